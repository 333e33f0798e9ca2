// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/rate.h"
#include "tests/support/catch.h"

using namespace kesu;

TEST_CASE("a rate is rounded half up to a tenth of a percent")
{
    CHECK(Rate{1, 3}.toPercent() == QStringLiteral("33.3%"));
    CHECK(Rate{2, 3}.toPercent() == QStringLiteral("66.7%"));
    CHECK(Rate{1, 2000}.toPercent() == QStringLiteral("0.1%"));
    CHECK(Rate{1, 2001}.toPercent() == QStringLiteral("0.0%"));
    CHECK(Rate{7, 7}.toPercent() == QStringLiteral("100.0%"));
}

TEST_CASE("a rate without a base is a dash, never zero")
{
    CHECK(Rate{0, 0}.toPercent() == QStringLiteral("—"));
    CHECK(Rate{5, 0}.toPpm() == QStringLiteral("—"));
    CHECK_FALSE(Rate{5, 0}.permille().has_value());
    CHECK(Rate{0, 5}.toPercent() == QStringLiteral("0.0%"));
}

TEST_CASE("parts per million of large quantities do not overflow")
{
    CHECK(Rate{300, 125'000}.toPpm() == QStringLiteral("2,400"));
    CHECK(Rate{4'000'000'000'000'000'000, 8'000'000'000'000'000'000}.perMillion() == 500'000);
}

TEST_CASE("whole numbers are grouped by thousands")
{
    CHECK(grouped(0) == QStringLiteral("0"));
    CHECK(grouped(999) == QStringLiteral("999"));
    CHECK(grouped(1000) == QStringLiteral("1,000"));
    CHECK(grouped(1'234'567) == QStringLiteral("1,234,567"));
    CHECK(grouped(-123'456) == QStringLiteral("-123,456"));
}
