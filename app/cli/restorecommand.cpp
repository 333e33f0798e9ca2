// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/backupoutput.h"
#include "app/cli/commandline.h"
#include "app/cli/commands.h"
#include "app/cli/console.h"
#include "core/exchange/casejson.h"
#include "core/storage/backuprestore.h"

#include <QCoreApplication>
#include <nlohmann/json.hpp>

namespace kesu::cli {

ExitCode runRestore(CommandLine& line)
{
    line.argument(QStringLiteral("FILE"),
        QCoreApplication::translate("kesu-cli", "The backup; its attachments are found beside it."));
    line.option({QStringLiteral("to"), QCoreApplication::translate("kesu-cli", "The database to make out of it."),
        QStringLiteral("DB")});
    line.option({QStringLiteral("replace"),
        QCoreApplication::translate(
            "kesu-cli", "If a database is there already, set it aside under another name; it stays whole.")});
    line.parse();
    const QString target = line.value(QStringLiteral("to"));
    if (target.isEmpty())
        throw InputError(QCoreApplication::translate("kesu-cli", "--to is missing: name the database to make."));
    const bool replaces = line.isSet(QStringLiteral("replace"));
    if (!replaces)
        expectNoFile(target);
    TerminalProgress progress(QCoreApplication::translate("kesu-cli", "Restoring"));
    const RestoreReport report = restoreBackup(line.argument(0), target,
        replaces ? IfPresent::SetAside : IfPresent::Refuse, SystemClock().now(), showing(progress));
    reportLost(report.attachments);
    nlohmann::ordered_json result = {{"database", report.path.toStdString()}, {"schema", report.contents.schemaVersion},
        {"complaints", report.contents.complaints()}, {"historyEntries", report.contents.historyEntries()},
        {"attachments", report.attachments.named}, {"attachmentsLost", report.attachments.lost.size()}};
    if (!report.setAside.isEmpty())
        result["setAside"] = report.setAside.toStdString();
    writeResult(writeJson(result, JsonLayout::OneLine));
    return ExitCode::Done;
}

} // namespace kesu::cli
