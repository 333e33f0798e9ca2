// SPDX-License-Identifier: GPL-3.0-or-later
// The shipped years against tables of our own: what each notice says in words, written down here by hand.
#include "core/calendar/workcalendar.h"
#include "tests/support/catch.h"

using namespace kesu;

namespace {

const WorkCalendar& shipped()
{
    static const WorkCalendar calendar = [] {
        Findings findings;
        WorkCalendar loaded = WorkCalendar::load(QStringLiteral(KESU_RESOURCES "/calendars"), findings);
        for (const Finding& finding : std::as_const(findings))
            FAIL(finding.toString().toStdString());
        return loaded;
    }();
    return calendar;
}

QDate day(const char* text)
{
    return tryDateFromIso(QString::fromUtf8(text)).value();
}

struct Period
{
    const char* first;
    const char* last;
    const char* name;
};

struct Year
{
    int year;
    int workingDays;
    QList<Period> off; ///< every holiday of the notice, weekend days at its ends included where the notice names them
    QStringList makeUp;
};

QStringList days(std::initializer_list<const char*> list)
{
    QStringList texts;
    for (const char* text : list)
        texts += QString::fromUtf8(text);
    return texts;
}

QList<Year> years()
{
    return {
        {2019, 250,
            {{"2018-12-30", "2019-01-01", "元旦"}, {"2019-02-04", "2019-02-10", "春节"},
                {"2019-04-05", "2019-04-05", "清明节"}, {"2019-05-01", "2019-05-04", "劳动节"},
                {"2019-06-07", "2019-06-07", "端午节"}, {"2019-09-13", "2019-09-13", "中秋节"},
                {"2019-10-01", "2019-10-07", "国庆节"}},
            days({"2018-12-29", "2019-02-02", "2019-02-03", "2019-04-28", "2019-05-05", "2019-09-29", "2019-10-12"})},
        // the Spring Festival was first to end on 30 January with 1 February worked, then drawn out to 2 February
        {2020, 249,
            {{"2020-01-01", "2020-01-01", "元旦"}, {"2020-01-24", "2020-02-02", "春节"},
                {"2020-04-04", "2020-04-06", "清明节"}, {"2020-05-01", "2020-05-05", "劳动节"},
                {"2020-06-25", "2020-06-27", "端午节"}, {"2020-10-01", "2020-10-08", "国庆节"}},
            days({"2020-01-19", "2020-04-26", "2020-05-09", "2020-06-28", "2020-09-27", "2020-10-10"})},
        {2021, 250,
            {{"2021-01-01", "2021-01-03", "元旦"}, {"2021-02-11", "2021-02-17", "春节"},
                {"2021-04-03", "2021-04-05", "清明节"}, {"2021-05-01", "2021-05-05", "劳动节"},
                {"2021-06-12", "2021-06-14", "端午节"}, {"2021-09-19", "2021-09-21", "中秋节"},
                {"2021-10-01", "2021-10-07", "国庆节"}},
            days({"2021-02-07", "2021-02-20", "2021-04-25", "2021-05-08", "2021-09-18", "2021-09-26", "2021-10-09"})},
        {2022, 249,
            {{"2022-01-01", "2022-01-03", "元旦"}, {"2022-01-31", "2022-02-06", "春节"},
                {"2022-04-03", "2022-04-05", "清明节"}, {"2022-04-30", "2022-05-04", "劳动节"},
                {"2022-06-03", "2022-06-05", "端午节"}, {"2022-09-10", "2022-09-12", "中秋节"},
                {"2022-10-01", "2022-10-07", "国庆节"}},
            days({"2022-01-29", "2022-01-30", "2022-04-02", "2022-04-24", "2022-05-07", "2022-10-08", "2022-10-09"})},
        {2023, 249,
            {{"2022-12-31", "2023-01-02", "元旦"}, {"2023-01-21", "2023-01-27", "春节"},
                {"2023-04-05", "2023-04-05", "清明节"}, {"2023-04-29", "2023-05-03", "劳动节"},
                {"2023-06-22", "2023-06-24", "端午节"}, {"2023-09-29", "2023-10-06", "国庆节"}},
            days({"2023-01-28", "2023-01-29", "2023-04-23", "2023-05-06", "2023-06-25", "2023-10-07", "2023-10-08"})},
        {2024, 251,
            {{"2024-01-01", "2024-01-01", "元旦"}, {"2024-02-10", "2024-02-17", "春节"},
                {"2024-04-04", "2024-04-06", "清明节"}, {"2024-05-01", "2024-05-05", "劳动节"},
                {"2024-06-10", "2024-06-10", "端午节"}, {"2024-09-15", "2024-09-17", "中秋节"},
                {"2024-10-01", "2024-10-07", "国庆节"}},
            days({"2024-02-04", "2024-02-18", "2024-04-07", "2024-04-28", "2024-05-11", "2024-09-14", "2024-09-29",
                "2024-10-12"})},
        {2025, 248,
            {{"2025-01-01", "2025-01-01", "元旦"}, {"2025-01-28", "2025-02-04", "春节"},
                {"2025-04-04", "2025-04-06", "清明节"}, {"2025-05-01", "2025-05-05", "劳动节"},
                {"2025-05-31", "2025-06-02", "端午节"}, {"2025-10-01", "2025-10-08", "国庆节"}},
            days({"2025-01-26", "2025-02-08", "2025-04-27", "2025-09-28", "2025-10-11"})},
        {2026, 248,
            {{"2026-01-01", "2026-01-03", "元旦"}, {"2026-02-15", "2026-02-23", "春节"},
                {"2026-04-04", "2026-04-06", "清明节"}, {"2026-05-01", "2026-05-05", "劳动节"},
                {"2026-06-19", "2026-06-21", "端午节"}, {"2026-09-25", "2026-09-27", "中秋节"},
                {"2026-10-01", "2026-10-07", "国庆节"}},
            days({"2026-01-04", "2026-02-14", "2026-02-28", "2026-05-09", "2026-09-20", "2026-10-10"})},
    };
}

} // namespace

