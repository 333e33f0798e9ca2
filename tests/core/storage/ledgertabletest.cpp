// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/ledgertable.h"
#include "core/storage/complaintparts.h"
#include "core/storage/complainttable.h"
#include "core/storage/database.h"
#include "core/storage/reportsource.h"
#include "core/storage/waitingtable.h"
#include "tests/core/storage/sampledata.h"
#include "tests/support/catch.h"

using namespace kesu;
using namespace kesu::test;
using namespace Qt::StringLiterals;

namespace {

const Moment now = *Moment::tryFromIso(u"2026-11-21T10:00:00");

LedgerSummary fullSummary()
{
    LedgerSummary summary;
    summary.status = u"valid"_s;
    summary.grade = u"general"_s;
    summary.clause = u"4.1.2"_s;
    summary.reason = u"在 60 天内提出"_s;
    summary.lossTotal = Money::fromFen(114000);
    summary.companyBears = Money::fromFen(8000);
    summary.returnAmount = Money::fromFen(180000);
    summary.closeDueAt = Moment::endOf(QDate(2026, 11, 20));
    summary.nextDueAt = Moment::endOf(QDate(2026, 11, 25));
    summary.nextStage = u"investigate"_s;
    summary.nextRole = u"quality-clerk"_s;
    summary.judgedAt = now;
    summary.rejudgeAt = Moment::startOf(QDate(2026, 11, 22));
    summary.liability = {
        {u"company"_s, *Share::tryFromPercent(u"80%"), Money::fromFen(10000), Money::fromFen(8000), u"4.2.2 d"_s, {}},
        {u"department:production"_s, Share::whole(), Money::fromFen(106000), Money::fromFen(106000), u"4.4.2"_s, {}}};
    summary.tasks = {{u"investigate"_s, u"三日内查明"_s, u"quality-clerk"_s, summary.nextDueAt},
        {u"approval"_s, u"索赔须核准"_s, u"sales-vp"_s, {}}};
    return summary;
}

/// A small ledger whose lines differ in what can be asked for.
class Ledger
{
public:
    Ledger()
        : database(m_place.path(), OpenMode::CreateIfMissing)
    {
    }

    void add(qint64 id, const ComplaintRecord& record, const LedgerSummary& summary)
    {
        ComplaintRecord stored = record;
        stored.id = ComplaintId(id);
        ComplaintTable(database).insert(stored);
        ComplaintParts(database).insert(stored);
        LedgerTable(database).store(stored, summary);
    }

    QList<qint64> found(const LedgerQuery& query)
    {
        QList<qint64> ids;
        for (const LedgerRow& row : LedgerTable(database).rows(query, now, 100))
            ids += row.id.value();
        CHECK(LedgerTable(database).totals(query, now).count == ids.size());
        return ids;
    }

private:
    TemporaryDatabase m_place;

public:
    Database database;
};

void fill(Ledger& ledger)
{
    ComplaintRecord first = fullRecord();
    first.number = u"KS202610-0001"_s;
    first.source.clear();
    LedgerSummary overdue = fullSummary();
    ledger.add(1, first, overdue);

    ComplaintRecord second = plainRecord(u"海信冰箱"_s);
    second.facts.categories = {u"printing-defect"_s};
    second.facts.product.name = u"彩盒"_s;
    second.facts.description = u"套印走位 ＡＢＣ"_s;
    LedgerSummary pending = fullSummary();
    pending.status = u"pending"_s;
    pending.lossTotal = Money();
    pending.liability.clear();
    pending.nextDueAt = Moment::endOf(QDate(2026, 11, 30));
    pending.closeDueAt = Moment::endOf(QDate(2026, 12, 1));
    ledger.add(2, second, pending);

    ComplaintRecord third = plainRecord(u"三元乳业"_s);
    third.number = u"KS202611-0001"_s;
    third.rulebook = u"food"_s;
    third.facts.registeredAt = *Moment::tryFromIso(u"2026-11-02T23:59:59");
    LedgerSummary closed = fullSummary();
    closed.closedAt = *Moment::tryFromIso(u"2026-11-10T16:00:00");
    closed.lossTotal = Money::fromFen(50);
    ledger.add(3, third, closed);

    ComplaintRecord fourth = plainRecord(u"海信冰箱"_s);
    fourth.facts.registeredAt = *Moment::tryFromIso(u"2026-11-03T00:00:00");
    LedgerSummary invalid = fullSummary();
    invalid.status = u"invalid"_s;
    invalid.lossTotal = Money::fromFen(7);
    ledger.add(4, fourth, invalid);
}

} // namespace

