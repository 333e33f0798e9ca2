// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/report/monthreport.h"
#include "core/report/repeatindex.h"

#include <QList>

namespace kesu {

/// Valid or pending: has to be handled and closed.
bool isHandled(const ReportedComplaint& complaint);
/// Registered on a day of the period and not after asOf.
bool isRegisteredIn(const ReportedComplaint& complaint, const ReportPeriod& period, Moment asOf);
/// When it was closed, if that has happened at asOf.
std::optional<Moment> closedBy(const ReportedComplaint& complaint, Moment asOf);
/// Handled, and closed on a day of the period.
bool isClosedIn(const ReportedComplaint& complaint, const ReportPeriod& period, Moment asOf);
/// The end of the period, or asOf if that is earlier.
Moment endOf(const ReportPeriod& period, Moment asOf);

/// A complaint with the number of earlier ones that it repeats.
struct CountedComplaint
{
    const ReportedComplaint* complaint = nullptr;
    int earlierCount = 0;
};

/// The figures of one period; `complaints` may hold more than it needs.
PeriodFigures periodFigures(const QList<CountedComplaint>& complaints, const ReportPeriod& period, Moment asOf);

} // namespace kesu
