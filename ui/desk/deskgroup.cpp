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

} // namespace kesu
