// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/report/reporteddata.h"
#include "core/report/reportscope.h"

#include <QJsonArray>
#include <QJsonObject>

namespace kesu::test {

/// The figures of one period of a report computed a second time, straight from the definitions on the paper and with
/// none of the collector's code: plain loops over all complaints for each figure, dates as text. "figures" and the
/// "times" of "end" are as in monthReportToJson(); "sections" and the rest of "end" hold counts and yuan by
/// id or name.
QJsonObject recount(const QList<ReportedComplaint>& complaints, const QString& from, const QString& to,
    const QString& asOf, int repeatWindowMonths, const ReportScope& scope = {});
/// The trend up to the end of such a period, as in monthReportToJson().
QJsonArray recountTrend(const QList<ReportedComplaint>& complaints, const QString& from, const QString& to,
    const QString& asOf, int repeatWindowMonths, const ReportScope& scope = {});

} // namespace kesu::test
