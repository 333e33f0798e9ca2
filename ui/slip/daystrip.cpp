// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/slip/daystrip.h"

#include "ui/shared/theme.h"

#include <QPainter>

namespace kesu {

namespace {

constexpr int mostWeeks = 10;
constexpr int firstWeeks = 2;
constexpr int mostLegendLines = 8;

int cellHeight(const QFont& font)
{
    return QFontMetrics(font).lineSpacing() + spacing::tiny;
}

bool isOwnReason(const CountedDay& day)
{
    return day.kind == DayKind::Holiday || day.kind == DayKind::MakeUpDay;
}

} // namespace

DayStrip::DayStrip(const QList<CountedDay>& days)
    : m_days(days)
{
    for (const CountedDay& day : days) {
        if (m_weeks.isEmpty() || day.date.dayOfWeek() == 1)
            m_weeks += Week();
        m_weeks.last().days += day;
    }
    if (m_weeks.size() > mostWeeks) {
        m_weeks.remove(firstWeeks, m_weeks.size() - mostWeeks);
        m_weeks[firstWeeks].gap = true;
    }
}

QStringList DayStrip::legend() const
{
    QStringList lines;
    for (qsizetype at = 0; at < m_days.size();) {
        qsizetype end = at;
        while (end + 1 < m_days.size() && m_days[end + 1].reason == m_days[at].reason
            && m_days[end + 1].counts == m_days[at].counts)
            ++end;
        if (isOwnReason(m_days[at])) {
            const QString from = m_days[at].date.toString(QStringLiteral("MM-dd"));
            const QString to = m_days[end].date.toString(QStringLiteral("MM-dd"));
            const QString span = from == to ? from : tr("%1 to %2").arg(from, to);
            lines += m_days[at].counts ? tr("%1 %2: counted").arg(span, m_days[at].reason)
                                       : tr("%1 %2: not counted").arg(span, m_days[at].reason);
        }
        at = end + 1;
    }
    if (lines.size() > mostLegendLines) {
        const qsizetype more = lines.size() - mostLegendLines;
        lines = lines.mid(0, mostLegendLines);
        lines += tr("and %1 more").arg(more);
    }
    return lines;
}

int DayStrip::rows() const
{
    int rows = 1 + int(m_weeks.size());
    for (const Week& week : m_weeks)
        rows += week.gap ? 1 : 0;
    return rows;
}

int DayStrip::height(const QFont& font) const
{
    return rows() * cellHeight(font) + int(legend().size()) * QFontMetrics(font).lineSpacing() + spacing::small;
}

void DayStrip::paint(QPainter& painter, const QRect& rect, const QFont& font) const
{
    const ThemeColors& colors = themeColors();
    QFont small = figureFont(font);
    small.setPointSizeF(font.pointSizeF() > 0 ? font.pointSizeF() * 0.9 : 9);
    const int height = cellHeight(font);
    const int width = qMin(rect.width() / 7, 48);
    int y = rect.top();
    painter.setFont(small);
    painter.setPen(colors.secondaryText);
    const QLocale locale;
    for (int day = 1; day <= 7; ++day)
        painter.drawText(QRect(rect.left() + (day - 1) * width, y, width, height), Qt::AlignCenter,
            locale.dayName(day, QLocale::NarrowFormat));
    y += height;
    for (const Week& week : m_weeks) {
        if (week.gap) {
            painter.setPen(colors.secondaryText);
            painter.drawText(QRect(rect.left(), y, 7 * width, height), Qt::AlignCenter, QStringLiteral("⋯"));
            y += height;
        }
        for (const CountedDay& day : week.days) {
            const QRect cell(rect.left() + (day.date.dayOfWeek() - 1) * width, y, width, height);
            const QRect inner = cell.adjusted(1, 1, -1, -1);
            const bool last = day.date == m_days.last().date;
            painter.setPen(Qt::NoPen);
            painter.setBrush(day.counts ? QBrush(colors.tone(last ? Tone::Pending : Tone::Accent).ground)
                                        : QBrush(colors.border, Qt::BDiagPattern));
            painter.drawRoundedRect(inner, 2, 2);
            painter.setPen(day.counts ? colors.text : colors.secondaryText);
            const bool showsMonth = day.date.day() == 1 || day.date == m_days.first().date || last;
            painter.drawText(
                inner, Qt::AlignCenter, day.date.toString(showsMonth ? QStringLiteral("M-d") : QStringLiteral("d")));
        }
        y += height;
    }
    painter.setFont(font);
    painter.setPen(colors.secondaryText);
    y += spacing::tiny;
    for (const QString& line : legend()) {
        painter.drawText(QRect(rect.left(), y, rect.width(), QFontMetrics(font).lineSpacing()), Qt::AlignVCenter, line);
        y += QFontMetrics(font).lineSpacing();
    }
}

} // namespace kesu
