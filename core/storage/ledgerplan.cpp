// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/ledgerplan.h"

#include "core/complaint/textfolding.h"
#include "core/storage/ledgerfilter.h"
#include "core/storage/ledgerorder.h"
#include "core/storage/ledgersearch.h"
#include "core/storage/statement.h"

namespace kesu {

using namespace Qt::StringLiterals;

namespace {

/// So many lines are fetched and put in order within some milliseconds; where a condition is met more often than that
/// among a million lines, walking along the order fills a page as quickly.
constexpr qint64 fewForPage = 2'000;
/// For all lines the alternative is to look at every one.
constexpr qint64 fewForAll = 100'000;

/// The index that holds exactly the lines of one of the conditions in the order that is wanted; empty where there is
/// none.
QString indexOfBoth(const LedgerQuery& query)
{
    const bool isOpen = query.progress == LedgerProgress::Open || query.progress == LedgerProgress::Overdue;
    if (query.sort == LedgerSort::CloseDueAt && isOpen)
        return u"ledger_open_by_close_due"_s;
    if (query.sort != LedgerSort::RegisteredAt)
        return {};
    if (!query.customer.isEmpty())
        return u"ledger_by_customer"_s;
    if (isOpen)
        return u"ledger_open"_s;
    if (query.statuses.size() == 1)
        return u"ledger_by_status"_s;
    if (!query.rulebook.isEmpty())
        return u"ledger_by_rulebook"_s;
    return {};
}

} // namespace

LedgerPlan::LedgerPlan(
    Database& database, const LedgerQuery& query, Moment now, Wanted wanted, const LedgerRow* after, int limit)
    : m_conditions(ledgerFilter(query, now))
{
    const LedgerSearch search(database, query, now);
    const bool hasWords = !searchWords(query.search).isEmpty();
    const bool isPage = wanted == Wanted::Page && query.sort == LedgerSort::RegisteredAt;
    // In another order a page of many hits is sooner full by walking along that order than by gathering all of them.
    const auto isWorthIt = [&] { return isPage || wanted == Wanted::All || search.count() <= fewForPage; };
    // A customer's name is compared line by line after the search, which for one with many complaints takes longer than
    // either index.
    const bool isOneCustomer = m_conditions.size() == 1 && !query.customer.isEmpty();
    if (query.among && !hasWords)
        m_conditions += LedgerSearch::listed(*query.among);
    else if (query.among)
        m_conditions = {search.all()};
    else if (hasWords
        || (!m_conditions.isEmpty() && !isOneCustomer && !isAlong(query) && search.isQuick() && isWorthIt())) {
        m_conditions = {isPage ? search.page(after ? std::optional(after->id) : std::nullopt, limit) : search.all()};
    }
    choose(database, query, wanted);
}

bool LedgerPlan::isAlong(const LedgerQuery& query) const
{
    return m_conditions.size() == 1 && query.progress != LedgerProgress::Overdue && !indexOfBoth(query).isEmpty();
}

void LedgerPlan::choose(Database& database, const LedgerQuery& query, Wanted wanted)
{
    const bool bySearch = m_conditions.size() == 1
        && (!m_conditions.constFirst().set.isEmpty() || m_conditions.constFirst().values.contains(u"hits"_s));
    QStringList tests;
    for (const LedgerCondition& condition : m_conditions)
        tests += condition.test;
    const QString where = u" WHERE "_s + (tests.isEmpty() ? u"TRUE"_s : tests.join(u" AND "_s));
    const QString along = bySearch ? QString() : indexOfBoth(query);

    const LedgerCondition* rarest = nullptr;
    qint64 least = wanted == Wanted::Page ? fewForPage : fewForAll;
    if (bySearch || !isAlong(query)) {
        for (const LedgerCondition& condition : m_conditions) {
            if (condition.ids.isEmpty())
                continue;
            const qint64 met = count(database, condition, least);
            if (met <= least) {
                least = met;
                rarest = &condition;
            }
        }
    }
    m_isByIndexes = !rarest && (m_conditions.isEmpty() || bySearch);
    if (rarest)
        m_from = u" FROM (SELECT DISTINCT complaint_id AS picked FROM (%1)) CROSS JOIN ledger_line AS line"
                 " ON line.complaint_id = picked"_s.arg(rarest->ids)
            + where;
    else if (!along.isEmpty())
        m_from = u" FROM ledger_line AS line INDEXED BY %1"_s.arg(along) + where;
    else if (wanted == Wanted::Page || m_conditions.isEmpty() || bySearch)
        m_from = u" FROM ledger_line AS line INDEXED BY %1"_s.arg(LedgerOrder(query.sort, query.direction).index())
            + where;
    else
        // Every line is looked at, in the order in which they lie in the file, which is by far the quickest.
        m_from = u" FROM ledger_line AS line NOT INDEXED"_s + where;
}

qint64 LedgerPlan::count(Database& database, const LedgerCondition& condition, qint64 most) const
{
    Statement counted(database, u"SELECT count(*) AS n FROM (%1 LIMIT %2)"_s.arg(condition.ids).arg(most + 1));
    for (auto value = condition.values.begin(); value != condition.values.end(); ++value)
        counted.bind(value.key(), value.value());
    return counted.next() ? counted.integer(u"n"_s) : 0;
}

void LedgerPlan::bind(Statement& statement) const
{
    for (const LedgerCondition& condition : m_conditions) {
        for (auto value = condition.values.begin(); value != condition.values.end(); ++value)
            statement.bind(value.key(), value.value());
        if (!condition.set.isEmpty())
            statement.bind(u"hit_set"_s, condition.set);
    }
}

} // namespace kesu
