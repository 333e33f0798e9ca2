// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/monthreporttext.h"
#include "tests/core/report/samplereports.h"
#include "tests/support/catch.h"

using namespace kesu;
using namespace kesu::test;

namespace {

Moment at(const char* iso)
{
    return Moment::tryFromIso(QString::fromLatin1(iso)).value();
}

ReportedComplaint complaint(qint64 id, const char* registeredAt)
{
    ReportedComplaint made;
    made.id = ComplaintId(id);
    made.number = QStringLiteral("KS-%1").arg(id);
    made.rulebook = QStringLiteral("sample");
    made.edition = QStringLiteral("1");
    made.status = QStringLiteral("valid");
    made.registeredAt = at(registeredAt);
    made.complaintDate = made.registeredAt.date();
    made.customer = QStringLiteral("华联食品");
    made.product = QStringLiteral("五层瓦楞箱");
    made.categories = {QStringLiteral("delamination")};
    return made;
}

MonthReport october(const QList<ReportedComplaint>& complaints, const char* asOf = "2026-11-03T10:00:00")
{
    return sampleReport(complaints, ReportPeriod::tryMonth(u"2026-10").value(), at(asOf));
}

QList<ReportedComplaint> times(int count, const char* registeredAt, qint64 firstId)
{
    QList<ReportedComplaint> made;
    for (int i = 0; i < count; ++i)
        made.append(complaint(firstId + i, registeredAt));
    return made;
}

} // namespace

TEST_CASE("the lead compares with the same month of last year and with the month before")
{
    const auto complaints = times(21, "2026-10-05T09:00:00", 100) + times(31, "2025-10-05T09:00:00", 200)
        + times(38, "2026-09-05T09:00:00", 300);
    const QString lead = reportLead(october(complaints)).first();
    CHECK(lead.contains(QStringLiteral("10 fewer than in the same period of last year (31)")));
    CHECK(lead.contains(QStringLiteral("17 fewer than in the month before (38)")));
    CHECK(lead.contains(QStringLiteral("21 complaints")));
}

TEST_CASE("a month without complaints says so and shows dashes for its rates")
{
    const MonthReport report = october({});
    CHECK(reportLead(report).first().contains(QStringLiteral("no complaint was registered")));
    CHECK(reportLead(report).size() == 1);
    CHECK(report.now.validity.toPercent() == QStringLiteral("—"));
    CHECK(report.perBatch.toPercent() == QStringLiteral("—"));
    CHECK(report.ages.size() == 5);
    CHECK(report.satisfaction.size() == 6);
    CHECK(report.trend.size() == 12);
}

TEST_CASE("the last second of a month belongs to it and the next one does not")
{
    const MonthReport report = october({complaint(1, "2026-09-30T23:59:59"), complaint(2, "2026-10-01T00:00:00"),
        complaint(3, "2026-10-31T23:59:59"), complaint(4, "2026-11-01T00:00:00")});
    CHECK(report.now.total == 2);
    CHECK(report.before.total == 1);
}

TEST_CASE("what happens after the moment of the report has not happened")
{
    ReportedComplaint closedLater = complaint(1, "2026-10-01T09:00:00");
    closedLater.closeDueAt = Moment::endOf(QDate(2026, 10, 10));
    closedLater.closedAt = at("2026-10-21T09:00:00");
    const MonthReport report = october({closedLater, complaint(2, "2026-10-20T09:00:00")}, "2026-10-15T12:00:00");
    CHECK(report.now.total == 1);
    CHECK(report.now.closing == Rate{0, 1});
    CHECK(report.now.closed == 0);
    REQUIRE(report.overdue.size() == 1);
    CHECK(report.overdue.first().days == 5);
    CHECK(report.overdue.first().workingDays == 4);
}

TEST_CASE("a complaint closed on its last second is on time, a second later it is late")
{
    ReportedComplaint onTime = complaint(1, "2026-10-01T09:00:00");
    onTime.closeDueAt = Moment::endOf(QDate(2026, 10, 10));
    onTime.closedAt = Moment::endOf(QDate(2026, 10, 10));
    ReportedComplaint late = onTime;
    late.id = ComplaintId(2);
    late.closedAt = onTime.closedAt->plusSeconds(1);
    const MonthReport report = october({onTime, late});
    CHECK(report.now.punctuality == Rate{1, 2});
    CHECK(report.now.closing == Rate{2, 2});
}

TEST_CASE("void complaints are never due and never open")
{
    ReportedComplaint invalid = complaint(1, "2026-10-01T09:00:00");
    invalid.status = QStringLiteral("invalid");
    invalid.closeDueAt = Moment::endOf(QDate(2026, 10, 10));
    const MonthReport report = october({invalid});
    CHECK(report.now.invalid == 1);
    CHECK(report.now.closing == Rate{0, 0});
    CHECK(report.times.openCount == 0);
    CHECK(report.overdue.isEmpty());
}

TEST_CASE("a complaint repeats one of the same customer, product and category within the window")
{
    ReportedComplaint other = complaint(3, "2026-10-09T09:00:00");
    other.categories = {QStringLiteral("strength")};
    const MonthReport report = october({complaint(1, "2026-07-08T23:00:00"), complaint(2, "2026-10-08T09:00:00"), other,
        complaint(4, "2026-10-20T09:00:00"), complaint(5, "2026-07-07T09:00:00")});
    REQUIRE(report.repeats.size() == 2);
    // The 4th has only the 2nd before it: the 1st lies three months and twelve days back.
    CHECK(report.repeats[0].number == QStringLiteral("KS-2"));
    CHECK(report.repeats[0].nth == 2);
    CHECK(report.repeats[0].earlierNumber == QStringLiteral("KS-1"));
    CHECK(report.repeats[1].number == QStringLiteral("KS-4"));
    CHECK(report.repeats[1].earlierNumber == QStringLiteral("KS-2"));
    CHECK(report.now.repetition == Rate{2, 3});
}

TEST_CASE("the Pareto lines are sorted and their cumulative share ends at the whole")
{
    ReportedComplaint two = complaint(1, "2026-10-08T09:00:00");
    two.categories = {QStringLiteral("strength"), QStringLiteral("delamination")};
    const MonthReport report = october({two, complaint(2, "2026-10-09T09:00:00")});
    REQUIRE(report.categories.size() == 2);
    CHECK(report.categories[0].id == QStringLiteral("delamination"));
    CHECK(report.categories[0].share == Rate{2, 3});
    CHECK(report.categories[1].cumulative == Rate{3, 3});
}

TEST_CASE("rates per delivery need what was delivered")
{
    const QList<ReportedComplaint> complaints = times(3, "2026-10-05T09:00:00", 1);
    const MonthReport report = sampleReport(complaints, ReportPeriod::tryMonth(u"2026-10").value(),
        at("2026-11-03T10:00:00"), ReportInputs{120, std::nullopt, {}});
    CHECK(report.perBatch.toPercent() == QStringLiteral("2.5%"));
    CHECK(report.ppm.toPpm() == QStringLiteral("—"));
}

TEST_CASE("the order of the complaints does not change the report")
{
    QList<ReportedComplaint> complaints = sampleComplaints(20, 11);
    const MonthReport first = october(complaints);
    std::reverse(complaints.begin(), complaints.end());
    CHECK(october(complaints) == first);
}
