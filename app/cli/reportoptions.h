// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/report/reportperiod.h"
#include "core/report/reportscope.h"

namespace kesu {
class Workspace;
}

namespace kesu::cli {

class CommandLine;

/// Adds the options that say which period and which complaints a report is about.
void addReportOptions(CommandLine& line);
/// Read them after parse(). Throw InputError.
ReportPeriod reportPeriod(CommandLine& line);
ReportScope reportScope(CommandLine& line, Workspace& workspace);

} // namespace kesu::cli
