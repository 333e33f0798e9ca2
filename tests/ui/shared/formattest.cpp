// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shared/format.h"
#include "tests/support/catch.h"

using namespace kesu;

namespace {

Moment at(const char16_t* iso)
{
    return Moment::tryFromIso(iso).value();
}

} // namespace

TEST_CASE("values stand as on paper and what is not known is empty")
{
    CHECK(formatDate(QDate(2026, 10, 5)) == QStringLiteral("2026-10-05"));
    CHECK(formatDate(std::nullopt).isEmpty());
    CHECK(formatMoment(at(u"2026-10-05T09:30:00")) == QStringLiteral("2026-10-05 09:30"));
    CHECK(formatMoney(Money::fromFen(123450)) == QStringLiteral("1,234.50"));
    CHECK(formatMoney(std::nullopt).isEmpty());
    CHECK(formatQuantity(5000, QStringLiteral("只")) == QStringLiteral("5,000 只"));
    CHECK(formatQuantity(0) == QStringLiteral("0"));
    CHECK(formatRate(300, 5000) == QStringLiteral("6.0%"));
    CHECK(formatRate(0, 0) == QStringLiteral("—"));
}

TEST_CASE("the letter for Alt is taken out of Chinese and English texts")
{
    CHECK(withoutMnemonic(QStringLiteral("文件(&F)")) == QStringLiteral("文件"));
    CHECK(withoutMnemonic(QStringLiteral("导入台账(&I)…")) == QStringLiteral("导入台账…"));
    CHECK(withoutMnemonic(QStringLiteral("Sli&p")) == QStringLiteral("Slip"));
    CHECK(withoutMnemonic(QStringLiteral("设置")) == QStringLiteral("设置"));
}

TEST_CASE("a countdown counts whole days and gives the hour on the day itself")
{
    const Moment now = at(u"2026-10-05T09:30:00");
    CHECK(formatCountdown(at(u"2026-10-05T17:30:00"), now) == QStringLiteral("today 17:30"));
    CHECK(formatCountdown(at(u"2026-10-05T23:59:59"), now) == QStringLiteral("today"));
    CHECK(formatCountdown(at(u"2026-10-05T08:00:00"), now) == QStringLiteral("overdue since 08:00"));
    CHECK(formatCountdown(at(u"2026-10-04T23:59:59"), now).contains(QStringLiteral("1 day")));
    CHECK(formatCountdown(at(u"2026-10-08T00:00:00"), now).contains(QStringLiteral("3 day")));
}
