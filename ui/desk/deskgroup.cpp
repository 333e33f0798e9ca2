// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/desk/deskgroup.h"

namespace kesu {

DeskGroup groupOf(const DeskItem& item, Moment now, const WorkCalendar& calendar)
{
    if (item.what == QLatin1String("draft"))
        return DeskGroup::Draft;
    if (!item.dueAt)
        return DeskGroup::Waiting;
    if (*item.dueAt < now)
        return DeskGroup::Overdue;
    if (item.dueAt->date() == now.date())
        return DeskGroup::Today;
    return item.dueAt->date() <= calendar.lastDay(now.date(), soonSpan) ? DeskGroup::Soon : DeskGroup::Waiting;
}

DeskSpan spanOf(DeskGroup group, Moment now, const WorkCalendar& calendar)
{
    const Moment tomorrow = Moment::startOf(now.date().addDays(1));
    const Moment later = Moment::startOf(calendar.lastDay(now.date(), soonSpan).addDays(1));
    DeskSpan span;
    switch (group) {
    case DeskGroup::Overdue:
        span.before = now;
        break;
    case DeskGroup::Today:
        span.from = now;
        span.before = tomorrow;
        break;
    case DeskGroup::Soon:
        span.from = tomorrow;
        span.before = later;
        break;
    case DeskGroup::Waiting:
    case DeskGroup::Draft:
        span.from = later;
        span.closing = DeskSpan::Closing::Left;
        span.undated = DeskSpan::Undated::Counted;
        break;
    }
    return span;
}

} // namespace kesu
