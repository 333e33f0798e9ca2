// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/complaint/ledger.h"

namespace kesu {

class Database;

/// What a history entry is about.
enum class HistoryEntity {
    Complaint,
    Customer,
    Product,
    Department,
    Staff,
    Setting,
    Rulebook,
    Assessment,
    User,
    Role,
    Database, ///< the whole file: its upgrade, its restoration from a backup
};

/// The stable word for it in the file.
QString toWord(HistoryEntity entity);

/// The append-only record of every change; triggers refuse anything else.
class HistoryTable
{
public:
    explicit HistoryTable(Database& database)
        : m_database(database)
    {
    }

    /// Adds an entry in the present transaction; it gets its sequence and its place in the chain (HistoryChain) when
    /// that is committed. entityId is 0 for settings and for the database. action: a stable word, see HistoryEntry.
    void append(HistoryEntity entity, qint64 entityId, const HistoryEntry& entry) const;
    /// In the order in which it happened.
    QList<HistoryEntry> of(HistoryEntity entity, qint64 entityId) const;

private:
    Database& m_database;
};

} // namespace kesu
