// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/ledgersearch.h"

#include "core/storage/complainttable.h"
#include "core/storage/searchfunction.h"
#include "core/storage/searchhits.h"
#include "core/storage/searchindex.h"
#include "core/storage/worklimit.h"

#include <QSet>

namespace kesu {

using namespace Qt::StringLiterals;

namespace {

/// Up to so many hits are looked up one by one; with more of them each line is asked whether it is one.
constexpr qsizetype mostListed = 5000;

LedgerCondition among(const QList<ComplaintId>& ids)
{
    return {u"line.complaint_id IN (SELECT value FROM json_each(:hits))"_s,
        u"SELECT value AS complaint_id FROM json_each(:hits)"_s, {{u"hits"_s, toJsonArray(ids)}}, {}};
}

/// Walking through sets takes its time outside the engine, so the limit is asked from there as well.
KeepGoing limitOf(const Database& database)
{
    return [&database] {
        WorkLimit::ask(database);
        return true;
    };
}

} // namespace

LedgerCondition LedgerSearch::all() const
{
    QList<ComplaintId> ids
        = SearchHits(m_database, m_query, m_now).all(limitOf(m_database)).value_or(QList<ComplaintId>());
    if (m_query.among) {
        QSet<qint64> wanted;
        for (const ComplaintId id : *m_query.among)
            wanted.insert(id.value());
        ids.removeIf([&](ComplaintId id) { return !wanted.contains(id.value()); });
    }
    return listed(ids);
}

LedgerCondition LedgerSearch::listed(const QList<ComplaintId>& ids)
{
    if (ids.size() <= mostListed)
        return among(ids);
    return {u"search_holds(:hit_set, line.complaint_id)"_s, {}, {}, searchSet(ids)};
}

LedgerCondition LedgerSearch::page(std::optional<ComplaintId> after, int limit) const
{
    return among(SearchHits(m_database, m_query, m_now).page(m_query.direction, after, limit, limitOf(m_database)));
}

qint64 LedgerSearch::count() const
{
    return SearchHits(m_database, m_query, m_now).count(limitOf(m_database)).value_or(0);
}

bool LedgerSearch::isQuick() const
{
    // What is overdue the index does not know; there is one of open lines for that.
    return m_query.progress != LedgerProgress::Overdue && SearchIndex(m_database).isReady();
}

} // namespace kesu
