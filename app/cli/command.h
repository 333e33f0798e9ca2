// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

namespace kesu::cli {

class CommandLine;

/// What the caller of the program gets back. On WorldFailed and WrongInput nothing has been changed.
enum class ExitCode {
    Done = 0,
    WorldFailed = 1, ///< a file, a disk, a database
    WrongInput = 2, ///< the call or the input is wrong
};

/// What a subcommand needs to run in.
enum class Surface {
    Terminal, ///< no Qt Gui is started
    Pages, ///< draws pages: Qt Gui on the offscreen platform, no display
};

/// One subcommand. To add one: write a file of its own with its run function, declare it in commands.h, and put a line
/// into the table of main.cpp. run describes its arguments to the command line, calls parse(), and works. It throws
/// InputError for what the user must mend and Error for what the world has done.
struct Command
{
    const char* name; ///< one word, or two as "rulebook list"
    const char* summary; ///< source text, translated in the context "kesu-cli"
    ExitCode (*run)(CommandLine& line);
    Surface surface = Surface::Terminal;
};

} // namespace kesu::cli
