// SPDX-License-Identifier: GPL-3.0-or-later
// Whatever is asked for in whatever order: the pages put together, the survey and the totals are what a plain look at
// every line finds.
#include "core/storage/complaintparts.h"
#include "core/storage/complainttable.h"
#include "core/storage/database.h"
#include "core/storage/ledgertable.h"
#include "core/storage/statement.h"
#include "core/storage/transaction.h"
#include "core/storage/worklimit.h"
#include "tests/core/storage/sampledata.h"
#include "tests/support/catch.h"

#include <algorithm>
#include <random>

using namespace kesu;
using namespace kesu::test;
using namespace Qt::StringLiterals;

namespace {

const Moment now = *Moment::tryFromIso(u"2026-11-21T10:00:00");
const QStringList statuses = {u"valid"_s, u"pending"_s, u"invalid"_s, u"out-of-scope"_s};
const QStringList customers = {u"华联食品"_s, u"海信冰箱"_s, u"三元乳业"_s, u""_s};
const QStringList products = {u"五层瓦楞箱"_s, u"彩盒"_s, u""_s};
const QStringList categories = {u"delamination"_s, u"blistering"_s, u"printing-defect"_s};
const QStringList parties = {u"company"_s, u"department:production"_s, u"salesman"_s};

class Dice
{
public:
    explicit Dice(unsigned seed)
        : m_engine(seed)
    {
    }
    int below(int count) { return static_cast<int>(m_engine() % static_cast<unsigned>(count)); }
    QString of(const QStringList& list) { return list[below(static_cast<int>(list.size()))]; }
    Moment day() { return Moment::from(QDate(2026, 11, 1).addDays(below(30)), QTime(8 + below(2), 0)); }

private:
    std::mt19937 m_engine;
};

/// Few different values, so that there are ties everywhere.
void addLine(Database& database, Dice& dice, qint64 id)
{
    ComplaintRecord record = plainRecord(dice.of(customers));
    record.id = ComplaintId(id);
    record.rulebook = dice.below(4) ? u"carton"_s : u"food"_s;
    record.number = dice.below(3) ? u"KS%1"_s.arg(id, 5, 10, QLatin1Char('0')) : QString();
    record.facts.registeredAt = dice.day();
    record.facts.product.name = dice.of(products);
    record.facts.categories = {dice.of(categories)};
    if (dice.below(3) == 0)
        record.facts.categories += dice.of(categories);
    record.facts.description = dice.below(5) ? u"箱体脱层"_s : u"套印走位"_s;
    LedgerSummary summary;
    summary.status = dice.of(statuses);
    summary.judgedAt = now;
    summary.lossTotal = Money::fromFen(dice.below(5) * 100);
    summary.companyBears = Money::fromFen(dice.below(5) * 10);
    if (dice.below(3))
        summary.closeDueAt = dice.day();
    if (dice.below(2))
        summary.closedAt = dice.day();
    if (dice.below(3))
        summary.nextDueAt = dice.day();
    const QString party = dice.of(parties);
    summary.liability = {{party, Share::whole(), summary.lossTotal, summary.lossTotal, u"4.4.2"_s, {}}};
    ComplaintTable(database).insert(record);
    ComplaintParts(database).insert(record);
    LedgerTable(database).store(record, summary);
}

LedgerQuery anyQuery(Dice& dice)
{
    LedgerQuery query;
    query.sort = static_cast<LedgerSort>(dice.below(7));
    query.direction = dice.below(2) ? SortDirection::Ascending : SortDirection::Descending;
    if (dice.below(3) == 0)
        query.statuses = {dice.of(statuses)};
    else if (dice.below(4) == 0)
        query.statuses = {u"valid"_s, u"invalid"_s};
    if (dice.below(4) == 0)
        query.categories = {dice.of(categories)};
    if (dice.below(5) == 0)
        query.customer = customers[dice.below(3)];
    if (dice.below(4) == 0)
        query.rulebook = u"carton"_s;
    if (dice.below(4) == 0)
        query.party = dice.of(parties);
    if (dice.below(4) == 0)
        query.from = QDate(2026, 11, 5 + dice.below(10));
    if (dice.below(4) == 0)
        query.to = QDate(2026, 11, 15 + dice.below(10));
    if (dice.below(3) == 0)
        query.progress = static_cast<LedgerProgress>(dice.below(4));
    if (dice.below(6) == 0)
        query.search = u"脱层"_s;
    return query;
}

bool isWanted(const LedgerRow& row, const LedgerQuery& query)
{
    const auto shares = [](const QStringList& a, const QStringList& b) {
        return std::any_of(a.begin(), a.end(), [&](const QString& one) { return b.contains(one); });
    };
    const bool isOpen = !row.closedAt && (row.status == u"valid" || row.status == u"pending");
    const auto isPast = [](const std::optional<Moment>& due) { return due && *due < now; };
    switch (query.progress) {
    case LedgerProgress::All:
        break;
    case LedgerProgress::Open:
        if (!isOpen)
            return false;
        break;
    case LedgerProgress::Overdue:
        if (!isOpen || !(isPast(row.nextDueAt) || isPast(row.closeDueAt)))
            return false;
        break;
    case LedgerProgress::Closed:
        if (!row.closedAt)
            return false;
        break;
    }
    return (query.statuses.isEmpty() || query.statuses.contains(row.status))
        && (query.categories.isEmpty() || shares(row.categories, query.categories))
        && (query.customer.isEmpty() || row.customer == query.customer)
        && (query.rulebook.isEmpty() || row.rulebook == query.rulebook)
        && (query.party.isEmpty() || row.responsible.contains(query.party))
        && (!query.from || row.registeredAt.date() >= *query.from)
        && (!query.to || row.registeredAt.date() <= *query.to)
        && (query.search.isEmpty() || row.description.contains(query.search));
}

/// By bytes, as SQLite compares.
int compare(const QString& a, const QString& b)
{
    const QByteArray left = a.toUtf8();
    const QByteArray right = b.toUtf8();
    return left < right ? -1 : left > right ? 1 : 0;
}

int compareKeys(const LedgerRow& a, const LedgerRow& b, LedgerSort sort)
{
    const int byDay = compare(a.registeredAt.toIso(), b.registeredAt.toIso());
    switch (sort) {
    case LedgerSort::RegisteredAt:
        return byDay;
    case LedgerSort::Number:
        return compare(a.number, b.number);
    case LedgerSort::Customer:
        return a.customer == b.customer ? byDay : compare(a.customer, b.customer);
    case LedgerSort::Product:
        return a.product == b.product ? byDay : compare(a.product, b.product);
    case LedgerSort::Status:
        return a.status == b.status ? byDay : compare(a.status, b.status);
    case LedgerSort::LossTotal:
        return a.lossTotal < b.lossTotal ? -1 : a.lossTotal > b.lossTotal ? 1 : 0;
    case LedgerSort::CloseDueAt:
        return compare(
            a.closeDueAt ? a.closeDueAt->toIso() : QString(), b.closeDueAt ? b.closeDueAt->toIso() : QString());
    }
    return 0;
}

QList<LedgerRow> plainly(QList<LedgerRow> rows, const LedgerQuery& query)
{
    rows.removeIf([&](const LedgerRow& row) { return !isWanted(row, query); });
    std::sort(rows.begin(), rows.end(), [&](const LedgerRow& a, const LedgerRow& b) {
        const int keys = compareKeys(a, b, query.sort);
        const bool isBefore = keys != 0 ? keys < 0 : a.id.value() < b.id.value();
        const bool isSame = keys == 0 && a.id == b.id;
        return !isSame && isBefore == (query.direction == SortDirection::Ascending);
    });
    return rows;
}

struct Ledger
{
    explicit Ledger(unsigned seed, int lines)
        : database(place.path(), OpenMode::CreateIfMissing)
        , dice(seed)
    {
        add(lines);
    }

