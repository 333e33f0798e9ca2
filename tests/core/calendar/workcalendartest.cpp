// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/calendar/workcalendar.h"
#include "tests/support/catch.h"

using namespace kesu;

namespace {

TimeSpan span(const char* text)
{
    return TimeSpan::tryFrom(QString::fromUtf8(text)).value();
}

QDate day(const char* text)
{
    return tryDateFromIso(QString::fromUtf8(text)).value();
}

Moment moment(const char* text)
{
    return Moment::tryFromIso(QString::fromUtf8(text)).value();
}

/// National Day 2026 with its two make-up days, written down here and not read from anywhere.
WorkCalendar nationalDay2026()
{
    YearNotice notice;
    notice.year = 2026;
    const QString name = QStringLiteral("国庆节");
    for (int i = 1; i <= 7; ++i)
        notice.exceptions.append({QDate(2026, 10, i), name, DayKind::Holiday});
    notice.exceptions.append({QDate(2026, 9, 20), name, DayKind::MakeUpDay});
    notice.exceptions.append({QDate(2026, 10, 10), name, DayKind::MakeUpDay});
    return WorkCalendar({notice});
}

} // namespace

TEST_CASE("spans are due as the rule on counting time says")
{
    struct Row
    {
        const char* from;
        const char* within;
        const char* due;
    };
    const Row row = GENERATE(Row{"2026-11-20T09:30:00", "24h", "2026-11-21T09:30:00"},
        Row{"2026-11-20T09:30:00", "30min", "2026-11-20T10:00:00"},
        Row{"2026-11-20T23:50:00", "15min", "2026-11-21T00:05:00"},
        Row{"2026-11-20T09:30:00", "0min", "2026-11-20T09:30:00"},
        Row{"2026-11-20T17:50:00", "0d", "2026-11-20T23:59:59"},
        Row{"2026-09-01T08:00:00", "30d", "2026-10-01T23:59:59"},
        Row{"2026-09-01T08:00:00", "2w", "2026-09-15T23:59:59"},
        Row{"2026-01-31T08:00:00", "1mo", "2026-02-28T23:59:59"},
        Row{"2024-01-31T08:00:00", "1mo", "2024-02-29T23:59:59"},
        Row{"2026-03-31T08:00:00", "7mo", "2026-10-31T23:59:59"},
        Row{"2026-10-31T08:00:00", "25mo", "2028-11-30T23:59:59"},
        Row{"2026-11-20T16:00:00", "1wd", "2026-11-23T23:59:59"},
        Row{"2026-11-21T16:00:00", "1wd", "2026-11-23T23:59:59"},
        Row{"2026-11-22T16:00:00", "0wd", "2026-11-22T23:59:59"},
        Row{"2026-11-16T16:00:00", "5wd", "2026-11-23T23:59:59"},
        // over the National Day: 30 September is a Wednesday, 8 and 9 October are worked, Saturday the 10th as well
        Row{"2026-09-30T16:00:00", "1wd", "2026-10-08T23:59:59"},
        Row{"2026-09-30T16:00:00", "3wd", "2026-10-10T23:59:59"},
        Row{"2026-09-30T16:00:00", "4wd", "2026-10-12T23:59:59"},
        Row{"2026-09-18T16:00:00", "1wd", "2026-09-20T23:59:59"});
    CAPTURE(row.from, row.within);
    CHECK(nationalDay2026().dueAt(moment(row.from), span(row.within)).toIso() == QString::fromUtf8(row.due));
}

