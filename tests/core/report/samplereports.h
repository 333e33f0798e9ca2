// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/report/monthreportcollector.h"

namespace kesu::test {

/// Invented complaints registered from January 2025 to November 2026, reproducible by seed; about `perMonth` a month,
/// with every status, some never closed, some with nothing known.
QList<ReportedComplaint> sampleComplaints(int perMonth, unsigned seed);
/// Chinese words for the sample's ids; the id itself for others.
ReportLabels sampleLabels();
/// Mondays to Fridays.
MonthReport sampleReport(const QList<ReportedComplaint>& complaints, const ReportPeriod& period, Moment asOf,
    const ReportInputs& inputs = {});
MonthReport sampleReport(const QList<ReportedComplaint>& complaints, const ReportFrame& frame);

} // namespace kesu::test
