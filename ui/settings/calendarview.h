// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/calendar/workcalendar.h"

#include <QWidget>

namespace kesu {

/// A year at a glance: twelve months, days off and make-up working days in colour and with a mark.
class CalendarView : public QWidget
{
    Q_OBJECT

public:
    explicit CalendarView(const WorkCalendar& calendar, QWidget* parent = nullptr);

    void setYear(int year, QDate today);
    int year() const { return m_year; }
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return {560, 420}; }

    /// The day drawn at a place, if there is one.
    QDate dayAt(QPoint position) const;
    /// "2026-10-01 国庆节 · day off": the sentence of a day.
    QString sentenceOf(QDate day) const;

protected:
    void paintEvent(QPaintEvent* event) override;
    bool event(QEvent* event) override;

private:
    QRect monthRect(int month) const;
    QRect dayRect(QDate day) const;

    WorkCalendar m_calendar;
    int m_year;
    QDate m_today;
};

} // namespace kesu
