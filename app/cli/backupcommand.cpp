// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/backupoutput.h"
#include "app/cli/commandline.h"
#include "app/cli/commands.h"
#include "app/cli/console.h"
#include "core/exchange/casejson.h"
#include "core/service/backupservice.h"

#include <QCoreApplication>
#include <QDir>
#include <nlohmann/json.hpp>

namespace kesu::cli {

namespace {

/// "7,4,12"
Retention retentionOf(const CommandLine& line)
{
    const QString name = QStringLiteral("keep");
    const QStringList counts = line.value(name).split(u',');
    QList<int> numbers;
    for (const QString& count : counts) {
        bool isNumber = false;
        const int number = count.trimmed().toInt(&isNumber);
        if (isNumber && number >= 0 && number <= 9999)
            numbers += number;
    }
    if (counts.size() != 3 || numbers.size() != 3)
        throw InputError(QCoreApplication::translate("kesu-cli",
            "--keep: \"%1\" is not three numbers; write for how many days, weeks and months one is kept, as 7,4,12.")
                             .arg(line.value(name)));
    return {numbers[0], numbers[1], numbers[2]};
}

BackupReport backUp(const CommandLine& line, const QString& out, const QString& folder, const BackupProgress& progress)
{
    const std::unique_ptr<Workspace> workspace
        = openDatabase(line, line.argument(0), IfMissing::Fail, std::make_shared<SystemClock>());
    const BackupService service(*workspace);
    if (!out.isEmpty())
        return service.saveCopy(out, progress);
    BackupJob job = service.job(BackupTrigger::User);
    job.plan.folder = folder;
    if (line.isSet(QStringLiteral("keep")))
        job.plan.keep = retentionOf(line);
    return job.run(progress);
}

} // namespace

ExitCode runBackup(CommandLine& line)
{
    line.argument(QStringLiteral("DB"), QCoreApplication::translate("kesu-cli", "The database."));
    line.option({QStringLiteral("out"),
        QCoreApplication::translate("kesu-cli", "The file to write; it must not be there. Attachments go beside it."),
        QStringLiteral("FILE")});
    line.option({QStringLiteral("folder"),
        QCoreApplication::translate("kesu-cli",
            "Instead of --out: the folder that holds one backup after the other; the outlived ones are removed."),
        QStringLiteral("FOLDER")});
    line.option({QStringLiteral("keep"),
        QCoreApplication::translate("kesu-cli",
            "With --folder: of how many days, weeks and months one backup each is kept (as the database has it, or "
            "7,4,12)."),
        QStringLiteral("D,W,M")});
    line.parse();
    const QString out = line.value(QStringLiteral("out"));
    const QString folder = line.value(QStringLiteral("folder"));
    if (out.isEmpty() == folder.isEmpty())
        throw InputError(QCoreApplication::translate(
            "kesu-cli", "backup: name either --out with the file to write or --folder with the folder of backups."));
    if (!out.isEmpty() && line.isSet(QStringLiteral("keep")))
        throw InputError(QCoreApplication::translate("kesu-cli", "--keep goes with --folder, not with --out."));
    if (!out.isEmpty())
        expectNoFile(out);
    else if (line.isSet(QStringLiteral("keep")))
        retentionOf(line);
    TerminalProgress progress(QCoreApplication::translate("kesu-cli", "Saving"));
    const BackupReport report = backUp(line, out, folder, showing(progress));
    reportLost(report.attachments);
    nlohmann::ordered_json removed = nlohmann::ordered_json::array();
    for (const QString& path : report.removed)
        removed.push_back(path.toStdString());
    const nlohmann::ordered_json result = {{"file", report.path.toStdString()}, {"bytes", report.sizeBytes},
        {"sha256", report.note.sha256.toStdString()}, {"schema", report.note.schemaVersion},
        {"complaints", report.note.complaints}, {"historyEntries", report.note.historyEntries},
        {"attachments", report.attachments.named}, {"attachmentsCopied", report.attachments.copied},
        {"attachmentsLost", report.attachments.lost.size()}, {"removed", removed}};
    writeResult(writeJson(result, JsonLayout::OneLine));
    return ExitCode::Done;
}

} // namespace kesu::cli
