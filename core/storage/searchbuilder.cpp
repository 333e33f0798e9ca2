// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/searchbuilder.h"

#include "core/storage/database.h"
#include "core/storage/searchindex.h"
#include "core/storage/searchstore.h"
#include "core/storage/statement.h"
#include "core/storage/transaction.h"

#include <QCoreApplication>
#include <QDir>
#include <algorithm>
#include <unordered_map>

namespace kesu {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 askEvery = 1000;

/// Tokens are built of small numbers, which the standard's hash would leave side by side.
struct TokenHash
{
    size_t operator()(SearchToken token) const { return size_t((token * 0x9E3779B97F4A7C15) >> 20); }
};

using Postings = std::unordered_map<SearchToken, DocListWriter, TokenHash>;

} // namespace

bool SearchBuilder::isNeeded() const
{
    return !SearchIndex(m_database).isReady();
}

void SearchBuilder::begin() const
{
    Transaction transaction(m_database);
    for (const QString& table : {u"search_posting"_s, u"search_doc"_s, u"search_fresh"_s, u"search_changed"_s})
        Statement(m_database, u"DELETE FROM "_s + table).run();
    SearchStore store(m_database);
    store.setState(u"ready"_s, 0);
    store.setState(u"building"_s, 1);
    store.setState(u"format"_s, searchFormat);
    store.setState(u"next-doc"_s, 0);
    store.setState(u"next-late"_s, 0);
    transaction.commit();
}

bool SearchBuilder::run(const Progress& progress) const
{
    Piece piece = resumed();
    const qint64 total = selectNumber(m_database, u"SELECT count(*) AS n FROM ledger_line"_s);
    for (;;) {
        switch (make(piece, total, progress)) {
        case Step::More:
            continue;
        case Step::GivenUp:
            return false;
        case Step::Last:
            finish();
            return true;
        }
    }
}

SearchBuilder::Piece SearchBuilder::resumed() const
{
    SearchStore store(m_database);
    if (store.state(u"building"_s) == 1 && store.state(u"format"_s) == searchFormat) {
        const SearchDoc first = store.endOfOrder();
        const auto id = store.complaintOf(first - 1);
        const auto key = id ? store.keyOf(*id) : std::nullopt;
        DirectStatement changed(m_database, u"SELECT 1 FROM search_changed WHERE complaint_id = ?1"_s);
        // One that was changed since says no longer up to where the order was read.
        if (key && !changed.bind(1, id->value()).next())
            return {first, *key};
    }
    begin();
    return {};
}

SearchBuilder::Step SearchBuilder::make(Piece& piece, qint64 total, const Progress& progress) const
{
    if (placeOf(piece.first) != 0)
        return Step::Last; // the piece before was not full: what came since is in search_changed

    // Reading comes before the transaction, so that others can write meanwhile; what they write is noted in
    // search_changed and looked at again in the end.
    std::vector<ComplaintId> ids;
    Postings postings;
    postings.reserve(1 << 17);
    SearchSource source(m_database);
    source.start(SortDirection::Ascending, piece.after.registeredAt, piece.after.id);
    while (qsizetype(ids.size()) < DocSet::size) {
        const auto done = piece.first + qint64(ids.size());
        if (done % askEvery == 0 && progress && !progress(done, std::max(total, done)))
            return Step::GivenUp;
        const auto document = source.next();
        if (!document)
            break;
        for (const SearchToken token : tokensOf(*document))
            postings[token].append(int(ids.size()));
        ids.push_back(document->id);
        piece.after = {document->registeredAt, document->id};
    }
    source.stop();
    if (ids.empty())
        return Step::Last;

    std::vector<std::pair<SearchToken, const DocListWriter*>> lists;
    lists.reserve(postings.size());
    for (const auto& posting : postings)
        lists.emplace_back(posting.first, &posting.second);
    std::sort(lists.begin(), lists.end());
    Transaction transaction(m_database);
    SearchStore store(m_database);
    if (store.state(u"building"_s) != 1 || store.endOfOrder() != piece.first)
        throw Error(ErrorCode::DatabaseBusy,
            QCoreApplication::translate("SearchIndex", "Another window makes the search index of “%1” just now.")
                .arg(QDir::toNativeSeparators(m_database.path())));
    const int chunk = chunkOf(piece.first);
    for (const auto& [token, list] : lists)
        store.put(token, chunk, list->encoded());
    DocSet dead;
    for (size_t at = 0; at < ids.size(); ++at) {
        // One whose day was changed meanwhile may come twice.
        if (!store.insertDoc(piece.first + qint64(at), ids[at]))
            dead.insert(int(at));
    }
    store.put(deadToken, chunk, dead);
    piece.first += qint64(ids.size());
    store.setState(u"next-doc"_s, piece.first);
    transaction.commit();
    return Step::More;
}

void SearchBuilder::finish() const
{
    Transaction transaction(m_database);
    SearchStore store(m_database);
    if (store.state(u"building"_s) != 1)
        return;
    std::vector<ComplaintId> changed;
    {
        DirectStatement row(m_database, u"SELECT complaint_id FROM search_changed ORDER BY complaint_id"_s);
        while (row.next())
            changed.push_back(ComplaintId(row.integer(0)));
    }
    const SearchIndex index(m_database);
    for (size_t at = 0; at < changed.size(); ++at) {
        index.add(store, changed[at]);
        if (at % DocSet::size == DocSet::size - 1)
            index.merge();
    }
    index.merge();
    Statement(m_database, u"DELETE FROM search_changed"_s).run();
    store.setState(u"building"_s, 0);
    store.setState(u"ready"_s, 1);
    transaction.commit();
}

} // namespace kesu
