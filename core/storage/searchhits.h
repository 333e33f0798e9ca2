// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/storage/docset.h"
#include "core/storage/searchcondition.h"
#include "core/storage/searchstore.h"

#include <functional>
#include <memory>

namespace kesu {

/// Asked now and then during long work; false gives it up.
using KeepGoing = std::function<bool()>;

/// The complaints that a ledger query finds, words and filters together, in the order of registration. Reads the search
/// index as it stands when it is made: for one use, in one thread, outside of any change.
///
/// A page takes about a millisecond at any size of the ledger. Where the index is not ready every complaint is read
/// instead: the same answers, slowly.
class SearchHits
{
public:
    SearchHits(Database& database, const LedgerQuery& query, Moment now);
    ~SearchHits();
    Q_DISABLE_COPY_MOVE(SearchHits)

    /// Up to `limit` hits in that direction, beginning behind that complaint; empty: with the first.
    QList<ComplaintId> page(
        SortDirection direction, std::optional<ComplaintId> after, int limit, const KeepGoing& keepGoing = {});
    /// Exact. Quick unless candidates must be read: for words longer than the pieces of the index, and for what is
    /// overdue. Empty if given up.
    std::optional<qint64> count(const KeepGoing& keepGoing = {});
    /// All hits, the newest first. Empty if given up.
    std::optional<QList<ComplaintId>> all(const KeepGoing& keepGoing = {});

private:
    class Walk;
    friend class Walk;

    /// The hits of one chunk, as far as the index says.
    DocSet chunk(int number);
    void keepWord(DocSet& docs, const SearchWord& word, int number);
    DocSet withLiteral(const DocSet& within, const SearchWord& word, SearchedTexts texts, int number);
    DocSet withPinyin(const DocSet& within, const SearchWord& word, SearchedTexts texts, int number);
    void keepAnyOf(DocSet& docs, const std::vector<SearchToken>& tokens, int number);
    bool freshHolds(const FreshDoc& fresh) const;
    bool isExact() const;
    bool isHit(ComplaintId id);
    /// The late ones, ascending by registration.
    std::vector<RegistrationKey> late();
    QList<ComplaintId> scan(
        SortDirection direction, const std::optional<RegistrationKey>& after, qint64 limit, const KeepGoing& keepGoing);

    Database& m_database;
    SearchCondition m_condition;
    SearchStore m_store;
    SearchSource m_source;
    bool m_isReady = false;
    bool m_isExact = false;
    std::vector<FreshDoc> m_fresh;
    SearchDoc m_begin = 0; ///< of the period, in the order of registration
    SearchDoc m_end = 0;
};

} // namespace kesu
