// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/id.h"
#include "core/rulebook/clauseuse.h"

#include <QMap>
#include <QStringList>

namespace kesu {

class Database;

/// The table `clause_use`: which clauses the last verdict on each filed complaint names. Derived, like the ledger.
class ClauseUseTable
{
public:
    explicit ClauseUseTable(Database& database)
        : m_database(database)
    {
    }

    /// Makes or replaces the rows of that complaint. elements: by clause, which parts of the verdict name it.
    void store(
        ComplaintId id, const QString& rulebook, QDate registeredOn, const QMap<QString, QStringList>& elements) const;

    /// Sorted by clause, as text.
    QList<ClauseUse> of(const QString& rulebook) const;
    /// The complaints behind one clause, the latest registered first.
    QList<ComplaintId> complaints(const QString& rulebook, const QString& clause, int limit) const;

    /// The complaints that were filed before the table was there and are still to be entered: at most `limit` of their
    /// ids, ascending. Empty: there are none left.
    QList<ComplaintId> backlog(int limit) const;
    /// How many there may be at most.
    qint64 backlogSize() const;
    /// Notes that all of them up to that one are entered.
    void noteDone(ComplaintId upTo) const;

private:
    Database& m_database;
};

} // namespace kesu
