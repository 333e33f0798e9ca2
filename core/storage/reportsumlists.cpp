// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/reportsumlists.h"

#include "core/storage/directstatement.h"
#include "core/storage/repeatcounter.h"
#include "core/storage/reportline.h"

#include <QSet>
#include <algorithm>

namespace kesu {

namespace {

// Open at ?1 and due before: those that are open still, and those that were closed later.
const char* const openStill
    = " FROM report_line INDEXED BY report_open WHERE closed_at IS NULL AND due_at IS NOT NULL AND status < 2"
      " AND due_at < ?1 AND registered_at <= ?1";
const char* const closedLater
    = " FROM report_line INDEXED BY report_late WHERE closed_at > due_at AND status < 2 AND closed_at > ?1"
      " AND due_at < ?1 AND registered_at <= ?1";

} // namespace

RankedIds ReportSumLists::greatest(
    const QByteArray& column, const QByteArray& condition, qsizetype most, const DaySpan& days, qint64 last) const
{
    // Within a month the index has them in order; only what lies outside of the days is passed over.
    DirectStatement row(m_database,
        QByteArray("SELECT complaint_id, " + column + " FROM report_line WHERE month = ?1 AND " + condition
            + " AND registered_at BETWEEN ?2 AND ?3 ORDER BY " + column + " DESC, complaint_id LIMIT ?4")
            .constData());
    RankedIds found;
    for (qint64 month = monthNumber(days.from); month <= monthNumber(days.to); ++month) {
        row.bind(1, month).bind(2, days.firstSecond()).bind(3, last).bind(4, qint64(most));
        while (row.next())
            found += {row.integer(0), row.integer(1)};
    }
    std::sort(found.begin(), found.end(),
        [](const auto& a, const auto& b) { return a.second != b.second ? a.second > b.second : a.first < b.first; });
    return found.first(std::min(most, found.size()));
}

RankedIds ReportSumLists::cases(const DaySpan& days, qint64 last) const
{
    return greatest("loss_fen", "loss_fen <> 0", mostCases, days, last);
}

RankedIds ReportSumLists::repeats(const DaySpan& days, qint64 last) const
{
    return greatest("earlier_count", "earlier_count > 0", mostReportedLines, days, last);
}

ReportedComplaint ReportNames::named(qint64 id) const
{
    DirectStatement row(m_database,
        "SELECT number, rulebook, status, customer_name, product_name, categories, loss_total_fen, next_stage,"
        " next_role FROM ledger_line WHERE complaint_id = ?1");
    row.bind(1, id);
    ReportedComplaint complaint;
    complaint.id = ComplaintId(id);
    if (!row.next())
        return complaint;
    complaint.number = row.text(0);
    complaint.rulebook = row.text(1);
    complaint.status = row.text(2);
    complaint.customer = row.text(3);
    complaint.product = row.text(4);
    complaint.categories = row.text(5).split(u'\n', Qt::SkipEmptyParts);
    complaint.lossTotal = Money::fromFen(row.integer(6));
    complaint.nextStage = row.text(7);
    complaint.nextRole = row.text(8);
    return complaint;
}

QList<ComplaintId> idsOf(const RankedIds& ranked)
{
    QList<ComplaintId> ids;
    for (const auto& [id, rank] : ranked)
        ids += ComplaintId(id);
    return ids;
}

void ReportNames::tell(ReportSums& sums, const QList<ComplaintId>& caseIds, const RankedIds& repeating,
    const RankedIds& overdueIds, int windowMonths) const
{
    sums.cases = cases(caseIds);
    sums.repeats = repeats(repeating, windowMonths);
    sums.overdue = overdue(overdueIds);
}

QList<ReportedComplaint> ReportNames::cases(const QList<ComplaintId>& ids) const
{
    QList<ReportedComplaint> cases;
    DirectStatement row(
        m_database, "SELECT description FROM complaint WHERE id = ?1 AND id IN (SELECT complaint_id FROM ledger_line)");
    for (const ComplaintId id : ids) {
        row.bind(1, id.value());
        while (row.next()) {
            cases += named(id.value());
            cases.last().description = row.text(0);
        }
    }
    return cases;
}

QList<ReportedRepeat> ReportNames::repeats(const RankedIds& ids, int windowMonths) const
{
    RepeatCounter counter(m_database, m_keys, windowMonths);
    QList<ReportedRepeat> repeats;
    for (const auto& [id, earlier] : ids)
        repeats += repeatOf(id, earlier, counter);
    return repeats;
}

QList<ReportedComplaint> ReportNames::overdue(const RankedIds& ids) const
{
    QList<ReportedComplaint> overdue;
    for (const auto& [id, due] : ids) {
        overdue += named(id);
        overdue.last().closeDueAt = Moment::fromSeconds(due);
    }
    return overdue;
}

ReportedRepeat ReportNames::repeatOf(qint64 id, qint64 earlierCount, RepeatCounter& counter) const
{
    ReportedRepeat repeat;
    repeat.complaint = named(id);
    repeat.earlierCount = int(earlierCount);
    DirectStatement line(
        m_database, "SELECT customer, product, registered_at, categories FROM report_line WHERE complaint_id = ?1");
    line.bind(1, id);
    if (!line.next())
        return repeat;
    const qint64 registeredAt = line.integer(2);
    const qint64 categories = line.integer(3);
    DirectStatement earlier(m_database,
        "SELECT complaint_id, categories FROM report_line WHERE customer = ?1 AND customer > 0 AND product = ?2"
        " AND product > 0 AND registered_at BETWEEN ?3 AND ?4 AND (registered_at < ?4 OR complaint_id < ?5)"
        " ORDER BY registered_at DESC, complaint_id DESC");
    earlier.bind(1, line.integer(0))
        .bind(2, line.integer(1))
        .bind(3, counter.windowFrom(registeredAt))
        .bind(4, registeredAt)
        .bind(5, id);
    // From the latest back, as far as it takes: mostly the very first shares the first category.
    QSet<qint64> sets;
    const QString firstCategory = repeat.complaint.categories.value(0);
    bool sharesFirst = false;
    while (!sharesFirst && earlier.next()) {
        const qint64 set = earlier.integer(1);
        if (sets.contains(set) || !counter.shareCategory(categories, set))
            continue;
        if (!repeat.latest.isStored())
            repeat.latest = ComplaintId(earlier.integer(0));
        sets.insert(set);
        sharesFirst = m_keys.setOf(set).contains(firstCategory);
    }
    if (repeat.latest.isStored())
        repeat.latestNumber = named(repeat.latest.value()).number;
    for (const QString& category : std::as_const(repeat.complaint.categories)) {
        const bool isShared
            = std::any_of(sets.begin(), sets.end(), [&](qint64 set) { return m_keys.setOf(set).contains(category); });
        if (isShared) {
            repeat.category = category;
            break;
        }
    }
    return repeat;
}

int ReportSumLists::overdueCount(Moment until) const
{
    int count = 0;
    for (const char* const chosen : {openStill, closedLater}) {
        DirectStatement row(m_database, QByteArray("SELECT count(*)").append(chosen).constData());
        row.bind(1, until.seconds());
        while (row.next())
            count += int(row.integer(0));
    }
    return count;
}

RankedIds ReportSumLists::overdue(Moment until) const
{
    ForemostIds foremost(ForemostIds::Order::Least, mostReportedLines);
    for (const char* const chosen : {openStill, closedLater}) {
        DirectStatement row(m_database,
            QByteArray("SELECT due_at, complaint_id")
                .append(chosen)
                .append(" ORDER BY due_at, complaint_id LIMIT ?2")
                .constData());
        row.bind(1, until.seconds()).bind(2, qint64(mostReportedLines));
        while (row.next())
            foremost.add(row.integer(1), row.integer(0));
    }
    return foremost.ids();
}

void ForemostIds::add(qint64 id, qint64 rank)
{
    m_ids += {id, rank};
    if (m_ids.size() >= 4 * m_most)
        m_ids = ids();
}

RankedIds ForemostIds::ids()
{
    std::sort(m_ids.begin(), m_ids.end(), [this](const auto& a, const auto& b) {
        if (a.second != b.second)
            return m_order == Order::Greatest ? a.second > b.second : a.second < b.second;
        return a.first < b.first;
    });
    return m_ids.first(std::min(m_most, m_ids.size()));
}

} // namespace kesu
