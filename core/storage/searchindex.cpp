// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/searchindex.h"

#include "core/storage/searchstore.h"
#include "core/storage/statement.h"

#include <algorithm>
#include <iterator>

namespace kesu {

using namespace Qt::StringLiterals;

namespace {

/// Each search reads what waits (some thousand bytes each), each merge rewrites some ten thousand rows.
constexpr qint64 mostWaiting = 256;

/// Whether the complaint stands in the order of registration where its place says it does.
bool isInItsPlace(SearchStore& store, SearchDoc doc, const RegistrationKey& key)
{
    if (doc >= firstLateDoc)
        return true;
    const auto keyAt = [&store](std::optional<SearchDoc> neighbour) {
        const std::optional<ComplaintId> id = neighbour ? store.complaintOf(*neighbour) : std::nullopt;
        return id ? store.keyOf(*id) : std::nullopt;
    };
    const auto before = keyAt(store.lastDocBelow(doc, 0));
    const auto after = keyAt(store.firstDocFrom(doc + 1, firstLateDoc));
    return (!before || *before < key) && (!after || key < *after);
}

/// One bit of the postings to be set or taken away.
struct Edit
{
    SearchToken token;
    SearchDoc doc;
    enum class Kind { Set, Remove } kind;
};

void addEdits(std::vector<Edit>& edits, const FreshDoc& fresh)
{
    std::vector<SearchToken> tokens;
    std::set_difference(
        fresh.tokens.begin(), fresh.tokens.end(), fresh.merged.begin(), fresh.merged.end(), std::back_inserter(tokens));
    for (const SearchToken token : tokens)
        edits.push_back({token, fresh.doc, Edit::Kind::Set});
    tokens.clear();
    std::set_difference(
        fresh.merged.begin(), fresh.merged.end(), fresh.tokens.begin(), fresh.tokens.end(), std::back_inserter(tokens));
    for (const SearchToken token : tokens)
        edits.push_back({token, fresh.doc, Edit::Kind::Remove});
}

} // namespace

bool SearchIndex::isReady() const
{
    SearchStore store(m_database);
    return store.state(u"ready"_s) == 1 && store.state(u"format"_s) == searchFormat;
}

SearchIndexState SearchIndex::state() const
{
    SearchIndexState state;
    state.isReady = isReady();
    state.complaints = selectNumber(m_database, u"SELECT count(*) AS n FROM ledger_line"_s);
    state.indexed = selectNumber(m_database, u"SELECT count(*) AS n FROM search_doc"_s);
    state.waiting = selectNumber(m_database, u"SELECT count(*) AS n FROM search_fresh"_s);
    return state;
}

void SearchIndex::beforeChange(ComplaintId id) const
{
    if (!isReady())
        return;
    SearchStore store(m_database);
    const std::optional<SearchDoc> doc = store.docOf(id);
    if (!doc || store.fresh(*doc))
        return;
    if (const auto document = SearchSource(m_database).read(id)) {
        const std::vector<SearchToken> tokens = tokensOf(*document);
        store.putFresh({*doc, tokens, tokens});
    }
}

void SearchIndex::store(ComplaintId id) const
{
    SearchStore store(m_database);
    if (store.state(u"ready"_s) != 1 || store.state(u"format"_s) != searchFormat) {
        if (store.state(u"building"_s) == 1) {
            DirectStatement note(m_database, u"INSERT OR IGNORE INTO search_changed (complaint_id) VALUES (?1)"_s);
            note.bind(1, id.value()).run();
        }
        return;
    }
    add(store, id);
    if (store.freshCount() >= mostWaiting)
        merge();
}

void SearchIndex::add(SearchStore& store, ComplaintId id) const
{
    const auto document = SearchSource(m_database).read(id);
    std::optional<SearchDoc> doc = store.docOf(id);
    const RegistrationKey key{document ? document->registeredAt : QString(), id};
    if (doc) {
        auto fresh = store.fresh(*doc);
        if (document && fresh && isInItsPlace(store, *doc, key)) {
            fresh->tokens = tokensOf(*document);
            if (fresh->tokens == fresh->merged)
                store.removeFresh(*doc);
            else
                store.putFresh(*fresh);
            return;
        }
        bury(store, *doc);
    }
    if (!document)
        return;

    doc = store.endOfOrder();
    const auto last = store.lastDocBelow(firstLateDoc, 0);
    const auto lastId = last ? store.complaintOf(*last) : std::nullopt;
    const auto lastKey = lastId ? store.keyOf(*lastId) : std::nullopt;
    if (!lastKey || *lastKey < key) {
        store.setState(u"next-doc"_s, *doc + 1);
    } else {
        doc = store.endOfLate();
        store.setState(u"next-late"_s, *doc + 1);
    }
    const bool inserted = store.insertDoc(*doc, id);
    Q_ASSERT(inserted);
    Q_UNUSED(inserted);
    store.putFresh({*doc, tokensOf(*document), {}});
}

void SearchIndex::bury(SearchStore& store, SearchDoc doc) const
{
    DocSet dead;
    store.addTo(dead, deadToken, chunkOf(doc));
    dead.insert(placeOf(doc));
    store.put(deadToken, chunkOf(doc), dead);
    store.removeFresh(doc);
    store.removeDoc(doc);
}

void SearchIndex::putAside() const
{
    SearchStore store(m_database);
    store.setState(u"ready"_s, 0);
    store.setState(u"building"_s, 0);
}

void SearchIndex::merge() const
{
    SearchStore store(m_database);
    std::vector<Edit> edits;
    for (const FreshDoc& fresh : store.freshDocs())
        addEdits(edits, fresh);
    std::sort(edits.begin(), edits.end(),
        [](const Edit& a, const Edit& b) { return std::tie(a.token, a.doc) < std::tie(b.token, b.doc); });
    for (auto edit = edits.begin(); edit != edits.end();) {
        const SearchToken token = edit->token;
        const int chunk = chunkOf(edit->doc);
        DocSet docs;
        store.addTo(docs, token, chunk);
        for (; edit != edits.end() && edit->token == token && chunkOf(edit->doc) == chunk; ++edit) {
            if (edit->kind == Edit::Kind::Set)
                docs.insert(placeOf(edit->doc));
            else
                docs.remove(placeOf(edit->doc));
        }
        store.put(token, chunk, docs);
    }
    store.clearFresh();
}

} // namespace kesu