    void add(int lines)
    {
        Transaction transaction(database);
        for (int i = 0; i < lines; ++i) {
            ids += ComplaintId(ids.size() + 1);
            addLine(database, dice, ids.constLast().value());
        }
        transaction.commit();
    }

    QList<LedgerRow> paged(const LedgerQuery& query, int limit) const
    {
        const LedgerTable table(database);
        QList<LedgerRow> all;
        for (QList<LedgerRow> page = table.rows(query, now, limit); !page.isEmpty();) {
            all += page;
            page = table.rows(query, now, limit, &all.constLast());
        }
        return all;
    }

    TemporaryDatabase place;
    mutable Database database;
    Dice dice;
    QList<ComplaintId> ids;
};

} // namespace

TEST_CASE("Pages put together, the survey and the totals agree with a plain look at every line")
{
    for (const unsigned seed : {1U, 2U, 3U}) {
        Ledger ledger(seed, 150);
        const LedgerTable table(ledger.database);
        const QList<LedgerRow> all = table.rowsOf(ledger.ids);
        REQUIRE(all.size() == 150);
        int found = 0;
        for (int round = 0; round < 120; ++round) {
            const LedgerQuery query = anyQuery(ledger.dice);
            const QList<LedgerRow> expected = plainly(all, query);
            INFO("seed " << seed << " round " << round << " sort " << int(query.sort) << " lines " << expected.size());
            CHECK(ledger.paged(query, 1 + ledger.dice.below(40)) == expected);
            const LedgerSurvey survey = table.survey(query, now);
            QList<ComplaintId> ids;
            LedgerTotals totals;
            for (const LedgerRow& row : expected) {
                ids += row.id;
                ++totals.count;
                totals.lossTotal += row.lossTotal;
                totals.companyBears += row.companyBears;
            }
            CHECK(survey.ids == ids);
            CHECK(survey.totals == totals);
            CHECK(table.totals(query, now) == totals);
            found += totals.count;
        }
        CHECK(found > 1000); // the queries do find something
    }
}