TEST_CASE("half a working day is four working hours, counted only while work is on")
{
    struct Row
    {
        const char* from;
        const char* due;
    };
    const Row row = GENERATE(Row{"2026-11-20T10:00:00", "2026-11-20T15:30:00"}, // Friday, as the rule's example
        Row{"2026-11-20T08:00:00", "2026-11-20T12:00:00"}, // the whole morning
        Row{"2026-11-20T06:30:00", "2026-11-20T12:00:00"}, // before hours
        Row{"2026-11-20T08:00:01", "2026-11-20T13:30:01"}, // one second over the break
        Row{"2026-11-20T12:00:00", "2026-11-20T17:30:00"}, // as the break begins
        Row{"2026-11-20T12:45:00", "2026-11-20T17:30:00"}, // on the break
        Row{"2026-11-20T13:30:00", "2026-11-20T17:30:00"}, // the whole afternoon
        Row{"2026-11-20T15:30:00", "2026-11-23T10:00:00"}, // over the weekend
        Row{"2026-11-20T17:30:00", "2026-11-23T12:00:00"}, // as work ends
        Row{"2026-11-20T20:00:00", "2026-11-23T12:00:00"}, // in the evening
        Row{"2026-11-21T10:00:00", "2026-11-23T12:00:00"}, // on a Saturday
        Row{"2026-09-30T16:30:00", "2026-10-08T11:00:00"}, // over the holiday
        Row{"2026-09-20T10:00:00", "2026-09-20T15:30:00"}); // on a Sunday that is worked
    CAPTURE(row.from);
    CHECK(nationalDay2026().dueAt(moment(row.from), span("0.5wd")).toIso() == QString::fromUtf8(row.due));
}

TEST_CASE("working days between two days include both ends")
{
    const WorkCalendar calendar = nationalDay2026();
    CHECK(calendar.workingDaysBetween(day("2026-10-01"), day("2026-10-07")) == 0);
    CHECK(calendar.workingDaysBetween(day("2026-09-30"), day("2026-10-10")) == 4);
    CHECK(calendar.workingDaysBetween(day("2026-11-20"), day("2026-11-20")) == 1);
    CHECK(calendar.workingDaysBetween(day("2026-11-21"), day("2026-11-20")) == 0);
    CHECK(calendar.workingDaysBetween(day("1969-12-29"), day("1970-01-04")) == 5);
}

TEST_CASE("counting in one step agrees with counting day by day")
{
    const WorkCalendar calendar = nationalDay2026();
    for (QDate from(2026, 8, 20); from < QDate(2026, 11, 1); from = from.addDays(1)) {
        QDate walked = from;
        for (int count = 1; count <= 40; ++count) {
            do {
                walked = walked.addDays(1);
            } while (!calendar.isWorkingDay(walked));
            const QDate stepped = calendar.lastDay(from, TimeSpan(count, TimeSpan::Unit::WorkingDays));
            if (stepped != walked) {
                CAPTURE(from, count);
                REQUIRE(stepped == walked);
            }
        }
    }
    CHECK(calendar.lastDay(day("2027-01-01"), span("100000wd")) == day("2027-01-01").addDays(140000));
}

TEST_CASE("a calendar without notices counts Monday to Friday and says so")
{
    const WorkCalendar calendar;
    CHECK(calendar.isWorkingDay(day("2026-10-01")));
    CHECK_FALSE(calendar.isWorkingDay(day("2026-10-10")));
    CHECK(calendar.years().isEmpty());
    CHECK(calendar.countsWithoutNotice(day("2026-10-01"), span("1wd")));
    CHECK_FALSE(calendar.countsWithoutNotice(day("2026-10-01"), span("0wd")));
    CHECK_FALSE(calendar.countsWithoutNotice(day("2026-10-01"), span("30d")));
    CHECK_FALSE(calendar.countsWithoutNotice(day("2026-10-01"), span("24h")));
}

