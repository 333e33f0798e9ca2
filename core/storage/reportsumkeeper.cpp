// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/reportsumkeeper.h"

#include "core/storage/database.h"
#include "core/storage/directstatement.h"
#include "core/storage/repeatcounter.h"
#include "core/storage/reportlinesource.h"
#include "core/storage/reportlinetable.h"
#include "core/storage/reportsumtable.h"
#include "core/storage/statement.h"
#include "core/storage/transaction.h"

namespace kesu {

using namespace Qt::StringLiterals;

namespace {

/// Complaints a transaction: others wait for a fraction of a second at most.
constexpr int atOnce = 4000;
/// From so many changes on it is quicker to count all repetitions anew in one pass at the end.
constexpr qint64 manyChanges = 20'000;

const QString window = u"repeat-window"_s;
const QString next = u"repeat-next"_s;

} // namespace

std::optional<qint64> ReportSumKeeper::state(const QString& name) const
{
    Statement row(m_database, u"SELECT value FROM report_state WHERE name = :name"_s);
    row.bind(u"name"_s, name);
    return row.next() ? std::optional(row.integer(u"value"_s)) : std::nullopt;
}

void ReportSumKeeper::setState(const QString& name, std::optional<qint64> value) const
{
    if (value)
        Statement(m_database, u"INSERT OR REPLACE INTO report_state (name, value) VALUES (:name, :value)"_s)
            .bind(u"name"_s, name)
            .bind(u"value"_s, *value)
            .run();
    else
        Statement(m_database, u"DELETE FROM report_state WHERE name = :name"_s).bind(u"name"_s, name).run();
}

qint64 ReportSumKeeper::waiting(int repeatWindowMonths) const
{
    qint64 count = selectNumber(m_database, u"SELECT count(*) AS n FROM report_change"_s);
    if (state(window) != repeatWindowMonths || state(next))
        count
            += selectNumber(m_database, u"SELECT count(*) AS n FROM report_line WHERE customer > 0 AND product > 0"_s);
    return count;
}

bool ReportSumKeeper::refresh(int repeatWindowMonths, const Progress& progress)
{
    const qint64 all = waiting(repeatWindowMonths);
    qint64 done = 0;
    const auto goOn = [&] {
        done = std::min(done + atOnce, all);
        return !progress || progress(done, all);
    };
    if (all == 0)
        return true;
    try {
        while (takeSome(repeatWindowMonths))
            if (!goOn())
                return false;
        while (recountSome(repeatWindowMonths))
            if (!goOn())
                return false;
    } catch (...) {
        m_keys.forget(); // numbers given in what was undone
        throw;
    }
    return true;
}

bool ReportSumKeeper::takeSome(int repeatWindowMonths)
{
    Transaction transaction(m_database);
    DirectStatement range(m_database,
        "SELECT min(complaint_id), max(complaint_id)"
        " FROM (SELECT complaint_id FROM report_change ORDER BY complaint_id LIMIT ?1)");
    range.bind(1, qint64(atOnce));
    if (!range.next() || !range.optionalInteger(0))
        return false;
    const qint64 first = range.integer(0);
    const qint64 last = range.integer(1);
    range.run();

    if (state(window) == repeatWindowMonths
        && selectNumber(m_database, u"SELECT count(*) AS n FROM report_change"_s) >= manyChanges) {
        setState(window, {});
        setState(next, {});
    }
    if (state(window) == repeatWindowMonths) {
        RepeatCounter repeats(m_database, m_keys, repeatWindowMonths);
        takeIn(first, last, &repeats);
    } else {
        takeIn(first, last, nullptr);
    }
    DirectStatement(m_database, "DELETE FROM report_change WHERE complaint_id BETWEEN ?1 AND ?2")
        .bind(1, first)
        .bind(2, last)
        .run();
    transaction.commit();
    return true;
}

void ReportSumKeeper::takeIn(qint64 first, qint64 last, RepeatCounter* repeats)
{
    const ReportLineTable table(m_database);
    QHash<qint64, ReportLine> before;
    table.each("complaint_id BETWEEN ?1 AND ?2 AND complaint_id IN"
               " (SELECT complaint_id FROM report_change WHERE complaint_id BETWEEN ?1 AND ?2)",
        first, last, [&before](const ReportLine& line) { before.insert(line.id, line); });

    ReportAccount account;
    QList<ReportLine> changed;
    QList<RepeatPlace> places;
    const auto note = [&places](const ReportLine& line) { places += {line.customer, line.product, line.registeredAt}; };
    for (ReportLine& line : ReportLineSource(m_database, m_keys).lines(first, last, ReportLineSource::Among::Changed)) {
        const auto known = before.find(line.id);
        if (known == before.end()) {
            note(line);
        } else {
            const bool repeatsAsBefore
                = std::tie(known->customer, known->product, known->registeredAt, known->categories)
                == std::tie(line.customer, line.product, line.registeredAt, line.categories);
            if (!repeatsAsBefore) {
                note(*known);
                note(line);
            }
            // One without customer or product repeats nothing; the others are counted where they are noted.
            line.earlierCount = line.customer != 0 && line.product != 0 ? known->earlierCount : 0;
            const bool isSame = *known == line;
            if (!isSame)
                account.book(*known, Booking::Out);
            before.erase(known);
            if (isSame)
                continue;
        }
        account.book(line, Booking::In);
        changed += line;
    }
    for (const ReportLine& gone : std::as_const(before)) {
        account.book(gone, Booking::Out);
        note(gone);
        table.remove(gone.id);
    }
    table.store(changed);
    if (repeats)
        repeats->recount(places, account);
    ReportSumTable(m_database).add(account);
}

bool ReportSumKeeper::recountSome(int repeatWindowMonths)
{
    if (state(window) == repeatWindowMonths && !state(next))
        return false;
    Transaction transaction(m_database);
    const bool isNew = state(window) != repeatWindowMonths;
    const qint64 from = isNew ? 0 : state(next).value_or(0);
    setState(window, repeatWindowMonths);
    ReportAccount account;
    RepeatCounter repeats(m_database, m_keys, repeatWindowMonths);
    setState(next, repeats.recountFrom(from, atOnce, account));
    ReportSumTable(m_database).add(account);
    transaction.commit();
    return true;
}

void ReportSumKeeper::forget()
{
    Transaction transaction(m_database);
    for (const char* const sql : {"DELETE FROM report_day", "DELETE FROM report_sum", "DELETE FROM report_line",
             "DELETE FROM report_state", "DELETE FROM report_change", "DELETE FROM report_key",
             "INSERT INTO report_change SELECT complaint_id FROM ledger_line"})
        DirectStatement(m_database, sql).run();
    transaction.commit();
    m_keys.forget();
}

} // namespace kesu
