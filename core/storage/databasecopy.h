// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/storage/enginefile.h"

#include <QMap>

namespace kesu {

/// What can be counted in a database file of any schema: a copy that is as it should be holds exactly the same.
struct DatabaseContents
{
    int schemaVersion = 0;
    QString identity; ///< empty in a database from before schema 8
    QMap<QString, qint64> rows; ///< of each table
    QString lastEntry; ///< the last entry of the history, all its columns: with them the head of its chain

    qint64 complaints() const { return rows.value(QStringLiteral("complaint")); }
    qint64 historyEntries() const { return rows.value(QStringLiteral("history")); }

    friend bool operator==(const DatabaseContents&, const DatabaseContents&) = default;
};

/// How closely a file is looked at.
enum class CheckDepth {
    Quick, ///< every page and row can be read and is well formed
    Full, ///< and every index agrees with its table: some six times as long
};

/// A copy of a database that was written, made durable and read again.
struct CopiedDatabase
{
    DatabaseContents contents;
    QString sha256; ///< of the copy's bytes, lower-case hex
    qint64 sizeBytes = 0;
};

/// Copies the database as it is at this moment, while others go on writing, into a new single file at `target`, which
/// lies there only when it is whole: written under a temporary name in the same folder, forced to the disk, read again
/// from there, checked, and compared with the original. Any schema; in any thread. `target` must not be there.
/// Throws Error: DiskFull, FileNotWritable, BackupDamaged (what was read again is not what was written), Cancelled, and
/// what EngineFile throws. Then nothing is left behind.
CopiedDatabase copyDatabase(
    const QString& source, const QString& target, CheckDepth depth, const WorkProgress& progress = {});
/// The same of a file that was opened for it.
CopiedDatabase copyDatabase(
    EngineFile& source, const QString& target, CheckDepth depth, const WorkProgress& progress = {});

/// Before its schema is changed, the file is kept as "NAME.before-schema-N.kesu" beside it, N being the newest schema.
/// One that an upgrade left behind which did not finish is replaced. Throws Error, naming what is in the way.
void copyBeforeUpgrade(const QString& path, int presentSchema);
/// Where copyBeforeUpgrade() puts it.
QString pathBeforeUpgrade(const QString& path);

/// Looks through a file that nobody writes. Throws Error: NotADatabase (of another program, too), DatabaseTooNew,
/// DatabaseCorrupt with the first places in its detail, DatabaseNotReadable, Cancelled.
DatabaseContents checkDatabaseFile(const QString& path, CheckDepth depth, const WorkProgress& progress = {});

} // namespace kesu
