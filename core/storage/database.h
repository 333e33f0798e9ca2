// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"
#include "core/storage/fileidentity.h"
#include "core/storage/filestate.h"

#include <QSqlDatabase>
#include <QString>
#include <memory>
#include <vector>

struct sqlite3;

namespace kesu {

class HistoryChain;
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
    /// Which database this is, wherever its file lies: 32 hex digits. A restored backup has the same.
    const QString& identity() const { return m_identity; }

    /// Looks at the file's name, two system calls.
    FileState fileState() const;
    /// Throws Error{DatabaseGone} unless the file is as it was opened. Every transaction asks before it begins and
    /// before it commits, so that nothing is written to a file that nobody will find again, or over somebody else's.
    void expectSameFile() const;
    /// A number that is another one as soon as another connection has changed the file: then shown data is to be
    /// fetched again. Changes of this connection leave it as it is.
    qint64 dataVersion();
    /// Seals every write of this connection. There once the schema is up to date.
    HistoryChain& chain() { return *m_chain; }

    /// Marks the files as Kesu's ("Kesu" in ASCII), see `PRAGMA application_id`.
    static constexpr qint32 applicationId = 0x4B657375;

private:
    friend class DirectStatement;
    friend class Statement;
    friend class Transaction;

    void checkPath(OpenMode mode) const;
    void configure();
    void checkIdentity();
    void upgrade();
    void readIdentity();
    void leaveOtherFilesAlone();
    /// Chains and seals what an older schema did not; the last entry of the upgrade says which schema it came from.
    void sealUpgrade(int from);
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
    QString m_identity;
    std::optional<FileIdentity> m_file; ///< as it was opened
    std::optional<FileIdentity> m_journal;
    std::unique_ptr<HistoryChain> m_chain;
};

} // namespace kesu
