// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/databaseerror.h"

#include "core/storage/storageplace.h"

#include <QCoreApplication>
#include <QDir>
#include <QSqlError>

namespace kesu {

namespace {

// Primary result codes of SQLite (https://sqlite.org/rescode.html); the extended ones carry them in the low byte.
enum SqliteCode {
    SqlitePermission = 3,
    SqliteBusy = 5,
    SqliteLocked = 6,
    SqliteReadOnly = 8,
    SqliteInputOutput = 10,
    SqliteCorrupt = 11,
    SqliteFull = 13,
    SqliteCannotOpen = 14,
    SqliteNotADatabase = 26,
};
// The disk refuses to write, though it does not say that it is full: a limit of the user, or a failing disk.
constexpr int writeRefused = SqliteInputOutput | (3 << 8); // SQLITE_IOERR_WRITE
constexpr int syncRefused = SqliteInputOutput | (4 << 8); // SQLITE_IOERR_FSYNC
constexpr int readOnlySinceMoved = SqliteReadOnly | (4 << 8); // SQLITE_READONLY_DBMOVED

/// Below that, a disk is full for a database.
constexpr qint64 leastRoom = 65'536;

QString translated(const char* text)
{
    return QCoreApplication::translate("Database", text);
}

Error diskFull(const QString& file, const QString& detail)
{
    return Error(ErrorCode::DiskFull,
        translated(QT_TRANSLATE_NOOP("Database",
                       "The disk of the database “%1” is full; nothing was changed. Free some space and try again."))
            .arg(file),
        detail);
}

} // namespace

Error databaseError(const QSqlError& error, const QString& path, const QString& doing)
{
    return databaseError(error.nativeErrorCode().toInt(), error.text().toUtf8().constData(), path, doing);
}

Error databaseError(int sqliteCode, const char* words, const QString& path, const QString& doing)
{
    const QString detail
        = QStringLiteral("%1: %2 (SQLite %3)").arg(doing, QString::fromUtf8(words), QString::number(sqliteCode));
    const QString file = QDir::toNativeSeparators(path);
    if (sqliteCode == readOnlySinceMoved)
        return databaseGone(FileState::Missing, path);
    if (sqliteCode == writeRefused || sqliteCode == syncRefused)
        return Error(ErrorCode::DatabaseNotWritable,
            translated(QT_TRANSLATE_NOOP("Database",
                           "The disk refuses to write to the database “%1”; nothing was changed. Your quota may be used"
                           " up, or the disk is failing: save a copy to another one."))
                .arg(file),
            detail);
    switch (sqliteCode & 0xff) {
    case SqliteBusy:
    case SqliteLocked:
        return Error(ErrorCode::DatabaseBusy,
            translated(QT_TRANSLATE_NOOP(
                           "Database", "The database “%1” is being written by another program; try again in a moment."))
                .arg(file),
            detail);
    case SqliteReadOnly:
    case SqlitePermission:
        return Error(ErrorCode::DatabaseNotWritable,
            translated(QT_TRANSLATE_NOOP(
                           "Database", "The database “%1” cannot be written: the file or its folder is read-only."))
                .arg(file),
            detail);
    case SqliteFull:
        return diskFull(file, detail);
    case SqliteCorrupt:
        return Error(ErrorCode::DatabaseCorrupt,
            translated(QT_TRANSLATE_NOOP("Database", "The database “%1” is damaged; restore it from a backup."))
                .arg(file),
            detail);
    case SqliteNotADatabase:
        return Error(ErrorCode::NotADatabase,
            translated(QT_TRANSLATE_NOOP("Database", "“%1” is not a Kesu database.")).arg(file), detail);
    case SqliteCannotOpen:
    case SqliteInputOutput:
        // The memory that connections share is a file too, and having no room for that comes as any trouble.
        if (StoragePlace::of(path).freeBytes < leastRoom)
            return diskFull(file, detail);
        return Error(ErrorCode::DatabaseNotReadable,
            translated(QT_TRANSLATE_NOOP(
                           "Database", "The database “%1” cannot be read or written; check the disk and the folder."))
                .arg(file),
            detail);
    default:
        return Error(ErrorCode::DatabaseNotWritable,
            translated(QT_TRANSLATE_NOOP("Database", "The database “%1” refused the change; nothing was changed."))
                .arg(file),
            detail);
    }
}

Error databaseGone(FileState state, const QString& path)
{
    const QString file = QDir::toNativeSeparators(path);
    const QString detail = QStringLiteral("file state %1").arg(static_cast<int>(state));
    switch (state) {
    case FileState::Replaced:
        return Error(ErrorCode::DatabaseGone,
            translated(QT_TRANSLATE_NOOP("Database",
                           "Another file has taken the place of the open database “%1”. Nothing was written to it, and"
                           " what you typed is still here: find out who replaced it, then open the right file."))
                .arg(file),
            detail);
    case FileState::JournalLost:
        return Error(ErrorCode::DatabaseGone,
            translated(QT_TRANSLATE_NOOP("Database",
                           "The file “%1-wal”, part of the open database, was deleted or replaced. Nothing more is"
                           " written, and what you typed is still here: close every window on this database and open it"
                           " again."))
                .arg(file),
            detail);
    default:
        return Error(ErrorCode::DatabaseGone,
            translated(
                QT_TRANSLATE_NOOP("Database",
                    "The open database “%1” was deleted or moved away. Nothing was written, and what you typed is"
                    " still here: put the file back, or save a copy of the database to another place."))
                .arg(file),
            detail);
    }
}

} // namespace kesu
