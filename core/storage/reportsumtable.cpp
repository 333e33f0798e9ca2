// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/reportsumtable.h"

#include "core/storage/directstatement.h"

#include <limits>

namespace kesu {

namespace {

constexpr std::array<const char*, dayColumnCount> dayColumns = {"total", "valid", "pending", "invalid", "out_of_scope",
    "repeated", "loss_fen", "company_fen", "claimed_fen", "accepted_fen", "defective", "return_count", "return_fen",
    "return_quantity", "due", "due_closed", "closed", "closed_with_due", "punctual", "followed_up", "ended"};

constexpr std::array<const char*, sumOfCount> sumWords = {
    "categories", "bearers", "borne", "customer", "product", "demand", "cost", "edition", "satisfaction", "duration"};

QByteArray listed(const char* before, const char* after)
{
    QByteArray text;
    for (const char* const column : dayColumns)
        text.append(text.isEmpty() ? "" : ", ").append(before).append(column).append(after);
    return text;
}

QByteArray addDaySql()
{
    QByteArray values;
    QByteArray sums;
    for (size_t i = 0; i < dayColumnCount; ++i) {
        values.append(", ?").append(QByteArray::number(qsizetype(i + 2)));
        sums.append(i == 0 ? "" : ", ").append(dayColumns[i]).append(" = ");
        sums.append(dayColumns[i]).append(" + excluded.").append(dayColumns[i]);
    }
    return "INSERT INTO report_day (day, " + listed("", "") + ") VALUES (?1" + values
        + ") ON CONFLICT (day) DO UPDATE SET " + sums;
}

} // namespace

void ReportSumTable::add(const ReportAccount& account) const
{
    DirectStatement addDay(m_database, addDaySql().constData());
    for (const auto& [day, sums] : account.days) {
        if (sums.isZero())
            continue;
        addDay.bind(1, day);
        for (size_t i = 0; i < dayColumnCount; ++i)
            addDay.bind(int(i) + 2, sums.values[i]);
        addDay.run();
    }
    DirectStatement addSum(m_database,
        "INSERT INTO report_sum (of, month, rulebook, key, count, valid, quantity, amount_fen, estimate_fen, "
        "actual_fen)"
        " VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10) ON CONFLICT (of, month, rulebook, key) DO UPDATE SET"
        " count = count + excluded.count, valid = valid + excluded.valid, quantity = quantity + excluded.quantity,"
        " amount_fen = amount_fen + excluded.amount_fen, estimate_fen = estimate_fen + excluded.estimate_fen,"
        " actual_fen = actual_fen + excluded.actual_fen");
    DirectStatement takeAway(
        m_database, "DELETE FROM report_sum WHERE of = ?1 AND month = ?2 AND rulebook = ?3 AND key = ?4 AND count = 0");
    for (auto sum = account.sums.begin(); sum != account.sums.end(); ++sum) {
        if (sum->isZero())
            continue;
        const QByteArray of = sumWords[size_t(sum.key().of)];
        addSum.bind(1, of)
            .bind(2, sum.key().month)
            .bind(3, sum.key().rulebook)
            .bind(4, sum.key().key)
            .bind(5, sum->count)
            .bind(6, sum->valid)
            .bind(7, sum->quantity)
            .bind(8, sum->amount)
            .bind(9, sum->estimate)
            .bind(10, sum->actual)
            .run();
        if (sum->count < 0)
            takeAway.bind(1, of).bind(2, sum.key().month).bind(3, sum.key().rulebook).bind(4, sum.key().key).run();
    }
}

std::map<qint64, DaySums> ReportSumTable::days(qint64 first, qint64 last) const
{
    DirectStatement row(m_database,
        QByteArray("SELECT day, " + listed("", "") + " FROM report_day WHERE day BETWEEN ?1 AND ?2 ORDER BY day")
            .constData());
    row.bind(1, first).bind(2, last);
    std::map<qint64, DaySums> days;
    while (row.next()) {
        DaySums sums;
        for (size_t i = 0; i < dayColumnCount; ++i)
            sums.values[i] = row.integer(int(i) + 1);
        if (!sums.isZero())
            days.emplace_hint(days.end(), row.integer(0), sums);
    }
    return days;
}

qint64 ReportSumTable::openAfter(qint64 day) const
{
    DirectStatement row(m_database, "SELECT coalesce(sum(valid + pending - ended), 0) FROM report_day WHERE day <= ?1");
    row.bind(1, day);
    return row.next() ? row.integer(0) : 0;
}

void ReportSumTable::read(SumMap& sums, SumOf of, qint64 first, qint64 last, Months months) const
{
    DirectStatement row(m_database,
        "SELECT month, rulebook, key, count, valid, quantity, amount_fen, estimate_fen, actual_fen FROM report_sum"
        " WHERE of = ?1 AND month BETWEEN ?2 AND ?3");
    row.bind(1, QByteArray(sumWords[size_t(of)])).bind(2, first).bind(3, last);
    while (row.next())
        sums[{of, months == Months::Together ? 0 : row.integer(0), row.integer(1), row.integer(2)}] += SumValues{
            row.integer(3), row.integer(4), row.integer(5), row.integer(6), row.integer(7), row.integer(8)};
}

void ReportSumTable::addMonths(SumMap& sums, SumOf of, qint64 first, qint64 last) const
{
    read(sums, of, first, last, Months::Together);
}

void ReportSumTable::addMonths(SumMap& sums, SumOf of, qint64 first, qint64 last, const QSet<qint64>& keys) const
{
    DirectStatement row(m_database,
        "SELECT count, valid, quantity, amount_fen, estimate_fen, actual_fen FROM report_sum"
        " WHERE of = ?1 AND month = ?2 AND rulebook = 0 AND key = ?3");
    row.bind(1, QByteArray(sumWords[size_t(of)]));
    for (qint64 month = first; month <= last; ++month)
        for (const qint64 key : keys) {
            row.bind(2, month).bind(3, key);
            while (row.next())
                sums[{of, 0, 0, key}] += SumValues{
                    row.integer(0), row.integer(1), row.integer(2), row.integer(3), row.integer(4), row.integer(5)};
        }
}

SumMap ReportSumTable::all() const
{
    SumMap sums;
    for (size_t of = 0; of < sumOfCount; ++of)
        read(sums, SumOf(of), std::numeric_limits<qint64>::min(), std::numeric_limits<qint64>::max(), Months::Apart);
    return sums;
}

} // namespace kesu
