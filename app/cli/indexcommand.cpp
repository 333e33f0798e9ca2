// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/commandline.h"
#include "app/cli/commands.h"
#include "app/cli/console.h"
#include "app/cli/databasecommand.h"
#include "core/base/error.h"
#include "core/service/searchservice.h"

#include <QCoreApplication>

namespace kesu::cli {

namespace {

const QString checkOption = QStringLiteral("check");
const QString rebuildOption = QStringLiteral("rebuild");

QString translated(const char* text)
{
    return QCoreApplication::translate("kesu-cli", text);
}

void writeLine(const QString& line)
{
    writeResult(line.toUtf8() + '\n');
}

ExitCode check(const QString& path)
{
    TerminalProgress progress(translated(QT_TRANSLATE_NOOP("kesu-cli", "Checking the search index …")));
    const auto report = checkSearchIndex(path, [&progress](double part) {
        progress.show(part);
        return true;
    });
    if (report->isSound()) {
        writeLine(translated(QT_TRANSLATE_NOOP("kesu-cli", "The search index is sound: %1 complaints compared."))
                      .arg(report->complaints));
        return ExitCode::Done;
    }
    if (!report->isReady)
        throw Error(ErrorCode::DatabaseCorrupt,
            translated(QT_TRANSLATE_NOOP("kesu-cli",
                           "The search index of %1 is not made yet; make it with: kesu-cli index %1 --rebuild"))
                .arg(path));
    for (const QString& finding : report->findings)
        writeLine(finding);
    throw Error(ErrorCode::DatabaseCorrupt,
        translated(QT_TRANSLATE_NOOP("kesu-cli",
                       "The search index differs from the complaints at %2 places; make it anew with: kesu-cli index %1"
                       " --rebuild"))
            .arg(path)
            .arg(report->wrong));
}

void rebuild(const QString& path)
{
    TerminalProgress progress(translated(QT_TRANSLATE_NOOP("kesu-cli", "Making the search index …")));
    makeSearchIndex(path, SearchIndexScope::Everything, [&progress](double part) {
        progress.show(part);
        return true;
    });
}

} // namespace

ExitCode runIndex(CommandLine& line)
{
    line.argument(QStringLiteral("DB"), translated(QT_TRANSLATE_NOOP("kesu-cli", "The database.")));
    line.option({checkOption,
        translated(QT_TRANSLATE_NOOP("kesu-cli", "Compare the index with every complaint; exit 1 if they differ."))});
    line.option({rebuildOption, translated(QT_TRANSLATE_NOOP("kesu-cli", "Make the index anew from the complaints."))});
    line.parse();
    if (line.isSet(checkOption) && line.isSet(rebuildOption))
        throw InputError(
            translated(QT_TRANSLATE_NOOP("kesu-cli", "--check and --rebuild are two things: give one of them.")));
    const std::unique_ptr<Workspace> workspace = openDatabase(line, line.argument(0), IfMissing::Fail);
    const SearchService service(*workspace);
    if (line.isSet(checkOption))
        return check(service.pathToWorkOn());
    if (line.isSet(rebuildOption))
        rebuild(service.pathToWorkOn());
    const SearchIndexState state = service.state();
    writeLine(translated(state.isReady
            ? QT_TRANSLATE_NOOP("kesu-cli", "The search index is ready: %1 complaints, %2 of them not merged yet.")
            : QT_TRANSLATE_NOOP("kesu-cli", "The search index is not made yet: searching reads all %1 complaints."))
                  .replace(QStringLiteral("%1"), QString::number(state.complaints))
                  .replace(QStringLiteral("%2"), QString::number(state.waiting)));
    return ExitCode::Done;
}

} // namespace kesu::cli
