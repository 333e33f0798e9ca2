// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/searchtoken.h"

#include "core/complaint/pinyin.h"

#include <algorithm>

namespace kesu {

namespace {

/// What a token is, in its highest four bits. The kinds for names of staff follow those for everything else.
enum class Kind : uint64_t { Characters = 1, Triple, PinyinFirst, PinyinInner, StaffOffset = 4, Mark = 9 };

constexpr int kindShift = 44;
constexpr int characterBits = 21;

SearchToken token(Kind kind, SearchedTexts texts, uint64_t payload)
{
    auto number = uint64_t(kind);
    if (texts == SearchedTexts::Staff)
        number += uint64_t(Kind::StaffOffset);
    return number << kindShift | payload;
}

SearchToken single(char32_t character, SearchedTexts texts)
{
    return token(Kind::Characters, texts, character);
}

SearchToken pair(char32_t first, char32_t second, SearchedTexts texts)
{
    return token(Kind::Characters, texts, uint64_t(first) << characterBits | second);
}

/// Up to three ASCII characters, none of which is 0.
template <typename Characters> uint64_t packed(const Characters& characters)
{
    uint64_t payload = 0;
    for (const auto character : characters)
        payload = payload << 7 | uint64_t(character);
    return payload;
}

SearchToken triple(char32_t first, char32_t second, char32_t third, SearchedTexts texts)
{
    return token(Kind::Triple, texts, packed(std::initializer_list<char32_t>{first, second, third}));
}

/// By code points; a half of a surrogate pair without the other stands for itself, so that every text has a meaning.
std::vector<char32_t> codePoints(const QString& text)
{
    std::vector<char32_t> result;
    result.reserve(size_t(text.size()));
    for (qsizetype at = 0; at < text.size(); ++at) {
        char32_t code = text[at].unicode();
        if (text[at].isHighSurrogate() && at + 1 < text.size() && text[at + 1].isLowSurrogate()) {
            code = QChar::surrogateToUcs4(text[at], text[at + 1]);
            ++at;
        }
        result.push_back(code);
    }
    return result;
}

bool isBlank(char32_t code)
{
    return code < 0x10000 && QChar(char16_t(code)).isSpace();
}

bool isLetterOrDigit(char32_t code)
{
    return (code >= U'0' && code <= U'9') || (code >= U'a' && code <= U'z');
}

void addText(std::vector<SearchToken>& tokens, const QString& text, SearchedTexts texts)
{
    const std::vector<char32_t> codes = codePoints(text);
    for (size_t at = 0; at < codes.size(); ++at) {
        if (isBlank(codes[at]))
            continue;
        tokens.push_back(single(codes[at], texts));
        if (at + 1 == codes.size() || isBlank(codes[at + 1]))
            continue;
        tokens.push_back(pair(codes[at], codes[at + 1], texts));
        if (at + 2 < codes.size() && isLetterOrDigit(codes[at]) && isLetterOrDigit(codes[at + 1])
            && isLetterOrDigit(codes[at + 2]))
            tokens.push_back(triple(codes[at], codes[at + 1], codes[at + 2], texts));
    }
}

void addName(std::vector<SearchToken>& tokens, const QString& name, SearchedTexts texts)
{
    const PinyinText::Pieces pieces = PinyinText(name).pieces();
    for (const QByteArray& piece : pieces.first)
        tokens.push_back(token(Kind::PinyinFirst, texts, packed(piece)));
    for (const QByteArray& piece : pieces.inner) {
        if (piece.size() == 3) // shorter ones are asked for from the beginning of a character only
            tokens.push_back(token(Kind::PinyinInner, texts, packed(piece)));
    }
}

} // namespace

SearchToken markToken(SearchMark mark, const QString& value)
{
    uint64_t hash = 0xcbf29ce484222325; // FNV-1a
    for (const char byte : value.toUtf8())
        hash = (hash ^ uint8_t(byte)) * 0x100000001b3;
    const uint64_t folded = (hash ^ hash >> 40) & 0xFFFFFFFFFF;
    return uint64_t(Kind::Mark) << kindShift | uint64_t(mark) << 40 | folded;
}

std::vector<SearchToken> tokensOf(const SearchDocument& document)
{
    std::vector<SearchToken> tokens;
    tokens.reserve(1024);
    for (const QString& text : document.texts)
        addText(tokens, text, SearchedTexts::General);
    for (const QString& text : document.staffTexts)
        addText(tokens, text, SearchedTexts::Staff);
    for (const QString& name : document.names)
        addName(tokens, name, SearchedTexts::General);
    for (const QString& name : document.staffNames)
        addName(tokens, name, SearchedTexts::Staff);
    tokens.push_back(markToken(SearchMark::Status, document.status));
    tokens.push_back(markToken(SearchMark::Rulebook, document.rulebook));
    tokens.push_back(markToken(SearchMark::Customer, document.customer));
    for (const QString& category : document.categories)
        tokens.push_back(markToken(SearchMark::Category, category));
    for (const QString& party : document.parties)
        tokens.push_back(markToken(SearchMark::Party, party));
    for (const QString& clause : document.clauses)
        tokens.push_back(markToken(SearchMark::Clause, clause));
    if (document.isClosed)
        tokens.push_back(markToken(SearchMark::Closed, {}));
    std::sort(tokens.begin(), tokens.end());
    tokens.erase(std::unique(tokens.begin(), tokens.end()), tokens.end());
    return tokens;
}

LiteralPieces literalPieces(const QString& word, SearchedTexts texts)
{
    const std::vector<char32_t> codes = codePoints(word);
    LiteralPieces pieces;
    if (codes.size() == 1)
        pieces.tokens.push_back(single(codes[0], texts));
    // Triples are rarer than pairs, so they are asked for wherever there are some.
    std::vector<bool> covered(codes.size(), false);
    for (size_t at = 0; at + 2 < codes.size(); ++at) {
        if (!isLetterOrDigit(codes[at]) || !isLetterOrDigit(codes[at + 1]) || !isLetterOrDigit(codes[at + 2]))
            continue;
        pieces.tokens.push_back(triple(codes[at], codes[at + 1], codes[at + 2], texts));
        covered[at] = covered[at + 1] = true;
    }
    for (size_t at = 0; at + 1 < codes.size(); ++at) {
        if (!covered[at])
            pieces.tokens.push_back(pair(codes[at], codes[at + 1], texts));
    }
    pieces.isExact = pieces.tokens.size() == 1;
    return pieces;
}

PinyinPieces pinyinPieces(const QByteArray& letters, SearchedTexts texts)
{
    constexpr qsizetype longest = 3;
    PinyinPieces pieces;
    pieces.tokens.push_back({token(Kind::PinyinFirst, texts, packed(letters.left(longest)))});
    for (qsizetype at = 1; at + longest <= letters.size(); ++at) {
        const uint64_t piece = packed(letters.mid(at, longest));
        pieces.tokens.push_back({token(Kind::PinyinFirst, texts, piece), token(Kind::PinyinInner, texts, piece)});
    }
    pieces.isExact = pieces.tokens.size() == 1;
    return pieces;
}

} // namespace kesu
