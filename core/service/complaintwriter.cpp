// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/service/complaintwriter.h"

#include "core/service/complaintreader.h"
#include "core/service/numberpattern.h"
#include "core/service/recordpreparer.h"
#include "core/service/workspace.h"
#include "core/storage/attachmenttable.h"
#include "core/storage/clauseusetable.h"
#include "core/storage/complaintparts.h"
#include "core/storage/complainttable.h"
#include "core/storage/customertable.h"
#include "core/storage/database.h"
#include "core/storage/drafttable.h"
#include "core/storage/ledgertable.h"
#include "core/storage/numberseries.h"
#include "core/storage/producttable.h"
#include "core/storage/searchindex.h"
#include "core/storage/settingtable.h"

#include <QCoreApplication>

namespace kesu {

using namespace Qt::StringLiterals;

ComplaintWriter::ComplaintWriter(Workspace& workspace, const QString& why, const QString& who)
    : m_workspace(workspace)
    , m_now(workspace.clock().now())
    , m_closeWithin(companySettingsFrom(SettingTable(workspace.database()).all()).closeWithin)
    , m_history(workspace.database(), who.isEmpty() ? workspace.userName() : who, m_now, why)
{
    // Another window may have brought in the edition that is in force by now.
    m_workspace.rulebookService().refresh();
}

ComplaintId ComplaintWriter::newId()
{
    return ComplaintId(NumberSeries(m_workspace.database()).take(u"slip"_s));
}

Rulebook ComplaintWriter::rulebookOf(const ComplaintRecord& record) const
{
    if (const auto rulebook = m_workspace.complaints().rulebookOf(record))
        return *rulebook;
    throw Error(ErrorCode::ResourceMissing,
        QCoreApplication::translate("ComplaintService", "The standard “%1” (edition %2) is not installed.")
            .arg(record.rulebook, record.edition));
}

Verdict ComplaintWriter::judge(const ComplaintRecord& record) const
{
    const ComplaintReader reader(m_workspace);
    return reader.judge(record, reader.historyFor(record));
}

void ComplaintWriter::giveNumber(ComplaintRecord& record, const Rulebook& rulebook, VerdictStatus status, QDate day)
{
    if (!record.number.isEmpty())
        return;
    if (rulebook.assignNumberAt() == AssignNumberAt::Valid && status != VerdictStatus::Valid)
        return;
    const NumberPattern pattern(rulebook.numberPattern());
    const NumberSeries series(m_workspace.database());
    const ComplaintTable table(m_workspace.database());
    do
        record.number = pattern.number(day, series.take(pattern.series(day)));
    while (table.findByNumber(record.number)); // one that was brought in from outside the series
    m_history.note(record.id, u"number"_s, {u"number"_s, QString(), record.number});
}

void ComplaintWriter::keepNumber(const ComplaintRecord& record, const Rulebook& rulebook)
{
    const NumberPattern pattern(rulebook.numberPattern());
    if (const auto parts = pattern.tryParse(record.number))
        NumberSeries(m_workspace.database()).raiseTo(parts->series, parts->serial);
    m_history.note(record.id, u"number"_s, {u"number"_s, QString(), record.number});
}

ComplaintRecord ComplaintWriter::enter(const ComplaintRecord& record, QDate numberDay, const QString& action,
    const QString& note, const JudgedRecord* judged)
{
    ComplaintRecord entered = record;
    const bool isNew = !entered.id.isStored();
    if (isNew)
        entered.id = newId();
    entered.version = record.version + 1;
    entered.edition.clear();
    const Rulebook rulebook = rulebookOf(entered);
    entered.state = RecordState::Filed;
    entered.edition = rulebook.edition();
    entered.unparsed.clear();

    const JudgedRecord now = judged ? *judged : forLedger(entered, judge(entered));
    keepEdition(rulebook);
    m_history.note(entered.id, action, {QString(), QString(), note});
    if (entered.number.isEmpty())
        giveNumber(entered, rulebook, now.verdict.status, numberDay);
    else
        keepNumber(entered, rulebook);

    Database& database = m_workspace.database();
    ComplaintTable(database).insert(entered);
    ComplaintParts(database).insert(entered);
    AttachmentTable(database).replace(entered.id, entered.attachments);
    m_history.noteAttachments(entered.id, {}, entered.attachments);
    storeLedgerLine(entered, now);
    rememberMasterData(entered);
    if (!isNew)
        DraftTable(database).remove(entered.id);
    return entered;
}

ComplaintRecord ComplaintWriter::change(
    const ComplaintRecord& stored, const ComplaintRecord& changed, const QString& action)
{
    ComplaintRecord next = changed;
    next.state = RecordState::Filed;
    next.number = stored.number;
    next.source = stored.source;
    next.version = stored.version;
    next.unparsed.clear();
    // The edition stays frozen, unless the complaint is moved to another standard altogether.
    next.edition = changed.rulebook == stored.rulebook ? stored.edition : QString();
    const Rulebook rulebook = rulebookOf(next);
    next.edition = rulebook.edition();
    keepEdition(rulebook);

    Database& database = m_workspace.database();
    SearchIndex(database).beforeChange(stored.id);
    const Verdict verdict = judge(next);
    const QList<FieldChange> changes = changesBetween(stored, next);
    for (const FieldChange& field : changes)
        m_history.note(next.id, action, field);
    if (next.attachments != stored.attachments) {
        AttachmentTable(database).replace(next.id, next.attachments);
        m_history.noteAttachments(next.id, stored.attachments, next.attachments);
    }
    giveNumber(next, rulebook, verdict.status, m_now.date());

    if (!changes.isEmpty() || next.attachments != stored.attachments || next.number != stored.number) {
        next.version = stored.version + 1;
        const bool updated = ComplaintTable(database).update(next, stored.version);
        Q_ASSERT(updated); // the transaction has held the write lock since `stored` was read
        Q_UNUSED(updated);
        ComplaintParts(database).remove(next.id);
        ComplaintParts(database).insert(next);
        rememberMasterData(next);
    }
    storeLedgerLine(next, forLedger(next, verdict));
    return next;
}

bool ComplaintWriter::judgeAgain(const ComplaintRecord& stored)
{
    Database& database = m_workspace.database();
    const LedgerTable ledger(database);
    auto before = ledger.summary(stored.id);
    Q_ASSERT(before);
    SearchIndex(database).beforeChange(stored.id);
    const auto rulebook = m_workspace.complaints().rulebookOf(stored);
    if (!rulebook) {
        // Its standard was taken away: what it said last stands, and it is looked at again tomorrow.
        before->rejudgeAt = Moment::startOf(m_now.date().addDays(1));
        ledger.store(stored, *before);
        return false;
    }
    keepEdition(*rulebook);
    const Verdict verdict = judge(stored);
    ComplaintRecord record = stored;
    giveNumber(record, *rulebook, verdict.status, m_now.date());
    if (record.number != stored.number) {
        const bool updated = ComplaintTable(database).update(record, stored.version);
        Q_ASSERT(updated);
        Q_UNUSED(updated);
    }
    storeLedgerLine(record, forLedger(record, verdict));

    auto after = ledger.summary(stored.id);
    after->judgedAt = before->judgedAt;
    after->rejudgeAt = before->rejudgeAt;
    return *after != *before || record.number != stored.number;
}

void ComplaintWriter::keepEdition(const Rulebook& rulebook)
{
    const QString key = rulebook.id() + u'/' + rulebook.edition();
    if (m_editionsKept.contains(key))
        return;
    m_workspace.rulebookService().keep(rulebook, m_now);
    m_editionsKept.insert(key);
}

JudgedRecord ComplaintWriter::forLedger(const ComplaintRecord& record, const Verdict& verdict) const
{
    return judgeForLedger(record, verdict, m_now, m_workspace.calendar(), m_closeWithin);
}

void ComplaintWriter::storeLedgerLine(const ComplaintRecord& record, const JudgedRecord& judged)
{
    ClauseUseTable(m_workspace.database())
        .store(record.id, record.rulebook, record.facts.registeredAt.date(), judged.clauses);
    LedgerTable(m_workspace.database()).store(record, judged.summary);
}

void ComplaintWriter::rememberMasterData(const ComplaintRecord& record)
{
    Database& database = m_workspace.database();
    const QString customerName = record.facts.customer.name;
    if (!customerName.isEmpty() && !m_customersKnown.contains(customerName)) {
        m_customersKnown.insert(customerName);
        const CustomerTable table(database);
        auto customer = table.findByName(customerName);
        if (!customer) {
            Customer fresh;
            fresh.name = customerName;
            fresh.region = record.facts.customer.region;
            fresh.contact = record.handling.contact;
            fresh.phone = record.handling.phone;
            fresh.salesman = record.handling.salesman;
            customer = table.store(fresh);
            m_history.note(
                HistoryEntity::Customer, customer->id.value(), u"create"_s, {u"name"_s, QString(), customerName});
        }
        table.touch(customer->id, m_now);
    }
    const ProductFacts& facts = record.facts.product;
    const QString productKey = facts.name + u'\n' + facts.code + u'\n' + record.handling.productSpec;
    if (!facts.name.isEmpty() && !m_productsKnown.contains(productKey)) {
        m_productsKnown.insert(productKey);
        const ProductTable table(database);
        auto product = table.findSame(facts.name, facts.code, record.handling.productSpec);
        if (!product) {
            product = table.store(Product{{}, facts.code, facts.name, record.handling.productSpec, facts.unit});
            m_history.note(
                HistoryEntity::Product, product->id.value(), u"create"_s, {u"name"_s, QString(), facts.name});
        }
        table.touch(product->id, m_now);
    }
}

} // namespace kesu
