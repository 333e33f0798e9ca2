// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/calendar/workcalendar.h"
#include "core/report/reportframe.h"

namespace kesu {

/// Whether a report over that scope counts the complaint.
bool isIn(const ReportScope& scope, const ReportedComplaint& complaint);

/// Computes a report. Pure: the same arguments always give the same report. `complaints` must hold what
/// ReportedComplaint asks for, in any order, those outside of the scope too: what repeats one of these is a repetition
/// all the same. What is registered, closed or followed up after the frame's moment has not happened.
MonthReport collectMonthReport(const QList<ReportedComplaint>& complaints, const ReportFrame& frame,
    const WorkCalendar& calendar, const ReportLabels& labels);

} // namespace kesu
