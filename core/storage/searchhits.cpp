// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/searchhits.h"

#include "core/storage/database.h"
#include "core/storage/searchindex.h"

#include <algorithm>
#include <limits>

namespace kesu {

using namespace Qt::StringLiterals;

namespace {

/// More hits in a chunk than this are told their complaints by reading its row range, not one by one.
constexpr int manyHits = 2000;
/// How many complaints are read between two questions whether to go on.
constexpr int readAtOnce = 64;
/// Sorts behind every stored moment.
const QString endOfTime = QStringLiteral("~");

bool has(const std::vector<SearchToken>& tokens, SearchToken token)
{
    return std::binary_search(tokens.begin(), tokens.end(), token);
}

bool hasAny(const std::vector<SearchToken>& tokens, const std::vector<SearchToken>& wanted)
{
    return std::any_of(wanted.begin(), wanted.end(), [&tokens](SearchToken token) { return has(tokens, token); });
}

bool wordIsExact(const SearchWord& word)
{
    return literalPieces(word.text, SearchedTexts::General).isExact
        && (word.letters.isEmpty() || pinyinPieces(word.letters, SearchedTexts::General).isExact);
}

bool goesOn(const KeepGoing& keepGoing)
{
    return !keepGoing || keepGoing();
}

} // namespace

SearchHits::SearchHits(Database& database, const LedgerQuery& query, Moment now)
    : m_database(database)
    , m_condition(query, now)
    , m_store(database)
    , m_source(database)
    , m_isReady(SearchIndex(database).isReady())
{
    m_isExact = m_condition.isSaidByMarks()
        && std::all_of(m_condition.words().begin(), m_condition.words().end(), wordIsExact);
    if (!m_isReady)
        return;
    m_fresh = m_store.freshDocs();
    m_end = m_store.endOfOrder();
    if (query.from)
        m_begin = m_store.firstDocNotBefore({m_condition.from(), ComplaintId()});
    if (query.to)
        m_end = m_store.firstDocNotBefore({m_condition.to(), ComplaintId(std::numeric_limits<qint64>::max())});
}

SearchHits::~SearchHits() = default;

bool SearchHits::freshHolds(const FreshDoc& fresh) const
{
    const auto hasLiteral = [&fresh](const SearchWord& word, SearchedTexts texts) {
        const LiteralPieces pieces = literalPieces(word.text, texts);
        return std::all_of(pieces.tokens.begin(), pieces.tokens.end(),
            [&fresh](SearchToken token) { return has(fresh.tokens, token); });
    };
    const auto hasPinyin = [&fresh](const SearchWord& word, SearchedTexts texts) {
        if (word.letters.isEmpty())
            return false;
        const PinyinPieces pieces = pinyinPieces(word.letters, texts);
        return std::all_of(pieces.tokens.begin(), pieces.tokens.end(),
            [&fresh](const std::vector<SearchToken>& tokens) { return hasAny(fresh.tokens, tokens); });
    };
    for (const SearchWord& word : m_condition.words()) {
        const bool found = std::any_of(m_condition.searched().begin(), m_condition.searched().end(),
            [&](SearchedTexts texts) { return hasLiteral(word, texts) || hasPinyin(word, texts); });
        if (!found)
            return false;
    }
    if (m_condition.mustBeOpen() && has(fresh.tokens, markToken(SearchMark::Closed, {})))
        return false;
    return std::all_of(m_condition.marks().begin(), m_condition.marks().end(),
        [&fresh](const std::vector<SearchToken>& tokens) { return hasAny(fresh.tokens, tokens); });
}

void SearchHits::keepAnyOf(DocSet& docs, const std::vector<SearchToken>& tokens, int number)
{
    DocSet any;
    for (const SearchToken token : tokens)
        m_store.addTo(any, token, number);
    docs &= any;
}

DocSet SearchHits::withLiteral(const DocSet& within, const SearchWord& word, SearchedTexts texts, int number)
{
    DocSet docs = within;
    for (const SearchToken token : literalPieces(word.text, texts).tokens) {
        keepAnyOf(docs, {token}, number);
        if (docs.isEmpty())
            break;
    }
    return docs;
}

DocSet SearchHits::withPinyin(const DocSet& within, const SearchWord& word, SearchedTexts texts, int number)
{
    DocSet docs = within;
    for (const std::vector<SearchToken>& tokens : pinyinPieces(word.letters, texts).tokens) {
        keepAnyOf(docs, tokens, number);
        if (docs.isEmpty())
            break;
    }
    return docs;
}

void SearchHits::keepWord(DocSet& docs, const SearchWord& word, int number)
{
    DocSet found;
    for (const SearchedTexts texts : m_condition.searched()) {
        found |= withLiteral(docs, word, texts, number);
        if (!word.letters.isEmpty())
            found |= withPinyin(docs, word, texts, number);
    }
    docs = found;
}

DocSet SearchHits::chunk(int number)
{
    const bool isLate = number >= chunkOf(firstLateDoc);
    const SearchDoc begin = std::max(isLate ? firstLateDoc : m_begin, docAt(number, 0));
    const SearchDoc end = std::min(isLate ? m_store.endOfLate() : m_end, docAt(number + 1, 0));
    DocSet docs;
    if (begin < end)
        docs.fill(int(begin - docAt(number, 0)), int(end - docAt(number, 0)));
    DocSet dead;
    m_store.addTo(dead, deadToken, number);
    docs -= dead;

    DocSet fresh;
    for (const FreshDoc& one : m_fresh) {
        if (chunkOf(one.doc) != number || !docs.contains(placeOf(one.doc)))
            continue;
        docs.remove(placeOf(one.doc));
        if (freshHolds(one))
            fresh.insert(placeOf(one.doc));
    }
    for (const SearchWord& word : m_condition.words()) {
        if (docs.isEmpty())
            break;
        keepWord(docs, word, number);
    }
    for (const std::vector<SearchToken>& tokens : m_condition.marks()) {
        if (docs.isEmpty())
            break;
        keepAnyOf(docs, tokens, number);
    }
    if (m_condition.mustBeOpen() && !docs.isEmpty()) {
        DocSet closed;
        m_store.addTo(closed, markToken(SearchMark::Closed, {}), number);
        docs -= closed;
    }
    docs |= fresh;
    return docs;
}

bool SearchHits::isHit(ComplaintId id)
{
    std::optional<SearchDocument> document = m_source.beginRow(id);
    if (!document)
        return false;
    // More texts never make a hit of none, and most hits are found by a name or by their row.
    if (m_condition.holds(*document)) {
        m_source.endRow();
        return true;
    }
    m_source.addTexts(*document);
    if (m_condition.holds(*document))
        return true;
    m_source.addLists(*document);
    return m_condition.holds(*document);
}

std::vector<RegistrationKey> SearchHits::late()
{
    std::vector<RegistrationKey> keys;
    const SearchDoc end = m_store.endOfLate();
    for (int number = chunkOf(firstLateDoc); docAt(number, 0) < end; ++number) {
        const DocSet docs = chunk(number);
        for (int place = docs.firstFrom(0); place >= 0; place = docs.firstFrom(place + 1)) {
            const auto id = m_store.complaintOf(docAt(number, place));
            const auto key = id ? m_store.keyOf(*id) : std::nullopt;
            if (!key || (!m_condition.from().isEmpty() && key->registeredAt < m_condition.from())
                || (!m_condition.to().isEmpty() && key->registeredAt > m_condition.to()))
                continue;
            keys.push_back(*key);
        }
    }
    std::sort(keys.begin(), keys.end());
    return keys;
}

/// Steps through the candidates in one direction, those in order and the late ones merged.
class SearchHits::Walk
{
public:
    Walk(SearchHits& hits, SortDirection direction, const std::optional<RegistrationKey>& after)
        : m_hits(hits)
        , m_direction(direction)
        , m_late(hits.late())
    {
        const bool descending = direction == SortDirection::Descending;
        m_begin = hits.m_begin;
        m_end = hits.m_end;
        if (after) {
            const SearchDoc doc = hits.m_store.firstDocNotBefore(*after);
            const auto isPassed = [&](const RegistrationKey& key) {
                return key == *after || (descending ? *after < key : key < *after);
            };
            std::erase_if(m_late, isPassed);
            if (descending) {
                m_end = std::min(m_end, doc);
            } else {
                const auto id = hits.m_store.complaintOf(doc);
                m_begin = std::max(m_begin, id && *id == after->id ? doc + 1 : doc);
            }
        }
        if (!descending)
            std::reverse(m_late.begin(), m_late.end());
        m_doc = descending ? m_end : m_begin - 1;
        advance();
    }