TEST_CASE("only the years that were looked at are named as counted without notice")
{
    const WorkCalendar calendar = nationalDay2026();
    CHECK(calendar.yearsWithoutNotice(moment("2026-12-30T10:00:00"), span("1wd")).isEmpty());
    CHECK(calendar.yearsWithoutNotice(moment("2026-12-31T10:00:00"), span("1wd")) == QList<int>{2027});
    CHECK(calendar.yearsWithoutNotice(moment("2025-12-31T10:00:00"), span("1wd")).isEmpty());
    CHECK(calendar.yearsWithoutNotice(moment("2025-12-30T10:00:00"), span("1wd")) == QList<int>{2025});
    CHECK(calendar.yearsWithoutNotice(moment("2025-12-30T10:00:00"), span("300wd")) == QList<int>{2025, 2027});
    CHECK(calendar.yearsWithoutNotice(moment("2026-12-31T10:00:00"), span("0.5wd")).isEmpty());
    CHECK(calendar.yearsWithoutNotice(moment("2026-12-31T16:00:00"), span("0.5wd")) == QList<int>{2027});
    CHECK(calendar.yearsWithoutNotice(moment("2025-06-01T10:00:00"), span("24mo")).isEmpty());
}

TEST_CASE("the explanation shows each day, whether it counts and why not")
{
    const QList<CountedDay> days = nationalDay2026().explain(day("2026-09-30"), span("4wd"));
    REQUIRE(days.size() == 12);
    CHECK(days.first() == CountedDay{day("2026-10-01"), DayKind::Holiday, false, 0, QStringLiteral("National Day")});
    CHECK(days.at(7) == CountedDay{day("2026-10-08"), DayKind::Workday, true, 1, {}});
    CHECK(days.at(9)
        == CountedDay{
            day("2026-10-10"), DayKind::MakeUpDay, true, 3, QStringLiteral("make-up working day for National Day")});
    CHECK(days.at(10) == CountedDay{day("2026-10-11"), DayKind::Weekend, false, 0, QStringLiteral("Sunday")});
    CHECK(days.last() == CountedDay{day("2026-10-12"), DayKind::Workday, true, 4, {}});
}

TEST_CASE("calendar days all count, and holidays among them still have their name")
{
    const QList<CountedDay> days = nationalDay2026().explain(day("2026-09-29"), span("3d"));
    REQUIRE(days.size() == 3);
    CHECK(days.at(1) == CountedDay{day("2026-10-01"), DayKind::Holiday, true, 2, QStringLiteral("National Day")});
    CHECK(days.last().number == 3);
}

TEST_CASE("a long explanation keeps its last 400 days")
{
    const QList<CountedDay> days = nationalDay2026().explain(day("2020-01-01"), span("1000d"));
    REQUIRE(days.size() == 400);
    CHECK(days.first().number == 601);
    CHECK(days.last().number == 1000);
    const QList<CountedDay> worked = nationalDay2026().explain(day("2020-01-01"), span("1000wd"));
    REQUIRE(worked.size() == 400);
    CHECK(worked.last().number == 1000);
    CHECK(nationalDay2026().explain(day("2026-11-20"), span("24h")).isEmpty());
    CHECK(nationalDay2026().explain(day("2026-11-20"), span("0d")).isEmpty());
}

TEST_CASE("a notice that is set again replaces the one before, and the later year's word on a day wins")
{
    WorkCalendar calendar = nationalDay2026();
    YearNotice none;
    none.year = 2026;
    calendar.setNotice(none);
    CHECK(calendar.isWorkingDay(day("2026-10-01")));
    CHECK(calendar.hasNotice(2026));

    none.exceptions = {{day("2026-12-31"), QStringLiteral("元旦"), DayKind::Holiday}};
    YearNotice next;
    next.year = 2027;
    next.exceptions = {{day("2026-12-26"), QStringLiteral("元旦"), DayKind::MakeUpDay}};
    calendar.setNotice(next);
    CHECK(calendar.isWorkingDay(day("2026-12-26")));
    calendar.setNotice(none);
    CHECK(calendar.isWorkingDay(day("2026-12-26")));
    CHECK_FALSE(calendar.isWorkingDay(day("2026-12-31")));
    CHECK(calendar.holidayName(day("2026-12-31")) == QStringLiteral("元旦"));
}
