// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/commandline.h"

#include <QCoreApplication>
#include <algorithm>

namespace kesu::cli {

namespace {

QString firstError(const Findings& findings)
{
    const auto isError = [](const Finding& finding) { return finding.severity == Severity::Error; };
    const auto first = std::find_if(findings.begin(), findings.end(), isError);
    if (first == findings.end())
        return {};
    const auto count = std::count_if(findings.begin(), findings.end(), isError);
    QString text = first->toString();
    if (count > 1)
        text += QCoreApplication::translate("kesu-cli", " (and %1 more)").arg(count - 1);
    return text;
}

const QString& help()
{
    static const QString name = QStringLiteral("help");
    return name;
}

} // namespace

InputError::InputError(QString message)
    : m_message(std::move(message))
    , m_what(m_message.toUtf8())
{
}

InputError::InputError(const Findings& findings)
    : InputError(firstError(findings))
{
}

CommandLine::CommandLine(const Command& command, QStringList arguments)
    : m_name(QString::fromUtf8(command.name))
    , m_arguments(std::move(arguments))
{
    m_parser.setApplicationDescription(QCoreApplication::translate("kesu-cli", command.summary));
    m_parser.addOption({{QStringLiteral("h"), help()}, QCoreApplication::translate("kesu-cli", "Shows this help.")});
}

void CommandLine::argument(const QString& name, const QString& description)
{
    m_parser.addPositionalArgument(name, description);
    m_names += name;
    ++m_least;
    if (name == QStringLiteral("DB"))
        userOptions();
}

void CommandLine::userOptions()
{
    option({QStringLiteral("user"),
        QCoreApplication::translate("kesu-cli",
            "Who works, where the database has users. The password is asked for, or taken from KESU_PASSWORD."),
        QStringLiteral("NAME")});
    option({QStringLiteral("password-file"),
        QCoreApplication::translate("kesu-cli", "Takes the password from the first line of a file."),
        QStringLiteral("FILE")});
}

void CommandLine::furtherArguments(const QString& name, const QString& description, qsizetype least)
{
    m_parser.addPositionalArgument(
        name, description, least > 0 ? name + QStringLiteral("…") : QStringLiteral("[%1…]").arg(name));
    m_names += name;
    m_least += least;
    m_isOpenEnded = true;
}

QString CommandLine::helpText() const
{
    // The parser knows nothing of subcommands: its first line would name the program alone.
    QString text = m_parser.helpText();
    const qsizetype options = text.indexOf(QLatin1Char('['));
    const QString usage = QCoreApplication::translate("kesu-cli", "Usage: kesu-cli %1").arg(m_name);
    return options < 0 ? text : usage + QLatin1Char(' ') + text.mid(options);
}

void CommandLine::parse()
{
    const bool understood = m_parser.parse(QStringList{QStringLiteral("kesu-cli")} + m_arguments);
    if (understood && m_parser.isSet(help()))
        throw HelpAsked{helpText()};
    const QString advice
        = QCoreApplication::translate("kesu-cli", "; \"kesu-cli %1 --help\" shows what it takes").arg(m_name);
    if (!understood)
        throw InputError(m_name + QStringLiteral(": ")
            + m_parser.errorText().chopped(m_parser.errorText().endsWith(u'.') ? 1 : 0) + advice);
    m_positional = m_parser.positionalArguments();
    if (m_positional.size() < m_least) {
        const QString missing = m_names.value(std::min(m_positional.size(), m_names.size() - 1));
        throw InputError(
            QCoreApplication::translate("kesu-cli", "%1: the argument %2 is missing").arg(m_name, missing) + advice);
    }
    if (!m_isOpenEnded && m_positional.size() > m_least) {
        throw InputError(QCoreApplication::translate("kesu-cli", "%1: the argument \"%2\" is one too many")
                             .arg(m_name, m_positional.at(m_least))
            + advice);
    }
}

} // namespace kesu::cli
