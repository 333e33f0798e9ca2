// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/moment.h"
#include "tests/support/catch.h"

using kesu::Moment;

TEST_CASE("a moment survives writing and reading")
{
    const char* text
        = GENERATE("1970-01-01T00:00:00", "1969-12-31T23:59:59", "2026-10-05T09:30:00", "2024-02-29T12:00:01");
    const auto moment = Moment::tryFromIso(QString::fromUtf8(text));
    REQUIRE(moment);
    CHECK(moment->toIso() == QString::fromUtf8(text));
}

TEST_CASE("moments that do not exist or are written otherwise are refused")
{
    const char* text = GENERATE("2026-02-30T00:00:00", "2026-10-05", "2026-10-05 09:30:00", "2026-10-05T24:00:00",
        "2026-10-05T09:60:00", "2026-10-05T09:30", "2026-10-05T09:30:00Z", "2026-1-05T09:30:000", "");
    CAPTURE(text);
    CHECK_FALSE(Moment::tryFromIso(QString::fromUtf8(text)));
}

TEST_CASE("a day begins at midnight and ends one second before the next")
{
    const QDate day(2026, 12, 31);
    CHECK(Moment::endOf(day).plusSeconds(1) == Moment::startOf(day.addDays(1)));
    CHECK(Moment::endOf(day).date() == day);
    CHECK(Moment::endOf(day).toDisplay() == QStringLiteral("2026-12-31 23:59"));
}
