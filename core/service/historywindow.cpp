// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/service/historywindow.h"

namespace kesu {

std::optional<QDate> historyFrom(const Rulebook& rulebook, QDate complaintDate)
{
    if (!rulebook.readsHistory())
        return {};
    const auto window = rulebook.historyWindow();
    if (!window)
        return QDate(1, 1, 1); // some rule reads all of it
    switch (window->unit()) {
    case TimeSpan::Unit::Minutes:
    case TimeSpan::Unit::Hours:
        return complaintDate.addDays(-(window->count() / 24 + 1));
    case TimeSpan::Unit::HalfWorkingDay:
    case TimeSpan::Unit::WorkingDays:
        // Holidays stretch working days; seven days and a month more than 7/5 covers the longest of them.
        return complaintDate.addDays(-(window->count() * 7 / 5 + 7)).addMonths(-1);
    case TimeSpan::Unit::Days:
        return complaintDate.addDays(-window->count());
    case TimeSpan::Unit::Weeks:
        return complaintDate.addDays(-7 * window->count());
    case TimeSpan::Unit::Months:
        // A month's end is clamped: three days more reach 31 January from 30 April.
        return complaintDate.addMonths(-window->count()).addDays(-3);
    }
    Q_UNREACHABLE();
}

} // namespace kesu
