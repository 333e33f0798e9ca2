// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/databasecommand.h"

#include "app/cli/commandline.h"
#include "app/cli/console.h"
#include "app/cli/signingin.h"
#include "app/cli/standards.h"
#include "translations/translators.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <cstdio>
#include <unistd.h>

namespace kesu::cli {

namespace {

std::optional<QDate> dayOption(const CommandLine& line, const QString& name)
{
    if (!line.isSet(name))
        return {};
    const std::optional<QDate> day = tryDateFromIso(line.value(name));
    if (!day)
        throw InputError(QCoreApplication::translate("kesu-cli", "--%1: \"%2\" is no day; write it as 2026-10-05.")
                             .arg(name, line.value(name)));
    return day;
}

} // namespace

std::unique_ptr<Workspace> openDatabase(const CommandLine& line, const QString& path, IfMissing ifMissing)
{
    std::unique_ptr<Workspace> workspace = openDatabase(line, path, ifMissing, std::make_shared<SystemClock>());
    // What is listed, printed or exported stands as of now, and time alone turns pending complaints invalid.
    workspace->complaints().refreshVerdicts();
    return workspace;
}

std::unique_ptr<Workspace> openDatabase(const CommandLine& line, const QString& path, IfMissing ifMissing,
    std::shared_ptr<const Clock> clock, SigningIn signingIn)
{
    Standards standards = loadStandards();
    std::unique_ptr<Workspace> workspace = Workspace::open(path, ifMissing, std::move(standards.library),
        std::move(standards.calendar), std::move(clock), QStringLiteral("kesu-cli"));
    if (signingIn == SigningIn::Now)
        signIn(line, workspace->accounts());
    for (const Finding& finding : workspace->rulebookService().unreadable())
        writeMessage(QCoreApplication::translate("kesu-cli",
            "an edition that the database keeps cannot be read, so what was filed under it is not judged: %1")
                         .arg(finding.toString()));
    return workspace;
}

void expectNoFile(const QString& path)
{
    if (QFileInfo::exists(path))
        throw InputError(
            QCoreApplication::translate("kesu-cli", "%1 is there already; name a file that is not.").arg(path));
}

void addPeriodOptions(CommandLine& line)
{
    line.option({QStringLiteral("from"), QCoreApplication::translate("kesu-cli", "First day of registration."),
        QStringLiteral("DATE")});
    line.option({QStringLiteral("to"), QCoreApplication::translate("kesu-cli", "Last day of registration."),
        QStringLiteral("DATE")});
}

void readPeriodOptions(const CommandLine& line, LedgerQuery& query)
{
    query.from = dayOption(line, QStringLiteral("from"));
    query.to = dayOption(line, QStringLiteral("to"));
    if (query.from && query.to && *query.from > *query.to)
        throw InputError(QCoreApplication::translate("kesu-cli", "--from %1 lies after --to %2; turn them round.")
                             .arg(toIso(*query.from), toIso(*query.to)));
}

void addLanguageOption(CommandLine& line)
{
    line.option({QStringLiteral("language"),
        QCoreApplication::translate("kesu-cli", "Language of what is written: zh_CN (default), zh_TW or en."),
        QStringLiteral("LANGUAGE"), translatedLanguages().first()});
}

QString useLanguageOption(const CommandLine& line)
{
    const QString language = line.value(QStringLiteral("language"));
    if (!translatedLanguages().contains(language))
        throw InputError(QCoreApplication::translate("kesu-cli", "--language: \"%1\" is none of %2.")
                             .arg(language, translatedLanguages().join(QStringLiteral(", "))));
    installTranslators(*QCoreApplication::instance(), language);
    return language;
}

TerminalProgress::TerminalProgress(QString what)
    : m_what(std::move(what))
    , m_isTerminal(isatty(STDERR_FILENO) != 0)
{
}

TerminalProgress::~TerminalProgress()
{
    if (m_shown >= 0)
        std::fprintf(stderr, "\r\033[K");
}

void TerminalProgress::show(double part)
{
    const int percent = qBound(0, static_cast<int>(part * 100), 100);
    if (!m_isTerminal || percent == m_shown)
        return;
    m_shown = percent;
    std::fprintf(stderr, "\r%s %d %%", m_what.toUtf8().constData(), percent);
    std::fflush(stderr);
}

} // namespace kesu::cli
