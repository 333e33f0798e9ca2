// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/service/bulkimport.h"

#include "core/service/complaintwriter.h"
#include "core/service/recordfields.h"
#include "core/service/recordpreparer.h"
#include "core/service/workspace.h"
#include "core/storage/bulkwriting.h"
#include "core/storage/complainttable.h"
#include "core/storage/searchbuilder.h"
#include "core/storage/searchindex.h"
#include "core/storage/transaction.h"

#include <QCoreApplication>

namespace kesu {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype recordsInBlock = 100;

Finding numberIsKnown(const QString& number)
{
    Finding finding;
    finding.field = u"number"_s;
    finding.message
        = QCoreApplication::translate("ComplaintService", "The number “%1” is in the ledger already.").arg(number);
    return finding;
}

JudgingBase baseOf(Workspace& workspace)
{
    return {workspace.rulebooks(), workspace.calendar(), workspace.clock().now(), workspace.settings().closeWithin};
}

} // namespace

void BulkImport::expectRights()
{
    const Access& access = m_workspace.access();
    access.require(Right::Import);
    m_writesAll = access.mayWrite(FieldClass::Money) && access.mayWrite(FieldClass::StaffNames);
}

void BulkImport::expectToGoOn() const
{
    if (m_options.keepGoing && !m_options.keepGoing(m_done))
        throw Error(ErrorCode::Cancelled,
            QCoreApplication::translate("ComplaintService", "The import was stopped; nothing of it was kept."));
}

ImportOutcome BulkImport::enter(ComplaintWriter& writer, PreparedRecord& prepared) const
{
    const ComplaintTable table(m_workspace.database());
    ComplaintRecord& record = prepared.record;
    ImportOutcome outcome;
    if (const auto known = record.source.isEmpty() ? std::nullopt : table.findBySource(record.source)) {
        outcome.kind = ImportOutcome::Kind::Known;
        outcome.id = *known;
        return outcome;
    }
    outcome.findings = prepared.findings;
    if (!record.number.isEmpty() && table.findByNumber(record.number))
        outcome.findings += numberIsKnown(record.number);
    if (hasErrors(outcome.findings)) {
        outcome.kind = ImportOutcome::Kind::Rejected;
        return outcome;
    }
    for (const FieldChange& field : m_writesAll ? QList<FieldChange>() : changesBetween(ComplaintRecord(), record))
        m_workspace.access().requireWrite(fieldClassOf(field.path), field.path);
    record.id = {};
    record.version = 0;
    const QDate numberDay = m_options.numbering == ImportNumbering::ByRegistration ? record.facts.registeredAt.date()
                                                                                   : m_workspace.clock().today();
    const ComplaintRecord entered
        = writer.enter(record, numberDay, u"import"_s, record.source, prepared.judged ? &*prepared.judged : nullptr);
    outcome.id = entered.id;
    outcome.number = entered.number;
    return outcome;
}

void BulkImport::runAtOnce(const QList<ComplaintRecord>& records, const Take& take)
{
    expectRights();
    Database& database = m_workspace.database();
    const BulkWriting bulk(database);
    Transaction transaction(database);
    ComplaintWriter writer(m_workspace, m_options.why);
    const int blocks = static_cast<int>((records.size() + recordsInBlock - 1) / recordsInBlock);
    RecordPreparer preparer(
        baseOf(m_workspace), blocks, [&](int block) { return records.mid(block * recordsInBlock, recordsInBlock); });
    for (int block = 0; block < blocks; ++block) {
        for (PreparedRecord& prepared : preparer.take()) {
            expectToGoOn();
            take(enter(writer, prepared));
            ++m_done;
        }
    }
    if (m_options.run == ImportRun::Keep)
        transaction.commit();
}

void BulkImport::runInSteps(int blocks, int blocksAtOnce, const Make& make, const Take& take)
{
    expectRights();
    Database& database = m_workspace.database();
    const BulkWriting bulk(database);
    m_workspace.rulebookService().refresh();
    RecordPreparer preparer(baseOf(m_workspace), blocks, make);
    for (int from = 0; from < blocks; from += blocksAtOnce) {
        Transaction transaction(database);
        if (blocks > blocksAtOnce) // so much that making the index anew is quicker than keeping it in step
            SearchIndex(database).putAside();
        ComplaintWriter writer(m_workspace, m_options.why);
        for (int block = from; block < std::min(from + blocksAtOnce, blocks); ++block) {
            for (PreparedRecord& prepared : preparer.take()) {
                take(enter(writer, prepared));
                ++m_done;
            }
        }
        transaction.commit();
        expectToGoOn();
    }
    if (blocks > blocksAtOnce)
        SearchBuilder(database).run();
}

} // namespace kesu
