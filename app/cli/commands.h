// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/command.h"

// The run functions of the subcommands, each in a file of its own.
namespace kesu::cli {

ExitCode runAdd(CommandLine& line);
ExitCode runAssess(CommandLine& line);
ExitCode runBackup(CommandLine& line);
ExitCode runCalendarImport(CommandLine& line);
ExitCode runCalendarWorkdays(CommandLine& line);
ExitCode runDemo(CommandLine& line);
ExitCode runExport(CommandLine& line);
ExitCode runForm(CommandLine& line);
ExitCode runFormsCheck(CommandLine& line);
ExitCode runFormsFields(CommandLine& line);
ExitCode runFormsList(CommandLine& line);
ExitCode runImport(CommandLine& line);
ExitCode runIndex(CommandLine& line);
ExitCode runInit(CommandLine& line);
ExitCode runJudge(CommandLine& line);
ExitCode runList(CommandLine& line);
ExitCode runReport(CommandLine& line);
ExitCode runRestore(CommandLine& line);
ExitCode runRulebookDiff(CommandLine& line);
ExitCode runRulebookImport(CommandLine& line);
ExitCode runRulebookLint(CommandLine& line);
ExitCode runRulebookList(CommandLine& line);
ExitCode runRulebookReplay(CommandLine& line);
ExitCode runRulebookShow(CommandLine& line);
ExitCode runSample(CommandLine& line);
ExitCode runScan(CommandLine& line);
ExitCode runShow(CommandLine& line);
ExitCode runUserAdd(CommandLine& line);
ExitCode runUserFirst(CommandLine& line);
ExitCode runUserList(CommandLine& line);
ExitCode runUserPassword(CommandLine& line);
ExitCode runUserRecover(CommandLine& line);
ExitCode runVerify(CommandLine& line);

} // namespace kesu::cli
