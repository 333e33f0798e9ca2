// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/calendar/workcalendar.h"
#include "tests/bench/bench.h"

namespace {

using namespace kesu;

constexpr int spans = 100'000;

const WorkCalendar& calendar()
{
    static const WorkCalendar loaded = [] {
        Findings findings;
        return WorkCalendar::load(QStringLiteral(KESU_RESOURCES "/calendars"), findings);
    }();
    return loaded;
}

void countSpans(TimeSpan span)
{
    const Moment start = Moment::from(QDate(2026, 1, 1), QTime(10, 0));
    qint64 sum = 0;
    for (int i = 0; i < spans; ++i)
        sum += calendar().dueAt(start.plusSeconds(i * 1000LL), span).seconds();
    bench::keep(sum);
}

const bench::Registration workingDays(
    "calendar/dueAt 5wd", "spans", spans, [] { countSpans(TimeSpan(5, TimeSpan::Unit::WorkingDays)); });
const bench::Registration halfDays(
    "calendar/dueAt 0.5wd", "spans", spans, [] { countSpans(TimeSpan(1, TimeSpan::Unit::HalfWorkingDay)); });
const bench::Registration calendarDays(
    "calendar/dueAt 30d", "spans", spans, [] { countSpans(TimeSpan(30, TimeSpan::Unit::Days)); });
const bench::Registration months(
    "calendar/dueAt 7mo", "spans", spans, [] { countSpans(TimeSpan(7, TimeSpan::Unit::Months)); });

} // namespace
