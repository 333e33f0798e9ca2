// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/attachmenttable.h"
#include "core/storage/clauseusetable.h"
#include "core/storage/complaintparts.h"
#include "core/storage/complainttable.h"
#include "core/storage/database.h"
#include "core/storage/directstatement.h"
#include "core/storage/ledgertable.h"
#include "core/storage/searchbuilder.h"
#include "core/storage/searchcheck.h"
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

namespace {

/// Invented slips, changed again and again, with the plain reading of every one of them beside the index.
class RandomLedger
{
public:
    explicit RandomLedger(unsigned seed)
        : m_random(seed)
    {
    }

    /// Writes a new complaint or changes one.
    void write()
    {
        const qint64 id = chance(3) || m_records.isEmpty() ? qint64(m_records.size()) + 1 : 1 + below(m_records.size());
        ComplaintRecord made = record(id, name(), text());
        made.version = m_records.value(id).version + 1;
        // Days go forward with the ids, except for some.
        if (chance(10))
            made.facts.registeredAt = Moment::startOf(QDate(2026, 1, 1)).plusSeconds(below(400) * 3600);
        if (chance(2))
            made.number = u"KS2026%1-%2"_s.arg(below(100), 2, 10, QChar(u'0')).arg(id, 4, 10, QChar(u'0'));
        made.rulebook = chance(3) ? u"carton"_s : u"food"_s;
        made.facts.product.name = name();
        made.facts.categories = {chance(2) ? u"delamination"_s : u"printing-defect"_s};
        made.handling.salesman = name().left(2);
        made.handling.measures = {{text(), name().left(2), {}, {}}};
        LedgerSummary summary = summaryOf(pick({u"valid"_s, u"pending"_s, u"invalid"_s, u"out-of-scope"_s}));
        if (chance(3))
            summary.closedAt = now;
        if (chance(2))
            summary.nextDueAt = now.plusSeconds(below(200) - 100);
        if (chance(2))
            summary.liability = {{pick({u"company"_s, u"department:production"_s}), Share::whole(), {}, {}, {}, {}}};
        ComplaintRecord before = made;
        before.version = std::max(0, made.version - 1);
        ledger.store(before.version == 0 ? made : before, summary, {pick({u"4.1"_s, u"4.2"_s})});
        m_records[id] = made;
    }

    LedgerQuery query()
    {
        LedgerQuery query;
        for (qint64 words = below(3); words >= 0; --words)
            query.search += word() + u' ';
        if (chance(4))
            query.statuses = {pick({u"valid"_s, u"pending"_s}), u"invalid"_s};
        if (chance(6))
            query.categories = {u"delamination"_s};
        if (chance(8))
            query.customer = name();
        if (chance(6))
            query.rulebook = u"food"_s;
        if (chance(6))
            query.clause = u"4.1"_s;
        if (chance(6))
            query.party = u"company"_s;
        if (chance(5))
            query.from = QDate(2026, 1, 1).addDays(below(12));
        if (chance(5))
            query.to = QDate(2026, 1, 1).addDays(below(20));
        query.progress = LedgerProgress(below(8) < 4 ? 0 : below(4));
        if (chance(4))
            query.hidden = {FieldClass::StaffNames};
        return query;
    }

    /// What reading every complaint finds, the newest first.
    Ids plain(const LedgerQuery& query)
    {
        const SearchCondition condition(query, now);
        SearchSource source(ledger.database);
        Ids ids;
        source.start(SortDirection::Descending, u"~"_s, {});
        while (const auto document = source.next()) {
            if (condition.holds(*document))
                ids += document->id.value();
        }
        return ids;
    }

    bool chance(qint64 of) { return below(of) == 0; }
    qint64 below(qint64 end) { return qint64(m_random() % quint64(end)); }

    Ledger ledger;

private:
    QString pick(const QStringList& from) { return from[below(from.size())]; }
    QString name()
    {
        return pick(
            {u"华联食品"_s, u"长沙绿源"_s, u"廈門銀行"_s, u"张伟重"_s, u"李静"_s, u"BC箱厂"_s, u"华北"_s, u"乐百氏"_s});
    }
    QString text()
    {
        QString made;
        for (qint64 length = below(12); length >= 0; --length)
            made += pick({u"脱"_s, u"层"_s, u"起"_s, u"泡"_s, u"箱"_s, u"的"_s, u"，"_s, u" "_s, u"a"_s, u"B"_s, u"8"_s,
                u"84"_s, u"📦"_s, u"發"_s});
        return made;
    }
    QString word()
    {
        const QString all = pick({text(), name(), u"hlsp"_s, u"hualian"_s, u"csly"_s, u"zhang"_s, u"bcx"_s, u"ks2026"_s,
            u"yinhang"_s, u"lebaishi"_s});
        const qint64 from = below(all.size());
        return all.mid(from, 1 + below(5));
    }

    std::mt19937 m_random;
    QMap<qint64, ComplaintRecord> m_records;
};

void checkAlike(RandomLedger& random, int queries)
{
    for (int i = 0; i < queries; ++i) {
        const LedgerQuery query = random.query();
        const Ids expected = random.plain(query);
        INFO("search “" << query.search.toStdString() << "”, seed step " << i);
        REQUIRE(random.ledger.found(query) == expected);
        REQUIRE(SearchHits(random.ledger.database, query, now).count() == expected.size());

        // In pages, both ways.
        const auto direction = random.chance(2) ? SortDirection::Ascending : SortDirection::Descending;
        Ids paged;
        std::optional<ComplaintId> last;
        for (;;) {
            const QList<ComplaintId> page
                = SearchHits(random.ledger.database, query, now).page(direction, last, 1 + int(random.below(4)));
            if (page.isEmpty())
                break;
            for (const ComplaintId id : page)
                paged += id.value();
            last = page.last();
        }
        if (direction == SortDirection::Ascending)
            std::reverse(paged.begin(), paged.end());
        REQUIRE(paged == expected);
    }
}

bool isSound(Database& database)
{
    const auto report = SearchCheck(database).run();
    REQUIRE(report);
    INFO(report->findings.join(u'\n').toStdString());
    CHECK(report->isSound());
    return report->isSound();
}

} // namespace

