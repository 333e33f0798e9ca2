// SPDX-License-Identifier: GPL-3.0-or-later
// The use cases of ComplaintService that read; those that write are in complaintchanges.cpp.
#include "core/service/complaintservice.h"

#include "core/access/recordmask.h"
#include "core/judgement/explain.h"
#include "core/judgement/judge.h"
#include "core/service/attachmentfiles.h"
#include "core/service/complaintreader.h"
#include "core/service/recordcheck.h"
#include "core/service/verdictmask.h"
#include "core/service/workspace.h"
#include "core/storage/attachmentstore.h"
#include "core/storage/complainttable.h"
#include "core/storage/database.h"
#include "core/storage/drafttable.h"
#include "core/storage/historytable.h"
#include "core/storage/ledgertable.h"
#include "core/storage/reportsource.h"
#include "core/storage/waitingtable.h"
#include "core/storage/worklimit.h"

#include <QCoreApplication>
#include <QFileInfo>

namespace kesu {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype draftWordsOnDesk = 80;

void hideValues(ReportedComplaint& complaint, FieldClasses hidden)
{
    if (hidden.contains(FieldClass::Money)) {
        for (Demand& demand : complaint.demands)
            demand.amount.reset();
        for (Cost& cost : complaint.costs) {
            cost.estimate.reset();
            cost.actual.reset();
        }
        complaint.compensation.reset();
        if (complaint.goodsReturn)
            complaint.goodsReturn->amount.reset();
        for (ReportedBearer& bearer : complaint.bearers)
            bearer.amount = {};
        complaint.lossTotal = {};
    }
    if (hidden.contains(FieldClass::StaffNames))
        complaint.salesman.clear();
    complaint.hidden = hidden;
}

} // namespace

ComplaintService::ComplaintService(Workspace& workspace)
    : m_workspace(workspace)
{
}

ComplaintRecord ComplaintService::shown(ComplaintRecord record) const
{
    if (const FieldClasses hidden = m_workspace.access().unreadable(); !hidden.isEmpty())
        hideValues(record, hidden);
    return record;
}

ComplaintRecord ComplaintService::storedLike(const ComplaintRecord& record) const
{
    if (!record.id.isStored())
        return {};
    if (record.state == RecordState::Filed)
        return ComplaintReader(m_workspace).filed(record.id).value_or(ComplaintRecord());
    return DraftTable(m_workspace.database()).find(record.id).value_or(ComplaintRecord());
}

ComplaintRecord ComplaintService::blank(const QString& rulebookId) const
{
    m_workspace.access().requireAny({Right::EnterSlips, Right::SeeComplaints});
    ComplaintRecord record;
    record.rulebook = rulebookId;
    record.facts.registeredAt = m_workspace.clock().now();
    return shown(record);
}

std::optional<Rulebook> ComplaintService::rulebookOf(const ComplaintRecord& record) const
{
    return ComplaintReader(m_workspace).rulebookOf(record);
}

QList<PastComplaint> ComplaintService::historyFor(const ComplaintRecord& record) const
{
    m_workspace.access().requireAny({Right::SeeComplaints, Right::EnterSlips});
    const FieldClasses hidden = m_workspace.access().unreadable();
    QList<PastComplaint> history = ComplaintReader(m_workspace).historyFor(record);
    if (hidden.isEmpty())
        return history;
    m_wholeHistory = history;
    for (PastComplaint& past : history)
        hideValues(past.complaint, hidden);
    m_shownHistory = history;
    return history;
}

Case ComplaintService::judgedCase(const ComplaintRecord& record, const QList<PastComplaint>& history) const
{
    m_workspace.access().requireAny({Right::SeeComplaints, Right::EnterSlips});
    const ComplaintReader reader(m_workspace);
    const FieldClasses hidden = m_workspace.access().unreadable().united(record.hidden);
    if (hidden.isEmpty())
        return reader.caseOf(record, history);
    const ComplaintRecord whole = restoreHidden(record, storedLike(record), hidden).record;
    return reader.caseOf(whole, history == m_shownHistory ? m_wholeHistory : reader.historyFor(whole));
}

Verdict ComplaintService::judge(const ComplaintRecord& record, const QList<PastComplaint>& history) const
{
    const Case facts = judgedCase(record, history);
    ComplaintRecord whole = record;
    whole.facts = facts.complaint;
    Verdict verdict = ComplaintReader(m_workspace).judge(whole, facts.history);
    hideValues(verdict, m_workspace.access().unreadable());
    return verdict;
}

