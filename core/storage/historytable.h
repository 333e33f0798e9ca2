// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/complaint/ledger.h"
#include "core/storage/chainhead.h"

#include <optional>

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
    Report, ///< what was typed into one
    User,
    Role,
    Database, ///< the whole file: its upgrade, its restoration from a backup
};

/// The stable word for it in the file.
QString toWord(HistoryEntity entity);

/// Where an entry stands in the chain.
struct ChainedEntry
{
    qint64 entityId = 0;
    ChainHead head; ///< its sequence and its whole hash

    friend bool operator==(const ChainedEntry&, const ChainedEntry&) = default;
};

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
    /// The last entry about that thing as written; nothing if there is none. One read of an index.
    std::optional<ChainedEntry> lastOf(HistoryEntity entity, qint64 entityId) const;
    /// The entry with that sequence, if it is about a thing of that kind.
    std::optional<ChainedEntry> at(HistoryEntity entity, qint64 sequence) const;

private:
    Database& m_database;
};

} // namespace kesu
