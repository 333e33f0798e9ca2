// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/attachmenttable.h"
#include "core/storage/clauseusetable.h"
#include "core/storage/complaintparts.h"
#include "core/storage/complainttable.h"
#include "core/storage/database.h"
#include "core/storage/ledgertable.h"
#include "core/storage/rawstatement.h"
#include "core/storage/searchbuilder.h"
#include "core/storage/searchhits.h"
#include "core/storage/searchindex.h"
#include "core/storage/statement.h"
#include "core/storage/transaction.h"
#include "tests/core/storage/sampledata.h"
#include "tests/support/catch.h"

#include <random>

using namespace kesu;
using namespace kesu::test;
using namespace Qt::StringLiterals;

namespace {

const Moment now = *Moment::tryFromIso(u"2026-11-21T10:00:00");

using Ids = QList<qint64>;

LedgerSummary summaryOf(const QString& status)
{
    LedgerSummary summary;
    summary.status = status;
    summary.judgedAt = now;
    return summary;
}

/// A ledger into which complaints are written as the service does, without judging them.
class Ledger
{
public:
    Ledger()
        : database(m_place.path(), OpenMode::CreateIfMissing)
    {
    }

    void store(const ComplaintRecord& record, const LedgerSummary& summary = summaryOf(u"valid"_s),
        const QStringList& clauses = {})
    {
        Transaction transaction(database);
        const SearchIndex index(database);
        index.beforeChange(record.id);
        const ComplaintTable table(database);
        if (!table.load({record.id}).isEmpty()) {
            ComplaintParts(database).remove(record.id);
            ComplaintRecord next = record;
            next.version = record.version + 1;
            REQUIRE(table.update(next, record.version));
            ComplaintParts(database).insert(next);
        } else {
            table.insert(record);
            ComplaintParts(database).insert(record);
        }
        QList<Attachment> attachments = record.attachments;
        AttachmentTable(database).replace(record.id, attachments);
        QMap<QString, QStringList> uses;
        for (const QString& clause : clauses)
            uses.insert(clause, {u"reason"_s});
        ClauseUseTable(database).store(record.id, record.rulebook, record.facts.registeredAt.date(), uses);
        LedgerTable(database).store(record, summary);
        transaction.commit();
    }

    Ids found(const LedgerQuery& query, SortDirection direction = SortDirection::Descending)
    {
        Ids ids;
        for (const ComplaintId id : SearchHits(database, query, now).page(direction, {}, 100000))
            ids += id.value();
        return ids;
    }

    Ids found(const QString& search)
    {
        LedgerQuery query;
        query.search = search;
        return found(query);
    }

private:
    TemporaryDatabase m_place;

public:
    Database database;
};

ComplaintRecord record(qint64 id, const QString& customer, const QString& description)
{
    ComplaintRecord made = plainRecord(customer);
    made.id = ComplaintId(id);
    made.facts.registeredAt = Moment::startOf(QDate(2026, 1, 1)).plusSeconds(id * 3600);
    made.facts.description = description;
    return made;
}

LedgerQuery queryFor(const QString& search)
{
    LedgerQuery query;
    query.search = search;
    return query;
}

} // namespace

TEST_CASE("A complaint is found by any part of any text, by pinyin of names and by numbers")
{
    Ledger ledger;
    ComplaintRecord full = fullRecord();
    full.id = ComplaintId(1);
    full.facts.registeredAt = Moment::startOf(QDate(2026, 1, 1));
    ledger.store(full);
    ComplaintRecord second = record(2, u"长沙绿源乳业"_s, u"套印走位 ＡＢＣ中文123 的𠮷箱📦，到货"_s);
    second.handling.salesman = u"张重"_s;
    ledger.store(second);
    ledger.store(record(3, u"廈門國際銀行"_s, u"OR NOT \"NEAR\" * ( ) 单'引号 100%_"_s));
    ledger.store(record(4, u"普通客户"_s, QString(3000, QChar(u'x')) + u"瓦楞"_s));
    if (GENERATE(false, true)) {
        Transaction transaction(ledger.database);
        SearchIndex(ledger.database).merge();
        transaction.commit();
    }

    const QList<std::pair<QString, Ids>> searches = {// one character, two, more
        {u"箱"_s, {2, 1}}, {u"的"_s, {2}}, {u"层"_s, {1}}, {u"脱层"_s, {1}}, {u"五层瓦楞箱"_s, {1}},
        {u"五层楞箱"_s, {}}, {u"瓦楞"_s, {4, 1}},
        // no hits across marks, blanks, fields
        {u"层约"_s, {}}, {u"箱华"_s, {}}, {u"层，"_s, {1}}, {u"走位a"_s, {}},
        // cause, notes, staff, measures, attachments, phone
        {u"温度偏低"_s, {1}}, {u"见附件"_s, {1}}, {u"张伟"_s, {1}}, {u"赵强"_s, {1}}, {u"首检卡"_s, {1}},
        {u"照片.jpg"_s, {1}}, {u"8800"_s, {1}},
        // numbers by any part, mixed and full-width
        {u"8841"_s, {1}}, {u"202610"_s, {1}}, {u"-0042"_s, {1}}, {u"ks2026"_s, {1}}, {u"4"_s, {1}}, {u"42"_s, {1}},
        {u"abc中文12"_s, {2}}, {u"ＡＢＣ"_s, {2}}, {u"c中"_s, {2}},
        // traditional and simplified
        {u"脫層"_s, {1}}, {u"厦门国际"_s, {3}}, {u"廈門國際"_s, {3}}, {u"綠源"_s, {2}},
        // beyond the basic plane
        {u"📦"_s, {2}}, {u"𠮷箱"_s, {2}}, {u"𠮷箱📦"_s, {2}}, {u"箱𠮷"_s, {}},
        // pinyin: initials, whole, mixed, heteronyms, cut short; names only
        {u"hlsp"_s, {1}}, {u"hualian"_s, {1}}, {u"hualsp"_s, {1}}, {u"HuaLi"_s, {1}}, {u"csly"_s, {2}},
        {u"zsly"_s, {2}}, {u"changsha"_s, {2}}, {u"zhangshalv"_s, {2}}, {u"xmgj"_s, {3}}, {u"yinhang"_s, {3}},
        {u"wclx"_s, {}}, {u"wcwlx"_s, {1}}, {u"tyzw"_s, {}}, {u"zc"_s, {2}}, {u"zhangzhong"_s, {2}},
        {u"zhangchong"_s, {2}}, {u"zw"_s, {1}}, {u"p"_s, {4, 1}}, {u"ualian"_s, {}},
        // several words, in any field and order
        {u"食品 脱层 8841"_s, {1}}, {u"脱层 hlsp"_s, {1}}, {u"食品 走位"_s, {}}, {u"食品 食品"_s, {1}},
        {u"箱 cs"_s, {2}},
        // what other searches take for orders is text
        {u"or"_s, {3}}, {u"not"_s, {3}}, {u"\"near\""_s, {3}}, {u"*"_s, {3}}, {u"("_s, {3}}, {u"单'引"_s, {3}},
        {u"100%"_s, {3, 1}}, {u"%_"_s, {3}}, {u"箱*"_s, {}}, {u"-食品"_s, {}}, {u"\""_s, {3}}, {u"("_s, {3}},
        // very long words
        {QString(2000, QChar(u'x')), {4}}, {QString(3001, QChar(u'x')), {}}, {QString(500, QChar(u'箱')), {}},
        // nothing typed
        {u" 　"_s, {4, 3, 2, 1}}, {u"没有"_s, {}}};
    for (const auto& [search, expected] : searches) {
        INFO(search.left(40).toStdString());
        CHECK(ledger.found(search) == expected);
        CHECK(SearchHits(ledger.database, queryFor(search), now).count() == expected.size());
    }
}