TEST_CASE("The summary of a verdict comes back as it was stored, and is replaced as a whole")
{
    Ledger ledger;
    const LedgerSummary summary = fullSummary();
    ledger.add(1, fullRecord(), summary);
    const LedgerTable table(ledger.database);
    CHECK(table.summary(ComplaintId(1)) == summary);
    CHECK_FALSE(table.summary(ComplaintId(2)));

    LedgerSummary bare;
    bare.status = u"out-of-scope"_s;
    bare.judgedAt = now;
    ComplaintRecord record = fullRecord();
    record.id = ComplaintId(1);
    table.store(record, bare);
    CHECK(table.summary(ComplaintId(1)) == bare);
}

TEST_CASE("A ledger line shows what the slip and the verdict say")
{
    Ledger ledger;
    const ComplaintRecord record = fullRecord();
    ledger.add(1, record, fullSummary());
    const QList<LedgerRow> rows = LedgerTable(ledger.database).rows({}, now, 10);
    REQUIRE(rows.size() == 1);

    LedgerRow expected;
    expected.id = ComplaintId(1);
    expected.number = record.number;
    expected.rulebook = record.rulebook;
    expected.status = u"valid"_s;
    expected.grade = u"general"_s;
    expected.registeredAt = record.facts.registeredAt;
    expected.complaintDate = *record.facts.complaintDate;
    expected.customer = record.facts.customer.name;
    expected.salesman = record.handling.salesman;
    expected.product = record.facts.product.name;
    expected.productSpec = record.handling.productSpec;
    expected.batchNo = record.facts.product.batchNo;
    expected.orderNo = record.facts.product.orderNo;
    expected.deliveredOn = record.facts.product.deliveredOn;
    expected.deliveredQuantity = 5000;
    expected.defectiveQuantity = 300;
    expected.unit = u"只"_s;
    expected.categories = record.facts.categories;
    expected.description = record.facts.description;
    expected.demands = {u"claim"_s, u"replenish"_s};
    expected.clause = u"4.1.2"_s;
    expected.responsible = {u"company"_s, u"department:production"_s};
    expected.lossTotal = Money::fromFen(114000);
    expected.companyBears = Money::fromFen(8000);
    expected.returnAmount = Money::fromFen(180000);
    expected.closeDueAt = Moment::endOf(QDate(2026, 11, 20));
    expected.nextDueAt = Moment::endOf(QDate(2026, 11, 25));
    expected.nextStage = u"investigate"_s;
    expected.nextRole = u"quality-clerk"_s;
    expected.satisfaction = u"satisfied"_s;
    expected.remarks = record.handling.remarks;
    CHECK(rows.first() == expected);
}

TEST_CASE("The ledger is found by words, status, category, customer, standard, party and days")
{
    Ledger ledger;
    fill(ledger);
    using Ids = QList<qint64>;
    LedgerQuery query;
    CHECK(ledger.found(query) == Ids{4, 3, 2, 1});

    SECTION("by words, each of which must stand somewhere")
    {
        const QList<std::pair<QString, Ids>> searches = {{u"华联"_s, {1}}, {u"海信"_s, {4, 2}}, {u"海信 走位"_s, {2}},
            {u"海信 华联"_s, {}}, {u"0001"_s, {3, 1}}, {u"bc-530"_s, {1}}, {u"abc"_s, {2}}, {u"ＢＣ－５３０"_s, {1}},
            {u"100%"_s, {1}}, {u"_"_s, {}}, {u"  "_s, {4, 3, 2, 1}}, {u"温度报警"_s, {1}}, {u"'"_s, {}}};
        for (const auto& [text, expected] : searches) {
            INFO(text.toStdString());
            query.search = text;
            CHECK(ledger.found(query) == expected);
        }
    }
    SECTION("by status")
    {
        query.statuses = {u"pending"_s, u"invalid"_s};
        CHECK(ledger.found(query) == Ids{4, 2});
    }
    SECTION("by category")
    {
        query.categories = {u"blistering"_s, u"printing-defect"_s};
        CHECK(ledger.found(query) == Ids{2, 1});
    }
    SECTION("by customer and standard")
    {
        query.customer = u"三元乳业"_s;
        CHECK(ledger.found(query) == Ids{3});
        query.rulebook = u"carton"_s;
        CHECK(ledger.found(query).isEmpty());
    }
    SECTION("by a party that bears part of the loss")
    {
        query.party = u"department:production"_s;
        CHECK(ledger.found(query) == Ids{4, 3, 1});
    }
    SECTION("by days, both of which belong to it")
    {
        query.from = QDate(2026, 11, 2);
        query.to = QDate(2026, 11, 2);
        CHECK(ledger.found(query) == Ids{3, 2});
    }
    SECTION("by progress: what is void is not open")
    {
        query.progress = LedgerProgress::Open;
        CHECK(ledger.found(query) == Ids{2, 1});
        query.progress = LedgerProgress::Overdue;
        CHECK(ledger.found(query) == Ids{1});
        query.progress = LedgerProgress::Closed;
        CHECK(ledger.found(query) == Ids{3});
    }
}

