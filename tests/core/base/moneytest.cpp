// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/money.h"
#include "tests/support/catch.h"

using kesu::Money;

TEST_CASE("money is read from decimal strings exactly")
{
    const auto [text, fen] = GENERATE(table<const char*, qint64>({
        {"0", 0},
        {"0.01", 1},
        {"3.2", 320},
        {"1234.50", 123450},
        {"-3.05", -305},
        {"90000000000000.00", 9'000'000'000'000'000},
    }));
    CAPTURE(text);
    const auto money = Money::tryFromYuan(QString::fromUtf8(text));
    REQUIRE(money);
    CHECK(money->fen() == fen);
}

TEST_CASE("text that is no amount is refused")
{
    const char* text
        = GENERATE("", "-", ".5", "1.", "1.234", "1,000", "1e3", " 1", "１２", "12元", "--1", "90000000000001");
    CAPTURE(text);
    CHECK_FALSE(Money::tryFromYuan(QString::fromUtf8(text)));
}

TEST_CASE("money is written with two decimals, on screen with thousands")
{
    CHECK(Money::fromFen(5).toString() == QStringLiteral("0.05"));
    CHECK(Money::fromFen(-5).toString() == QStringLiteral("-0.05"));
    CHECK(Money::fromFen(100).toDisplay() == QStringLiteral("1.00"));
    CHECK(Money::fromFen(100000).toDisplay() == QStringLiteral("1,000.00"));
    CHECK(Money::fromFen(-12345678900).toDisplay() == QStringLiteral("-123,456,789.00"));
    CHECK(Money::fromFen(-10000).toDisplay() == QStringLiteral("-100.00"));
}
