// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/report/monthreport.h"
#include "core/report/reportappendix.h"

#include <QJsonObject>

namespace kesu {

/// Every figure of the report. Money as decimal strings; a rate as {"part", "whole", "value"} with value in percent (or
/// in parts per million for "ppm") and null where the base is missing.
QJsonObject monthReportToJson(const MonthReport& report, const ReportAppendix& appendix = {});

} // namespace kesu