TEST_CASE("The ledger of a list of complaints has these and no others, with filters and words on top")
{
    Ledger ledger;
    fill(ledger);
    LedgerQuery query;
    query.among = QList<ComplaintId>{ComplaintId(4), ComplaintId(2), ComplaintId(99)};
    CHECK(ledger.found(query) == QList<qint64>{4, 2});
    query.statuses = {u"pending"_s};
    CHECK(ledger.found(query) == QList<qint64>{2});
    query.statuses.clear();
    query.search = u"套印"_s;
    CHECK(ledger.found(query) == QList<qint64>{2});
    query.search = u"三元"_s;
    CHECK(ledger.found(query).isEmpty());
    query.search.clear();
    query.among = QList<ComplaintId>();
    CHECK(ledger.found(query).isEmpty());
    QList<ComplaintId> many; // so many are looked up in a set
    for (int id = 3; id < 9000; ++id)
        many += ComplaintId(id);
    query.among = many;
    CHECK(ledger.found(query) == QList<qint64>{4, 3});
    query.customer = u"海信冰箱"_s;
    CHECK(ledger.found(query) == QList<qint64>{4});
    CHECK(LedgerTable(ledger.database).survey(query, now).ids == QList<ComplaintId>{ComplaintId(4)});
}

TEST_CASE("The ledger is sorted by any column both ways")
{
    Ledger ledger;
    fill(ledger);
    using Ids = QList<qint64>;
    const QList<std::pair<LedgerSort, Ids>> orders = {{LedgerSort::RegisteredAt, {1, 2, 3, 4}},
        {LedgerSort::Number, {2, 4, 1, 3}}, {LedgerSort::Customer, {3, 1, 2, 4}}, {LedgerSort::Product, {3, 4, 1, 2}},
        {LedgerSort::Status, {4, 2, 1, 3}}, {LedgerSort::LossTotal, {2, 4, 3, 1}},
        {LedgerSort::CloseDueAt, {1, 3, 4, 2}}};
    for (const auto& [sort, ascending] : orders) {
        INFO(int(sort));
        LedgerQuery query;
        query.sort = sort;
        query.direction = SortDirection::Ascending;
        const Ids found = ledger.found(query);
        CHECK(found == ascending);
        query.direction = SortDirection::Descending;
        CHECK(ledger.found(query) == Ids(ascending.rbegin(), ascending.rend()));
    }
}

TEST_CASE("Totals sum all lines of a query")
{
    Ledger ledger;
    fill(ledger);
    const LedgerTotals all = LedgerTable(ledger.database).totals({}, now);
    CHECK(all.count == 4);
    CHECK(all.lossTotal == Money::fromFen(114000 + 50 + 7));
    CHECK(all.companyBears == Money::fromFen(4 * 8000));
    LedgerQuery none;
    none.search = u"没有这个客户"_s;
    CHECK(LedgerTable(ledger.database).totals(none, now) == LedgerTotals());
}

TEST_CASE("Waiting tasks come with the most urgent first and those without a day last")
{
    Ledger ledger;
    fill(ledger);
    QStringList order;
    DeskSpan all;
    all.closing = DeskSpan::Closing::Left;
    all.undated = DeskSpan::Undated::Counted;
    for (const WaitingComplaint& waiting : WaitingTable(ledger.database).waiting(all, 100))
        order += u"%1 %2"_s.arg(waiting.id.value()).arg(waiting.task.what);
    CHECK(
        order.mid(0, 4) == QStringList{u"1 investigate"_s, u"2 investigate"_s, u"3 investigate"_s, u"4 investigate"_s});
    CHECK(order.mid(4) == QStringList{u"1 approval"_s, u"2 approval"_s, u"3 approval"_s, u"4 approval"_s});
}

