// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/judgement/improvements.h"

#include "core/base/error.h"
#include "core/judgement/editfinder.h"
#include "core/judgement/editwords.h"
#include "core/judgement/rowexplainer.h"

#include <algorithm>

namespace kesu {
namespace {

constexpr int mostJudged = 400; ///< judgements of one search over an ordinary case
constexpr qsizetype ordinaryEntries = 200; ///< in the lists of an ordinary case, its history included
/// Steps of all judgements of one search together. Each is charged with what any judgement by its rulebook goes
/// through as well, so that neither a long case nor a long rulebook makes the search long.
constexpr qint64 mostSteps = 2'000'000;
constexpr qsizetype mostShown = 8;
constexpr qsizetype mostEdits = 6;

using Group = CaseEdit::Group;

/// A longer case takes longer to judge, and is judged less often instead.
int judgementsFor(const Case& facts)
{
    const Complaint& complaint = facts.complaint;
    const qsizetype entries = complaint.demands.size() + complaint.evidence.size() + complaint.costs.size()
        + complaint.responsible.size() + complaint.approvals.size() + facts.history.size();
    return static_cast<int>(std::max<qsizetype>(10, mostJudged * ordinaryEntries / (ordinaryEntries + entries)));
}

/// From worse to better.
int worth(VerdictStatus status)
{
    switch (status) {
    case VerdictStatus::OutOfScope:
        return 0;
    case VerdictStatus::Invalid:
        return 1;
    case VerdictStatus::Pending:
        return 2;
    case VerdictStatus::Valid:
        return 3;
    }
    return 0;
}

Group groupOf(const EditSet& edits)
{
    Group group = Group::Act;
    for (const CaseEdit& edit : edits)
        group = std::max(group, edit.group);
    return group;
}

/// A step of the search: edits made so far and what they led to.
struct Attempt
{
    EditSet edits;
    VerdictStatus status = VerdictStatus::Valid;
    qsizetype reasons = 0;

    /// What is done before what is merely corrected, then what is nearer to valid.
    friend bool operator<(const Attempt& a, const Attempt& b)
    {
        const auto key = [](const Attempt& one) {
            return std::tuple(groupOf(one.edits), -worth(one.status), one.reasons, one.edits.size());
        };
        return key(a) < key(b);
    }
};

bool containsAll(const EditSet& whole, const EditSet& part)
{
    return std::all_of(part.begin(), part.end(), [&](const CaseEdit& edit) { return whole.contains(edit); });
}

class Search
{
public:
    Search(const Rulebook& rulebook, const Case& facts, const WorkCalendar& calendar, const QString& language)
        : m_rulebook(rulebook)
        , m_facts(facts)
        , m_calendar(calendar)
        , m_language(language)
        , m_words(rulebook, facts, language)
        , m_most(judgementsFor(facts))
    {
    }

    QList<Improvement> run()
    {
        whileAffordable([this] {
            JudgedCase judged(m_rulebook, m_facts, m_calendar, VerdictTexts::Leave, mostSteps);
            charge(judged);
            const Verdict verdict = judged.verdict();
            if (verdict.status != VerdictStatus::Valid)
                searchStatus(verdict);
            searchApprovals(judged);
            searchDeadlines(judged);
        });
        return m_found;
    }

private:
    bool mayJudge() { return ++m_judged <= m_most && m_steps < mostSteps; }
    qint64 stepsLeft() const { return std::max<qint64>(0, mostSteps - m_steps); }
    void charge(JudgedCase& judged)
    {
        m_steps += judged.evaluator().steps() + static_cast<qint64>(m_rulebook.compiled().nodes.size());
    }

    /// What was found before a judgement became too large stays; nothing more is looked for.
    template <typename Action> void whileAffordable(Action&& action)
    {
        try {
            action();
        } catch (const Error& error) {
            if (error.code() != ErrorCode::TooLarge)
                throw;
            m_steps = mostSteps;
        }
    }

    Verdict judgedWith(const EditSet& edits)
    {
        JudgedCase judged(m_rulebook, edited(m_facts, edits), m_calendar, VerdictTexts::Leave, stepsLeft());
        charge(judged);
        return judged.verdict();
    }

