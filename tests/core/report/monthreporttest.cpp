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

TEST_CASE("the first sentence of a report over a part of the complaints says which part")
{
    MonthReport report = october(times(2, "2026-10-05T09:00:00", 100));
    CHECK(reportLead(report).first().startsWith(QStringLiteral("In %1 2 complaints").arg(report.period.toDisplay())));
    report.scopeName = QStringLiteral("客户：华联食品股份有限公司");
    const QString about = QStringLiteral("In %1 (客户：华联食品股份有限公司)").arg(report.period.toDisplay());
    CHECK(reportLead(report).first().startsWith(about + QStringLiteral(" 2 complaints")));
    report.scopeName = QStringLiteral("客户：100%2箱业");
    CHECK(reportLead(report).first().contains(QStringLiteral("(客户：100%2箱业) 2 complaints")));
    report.scopeName = QStringLiteral("客户：华联食品股份有限公司");
    MonthReport nothing = october({});
    nothing.scopeName = report.scopeName;
    CHECK(reportLead(nothing).first().startsWith(about + QStringLiteral(" no complaint was registered")));
}

TEST_CASE("every rate of a report is defined with what it is divided by")
{
    QMap<QString, QString> meanings;
    for (const Definition& definition : reportDefinitions(october({})))
        meanings.insert(definition.term, definition.meaning);
    for (const char* term : {"Validity rate", "Closing rate", "On-time rate", "Repeat rate", "Follow-up rate",
             "Satisfaction rate", "Complaint rate", "PPM"})
        CHECK(meanings.value(QString::fromLatin1(term)).contains(QStringLiteral(" ÷ ")));
}

TEST_CASE("a period wholly in the future has no bases, keeps its fixed lists with zero, and says that it has not begun")
{
    const QList<ReportedComplaint> complaints
        = times(4, "2026-03-05T09:00:00", 1) + times(3, "2026-10-05T09:00:00", 10);
    ReportFrame frame;
    frame.period = ReportPeriod::tryMonth(u"2027-03").value();
    frame.asOf = at("2026-11-03T10:00:00");
    frame.targets.insert(TargetOf::Punctuality, 950'000);
    const MonthReport report = sampleReport(complaints, frame);
    CHECK(report.now == PeriodFigures());
    CHECK(report.before == PeriodFigures());
    CHECK(report.lastYear.total == 4);
    for (const Rate& rate : {report.now.validity, report.now.closing, report.now.punctuality, report.now.repetition,
             report.now.followedUp, report.times.satisfied, report.perBatch, report.ppm})
        CHECK(rate.toPercent() == QStringLiteral("—"));
    CHECK_FALSE(report.times.meanDays);
    REQUIRE(report.targets.size() == 1);
    CHECK_FALSE(report.targets.first().isMet);
    CHECK(report.until == frame.asOf);
    CHECK(report.times.openCount == 7); // those open now: nobody knows which will be then
    REQUIRE(report.ages.size() == 5);
    REQUIRE(report.satisfaction.size() == 6);
    for (const ClassLine& line : report.satisfaction)
        CHECK(line.count == 0);
    REQUIRE(report.trend.size() == 12);
    CHECK(report.trend.last() == TrendMonth{QDate(2027, 3, 1), 0, 0, Rate(), 4});
    CHECK(report.trend[6] == TrendMonth{QDate(2026, 10, 1), 3, 3, Rate(), 0});
    CHECK(report.categories.isEmpty());
    CHECK(report.cases.isEmpty());
    CHECK(reportLead(report).first() == QStringLiteral("%1 has not begun yet.").arg(report.period.toDisplay()));
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
