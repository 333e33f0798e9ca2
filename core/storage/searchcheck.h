// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/storage/searchhits.h"

#include <QStringList>

namespace kesu {

/// What comparing the search index with the complaints has shown.
struct SearchCheckReport
{
    bool isReady = false; ///< false: the index is still to be made, and nothing was compared
    qint64 complaints = 0; ///< compared, each with all its pieces of text
    qint64 wrong = 0; ///< places at which the two differ
    QStringList findings; ///< the first of these places, a sentence each

    bool isSound() const { return isReady && wrong == 0; }
    friend bool operator==(const SearchCheckReport&, const SearchCheckReport&) = default;
};

/// Compares the search index with every complaint of the ledger: that each has its place in the order of registration,
/// and there all the pieces of its texts and no others. Changes nothing; sees one state of the database throughout.
class SearchCheck
{
public:
    /// done: complaints so far, of that many. False gives it up.
    using Progress = std::function<bool(qint64 done, qint64 total)>;

    explicit SearchCheck(Database& database);

    /// Empty if given up. Memory: 16 bytes a complaint.
    std::optional<SearchCheckReport> run(const Progress& progress = {});

private:
    /// Sums up, for each place, what the postings say of it.
    void readPostings();
    void readFresh();
    void compare(const SearchDocument& document, SearchDoc& last);
    uint64_t* sumAt(SearchDoc doc);
    void report(const QString& sentence);

    Database& m_database;
    SearchStore m_store;
    SearchCheckReport m_report;
    std::vector<uint64_t> m_inOrder; ///< by place: the sum of its tokens, mixed
    std::vector<uint64_t> m_late;
    std::vector<SearchDoc> m_dead; ///< ascending
};

} // namespace kesu
