// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/repeatcounter.h"

#include "core/base/moment.h"
#include "core/storage/directstatement.h"

#include <algorithm>
#include <map>

namespace kesu {

namespace {

/// A month back and a month forth again may miss by the days by which months differ.
constexpr int monthSlackDays = 4;

QDate dateOf(qint64 seconds)
{
    return QDate(1970, 1, 1).addDays(dayNumber(seconds));
}

RepeatCounter::Line lineFrom(const DirectStatement& row)
{
    return {row.integer(0), row.integer(1), row.integer(2), row.integer(3)};
}

} // namespace

qint64 RepeatCounter::windowFrom(qint64 registeredAt) const
{
    return Moment::startOf(dateOf(registeredAt).addMonths(-m_windowMonths)).seconds();
}

bool RepeatCounter::shareCategory(qint64 oneSet, qint64 otherSet)
{
    if (oneSet == 0 || otherSet == 0)
        return false;
    if (oneSet == otherSet)
        return true;
    const auto pair = std::minmax(oneSet, otherSet);
    const auto known = m_shared.constFind(pair);
    if (known != m_shared.constEnd())
        return *known;
    for (const qint64 set : {oneSet, otherSet}) {
        if (m_sets.contains(set))
            continue;
        const QStringList words = m_keys.setOf(set);
        m_sets.insert(set, QSet<QString>(words.begin(), words.end()));
    }
    const bool shared = m_sets[oneSet].intersects(m_sets[otherSet]);
    m_shared.insert(pair, shared);
    return shared;
}

QList<qint64> RepeatCounter::counted(const QList<Line>& alike)
{
    // There are far fewer sets of categories than complaints, so those within the window are counted by set.
    QHash<qint64, qint64> inWindow;
    qsizetype oldest = 0;
    QList<qint64> counts(alike.size(), 0);
    for (qsizetype i = 0; i < alike.size(); ++i) {
        const qint64 from = windowFrom(alike[i].registeredAt);
        for (; oldest < i && alike[oldest].registeredAt < from; ++oldest)
            if (--inWindow[alike[oldest].categories] == 0)
                inWindow.remove(alike[oldest].categories);
        for (auto set = inWindow.cbegin(); set != inWindow.cend(); ++set)
            counts[i] += shareCategory(alike[i].categories, set.key()) ? *set : 0;
        ++inWindow[alike[i].categories];
    }
    return counts;
}

void RepeatCounter::store(const QList<Line>& alike, qint64 from, ReportAccount& account)
{
    const QList<qint64> counts = counted(alike);
    std::optional<DirectStatement> update;
    for (qsizetype i = 0; i < alike.size(); ++i) {
        const Line& line = alike[i];
        if (line.registeredAt < from || line.earlierCount == counts[i])
            continue;
        if (!update)
            update.emplace(m_database, "UPDATE report_line SET earlier_count = ?2 WHERE complaint_id = ?1");
        update->bind(1, line.id).bind(2, counts[i]).run();
        account.days[dayNumber(line.registeredAt)][DayColumn::Repeated]
            += qint64(counts[i] > 0) - qint64(line.earlierCount > 0);
    }
}

void RepeatCounter::recount(const QList<RepeatPlace>& places, ReportAccount& account)
{
    // Changes that lie close together are done in one go: a month that is brought in has many of one customer.
    std::map<std::pair<qint64, qint64>, QList<qint64>> byPair;
    for (const RepeatPlace& place : places)
        if (place.customer != 0 && place.product != 0)
            byPair[{place.customer, place.product}] += place.from;
    if (byPair.empty())
        return;
    DirectStatement row(m_database,
        "SELECT complaint_id, registered_at, categories, earlier_count FROM report_line"
        " WHERE customer = ?1 AND customer > 0 AND product = ?2 AND product > 0 AND registered_at BETWEEN ?3 AND ?4"
        " ORDER BY registered_at, complaint_id");
    const auto reach = [this](qint64 from) {
        return Moment::endOf(dateOf(from).addMonths(m_windowMonths).addDays(monthSlackDays)).seconds();
    };
    for (auto& [pair, moments] : byPair) {
        std::sort(moments.begin(), moments.end());
        for (qsizetype i = 0; i < moments.size();) {
            const qint64 from = moments[i];
            qint64 to = reach(from);
            while (++i < moments.size() && moments[i] <= to)
                to = reach(moments[i]);
            row.bind(1, pair.first).bind(2, pair.second).bind(3, windowFrom(from)).bind(4, to);
            QList<Line> alike;
            while (row.next())
                alike += lineFrom(row);
            store(alike, from, account);
        }
    }
}

std::optional<qint64> RepeatCounter::recountFrom(qint64 customer, qint64 lines, ReportAccount& account)
{
    DirectStatement row(m_database,
        "SELECT complaint_id, registered_at, categories, earlier_count, customer, product FROM report_line"
        " INDEXED BY report_alike WHERE customer >= ?1 AND customer > 0 AND product > 0"
        " ORDER BY customer, product, registered_at, complaint_id");
    row.bind(1, customer);
    constexpr qint64 everything = std::numeric_limits<qint64>::min();
    // What is stored lies not in the index that is being read, but it may move the rows of others: collected first.
    QList<QList<Line>> groups;
    std::pair<qint64, qint64> pair;
    std::optional<qint64> next;
    qint64 done = 0;
    while (row.next()) {
        const std::pair<qint64, qint64> here{row.integer(4), row.integer(5)};
        if (groups.isEmpty() || here != pair) {
            if (done >= lines && here.first != pair.first) {
                next = here.first;
                break;
            }
            groups.emplaceBack();
            pair = here;
        }
        groups.last() += lineFrom(row);
        ++done;
    }
    for (const QList<Line>& alike : std::as_const(groups))
        store(alike, everything, account);
    return next;
}

} // namespace kesu
