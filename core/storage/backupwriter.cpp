// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/backupwriter.h"

#include "core/base/error.h"
#include "core/storage/database.h"
#include "core/storage/databasecopy.h"
#include "core/storage/durablefile.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>

namespace kesu {

using namespace Qt::StringLiterals;

namespace {

/// Removes a file at the end, whatever happened.
class Leftover
{
public:
    explicit Leftover(QString path)
        : m_path(std::move(path))
    {
    }
    ~Leftover() { QFile::remove(m_path); }
    Q_DISABLE_COPY_MOVE(Leftover)

private:
    QString m_path;
};

WorkProgress stageOf(const BackupProgress& progress, BackupStage stage)
{
    if (!progress)
        return {};
    return [progress, stage](double part) { return progress(stage, part); };
}

BackupReport writeFrom(
    EngineFile& source, const QString& target, const AttachmentStore& store, Moment now, const BackupProgress& progress)
{
    const QString path = QFileInfo(target).absoluteFilePath();
    if (QFileInfo::exists(path))
        throw Error(ErrorCode::FileNotWritable,
            QCoreApplication::translate("Backup", "“%1” is there already; name a file that is not.")
                .arg(QDir::toNativeSeparators(path)));
    const QString part = path + u".part"_s;
    QFile::remove(part);
    const Leftover leftover(part);

    BackupReport report;
    report.path = path;
    const CopiedDatabase copied
        = copyDatabase(source, part, CheckDepth::Full, stageOf(progress, BackupStage::CopyingDatabase));
    report.sizeBytes = copied.sizeBytes;
    {
        // The copy says which contents belong to it: the original may name more by now.
        EngineFile still(part, EngineFile::Access::ReadStill);
        report.attachments = copyContents(still, {AttachmentStore(source.path())}, store,
            ContentSample::ofDay(now.date()), stageOf(progress, BackupStage::CopyingAttachments));
    }
    if (progress && !progress(BackupStage::Finishing, 0))
        throw stoppedByUser();
    report.note = {copied.sha256, now, QFileInfo(source.path()).fileName(), copied.contents.schemaVersion,
        copied.contents.complaints(), copied.contents.historyEntries(), report.attachments.named,
        report.attachments.lost.size()};
    report.note.writeBeside(path);
    putInPlace(part, path);
    return report;
}

} // namespace

BackupReport writeBackup(const QString& database, const QString& target, const AttachmentStore& store, Moment now,
    const BackupProgress& progress)
{
    EngineFile source(database, EngineFile::Access::ReadLive);
    return writeFrom(source, target, store, now, progress);
}

BackupReport writeBackup(const Database& database, const QString& target, const AttachmentStore& store, Moment now,
    const BackupProgress& progress)
{
    EngineFile source(database.handle(), database.path());
    return writeFrom(source, target, store, now, progress);
}

} // namespace kesu