Explanation ComplaintService::explain(
    const ComplaintRecord& record, const QList<PastComplaint>& history, const QString& language) const
{
    const Case facts = judgedCase(record, history);
    const auto rulebook = rulebookOf(record);
    if (!rulebook)
        return {};
    Explanation explanation = kesu::explain(*rulebook, facts, m_workspace.calendar(), language).explanation;
    hideValues(explanation, m_workspace.access().unreadable());
    return explanation;
}

QList<Improvement> ComplaintService::wouldChange(
    const ComplaintRecord& record, const QList<PastComplaint>& history, const QString& language) const
{
    const Case facts = judgedCase(record, history);
    const auto rulebook = rulebookOf(record);
    if (!rulebook)
        return {};
    QList<Improvement> improvements = kesu::wouldChange(*rulebook, facts, m_workspace.calendar(), language);
    hideValues(improvements, m_workspace.access().unreadable());
    return improvements;
}

Findings ComplaintService::check(const ComplaintRecord& record) const
{
    m_workspace.access().requireAny({Right::SeeComplaints, Right::EnterSlips});
    const FieldClasses hidden = m_workspace.access().unreadable().united(record.hidden);
    const Moment now = m_workspace.clock().now();
    if (hidden.isEmpty())
        return checkRecord(record, rulebookOf(record), now);
    const ComplaintRecord whole = restoreHidden(record, storedLike(record), hidden).record;
    Findings findings = checkRecord(whole, rulebookOf(whole), now);
    hideValues(findings, m_workspace.access().unreadable());
    return findings;
}

bool ComplaintService::mayTouchDraft(ComplaintId id) const
{
    const Access& access = m_workspace.access();
    if (access.may(Right::OthersDrafts))
        return true;
    const QString owner = DraftTable(m_workspace.database()).ownerOf(id);
    return owner.isEmpty() || owner == access.userName();
}

void ComplaintService::requireDraft(ComplaintId id) const
{
    if (!mayTouchDraft(id))
        m_workspace.access().require(Right::OthersDrafts);
}

ComplaintRecord ComplaintService::load(ComplaintId id) const
{
    const Access& access = m_workspace.access();
    access.requireAny({Right::SeeComplaints, Right::EnterSlips});
    if (const auto filed = ComplaintReader(m_workspace).filed(id)) {
        access.require(Right::SeeComplaints);
        return shown(*filed);
    }
    if (const auto draft = DraftTable(m_workspace.database()).find(id)) {
        requireDraft(id);
        return shown(*draft);
    }
    throw Error(ErrorCode::NotFound,
        QCoreApplication::translate("ComplaintService", "The complaint is not in this database any more."),
        u"complaint %1"_s.arg(id.value()));
}

std::optional<ComplaintId> ComplaintService::findByNumber(const QString& number) const
{
    m_workspace.access().require(Right::SeeComplaints);
    return ComplaintTable(m_workspace.database()).findByNumber(number);
}

QList<ComplaintRecord> ComplaintService::drafts() const
{
    m_workspace.access().requireAny({Right::EnterSlips, Right::ChangeFiled, Right::SeeComplaints});
    QList<ComplaintRecord> kept;
    for (const ComplaintRecord& draft : DraftTable(m_workspace.database()).all())
        if (mayTouchDraft(draft.id))
            kept += shown(draft);
    return kept;
}

std::optional<ComplaintRecord> ComplaintService::workingCopy(ComplaintId id) const
{
    m_workspace.access().requireAny({Right::SeeComplaints, Right::EnterSlips});
    const auto kept = DraftTable(m_workspace.database()).find(id);
    if (!kept || kept->state != RecordState::Filed || !mayTouchDraft(id))
        return {};
    return shown(*kept);
}

std::optional<Moment> ComplaintService::keptAt(ComplaintId id) const
{
    m_workspace.access().requireAny({Right::SeeComplaints, Right::EnterSlips});
    return mayTouchDraft(id) ? DraftTable(m_workspace.database()).keptAt(id) : std::nullopt;
}

QList<HistoryEntry> ComplaintService::history(ComplaintId id) const
{
    m_workspace.access().require(Right::SeeHistory);
    QList<HistoryEntry> entries = HistoryTable(m_workspace.database()).of(HistoryEntity::Complaint, id.value());
    const FieldClasses hidden = m_workspace.access().unreadable();
    for (HistoryEntry& entry : entries)
        hideValues(entry, hidden);
    return entries;
}

QList<LedgerRow> ComplaintService::ledger(const LedgerQuery& query, int limit) const
{
    return ledgerPage(query, limit, nullptr);
}

QList<LedgerRow> ComplaintService::ledgerAfter(const LedgerQuery& query, const LedgerRow& last, int limit) const
{
    return ledgerPage(query, limit, &last);
}

