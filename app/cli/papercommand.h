// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace kesu::cli {

class CommandLine;

/// What every subcommand that prints takes.
struct PaperOptions
{
    QString out; ///< the PDF to write
    QString language; ///< of the paper; the program speaks it from here on
};

/// Adds --out and --language.
void addPaperOptions(CommandLine& line);
/// Reads them after parse() and makes the program speak the language. Throws InputError.
PaperOptions paperOptions(CommandLine& line);

} // namespace kesu::cli
