// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/calendarview.h"

#include "ui/shared/theme.h"

#include <QHelpEvent>
#include <QLocale>
#include <QPainter>
#include <QToolTip>

namespace kesu {

namespace {

constexpr int monthColumns = 4;
constexpr int monthRows = 3;
constexpr int weekRows = 8; ///< name of the month, days of the week, six weeks

} // namespace

CalendarView::CalendarView(const WorkCalendar& calendar, QWidget* parent)
    : QWidget(parent)
    , m_calendar(calendar)
    , m_year(2000)
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Expanding);
}

void CalendarView::setYear(int year, QDate today)
{
    m_year = year;
    m_today = today;
    setAccessibleName(tr("Working days of %1").arg(year));
    update();
}

QSize CalendarView::sizeHint() const
{
    const int cell = fontMetrics().height() + spacing::tiny;
    return {monthColumns * 8 * cell, monthRows * weekRows * cell};
}

QRect CalendarView::monthRect(int month) const
{
    const int column = (month - 1) % monthColumns;
    const int row = (month - 1) / monthColumns;
    const int cellWidth = width() / monthColumns;
    const int cellHeight = height() / monthRows;
    return QRect(column * cellWidth, row * cellHeight, cellWidth, cellHeight)
        .adjusted(0, 0, -spacing::large, -spacing::small);
}

QRect CalendarView::dayRect(QDate day) const
{
    const QRect month = monthRect(day.month());
    const int offset = QDate(day.year(), day.month(), 1).dayOfWeek() - 1 + day.day() - 1;
    const int cellWidth = month.width() / 7;
    const int cellHeight = month.height() / weekRows;
    return {
        month.left() + (offset % 7) * cellWidth, month.top() + (2 + offset / 7) * cellHeight, cellWidth, cellHeight};
}

QDate CalendarView::dayAt(QPoint position) const
{
    for (QDate day(m_year, 1, 1); day.year() == m_year; day = day.addDays(1)) {
        if (dayRect(day).contains(position))
            return day;
    }
    return {};
}

QString CalendarView::sentenceOf(QDate day) const
{
    const QString date = toIso(day);
    switch (m_calendar.kind(day)) {
    case DayKind::Workday:
        return tr("%1: working day").arg(date);
    case DayKind::Weekend:
        return tr("%1: weekend").arg(date);
    case DayKind::Holiday:
        return tr("%1: %2, day off").arg(date, m_calendar.holidayName(day));
    case DayKind::MakeUpDay:
        return tr("%1: make-up working day for %2").arg(date, m_calendar.holidayName(day));
    }
    Q_UNREACHABLE();
}

void CalendarView::paintEvent(QPaintEvent*)
{
    const ThemeColors& colors = themeColors();
    const QLocale locale;
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const QFont plain = figureFont(font());
    QFont strong = plain;
    strong.setWeight(QFont::DemiBold);
    for (int month = 1; month <= 12; ++month) {
        const QRect rect = monthRect(month);
        const int cellWidth = rect.width() / 7;
        const int cellHeight = rect.height() / weekRows;
        painter.setFont(strong);
        painter.setPen(colors.text);
        painter.drawText(QRect(rect.left(), rect.top(), rect.width(), cellHeight), Qt::AlignLeft | Qt::AlignVCenter,
            QStringLiteral(" ") + locale.standaloneMonthName(month));
        painter.setFont(plain);
        painter.setPen(colors.secondaryText);
        for (int day = 1; day <= 7; ++day)
            painter.drawText(QRect(rect.left() + (day - 1) * cellWidth, rect.top() + cellHeight, cellWidth, cellHeight),
                Qt::AlignCenter, locale.standaloneDayName(day, QLocale::NarrowFormat));
    }
    for (QDate day(m_year, 1, 1); day.year() == m_year; day = day.addDays(1)) {
        const QRect cell = dayRect(day);
        const DayKind kind = m_calendar.kind(day);
        const QRect inner = cell.adjusted(1, 1, -1, -1);
        painter.setPen(Qt::NoPen);
        if (kind == DayKind::Holiday) {
            painter.setBrush(colors.tone(Tone::Valid).ground);
            painter.drawRoundedRect(inner, 4, 4);
        } else if (kind == DayKind::MakeUpDay) {
            painter.setBrush(colors.tone(Tone::Pending).ground);
            painter.drawRoundedRect(inner, 4, 4);
        }
        QColor ink = colors.text;
        if (kind == DayKind::Holiday)
            ink = colors.tone(Tone::Valid).text;
        else if (kind == DayKind::MakeUpDay)
            ink = colors.tone(Tone::Pending).text;
        else if (kind == DayKind::Weekend)
            ink = colors.secondaryText;
        painter.setPen(ink);
        painter.setFont(kind == DayKind::MakeUpDay ? strong : plain);
        painter.drawText(cell, Qt::AlignCenter, QString::number(day.day()));
        // Colour never alone: a line over a day off, a dot under a make-up day.
        if (kind == DayKind::Holiday) {
            painter.drawLine(inner.left() + 4, inner.top() + 1, inner.right() - 4, inner.top() + 1);
        } else if (kind == DayKind::MakeUpDay) {
            painter.setBrush(ink);
            painter.drawEllipse(QPointF(cell.center().x() + 0.5, inner.bottom() - 1), 1.5, 1.5);
        }
        if (day == m_today) {
            painter.setBrush(Qt::NoBrush);
            painter.setPen(QPen(colors.accent, 1.5));
            painter.drawRoundedRect(QRectF(inner), 4, 4);
        }
    }
}

bool CalendarView::event(QEvent* event)
{
    if (event->type() == QEvent::ToolTip) {
        const auto* help = static_cast<QHelpEvent*>(event);
        const QDate day = dayAt(help->pos());
        if (day.isValid())
            QToolTip::showText(help->globalPos(), sentenceOf(day), this, dayRect(day));
        else
            QToolTip::hideText();
        return true;
    }
    return QWidget::event(event);
}

} // namespace kesu
