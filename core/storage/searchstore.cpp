// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/searchstore.h"

#include "core/storage/database.h"

#include <QCoreApplication>
#include <QDir>
#include <cstring>

namespace kesu {

using namespace Qt::StringLiterals;

namespace {

constexpr int chunkBits = 15;

qint64 keyOf(SearchToken token, int chunk)
{
    return qint64(token << chunkBits) | chunk;
}

QByteArrayView bytesOf(const std::vector<SearchToken>& tokens)
{
    return {reinterpret_cast<const char*>(tokens.data()), qsizetype(tokens.size() * sizeof(SearchToken))};
}

std::vector<SearchToken> tokensIn(QByteArrayView bytes)
{
    std::vector<SearchToken> tokens(size_t(bytes.size()) / sizeof(SearchToken));
    if (!tokens.empty())
        std::memcpy(tokens.data(), bytes.data(), tokens.size() * sizeof(SearchToken));
    return tokens;
}

} // namespace

SearchStore::SearchStore(Database& database)
    : m_database(database)
    , m_getState(database, u"SELECT value FROM search_state WHERE name = ?1"_s)
    , m_setState(database, u"INSERT OR REPLACE INTO search_state (name, value) VALUES (?1, ?2)"_s)
    , m_getPosting(database, u"SELECT docs FROM search_posting WHERE key = ?1"_s)
    , m_putPosting(database, u"INSERT OR REPLACE INTO search_posting (key, docs) VALUES (?1, ?2)"_s)
    , m_removePosting(database, u"DELETE FROM search_posting WHERE key = ?1"_s)
    , m_docOf(database, u"SELECT doc FROM search_doc WHERE complaint_id = ?1"_s)
    , m_complaintOf(database, u"SELECT complaint_id FROM search_doc WHERE doc = ?1"_s)
    , m_firstDoc(database, u"SELECT doc FROM search_doc WHERE doc >= ?1 AND doc < ?2 ORDER BY doc LIMIT 1"_s)
    , m_lastDoc(database, u"SELECT doc FROM search_doc WHERE doc < ?1 AND doc >= ?2 ORDER BY doc DESC LIMIT 1"_s)
    , m_keyOf(database, u"SELECT registered_at FROM ledger_line WHERE complaint_id = ?1"_s)
{
}

std::pair<SearchToken, int> SearchStore::partsOf(qint64 key)
{
    return {SearchToken(key) >> chunkBits, int(key & ((1 << chunkBits) - 1))};
}

qint64 SearchStore::state(const QString& name)
{
    m_getState.bind(1, name);
    const qint64 value = m_getState.next() ? m_getState.integer(0) : 0;
    m_getState.reset();
    return value;
}

void SearchStore::setState(const QString& name, qint64 value)
{
    m_setState.bind(1, name).bind(2, value).run();
}

void SearchStore::addTo(DocSet& docs, SearchToken token, int chunk)
{
    m_getPosting.bind(1, kesu::keyOf(token, chunk));
    const bool isSound = !m_getPosting.next() || docs.decode(m_getPosting.bytes(0));
    m_getPosting.reset();
    if (!isSound)
        throw Error(ErrorCode::DatabaseCorrupt,
            QCoreApplication::translate("SearchIndex",
                "The search index of “%1” is damaged; make it anew (kesu-cli index --rebuild). The complaints are not"
                " touched by that.")
                .arg(QDir::toNativeSeparators(m_database.path())),
            u"search_posting %1"_s.arg(kesu::keyOf(token, chunk)));
}

void SearchStore::put(SearchToken token, int chunk, const DocSet& docs)
{
    if (docs.isEmpty())
        m_removePosting.bind(1, kesu::keyOf(token, chunk)).run();
    else
        put(token, chunk, docs.encoded());
}

void SearchStore::put(SearchToken token, int chunk, QByteArrayView encoded)
{
    m_putPosting.bind(1, kesu::keyOf(token, chunk)).bindBytes(2, encoded).run();
}

std::optional<SearchDoc> SearchStore::docOf(ComplaintId id)
{
    m_docOf.bind(1, id.value());
    std::optional<SearchDoc> doc;
    if (m_docOf.next())
        doc = m_docOf.integer(0);
    m_docOf.reset();
    return doc;
}

std::optional<ComplaintId> SearchStore::complaintOf(SearchDoc doc)
{
    m_complaintOf.bind(1, doc);
    std::optional<ComplaintId> id;
    if (m_complaintOf.next())
        id = ComplaintId(m_complaintOf.integer(0));
    m_complaintOf.reset();
    return id;
}

bool SearchStore::insertDoc(SearchDoc doc, ComplaintId id)
{
    DirectStatement insert(m_database, u"INSERT OR IGNORE INTO search_doc (doc, complaint_id) VALUES (?1, ?2)"_s);
    return insert.bind(1, doc).bind(2, id.value()).run() == 1;
}

void SearchStore::removeDoc(SearchDoc doc)
{
    DirectStatement remove(m_database, u"DELETE FROM search_doc WHERE doc = ?1"_s);
    remove.bind(1, doc).run();
}

std::vector<std::pair<SearchDoc, ComplaintId>> SearchStore::docs(SearchDoc from, SearchDoc to)
{
    DirectStatement row(
        m_database, u"SELECT doc, complaint_id FROM search_doc WHERE doc >= ?1 AND doc < ?2 ORDER BY doc"_s);
    std::vector<std::pair<SearchDoc, ComplaintId>> result;
    for (row.bind(1, from).bind(2, to); row.next();)
        result.emplace_back(row.integer(0), ComplaintId(row.integer(1)));
    return result;
}

std::optional<SearchDoc> SearchStore::firstDocFrom(SearchDoc doc, SearchDoc end)
{
    m_firstDoc.bind(1, doc).bind(2, end);
    std::optional<SearchDoc> found;
    if (m_firstDoc.next())
        found = m_firstDoc.integer(0);
    m_firstDoc.reset();
    return found;
}

std::optional<SearchDoc> SearchStore::lastDocBelow(SearchDoc doc, SearchDoc begin)
{
    m_lastDoc.bind(1, doc).bind(2, begin);
    std::optional<SearchDoc> found;
    if (m_lastDoc.next())
        found = m_lastDoc.integer(0);
    m_lastDoc.reset();
    return found;
}

std::optional<RegistrationKey> SearchStore::keyOf(ComplaintId id)
{
    m_keyOf.bind(1, id.value());
    std::optional<RegistrationKey> key;
    if (m_keyOf.next())
        key = RegistrationKey{m_keyOf.text(0), id};
    m_keyOf.reset();
    return key;
}

SearchDoc SearchStore::firstDocNotBefore(const RegistrationKey& key)
{
    SearchDoc low = 0;
    SearchDoc high = endOfOrder();
    while (low < high) {
        const SearchDoc middle = low + (high - low) / 2;
        const std::optional<SearchDoc> doc = firstDocFrom(middle, high);
        const std::optional<RegistrationKey> found = doc ? keyOf(*complaintOf(*doc)) : std::nullopt;
        if (!doc || !found || !(*found < key))
            high = middle;
        else
            low = *doc + 1;
    }
    return firstDocFrom(low, endOfOrder()).value_or(endOfOrder()); // `low` may be a place that was given up
}

std::vector<FreshDoc> SearchStore::freshDocs()
{
    DirectStatement row(m_database, u"SELECT doc, tokens, merged FROM search_fresh ORDER BY doc"_s);
    std::vector<FreshDoc> result;
    while (row.next())
        result.push_back({row.integer(0), tokensIn(row.bytes(1)), tokensIn(row.bytes(2))});
    return result;
}

std::optional<FreshDoc> SearchStore::fresh(SearchDoc doc)
{
    DirectStatement row(m_database, u"SELECT doc, tokens, merged FROM search_fresh WHERE doc = ?1"_s);
    row.bind(1, doc);
    if (!row.next())
        return {};
    return FreshDoc{row.integer(0), tokensIn(row.bytes(1)), tokensIn(row.bytes(2))};
}

void SearchStore::putFresh(const FreshDoc& fresh)
{
    DirectStatement put(m_database, u"INSERT OR REPLACE INTO search_fresh (doc, tokens, merged) VALUES (?1, ?2, ?3)"_s);
    put.bind(1, fresh.doc).bindBytes(2, bytesOf(fresh.tokens)).bindBytes(3, bytesOf(fresh.merged)).run();
}

void SearchStore::removeFresh(SearchDoc doc)
{
    DirectStatement remove(m_database, u"DELETE FROM search_fresh WHERE doc = ?1"_s);
    remove.bind(1, doc).run();
}

qint64 SearchStore::freshCount()
{
    DirectStatement row(m_database, u"SELECT count(*) FROM search_fresh"_s);
    return row.next() ? row.integer(0) : 0;
}

void SearchStore::clearFresh()
{
    DirectStatement(m_database, u"DELETE FROM search_fresh"_s).run();
}

} // namespace kesu