TEST_CASE("Reading page by page goes on after the last line although lines come in between")
{
    Ledger ledger(7, 60);
    const LedgerTable table(ledger.database);
    for (int sort = 0; sort < 7; ++sort) {
        INFO(sort);
        LedgerQuery query;
        query.sort = static_cast<LedgerSort>(sort);
        const QList<LedgerRow> before = table.rows(query, now, 1000);
        QList<LedgerRow> read = table.rows(query, now, 25);
        ledger.add(20);
        for (QList<LedgerRow> page = table.rows(query, now, 25, &read.constLast()); !page.isEmpty();
             page = table.rows(query, now, 25, &read.constLast()))
            read += page;
        QSet<qint64> seen;
        for (const LedgerRow& row : std::as_const(read)) {
            CHECK_FALSE(seen.contains(row.id.value())); // none twice
            seen.insert(row.id.value());
        }
        for (const LedgerRow& row : before)
            CHECK(seen.contains(row.id.value())); // none left out
    }
}

TEST_CASE("Lines of given complaints come in the order given, those that are not there are passed over")
{
    Ledger ledger(9, 5);
    const QList<LedgerRow> rows
        = LedgerTable(ledger.database).rowsOf({ComplaintId(4), ComplaintId(99), ComplaintId(1)});
    REQUIRE(rows.size() == 2);
    CHECK(rows[0].id == ComplaintId(4));
    CHECK(rows[1].id == ComplaintId(1));
}

TEST_CASE("A limit of work stops a query and leaves the connection as it was")
{
    Ledger ledger(11, 3);
    const QString counting = u"WITH RECURSIVE some (n) AS (SELECT 1 UNION ALL SELECT n + 1 FROM some WHERE n < 100000)"
                             " SELECT count(*) AS n FROM some"_s;
    {
        const WorkLimit limit(ledger.database, [] { return false; });
        CHECK_THROWS_AS(selectNumber(ledger.database, counting), Error);
        CHECK(limit.wasReached());
    }
    {
        const WorkLimit limit(ledger.database, [] { return true; });
        CHECK(selectNumber(ledger.database, counting) == 100'000);
        CHECK_FALSE(limit.wasReached());
    }
    CHECK(selectNumber(ledger.database, counting) == 100'000);
}
