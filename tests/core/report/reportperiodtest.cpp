// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/reportperiod.h"
#include "tests/support/catch.h"

using namespace kesu;

namespace {

ReportPeriod month(const char* text)
{
    return ReportPeriod::tryMonth(QString::fromLatin1(text)).value();
}

} // namespace

TEST_CASE("a month is compared to the month before and the same month of the year before")
{
    const ReportPeriod january = month("2026-01");
    CHECK(january.from() == QDate(2026, 1, 1));
    CHECK(january.to() == QDate(2026, 1, 31));
    CHECK(january.previous() == month("2025-12"));
    CHECK(january.yearBefore() == month("2025-01"));
    CHECK(january.next() == month("2026-02"));
    CHECK(month("2024-02").to() == QDate(2024, 2, 29));
    CHECK(month("2024-02").yearBefore().to() == QDate(2023, 2, 28));
}

TEST_CASE("quarters and years go over the turn of the year")
{
    const ReportPeriod quarter = ReportPeriod::tryQuarter(u"2026-Q1").value();
    CHECK(quarter.to() == QDate(2026, 3, 31));
    CHECK(quarter.previous().toId() == QStringLiteral("2025-Q4"));
    CHECK(quarter.yearBefore().toId() == QStringLiteral("2025-Q1"));
    const ReportPeriod year = ReportPeriod::tryYear(u"2026").value();
    CHECK(year.previous() == year.yearBefore());
    CHECK(year.next().toId() == QStringLiteral("2027"));
}

TEST_CASE("half-years are compared to the half before and the same half of the year before")
{
    const ReportPeriod first = ReportPeriod::tryHalfYear(u"2026-H1").value();
    CHECK(first.from() == QDate(2026, 1, 1));
    CHECK(first.to() == QDate(2026, 6, 30));
    CHECK(first.previous().toId() == QStringLiteral("2025-H2"));
    CHECK(first.next() == ReportPeriod::halfYearOf(QDate(2026, 12, 31)));
    CHECK(first.next().from() == QDate(2026, 7, 1));
    CHECK(first.yearBefore().toId() == QStringLiteral("2025-H1"));
    CHECK(first.kind() == PeriodKind::HalfYear);
    CHECK(ReportPeriod::halfYearOf(QDate(2026, 6, 30)) == first);
    CHECK(ReportPeriod::halfYearOf(QDate(2026, 7, 1)) == first.next());
    CHECK(first.comparedFrom() == QDate(2024, 7, 1));
    for (const QStringView text : {u"2026-H0", u"2026-H3", u"2026H1", u"2026-1"})
        CHECK_FALSE(ReportPeriod::tryHalfYear(text));
}

TEST_CASE("a range is compared to as many days before it and to the same days a year earlier")
{
    const ReportPeriod range = ReportPeriod::tryRange(QDate(2024, 2, 20), QDate(2024, 2, 29)).value();
    CHECK(range.previous().from() == QDate(2024, 2, 10));
    CHECK(range.previous().to() == QDate(2024, 2, 19));
    CHECK(range.next().from() == QDate(2024, 3, 1));
    CHECK(range.next().to() == QDate(2024, 3, 10));
    CHECK(range.yearBefore().to() == QDate(2023, 2, 28));
    CHECK(range.toId() == QStringLiteral("2024-02-20..2024-02-29"));
    CHECK_FALSE(ReportPeriod::tryRange(QDate(2024, 2, 2), QDate(2024, 2, 1)));
    CHECK_FALSE(ReportPeriod::tryRange(QDate(), QDate(2024, 2, 1)));
}

TEST_CASE("a period is read in one form only")
{
    for (const QStringView text :
        {u"2026-13", u"2026-00", u"2026-1", u"26-10", u"2026/10", u"", u"２０２６-10", u"0000-10"})
        CHECK_FALSE(ReportPeriod::tryMonth(text));
    for (const QStringView text : {u"2026-Q5", u"2026-Q0", u"2026Q1", u"2026-04"})
        CHECK_FALSE(ReportPeriod::tryQuarter(text));
    for (const QStringView text : {u"0000", u"226", u"20261", u"+026"})
        CHECK_FALSE(ReportPeriod::tryYear(text));
    CHECK(ReportPeriod::tryQuarter(u"2026-q4"));
}

TEST_CASE("a report reads as far back as its longest comparison and the window for repeats")
{
    CHECK(month("2026-10").trendFrom() == QDate(2025, 11, 1));
    CHECK(month("2026-10").comparedFrom() == QDate(2024, 11, 1));
    CHECK(month("2026-10").neededFrom(3) == QDate(2024, 8, 1));
    CHECK(ReportPeriod::tryYear(u"2026").value().neededFrom(3) == QDate(2024, 10, 1));
}

TEST_CASE("the last month of the trend ends with the period, and on the same day a year earlier")
{
    const auto days = [](const ReportPeriod& period, QDate first) { return period.trendMonth(first).toId(); };
    const ReportPeriod february = month("2024-02");
    CHECK(days(february, QDate(2024, 2, 1)) == QStringLiteral("2024-02"));
    CHECK(days(february, QDate(2023, 2, 1)) == QStringLiteral("2023-02"));
    CHECK(days(month("2025-02"), QDate(2024, 2, 1)) == QStringLiteral("2024-02")); // its leap day too
    const ReportPeriod range = ReportPeriod::tryRange(QDate(2026, 9, 20), QDate(2026, 10, 17)).value();
    CHECK(days(range, QDate(2026, 10, 1)) == QStringLiteral("2026-10-01..2026-10-17"));
    CHECK(days(range, QDate(2025, 10, 1)) == QStringLiteral("2025-10-01..2025-10-17"));
    CHECK(days(range, QDate(2026, 9, 1)) == QStringLiteral("2026-09"));
    const ReportPeriod leap = ReportPeriod::tryRange(QDate(2024, 2, 1), QDate(2024, 2, 28)).value();
    CHECK(days(leap, QDate(2023, 2, 1)) == QStringLiteral("2023-02-01..2023-02-28"));
}
