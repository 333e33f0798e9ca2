// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/finding.h"
#include "core/base/moment.h"
#include "core/calendar/timespan.h"

#include <QHash>
#include <QList>
#include <QMap>
#include <QString>

namespace kesu {

/// What one day is, and why.
enum class DayKind { Workday, Weekend, Holiday, MakeUpDay };

/// One day off or one make-up working day of a holiday notice.
struct CalendarException
{
    QDate date;
    QString name; ///< of the holiday, for example 国庆节
    DayKind kind = DayKind::Holiday; ///< Holiday or MakeUpDay

    friend bool operator==(const CalendarException&, const CalendarException&) = default;
};

/// The days of one year as the State Council's notice changes them.
struct YearNotice
{
    int year = 0;
    QStringList sources; ///< where the notice was published
    QList<CalendarException> exceptions; ///< may hold days of the December before

    friend bool operator==(const YearNotice&, const YearNotice&) = default;
};

/// One line of "the days counted one by one".
struct CountedDay
{
    QDate date;
    DayKind kind = DayKind::Workday;
    bool counts = false;
    int number = 0; ///< the how-manieth day of the span; 0 where it does not count
    QString reason; ///< 周六, 国庆节, 调休上班 …, translated; empty on a plain working day

    friend bool operator==(const CountedDay&, const CountedDay&) = default;
};

/// The working days of China: Monday to Friday as the holiday notices change them (domain rule "Counting time"). A value;
/// reading it is safe from any thread.
class WorkCalendar
{
public:
    /// Monday to Friday, no notices.
    WorkCalendar() = default;
    explicit WorkCalendar(const QList<YearNotice>& notices);

    /// Reads every *.toml of the folder; throws Error{ResourceMissing} if there is none and puts what is wrong in a file
    /// into findings (such a file is left out).
    static WorkCalendar load(const QString& folder, Findings& findings);

    void setNotice(const YearNotice& notice);
    const YearNotice* notice(int year) const;
    /// The years with a notice, ascending.
    QList<int> years() const;

    bool isWorkingDay(QDate date) const;
    DayKind kind(QDate date) const;
    /// The name of the holiday behind a Holiday or MakeUpDay, else empty.
    QString holidayName(QDate date) const;
    /// False for a year that is counted Monday to Friday because its notice is not known.
    bool hasNotice(int year) const;

    /// The last day of a span in days, weeks, working days or months counted from that day, which is day 0. Months are
    /// clamped to the end of the month. The span must not be of the elapsed kind.
    QDate lastDay(QDate from, TimeSpan span) const;
    /// When a span counted from that moment is due: the moment itself plus elapsed time, or 23:59:59 of the last day.
    Moment dueAt(Moment from, TimeSpan span) const;
    /// Working days in [from, to].
    int workingDaysBetween(QDate from, QDate to) const;
    /// True if counting that span from that day looked at a day of a year without a notice. Only spans in working days look.
    bool countsWithoutNotice(QDate from, TimeSpan span) const;

    /// The days behind lastDay(), from the day after `from` to the last one; at most 400 of them, the earliest left out first.
    QList<CountedDay> explain(QDate from, TimeSpan span) const;

private:
    QMap<int, YearNotice> m_notices;
    QHash<qint64, CalendarException> m_exceptions; ///< by Julian day
};

} // namespace kesu
