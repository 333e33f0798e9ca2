// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <memory>

namespace kesu {
class Workspace;
}

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

/// Opens an existing database with the shipped rulebooks and calendars. Throws Error.
std::unique_ptr<Workspace> openForPaper(const QString& databasePath);

} // namespace kesu::cli