    /// What might take away the first reason of a case.
    Alternatives candidates(JudgedCase& judged)
    {
        Wording wording(m_rulebook, judged.evaluator(), m_language);
        EditFinder finder(m_rulebook, judged, wording);
        const Trail& trail = judged.trail();
        const CompiledRulebook& compiled = m_rulebook.compiled();
        if (trail.unknownLimit != nullptr) {
            Alternatives sets;
            for (const ExpressionId id : {trail.unknownLimit->from, trail.unknownLimit->until}) {
                if (id != noExpression)
                    sets = either(sets, finder.fill(id));
            }
            return sets;
        }
        if (trail.reasons.empty())
            return {};
        const Trail::Struck<StatusLeaf>& first = trail.reasons.front();
        const Section<StatusLeaf>& section
            = first.leaf->is == StatusRank::OutOfScope ? compiled.scope : compiled.status;
        const int leaf = RowExplainer::numberOf(section, *first.leaf);
        const auto& row = section.rows[static_cast<size_t>(RowExplainer::rowOf(section, leaf))];
        return finder.unstrike(row.branch, row.each, leaf, first.element);
    }

    void searchStatus(const Verdict& verdict)
    {
        QList<Attempt> open = {{{}, verdict.status, verdict.reasons.size()}};
        QList<Attempt> reached;
        QList<EditSet> tried;
        whileAffordable([&] {
            while (!open.isEmpty() && m_judged < m_most && m_steps < mostSteps && reached.size() < 3 * mostShown) {
                const auto best = std::min_element(open.begin(), open.end());
                const Attempt from = *best;
                open.erase(best);
                JudgedCase before(
                    m_rulebook, edited(m_facts, from.edits), m_calendar, VerdictTexts::Leave, stepsLeft());
                charge(before);
                for (const EditSet& more : candidates(before)) {
                    EditSet edits = from.edits;
                    for (const CaseEdit& edit : more) {
                        if (!edits.contains(edit))
                            edits.append(edit);
                    }
                    if (edits.size() == from.edits.size() || edits.size() > mostEdits || hasTried(tried, edits)
                        || goesBeyond(reached, edits) || !mayJudge())
                        continue;
                    JudgedCase changed(
                        m_rulebook, edited(m_facts, edits), m_calendar, VerdictTexts::Leave, stepsLeft());
                    charge(changed);
                    const Verdict& after = changed.verdict();
                    if (worth(after.status) < worth(from.status)
                        || (after.status == from.status && after.reasons.size() >= from.reasons
                            && !hasLostFirstReason(before, changed)))
                        continue;
                    const Attempt attempt = {edits, after.status, after.reasons.size()};
                    if (worth(after.status) > worth(verdict.status))
                        reached.append(attempt);
                    if (after.status != VerdictStatus::Valid)
                        open.append(attempt);
                }
            }
        });
        takeStatus(reached);
    }

    /// True where another reason stands in the place of the first one.
    static bool hasLostFirstReason(const JudgedCase& before, const JudgedCase& after)
    {
        const auto& reasons = after.trail().reasons;
        if (before.trail().reasons.empty() || before.trail().reasons.front().variable > 0)
            return false;
        const StatusLeaf* first = before.trail().reasons.front().leaf;
        return std::none_of(
            reasons.begin(), reasons.end(), [first](const auto& reason) { return reason.leaf == first; });
    }

    static bool hasTried(QList<EditSet>& tried, const EditSet& edits)
    {
        const bool known = std::any_of(tried.begin(), tried.end(),
            [&](const EditSet& other) { return other.size() == edits.size() && containsAll(other, edits); });
        if (!known)
            tried.append(edits);
        return known;
    }

    /// True where a part of the edits is enough already.
    static bool goesBeyond(const QList<Attempt>& reached, const EditSet& edits)
    {
        return std::any_of(reached.begin(), reached.end(), [&](const Attempt& other) {
            return other.status == VerdictStatus::Valid && containsAll(edits, other.edits);
        });
    }

    void takeStatus(QList<Attempt>& reached)
    {
        int best = 0;
        for (const Attempt& attempt : std::as_const(reached))
            best = std::max(best, worth(attempt.status));
        QList<Attempt> kept;
        for (const Attempt& attempt : std::as_const(reached)) {
            if (worth(attempt.status) != best)
                continue;
            const bool needless = std::any_of(reached.begin(), reached.end(), [&](const Attempt& other) {
                return worth(other.status) == best && other.edits.size() < attempt.edits.size()
                    && containsAll(attempt.edits, other.edits);
            });
            if (!needless)
                kept.append(attempt);
        }
        std::stable_sort(kept.begin(), kept.end());
        QList<Improvement> shown;
        for (const Attempt& attempt : std::as_const(kept)) {
            Improvement improvement;
            improvement.becomes = toId(attempt.status);
            improvement.edits = attempt.edits;
            improvement.group = groupOf(attempt.edits);
            if (!isFartherThanAnother(attempt.edits, kept) && !isRoundabout(improvement, shown))
                take(improvement, shown);
        }
        for (Improvement& improvement : shown) {
            if (m_found.size() < mostShown)
                add(improvement);
        }
    }

