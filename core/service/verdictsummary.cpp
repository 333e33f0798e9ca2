// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/service/verdictsummary.h"

#include <QtNumeric>
#include <algorithm>

namespace kesu {

using namespace Qt::StringLiterals;

namespace {

const QString closeStage = u"close"_s;
const QString evidenceStage = u"evidence-supplement"_s;

/// Remembers the earliest of the moments shown to it that lie after `now`.
class NextMoment
{
public:
    explicit NextMoment(Moment now)
        : m_now(now)
    {
    }
    void consider(Moment moment)
    {
        if (moment > m_now && (!m_next || moment < *m_next))
            m_next = moment;
    }
    std::optional<Moment> next() const { return m_next; }

private:
    Moment m_now;
    std::optional<Moment> m_next;
};

std::optional<Moment> closedAt(const Complaint& facts, Moment now)
{
    const auto closed = facts.events.constFind(closeStage);
    if (closed == facts.events.constEnd() || *closed > now)
        return {};
    return *closed;
}

std::optional<Money> returnAmount(const Complaint& facts)
{
    if (!facts.goodsReturn)
        return {};
    if (facts.goodsReturn->amount)
        return facts.goodsReturn->amount;
    qint64 fen = 0;
    if (facts.goodsReturn->quantity && facts.product.unitPrice
        && !qMulOverflow(*facts.goodsReturn->quantity, facts.product.unitPrice->fen(), &fen))
        return Money::fromFen(fen);
    return {};
}

void addLoss(LedgerSummary& summary, const Complaint& facts, const Liability& liability)
{
    for (LiabilityLine line : liability.lines) {
        line.text.clear();
        if (line.party == u"company")
            summary.companyBears += line.amount;
        summary.liability += line;
    }
    summary.lossTotal = liability.total;
    if (!liability.lines.isEmpty() || !liability.total.isZero())
        return;
    for (const Cost& cost : facts.costs)
        summary.lossTotal += cost.amount();
    if (facts.costs.isEmpty())
        summary.lossTotal = facts.compensation.value_or(Money());
    summary.companyBears = summary.lossTotal;
}

/// Whether a step is still to be done after the complaint was closed: a call to the customer, a corrective action, and
/// whatever counts from the closing itself.
bool outlivesClosing(const DeadlineLine& line, Moment closedAt)
{
    return line.stage == u"follow-up" || line.stage == u"corrective-action" || (line.from && *line.from >= closedAt);
}

QList<LedgerTask> openDeadlines(const Verdict& verdict, const std::optional<Moment>& closedAt)
{
    QList<LedgerTask> tasks;
    for (const DeadlineLine& line : verdict.deadlines) {
        if (line.status != DeadlineStatus::Open && line.status != DeadlineStatus::Overdue)
            continue;
        if (!closedAt || outlivesClosing(line, *closedAt))
            tasks += LedgerTask{line.stage, line.text, line.role, line.dueAt};
    }
    return tasks;
}

QList<LedgerTask> missingPapers(const Verdict& verdict)
{
    QList<LedgerTask> tasks;
    for (const EvidenceLine& line : verdict.evidence) {
        if (line.status != EvidenceStatus::Missing)
            continue;
        std::optional<Moment> dueAt;
        if (line.dueOn)
            dueAt = Moment::endOf(*line.dueOn);
        tasks += LedgerTask{u"evidence"_s, line.text, QString(), dueAt};
    }
    for (const ApprovalLine& line : verdict.approvals) {
        if (line.status != ApprovalStatus::Missing)
            continue;
        if (line.mode == ApprovalMode::Any) {
            tasks += LedgerTask{u"approval"_s, line.text, line.roles.value(0), {}};
            continue;
        }
        for (const QString& role : line.roles)
            if (!line.agreedRoles.contains(role))
                tasks += LedgerTask{u"approval"_s, line.text, role, {}};
    }
    return tasks;
}

void addNextStep(LedgerSummary& summary)
{
    for (const LedgerTask& task : summary.tasks) {
        if (!task.dueAt || (summary.nextDueAt && *task.dueAt >= *summary.nextDueAt))
            continue;
        summary.nextDueAt = task.dueAt;
        summary.nextStage = task.what == u"evidence" ? evidenceStage : task.what;
        summary.nextRole = task.role;
    }
}

/// While a complaint is open, its texts and its verdict may change every midnight and when something falls due; a
/// settled one only when something that is dated ahead happens.
std::optional<Moment> rejudgeAt(const LedgerSummary& summary, const Complaint& facts, bool isWaiting, Moment now)
{
    NextMoment next(now);
    if (isWaiting)
        next.consider(Moment::startOf(now.date().addDays(1)));
    for (const LedgerTask& task : summary.tasks)
        if (task.dueAt)
            next.consider(task.dueAt->plusSeconds(1));
    for (const Moment event : facts.events)
        next.consider(event);
    for (const Approval& approval : facts.approvals)
        next.consider(approval.at);
    for (const EvidencePiece& piece : facts.evidence)
        if (piece.providedOn.isValid())
            next.consider(Moment::startOf(piece.providedOn));
    return next.next();
}

} // namespace

LedgerSummary summarize(const ComplaintRecord& record, const Verdict& verdict, Moment now, const WorkCalendar& calendar,
    TimeSpan closeWithin)
{
    const Complaint& facts = record.facts;
    const bool counts = verdict.status == VerdictStatus::Valid || verdict.status == VerdictStatus::Pending;
    LedgerSummary summary;
    summary.status = toId(verdict.status);
    if (verdict.grade)
        summary.grade = verdict.grade->id;
    if (!verdict.reasons.isEmpty()) {
        summary.clause = verdict.reasons.first().clause;
        summary.reason = verdict.reasons.first().text;
    }
    summary.judgedAt = now;
    summary.closedAt = closedAt(facts, now);
    summary.returnAmount = returnAmount(facts);
    addLoss(summary, facts, verdict.liability);

    if (counts) {
        const auto close = std::find_if(verdict.deadlines.begin(), verdict.deadlines.end(),
            [](const DeadlineLine& line) { return line.stage == closeStage; });
        summary.closeDueAt
            = close != verdict.deadlines.end() ? close->dueAt : calendar.dueAt(facts.registeredAt, closeWithin);
        summary.tasks = openDeadlines(verdict, summary.closedAt);
        if (!summary.closedAt)
            summary.tasks += missingPapers(verdict);
        addNextStep(summary);
    }
    summary.rejudgeAt = rejudgeAt(summary, facts, counts && !summary.closedAt, now);
    return summary;
}

} // namespace kesu
