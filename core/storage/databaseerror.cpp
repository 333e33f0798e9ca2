// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/databaseerror.h"

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

QString translated(const char* text)
{
    return QCoreApplication::translate("Database", text);
}

} // namespace

Error databaseError(const QSqlError& error, const QString& path, const QString& doing)
{
    const QString detail = QStringLiteral("%1: %2 (SQLite %3)").arg(doing, error.text(), error.nativeErrorCode());
    const QString file = QDir::toNativeSeparators(path);
    switch (error.nativeErrorCode().toInt() & 0xff) {
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
        return Error(ErrorCode::DiskFull,
            translated(
                QT_TRANSLATE_NOOP("Database",
                    "The disk of the database “%1” is full; nothing was changed. Free some space and try again."))
                .arg(file),
            detail);
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

} // namespace kesu
