// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/commandline.h"
#include "app/cli/commands.h"
#include "app/cli/console.h"
#include "app/cli/databasecommand.h"
#include "core/exchange/ledgerexport.h"

#include <QCoreApplication>

namespace kesu::cli {

namespace {

LedgerFormat formatOf(const QString& format)
{
    if (format == QLatin1String("xlsx"))
        return LedgerFormat::Xlsx;
    if (format == QLatin1String("csv"))
        return LedgerFormat::Csv;
    throw InputError(format.isEmpty()
            ? QCoreApplication::translate("kesu-cli", "--format is missing: write --format xlsx or --format csv.")
            : QCoreApplication::translate("kesu-cli", "--format: \"%1\" is none of xlsx, csv.").arg(format));
}

} // namespace

ExitCode runExport(CommandLine& line)
{
    line.argument(QStringLiteral("DB"), QCoreApplication::translate("kesu-cli", "The database."));
    line.option(
        {QStringLiteral("format"), QCoreApplication::translate("kesu-cli", "xlsx or csv."), QStringLiteral("FORMAT")});
    line.option(
        {QStringLiteral("out"), QCoreApplication::translate("kesu-cli", "The file to write."), QStringLiteral("FILE")});
    addPeriodOptions(line);
    addLanguageOption(line);
    line.parse();
    const LedgerFormat format = formatOf(line.value(QStringLiteral("format")));
    const QString out = line.value(QStringLiteral("out"));
    if (out.isEmpty())
        throw InputError(QCoreApplication::translate("kesu-cli", "--out is missing: name the file to write."));
    LedgerQuery query;
    readPeriodOptions(line, query);
    const QString language = useLanguageOption(line);
    const std::unique_ptr<Workspace> workspace = openDatabase(line, line.argument(0), IfMissing::Fail);
    const double count = std::max(1, workspace->complaints().ledgerTotals(query).count);
    TerminalProgress progress(QCoreApplication::translate("kesu-cli", "Exporting"));
    exportLedger(*workspace, query, format, out, language, [&](qint64 done) {
        progress.show(static_cast<double>(done) / count);
        return true;
    });
    return ExitCode::Done;
}

} // namespace kesu::cli