TEST_CASE("The index finds what reading every complaint finds, through changes, merges and rebuilding")
{
    RandomLedger random(GENERATE(1U, 2U, 3U));
    for (int i = 0; i < 120; ++i)
        random.write();
    checkAlike(random, 60);
    CHECK(isSound(random.ledger.database));
    for (int round = 0; round < 4; ++round) {
        {
            Transaction transaction(random.ledger.database);
            SearchIndex(random.ledger.database).merge();
            transaction.commit();
        }
        for (int i = 0; i < 30; ++i)
            random.write();
        checkAlike(random, 20);
        CHECK(isSound(random.ledger.database));
    }
    const SearchBuilder builder(random.ledger.database);
    builder.begin();
    checkAlike(random, 10); // without an index every complaint is read
    CHECK(builder.run());
    checkAlike(random, 40);
    CHECK(isSound(random.ledger.database));
    for (int i = 0; i < 30; ++i)
        random.write();
    checkAlike(random, 20);
    CHECK(isSound(random.ledger.database));
}

TEST_CASE("What is written while the index is being made is found afterwards")
{
    RandomLedger random(7);
    for (int i = 0; i < 60; ++i)
        random.write();
    const SearchBuilder builder(random.ledger.database);
    builder.begin();
    for (int i = 0; i < 40; ++i)
        random.write();
    CHECK_FALSE(SearchIndex(random.ledger.database).isReady());
    CHECK_FALSE(builder.run([](qint64, qint64) { return false; }));
    CHECK_FALSE(SearchIndex(random.ledger.database).isReady());
    CHECK(builder.run());
    checkAlike(random, 30);
    CHECK(isSound(random.ledger.database));

    SearchIndex(random.ledger.database).putAside();
    random.write();
    checkAlike(random, 5);
    CHECK(builder.run());
    checkAlike(random, 20);
    CHECK(isSound(random.ledger.database));
}

TEST_CASE("Every damage to the index is found by the check and mended by making it anew")
{
    RandomLedger random(11);
    for (int i = 0; i < 80; ++i)
        random.write();
    {
        Transaction transaction(random.ledger.database);
        SearchIndex(random.ledger.database).merge();
        transaction.commit();
    }
    for (int i = 0; i < 5; ++i)
        random.write();
    REQUIRE(isSound(random.ledger.database));
    const QString damage = GENERATE(as<QString>(),
        u"DELETE FROM search_posting WHERE key = (SELECT key FROM search_posting LIMIT 1 OFFSET 40)"_s,
        u"UPDATE search_posting SET docs = x'6401' WHERE key = (SELECT key FROM search_posting LIMIT 1 OFFSET 50)"_s,
        u"UPDATE search_posting SET docs = x'ff' WHERE key = (SELECT max(key) FROM search_posting)"_s,
        u"INSERT INTO search_posting (key, docs) VALUES (123456789, x'6405')"_s,
        u"DELETE FROM search_doc WHERE doc = (SELECT min(doc) FROM search_doc)"_s,
        u"UPDATE search_doc SET complaint_id = complaint_id + 1000 WHERE doc = (SELECT min(doc) FROM search_doc)"_s,
        u"INSERT INTO search_doc (doc, complaint_id) VALUES (70000, 9999)"_s, u"DELETE FROM search_fresh"_s,
        u"UPDATE search_fresh SET tokens = x''"_s, u"UPDATE search_fresh SET merged = x'0102030405060708'"_s,
        u"UPDATE complaint SET description = '别人改的' WHERE id = 3"_s,
        u"UPDATE measure SET owner = '别人' WHERE complaint_id = 3"_s,
        u"UPDATE search_state SET value = 0 WHERE name = 'ready'"_s,
        u"UPDATE search_state SET value = 99 WHERE name = 'format'"_s);
    INFO(damage.toStdString());
    Statement(random.ledger.database, damage).run();
    const auto report = SearchCheck(random.ledger.database).run();
    REQUIRE(report);
    CHECK_FALSE(report->isSound());
    CHECK(report->isReady == !report->findings.isEmpty());

    const SearchBuilder builder(random.ledger.database);
    builder.begin();
    CHECK(builder.run());
    CHECK(isSound(random.ledger.database));
    checkAlike(random, 10);
}

TEST_CASE("An unreadable row of the index is told as what it is")
{
    Ledger ledger;
    ledger.store(record(1, u"海信冰箱"_s, u"脱层"_s));
    {
        Transaction transaction(ledger.database);
        SearchIndex(ledger.database).merge();
        transaction.commit();
    }
    Statement(ledger.database, u"UPDATE search_posting SET docs = x'00'"_s).run();
    try {
        ledger.found(u"脱层"_s);
        FAIL("read");
    } catch (const Error& error) {
        CHECK(error.code() == ErrorCode::DatabaseCorrupt);
        CHECK(error.message().contains(u"kesu-cli index --rebuild"_s));
    }
}
