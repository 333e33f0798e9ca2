// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/reportlinetable.h"

namespace kesu {

void ReportLineTable::store(const QList<ReportLine>& lines) const
{
    DirectStatement insert(m_database,
        "INSERT OR REPLACE INTO report_line (complaint_id, month, status, registered_at, due_at, closed_at,"
        " followed_up_at, rulebook, edition, customer, product, categories, bearers, satisfaction, loss_fen,"
        " company_fen, accepted_fen, defective, return_count, return_fen, return_quantity, earlier_count, parts)"
        " VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11, ?12, ?13, ?14, ?15, ?16, ?17, ?18, ?19, ?20, ?21, ?22,"
        " ?23)");
    for (const ReportLine& line : lines)
        insert.bind(1, line.id)
            .bind(2, monthNumber(dayNumber(line.registeredAt)))
            .bind(3, qint64(line.status))
            .bind(4, line.registeredAt)
            .bind(5, line.dueAt)
            .bind(6, line.closedAt)
            .bind(7, line.followedUpAt)
            .bind(8, line.rulebook)
            .bind(9, line.edition)
            .bind(10, line.customer)
            .bind(11, line.product)
            .bind(12, line.categories)
            .bind(13, line.bearers)
            .bind(14, line.satisfaction)
            .bind(15, line.loss)
            .bind(16, line.company)
            .bind(17, line.accepted)
            .bind(18, line.defective)
            .bind(19, qint64(line.isReturned))
            .bind(20, line.returnAmount)
            .bind(21, line.returnQuantity)
            .bind(22, line.earlierCount)
            .bind(23, toText(line.parts))
            .run();
}

void ReportLineTable::remove(qint64 id) const
{
    DirectStatement(m_database, "DELETE FROM report_line WHERE complaint_id = ?1").bind(1, id).run();
}

void ReportLineTable::each(
    const char* condition, qint64 first, qint64 second, const std::function<void(const ReportLine&)>& take) const
{
    each(QByteArray(condition), {first, second}, [&take](const ReportLine& line) {
        take(line);
        return true;
    });
}

bool ReportLineTable::each(
    const QByteArray& condition, const QList<Value>& values, const std::function<bool(const ReportLine&)>& take) const
{
    DirectStatement row(m_database,
        QByteArray(
            "SELECT complaint_id, status, registered_at, due_at, closed_at, followed_up_at, rulebook, edition,"
            " customer, product, categories, bearers, satisfaction, loss_fen, company_fen, accepted_fen,"
            " defective, return_count, return_fen, return_quantity, earlier_count, parts FROM report_line WHERE ")
            .append(condition)
            .constData());
    for (qsizetype i = 0; i < values.size(); ++i)
        std::visit([&row, i](const auto& value) { row.bind(int(i) + 1, value); }, values[i]);
    while (row.next()) {
        ReportLine line;
        line.id = row.integer(0);
        line.status = static_cast<ReportLine::Status>(row.integer(1));
        line.registeredAt = row.integer(2);
        line.dueAt = row.optionalInteger(3);
        line.closedAt = row.optionalInteger(4);
        line.followedUpAt = row.optionalInteger(5);
        line.rulebook = row.integer(6);
        line.edition = row.integer(7);
        line.customer = row.integer(8);
        line.product = row.integer(9);
        line.categories = row.integer(10);
        line.bearers = row.integer(11);
        line.satisfaction = row.integer(12);
        line.loss = row.integer(13);
        line.company = row.integer(14);
        line.accepted = row.integer(15);
        line.defective = row.integer(16);
        line.isReturned = row.integer(17) != 0;
        line.returnAmount = row.integer(18);
        line.returnQuantity = row.integer(19);
        line.earlierCount = row.integer(20);
        line.parts = partsFrom(row.bytes(21));
        if (!take(line))
            return false;
    }
    return true;
}

QList<ReportLine> ReportLineTable::where(const char* condition, qint64 first, qint64 second) const
{
    QList<ReportLine> lines;
    each(condition, first, second, [&lines](const ReportLine& line) { lines += line; });
    return lines;
}

} // namespace kesu