QList<LedgerRow> ComplaintService::ledgerPage(const LedgerQuery& query, int limit, const LedgerRow* after) const
{
    const LedgerQuery asked = allowed(query);
    QList<LedgerRow> rows = LedgerTable(m_workspace.database()).rows(asked, m_workspace.clock().now(), limit, after);
    for (LedgerRow& row : rows)
        hideValues(row, asked.hidden);
    return rows;
}

LedgerQuery ComplaintService::allowed(const LedgerQuery& query) const
{
    const Access& access = m_workspace.access();
    access.require(Right::SeeComplaints);
    if (query.sort == LedgerSort::LossTotal)
        access.requireRead(FieldClass::Money);
    LedgerQuery asked = query;
    asked.hidden = access.unreadable();
    return asked;
}

std::optional<QList<LedgerRow>> ComplaintService::ledgerWithin(
    const LedgerQuery& query, int limit, std::chrono::milliseconds time) const
{
    const auto end = std::chrono::steady_clock::now() + time;
    const WorkLimit workLimit(m_workspace.database(), [end] { return std::chrono::steady_clock::now() < end; });
    try {
        return ledger(query, limit);
    } catch (const Error&) {
        if (workLimit.wasReached())
            return {};
        throw;
    }
}

QList<LedgerRow> ComplaintService::ledgerOf(const QList<ComplaintId>& ids) const
{
    const LedgerQuery asked = allowed({});
    QList<LedgerRow> rows = LedgerTable(m_workspace.database()).rowsOf(ids);
    for (LedgerRow& row : rows)
        hideValues(row, asked.hidden);
    return rows;
}

LedgerTotals ComplaintService::ledgerTotals(const LedgerQuery& query) const
{
    LedgerQuery asked = query;
    asked.sort = LedgerSort::RegisteredAt; // no order is asked for, so none is refused
    asked = allowed(asked);
    LedgerTotals totals = LedgerTable(m_workspace.database()).totals(asked, m_workspace.clock().now());
    hideValues(totals, asked.hidden);
    return totals;
}

DeskColumn ComplaintService::desk(const DeskSpan& span, int most) const
{
    const Access& access = m_workspace.access();
    access.requireAny({Right::SeeComplaints, Right::EnterSlips});
    if (!access.may(Right::SeeComplaints))
        return {};
    const WaitingTable table(m_workspace.database());
    DeskColumn column;
    for (const WaitingComplaint& one : table.waiting(span, most))
        column.items += DeskItem{one.id, one.number, one.customer, one.rulebook, one.task.what,
            hideAmounts(one.task.detail, access.unreadable()), one.task.role, one.task.dueAt};
    column.complaints = table.countComplaints(span);
    return column;
}

QList<DeskItem> ComplaintService::draftsOnDesk() const
{
    const Access& access = m_workspace.access();
    access.requireAny({Right::SeeComplaints, Right::EnterSlips});
    QList<DeskItem> items;
    const QList<ComplaintRecord> kept = drafts();
    for (const ComplaintRecord& draft : kept)
        items += DeskItem{draft.id, draft.number, draft.facts.customer.name, draft.rulebook, u"draft"_s,
            draft.facts.description.simplified().left(draftWordsOnDesk), QString(), {}};
    return items;
}

QList<ReportedComplaint> ComplaintService::reportedComplaints(
    QDate registeredFrom, QDate to, QDate notClosedBefore) const
{
    m_workspace.access().requireAny({Right::SeeReports, Right::SeeComplaints});
    const FieldClasses hidden = m_workspace.access().unreadable();
    QList<ReportedComplaint> complaints
        = ReportSource(m_workspace.database()).complaints(registeredFrom, to, notClosedBefore);
    if (!hidden.isEmpty())
        for (ReportedComplaint& complaint : complaints)
            hideValues(complaint, hidden);
    return complaints;
}

Attachment ComplaintService::attach(const QString& path)
{
    m_workspace.access().requireAny({Right::EnterSlips, Right::ChangeFiled});
    const StoredContent content = AttachmentStore(m_workspace.databasePath()).add(path);
    Attachment attachment;
    attachment.fileName = QFileInfo(path).fileName();
    attachment.sha256 = content.sha256;
    attachment.sizeBytes = content.sizeBytes;
    attachment.addedAt = m_workspace.clock().now();
    return attachment;
}

QString ComplaintService::attachmentPath(const Attachment& attachment) const
{
    m_workspace.access().requireAny({Right::SeeComplaints, Right::EnterSlips});
    return AttachmentStore(m_workspace.databasePath()).pathOf(attachment.sha256);
}

AttachmentFiles ComplaintService::attachmentFiles() const
{
    m_workspace.access().requireAny({Right::SeeComplaints, Right::EnterSlips});
    return AttachmentFiles(m_workspace.databasePath());
}

} // namespace kesu
