// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/assessment/assessmentperiod.h"
#include "tests/support/catch.h"

using namespace kesu;

namespace {

AssessmentPeriod period(QStringView text)
{
    const std::optional<AssessmentPeriod> read = AssessmentPeriod::tryFrom(text);
    REQUIRE(read.has_value());
    return *read;
}

} // namespace

TEST_CASE("months, quarters, half-years and years have their first and last day")
{
    CHECK(period(u"2027-02").from() == QDate(2027, 2, 1));
    CHECK(period(u"2027-02").to() == QDate(2027, 2, 28));
    CHECK(period(u"2028-02").to() == QDate(2028, 2, 29));
    CHECK(period(u"2026-Q4").from() == QDate(2026, 10, 1));
    CHECK(period(u"2026-Q4").to() == QDate(2026, 12, 31));
    CHECK(period(u"2026-H1").to() == QDate(2026, 6, 30));
    CHECK(period(u"2026-H2").from() == QDate(2026, 7, 1));
    CHECK(period(u"2026").to() == QDate(2026, 12, 31));
    CHECK(period(u"2026-Q4").contains(QDate(2026, 12, 31)));
    CHECK_FALSE(period(u"2026-Q4").contains(QDate(2027, 1, 1)));
}

TEST_CASE("periods are written as they are read, and follow one another over the turn of the year")
{
    for (const char16_t* text : {u"2026-10", u"2026-Q4", u"2026-H2", u"2026"}) {
        CHECK(period(text).toId() == QString::fromUtf16(text));
        CHECK(period(text).next().previous() == period(text));
        CHECK(period(text).previous().to().addDays(1) == period(text).from());
    }
    CHECK(period(u"2027-Q1").previous() == period(u"2026-Q4"));
    CHECK(period(u"2026-H2").next() == period(u"2027-H1"));
    CHECK(AssessmentPeriod::containing(QDate(2026, 6, 30), PeriodLength::HalfYear) == period(u"2026-H1"));
    CHECK(AssessmentPeriod::containing(QDate(2026, 7, 1), PeriodLength::Quarter) == period(u"2026-Q3"));
}

TEST_CASE("no other text is a period")
{
    for (const char16_t* text : {u"", u"26", u"2026-13", u"2026-00", u"2026-Q5", u"2026-Q0", u"2026-H3", u"2026-q1",
             u"2026/10", u"0000", u"2026-1", u"2026-010", u"２０２６", u"2026-Q", u"2026-+1"})
        CHECK_FALSE(AssessmentPeriod::tryFrom(text).has_value());
}
