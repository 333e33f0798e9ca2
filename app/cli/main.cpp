// SPDX-License-Identifier: GPL-3.0-or-later
// kesu-cli: finds the subcommand, runs it, and turns what it throws into one line and an exit code.
#include "app/cli/commandline.h"
#include "app/cli/commands.h"
#include "app/cli/console.h"
#include "app/utf8locale.h"
#include "core/base/error.h"
#include "translations/translators.h"

#include <QGuiApplication>
#include <QHash>
#include <algorithm>
#include <array>
#include <memory>

namespace {

using namespace kesu;
using namespace kesu::cli;

/// Every subcommand, in the order of the help.
constexpr std::array commands{
    Command{"judge", QT_TRANSLATE_NOOP("kesu-cli", "Judges a case and prints the verdict as JSON."), runJudge},
    Command{"assess", QT_TRANSLATE_NOOP("kesu-cli", "Works out the figures of a period and prints them as JSON."),
        runAssess},
    Command{"init", QT_TRANSLATE_NOOP("kesu-cli", "Makes a new database."), runInit},
    Command{"add", QT_TRANSLATE_NOOP("kesu-cli", "Files the complaint of a case."), runAdd},
    Command{"show", QT_TRANSLATE_NOOP("kesu-cli", "Prints a complaint with its verdict as JSON."), runShow},
    Command{"list", QT_TRANSLATE_NOOP("kesu-cli", "Lists the ledger."), runList},
    Command{"import", QT_TRANSLATE_NOOP("kesu-cli", "Takes the complaints of a table into the ledger."), runImport},
    Command{"export", QT_TRANSLATE_NOOP("kesu-cli", "Writes the ledger as a spreadsheet."), runExport},
    Command{"sample", QT_TRANSLATE_NOOP("kesu-cli", "Makes a database with the invented sample month."), runSample},
    Command{"demo", QT_TRANSLATE_NOOP("kesu-cli", "Fills a database with invented complaints."), runDemo},
    Command{"index", QT_TRANSLATE_NOOP("kesu-cli", "Tells how the search index stands, checks it or makes it anew."),
        runIndex},
    Command{"form", QT_TRANSLATE_NOOP("kesu-cli", "Prints forms as PDF."), runForm, Surface::Pages},
    Command{"forms list", QT_TRANSLATE_NOOP("kesu-cli", "Lists the paper forms."), runFormsList},
    Command{"forms fields", QT_TRANSLATE_NOOP("kesu-cli", "Lists what a form can print, and who may see it."),
        runFormsFields},
    Command{"forms check", QT_TRANSLATE_NOOP("kesu-cli", "Checks layout files of forms."), runFormsCheck},
    Command{"scan", QT_TRANSLATE_NOOP("kesu-cli", "Tells whether a printed form shows what is stored now."), runScan},
    Command{
        "report", QT_TRANSLATE_NOOP("kesu-cli", "Prints the report over a period as PDF."), runReport, Surface::Pages},
    Command{
        "backup", QT_TRANSLATE_NOOP("kesu-cli", "Saves a database with its attachments while others work."), runBackup},
    Command{"restore", QT_TRANSLATE_NOOP("kesu-cli", "Makes a database out of a backup."), runRestore},
    Command{"verify", QT_TRANSLATE_NOOP("kesu-cli", "Finds whatever was changed in a database past Kesu."), runVerify},
    Command{"rulebook list", QT_TRANSLATE_NOOP("kesu-cli", "Lists the rulebooks at hand."), runRulebookList},
    Command{"rulebook show", QT_TRANSLATE_NOOP("kesu-cli", "Prints a rulebook as people read it, as Markdown."),
        runRulebookShow},
    Command{"rulebook diff",
        QT_TRANSLATE_NOOP("kesu-cli", "Tells clause by clause what differs between two rulebooks."), runRulebookDiff},
    Command{"rulebook lint", QT_TRANSLATE_NOOP("kesu-cli", "Checks a rulebook file."), runRulebookLint},
    Command{"rulebook import", QT_TRANSLATE_NOOP("kesu-cli", "Brings a new edition of a standard into a database."),
        runRulebookImport},
    Command{"rulebook replay",
        QT_TRANSLATE_NOOP("kesu-cli", "Judges all past complaints by a draft beside what they got."),
        runRulebookReplay},
    Command{"user first", QT_TRANSLATE_NOOP("kesu-cli", "Makes the first user of a database, its administrator."),
        runUserFirst},
    Command{"user add", QT_TRANSLATE_NOOP("kesu-cli", "Makes a further user."), runUserAdd},
    Command{"user list", QT_TRANSLATE_NOOP("kesu-cli", "Lists the users with their roles."), runUserList},
    Command{"user password", QT_TRANSLATE_NOOP("kesu-cli", "Changes one's own password."), runUserPassword},
    Command{"user recover",
        QT_TRANSLATE_NOOP("kesu-cli", "Gives an administrator a new password by the recovery code."), runUserRecover},
    Command{"calendar workdays", QT_TRANSLATE_NOOP("kesu-cli", "Counts the working days between two days."),
        runCalendarWorkdays},
    Command{"calendar import", QT_TRANSLATE_NOOP("kesu-cli", "Takes the holiday notice of a year into the calendar."),
        runCalendarImport},
};

QString nameOf(const Command& command)
{
    return QString::fromUtf8(command.name);
}

/// A call has one or two words of a name in front: "judge", "rulebook list".
const Command* commandFor(const QStringList& arguments)
{
    const auto* found = std::find_if(commands.begin(), commands.end(), [&](const Command& command) {
        const QStringList words = nameOf(command).split(QLatin1Char(' '));
        return arguments.mid(0, words.size()) == words;
    });
    return found == commands.end() ? nullptr : found;
}

/// "  judge    Judges a case …" for each subcommand whose name begins with that word, or for all where it begins none.
QString commandList(const QString& word)
{
    QList<Command> listed;
    for (const Command& command : commands) {
        if (nameOf(command).startsWith(word + QLatin1Char(' ')))
            listed.append(command);
    }
    if (listed.isEmpty())
        listed = QList<Command>(commands.begin(), commands.end());
    qsizetype width = 0;
    for (const Command& command : std::as_const(listed))
        width = std::max(width, nameOf(command).size());
    QString text;
    for (const Command& command : std::as_const(listed)) {
        text += QStringLiteral("  ") + nameOf(command).leftJustified(width) + QStringLiteral("  ")
            + QCoreApplication::translate("kesu-cli", command.summary) + QLatin1Char('\n');
    }
    return text;
}

bool isHelp(const QString& argument)
{
    return argument == QStringLiteral("--help") || argument == QStringLiteral("-h")
        || argument == QStringLiteral("help");
}

/// What there is to say where no subcommand is named.
ExitCode runWithoutCommand(const QStringList& arguments)
{
    const QString word = arguments.value(0);
    const QString list = QCoreApplication::translate("kesu-cli", "Subcommands (--help behind one shows what it takes):")
        + QLatin1Char('\n') + commandList(word);
    if (word == QStringLiteral("--version") || word == QStringLiteral("-v")) {
        writeResult(QStringLiteral("kesu-cli %1\n").arg(QCoreApplication::applicationVersion()).toUtf8());
        return ExitCode::Done;
    }
    if (isHelp(word) || isHelp(arguments.value(1))) {
        writeResult(
            (QCoreApplication::translate("kesu-cli", "Usage: kesu-cli SUBCOMMAND …") + QStringLiteral("\n\n") + list)
                .toUtf8());
        return ExitCode::Done;
    }
    const QString call = arguments.mid(0, 2).join(QLatin1Char(' '));
    writeMessage((call.isEmpty() ? QCoreApplication::translate("kesu-cli", "a subcommand is missing.")
                                 : QCoreApplication::translate("kesu-cli", "\"%1\" is no subcommand.").arg(call))
        + QLatin1Char(' ') + list.chopped(1));
    return ExitCode::WrongInput;
}

ExitCode runGuarded(const Command* command, const QStringList& arguments)
{
    try {
        if (!command)
            return runWithoutCommand(arguments);
        CommandLine line(*command, arguments.mid(nameOf(*command).split(QLatin1Char(' ')).size()));
        return command->run(line);
    } catch (const HelpAsked& help) {
        writeResult(help.text.toUtf8());
        return ExitCode::Done;
    } catch (const InputError& error) {
        writeMessage(error.message());
        return ExitCode::WrongInput;
    } catch (const Error& error) {
        writeMessage(
            error.message() + (error.detail().isEmpty() ? QString() : QStringLiteral(" (%1)").arg(error.detail())));
        return ExitCode::WorldFailed;
    } catch (const std::bad_alloc&) {
        writeMessage(QCoreApplication::translate("kesu-cli", "There is not enough memory for this."));
        return ExitCode::WorldFailed;
    }
}

QStringList argumentsOf(int argc, char** argv)
{
    QStringList arguments;
    for (int i = 1; i < argc; ++i)
        arguments += QString::fromUtf8(argv[i]);
    return arguments;
}

} // namespace

int main(int argc, char** argv)
{
    useUtf8Locale();
    silenceQt();
    // The same data must print the same bytes; with a random seed the fonts of a page change their order.
    QHashSeed::setDeterministicGlobalSeed();
    const QStringList arguments = argumentsOf(argc, argv);
    const Command* command = commandFor(arguments);
    std::unique_ptr<QCoreApplication> application;
    if (command && command->surface == Surface::Pages) {
        if (!qEnvironmentVariableIsSet("QT_QPA_PLATFORM"))
            qputenv("QT_QPA_PLATFORM", "offscreen");
        application = std::make_unique<QGuiApplication>(argc, argv);
    } else {
        application = std::make_unique<QCoreApplication>(argc, argv);
    }
    installTranslators(*application, languageOfSystem());
    QCoreApplication::setApplicationName(QStringLiteral("kesu"));
    QCoreApplication::setApplicationVersion(QStringLiteral(KESU_VERSION));
    return static_cast<int>(runGuarded(command, arguments));
}
