// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/finding.h"
#include "core/base/moment.h"
#include "core/calendar/timespan.h"

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

/// Where the days of a year were made known.
struct NoticeSource
{
    QString title; ///< 国务院办公厅关于2026年部分节假日安排的通知
    QString number; ///< 国办发明电〔2025〕7号, or empty
    QString address; ///< of the page, or empty

    friend bool operator==(const NoticeSource&, const NoticeSource&) = default;
};

/// The days of one year as the State Council's notice changes them.
struct YearNotice
{
    int year = 0;
    QList<NoticeSource> sources; ///< the notice first, later changes to it after
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
    QString reason; ///< 周六, 国庆节, 国庆节调休上班 …, translated; empty on a plain working day

    friend bool operator==(const CountedDay&, const CountedDay&) = default;
};

/// The working days of China: Monday to Friday as the holiday notices change them (domain rule "Counting time"). A
/// value, cheap to copy; reading it is safe from any thread. Dates handed in must be valid.
class WorkCalendar
{
public:
    /// Monday to Friday, no notices.
    WorkCalendar() = default;
    explicit WorkCalendar(const QList<YearNotice>& notices);

    /// Reads every *.toml of the folder; throws Error{ResourceMissing} if there is none and puts what is wrong in a
    /// file into findings (such a file is left out).
    static WorkCalendar load(const QString& folder, Findings& findings);

    /// Replaces what was known about that year. Where two notices speak of one day, the later year's wins, as it was
    /// published later.
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
    /// Half a working day is four working hours (08:00-12:00, 13:30-17:30); what begins outside of them begins to count
    /// when the next ones open, so that an evening's event counts from 08:00 of the next working day.
    Moment dueAt(Moment from, TimeSpan span) const;
    /// Working days in [from, to].
    int workingDaysBetween(QDate from, QDate to) const;
    /// True if counting that span from that day looked at a day of a year without a notice. Only spans in working days
    /// look.
    bool countsWithoutNotice(QDate from, TimeSpan span) const;
    /// The years without a notice that counting that span from that moment looked at, ascending.
    QList<int> yearsWithoutNotice(Moment from, TimeSpan span) const;

    /// The days behind lastDay(), from the day after `from` to the last one; at most 400 of them, the earliest left out
    /// first.
    QList<CountedDay> explain(QDate from, TimeSpan span) const;

private:
    /// A day that a notice changes, with what all changes up to it add to the count of Mondays to Fridays.
    struct Change
    {
        qint64 day = 0; ///< Julian
        int balance = 0;
        DayKind kind = DayKind::Holiday;
        QString name;
    };

    void rebuild();
    const Change* changeOf(qint64 day) const;
    qint64 workingDaysUpTo(qint64 day) const;
    qint64 nextWorkingDay(qint64 day) const;
    qint64 workingDayAfter(qint64 day, int count) const;
    Moment afterHalfWorkingDay(Moment from) const;

    QMap<int, YearNotice> m_notices;
    QList<Change> m_changes; ///< by day, each day once
};

} // namespace kesu
