// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/storage/backupwriter.h"
#include "core/storage/databasecopy.h"

namespace kesu {

/// What becomes of a database that lies where a backup is to be restored.
enum class IfPresent {
    Refuse,
    SetAside, ///< it is renamed to "NAME.replaced-2026-11-22-034000.kesu", with its attachments where they were
};

/// A backup that was found whole.
struct CheckedBackup
{
    DatabaseContents contents;
    std::optional<BackupNote> note; ///< empty: the file alone speaks for itself
    qint64 sizeBytes = 0;
    qint64 attachments = 0; ///< different contents that it names
};

/// What a restoration came to.
struct RestoreReport
{
    QString path; ///< of the database, absolute
    DatabaseContents contents;
    ContentReport attachments;
    QString setAside; ///< where the database that was there lies now, or empty
};

/// Reads a backup through: its bytes against the note beside it, every page, row and index. Throws Error:
/// BackupDamaged, DatabaseCorrupt, NotADatabase, DatabaseTooNew, NotFound, Cancelled.
CheckedBackup checkBackup(const QString& backup, const WorkProgress& progress = {});

/// Makes a database out of a backup: checks the backup, copies attachments (looked for in every folder "*.files" beside
/// the backup) and database, reads both again, and only then puts the database in place, of the schema that the backup
/// has. A backup of any name and any Kesu database file will do. In any thread. now: names what is set aside.
/// Throws Error, for example DatabaseBusy where the database to be replaced is open somewhere; nothing but contents of
/// attachments is left behind then.
RestoreReport restoreBackup(
    const QString& backup, const QString& target, IfPresent ifPresent, Moment now, const BackupProgress& progress = {});

} // namespace kesu
