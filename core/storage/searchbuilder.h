// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/storage/searchstore.h"

#include <functional>

namespace kesu {

/// Makes the search index anew, while others read and write. Works in pieces of 65,536 complaints, each a transaction
/// of its own that holds the write lock for about a second; takes up where it was broken off. Memory: some 100 MB.
class SearchBuilder
{
public:
    /// done: complaints so far, of that many. False gives it up, and what is done stays done.
    using Progress = std::function<bool(qint64 done, qint64 total)>;

    explicit SearchBuilder(Database& database)
        : m_database(database)
    {
    }

    /// Whether an index is to be made: there is none, or it was made by other rules.
    bool isNeeded() const;
    /// Throws away what there is and begins.
    void begin() const;
    /// Makes what is missing, all of it or until given up. Begins if nothing has begun. True when the index is ready.
    bool run(const Progress& progress = {}) const;

private:
    /// Up to where the index is made: the next place, and the complaint of the last one as it was then.
    struct Piece
    {
        SearchDoc first = 0;
        RegistrationKey after;
    };
    enum class Step { More, Last, GivenUp };

    Piece resumed() const;
    Step make(Piece& piece, qint64 total, const Progress& progress) const;
    void finish() const;

    Database& m_database;
};

} // namespace kesu
