// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/clausechanges.h"
#include "app/cli/commandline.h"
#include "app/cli/commands.h"
#include "app/cli/console.h"
#include "app/cli/databasecommand.h"

#include <QCoreApplication>
#include <QFile>
#include <cstdio>
#include <unistd.h>

namespace kesu::cli {

namespace {

constexpr qint64 largestRulebook = 16'000'000;
const QString yesOption = QStringLiteral("yes");
const QString whyOption = QStringLiteral("why");

/// What the edition changes, clause by clause, and what the check has to say.
QString whatItChanges(const EditionCheck& check, const QString& language)
{
    const Rulebook& candidate = *check.candidate;
    QString text;
    if (check.follows) {
        const QList<ClauseChange> changes = changesBetween(*check.follows, candidate, language);
        text += clauseChangesText(changes);
        if (changes.isEmpty())
            text += QCoreApplication::translate("kesu-cli", "It says the same as edition %1.")
                        .arg(check.follows->edition())
                + QLatin1Char('\n');
        text += QLatin1Char('\n')
            + QCoreApplication::translate("kesu-cli", "%1, edition %2, takes over from edition %3 on %4.")
                  .arg(
                      candidate.title(), candidate.edition(), check.follows->edition(), toIso(candidate.inForceFrom()));
    } else {
        text += QCoreApplication::translate("kesu-cli", "%1, edition %2, is the first edition here.")
                    .arg(candidate.title(), candidate.edition());
    }
    return text + QLatin1Char('\n');
}

/// Asks on the terminal; without one there is nobody to ask.
bool isAgreedTo(const CommandLine& line)
{
    if (line.isSet(yesOption))
        return true;
    if (isatty(STDIN_FILENO) == 0)
        throw InputError(QCoreApplication::translate(
            "kesu-cli", "nothing was brought in: there is no terminal to ask on; say --yes if you mean it."));
    std::fprintf(stderr, "%s ", QCoreApplication::translate("kesu-cli", "Bring it in? [y/N]").toUtf8().constData());
    std::fflush(stderr);
    QFile input;
    if (!input.open(stdin, QIODevice::ReadOnly))
        return false;
    const QString answer = QString::fromUtf8(input.readLine()).trimmed().toLower();
    return answer == QLatin1String("y") || answer == QLatin1String("yes") || answer == QStringLiteral("是");
}

} // namespace

ExitCode runRulebookImport(CommandLine& line)
{
    line.argument(QStringLiteral("DB"), QCoreApplication::translate("kesu-cli", "The database."));
    line.argument(QStringLiteral("FILE.toml"), QCoreApplication::translate("kesu-cli", "The edition to bring in."));
    line.option({yesOption, QCoreApplication::translate("kesu-cli", "Does not ask.")});
    line.option(
        {whyOption, QCoreApplication::translate("kesu-cli", "The reason, for the history."), QStringLiteral("TEXT")});
    addLanguageOption(line);
    line.parse();
    const QString language = useLanguageOption(line);
    const QString fileName = line.argument(1);
    const QByteArray toml = readInput(fileName, largestRulebook);
    const std::unique_ptr<Workspace> workspace
        = openDatabase(line, line.argument(0), IfMissing::Fail, std::make_shared<SystemClock>());
    RulebookService& service = workspace->rulebookService();
    const EditionCheck check = service.check(toml, inputName(fileName));
    if (!check.mayBeImported()) {
        Findings errors = check.findings;
        errors.removeIf([](const Finding& finding) { return finding.severity != Severity::Error; });
        throw InputError(errors);
    }
    for (const Finding& finding : check.findings)
        writeMessage(finding.toString());
    writeResult(whatItChanges(check, language).toUtf8());
    if (!isAgreedTo(line)) {
        writeMessage(QCoreApplication::translate("kesu-cli", "nothing was brought in."));
        return ExitCode::WrongInput;
    }
    service.importEdition(check, line.value(whyOption));
    writeResult((QCoreApplication::translate("kesu-cli", "brought in") + QLatin1Char('\n')).toUtf8());
    return ExitCode::Done;
}

} // namespace kesu::cli
