// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/id.h"

namespace kesu {

class Database;
class SearchStore;

/// How the search index stands.
struct SearchIndexState
{
    bool isReady = false; ///< every complaint of the ledger can be found by it
    qint64 complaints = 0; ///< in the ledger
    qint64 indexed = 0; ///< of these, in the index so far
    qint64 waiting = 0; ///< of those, kept aside until enough have come together to be merged
};

/// Keeps the search index in step with the complaints. All calls that write belong into the transaction that writes the
/// complaint.
///
/// The index is a set of places for each piece of text (searchtoken.h), kept in chunks (docset.h). What was written
/// lately waits in `search_fresh`, so that saving a slip touches one row and not hundreds; reading looks at both.
class SearchIndex
{
public:
    explicit SearchIndex(Database& database)
        : m_database(database)
    {
    }

    SearchIndexState state() const;
    /// Whether searching may rely on it.
    bool isReady() const;

    /// Before the rows of a filed complaint are changed: remembers what the index says of it. Without this call its
    /// place is given up and it takes a new one at the end, which works and costs more.
    void beforeChange(ComplaintId id) const;
    /// After all rows of a filed complaint are written, its ledger line included.
    void store(ComplaintId id) const;

    /// Gives the index up until SearchBuilder makes it anew: before so many complaints are written that keeping step
    /// would cost more. Nothing is found by it meanwhile; searching reads the complaints themselves.
    void putAside() const;
    /// Brings what waits into the postings.
    void merge() const;

private:
    friend class SearchBuilder;

    void add(SearchStore& store, ComplaintId id) const;
    /// Takes the complaint's place away for good.
    void bury(SearchStore& store, qint64 doc) const;

    Database& m_database;
};

} // namespace kesu