    /// The next candidate; empty after the last.
    std::optional<ComplaintId> next()
    {
        if (m_late.empty())
            return takeInOrder();
        if (!m_next)
            return takeLate();
        const auto key = m_hits.m_store.keyOf(*m_next);
        const bool lateIsFirst = key && (m_direction == SortDirection::Descending) == (*key < m_late.back());
        return lateIsFirst ? takeLate() : takeInOrder();
    }

private:
    std::optional<ComplaintId> takeLate()
    {
        const ComplaintId id = m_late.back().id;
        m_late.pop_back();
        return id;
    }

    std::optional<ComplaintId> takeInOrder()
    {
        const std::optional<ComplaintId> id = m_next;
        advance();
        return id;
    }

    void advance()
    {
        m_next.reset();
        while (!m_next) {
            const std::optional<SearchDoc> doc = nextDoc();
            if (!doc)
                return;
            m_next = complaintOf(*doc);
        }
    }

    std::optional<SearchDoc> nextDoc()
    {
        const bool descending = m_direction == SortDirection::Descending;
        for (;;) {
            m_doc += descending ? -1 : 1;
            if (m_doc < m_begin || m_doc >= m_end)
                return {};
            load(chunkOf(m_doc));
            const int place = descending ? m_docs.lastUpTo(placeOf(m_doc)) : m_docs.firstFrom(placeOf(m_doc));
            if (place < 0) { // nothing more in this chunk
                m_doc = descending ? docAt(m_chunk, 0) : docAt(m_chunk + 1, 0) - 1;
                continue;
            }
            m_doc = docAt(m_chunk, place);
            if (m_doc < m_begin || m_doc >= m_end)
                return {};
            return m_doc;
        }
    }

