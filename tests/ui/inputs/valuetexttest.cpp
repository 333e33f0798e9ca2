// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/inputs/valuetext.h"
#include "tests/support/catch.h"

using namespace kesu;

TEST_CASE("A date is read the ways people write it")
{
    const QDate today(2026, 10, 21);
    struct Row
    {
        QString typed;
        QDate date; ///< invalid: refused
    };
    const Row row = GENERATE(values<Row>({
        {QStringLiteral("2026-10-05"), QDate(2026, 10, 5)},
        {QStringLiteral("2026/10/5"), QDate(2026, 10, 5)},
        {QStringLiteral("2026.10.5"), QDate(2026, 10, 5)},
        {QStringLiteral("2026年10月5日"), QDate(2026, 10, 5)},
        {QStringLiteral("20261005"), QDate(2026, 10, 5)},
        {QStringLiteral("261005"), QDate(2026, 10, 5)},
        {QStringLiteral("10-5"), QDate(2026, 10, 5)},
        {QStringLiteral("10.5"), QDate(2026, 10, 5)},
        {QStringLiteral("1005"), QDate(2026, 10, 5)},
        {QStringLiteral("１０－５"), QDate(2026, 10, 5)},
        {QStringLiteral("t"), QDate(2026, 10, 21)},
        {QStringLiteral("+3"), QDate(2026, 10, 24)},
        {QStringLiteral("-3"), QDate(2026, 10, 18)},
        {QStringLiteral("2026-02-30"), QDate()},
        {QStringLiteral("13-45"), QDate()},
        {QStringLiteral("昨日"), QDate()},
    }));
    INFO(row.typed.toStdString());
    const Parsed<QDate> parsed = ValueText::parseDate(row.typed, today);
    CHECK(parsed.value.value_or(QDate()) == row.date);
    CHECK(parsed.problem.contains(row.typed) == !row.date.isValid());
}

TEST_CASE("A day without a year lies in the year nearest to today")
{
    CHECK(ValueText::parseDate(QStringLiteral("12-28"), QDate(2027, 1, 5)).value == QDate(2026, 12, 28));
    CHECK(ValueText::parseDate(QStringLiteral("1-5"), QDate(2026, 12, 28)).value == QDate(2027, 1, 5));
    CHECK(ValueText::parseDate(QStringLiteral("2-29"), QDate(2027, 3, 1)).value == QDate(2028, 2, 29));
}

TEST_CASE("A moment is read with and without its date")
{
    const Moment now = *Moment::tryFromIso(u"2026-10-21T14:20:00");
    const auto iso = [&](const QString& typed) {
        const auto parsed = ValueText::parseMoment(typed, now);
        return parsed.value ? parsed.value->toIso() : QStringLiteral("refused");
    };
    CHECK(iso(QStringLiteral("2026-10-05 09:30")) == QStringLiteral("2026-10-05T09:30:00"));
    CHECK(iso(QStringLiteral("2026-10-05T09:30:15")) == QStringLiteral("2026-10-05T09:30:15"));
    CHECK(iso(QStringLiteral("10-5 930")) == QStringLiteral("2026-10-05T09:30:00"));
    CHECK(iso(QStringLiteral("9：30")) == QStringLiteral("2026-10-21T09:30:00"));
    CHECK(iso(QStringLiteral("t")) == now.toIso());
    CHECK(iso(QStringLiteral("t 8:05")) == QStringLiteral("2026-10-21T08:05:00"));
    CHECK(iso(QStringLiteral("10-5")) == QStringLiteral("2026-10-05T00:00:00"));
    CHECK(iso(QStringLiteral("10-5 25:00")) == QStringLiteral("refused"));
    CHECK(iso(QStringLiteral("10-5 9:30 x")) == QStringLiteral("refused"));
}

TEST_CASE("Amounts, quantities and shares leave marks aside and refuse what they cannot hold")
{
    CHECK(ValueText::parseMoney(QStringLiteral("￥1,234.5")).value == Money::fromFen(123450));
    CHECK(ValueText::parseMoney(QStringLiteral("１２３４．５０元")).value == Money::fromFen(123450));
    CHECK_FALSE(ValueText::parseMoney(QStringLiteral("12.345.6")).problem.isEmpty());
    CHECK_FALSE(ValueText::parseMoney(QStringLiteral("-3")).problem.isEmpty());
    CHECK(ValueText::parseMoney(QStringLiteral(" ")) == Parsed<Money>());
    CHECK(ValueText::parseQuantity(QStringLiteral("5,000")).value == 5000);
    CHECK_FALSE(ValueText::parseQuantity(QStringLiteral("3.5")).problem.isEmpty());
    CHECK(ValueText::parseShare(QStringLiteral("40")).value == Share::tryFromPercent(u"40%"));
    CHECK(ValueText::parseShare(QStringLiteral("66.67%")).value == Share::tryFromPercent(u"66.67%"));
    CHECK_FALSE(ValueText::parseShare(QStringLiteral("100.1")).problem.isEmpty());
    CHECK(ValueText::groupedQuantity(1234567) == QStringLiteral("1,234,567"));
    CHECK(ValueText::groupedQuantity(300) == QStringLiteral("300"));
}
