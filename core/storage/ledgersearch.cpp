// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/ledgersearch.h"

#include "core/complaint/textfolding.h"
#include "core/storage/searchfunction.h"
#include "core/storage/searchhits.h"
#include "core/storage/statement.h"

#include <QJsonArray>
#include <QJsonDocument>

namespace kesu {

using namespace Qt::StringLiterals;

namespace {

QString toJson(const QStringList& words)
{
    return QString::fromUtf8(QJsonDocument(QJsonArray::fromStringList(words)).toJson(QJsonDocument::Compact));
}

/// Up to so many hits are looked up one by one; with more of them each line is asked whether it is one.
constexpr qsizetype mostListed = 5000;

QString toJson(const QList<ComplaintId>& ids)
{
    QString json = u"["_s;
    for (const ComplaintId id : ids)
        json += (json.size() > 1 ? u","_s : QString()) + QString::number(id.value());
    return json + u']';
}

QString sortColumn(LedgerSort sort)
{
    switch (sort) {
    case LedgerSort::RegisteredAt:
        return u"line.registered_at"_s;
    case LedgerSort::Number:
        return u"line.number"_s;
    case LedgerSort::Customer:
        return u"line.customer_name"_s;
    case LedgerSort::Product:
        return u"line.product_name"_s;
    case LedgerSort::Status:
        return u"line.status"_s;
    case LedgerSort::LossTotal:
        return u"line.loss_total_fen"_s;
    case LedgerSort::CloseDueAt:
        return u"line.close_due_at"_s;
    }
    Q_UNREACHABLE();
}

} // namespace

LedgerSearch::LedgerSearch(Database& database, const LedgerQuery& query, Moment now)
    : m_query(query)
    , m_now(now)
{
    if (!searchWords(query.search).isEmpty())
        m_hits = SearchHits(database, query, now).all();
}

QString LedgerSearch::where() const
{
    QStringList conditions;
    if (m_hits)
        conditions += m_hits->size() <= mostListed ? u"line.complaint_id IN (SELECT value FROM json_each(:hits))"_s
                                                   : u"search_holds(:hits, line.complaint_id)"_s;
    if (!m_query.statuses.isEmpty())
        conditions += u"line.status IN (SELECT value FROM json_each(:statuses))"_s;
    if (!m_query.categories.isEmpty())
        conditions += u"line.complaint_id IN (SELECT complaint_id FROM complaint_category"
                      " WHERE category IN (SELECT value FROM json_each(:categories)))"_s;
    if (!m_query.customer.isEmpty())
        conditions += u"line.customer_name = :customer"_s;
    if (!m_query.rulebook.isEmpty())
        conditions += u"line.rulebook = :rulebook"_s;
    if (!m_query.clause.isEmpty())
        conditions += u"line.complaint_id IN (SELECT complaint_id FROM clause_use WHERE clause = :clause"_s
            + (m_query.rulebook.isEmpty() ? QString() : u" AND rulebook = :rulebook"_s) + u')';
    if (!m_query.party.isEmpty())
        conditions += u"line.complaint_id IN (SELECT complaint_id FROM liability_line WHERE party = :party)"_s;
    if (m_query.from)
        conditions += u"line.registered_at >= :from"_s;
    if (m_query.to)
        conditions += u"line.registered_at <= :to"_s;

    const QString open = u"line.closed_at IS NULL AND line.status IN ('valid', 'pending')"_s;
    switch (m_query.progress) {
    case LedgerProgress::All:
        break;
    case LedgerProgress::Open:
        conditions += open;
        break;
    case LedgerProgress::Overdue:
        conditions += open + u" AND (line.next_due_at < :now OR line.close_due_at < :now)"_s;
        break;
    case LedgerProgress::Closed:
        conditions += u"line.closed_at IS NOT NULL"_s;
        break;
    }
    return conditions.isEmpty() ? QString() : u" WHERE "_s + conditions.join(u" AND "_s);
}

QString LedgerSearch::orderBy() const
{
    const QString direction = m_query.direction == SortDirection::Ascending ? u"ASC"_s : u"DESC"_s;
    return u" ORDER BY %1 %2, line.complaint_id %2"_s.arg(sortColumn(m_query.sort), direction);
}

void LedgerSearch::bind(Statement& statement) const
{
    if (m_hits && m_hits->size() <= mostListed)
        statement.bind(u"hits"_s, toJson(*m_hits));
    else if (m_hits)
        statement.bind(u"hits"_s, searchSet(*m_hits));
    if (!m_query.statuses.isEmpty())
        statement.bind(u"statuses"_s, toJson(m_query.statuses));
    if (!m_query.categories.isEmpty())
        statement.bind(u"categories"_s, toJson(m_query.categories));
    if (!m_query.customer.isEmpty())
        statement.bind(u"customer"_s, m_query.customer);
    if (!m_query.rulebook.isEmpty())
        statement.bind(u"rulebook"_s, m_query.rulebook);
    if (!m_query.clause.isEmpty())
        statement.bind(u"clause"_s, m_query.clause);
    if (!m_query.party.isEmpty())
        statement.bind(u"party"_s, m_query.party);
    if (m_query.from)
        statement.bind(u"from"_s, Moment::startOf(*m_query.from));
    if (m_query.to)
        statement.bind(u"to"_s, Moment::endOf(*m_query.to));
    if (m_query.progress == LedgerProgress::Overdue)
        statement.bind(u"now"_s, m_now);
}

} // namespace kesu