    void load(int chunk)
    {
        if (chunk == m_chunk)
            return;
        m_chunk = chunk;
        m_docs = m_hits.chunk(chunk);
        m_complaints.clear();
        m_taken = 0;
    }

    std::optional<ComplaintId> complaintOf(SearchDoc doc)
    {
        // The first ones one by one: most who ask want a page. Then the whole chunk at once.
        if (m_complaints.empty() && m_taken++ < manyHits)
            return m_hits.m_store.complaintOf(doc);
        if (m_complaints.empty())
            m_complaints = m_hits.m_store.docs(docAt(m_chunk, 0), docAt(m_chunk + 1, 0));
        const auto found = std::lower_bound(m_complaints.begin(), m_complaints.end(), doc,
            [](const auto& entry, SearchDoc wanted) { return entry.first < wanted; });
        if (found == m_complaints.end() || found->first != doc)
            return {};
        return found->second;
    }

    SearchHits& m_hits;
    SortDirection m_direction;
    std::vector<RegistrationKey> m_late; ///< the next one last
    SearchDoc m_begin = 0;
    SearchDoc m_end = 0;
    SearchDoc m_doc = 0;
    int m_chunk = -1;
    DocSet m_docs;
    std::vector<std::pair<SearchDoc, ComplaintId>> m_complaints;
    int m_taken = 0;
    std::optional<ComplaintId> m_next;
};

QList<ComplaintId> SearchHits::scan(
    SortDirection direction, const std::optional<RegistrationKey>& after, qint64 limit, const KeepGoing& keepGoing)
{
    const bool descending = direction == SortDirection::Descending;
    const RegistrationKey edge{descending ? endOfTime : QString(), ComplaintId()};
    const RegistrationKey& start = after ? *after : edge;
    QList<ComplaintId> ids;
    m_source.start(direction, start.registeredAt, start.id);
    for (qint64 read = 0; ids.size() < limit; ++read) {
        if (read % readAtOnce == 0 && !goesOn(keepGoing))
            break;
        const std::optional<SearchDocument> document = m_source.next();
        if (!document)
            break;
        if (m_condition.holds(*document))
            ids += document->id;
    }
    m_source.stop();
    return ids;
}

QList<ComplaintId> SearchHits::page(
    SortDirection direction, std::optional<ComplaintId> after, int limit, const KeepGoing& keepGoing)
{
    std::optional<RegistrationKey> key;
    if (after)
        key = m_store.keyOf(*after);
    if (!m_isReady)
        return scan(direction, key, limit, keepGoing);
    QList<ComplaintId> ids;
    Walk walk(*this, direction, key);
    for (int candidates = 0; ids.size() < limit; ++candidates) {
        if (candidates % readAtOnce == 0 && !goesOn(keepGoing))
            break;
        const std::optional<ComplaintId> id = walk.next();
        if (!id)
            break;
        if (m_isExact || isHit(*id))
            ids += *id;
    }
    return ids;
}

std::optional<qint64> SearchHits::count(const KeepGoing& keepGoing)
{
    if (!m_isReady || !m_isExact) {
        const auto ids = all(keepGoing);
        return ids ? std::optional<qint64>(ids->size()) : std::nullopt;
    }
    auto total = qint64(late().size());
    for (int number = chunkOf(m_begin); docAt(number, 0) < m_end; ++number) {
        if (!goesOn(keepGoing))
            return {};
        total += chunk(number).count();
    }
    return total;
}

std::optional<QList<ComplaintId>> SearchHits::all(const KeepGoing& keepGoing)
{
    bool isGivenUp = false;
    const KeepGoing watched = [&] { return !(isGivenUp = !goesOn(keepGoing)); };
    const QList<ComplaintId> ids = page(SortDirection::Descending, {}, std::numeric_limits<int>::max(), watched);
    if (isGivenUp)
        return {};
    return ids;
}

} // namespace kesu
