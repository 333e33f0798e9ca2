// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/cellvalues.h"
#include "tests/support/catch.h"

using namespace kesu;

namespace {

std::optional<DateValue> usual(const QString& text)
{
    return tryDateValue(text, usualDateStyles());
}

} // namespace

TEST_CASE("a day is read in every style that ledgers use")
{
    const DateValue expected{QDate(2026, 3, 5), {}};
    for (const QString& text : {QStringLiteral("2026-3-5"), QStringLiteral("2026-03-05"), QStringLiteral("2026/3/5"),
             QStringLiteral("2026.3.5"), QStringLiteral("20260305"), QStringLiteral("2026年3月5日"),
             QStringLiteral("2026 年 3 月 5 日"), QStringLiteral("２０２６年３月５日"), QStringLiteral("46086"),
             QStringLiteral(" 2026-3-5 "), QStringLiteral("２０２６／３／５")}) {
        INFO(text.toStdString());
        CHECK(usual(text) == expected);
    }
}

TEST_CASE("a time may stand behind the day")
{
    const auto at = [](int hour, int minute, int second) {
        return DateValue{QDate(2026, 3, 5), QTime(hour, minute, second)};
    };
    CHECK(usual(QStringLiteral("2026-3-5 9:30")) == at(9, 30, 0));
    CHECK(usual(QStringLiteral("2026-03-05T09:30:15")) == at(9, 30, 15));
    CHECK(usual(QStringLiteral("2026/3/5 下午2:05:00")) == at(14, 5, 0));
    CHECK(usual(QStringLiteral("2026/3/5 12:30 AM")) == at(0, 30, 0));
    CHECK(usual(QStringLiteral("2026年3月5日 14时05分")) == at(14, 5, 0));
    CHECK(usual(QStringLiteral("2026年3月5日 9点")) == at(9, 0, 0));
    CHECK(usual(QStringLiteral("46086.5")) == at(12, 0, 0));
}

TEST_CASE("what is no day that exists is not read")
{
    for (const QString& text :
        {QStringLiteral("2026-2-30"), QStringLiteral("20261301"), QStringLiteral("昨天"), QStringLiteral("2026-3"),
            QStringLiteral("2026-3-5 25:00"), QStringLiteral("3/5/2026"), QStringLiteral("0"),
            QStringLiteral("1899-1-1"), QStringLiteral("2026-3-5 abc"), QStringLiteral("-46086"), QString()}) {
        INFO(text.toStdString());
        CHECK_FALSE(usual(text));
    }
}

TEST_CASE("only the styles that the mapping names are read")
{
    CHECK(tryDateValue(QStringLiteral("5.3.2026"), {QStringLiteral("d.M.yyyy")})->day == QDate(2026, 3, 5));
    CHECK_FALSE(tryDateValue(QStringLiteral("2026-3-5"), {QStringLiteral("d.M.yyyy")}));
    CHECK(isDateStyle(QStringLiteral("serial")));
    CHECK(isDateStyle(QStringLiteral("dd/MM/yy")));
    CHECK_FALSE(isDateStyle(QStringLiteral("yyyy-MM")));
    CHECK_FALSE(isDateStyle(QStringLiteral("yyyy-MM-dd HH")));
    CHECK_FALSE(isDateStyle(QStringLiteral("yyyy-yyyy-dd")));
}

TEST_CASE("amounts are read with signs, commas, full width and 万")
{
    const auto fen = [](const QString& text) { return tryAmount(text).value_or(Money::fromFen(-1)).fen(); };
    CHECK(fen(QStringLiteral("￥1,234.50")) == 123450);
    CHECK(fen(QStringLiteral("¥ 1,234")) == 123400);
    CHECK(fen(QStringLiteral("1234.5元")) == 123450);
    CHECK(fen(QStringLiteral("１，２３４．５０")) == 123450);
    CHECK(fen(QStringLiteral("1.2万")) == 1200000);
    CHECK(fen(QStringLiteral("0.35万元")) == 350000);
    CHECK(fen(QStringLiteral("960.000")) == 96000);
    CHECK(fen(QStringLiteral("0")) == 0);
    CHECK(fen(QStringLiteral("007")) == 700);
    for (const QString& text : {QStringLiteral("-5"), QStringLiteral("1,23"), QStringLiteral("1,2345"),
             QStringLiteral("约500"), QStringLiteral("0.385"), QStringLiteral("1e5"), QString()}) {
        INFO(text.toStdString());
        CHECK_FALSE(tryAmount(text));
    }
    CHECK(tryAmount(QStringLiteral("0.385"), Decimals::Round) == Money::fromFen(39));
    CHECK(tryAmount(QStringLiteral("0.384"), Decimals::Round) == Money::fromFen(38));
    CHECK(tryAmount(QStringLiteral("0.999"), Decimals::Round) == Money::fromFen(100));
}

TEST_CASE("quantities are whole numbers with or without a unit")
{
    CHECK(tryQuantity(QStringLiteral("5,000")) == QuantityValue{5000, {}});
    CHECK(tryQuantity(QStringLiteral("5000只")) == QuantityValue{5000, QStringLiteral("只")});
    CHECK(tryQuantity(QStringLiteral("５００ 个")) == QuantityValue{500, QStringLiteral("个")});
    CHECK(tryQuantity(QStringLiteral("300.0")) == QuantityValue{300, {}});
    for (const QString& text : {QStringLiteral("12.5"), QStringLiteral("-3"), QStringLiteral("约300"),
             QStringLiteral("10%"), QStringLiteral("3-5只"), QString()}) {
        INFO(text.toStdString());
        CHECK_FALSE(tryQuantity(text));
    }
}

TEST_CASE("a share is a percentage or a part of one")
{
    CHECK(tryShare(QStringLiteral("60%")) == Share::fromMillionths(600'000));
    CHECK(tryShare(QStringLiteral("６０％")) == Share::fromMillionths(600'000));
    CHECK(tryShare(QStringLiteral("60")) == Share::fromMillionths(600'000));
    CHECK(tryShare(QStringLiteral("0.6")) == Share::fromMillionths(600'000));
    CHECK(tryShare(QStringLiteral("1")) == Share::whole());
    CHECK_FALSE(tryShare(QStringLiteral("多")));
}

TEST_CASE("several values in one cell are cut and a comma at the end adds none")
{
    CHECK(pieces(QStringLiteral("H93,H15,"), QStringLiteral(","))
        == QStringList{QStringLiteral("H93"), QStringLiteral("H15")});
    CHECK(pieces(QStringLiteral("脱层、起泡/ 露白"), QStringLiteral("、/"))
        == QStringList{QStringLiteral("脱层"), QStringLiteral("起泡"), QStringLiteral("露白")});
    CHECK(pieces(QStringLiteral(" , ,"), QStringLiteral(",")).isEmpty());
}

TEST_CASE("names are compared without regard to width, case and line breaks")
{
    CHECK(comparable(QStringLiteral("产品／规格\n")) == comparable(QStringLiteral(" 产品/规格")));
    CHECK(comparable(QStringLiteral("（进口）ＡＢＣ")) == QStringLiteral("(进口)abc"));
}
