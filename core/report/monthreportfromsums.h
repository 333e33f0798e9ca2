// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/report/monthreportcollector.h"
#include "core/report/reportsums.h"

namespace kesu {

/// The figures of a period that lies within the days. asOf: the moment of which the days tell.
PeriodFigures periodFigures(const QList<ReportedDay>& days, const ReportPeriod& period, Moment asOf);

/// The report that collectMonthReport() makes of the complaints that were summed up. Pure. The sums must be those of
/// the period at `asOf`, with the same window for repeated complaints.
MonthReport monthReportFromSums(const ReportSums& sums, const ReportPeriod& period, Moment asOf,
    const WorkCalendar& calendar, const ReportLabels& labels, const ReportInputs& inputs, int repeatWindowMonths);

} // namespace kesu
