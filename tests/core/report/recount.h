// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/report/reporteddata.h"

#include <QJsonObject>

namespace kesu::test {

/// The figures of a monthly report computed a second time, straight from the definitions on the paper and with none of
/// the collector's code: plain loops over all complaints for each figure, dates as text. Keys are those of
/// monthReportToJson(); a figure that this does not compute is left out.
QJsonObject recount(const QList<ReportedComplaint>& complaints, const QString& from, const QString& to,
    const QString& asOf, int repeatWindowMonths);

} // namespace kesu::test