TEST_CASE("every year from 2019 to 2026 is there with the notice that it came from")
{
    CHECK(shipped().years() == QList<int>{2019, 2020, 2021, 2022, 2023, 2024, 2025, 2026});
    for (const int year : shipped().years()) {
        CAPTURE(year);
        const YearNotice* notice = shipped().notice(year);
        REQUIRE(notice);
        REQUIRE_FALSE(notice->sources.isEmpty());
        for (const NoticeSource& source : notice->sources) {
            CHECK(source.title.contains(QString::number(year)));
            CHECK(source.number.startsWith(QStringLiteral("国办发明电〔")));
            CHECK(source.address.startsWith(QStringLiteral("https://www.gov.cn/")));
        }
    }
    CHECK_FALSE(shipped().hasNotice(2018));
    CHECK_FALSE(shipped().hasNotice(2027));
}

TEST_CASE("every day of every shipped year is what its notice makes it")
{
    for (const Year& year : years()) {
        QHash<QDate, QString> off;
        for (const Period& period : year.off) {
            for (QDate date = day(period.first); date <= day(period.last); date = date.addDays(1))
                off.insert(date, QString::fromUtf8(period.name));
        }
        // the next year's notice may reach into this December
        const QDate first
            = off.contains(QDate(year.year - 1, 12, 31)) ? QDate(year.year - 1, 12, 29) : QDate(year.year, 1, 1);
        for (QDate date = first; date <= QDate(year.year, 12, 30); date = date.addDays(1)) {
            const bool madeUp = year.makeUp.contains(toIso(date));
            const bool worked = madeUp || (!off.contains(date) && date.dayOfWeek() <= Qt::Friday);
            if (shipped().isWorkingDay(date) != worked) {
                CAPTURE(date, worked);
                CHECK(shipped().isWorkingDay(date) == worked);
            }
            if (off.contains(date)) {
                CAPTURE(date);
                CHECK(shipped().kind(date) == DayKind::Holiday);
                CHECK(shipped().holidayName(date).contains(off.value(date)));
            } else if (madeUp) {
                CAPTURE(date);
                CHECK(shipped().kind(date) == DayKind::MakeUpDay);
            }
        }
        CAPTURE(year.year);
        CHECK(shipped().workingDaysBetween(QDate(year.year, 1, 1), QDate(year.year, 12, 31)) == year.workingDays);
    }
}

TEST_CASE("days at which calendars usually go wrong")
{
    CHECK_FALSE(shipped().isWorkingDay(day("2022-12-31"))); // Saturday, named by the notice for 2023
    CHECK(shipped().kind(day("2022-12-31")) == DayKind::Holiday);
    CHECK(shipped().isWorkingDay(day("2018-12-29"))); // Saturday, made up for New Year 2019
    CHECK_FALSE(shipped().isWorkingDay(day("2018-12-31"))); // Monday
    CHECK_FALSE(shipped().isWorkingDay(day("2020-01-31"))); // Friday, the drawn-out Spring Festival
    CHECK_FALSE(shipped().isWorkingDay(day("2020-02-01"))); // its make-up day was taken back
    CHECK(shipped().isWorkingDay(day("2020-02-03")));
    CHECK(shipped().isWorkingDay(day("2024-02-09"))); // New Year's Eve was worked that year
    CHECK(shipped().isWorkingDay(day("2019-05-05"))); // after the notice was changed
}
