// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/report/monthreport.h"
#include "core/report/reportappendix.h"

#include <QString>

namespace kesu {

/// Writes the report as an xlsx workbook, a sheet for each section: real numbers, percentages and dates, texts never
/// taken for formulas, charts of the trend and the defects that the spreadsheet draws. The file appears whole or not at
/// all; one that was there stays until then. Throws Error: FileNotWritable, DiskFull.
void writeReportBook(const MonthReport& report, const QString& path, const ReportAppendix& appendix = {});

} // namespace kesu
