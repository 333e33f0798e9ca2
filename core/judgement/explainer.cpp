// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/judgement/explainer.h"

#include "core/judgement/explain.h"
#include "core/judgement/judging.h"
#include "core/judgement/missingfields.h"

namespace kesu {

Explainer::Explainer(
    const Rulebook& rulebook, Pass& pass, const Trail& trail, const Verdict& verdict, const QString& language)
    : m_book(rulebook)
    , m_rulebook(rulebook.compiled())
    , m_pass(pass)
    , m_evaluator(pass.evaluator())
    , m_trail(trail)
    , m_verdict(verdict)
    , m_language(language)
    , m_wording(rulebook, m_evaluator, language)
    , m_rows(m_rulebook, m_evaluator, m_wording)
    , m_reckoning(m_rulebook, m_evaluator, m_wording)
{
}

Explanation Explainer::run()
{
    explainStatus();
    explainReasons();
    if (m_verdict.filingLimit)
        explainFiling();
    explainEvidence();
    if (m_verdict.grade)
        explainGrade();
    explainDeadlines();
    explainApprovals();
    explainLiability();
    explainRecoveries();
    explainPenalties();
    explainNotices();
    return std::move(m_explanation);
}

template <typename Leaf>
ExplainedElement Explainer::begin(
    const Section<Leaf>& section, const Leaf& leaf, const QString& clause, bool houseDefault)
{
    ExplainedElement element;
    element.clause = clause;
    element.houseDefault = houseDefault;
    const int number = RowExplainer::numberOf(section, leaf);
    const auto& row = section.rows[static_cast<size_t>(RowExplainer::rowOf(section, number))];
    FactCollector facts = collector(element);
    m_rows.addStruck(row.branch, row.each, number, RowExplainer::headsOf(section), element, facts);
    return element;
}

void Explainer::explainStatus()
{
    ExplainedElement& element = m_explanation.status;
    const auto addAll = [&](const Section<StatusLeaf>& section) {
        for (const auto& row : section.rows) {
            const bool struck = std::any_of(m_trail.reasons.begin(), m_trail.reasons.end(), [&](const auto& reason) {
                return &section == &(reason.leaf->is == StatusRank::OutOfScope ? m_rulebook.scope : m_rulebook.status)
                    && RowExplainer::leadsTo(row.branch, RowExplainer::numberOf(section, *reason.leaf));
            });
            ExplainedRow explained = m_rows.other(row.branch, row.each, RowExplainer::headsOf(section));
            if (struck)
                explained.outcome = ExplainedRow::Outcome::Struck;
            const Branch* at = &row.branch;
            while (at->leaf < 0 && !at->cases.empty())
                at = &at->cases.front();
            const auto rank = static_cast<size_t>(section.leaf(at->leaf).is);
            static constexpr std::array statuses
                = {VerdictStatus::OutOfScope, VerdictStatus::Invalid, VerdictStatus::Pending, VerdictStatus::Valid};
            explained.note = m_book.label(VocabularyKind::Status, toId(statuses[rank]), m_language);
            element.rows.append(explained);
        }
    };
    addAll(m_rulebook.scope);
    if (m_verdict.status != VerdictStatus::OutOfScope)
        addAll(m_rulebook.status);
}

void Explainer::explainReasons()
{
    qsizetype at = 0;
    if (m_trail.unknownLimit != nullptr) {
        const Reason& reason = m_verdict.reasons[at++];
        ExplainedElement element = begin(m_rulebook.filing, *m_trail.unknownLimit, reason.clause, reason.houseDefault);
        FactCollector facts = collector(element);
        facts.add(m_trail.unknownLimit->from);
        facts.add(m_trail.unknownLimit->until);
        element.rows.first().outcome = ExplainedRow::Outcome::Open;
        MissingFields missing(m_evaluator);
        for (const ExpressionId id :
            {m_trail.unknownLimit->from, m_trail.unknownLimit->within, m_trail.unknownLimit->until}) {
            if (id != noExpression)
                missing.addUnknown(id);
        }
        element.rows.first().missing = missing.paths();
        m_explanation.reasons.append(element);
    }
    for (const Trail::Struck<StatusLeaf>& struck : m_trail.reasons) {
        const Reason& reason = m_verdict.reasons[at++];
        const Section<StatusLeaf>& section
            = struck.leaf->is == StatusRank::OutOfScope ? m_rulebook.scope : m_rulebook.status;
        const BindingScope scope(m_evaluator, m_wording);
        if (struck.variable > 0) {
            m_evaluator.bind(struck.variable, struck.element);
            const int row = RowExplainer::rowOf(section, RowExplainer::numberOf(section, *struck.leaf));
            const Each& each = section.rows[static_cast<size_t>(row)].each;
            m_wording.bindKind(struck.variable, elementTypeOf(m_rulebook.expression(each.list).type));
        }
        m_explanation.reasons.append(begin(section, *struck.leaf, reason.clause, reason.houseDefault));
    }
}

void Explainer::explainFiling()
{
    const FilingLimit& limit = *m_verdict.filingLimit;
    const FilingLeaf& leaf = *m_trail.filing;
    const bool ordinary = &leaf >= m_rulebook.filing.leaves.data()
        && &leaf < m_rulebook.filing.leaves.data() + m_rulebook.filing.leaves.size();
    const Section<FilingLeaf>& section = ordinary ? m_rulebook.filing : m_rulebook.filingInstead;
    ExplainedElement element = begin(section, leaf, limit.clause, limit.houseDefault);
    FactCollector facts = collector(element);
    facts.add(leaf.from);
    facts.add(leaf.within);
    facts.add(leaf.until);
    facts.addField(ComplaintSlot::ComplaintDate);
    const Value within = m_evaluator.optionalValue(leaf.within);
    if (limit.from && within.given)
        facts.addSpan(Moment::startOf(*limit.from), within.timeSpan());
    const Value complaintDate = m_evaluator.bound().complaint[static_cast<size_t>(ComplaintSlot::ComplaintDate)];
    element.steps += m_reckoning.ofFiling(limit, complaintDate.date());
    addOtherLimits(&leaf, element);
    m_explanation.filingLimit = element;
}

void Explainer::addOtherLimits(const FilingLeaf* winner, ExplainedElement& element)
{
    for (const Section<FilingLeaf>* section : {&m_rulebook.filingInstead, &m_rulebook.filing}) {
        for (size_t row = 0; row < section->rows.size(); ++row)
            addLimit(*section, row, winner, element);
    }
}

void Explainer::addLimit(
    const Section<FilingLeaf>& section, size_t row, const FilingLeaf* winner, ExplainedElement& element)
{
    const Branch& branch = section.rows[row].branch;
    const auto isOfSection = winner >= section.leaves.data() && winner < section.leaves.data() + section.leaves.size();
    if (isOfSection && RowExplainer::leadsTo(branch, RowExplainer::numberOf(section, *winner)))
        return;
    ExplainedRow other = m_rows.other(branch, section.rows[row].each, RowExplainer::headsOf(section));
    const Branch* at = &branch;
    while (at->leaf < 0 && !at->cases.empty()) {
        const Branch* next = &at->cases.front();
        for (const Branch& inner : at->cases) {
            if (m_rows.holds(inner) == Truth::True) {
                next = &inner;
                break;
            }
        }
        at = next;
    }
    const FilingLeaf& leaf = section.leaf(at->leaf);
    std::optional<QDate> lastDay;
    if (leaf.until != noExpression) {
        if (const Value until = m_evaluator.value(leaf.until); until.given)
            lastDay = until.date();
    } else {
        const std::optional<Moment> from = m_pass.startMoment(leaf.from);
        const Value within = m_evaluator.value(leaf.within);
        if (from && within.given)
            lastDay = m_evaluator.calendar().lastDay(from->date(), within.timeSpan());
    }
    if (!lastDay)
        other.note = tr("Its last day cannot be worked out.");
    else if (other.outcome != ExplainedRow::Outcome::Beaten)
        other.note = tr("It would end on %1.").arg(toIso(*lastDay));
    else if (*lastDay > m_verdict.filingLimit->lastDay)
        other.note = tr("It ends on %1, but another rule stands in its place.").arg(toIso(*lastDay));
    else
        other.note = tr("It ends on %1; the longest limit counts.").arg(toIso(*lastDay));
    element.rows.append(other);
}

void Explainer::explainEvidence()
{
    const QDate today = m_pass.asOf().date();
    for (size_t i = 0; i < m_trail.evidence.size(); ++i) {
        const Trail::Proof& proof = m_trail.evidence[i];
        const EvidenceLine& line = m_verdict.evidence[static_cast<qsizetype>(i)];
        ExplainedElement element = begin(m_rulebook.evidence, *proof.leaf, line.clause, line.houseDefault);
        FactCollector facts = collector(element);
        facts.add(proof.leaf->due);
        facts.addField(ComplaintSlot::Evidence);
        for (const EvidenceKind& kind : proof.leaf->kinds) {
            facts.add(kind.when);
            facts.add(kind.allSign);
            facts.add(kind.oneSigns);
        }
        element.steps += m_reckoning.ofEvidence(proof, line, today);
        m_explanation.evidence.append(element);
    }
}

void Explainer::explainGrade()
{
    const GradeLine& line = *m_verdict.grade;
    const Section<GradeLeaf>& section = m_rulebook.grade;
    const int winner = RowExplainer::numberOf(section, *m_trail.grade);
    const Value reached = m_evaluator.results().gradeSoFar;
    Value& soFar = m_evaluator.results().gradeSoFar;
    soFar = Value();
    ExplainedElement element;
    QList<ExplainedRow> higher;
    for (const auto& row : section.rows) {
        if (RowExplainer::leadsTo(row.branch, winner)) {
            element = begin(section, *m_trail.grade, line.clause, line.houseDefault);
            soFar = Value::ofNumber(m_trail.grade->is);
            continue;
        }
        ExplainedRow other = m_rows.other(row.branch, row.each, RowExplainer::headsOf(section));
        for (const GradeLeaf& leaf : section.leaves) {
            const int number = RowExplainer::numberOf(section, leaf);
            if (!RowExplainer::leadsTo(row.branch, number))
                continue;
            if (other.note.isEmpty())
                other.note = m_wording.term(VocabularyKind::Grade, leaf.is);
            // What holds below the winner only says how it was reached.
            if (other.outcome == ExplainedRow::Outcome::Beaten && (!soFar.given || leaf.is < soFar.number))
                soFar = Value::ofNumber(leaf.is);
        }
        higher.append(other);
    }
    soFar = reached;
    element.rows += higher;
    m_explanation.grade = element;
}

void Explainer::explainDeadlines()
{
    for (size_t i = 0; i < m_trail.deadlines.size(); ++i) {
        const Trail::Due& due = m_trail.deadlines[i];
        const DeadlineLine& line = m_verdict.deadlines[static_cast<qsizetype>(i)];
        ExplainedElement element = begin(m_rulebook.deadline, *due.leaf, line.clause, line.houseDefault);
        FactCollector facts = collector(element);
        facts.add(due.leaf->from);
        facts.add(due.leaf->within);
        facts.add(due.leaf->until);
        facts.add(due.leaf->done);
        if (due.leaf->done == noExpression)
            facts.addEvent(m_rulebook.deadlineStages[static_cast<size_t>(due.row)]);
        const Value within = m_evaluator.optionalValue(due.leaf->within);
        if (line.from && within.given)
            facts.addSpan(*line.from, within.timeSpan());
        element.steps += m_reckoning.ofDeadline(line, m_pass.asOf());
        m_explanation.deadlines.append(element);
    }
}

void Explainer::explainApprovals()
{
    const Section<ApprovalLeaf>& section = m_rulebook.approval;
    for (size_t i = 0; i < m_trail.approvals.size(); ++i) {
        const Trail::Request& request = m_trail.approvals[i];
        const ApprovalLine& line = m_verdict.approvals[static_cast<qsizetype>(i)];
        ExplainedElement element = begin(section, *request.leaf, line.clause, line.houseDefault);
        FactCollector facts = collector(element);
        for (const ExpressionId id :
            {request.leaf->roles, request.leaf->phone, request.leaf->lastDay, request.leaf->before})
            facts.add(id);
        facts.addField(ComplaintSlot::Approvals);
        const int winner = RowExplainer::numberOf(section, *request.leaf);
        for (const int row : m_rulebook.requestRows[static_cast<size_t>(request.request)]) {
            const auto& other = section.rows[static_cast<size_t>(row)];
            if (RowExplainer::leadsTo(other.branch, winner))
                break;
            element.rows.append(m_rows.other(other.branch, other.each, RowExplainer::headsOf(section)));
        }
        element.steps += m_reckoning.ofApproval(request, line);
        m_explanation.approvals.append(element);
    }
}

void Explainer::explainLiability()
{
    if (m_rulebook.liabilityTotal == noExpression || m_verdict.liability.lines.isEmpty())
        return;
    ExplainedElement total;
    total.clause = m_verdict.liability.lines.first().clause;
    collector(total).add(m_rulebook.liabilityTotal);
    total.steps += m_reckoning.ofFigure(m_rulebook.liabilityTotal, tr("Loss"));
    m_explanation.liabilityTotal = total;
    Money left = m_verdict.liability.total;
    const Value leftAtEnd = m_evaluator.results().left;
    const auto party = [this](const QString& id) { return m_book.label(VocabularyKind::Party, id, m_language); };
    for (size_t first = 0; first < m_trail.lines.size();) {
        const StepLeaf& step = *m_trail.lines[first].step;
        size_t end = first;
        QList<LiabilityLine> lines;
        std::vector<Trail::Line> weights;
        Money given;
        for (; end < m_trail.lines.size() && m_trail.lines[end].step == &step; ++end) {
            lines.append(m_verdict.liability.lines[static_cast<qsizetype>(end)]);
            weights.push_back(m_trail.lines[end]);
            given += lines.last().amount;
        }
        m_evaluator.results().left = Value::ofNumber(left.fen());
        const QStringList steps = m_reckoning.ofStep(step, lines, weights, left, party);
        for (const LiabilityLine& line : std::as_const(lines)) {
            ExplainedElement element = begin(m_rulebook.steps, step, line.clause, line.houseDefault);
            FactCollector facts = collector(element);
            facts.add(step.of);
            facts.add(step.on);
            if (step.of == noExpression && step.on == noExpression)
                facts.add(m_rulebook.liabilityTotal);
            const bool decided = std::any_of(step.lines.begin(), step.lines.end(),
                [](const LiabilityShare& share) { return share.party.isEmpty(); });
            if (decided)
                facts.addField(ComplaintSlot::Responsible);
            element.steps += steps;
            m_explanation.liability.append(element);
        }
        left = left - given;
        first = end;
    }
    m_evaluator.results().left = leftAtEnd;
}

void Explainer::explainRecoveries()
{
    for (size_t i = 0; i < m_trail.recoveries.size(); ++i) {
        const RecoveryLeaf& leaf = *m_trail.recoveries[i];
        const Recovery& line = m_verdict.recoveries[static_cast<qsizetype>(i)];
        ExplainedElement element = begin(m_rulebook.recovery, leaf, line.clause, line.houseDefault);
        FactCollector facts = collector(element);
        facts.add(leaf.of);
        facts.add(leaf.amount);
        element.steps += m_reckoning.ofFigure(leaf.of, tr("Reckoned on"));
        element.steps += m_reckoning.ofFigure(leaf.amount, tr("Amount"));
        m_explanation.recoveries.append(element);
    }
}

void Explainer::explainPenalties()
{
    for (size_t i = 0; i < m_trail.penalties.size(); ++i) {
        const PenaltyLeaf& leaf = *m_trail.penalties[i];
        const Penalty& line = m_verdict.penalties[static_cast<qsizetype>(i)];
        ExplainedElement element = begin(m_rulebook.penalty, leaf, line.clause, line.houseDefault);
        FactCollector facts = collector(element);
        facts.add(leaf.min);
        facts.add(leaf.max);
        element.steps += m_reckoning.ofFigure(leaf.min, tr("At least"));
        element.steps += m_reckoning.ofFigure(leaf.max, tr("At most"));
        element.steps.removeAll(QString());
        m_explanation.penalties.append(element);
    }
}

void Explainer::explainNotices()
{
    for (size_t i = 0; i < m_trail.notices.size(); ++i) {
        const Trail::Struck<NoticeLeaf>& struck = m_trail.notices[i];
        const Notice& line = m_verdict.notices[static_cast<qsizetype>(i)];
        const BindingScope scope(m_evaluator, m_wording);
        if (struck.variable > 0) {
            m_evaluator.bind(struck.variable, struck.element);
            const Section<NoticeLeaf>& section = m_rulebook.notice;
            const int row = RowExplainer::rowOf(section, RowExplainer::numberOf(section, *struck.leaf));
            const Each& each = section.rows[static_cast<size_t>(row)].each;
            m_wording.bindKind(struck.variable, elementTypeOf(m_rulebook.expression(each.list).type));
        }
        m_explanation.notices.append(begin(m_rulebook.notice, *struck.leaf, line.clause, line.houseDefault));
    }
}

ExplainedVerdict explain(
    const Rulebook& rulebook, const Case& facts, const WorkCalendar& calendar, const QString& language)
{
    Arena arena;
    const CompiledRulebook& compiled = rulebook.compiled();
    const BoundCase bound = bindCase(compiled, facts, arena);
    Pass pass(compiled, bound, calendar, VerdictTexts::Write, arena);
    Trail trail;
    pass.keepTrail(trail);
    ExplainedVerdict result;
    result.verdict = Judging(pass, facts.complaint).run();
    result.explanation = Explainer(rulebook, pass, trail, result.verdict, language).run();
    return result;
}

} // namespace kesu
