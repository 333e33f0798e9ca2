// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/storage/backupnote.h"
#include "core/storage/contentcopy.h"

namespace kesu {

class Database;

enum class BackupStage { CopyingDatabase, CopyingAttachments, Finishing };
/// part: of this stage, from 0 to 1. False: stop.
using BackupProgress = std::function<bool(BackupStage stage, double part)>;

/// A backup that was written and read again.
struct BackupReport
{
    QString path; ///< absolute
    BackupNote note;
    qint64 sizeBytes = 0; ///< of the database alone
    ContentReport attachments;
    QStringList removed; ///< older backups that made room, absolute
};

/// Writes a backup of a database and its attachments while others go on working: the database as one file, `target`;
/// the contents into `store`, only those that are not there yet. `target` appears last, when everything that belongs to
/// it is whole on the disk and was read again. Attachments that are missing or changed beside the database already do
/// not keep the rest from being saved; the report names them. In any thread.
/// Throws Error, see copyDatabase() and copyContents(); nothing but contents is left behind then.
BackupReport writeBackup(const QString& database, const QString& target, const AttachmentStore& store, Moment now,
    const BackupProgress& progress = {});
/// The same of an open database, whose file may have been deleted.
BackupReport writeBackup(const Database& database, const QString& target, const AttachmentStore& store, Moment now,
    const BackupProgress& progress = {});

} // namespace kesu
