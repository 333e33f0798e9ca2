// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/slip/panelline.h"

#include "ui/shared/format.h"
#include "ui/slip/panelbuilder.h"
#include "ui/slip/whylines.h"

#include <QCoreApplication>

namespace kesu {

namespace {

struct PanelLines
{
    Q_DECLARE_TR_FUNCTIONS(PanelLines)
};

/// The line that stands open is followed by why it is so.
QList<PanelLine> withExpansion(const PanelInput& input, const QList<PanelLine>& lines)
{
    QList<PanelLine> result;
    for (const PanelLine& line : lines) {
        result += line;
        result.last().days.clear();
        if (line.key == input.expandedKey && line.isExplained())
            result += WhyLines(input, line).lines();
    }
    return result;
}

} // namespace

QList<PanelLine> panelLines(const PanelInput& input)
{
    return withExpansion(input, PanelBuilder(input).lines());
}

QList<PanelLine> blankPanelLines(const PanelInput& input, const QStringList& asked)
{
    return PanelBuilder(input).linesOfBlank(asked);
}

QString remainingTime(Moment dueAt, Moment now, const QString& within, const WorkCalendar& calendar)
{
    const bool over = now > dueAt;
    const QDate today = now.date();
    const QDate dueDay = dueAt.date();
    const auto span = TimeSpan::tryFrom(within);
    if (span && span->isElapsed()) {
        const qint64 minutes = qAbs(dueAt.seconds() - now.seconds()) / 60;
        if (minutes < 48 * 60) {
            const QString time = minutes < 60 ? PanelLines::tr("%1 min").arg(minutes)
                                              : PanelLines::tr("%1 h %2 min").arg(minutes / 60).arg(minutes % 60);
            return over ? PanelLines::tr("overdue by %1").arg(time) : PanelLines::tr("%1 left").arg(time);
        }
    }
    if (span && span->unit() == TimeSpan::Unit::WorkingDays && dueDay != today) {
        const int days = over ? calendar.workingDaysBetween(dueDay.addDays(1), today)
                              : calendar.workingDaysBetween(today.addDays(1), dueDay);
        return over ? PanelLines::tr("overdue by %1").arg(formatWorkingDays(days))
                    : PanelLines::tr("%1 left").arg(formatWorkingDays(days));
    }
    const int days = int(qAbs(today.daysTo(dueDay)));
    if (days == 0)
        return over ? PanelLines::tr("overdue since %1").arg(formatTime(dueAt)) : PanelLines::tr("today");
    return over ? PanelLines::tr("overdue by %1").arg(formatDays(days))
                : PanelLines::tr("%1 left").arg(formatDays(days));
}

} // namespace kesu
