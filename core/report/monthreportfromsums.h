// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/report/monthreportcollector.h"
#include "core/report/reportsums.h"

namespace kesu {

/// The report that collectMonthReport() makes of the complaints that were summed up. Pure. The sums must be those of
/// the frame's period, moment and scope, with the same window for repeated complaints and the cases that it chooses.
MonthReport monthReportFromSums(
    const ReportSums& sums, const ReportFrame& frame, const WorkCalendar& calendar, const ReportLabels& labels);

/// The figures of a period that lies within the days. asOf: the moment of which the days tell.
PeriodFigures periodFigures(const QList<ReportedDay>& days, const ReportPeriod& period, Moment asOf);

} // namespace kesu
