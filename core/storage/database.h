// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"

#include <QHash>
#include <QList>
#include <QSqlDatabase>
#include <QSqlQuery>
#include <QString>
#include <memory>

struct sqlite3;

namespace kesu {

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
    /// Takes a prepared query from those lying idle, or prepares one.
    std::unique_ptr<QSqlQuery> takeQuery(const QString& sql);
    void giveBack(const QString& sql, std::unique_ptr<QSqlQuery> query);
    void runPlain(const QString& sql);
    qint64 pragma(const QString& name);
    void close();

    QString m_path;
    QString m_connectionName;
    QSqlDatabase m_connection;
    /// Preparing costs more than running, so finished statements wait here for their next use.
    std::vector<std::pair<QString, std::unique_ptr<QSqlQuery>>> m_idle;
    bool m_inTransaction = false;
};

} // namespace kesu
