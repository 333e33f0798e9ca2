// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDate>
#include <QWidget>

class QLabel;
class QListWidget;
class QToolButton;

namespace kesu {

class CalendarView;
class WorkCalendar;

/// The working calendar year by year, the holidays in words, and the notice they come from.
class CalendarPanel : public QWidget
{
    Q_OBJECT

public:
    CalendarPanel(const WorkCalendar& calendar, QDate today, QWidget* parent = nullptr);

    void showYear(int year);
    int year() const;

private:
    const WorkCalendar* m_calendar;
    QDate m_today;
    QLabel* m_yearLabel;
    QLabel* m_source;
    QLabel* m_days;
    CalendarView* m_view;
};

} // namespace kesu
