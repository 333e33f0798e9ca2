// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/sampledata.h"
#include "core/base/error.h"
#include "core/exchange/demodata.h"
#include "core/exchange/demogenerator.h"
#include "tests/core/service/office.h"

#include <QSet>
#include <QTemporaryDir>

using namespace kesu;
using namespace kesu::test;
using namespace Qt::StringLiterals;

namespace {

const QString sampleFolder = QStringLiteral(KESU_RESOURCES "/sample");

QList<LedgerRow> all(Workspace& workspace, const LedgerQuery& query = {})
{
    return workspace.complaints().ledger(query, 100'000);
}

} // namespace

TEST_CASE(
    "the sample month shows every outcome, and its database is made with numbers and histories as they would have been")
{
    const SampleData sample = SampleData::load(sampleFolder);
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"sample.kesu"_s);
    sample.createDatabase(path, shippedRulebooks(), shippedCalendar());

    const auto clock = std::make_shared<FixedClock>(SampleData::asOf());
    const auto workspace
        = Workspace::open(path, IfMissing::Fail, shippedRulebooks(), shippedCalendar(), clock, u"陈敏"_s);
    LedgerQuery month;
    month.from = SampleData::month();
    month.to = QDate(2026, 10, 31);
    const QList<LedgerRow> rows = all(*workspace, month);
    CHECK(rows.size() == 62);
    QSet<QString> statuses, categories, parties, satisfaction, numbers;
    int closed = 0, closedLate = 0, overdue = 0, returns = 0;
    for (const LedgerRow& row : rows) {
        statuses.insert(row.status);
        categories.unite(QSet<QString>(row.categories.begin(), row.categories.end()));
        parties.unite(QSet<QString>(row.responsible.begin(), row.responsible.end()));
        satisfaction.insert(row.satisfaction);
        if (!row.number.isEmpty()) {
            CHECK_FALSE(numbers.contains(row.number));
            numbers.insert(row.number);
        }
        closed += row.closedAt ? 1 : 0;
        closedLate += row.closedAt && *row.closedAt > *row.closeDueAt ? 1 : 0;
        overdue += !row.closedAt && *row.closeDueAt < SampleData::asOf() ? 1 : 0;
        returns += row.returnAmount ? 1 : 0;
    }
    CHECK(statuses.size() == 4);
    CHECK(categories.size() >= 8);
    CHECK(parties.size() >= 5);
    CHECK(satisfaction.size() >= 3);
    CHECK(closed > closedLate);
    CHECK(closedLate > 0);
    CHECK(overdue > 0);
    CHECK(returns > 0);
    CHECK(all(*workspace).size() == sample.records().size());

    // what was entered in October has a history of its own times
    const QList<HistoryEntry> history = workspace->complaints().history(rows.last().id);
    REQUIRE(history.size() > 1);
    CHECK(history.first().action == u"file"_s);
    CHECK(history.first().at == rows.last().registeredAt);
    CHECK(history.last().at > history.first().at);
    CHECK_FALSE(workspace->settings().companyName.isEmpty());
    CHECK(workspace->masterData().customers().size() == sample.catalogue().customers.size());
}

TEST_CASE("a sample that is stopped leaves no database, and one that is there is not written over")
{
    const SampleData sample = SampleData::load(sampleFolder);
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"sample.kesu"_s);
    CHECK_THROWS_AS(
        sample.createDatabase(path, shippedRulebooks(), shippedCalendar(), [](double part) { return part < 0.02; }),
        Error);
    CHECK_FALSE(QFile::exists(path));
    QFile file(path);
    REQUIRE(file.open(QIODevice::WriteOnly));
    file.write("mine");
    file.close();
    CHECK_THROWS_AS(sample.createDatabase(path, shippedRulebooks(), shippedCalendar()), Error);
    CHECK(QFile(path).size() == 4);
}

TEST_CASE("the same seed invents the same complaints, another one others")
{
    const DemoCatalogue catalogue = DemoCatalogue::load(sampleFolder + u"/catalogue.toml"_s);
    const Rulebook rulebook = *shippedRulebooks().find(catalogue.rulebook, QDate(2026, 10, 1));
    const auto invent = [&](quint64 seed) {
        DemoGenerator generator(catalogue, rulebook, shippedCalendar(), seed);
        QList<ComplaintRecord> records;
        for (const QDate day : generator.days(QDate(2026, 1, 1), QDate(2026, 6, 30), 50))
            records.append(generator.complaint(day));
        return records;
    };
    CHECK(invent(7) == invent(7));
    CHECK(invent(7) != invent(8));
}

TEST_CASE("further customers have names of their own, the same for the same seed, and most of them complain seldom")
{
    const auto names = [](int count, quint64 seed) {
        DemoCatalogue catalogue = DemoCatalogue::load(sampleFolder + u"/catalogue.toml"_s);
        catalogue.inventCustomers(count, seed);
        QStringList found;
        for (const Weighted<DemoCustomer>& customer : std::as_const(catalogue.customers))
            found += customer.value.customer.name;
        return found;
    };
    const qsizetype named = names(0, 1).size();
    const QStringList some = names(800, 1);
    CHECK(some.size() == named + 800);
    CHECK(QSet<QString>(some.begin(), some.end()).size() == some.size());
    CHECK(some == names(800, 1));
    CHECK(some != names(800, 2));

    DemoCatalogue catalogue = DemoCatalogue::load(sampleFolder + u"/catalogue.toml"_s);
    catalogue.inventCustomers(800, 1);
    CHECK(catalogue.customers[named].weight > 10 * catalogue.customers.constLast().weight);
    for (const Weighted<DemoCustomer>& customer : std::as_const(catalogue.customers)) {
        CHECK_FALSE(customer.value.buys.isEmpty());
        CHECK_FALSE(customer.value.customer.salesman.isEmpty());
    }
}

TEST_CASE("every invented complaint is accepted by the ledger, and all outcomes come about")
{
    Office office("2026-10-31T23:59:59");
    DemoRequest request;
    request.complaints = 300;
    request.seed = 3;
    request.from = QDate(2026, 1, 1);
    request.to = QDate(2026, 10, 31);
    const DemoCatalogue catalogue = DemoCatalogue::load(sampleFolder + u"/catalogue.toml"_s);
    enterMasterData(*office.workspace, catalogue);
    enterDemoData(*office.workspace, catalogue, request);
    QSet<QString> statuses;
    const QList<LedgerRow> rows = all(*office.workspace);
    CHECK(rows.size() == 300);
    for (const LedgerRow& row : rows) {
        statuses.insert(row.status);
        CHECK(row.registeredAt.date() <= request.to);
        CHECK_FALSE(row.description.contains(u'{'));
        CHECK((!row.closedAt || *row.closedAt <= Moment::endOf(request.to)));
    }
    CHECK(statuses.size() == 4);
}

TEST_CASE("nothing of later is known of a complaint at a moment")
{
    const SampleData sample = SampleData::load(sampleFolder);
    for (const ComplaintRecord& record : sample.records().first(60)) {
        const Moment registered = record.facts.registeredAt;
        const ComplaintRecord known = knownAt(record, registered);
        CHECK(known.facts.events.isEmpty());
        CHECK(known.facts.responsible.isEmpty());
        CHECK(known.handling.inspectionResult.isEmpty());
        CHECK(known.handling.answer.isEmpty());
        // one that is never closed never has its split decided
        if (record.facts.events.contains(u"close"_s))
            CHECK(knownAt(record, milestones(record).last().plusSeconds(86'400)) == record);
    }
}
