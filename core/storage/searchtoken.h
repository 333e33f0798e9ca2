// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/storage/searchdocument.h"

#include <cstdint>
#include <vector>

namespace kesu {

/// What the search index knows about a complaint is a set of these. Numbers of at most 48 bits that are stored: what
/// they mean may change only together with searchFormat.
using SearchToken = uint64_t;

/// Which rules made an index. One that was made by others is made anew.
inline constexpr int searchFormat = 1;

/// Complaints whose place in the index is no longer theirs.
inline constexpr SearchToken deadToken = 0;

/// What the ledger filters by, as tokens.
enum class SearchMark : uint64_t { Status = 1, Rulebook, Customer, Category, Party, Clause, Closed };

/// The token of one value of a mark. Two values may share one, with a probability of 2^-40.
SearchToken markToken(SearchMark mark, const QString& value);

/// Each token once, ascending: every character and every two neighbouring characters of the folded texts, but no
/// blanks; every three neighbouring ASCII letters or digits; the pinyin pieces of the names; the marks.
std::vector<SearchToken> tokensOf(const SearchDocument& document);

/// Which texts a token or a search is about.
enum class SearchedTexts { General, Staff };

/// Tokens of which a text that holds the folded word must have all. With isExact a text that has them holds it for
/// certain.
struct LiteralPieces
{
    std::vector<SearchToken> tokens;
    bool isExact = false;
};
LiteralPieces literalPieces(const QString& word, SearchedTexts texts);

/// Of each element, a name that the letters match must have one token. letters: not empty, see Pinyin::typedLetters().
struct PinyinPieces
{
    std::vector<std::vector<SearchToken>> tokens;
    bool isExact = false;
};
PinyinPieces pinyinPieces(const QByteArray& letters, SearchedTexts texts);

} // namespace kesu
