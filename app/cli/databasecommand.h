// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/service/workspace.h"

namespace kesu::cli {

class CommandLine;

/// Opens the database with the shipped rulebooks and calendars and the system's clock, signs in whom --user names where
/// it has users, and judges again what has changed by time alone. Kept editions that cannot be read are named on
/// standard error. Throws Error, and InputError where signing in fails.
std::unique_ptr<Workspace> openDatabase(const CommandLine& line, const QString& path, IfMissing ifMissing);
/// Later: nobody is signed in, for commands that do it themselves.
enum class SigningIn { Now, Later };
/// The same with a clock that is set along the way, for data of the past; nothing is judged again.
std::unique_ptr<Workspace> openDatabase(const CommandLine& line, const QString& path, IfMissing ifMissing,
    std::shared_ptr<const Clock> clock, SigningIn signingIn = SigningIn::Now);

/// Refuses to write over a file that is there: InputError.
void expectNoFile(const QString& path);

/// Adds --from and --to; reads them after parse(). Throws InputError.
void addPeriodOptions(CommandLine& line);
void readPeriodOptions(const CommandLine& line, LedgerQuery& query);

/// Adds --language; makes the program speak it after parse() and returns it. Throws InputError.
void addLanguageOption(CommandLine& line);
QString useLanguageOption(const CommandLine& line);

/// Shows "… 42 %" on standard error while it is a terminal.
class TerminalProgress
{
public:
    explicit TerminalProgress(QString what);
    ~TerminalProgress();
    /// part: 0 to 1.
    void show(double part);

private:
    QString m_what;
    int m_shown = -1;
    bool m_isTerminal;
};

} // namespace kesu::cli
