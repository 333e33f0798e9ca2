// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/id.h"
#include "core/storage/directstatement.h"
#include "core/storage/docset.h"
#include "core/storage/searchtoken.h"

#include <tuple>
#include <vector>

namespace kesu {

/// The place of a complaint in the search index.
using SearchDoc = qint64;

/// Complaints are numbered in the order of registration, so that the newest are found first. Those that come out of
/// their turn (registered with an earlier day, or with the day changed) are numbered from here on.
inline constexpr SearchDoc firstLateDoc = SearchDoc(1) << 30;

inline int chunkOf(SearchDoc doc)
{
    return int(doc / DocSet::size);
}
inline int placeOf(SearchDoc doc)
{
    return int(doc % DocSet::size);
}
inline SearchDoc docAt(int chunk, int place)
{
    return SearchDoc(chunk) * DocSet::size + place;
}

/// A complaint whose pieces of text are not in the postings yet.
struct FreshDoc
{
    SearchDoc doc = 0;
    std::vector<SearchToken> tokens; ///< ascending: what it has
    std::vector<SearchToken> merged; ///< ascending: what the postings say of it
};

/// A place in the order of registration.
struct RegistrationKey
{
    QString registeredAt; ///< as it is stored
    ComplaintId id;

    friend bool operator==(const RegistrationKey&, const RegistrationKey&) = default;
    friend bool operator<(const RegistrationKey& a, const RegistrationKey& b)
    {
        return std::tie(a.registeredAt, a.id) < std::tie(b.registeredAt, b.id);
    }
};

/// The tables of the search index, row by row.
class SearchStore
{
public:
    explicit SearchStore(Database& database);

    /// What the key of a posting consists of: token and chunk.
    static std::pair<SearchToken, int> partsOf(qint64 key);

    qint64 state(const QString& name);
    void setState(const QString& name, qint64 value);

    /// Adds the complaints of that chunk that have the token. Throws Error{DatabaseCorrupt}.
    void addTo(DocSet& docs, SearchToken token, int chunk);
    void put(SearchToken token, int chunk, const DocSet& docs);
    void put(SearchToken token, int chunk, QByteArrayView encoded);

    std::optional<SearchDoc> docOf(ComplaintId id);
    std::optional<ComplaintId> complaintOf(SearchDoc doc);
    /// False if the complaint has a place already.
    [[nodiscard]] bool insertDoc(SearchDoc doc, ComplaintId id);
    void removeDoc(SearchDoc doc);
    /// The complaints of the places in [from, to), ascending by place.
    std::vector<std::pair<SearchDoc, ComplaintId>> docs(SearchDoc from, SearchDoc to);
    /// The nearest place that is taken: not below `doc` or not above, and below `end` or not below it.
    std::optional<SearchDoc> firstDocFrom(SearchDoc doc, SearchDoc end);
    std::optional<SearchDoc> lastDocBelow(SearchDoc doc, SearchDoc begin);

    /// Of a complaint that is in the ledger; empty for another.
    std::optional<RegistrationKey> keyOf(ComplaintId id);
    /// The first place in the order of registration (no late one) whose complaint does not stand before that key.
    SearchDoc firstDocNotBefore(const RegistrationKey& key);
    /// One above the highest place that was ever taken: of those in order, of late ones.
    SearchDoc endOfOrder() { return state(QStringLiteral("next-doc")); }
    SearchDoc endOfLate() { return std::max(firstLateDoc, state(QStringLiteral("next-late"))); }

    std::vector<FreshDoc> freshDocs();
    std::optional<FreshDoc> fresh(SearchDoc doc);
    void putFresh(const FreshDoc& fresh);
    void removeFresh(SearchDoc doc);
    qint64 freshCount();
    void clearFresh();

private:
    Database& m_database;
    DirectStatement m_getState;
    DirectStatement m_setState;
    DirectStatement m_getPosting;
    DirectStatement m_putPosting;
    DirectStatement m_removePosting;
    DirectStatement m_docOf;
    DirectStatement m_complaintOf;
    DirectStatement m_firstDoc;
    DirectStatement m_lastDoc;
    DirectStatement m_keyOf;
};

} // namespace kesu
