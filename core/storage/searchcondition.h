// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/complaint/ledger.h"
#include "core/storage/searchtoken.h"

#include <vector>

namespace kesu {

/// One word of the search box.
struct SearchWord
{
    QString text; ///< folded
    QByteArray letters; ///< as pinyin; empty where it cannot be
};

/// What a ledger query asks of a complaint, decided by its search document alone: what searching means. The index only
/// finds quickly for which complaints it may hold.
///
/// Every word must stand in some text, or be the pinyin of a part of a name; every filter must hold.
class SearchCondition
{
public:
    SearchCondition(const LedgerQuery& query, Moment now);

    bool holds(const SearchDocument& document) const;

    const LedgerQuery& query() const { return m_query; }
    const std::vector<SearchWord>& words() const { return m_words; }
    /// Whose texts may be searched: of those who may not read names of staff, only the general ones.
    const std::vector<SearchedTexts>& searched() const { return m_searched; }
    /// Of each element, a complaint must have one token.
    const std::vector<std::vector<SearchToken>>& marks() const { return m_marks; }
    /// A complaint must not have the token of closed ones.
    bool mustBeOpen() const;
    /// Whether words and marks say all: false for what depends on the time, and where two values may share a token.
    bool isSaidByMarks() const;
    /// The period, as registered_at is stored; empty: no bound.
    QString from() const;
    QString to() const;

private:
    bool wordHolds(const SearchWord& word, const SearchDocument& document) const;

    LedgerQuery m_query;
    QString m_now;
    std::vector<SearchWord> m_words;
    std::vector<SearchedTexts> m_searched;
    std::vector<std::vector<SearchToken>> m_marks;
};

} // namespace kesu