TEST_CASE("What waits is cut into spans, with the closing day where no task says it, and counted by complaint")
{
    Ledger ledger;
    fill(ledger);
    const WaitingTable table(ledger.database);
    const auto at = [](const char16_t* iso) { return *Moment::tryFromIso(iso); };
    const auto told = [&](const DeskSpan& span, int most) {
        QStringList things;
        for (const WaitingComplaint& waiting : table.waiting(span, most))
            things += u"%1 %2"_s.arg(waiting.id.value()).arg(waiting.task.what);
        return things;
    };
    DeskSpan overdue;
    overdue.before = now;
    CHECK(told(overdue, 10) == QStringList{u"1 close"_s}); // of the others one is closed, one void, one due later
    CHECK(table.countComplaints(overdue) == 1);

    DeskSpan later;
    later.from = at(u"2026-11-25T00:00:00");
    CHECK(told(later, 10)
        == QStringList{u"1 investigate"_s, u"2 investigate"_s, u"3 investigate"_s, u"4 investigate"_s, u"2 close"_s});
    CHECK(table.countComplaints(later) == 4);
    CHECK(told(later, 2) == QStringList{u"1 investigate"_s, u"2 investigate"_s});
    later.closing = DeskSpan::Closing::Left;
    later.before = at(u"2026-11-25T23:59:59"); // not in the span any more
    CHECK(told(later, 10).isEmpty());
    CHECK(table.countComplaints(later) == 0);
    later.undated = DeskSpan::Undated::Counted;
    CHECK(told(later, 10).size() == 4);
}

TEST_CASE("Lines whose time has come are judged again")
{
    Ledger ledger;
    fill(ledger);
    const LedgerTable table(ledger.database);
    CHECK(table.toJudgeAgain(now, 10).isEmpty());
    CHECK(table.toJudgeAgain(Moment::startOf(QDate(2026, 11, 22)), 10).size() == 4);
    CHECK(table.toJudgeAgain(Moment::startOf(QDate(2026, 11, 22)), 2).size() == 2);
}

TEST_CASE("Reports get the complaints of their days and the earlier ones still open, with their lists")
{
    Ledger ledger;
    fill(ledger);
    const ReportSource source(ledger.database);
    const auto ids = [](const QList<ReportedComplaint>& complaints) {
        QList<qint64> found;
        for (const ReportedComplaint& complaint : complaints)
            found += complaint.id.value();
        return found;
    };
    CHECK(ids(source.complaints(QDate(2026, 10, 1), QDate(2026, 10, 31), QDate(2026, 10, 1))) == QList<qint64>{1});
    CHECK(ids(source.complaints(QDate(2026, 11, 3), QDate(2026, 11, 30), QDate(2026, 11, 3)))
        == QList<qint64>{1, 2, 3, 4});
    CHECK(
        ids(source.complaints(QDate(2026, 11, 3), QDate(2026, 11, 30), QDate(2026, 11, 11))) == QList<qint64>{1, 2, 4});

    const ComplaintRecord record = fullRecord();
    const ReportedComplaint first
        = source.complaints(QDate(2026, 10, 1), QDate(2026, 10, 31), QDate(2026, 10, 1)).first();
    CHECK(first.demands == record.facts.demands);
    CHECK(first.costs == record.facts.costs);
    CHECK(first.compensation == record.facts.compensation);
    CHECK(first.goodsReturn == ReportedReturn{u"sorted-defects"_s, Money::fromFen(180000), 500});
    CHECK(first.bearers
        == QList<ReportedBearer>{
            {u"company"_s, Money::fromFen(8000)}, {u"department:production"_s, Money::fromFen(106000)}});
    CHECK(first.categories == record.facts.categories);
    CHECK(first.edition == u"1"_s);
    CHECK(first.complaintDate == QDate(2026, 10, 4));
    CHECK(first.closeDueAt == Moment::endOf(QDate(2026, 11, 20)));
    CHECK_FALSE(first.closedAt);
    CHECK_FALSE(first.followedUpAt);
}