    /// True where other edits differ in nothing but a day that is nearer to what stands in the case.
    static bool isFartherThanAnother(const EditSet& edits, const QList<Attempt>& all)
    {
        return std::any_of(all.begin(), all.end(), [&](const Attempt& other) {
            if (other.edits.size() != edits.size() || other.edits == edits)
                return false;
            for (qsizetype i = 0; i < edits.size(); ++i) {
                CaseEdit alike = other.edits[i];
                if (!alike.day || !edits[i].day) {
                    if (alike != edits[i])
                        return false;
                    continue;
                }
                const bool nearer = edits[i].bound == CaseEdit::Bound::AtLeast ? alike.day <= edits[i].day
                    : edits[i].bound == CaseEdit::Bound::AtMost                ? alike.day >= edits[i].day
                                                                               : alike.day == edits[i].day;
                alike.day = edits[i].day;
                if (!nearer || alike != edits[i])
                    return false;
            }
            return true;
        });
    }

    /// True for a way that is longer by more than one edit than the shortest of its group, or the third of its kind.
    static bool isRoundabout(const Improvement& improvement, const QList<Improvement>& shown)
    {
        const auto alike = [&](const Improvement& other) {
            return std::equal(other.edits.begin(), other.edits.end(), improvement.edits.begin(),
                improvement.edits.end(), [](const CaseEdit& a, const CaseEdit& b) {
                    return a.kind == b.kind && a.path == b.path && a.matter == b.matter
                        && a.kind != CaseEdit::Kind::SetId && a.kind != CaseEdit::Kind::Add
                        && a.kind != CaseEdit::Kind::AddDemand;
                });
        };
        const bool tooLong = std::any_of(shown.begin(), shown.end(), [&](const Improvement& other) {
            return other.group == improvement.group && other.edits.size() + 1 < improvement.edits.size();
        });
        return tooLong || std::count_if(shown.begin(), shown.end(), alike) >= 2;
    }

    /// Joins ways that differ in the id of one edit alone into one that names them all.
    static void take(const Improvement& improvement, QList<Improvement>& shown)
    {
        for (Improvement& other : shown) {
            if (other.becomes == improvement.becomes && joined(other.edits, improvement.edits))
                return;
        }
        shown.append(improvement);
    }

    static bool joined(EditSet& into, const EditSet& edits)
    {
        if (into.size() != edits.size())
            return false;
        qsizetype differing = -1;
        for (qsizetype i = 0; i < edits.size(); ++i) {
            CaseEdit alike = edits[i];
            if (alike == into[i])
                continue;
            alike.id = into[i].id;
            alike.orIds = into[i].orIds;
            const bool onlyId = alike == into[i] && edits[i].orIds.isEmpty();
            if (!onlyId || differing >= 0 || alike.kind == CaseEdit::Kind::RecordEvent)
                return false;
            differing = i;
        }
        if (differing < 0)
            return true;
        into[differing].orIds.append(edits[differing].id);
        return true;
    }

    /// What else would do is named only where it does.
    void dropWrongOrIds(Improvement& improvement)
    {
        for (CaseEdit& edit : improvement.edits) {
            const QStringList others = edit.orIds;
            const QString own = edit.id;
            QStringList right;
            for (const QString& other : others) {
                edit.id = other;
                if (mayJudge() && becomes(improvement) == improvement.becomes)
                    right.append(other);
            }
            edit.id = own;
            edit.orIds = right;
        }
    }

    QString becomes(const Improvement& improvement)
    {
        const Verdict after = judgedWith(improvement.edits);
        return stateOf(after, improvement);
    }

    static QString stateOf(const Verdict& verdict, const Improvement& improvement)
    {
        switch (improvement.of) {
        case Improvement::Of::Status:
            return toId(verdict.status);
        case Improvement::Of::Approval:
            return improvement.index < verdict.approvals.size() ? toId(verdict.approvals[improvement.index].status)
                                                                : QString();
        case Improvement::Of::Deadline:
            return improvement.index < verdict.deadlines.size() ? toId(verdict.deadlines[improvement.index].status)
                                                                : QString();
        }
        return {};
    }

