// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/complaint/ledger.h"
#include "core/storage/ledgercondition.h"

namespace kesu {

class Database;

/// What the search index finds of a ledger query, its words and all its filters together, as a condition over
/// `ledger_line AS line`.
class LedgerSearch
{
public:
    LedgerSearch(Database& database, const LedgerQuery& query, Moment now)
        : m_database(database)
        , m_query(query)
        , m_now(now)
    {
    }

    /// All hits, of the query's own list if it has one.
    LedgerCondition all() const;
    /// Those of one page in the order of registration, in the query's direction, behind that complaint if one is given.
    LedgerCondition page(std::optional<ComplaintId> after, int limit) const;
    /// How many hits there are; quick where isQuick().
    qint64 count() const;
    /// Whether the index can answer at once for this query. Without it every complaint is read.
    bool isQuick() const;

    /// These complaints and no others.
    static LedgerCondition listed(const QList<ComplaintId>& ids);

private:
    Database& m_database;
    LedgerQuery m_query;
    Moment m_now;
};

} // namespace kesu
