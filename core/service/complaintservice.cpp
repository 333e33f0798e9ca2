// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/service/complaintservice.h"

#include "core/judgement/judge.h"
#include "core/service/attachmentfiles.h"
#include "core/service/historywindow.h"
#include "core/service/recordcheck.h"
#include "core/service/workspace.h"
#include "core/storage/attachmentstore.h"
#include "core/storage/attachmenttable.h"
#include "core/storage/complaintparts.h"
#include "core/storage/complainttable.h"
#include "core/storage/database.h"
#include "core/storage/drafttable.h"
#include "core/storage/historytable.h"
#include "core/storage/ledgertable.h"
#include "core/storage/reportsource.h"

#include <QCoreApplication>
#include <QFileInfo>

namespace kesu {

using namespace Qt::StringLiterals;

namespace {

QList<ComplaintRecord> loadFiled(Database& database, const QList<ComplaintId>& ids)
{
    QList<ComplaintRecord> records = ComplaintTable(database).load(ids);
    ComplaintParts(database).load(records);
    return records;
}

} // namespace

ComplaintService::ComplaintService(Workspace& workspace)
    : m_workspace(workspace)
{
}

ComplaintRecord ComplaintService::blank(const QString& rulebookId) const
{
    ComplaintRecord record;
    record.rulebook = rulebookId;
    record.facts.registeredAt = m_workspace.clock().now();
    return record;
}

std::optional<Rulebook> ComplaintService::rulebookOf(const ComplaintRecord& record) const
{
    if (!record.edition.isEmpty()) {
        if (auto rulebook = m_workspace.rulebooks().find(record.rulebook, record.edition))
            return rulebook;
        m_workspace.rulebookService().refresh(); // another window may have brought it in
        return m_workspace.rulebooks().find(record.rulebook, record.edition);
    }
    return m_workspace.rulebooks().find(record.rulebook, record.facts.registeredAt.date());
}

QList<PastComplaint> ComplaintService::historyFor(const ComplaintRecord& record) const
{
    const auto rulebook = rulebookOf(record);
    if (!rulebook)
        return {};
    const auto from = historyFrom(*rulebook, record.facts.effectiveComplaintDate());
    if (!from)
        return {};
    Database& database = m_workspace.database();
    const QList<ComplaintId> ids = ComplaintTable(database).earlierThan(record, *from);
    if (ids.isEmpty())
        return {};
    const QHash<qint64, QString> grades = LedgerTable(database).grades(ids);
    QList<PastComplaint> history;
    for (const ComplaintRecord& past : loadFiled(database, ids))
        history += PastComplaint{past.facts, grades.value(past.id.value())};
    return history;
}

Verdict ComplaintService::judge(const ComplaintRecord& record, const QList<PastComplaint>& history) const
{
    const auto rulebook = rulebookOf(record);
    if (!rulebook)
        throw Error(ErrorCode::ResourceMissing,
            QCoreApplication::translate("ComplaintService", "The standard “%1” is not installed.")
                .arg(record.rulebook));
    const Case facts{record.rulebook, m_workspace.clock().now(), record.facts, history};
    return kesu::judge(*rulebook, facts, m_workspace.calendar());
}

Findings ComplaintService::check(const ComplaintRecord& record) const
{
    return checkRecord(record, rulebookOf(record), m_workspace.clock().now());
}

ComplaintRecord ComplaintService::load(ComplaintId id) const
{
    Database& database = m_workspace.database();
    QList<ComplaintRecord> records = loadFiled(database, {id});
    if (!records.isEmpty()) {
        AttachmentTable(database).load(records);
        return records.first();
    }
    if (const auto draft = DraftTable(database).find(id))
        return *draft;
    throw Error(ErrorCode::NotFound,
        QCoreApplication::translate("ComplaintService", "The complaint is not in this database any more."),
        u"complaint %1"_s.arg(id.value()));
}

std::optional<ComplaintId> ComplaintService::findByNumber(const QString& number) const
{
    return ComplaintTable(m_workspace.database()).findByNumber(number);
}

QList<ComplaintRecord> ComplaintService::drafts() const
{
    return DraftTable(m_workspace.database()).all();
}

std::optional<ComplaintRecord> ComplaintService::workingCopy(ComplaintId id) const
{
    const auto kept = DraftTable(m_workspace.database()).find(id);
    if (!kept || kept->state != RecordState::Filed)
        return {};
    return kept;
}

std::optional<Moment> ComplaintService::keptAt(ComplaintId id) const
{
    return DraftTable(m_workspace.database()).keptAt(id);
}

QList<HistoryEntry> ComplaintService::history(ComplaintId id) const
{
    return HistoryTable(m_workspace.database()).of(HistoryEntity::Complaint, id.value());
}

QList<LedgerRow> ComplaintService::ledger(const LedgerQuery& query, int offset, int limit) const
{
    return LedgerTable(m_workspace.database()).rows(query, m_workspace.clock().now(), offset, limit);
}

LedgerTotals ComplaintService::ledgerTotals(const LedgerQuery& query) const
{
    return LedgerTable(m_workspace.database()).totals(query, m_workspace.clock().now());
}

QList<DeskItem> ComplaintService::desk() const
{
    QList<DeskItem> items;
    const QList<WaitingComplaint> waiting = LedgerTable(m_workspace.database()).waiting();
    for (const WaitingComplaint& one : waiting)
        items += DeskItem{one.id, one.number, one.customer, one.rulebook, one.task.what, one.task.detail, one.task.role,
            one.task.dueAt};
    const QList<ComplaintRecord> kept = drafts();
    for (const ComplaintRecord& draft : kept)
        items += DeskItem{draft.id, draft.number, draft.facts.customer.name, draft.rulebook, u"draft"_s,
            draft.facts.description.simplified().left(80), QString(), {}};
    return items;
}

QList<ReportedComplaint> ComplaintService::reportedComplaints(
    QDate registeredFrom, QDate to, QDate notClosedBefore) const
{
    return ReportSource(m_workspace.database()).complaints(registeredFrom, to, notClosedBefore);
}

Attachment ComplaintService::attach(const QString& path)
{
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
    return AttachmentStore(m_workspace.databasePath()).pathOf(attachment.sha256);
}

AttachmentFiles ComplaintService::attachmentFiles() const
{
    return AttachmentFiles(m_workspace.databasePath());
}

} // namespace kesu