TEST_CASE("Who may not see names of staff finds nothing by them")
{
    Ledger ledger;
    ComplaintRecord full = fullRecord();
    full.id = ComplaintId(1);
    ledger.store(full);
    LedgerQuery query;
    query.hidden = {FieldClass::StaffNames};
    for (const QString& name :
        {u"张伟"_s, u"张"_s, u"李静"_s, u"赵强"_s, u"陈敏"_s, u"zhangwei"_s, u"zw"_s, u"lij"_s}) {
        INFO(name.toStdString());
        query.search = name;
        CHECK(ledger.found(query).isEmpty());
        CHECK(SearchHits(ledger.database, query, now).count() == 0);
        CHECK(ledger.found(name) == Ids{1});
    }
    query.search = u"华联 hlsp 王芳"_s;
    CHECK(ledger.found(query) == Ids{1});
}

TEST_CASE("What is changed is found as it is now and no longer as it was")
{
    Ledger ledger;
    for (qint64 id = 1; id <= 3; ++id)
        ledger.store(record(id, u"海信冰箱"_s, u"脱层"_s));
    const bool isMerged = GENERATE(false, true);
    const auto mergeSome = [&] {
        if (!isMerged)
            return;
        Transaction transaction(ledger.database);
        SearchIndex(ledger.database).merge();
        transaction.commit();
    };
    mergeSome();
    ComplaintRecord changed = record(2, u"三元乳业"_s, u"起泡"_s);
    ledger.store(changed, summaryOf(u"invalid"_s));
    CHECK(ledger.found(u"脱层"_s) == Ids{3, 1});
    CHECK(ledger.found(u"haixin"_s) == Ids{3, 1});
    CHECK(ledger.found(u"起泡 syry"_s) == Ids{2});
    mergeSome();
    CHECK(ledger.found(u"脱层"_s) == Ids{3, 1});
    CHECK(ledger.found(u"起泡"_s) == Ids{2});

    LedgerQuery invalid;
    invalid.statuses = {u"invalid"_s};
    CHECK(ledger.found(invalid) == Ids{2});

    SECTION("a changed day of registration moves it in the order")
    {
        changed.version = 2;
        changed.facts.registeredAt = Moment::startOf(QDate(2026, 12, 1));
        ledger.store(changed);
        CHECK(ledger.found(QString()) == Ids{2, 3, 1});
        mergeSome();
        changed.version = 3;
        changed.facts.registeredAt = Moment::startOf(QDate(2025, 12, 1));
        ledger.store(changed);
        CHECK(ledger.found(QString()) == Ids{3, 1, 2});
        CHECK(ledger.found({}, SortDirection::Ascending) == Ids{2, 1, 3});
        CHECK(ledger.found(u"起泡"_s) == Ids{2});
        CHECK(SearchIndex(ledger.database).state().indexed == 3);
    }
    SECTION("what is rolled back was never there")
    {
        {
            Transaction transaction(ledger.database);
            const ComplaintRecord fourth = record(4, u"四海"_s, u"受潮"_s);
            ComplaintTable(ledger.database).insert(fourth);
            LedgerTable(ledger.database).store(fourth, summaryOf(u"valid"_s));
        }
        CHECK(ledger.found(u"受潮"_s).isEmpty());
        CHECK(SearchIndex(ledger.database).state().indexed == 3);
    }
}
