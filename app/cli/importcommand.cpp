// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/commandline.h"
#include "app/cli/commands.h"
#include "app/cli/console.h"
#include "app/cli/databasecommand.h"
#include "core/exchange/importer.h"

#include <QCoreApplication>

namespace kesu::cli {

namespace {

/// So many rejected rows are told one by one; a file named by --rejects holds all.
constexpr qsizetype rowsToTell = 20;

void tellRejected(const ImportResult& result)
{
    for (const RejectedRow& row : result.rejectedRows.first(std::min(rowsToTell, result.rejectedRows.size()))) {
        for (const RowProblem& problem : row.problems)
            writeMessage(problem.toString());
    }
    if (result.rejectedRows.size() > rowsToTell)
        writeMessage(
            QCoreApplication::translate("kesu-cli", "%1 more rows were rejected; --rejects FILE.csv keeps them all")
                .arg(result.rejectedRows.size() - rowsToTell));
}

} // namespace

ExitCode runImport(CommandLine& line)
{
    line.argument(QStringLiteral("DB"), QCoreApplication::translate("kesu-cli", "The database."));
    line.argument(QStringLiteral("FILE"), QCoreApplication::translate("kesu-cli", "The table: .xlsx or .csv."));
    line.option({QStringLiteral("mapping"), QCoreApplication::translate("kesu-cli", "Which column fills which field."),
        QStringLiteral("MAP.toml")});
    line.option(
        {QStringLiteral("dry-run"), QCoreApplication::translate("kesu-cli", "Does everything and keeps nothing.")});
    line.option({QStringLiteral("rejects"),
        QCoreApplication::translate("kesu-cli", "Writes the rows that were not taken, with the reasons."),
        QStringLiteral("FILE.csv")});
    line.parse();
    if (!line.isSet(QStringLiteral("mapping")))
        throw InputError(
            QCoreApplication::translate("kesu-cli", "--mapping is missing: name the mapping file (.toml)."));
    Findings findings;
    const std::optional<Mapping> mapping = loadMapping(line.value(QStringLiteral("mapping")), findings);
    if (!mapping)
        throw InputError(findings);
    const std::unique_ptr<Workspace> workspace = openDatabase(line, line.argument(0), IfMissing::Fail);
    ImportResult result;
    {
        TerminalProgress progress(QCoreApplication::translate("kesu-cli", "Importing"));
        result = Importer(*workspace)
                     .run(line.argument(1), *mapping,
                         line.isSet(QStringLiteral("dry-run")) ? ImportRun::Rehearse : ImportRun::Keep,
                         line.value(QStringLiteral("rejects")), [&](double part) {
                             progress.show(part);
                             return true;
                         });
    }
    if (hasErrors(result.findings))
        throw InputError(result.findings);
    for (const Finding& warning : std::as_const(result.findings))
        writeMessage(warning.toString());
    tellRejected(result);
    writeResult(QCoreApplication::translate("kesu-cli", "read %1\nimported %2\nskipped as known %3\nrejected %4\n")
                    .arg(result.read)
                    .arg(result.imported)
                    .arg(result.known)
                    .arg(result.rejected)
                    .toUtf8());
    return ExitCode::Done;
}

} // namespace kesu::cli
