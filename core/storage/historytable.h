// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/complaint/ledger.h"

namespace kesu {

class Database;

/// What a history entry is about.
enum class HistoryEntity { Complaint, Customer, Product, Department, Staff, Setting, Rulebook, Assessment, User, Role };

/// The append-only record of every change; triggers refuse anything else.
class HistoryTable
{
public:
    explicit HistoryTable(Database& database)
        : m_database(database)
    {
    }

    /// Adds an entry; its sequence is given by the table. entityId is 0 for settings.
    void append(HistoryEntity entity, qint64 entityId, const HistoryEntry& entry) const;
    /// In the order in which it happened.
    QList<HistoryEntry> of(HistoryEntity entity, qint64 entityId) const;

private:
    Database& m_database;
};

} // namespace kesu
