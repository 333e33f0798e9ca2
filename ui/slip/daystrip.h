// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/calendar/workcalendar.h"

#include <QCoreApplication>
#include <QFont>
#include <QList>

class QPainter;
class QRect;

namespace kesu {

/// The days of a limit as weeks from Monday to Sunday: each with its date and its number where it counts, hatched with
/// the reason where it does not. Long spans show their first and last weeks.
class DayStrip
{
    Q_DECLARE_TR_FUNCTIONS(DayStrip)

public:
    explicit DayStrip(const QList<CountedDay>& days);

    int height(const QFont& font) const;
    void paint(QPainter& painter, const QRect& rect, const QFont& font) const;
    /// "10-01 to 10-07 国庆节, not counted": one line for each run of days with the same reason.
    QStringList legend() const;

private:
    struct Week
    {
        QList<CountedDay> days; ///< up to seven, of one week
        bool gap = false; ///< weeks were left out before this one
    };
    int rows() const;

    QList<CountedDay> m_days;
    QList<Week> m_weeks;
};

} // namespace kesu
