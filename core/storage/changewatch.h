// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>
#include <vector>

struct sqlite3_context;
struct sqlite3_value;

namespace kesu {

class Database;

/// Notices which things the writes of this connection touch, whoever writes and however, so that none can be saved
/// without its seal. Works by temporary triggers, which are the connection's own and no part of the file.
class ChangeWatch
{
public:
    explicit ChangeWatch(Database& database)
        : m_database(database)
    {
    }
    Q_DISABLE_COPY_MOVE(ChangeWatch)

    /// Makes the triggers, the first time it is called. Outside of a transaction, since a rollback would take them
    /// away.
    void install();
    void touch(size_t kind, qint64 id)
    {
        std::vector<qint64>& ids = m_touched[kind];
        // One thing is mostly written in one go, row by row.
        if (ids.empty() || ids.back() != id)
            ids.push_back(id);
    }
    /// The things of that kind that were touched since they were last taken, ascending, each once.
    std::vector<qint64> take(size_t kind);
    /// What was touched is as it was before.
    void forget();

private:
    static void noteTouch(sqlite3_context* context, int count, sqlite3_value** values);

    Database& m_database;
    std::vector<std::vector<qint64>> m_touched = std::vector<std::vector<qint64>>(kinds());
    bool m_isInstalled = false;

    static size_t kinds();
};

} // namespace kesu
