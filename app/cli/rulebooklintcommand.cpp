// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/commandline.h"
#include "app/cli/commands.h"
#include "app/cli/console.h"
#include "core/base/resourcelocator.h"
#include "core/rulebook/rulebooklibrary.h"

#include <QCoreApplication>

namespace kesu::cli {

namespace {

constexpr qint64 largestRulebook = 16'000'000;

QString severityName(Severity severity)
{
    switch (severity) {
    case Severity::Error:
        return QCoreApplication::translate("kesu-cli", "error");
    case Severity::Warning:
        return QCoreApplication::translate("kesu-cli", "warning");
    case Severity::Hint:
        return QCoreApplication::translate("kesu-cli", "hint");
    }
    return {};
}

QString lineOf(Finding finding)
{
    finding.message = severityName(finding.severity) + QStringLiteral(": ") + finding.message;
    return finding.toString();
}

} // namespace

ExitCode runRulebookLint(CommandLine& line)
{
    line.argument(QStringLiteral("FILE.toml"),
        QCoreApplication::translate("kesu-cli", "The rulebook to check, or - for standard input."));
    line.parse();
    const QString fileName = line.argument(0);
    const QByteArray toml = readInput(fileName, largestRulebook);
    const QByteArray shared
        = readInput(ResourceLocator::locate().rulebooks() + QStringLiteral("/shared.toml"), largestRulebook);
    Findings findings;
    const std::optional<Rulebook> rulebook = readRulebook(toml, inputName(fileName), shared, findings);
    if (!rulebook) {
        for (const Finding& finding : std::as_const(findings))
            writeMessage(lineOf(finding));
        return ExitCode::WrongInput;
    }
    QString text;
    for (const Finding& finding : std::as_const(findings))
        text += lineOf(finding) + QLatin1Char('\n');
    text += QCoreApplication::translate("kesu-cli", "%1: no errors in %2, edition %3")
                .arg(inputName(fileName), rulebook->id(), rulebook->edition())
        + QLatin1Char('\n');
    writeResult(text.toUtf8());
    return ExitCode::Done;
}

} // namespace kesu::cli