    /// The earliest day that would do as well, of a day that is not known yet.
    void loosen(Improvement& improvement)
    {
        if (improvement.edits.size() != 1)
            return;
        CaseEdit& edit = improvement.edits.first();
        const bool open = edit.kind == CaseEdit::Kind::SetDay && edit.group == Group::Fill
            && edit.bound == CaseEdit::Bound::Exactly;
        if (!open)
            return;
        constexpr int farthest = 3650;
        const QDate latest = *edit.day;
        int good = 0;
        int bad = farthest;
        while (bad - good > 1 && mayJudge()) {
            const int middle = (good + bad) / 2;
            edit.day = latest.addDays(-middle);
            (becomes(improvement) == improvement.becomes ? good : bad) = middle;
        }
        edit.day = latest.addDays(-good);
        if (good > 0 && bad < farthest)
            edit.bound = CaseEdit::Bound::AtLeast;
        else
            edit.day = latest;
    }

    void add(Improvement& improvement)
    {
        improvement.group = groupOf(improvement.edits);
        loosen(improvement);
        dropWrongOrIds(improvement);
        for (const CaseEdit& edit : std::as_const(improvement.edits))
            improvement.texts.append(m_words.sentence(edit));
        m_found.append(improvement);
    }

    /// The first of the alternatives after which the state is the best that any of them reaches.
    void addBest(Improvement improvement, const Alternatives& sets, const QString& before, const QStringList& better)
    {
        const Improvement* best = nullptr;
        QList<Improvement> reached;
        for (const EditSet& edits : sets) {
            if (edits.isEmpty() || !mayJudge())
                continue;
            improvement.edits = edits;
            improvement.becomes = becomes(improvement);
            if (improvement.becomes != before && better.contains(improvement.becomes))
                reached.append(improvement);
        }
        for (const Improvement& one : std::as_const(reached)) {
            if (best == nullptr || groupOf(one.edits) < groupOf(best->edits))
                best = &one;
        }
        if (best == nullptr)
            return;
        Improvement chosen = *best;
        add(chosen);
    }

    void searchApprovals(JudgedCase& judged)
    {
        Wording wording(m_rulebook, judged.evaluator(), m_language);
        EditFinder finder(m_rulebook, judged, wording);
        const QList<ApprovalLine>& lines = judged.verdict().approvals;
        for (qsizetype i = 0; i < lines.size(); ++i) {
            if (lines[i].status == ApprovalStatus::Given)
                continue;
            Improvement improvement;
            improvement.of = Improvement::Of::Approval;
            improvement.index = i;
            addBest(improvement, finder.approve(judged.trail().approvals[static_cast<size_t>(i)].request),
                toId(lines[i].status), {toId(ApprovalStatus::Given), toId(ApprovalStatus::Late)});
        }
    }

    void searchDeadlines(JudgedCase& judged)
    {
        Wording wording(m_rulebook, judged.evaluator(), m_language);
        EditFinder finder(m_rulebook, judged, wording);
        const QList<DeadlineLine>& lines = judged.verdict().deadlines;
        for (qsizetype i = 0; i < lines.size(); ++i) {
            if (lines[i].status == DeadlineStatus::Done)
                continue;
            Improvement improvement;
            improvement.of = Improvement::Of::Deadline;
            improvement.index = i;
            addBest(improvement, finder.finish(judged.trail().deadlines[static_cast<size_t>(i)].row),
                toId(lines[i].status), {toId(DeadlineStatus::Done), toId(DeadlineStatus::DoneLate)});
        }
    }

    const Rulebook& m_rulebook;
    const Case& m_facts;
    const WorkCalendar& m_calendar;
    QString m_language;
    EditWords m_words;
    QList<Improvement> m_found;
    int m_most;
    int m_judged = 0;
    qint64 m_steps = 0;
};

} // namespace

QList<Improvement> wouldChange(
    const Rulebook& rulebook, const Case& facts, const WorkCalendar& calendar, const QString& language)
{
    return Search(rulebook, facts, calendar, language).run();
}

QString toId(Improvement::Of of)
{
    switch (of) {
    case Improvement::Of::Status:
        return QStringLiteral("status");
    case Improvement::Of::Approval:
        return QStringLiteral("approval");
    case Improvement::Of::Deadline:
        return QStringLiteral("deadline");
    }
    return {};
}

} // namespace kesu
