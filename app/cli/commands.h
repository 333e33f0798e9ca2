// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/command.h"

// The run functions of the subcommands, each in a file of its own.
namespace kesu::cli {

ExitCode runCalendarImport(CommandLine& line);
ExitCode runCalendarWorkdays(CommandLine& line);
ExitCode runJudge(CommandLine& line);
ExitCode runRulebookLint(CommandLine& line);
ExitCode runRulebookList(CommandLine& line);

} // namespace kesu::cli
