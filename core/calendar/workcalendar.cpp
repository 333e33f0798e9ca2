// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/calendar/workcalendar.h"

#include <QCoreApplication>
#include <algorithm>
#include <array>

namespace kesu {

namespace {

constexpr int mostExplained = 400;

/// Seconds of the day at which work begins and ends, in the order of the day (domain rule "0.5wd").
struct WorkingHours
{
    qint64 opens;
    qint64 closes;
};

constexpr qint64 secondsPerHour = 3600;
constexpr std::array<WorkingHours, 2> workingHours{{
    {8 * secondsPerHour, 12 * secondsPerHour},
    {13 * secondsPerHour + secondsPerHour / 2, 17 * secondsPerHour + secondsPerHour / 2},
}};
constexpr qint64 halfWorkingDaySeconds = 4 * secondsPerHour;

// Julian day 0 was a Monday, so the remainder by seven is the day of the week with Monday as 0.
constexpr qint64 weekdayOf(qint64 day)
{
    const qint64 rest = day % 7;
    return rest < 0 ? rest + 7 : rest;
}

constexpr bool isMondayToFriday(qint64 day)
{
    return weekdayOf(day) < 5;
}

/// Mondays to Fridays in [0, day]; differences of it count those between two days.
constexpr qint64 mondaysToFridaysUpTo(qint64 day)
{
    const qint64 weekday = weekdayOf(day);
    const qint64 week = (day - weekday) / 7;
    return week * 5 + std::min<qint64>(weekday + 1, 5);
}

QString weekendName(qint64 day)
{
    return weekdayOf(day) == 5 ? QCoreApplication::translate("kesu::WorkCalendar", "Saturday")
                               : QCoreApplication::translate("kesu::WorkCalendar", "Sunday");
}

/// The name of a holiday in the language of the window. Names that are not of the yearly round stay as the notice has
/// them.
QString holidayLabel(const QString& name)
{
    struct Known
    {
        const char16_t* name;
        const char* source;
    };
    static constexpr std::array<Known, 7> known{{
        {u"元旦", QT_TRANSLATE_NOOP("kesu::WorkCalendar", "New Year's Day")},
        {u"春节", QT_TRANSLATE_NOOP("kesu::WorkCalendar", "Spring Festival")},
        {u"清明节", QT_TRANSLATE_NOOP("kesu::WorkCalendar", "Tomb-sweeping Day")},
        {u"劳动节", QT_TRANSLATE_NOOP("kesu::WorkCalendar", "Labour Day")},
        {u"端午节", QT_TRANSLATE_NOOP("kesu::WorkCalendar", "Dragon Boat Festival")},
        {u"中秋节", QT_TRANSLATE_NOOP("kesu::WorkCalendar", "Mid-Autumn Festival")},
        {u"国庆节", QT_TRANSLATE_NOOP("kesu::WorkCalendar", "National Day")},
    }};
    QStringList labels;
    const QStringList parts = name.split(u'、');
    for (const QString& part : parts) {
        const auto* found
            = std::find_if(known.begin(), known.end(), [&](const Known& one) { return part == one.name; });
        labels += found == known.end() ? part : QCoreApplication::translate("kesu::WorkCalendar", found->source);
    }
    return labels.join(QCoreApplication::translate("kesu::WorkCalendar", ", ", "between two holidays on one day"));
}

} // namespace

WorkCalendar::WorkCalendar(const QList<YearNotice>& notices)
{
    for (const YearNotice& notice : notices)
        m_notices.insert(notice.year, notice);
    rebuild();
}

void WorkCalendar::setNotice(const YearNotice& notice)
{
    m_notices.insert(notice.year, notice);
    rebuild();
}

void WorkCalendar::rebuild()
{
    QMap<qint64, const CalendarException*> byDay;
    for (const YearNotice& notice : std::as_const(m_notices)) {
        for (const CalendarException& exception : notice.exceptions)
            byDay.insert(exception.date.toJulianDay(), &exception);
    }
    m_changes.clear();
    m_changes.reserve(byDay.size());
    int balance = 0;
    for (auto it = byDay.cbegin(); it != byDay.cend(); ++it) {
        const bool works = it.value()->kind == DayKind::MakeUpDay;
        balance += static_cast<int>(works) - static_cast<int>(isMondayToFriday(it.key()));
        m_changes.append({it.key(), balance, it.value()->kind, it.value()->name});
    }
}

const YearNotice* WorkCalendar::notice(int year) const
{
    const auto found = m_notices.constFind(year);
    return found == m_notices.cend() ? nullptr : &*found;
}

QList<int> WorkCalendar::years() const
{
    return m_notices.keys();
}

bool WorkCalendar::hasNotice(int year) const
{
    return m_notices.contains(year);
}

const WorkCalendar::Change* WorkCalendar::changeOf(qint64 day) const
{
    const auto found = std::lower_bound(m_changes.cbegin(), m_changes.cend(), day,
        [](const Change& change, qint64 wanted) { return change.day < wanted; });
    return found != m_changes.cend() && found->day == day ? &*found : nullptr;
}

qint64 WorkCalendar::workingDaysUpTo(qint64 day) const
{
    const auto after = std::upper_bound(m_changes.cbegin(), m_changes.cend(), day,
        [](qint64 wanted, const Change& change) { return wanted < change.day; });
    const int balance = after == m_changes.cbegin() ? 0 : std::prev(after)->balance;
    return mondaysToFridaysUpTo(day) + balance;
}

bool WorkCalendar::isWorkingDay(QDate date) const
{
    Q_ASSERT(date.isValid());
    const DayKind found = kind(date);
    return found == DayKind::Workday || found == DayKind::MakeUpDay;
}

DayKind WorkCalendar::kind(QDate date) const
{
    Q_ASSERT(date.isValid());
    const qint64 day = date.toJulianDay();
    if (const Change* change = changeOf(day))
        return change->kind;
    return isMondayToFriday(day) ? DayKind::Workday : DayKind::Weekend;
}

QString WorkCalendar::holidayName(QDate date) const
{
    const Change* change = changeOf(date.toJulianDay());
    return change ? change->name : QString();
}

qint64 WorkCalendar::workingDayAfter(qint64 day, int count) const
{
    if (count == 0)
        return day;
    const qint64 wanted = workingDaysUpTo(day) + count;
    // The count of working days never falls from one day to the next, so the first day that reaches it can be halved
    // for.
    qint64 before = day;
    qint64 reach = count * 7LL / 5 + 3;
    while (workingDaysUpTo(day + reach) < wanted) {
        before = day + reach;
        reach *= 2;
    }
    qint64 last = day + reach;
    while (before + 1 < last) {
        const qint64 middle = before + (last - before) / 2;
        (workingDaysUpTo(middle) < wanted ? before : last) = middle;
    }
    return last;
}

qint64 WorkCalendar::nextWorkingDay(qint64 day) const
{
    return workingDayAfter(day, 1);
}

QDate WorkCalendar::lastDay(QDate from, TimeSpan span) const
{
    Q_ASSERT(from.isValid());
    Q_ASSERT(!span.isElapsed());
    switch (span.unit()) {
    case TimeSpan::Unit::Days:
        return from.addDays(span.count());
    case TimeSpan::Unit::Weeks:
        return from.addDays(span.count() * 7LL);
    case TimeSpan::Unit::WorkingDays:
        return QDate::fromJulianDay(workingDayAfter(from.toJulianDay(), span.count()));
    case TimeSpan::Unit::Months:
        return from.addMonths(span.count());
    case TimeSpan::Unit::Minutes:
    case TimeSpan::Unit::Hours:
    case TimeSpan::Unit::HalfWorkingDay:
        break;
    }
    return from;
}

Moment WorkCalendar::afterHalfWorkingDay(Moment from) const
{
    qint64 left = halfWorkingDaySeconds;
    QDate day = from.date();
    qint64 since = from.time().msecsSinceStartOfDay() / 1000;
    for (;;) {
        if (isWorkingDay(day)) {
            for (const WorkingHours& hours : workingHours) {
                const qint64 begin = std::max(since, hours.opens);
                const qint64 worked = std::max<qint64>(0, hours.closes - begin);
                if (left <= worked)
                    return Moment::startOf(day).plusSeconds(begin + left);
                left -= worked;
            }
        }
        day = QDate::fromJulianDay(nextWorkingDay(day.toJulianDay()));
        since = 0;
    }
}

Moment WorkCalendar::dueAt(Moment from, TimeSpan span) const
{
    switch (span.unit()) {
    case TimeSpan::Unit::Minutes:
        return from.plusSeconds(span.count() * 60LL);
    case TimeSpan::Unit::Hours:
        return from.plusSeconds(span.count() * secondsPerHour);
    case TimeSpan::Unit::HalfWorkingDay:
        return afterHalfWorkingDay(from);
    case TimeSpan::Unit::Days:
    case TimeSpan::Unit::Weeks:
    case TimeSpan::Unit::WorkingDays:
    case TimeSpan::Unit::Months:
        break;
    }
    return Moment::endOf(lastDay(from.date(), span));
}

int WorkCalendar::workingDaysBetween(QDate from, QDate to) const
{
    Q_ASSERT(from.isValid() && to.isValid());
    if (to < from)
        return 0;
    return static_cast<int>(workingDaysUpTo(to.toJulianDay()) - workingDaysUpTo(from.toJulianDay() - 1));
}

bool WorkCalendar::countsWithoutNotice(QDate from, TimeSpan span) const
{
    return !yearsWithoutNotice(Moment::startOf(from), span).isEmpty();
}

QList<int> WorkCalendar::yearsWithoutNotice(Moment from, TimeSpan span) const
{
    const bool counted = span.unit() == TimeSpan::Unit::WorkingDays && span.count() > 0;
    if (!counted && span.unit() != TimeSpan::Unit::HalfWorkingDay)
        return {};
    // Working days are looked at from the day after the event, half a working day already on its own day.
    const QDate first = counted ? from.date().addDays(1) : from.date();
    QList<int> years;
    for (int year = first.year(); year <= dueAt(from, span).date().year(); ++year) {
        if (!hasNotice(year))
            years.append(year);
    }
    return years;
}

QList<CountedDay> WorkCalendar::explain(QDate from, TimeSpan span) const
{
    if (span.isElapsed())
        return {};
    const QDate last = lastDay(from, span);
    const QDate first = std::max(from.addDays(1), last.addDays(1 - mostExplained));
    const bool onlyWorkingDays = span.unit() == TimeSpan::Unit::WorkingDays;
    QList<CountedDay> days;
    for (QDate day = first; day <= last; day = day.addDays(1)) {
        CountedDay line;
        line.date = day;
        line.kind = kind(day);
        line.counts = !onlyWorkingDays || isWorkingDay(day);
        if (line.counts)
            line.number
                = onlyWorkingDays ? workingDaysBetween(from.addDays(1), day) : static_cast<int>(from.daysTo(day));
        if (line.kind == DayKind::Weekend)
            line.reason = weekendName(day.toJulianDay());
        else if (line.kind == DayKind::Holiday)
            line.reason = holidayLabel(holidayName(day));
        else if (line.kind == DayKind::MakeUpDay)
            line.reason = QCoreApplication::translate("kesu::WorkCalendar", "make-up working day for %1")
                              .arg(holidayLabel(holidayName(day)));
        days.append(line);
    }
    return days;
}

} // namespace kesu
