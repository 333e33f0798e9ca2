// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <exception>

namespace kesu {

/// What kind of trouble the world made. Bugs assert instead, and what the user must mend comes back as findings.
enum class ErrorCode {
    FileNotReadable,
    FileNotWritable,
    DiskFull,
    DatabaseNotReadable,
    DatabaseNotWritable,
    DatabaseBusy,
    DatabaseCorrupt,
    DatabaseTooNew,
    NotADatabase,
    DatabaseGone, ///< the open file was deleted, moved away or replaced by another one
    BackupDamaged, ///< a backup does not hold what it should
    NotFound,
    ChangedByOthers,
    ResourceMissing,
    Printing,
    Cancelled,
    TooLarge,
    NotAllowed, ///< a right is missing
    SignInNeeded, ///< the database has users, and nobody is signed in
};

/// The world failed: a file, a disk, a database, a printer. Nothing has been changed when one is thrown.
class Error : public std::exception
{
public:
    /// message: one sentence in the user's language that names the thing and what can be done; detail: the system's own
    /// words, for the log.
    Error(ErrorCode code, QString message, QString detail = {});

    ErrorCode code() const { return m_code; }
    const QString& message() const { return m_message; }
    const QString& detail() const { return m_detail; }
    const char* what() const noexcept override { return m_what.constData(); }

private:
    ErrorCode m_code;
    QString m_message;
    QString m_detail;
    QByteArray m_what;
};

} // namespace kesu
