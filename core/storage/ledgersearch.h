// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/complaint/ledger.h"

namespace kesu {

class Database;
class Statement;

/// A ledger query as SQL over `ledger_line AS line`. The one place that knows how the ledger is searched.
///
/// Open means: valid or pending and without the event "close". What is void or out of scope has nothing left to be done
/// and is never overdue.
class LedgerSearch
{
public:
    /// Looks up what the words of the search box find.
    LedgerSearch(Database& database, const LedgerQuery& query, Moment now);

    /// " WHERE …", or empty.
    QString where() const;
    /// " ORDER BY …", always down to the id, so that the order is the same every time.
    QString orderBy() const;
    /// Binds the parameters of where().
    void bind(Statement& statement) const;

private:
    LedgerQuery m_query;
    Moment m_now;
    /// What the words of the search box find; empty without words.
    std::optional<QList<ComplaintId>> m_hits;
};

} // namespace kesu
