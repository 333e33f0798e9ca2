// SPDX-License-Identifier: GPL-3.0-or-later
// The use cases of ComplaintService that write; those that read are in complaintservice.cpp.
#include "core/access/recordmask.h"
#include "core/service/bulkimport.h"
#include "core/service/complaintreader.h"
#include "core/service/complaintwriter.h"
#include "core/service/recordcheck.h"
#include "core/service/workspace.h"
#include "core/service/writerights.h"
#include "core/storage/attachmenttable.h"
#include "core/storage/complaintparts.h"
#include "core/storage/complainttable.h"
#include "core/storage/database.h"
#include "core/storage/drafttable.h"
#include "core/storage/historytable.h"
#include "core/storage/ledgertable.h"
#include "core/storage/transaction.h"

#include <QCoreApplication>

namespace kesu {

using namespace Qt::StringLiterals;

namespace {

/// Complaints judged again in one transaction: other writers get their turn in between.
constexpr int refreshBatch = 200;
/// Complaints of an older database whose clauses are counted on the same occasion: a second's work at most.
constexpr qint64 countedByTheWay = 2'000;

Error changedByOthers(const QList<HistoryEntry>& history)
{
    const QString message = history.isEmpty()
        ? QCoreApplication::translate("ComplaintService", "This complaint was changed in another window meanwhile.")
        : QCoreApplication::translate("ComplaintService", "This complaint was changed meanwhile by %1 (%2).")
              .arg(history.last().who, history.last().at.toDisplay());
    return Error(ErrorCode::ChangedByOthers,
        message + QLatin1Char(' ')
            + QCoreApplication::translate("ComplaintService", "Nothing was saved; open it again to see both."));
}

} // namespace

ComplaintRecord ComplaintService::whole(const ComplaintRecord& shown, const ComplaintRecord& stored) const
{
    const FieldClasses hidden = m_workspace.access().unreadable().united(shown.hidden);
    if (hidden.isEmpty())
        return shown;
    RestoredRecord restored = restoreHidden(shown, stored, hidden);
    if (!restored.refused.isEmpty())
        throw Error(ErrorCode::NotAllowed,
            QCoreApplication::translate("ComplaintService",
                "%1 holds a value that you may not see, so you cannot change it; nothing was saved.")
                .arg(restored.refused.first()));
    return restored.record;
}

ComplaintRecord ComplaintService::saveDraft(const ComplaintRecord& record)
{
    const Access& access = m_workspace.access();
    access.require(record.state == RecordState::Filed ? Right::ChangeFiled : Right::EnterSlips);
    Transaction transaction(m_workspace.database());
    if (record.id.isStored() && !mayTouchDraft(record.id))
        throw Error(ErrorCode::ChangedByOthers,
            QCoreApplication::translate("ComplaintService", "%1 has unsaved changes of this complaint in hand.")
                .arg(DraftTable(m_workspace.database()).ownerOf(record.id)));
    ComplaintWriter writer(m_workspace, {});
    const ComplaintRecord stored = storedLike(record);
    ComplaintRecord draft = whole(record, stored);
    requireChanges(access, stored, draft);
    if (!draft.id.isStored()) {
        draft.id = writer.newId();
        draft.version = 0;
        writer.history().note(draft.id, u"create"_s);
    }
    draft = DraftTable(m_workspace.database()).store(draft, m_workspace.clock().now(), m_workspace.userName());
    transaction.commit();
    return shown(draft);
}

void ComplaintService::discardDraft(ComplaintId id)
{
    m_workspace.access().requireAny({Right::EnterSlips, Right::ChangeFiled});
    Transaction transaction(m_workspace.database());
    const DraftTable drafts(m_workspace.database());
    const auto draft = drafts.find(id);
    if (!draft)
        return;
    requireDraft(id);
    drafts.remove(id);
    // That a slip was begun and thrown away is history too; an unsaved change of a filed one never was.
    if (draft->state == RecordState::Draft)
        ComplaintWriter(m_workspace, {})
            .history()
            .note(id, u"discard"_s, {QString(), draft->facts.customer.name, QString()});
    transaction.commit();
}

ComplaintRecord ComplaintService::file(const ComplaintRecord& record, const QString& why)
{
    if (record.state == RecordState::Filed)
        return save(record, why);
    const Access& access = m_workspace.access();
    access.require(Right::FileComplaints);
    Database& database = m_workspace.database();
    Transaction transaction(database);
    const auto draft = DraftTable(database).find(record.id);
    const bool isFiled = record.id.isStored() && ComplaintTable(database).storedVersion(record.id) > 0;
    if (isFiled || (draft ? draft->version : 0) != record.version)
        throw changedByOthers(HistoryTable(database).of(HistoryEntity::Complaint, record.id.value()));
    if (draft)
        requireDraft(record.id);
    ComplaintRecord slip = whole(record, draft.value_or(ComplaintRecord()));
    // What others have put into the draft is theirs; only what came since is asked about. Approvals are asked about
    // always: a draft is no place where one is given.
    ComplaintRecord before = draft.value_or(ComplaintRecord());
    before.facts.approvals.clear();
    before.facts.events.remove(u"close"_s);
    requireChanges(access, before, slip);
    Q_ASSERT_X(!hasErrors(checkRecord(slip, rulebookOf(slip), m_workspace.clock().now())), "ComplaintService::file",
        "the record must be checked first");
    noteRecorder(slip, {}, m_workspace.userName());
    const ComplaintRecord filed = ComplaintWriter(m_workspace, why).enter(slip, m_workspace.clock().today(), u"file"_s);
    transaction.commit();
    return shown(filed);
}

ComplaintRecord ComplaintService::save(const ComplaintRecord& record, const QString& why)
{
    const Access& access = m_workspace.access();
    access.require(Right::ChangeFiled);
    Database& database = m_workspace.database();
    Transaction transaction(database);
    const auto stored = ComplaintReader(m_workspace).filed(record.id);
    if (!stored || stored->version != record.version)
        throw changedByOthers(HistoryTable(database).of(HistoryEntity::Complaint, record.id.value()));
    ComplaintRecord changed = whole(record, *stored);
    requireChanges(access, *stored, changed);
    Q_ASSERT_X(!hasErrors(checkRecord(changed, rulebookOf(changed), m_workspace.clock().now())),
        "ComplaintService::save", "the record must be checked first");
    noteRecorder(changed, *stored, m_workspace.userName());
    const ComplaintRecord saved = ComplaintWriter(m_workspace, why).change(*stored, changed);
    if (mayTouchDraft(saved.id)) // what another one has typed and not saved stays theirs
        DraftTable(database).remove(saved.id);
    transaction.commit();
    return shown(saved);
}

ComplaintRecord ComplaintService::approved(
    const Access& holder, ComplaintId id, const QString& matter, const QString& role)
{
    if (holder.session() == Access::Session::SingleUser)
        throw Error(ErrorCode::NotAllowed,
            QCoreApplication::translate("ComplaintService",
                "This database has no users, so nobody can sign in to approve; record the approval from paper."));
    holder.require(Right::SeeComplaints);
    holder.require(Right::Approve);
    const auto stored = ComplaintReader(m_workspace).filed(id);
    if (!stored)
        throw Error(ErrorCode::NotFound,
            QCoreApplication::translate("ComplaintService", "Only a complaint in the ledger can be approved."));
    if (!holder.mayApproveAs(role)) {
        const auto rulebook = rulebookOf(*stored);
        throw Error(ErrorCode::NotAllowed,
            QCoreApplication::translate("ComplaintService", "%1 does not approve as “%2”; nothing was changed.")
                .arg(holder.userName(), rulebook ? rulebook->label(VocabularyKind::Role, role, u"zh_CN"_s) : role));
    }
    ComplaintRecord changed = *stored;
    changed.facts.approvals += Approval{matter, role, m_workspace.clock().now(), ApprovalBy::Signature,
        ApprovalSource::SignedIn, holder.userName(), holder.userName()};
    return ComplaintWriter(m_workspace, {}, holder.userName()).change(*stored, changed, u"approve"_s);
}

ComplaintRecord ComplaintService::approve(ComplaintId id, const QString& matter, const QString& role)
{
    const Access& access = m_workspace.access();
    access.requireSession();
    Transaction transaction(m_workspace.database());
    const ComplaintRecord saved = approved(access, id, matter, role);
    transaction.commit();
    return shown(saved);
}

SignedApproval ComplaintService::approveAs(
    const QString& name, const Secret& password, ComplaintId id, const QString& matter, const QString& role)
{
    m_workspace.access().require(Right::SeeComplaints);
    const Identity identity = m_workspace.accounts().identify(name, password);
    if (!identity.access)
        return {identity.result, {}};
    Transaction transaction(m_workspace.database());
    const ComplaintRecord saved = approved(*identity.access, id, matter, role);
    transaction.commit();
    return {identity.result, shown(saved)};
}

QList<ImportOutcome> ComplaintService::importRecords(
    const QList<ComplaintRecord>& records, const ImportOptions& options)
{
    QList<ImportOutcome> outcomes;
    outcomes.reserve(records.size());
    BulkImport(m_workspace, options).runAtOnce(records, [&](ImportOutcome outcome) { outcomes += std::move(outcome); });
    return outcomes;
}

int ComplaintService::refreshVerdicts()
{
    if (m_workspace.access().isLocked())
        return 0; // it is done when somebody works again
    Database& database = m_workspace.database();
    const Moment now = m_workspace.clock().now();
    int changed = 0;
    while (true) {
        Transaction transaction(database);
        const QList<ComplaintId> ids = LedgerTable(database).toJudgeAgain(now, refreshBatch);
        if (ids.isEmpty())
            break;
        QList<ComplaintRecord> records = ComplaintTable(database).load(ids);
        ComplaintParts(database).load(records);
        AttachmentTable(database).load(records);
        ComplaintWriter writer(m_workspace, {});
        for (const ComplaintRecord& record : records)
            if (writer.judgeAgain(record))
                ++changed;
        transaction.commit();
    }
    m_workspace.rulebookService().countClauses(countedByTheWay);
    return changed;
}

} // namespace kesu
