// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/slip/panelbuilder.h"

#include "ui/shared/format.h"

#include <algorithm>

namespace kesu {

namespace {

// The two boxes are drawn by the panel itself; the others are icons.
const QString ticked = QStringLiteral("box-ticked");
const QString unticked = QStringLiteral("box");
const QString check = QStringLiteral("check");
const QString warning = QStringLiteral("warning");
const QString clock = QStringLiteral("clock");
const QString cross = QStringLiteral("close");

/// Whole days are counted one by one; at most so many are worth looking at.
constexpr int mostDays = 400;

/// Ways out that are shown; the simplest come first.
constexpr int mostWays = 5;

/// What a way takes: doing something, or filling in or correcting the record.
QString symbolOf(CaseEdit::Group group)
{
    switch (group) {
    case CaseEdit::Group::Act:
        return QStringLiteral("tick");
    case CaseEdit::Group::Fill:
    case CaseEdit::Group::Correct:
        return QStringLiteral("edit");
    }
    return {};
}

QString shortDay(QDate day)
{
    return day.toString(QStringLiteral("MM-dd"));
}

} // namespace

PanelBuilder::PanelBuilder(const PanelInput& input)
    : m_input(input)
{
}

QList<PanelLine> PanelBuilder::lines()
{
    addJudgement();
    addImprovements();
    addFilingLimit();
    addEvidence();
    addGrade();
    addApprovals();
    addLiability();
    addRecoveries();
    addDeadlines();
    addNotices();
    if (const QStringList missing = missingFields(); !missing.isEmpty()) {
        head(QStringLiteral("missing"), tr("Still unknown"));
        addFields(missing);
    }
    return m_lines;
}

QList<PanelLine> PanelBuilder::linesOfBlank(const QStringList& asked)
{
    head(QStringLiteral("judgement"), tr("Judgement"));
    line(QStringLiteral("judgement"), QStringLiteral("status"), {}, Tone::Neutral, tr("To be filled in")).kind
        = PanelLine::Kind::Status;
    line(QStringLiteral("judgement"), QStringLiteral("blank"), QStringLiteral("info"), Tone::Neutral,
        tr("The judgement begins with the first thing filled in."));
    QStringList fields = asked + missingFields();
    fields.removeDuplicates();
    if (!fields.isEmpty())
        head(QStringLiteral("missing"), tr("The standard looks at"));
    addFields(fields);
    return m_lines;
}

void PanelBuilder::head(const QString& part, const QString& title, const QString& word)
{
    PanelLine line;
    line.kind = PanelLine::Kind::Head;
    line.key = part;
    line.text = title;
    line.figure = word;
    m_lines += line;
}

PanelLine& PanelBuilder::line(
    const QString& part, const QString& id, const QString& symbol, Tone tone, const QString& text)
{
    PanelLine line;
    line.key = part + QLatin1Char('/') + id;
    if (const int times = m_keys[line.key]++; times > 0)
        line.key += QLatin1Char('#') + QString::number(times);
    line.symbol = symbol;
    line.tone = tone;
    line.text = text;
    m_lines += line;
    return m_lines.last();
}

QString PanelBuilder::amount(Money money) const
{
    return m_input.record.hidden.contains(FieldClass::Money) ? hiddenValue : money.toDisplay();
}

QString PanelBuilder::term(VocabularyKind kind, const QString& id) const
{
    return m_input.rulebook.label(kind, id, m_input.language);
}

QString PanelBuilder::terms(VocabularyKind kind, const QStringList& ids, const QString& separator) const
{
    QStringList labels;
    for (const QString& id : ids)
        labels += term(kind, id);
    return labels.join(separator);
}

void PanelBuilder::addJudgement()
{
    head(QStringLiteral("judgement"), tr("Judgement"));
    const QString status = toId(m_input.verdict.status);
    PanelLine& chip = line(QStringLiteral("judgement"), QStringLiteral("status"), {}, toneOfStatus(status),
        term(VocabularyKind::Status, status));
    chip.kind = PanelLine::Kind::Status;
    chip.part = PanelLine::Part::Status;
    int index = 0;
    for (const Reason& reason : m_input.verdict.reasons) {
        const Tone tone = toneOfStatus(status);
        PanelLine& made = line(QStringLiteral("reason"), reason.clause, toneIcon(tone), tone, reason.text);
        made.clause = reason.clause;
        explain(made, PanelLine::Part::Reason, index++);
    }
}

void PanelBuilder::explain(PanelLine& line, PanelLine::Part part, int index)
{
    line.part = part;
    line.index = index;
}

void PanelBuilder::addImprovements()
{
    int shown = 0;
    for (qsizetype i = 0; i < m_input.improvements.size() && shown < mostWays; ++i) {
        const Improvement& way = m_input.improvements[i];
        if (way.of != Improvement::Of::Status)
            continue;
        if (shown++ == 0) {
            const bool valid = way.becomes == toId(VerdictStatus::Valid);
            head(QStringLiteral("ways"), valid ? tr("What would make it valid") : tr("What would bring it further"));
        }
        for (qsizetype part = 0; part < way.edits.size(); ++part) {
            const CaseEdit& edit = way.edits[part];
            const QString text = part == 0 ? way.texts[part] : tr("and: %1").arg(way.texts[part]);
            PanelLine& made = line(QStringLiteral("ways"), QStringLiteral("%1.%2").arg(i).arg(part),
                part > 0 ? QStringLiteral("add") : symbolOf(way.group), Tone::Neutral, text);
            made.field = edit.path;
            if (edit.kind == CaseEdit::Kind::MovePiece)
                made.field += QStringLiteral("[%1]").arg(edit.index);
        }
    }
}

void PanelBuilder::addFilingLimit()
{
    const auto& limit = m_input.verdict.filingLimit;
    if (!limit)
        return;
    const QDate today = m_input.now.date();
    head(QStringLiteral("filing"), tr("Filing limit"), tr("last day %1").arg(toIso(limit->lastDay)));
    const QString text = limit->text.isEmpty()
        ? (limit->met ? tr("The complaint came in time.") : tr("The complaint came too late."))
        : limit->text;
    PanelLine& made = line(
        QStringLiteral("filing"), {}, limit->met ? check : cross, limit->met ? Tone::Valid : Tone::Invalid, text);
    made.clause = limit->clause;
    explain(made, PanelLine::Part::FilingLimit);
    // The day it counts from is most often the delivery; else the day of the complaint is what one can look at.
    const auto delivered = m_input.record.facts.product.deliveredOn;
    made.field = !limit->from || limit->from == delivered ? QStringLiteral("product.deliveredOn")
                                                          : QStringLiteral("complaintDate");
    const QDate filed = m_input.record.facts.effectiveComplaintDate();
    const int spare = int(filed.daysTo(limit->lastDay));
    made.figure = !limit->met ? tr("%1 late").arg(formatDays(-spare))
        : filed == today      ? tr("%1 left").arg(formatDays(spare))
                              : tr("%1 to spare").arg(formatDays(spare));
    const auto span = TimeSpan::tryFrom(limit->within);
    if (limit->from && span && !span->isElapsed() && span->count() > 0)
        made.days = m_input.calendar.explain(*limit->from, *span);
}

void PanelBuilder::addEvidence()
{
    const QList<EvidenceLine>& asked = m_input.verdict.evidence;
    if (asked.isEmpty())
        return;
    std::optional<QDate> due;
    for (const EvidenceLine& evidence : asked) {
        if (evidence.dueOn && (!due || *evidence.dueOn < *due))
            due = evidence.dueOn;
    }
    head(QStringLiteral("evidence"), tr("Evidence"), due ? tr("due %1").arg(toIso(*due)) : QString());
    int index = 0;
    for (const EvidenceLine& evidence : asked) {
        const bool there = evidence.status != EvidenceStatus::Missing;
        const QString text = there && !evidence.providedKind.isEmpty()
            ? term(VocabularyKind::Evidence, evidence.providedKind)
            : terms(VocabularyKind::Evidence, evidence.anyOf, QStringLiteral(" / "));
        const bool late = evidence.status == EvidenceStatus::Late
            || (!there && evidence.dueOn && *evidence.dueOn < m_input.now.date());
        PanelLine& made = line(QStringLiteral("evidence"), evidence.id + evidence.clause, there ? ticked : unticked,
            late        ? Tone::Overdue
                : there ? Tone::Valid
                        : Tone::Pending,
            text);
        made.clause = evidence.clause;
        explain(made, PanelLine::Part::Evidence, index++);
        made.field = QStringLiteral("evidence");
        if (there && evidence.providedOn)
            made.figure = evidence.status == EvidenceStatus::Late ? tr("%1, late").arg(shortDay(*evidence.providedOn))
                                                                  : shortDay(*evidence.providedOn);
        else if (evidence.dueOn)
            made.figure = remainingTime(Moment::endOf(*evidence.dueOn), m_input.now, {}, m_input.calendar);
        const QDate filed = m_input.record.facts.effectiveComplaintDate();
        if (evidence.dueOn && filed < *evidence.dueOn && filed.daysTo(*evidence.dueOn) <= mostDays)
            made.days
                = m_input.calendar.explain(filed, TimeSpan(int(filed.daysTo(*evidence.dueOn)), TimeSpan::Unit::Days));
    }
}

void PanelBuilder::addGrade()
{
    const auto& grade = m_input.verdict.grade;
    if (!grade)
        return;
    head(QStringLiteral("grade"), tr("Grade"), term(VocabularyKind::Grade, grade->id));
    PanelLine& made = line(QStringLiteral("grade"), {}, QStringLiteral("star"), Tone::Accent,
        grade->text.isEmpty() ? term(VocabularyKind::Grade, grade->id) : grade->text);
    made.clause = grade->clause;
    explain(made, PanelLine::Part::Grade);
    made.field = QStringLiteral("categories");
}

void PanelBuilder::addApprovals()
{
    if (m_input.verdict.approvals.isEmpty())
        return;
    head(QStringLiteral("approvals"), tr("Approvals"));
    int index = 0;
    for (const ApprovalLine& approval : m_input.verdict.approvals) {
        QStringList roles;
        for (const QString& role : approval.roles) {
            const QString name = term(VocabularyKind::Role, role);
            roles += approval.agreedRoles.contains(role) ? tr("%1 ✓").arg(name) : name;
        }
        const QString joined = roles.join(approval.mode == ApprovalMode::All ? tr(" and ") : tr(" or "));
        const bool given = approval.status == ApprovalStatus::Given;
        const bool late = approval.status == ApprovalStatus::Late;
        PanelLine& made = line(QStringLiteral("approval"), approval.matter, given ? ticked : unticked,
            given      ? Tone::Valid
                : late ? Tone::Overdue
                       : Tone::Pending,
            tr("%1: %2").arg(term(VocabularyKind::Matter, approval.matter), joined));
        made.clause = approval.clause;
        explain(made, PanelLine::Part::Approval, index++);
        made.field = QStringLiteral("approvals");
        made.figure = approval.agreedAt && approval.status != ApprovalStatus::Missing
            ? (late ? tr("%1, late").arg(shortDay(approval.agreedAt->date())) : shortDay(approval.agreedAt->date()))
            : term(VocabularyKind::ApprovalStatus, toId(approval.status));
    }
}

void PanelBuilder::addLiability()
{
    const Liability& liability = m_input.verdict.liability;
    if (liability.lines.isEmpty())
        return;
    head(QStringLiteral("liability"), tr("Liability"), tr("loss %1").arg(amount(liability.total)));
    Money sum;
    int index = 0;
    for (const LiabilityLine& share : liability.lines) {
        sum += share.amount;
        PanelLine& made = line(QStringLiteral("liability"), share.party + share.clause, {}, Tone::Neutral,
            tr("%1  %2 of %3").arg(term(VocabularyKind::Party, share.party), share.share.toString(), amount(share.of)));
        made.figure = amount(share.amount);
        made.clause = share.clause;
        explain(made, PanelLine::Part::Liability, index++);
        made.field = QStringLiteral("costs");
    }
    PanelLine& total = line(QStringLiteral("liability"), QStringLiteral("sum"), {}, Tone::Neutral, tr("Together"));
    total.kind = PanelLine::Kind::Sum;
    total.figure = amount(sum);
    explain(total, PanelLine::Part::LiabilityTotal);
}

void PanelBuilder::addRecoveries()
{
    const Verdict& verdict = m_input.verdict;
    if (verdict.recoveries.isEmpty() && verdict.penalties.isEmpty())
        return;
    head(QStringLiteral("recoveries"), tr("Recoveries and penalties"));
    int index = 0;
    for (const Recovery& recovery : verdict.recoveries) {
        PanelLine& made = line(QStringLiteral("recovery"), recovery.party + recovery.clause, {}, Tone::Neutral,
            recovery.text.isEmpty()
                ? tr("%1, of %2").arg(term(VocabularyKind::Party, recovery.party), amount(recovery.of))
                : recovery.text);
        made.figure = amount(recovery.amount);
        made.clause = recovery.clause;
        explain(made, PanelLine::Part::Recovery, index++);
    }
    index = 0;
    for (const Penalty& penalty : verdict.penalties) {
        PanelLine& made = line(QStringLiteral("penalty"), penalty.role + penalty.clause, {}, Tone::Neutral,
            penalty.text.isEmpty() ? term(VocabularyKind::Role, penalty.role) : penalty.text);
        made.clause = penalty.clause;
        explain(made, PanelLine::Part::Penalty, index++);
        if (penalty.min && penalty.max)
            made.figure = *penalty.min == *penalty.max
                ? amount(*penalty.min)
                : amount(*penalty.min) + QStringLiteral("–") + amount(*penalty.max);
    }
}

void PanelBuilder::addDeadlines()
{
    if (m_input.verdict.deadlines.isEmpty())
        return;
    const auto open = std::count_if(m_input.verdict.deadlines.begin(), m_input.verdict.deadlines.end(),
        [](const DeadlineLine& deadline) { return !deadline.doneAt; });
    head(QStringLiteral("deadlines"), tr("Deadlines"), open > 0 ? tr("open: %1").arg(open) : QString());
    int index = 0;
    for (const DeadlineLine& deadline : m_input.verdict.deadlines) {
        const bool done = deadline.status == DeadlineStatus::Done || deadline.status == DeadlineStatus::DoneLate;
        const bool bad = deadline.status == DeadlineStatus::Overdue || deadline.status == DeadlineStatus::DoneLate;
        const QString role = deadline.role.isEmpty() ? QString() : term(VocabularyKind::Role, deadline.role);
        const bool wholeDay = deadline.dueAt == Moment::endOf(deadline.dueAt.date());
        const QString due = wholeDay ? toIso(deadline.dueAt.date()) : deadline.dueAt.toDisplay();
        QString text = tr("%1 until %2").arg(term(VocabularyKind::Stage, deadline.stage), due);
        if (!role.isEmpty())
            text = tr("%1 (%2)").arg(text, role);
        PanelLine& made = line(QStringLiteral("deadline"), deadline.id + deadline.clause,
            done      ? check
                : bad ? warning
                      : clock,
            bad        ? Tone::Overdue
                : done ? Tone::Valid
                       : Tone::Pending,
            text);
        made.clause = deadline.clause;
        explain(made, PanelLine::Part::Deadline, index++);
        made.field = QStringLiteral("events.") + deadline.stage;
        made.figure = done ? (deadline.doneAt ? tr("done %1").arg(shortDay(deadline.doneAt->date()))
                                              : term(VocabularyKind::DeadlineStatus, toId(deadline.status)))
                           : remainingTime(deadline.dueAt, m_input.now, deadline.within, m_input.calendar);
        const auto span = TimeSpan::tryFrom(deadline.within);
        if (deadline.from && span && !span->isElapsed() && span->count() > 0)
            made.days = m_input.calendar.explain(deadline.from->date(), *span);
    }
}

void PanelBuilder::addNotices()
{
    const Verdict& verdict = m_input.verdict;
    if (verdict.notices.isEmpty() && verdict.yearsWithoutNotice.isEmpty())
        return;
    head(QStringLiteral("notices"), tr("Notices"));
    int index = 0;
    for (const Notice& notice : verdict.notices) {
        PanelLine& made = line(QStringLiteral("notice"), notice.id, QStringLiteral("info"), Tone::Accent, notice.text);
        made.clause = notice.clause;
        explain(made, PanelLine::Part::Notice, index++);
    }
    for (const int year : verdict.yearsWithoutNotice)
        line(QStringLiteral("year"), QString::number(year), warning, Tone::Pending,
            tr("No holiday notice of %1 is known: its working days are counted Monday to Friday.").arg(year));
}

QStringList PanelBuilder::missingFields() const
{
    // Parts of a return that nobody has spoken of are not missing.
    QStringList fields = m_input.verdict.missingFields;
    if (!m_input.record.facts.goodsReturn)
        fields.removeIf([](const QString& field) { return field.startsWith(QStringLiteral("return.")); });
    return fields;
}

void PanelBuilder::addFields(const QStringList& fields)
{
    for (const QString& field : fields)
        line(QStringLiteral("missing"), field, QStringLiteral("edit"), Tone::Neutral,
            m_input.rulebook.fieldLabel(field, m_input.language))
            .field
            = field;
}

} // namespace kesu
