// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/calendar/timespan.h"
#include "tests/support/catch.h"

using kesu::TimeSpan;

TEST_CASE("a span is read as a standard writes it and written the same way")
{
    struct Row
    {
        const char* text;
        int count;
        TimeSpan::Unit unit;
        bool elapsed;
    };
    const Row row = GENERATE(Row{"30min", 30, TimeSpan::Unit::Minutes, true},
        Row{"24h", 24, TimeSpan::Unit::Hours, true}, Row{"0.5wd", 1, TimeSpan::Unit::HalfWorkingDay, true},
        Row{"30d", 30, TimeSpan::Unit::Days, false}, Row{"0d", 0, TimeSpan::Unit::Days, false},
        Row{"1w", 1, TimeSpan::Unit::Weeks, false}, Row{"3wd", 3, TimeSpan::Unit::WorkingDays, false},
        Row{"7mo", 7, TimeSpan::Unit::Months, false}, Row{"100000d", 100000, TimeSpan::Unit::Days, false});
    CAPTURE(row.text);
    const auto span = TimeSpan::tryFrom(QString::fromUtf8(row.text));
    REQUIRE(span);
    CHECK(span->count() == row.count);
    CHECK(span->unit() == row.unit);
    CHECK(span->isElapsed() == row.elapsed);
    CHECK(span->toString() == QString::fromUtf8(row.text));
}

TEST_CASE("what is no span is refused")
{
    const char* text = GENERATE("", "d", "30", "30 d", "30D", "-1d", "1.5d", "0.5d", "1.5wd", "0.50wd", "030d",
        "100001d", "99999999999999999999d", "3wds", "３d", "30天", "1y");
    CAPTURE(text);
    CHECK_FALSE(TimeSpan::tryFrom(QString::fromUtf8(text)));
}

TEST_CASE("a span is shown in words")
{
    CHECK(TimeSpan(3, TimeSpan::Unit::WorkingDays).toDisplay().contains(QStringLiteral("3 working day")));
    CHECK(TimeSpan(0, TimeSpan::Unit::Days).toDisplay() == QStringLiteral("the same day"));
    CHECK(TimeSpan(0, TimeSpan::Unit::Minutes).toDisplay() == QStringLiteral("at once"));
    CHECK(TimeSpan(1, TimeSpan::Unit::HalfWorkingDay).toDisplay() == QStringLiteral("half a working day"));
}
