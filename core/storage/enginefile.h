// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <functional>

struct sqlite3;

namespace kesu {

class Error;

/// Told how far a long work has come, from 0 to 1. False: stop; the work then throws stoppedByUser().
using WorkProgress = std::function<bool(double part)>;

/// Error{Cancelled}
Error stoppedByUser();

/// A database file opened by the engine alone, of any schema and without bringing it up to date: for copies and checks.
/// In any thread.
class EngineFile
{
public:
    enum class Access {
        ReadLive, ///< others may be writing; waits five seconds for them
        ReadStill, ///< nobody writes: nothing beside the file is made or locked, so it may lie on a read-only medium
        Create, ///< a new file, which is not made safe against a power cut until syncFile()
    };

    /// Throws Error: NotADatabase, DatabaseNotReadable, DatabaseNotWritable, DiskFull and the like.
    EngineFile(const QString& path, Access access);
    /// ReadStill for a file without a journal beside it, otherwise ReadLive: for backups and the like.
    static Access accessTo(const QString& finishedFile);
    /// A connection that is open already and stays so.
    EngineFile(sqlite3* borrowed, const QString& path);
    ~EngineFile();
    Q_DISABLE_COPY_MOVE(EngineFile)

    sqlite3* handle() const { return m_handle; }
    const QString& path() const { return m_path; }
    void run(const QString& sql);
    /// Calls row with the first column of each row as text. False from it: no further rows.
    void read(const QString& sql, const std::function<bool(const QString&)>& row);
    /// The first column of the first row; 0 without one.
    qint64 number(const QString& sql);
    /// While set, asked every some ten thousand steps of the engine, always with that part.
    void setProgress(const WorkProgress& progress, double part);

private:
    [[noreturn]] void fail(int code, const QString& doing);

    QString m_path;
    sqlite3* m_handle = nullptr;
    bool m_isBorrowed = false;
    WorkProgress m_progress;
    double m_part = 0;
    bool m_stopped = false;
};

} // namespace kesu
