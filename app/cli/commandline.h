// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/command.h"
#include "core/base/finding.h"

#include <QCommandLineParser>
#include <QStringList>
#include <exception>

namespace kesu::cli {

/// The call or its input is wrong: exit 2 with one line.
class InputError : public std::exception
{
public:
    explicit InputError(QString message);
    /// The first error; how many more there are is said behind it.
    explicit InputError(const Findings& findings);

    const QString& message() const { return m_message; }
    const char* what() const noexcept override { return m_what.constData(); }

private:
    QString m_message;
    QByteArray m_what;
};

/// Thrown by parse() for --help; carries the text to print.
struct HelpAsked
{
    QString text;
};

/// The arguments behind the name of a subcommand: the subcommand says which ones it takes, then has them parsed.
class CommandLine
{
public:
    CommandLine(const Command& command, QStringList arguments);

    /// An argument that must be given; call in the order of the line.
    void argument(const QString& name, const QString& description);
    /// Any number of further arguments, at least `least`.
    void furtherArguments(const QString& name, const QString& description, qsizetype least = 0);
    void option(const QCommandLineOption& option) { m_parser.addOption(option); }
    /// --user and --password-file, for whoever opens a database. The argument DB brings them along.
    void userOptions();

    /// Throws HelpAsked, or InputError for arguments that are missing, too many or unknown.
    void parse();

    const QStringList& arguments() const { return m_positional; }
    QString argument(qsizetype index) const { return m_positional.value(index); }
    bool isSet(const QString& option) const { return m_parser.isSet(option); }
    QString value(const QString& option) const { return m_parser.value(option); }

private:
    QString helpText() const;

    QString m_name;
    QStringList m_arguments;
    QCommandLineParser m_parser;
    QStringList m_names;
    qsizetype m_least = 0;
    bool m_isOpenEnded = false;
    QStringList m_positional;
};

} // namespace kesu::cli
