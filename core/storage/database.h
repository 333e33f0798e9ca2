// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"

#include <QSqlDatabase>
#include <QString>
#include <memory>
#include <vector>

struct sqlite3;

namespace kesu {

class PreparedStatement;

/// Whether opening may make a new file.
enum class OpenMode { CreateIfMissing, MustExist };

/// One open SQLite file with Kesu's schema, brought up to date while opening. The only place that knows the connection;
/// everything else speaks to it through Statement and Transaction. Lives in the thread that opened it.
///
/// Write-ahead log, foreign keys on, synchronous FULL: what commit() has acknowledged survives a power cut.
class Database
{
public:
    /// Throws Error: NotFound (no such folder, or no such file and MustExist), NotADatabase, DatabaseTooNew,
    /// DatabaseNotReadable, DatabaseNotWritable, DatabaseBusy, DatabaseCorrupt, DiskFull.
    Database(const QString& path, OpenMode mode);
    ~Database();
    Q_DISABLE_COPY_MOVE(Database)

    /// Absolute.
    const QString& path() const { return m_path; }
    /// The schema of the open file: always the newest this program knows.
    int schemaVersion() const;
    /// The engine's own connection, see sqliteHandle().
    sqlite3* handle() const;
    bool isInTransaction() const { return m_inTransaction; }

    /// Marks the files as Kesu's ("Kesu" in ASCII), see `PRAGMA application_id`.
    static constexpr qint32 applicationId = 0x4B657375;

private:
    friend class Statement;
    friend class Transaction;

    void checkPath(OpenMode mode) const;
    void configure();
    void checkIdentity();
    /// Takes a statement from those lying idle, or prepares one.
    std::unique_ptr<PreparedStatement> takeStatement(const QString& sql);
    void giveBack(std::unique_ptr<PreparedStatement> statement);
    void runPlain(const QString& sql);
    qint64 pragma(const QString& name);
    void close();

    QString m_path;
    QString m_connectionName;
    QSqlDatabase m_connection;
    /// Preparing costs more than running, so finished statements wait here for their next use.
    std::vector<std::unique_ptr<PreparedStatement>> m_idle;
    sqlite3* m_handle = nullptr; ///< see handle(); found once
    bool m_inTransaction = false;
};

} // namespace kesu
