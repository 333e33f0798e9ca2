// SPDX-License-Identifier: GPL-3.0-or-later
// The use cases of ComplaintService that write; those that read are in complaintservice.cpp.
#include "core/service/complaintwriter.h"
#include "core/service/recordcheck.h"
#include "core/service/workspace.h"
#include "core/storage/attachmenttable.h"
#include "core/storage/complaintparts.h"
#include "core/storage/complainttable.h"
#include "core/storage/database.h"
#include "core/storage/drafttable.h"
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

Finding errorAt(const QString& field, const QString& message)
{
    Finding finding;
    finding.field = field;
    finding.message = message;
    return finding;
}

} // namespace

ComplaintRecord ComplaintService::saveDraft(const ComplaintRecord& record)
{
    Transaction transaction(m_workspace.database());
    ComplaintWriter writer(m_workspace, {});
    ComplaintRecord draft = record;
    if (!draft.id.isStored()) {
        draft.id = writer.newId();
        draft.version = 0;
        writer.history().note(draft.id, u"create"_s);
    }
    draft = DraftTable(m_workspace.database()).store(draft, m_workspace.clock().now());
    transaction.commit();
    return draft;
}

void ComplaintService::discardDraft(ComplaintId id)
{
    Transaction transaction(m_workspace.database());
    const DraftTable drafts(m_workspace.database());
    const auto draft = drafts.find(id);
    if (!draft)
        return;
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
    Q_ASSERT_X(!hasErrors(check(record)), "ComplaintService::file", "the record must be checked first");

    Database& database = m_workspace.database();
    Transaction transaction(database);
    const auto draft = DraftTable(database).find(record.id);
    const bool isFiled = record.id.isStored() && ComplaintTable(database).storedVersion(record.id) > 0;
    if (isFiled || (draft ? draft->version : 0) != record.version)
        throw changedByOthers(history(record.id));
    const ComplaintRecord filed
        = ComplaintWriter(m_workspace, why).enter(record, m_workspace.clock().today(), u"file"_s);
    transaction.commit();
    return filed;
}

ComplaintRecord ComplaintService::save(const ComplaintRecord& record, const QString& why)
{
    Q_ASSERT_X(!hasErrors(check(record)), "ComplaintService::save", "the record must be checked first");
    Transaction transaction(m_workspace.database());
    const ComplaintRecord stored = load(record.id);
    if (stored.version != record.version || stored.state != RecordState::Filed)
        throw changedByOthers(history(record.id));
    const ComplaintRecord saved = ComplaintWriter(m_workspace, why).change(stored, record);
    transaction.commit();
    return saved;
}

QList<ImportOutcome> ComplaintService::importRecords(
    const QList<ComplaintRecord>& records, const ImportOptions& options)
{
    Database& database = m_workspace.database();
    Transaction transaction(database);
    ComplaintWriter writer(m_workspace, options.why);
    const ComplaintTable table(database);
    const Moment now = m_workspace.clock().now();

    QList<ImportOutcome> outcomes;
    outcomes.reserve(records.size());
    for (const ComplaintRecord& record : records) {
        if (options.keepGoing && !options.keepGoing(outcomes.size()))
            throw Error(ErrorCode::Cancelled,
                QCoreApplication::translate("ComplaintService", "The import was stopped; nothing of it was kept."));
        ImportOutcome outcome;
        if (const auto known = record.source.isEmpty() ? std::nullopt : table.findBySource(record.source)) {
            outcome.kind = ImportOutcome::Kind::Known;
            outcome.id = *known;
            outcomes += outcome;
            continue;
        }
        outcome.findings = checkRecord(record, rulebookOf(record), now);
        if (!record.number.isEmpty() && table.findByNumber(record.number))
            outcome.findings += errorAt(u"number"_s,
                QCoreApplication::translate("ComplaintService", "The number “%1” is in the ledger already.")
                    .arg(record.number));
        if (hasErrors(outcome.findings)) {
            outcome.kind = ImportOutcome::Kind::Rejected;
            outcomes += outcome;
            continue;
        }
        ComplaintRecord fresh = record;
        fresh.id = {};
        fresh.version = 0;
        const QDate numberDay
            = options.numbering == ImportNumbering::ByRegistration ? record.facts.registeredAt.date() : now.date();
        const ComplaintRecord entered = writer.enter(fresh, numberDay, u"import"_s, record.source);
        outcome.id = entered.id;
        outcome.number = entered.number;
        outcomes += outcome;
    }
    if (options.run == ImportRun::Keep)
        transaction.commit();
    return outcomes;
}

int ComplaintService::refreshVerdicts()
{
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
