// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/ledgertable.h"

#include "core/storage/complainttable.h"
#include "core/storage/ledgerorder.h"
#include "core/storage/ledgerplan.h"
#include "core/storage/ledgersearch.h"
#include "core/storage/searchindex.h"
#include "core/storage/sqltext.h"
#include "core/storage/statement.h"

namespace kesu {

using namespace Qt::StringLiterals;

namespace {

const QStringList& columns()
{
    static const QStringList names = {u"complaint_id"_s, u"number"_s, u"rulebook"_s, u"registered_at"_s,
        u"customer_name"_s, u"product_name"_s, u"status"_s, u"grade"_s, u"clause"_s, u"reason"_s, u"categories"_s,
        u"demands"_s, u"parties"_s, u"loss_total_fen"_s, u"company_bears_fen"_s, u"return_fen"_s, u"close_due_at"_s,
        u"closed_at"_s, u"next_due_at"_s, u"next_stage"_s, u"next_role"_s, u"judged_at"_s, u"rejudge_at"_s};
    return names;
}

QString joined(const QStringList& ids)
{
    return ids.join(u'\n');
}

QStringList split(const QString& ids)
{
    return ids.split(u'\n', Qt::SkipEmptyParts);
}

/// What a LedgerRow shows, of `ledger_line AS line` and its complaint.
const QString& rowColumns()
{
    static const QString sql
        = u"SELECT line.complaint_id, line.number, line.rulebook, line.registered_at, line.customer_name,"
          " line.product_name, line.status, line.grade, line.clause, line.categories, line.demands, line.parties,"
          " line.loss_total_fen, line.company_bears_fen, line.return_fen, line.close_due_at, line.closed_at,"
          " line.next_due_at, line.next_stage, line.next_role, complaint.complaint_date, complaint.salesman,"
          " complaint.product_spec, complaint.batch_no, complaint.order_no, complaint.delivered_on,"
          " complaint.delivered_quantity, complaint.defective_quantity, complaint.unit, complaint.description,"
          " complaint.satisfaction, complaint.remarks"_s;
    return sql;
}

LedgerRow readRow(const Statement& row)
{
    LedgerRow line;
    line.id = row.id<ComplaintId>(u"complaint_id"_s);
    line.number = row.text(u"number"_s);
    line.rulebook = row.text(u"rulebook"_s);
    line.status = row.text(u"status"_s);
    line.grade = row.text(u"grade"_s);
    line.registeredAt = row.moment(u"registered_at"_s);
    line.complaintDate = row.optionalDate(u"complaint_date"_s).value_or(line.registeredAt.date());
    line.customer = row.text(u"customer_name"_s);
    line.salesman = row.text(u"salesman"_s);
    line.product = row.text(u"product_name"_s);
    line.productSpec = row.text(u"product_spec"_s);
    line.batchNo = row.text(u"batch_no"_s);
    line.orderNo = row.text(u"order_no"_s);
    line.deliveredOn = row.optionalDate(u"delivered_on"_s);
    line.deliveredQuantity = row.optionalInteger(u"delivered_quantity"_s);
    line.defectiveQuantity = row.optionalInteger(u"defective_quantity"_s);
    line.unit = row.text(u"unit"_s);
    line.categories = split(row.text(u"categories"_s));
    line.description = row.text(u"description"_s);
    line.demands = split(row.text(u"demands"_s));
    line.clause = row.text(u"clause"_s);
    line.responsible = split(row.text(u"parties"_s));
    line.lossTotal = row.money(u"loss_total_fen"_s);
    line.companyBears = row.money(u"company_bears_fen"_s);
    line.returnAmount = row.optionalMoney(u"return_fen"_s);
    line.closeDueAt = row.optionalMoment(u"close_due_at"_s);
    line.closedAt = row.optionalMoment(u"closed_at"_s);
    line.nextDueAt = row.optionalMoment(u"next_due_at"_s);
    line.nextStage = row.text(u"next_stage"_s);
    line.nextRole = row.text(u"next_role"_s);
    line.satisfaction = row.text(u"satisfaction"_s);
    line.remarks = row.text(u"remarks"_s);
    return line;
}

} // namespace

void LedgerTable::store(const ComplaintRecord& record, const LedgerSummary& summary) const
{
    QStringList demands;
    for (const Demand& demand : record.facts.demands)
        demands += demand.kind;
    QStringList parties;
    for (const LiabilityLine& line : summary.liability)
        if (!parties.contains(line.party))
            parties += line.party;

    static const QString sql = insertSql(u"ledger_line"_s, columns()).replace(0, 6, u"INSERT OR REPLACE"_s);
    Statement statement(m_database, sql);
    statement.bind(u"complaint_id"_s, record.id)
        .bind(u"number"_s, record.number)
        .bind(u"rulebook"_s, record.rulebook)
        .bind(u"registered_at"_s, record.facts.registeredAt)
        .bind(u"customer_name"_s, record.facts.customer.name)
        .bind(u"product_name"_s, record.facts.product.name)
        .bind(u"status"_s, summary.status)
        .bind(u"grade"_s, summary.grade)
        .bind(u"clause"_s, summary.clause)
        .bind(u"reason"_s, summary.reason)
        .bind(u"categories"_s, joined(record.facts.categories))
        .bind(u"demands"_s, joined(demands))
        .bind(u"parties"_s, joined(parties))
        .bind(u"loss_total_fen"_s, summary.lossTotal)
        .bind(u"company_bears_fen"_s, summary.companyBears)
        .bind(u"return_fen"_s, summary.returnAmount)
        .bind(u"close_due_at"_s, summary.closeDueAt)
        .bind(u"closed_at"_s, summary.closedAt)
        .bind(u"next_due_at"_s, summary.nextDueAt)
        .bind(u"next_stage"_s, summary.nextStage)
        .bind(u"next_role"_s, summary.nextRole)
        .bind(u"judged_at"_s, summary.judgedAt)
        .bind(u"rejudge_at"_s, summary.rejudgeAt)
        .run();
    storeLiability(record.id, summary.liability);
    storeTasks(record.id, summary.tasks);
    SearchIndex(m_database).store(record.id);
}

void LedgerTable::storeLiability(ComplaintId id, const QList<LiabilityLine>& lines) const
{
    Statement remove(m_database, u"DELETE FROM liability_line WHERE complaint_id = :id"_s);
    remove.bind(u"id"_s, id).run();
    Statement insert(m_database,
        u"INSERT INTO liability_line (complaint_id, position, party, share_millionths, of_fen, amount_fen, clause)"
        " VALUES (:complaint_id, :position, :party, :share_millionths, :of_fen, :amount_fen, :clause)"_s);
    for (int i = 0; i < lines.size(); ++i)
        insert.bind(u"complaint_id"_s, id)
            .bind(u"position"_s, i)
            .bind(u"party"_s, lines[i].party)
            .bind(u"share_millionths"_s, lines[i].share)
            .bind(u"of_fen"_s, lines[i].of)
            .bind(u"amount_fen"_s, lines[i].amount)
            .bind(u"clause"_s, lines[i].clause)
            .run();
}

void LedgerTable::storeTasks(ComplaintId id, const QList<LedgerTask>& tasks) const
{
    Statement remove(m_database, u"DELETE FROM task WHERE complaint_id = :id"_s);
    remove.bind(u"id"_s, id).run();
    Statement insert(m_database,
        u"INSERT INTO task (complaint_id, position, what, detail, role, due_at)"
        " VALUES (:complaint_id, :position, :what, :detail, :role, :due_at)"_s);
    for (int i = 0; i < tasks.size(); ++i)
        insert.bind(u"complaint_id"_s, id)
            .bind(u"position"_s, i)
            .bind(u"what"_s, tasks[i].what)
            .bind(u"detail"_s, tasks[i].detail)
            .bind(u"role"_s, tasks[i].role)
            .bind(u"due_at"_s, tasks[i].dueAt)
            .run();
}

std::optional<LedgerSummary> LedgerTable::summary(ComplaintId id) const
{
    Statement row(m_database, u"SELECT * FROM ledger_line WHERE complaint_id = :id"_s);
    row.bind(u"id"_s, id);
    if (!row.next())
        return {};
    LedgerSummary summary;
    summary.status = row.text(u"status"_s);
    summary.grade = row.text(u"grade"_s);
    summary.clause = row.text(u"clause"_s);
    summary.reason = row.text(u"reason"_s);
    summary.lossTotal = row.money(u"loss_total_fen"_s);
    summary.companyBears = row.money(u"company_bears_fen"_s);
    summary.returnAmount = row.optionalMoney(u"return_fen"_s);
    summary.closeDueAt = row.optionalMoment(u"close_due_at"_s);
    summary.closedAt = row.optionalMoment(u"closed_at"_s);
    summary.nextDueAt = row.optionalMoment(u"next_due_at"_s);
    summary.nextStage = row.text(u"next_stage"_s);
    summary.nextRole = row.text(u"next_role"_s);
    summary.judgedAt = row.moment(u"judged_at"_s);
    summary.rejudgeAt = row.optionalMoment(u"rejudge_at"_s);

    Statement line(m_database, u"SELECT * FROM liability_line WHERE complaint_id = :id ORDER BY position"_s);
    line.bind(u"id"_s, id);
    while (line.next())
        summary.liability += LiabilityLine{line.text(u"party"_s), line.share(u"share_millionths"_s),
            line.money(u"of_fen"_s), line.money(u"amount_fen"_s), line.text(u"clause"_s), QString()};

    Statement task(m_database, u"SELECT * FROM task WHERE complaint_id = :id ORDER BY position"_s);
    task.bind(u"id"_s, id);
    while (task.next())
        summary.tasks += LedgerTask{
            task.text(u"what"_s), task.text(u"detail"_s), task.text(u"role"_s), task.optionalMoment(u"due_at"_s)};
    return summary;
}

QHash<qint64, QString> LedgerTable::grades(const QList<ComplaintId>& ids) const
{
    Statement row(m_database,
        u"SELECT complaint_id, grade FROM ledger_line WHERE complaint_id IN (SELECT value FROM json_each(:ids))"_s);
    row.bind(u"ids"_s, toJsonArray(ids));
    QHash<qint64, QString> grades;
    while (row.next())
        grades.insert(row.integer(u"complaint_id"_s), row.text(u"grade"_s));
    return grades;
}

QStringList LedgerTable::rulebooks() const
{
    Statement row(m_database, u"SELECT DISTINCT rulebook FROM ledger_line ORDER BY rulebook"_s);
    QStringList ids;
    while (row.next())
        ids += row.text(u"rulebook"_s);
    return ids;
}

qint64 LedgerTable::count(const QString& rulebook) const
{
    if (rulebook.isEmpty())
        return selectNumber(m_database, u"SELECT count(*) AS n FROM ledger_line"_s);
    Statement row(m_database, u"SELECT count(*) AS n FROM ledger_line WHERE rulebook = :rulebook"_s);
    row.bind(u"rulebook"_s, rulebook);
    return row.next() ? row.integer(u"n"_s) : 0;
}

QList<std::pair<ComplaintId, QDate>> LedgerTable::inOrderOfRegistration(const QString& rulebook) const
{
    Statement row(m_database,
        u"SELECT line.complaint_id, coalesce(complaint.complaint_date, substr(line.registered_at, 1, 10)) AS day"
        " FROM ledger_line AS line JOIN complaint ON complaint.id = line.complaint_id"
        " WHERE line.rulebook = :rulebook ORDER BY line.registered_at, line.complaint_id"_s);
    row.bind(u"rulebook"_s, rulebook);
    QList<std::pair<ComplaintId, QDate>> complaints;
    while (row.next())
        complaints.append({row.id<ComplaintId>(u"complaint_id"_s), row.date(u"day"_s)});
    return complaints;
}

qint64 LedgerTable::countSince(const QString& rulebook, Moment from) const
{
    Statement row(
        m_database, u"SELECT count(*) AS n FROM ledger_line WHERE rulebook = :rulebook AND registered_at >= :from"_s);
    row.bind(u"rulebook"_s, rulebook).bind(u"from"_s, from);
    return row.next() ? row.integer(u"n"_s) : 0;
}

QList<ComplaintId> LedgerTable::toJudgeAgain(Moment now, int limit) const
{
    Statement row(m_database,
        u"SELECT complaint_id FROM ledger_line WHERE rejudge_at IS NOT NULL AND rejudge_at <= :now"
        " ORDER BY rejudge_at LIMIT :limit"_s);
    row.bind(u"now"_s, now).bind(u"limit"_s, limit);
    QList<ComplaintId> ids;
    while (row.next())
        ids += row.id<ComplaintId>(u"complaint_id"_s);
    return ids;
}

QList<LedgerRow> LedgerTable::rows(const LedgerQuery& query, Moment now, int limit, const LedgerRow* after) const
{
    const LedgerPlan plan(m_database, query, now, LedgerPlan::Wanted::Page, after, limit);
    const LedgerOrder order(query.sort, query.direction);
    Statement row(m_database,
        rowColumns() + u" FROM (SELECT line.complaint_id AS found"_s + plan.from()
            + (after ? u" AND "_s + order.after() : QString()) + order.orderBy()
            + u" LIMIT :limit) CROSS JOIN ledger_line AS line ON line.complaint_id = found"
              " CROSS JOIN complaint ON complaint.id = found"_s
            + order.orderBy());
    plan.bind(row);
    if (after)
        order.bindAfter(row, *after);
    row.bind(u"limit"_s, limit);
    QList<LedgerRow> rows;
    while (row.next())
        rows += readRow(row);
    return rows;
}

QList<LedgerRow> LedgerTable::rowsOf(const QList<ComplaintId>& ids) const
{
    Statement row(m_database,
        rowColumns()
            + u" FROM json_each(:ids) AS wanted CROSS JOIN ledger_line AS line ON line.complaint_id = wanted.value"
              " CROSS JOIN complaint ON complaint.id = wanted.value ORDER BY wanted.key"_s);
    row.bind(u"ids"_s, toJsonArray(ids));
    QList<LedgerRow> rows;
    rows.reserve(ids.size());
    while (row.next())
        rows += readRow(row);
    return rows;
}

LedgerSurvey LedgerTable::survey(const LedgerQuery& query, Moment now) const
{
    const LedgerPlan plan(m_database, query, now, LedgerPlan::Wanted::All);
    LedgerSurvey survey;
    if (plan.isByIndexes()) {
        // The order's index and the one of the sums hold all that is needed, each by itself.
        Statement row(m_database,
            u"SELECT line.complaint_id"_s + plan.from() + LedgerOrder(query.sort, query.direction).orderBy());
        plan.bind(row);
        while (row.next())
            survey.ids += row.id<ComplaintId>(u"complaint_id"_s);
        survey.totals = totals(query, now);
        return survey;
    }
    Statement row(m_database,
        u"SELECT line.complaint_id, line.loss_total_fen, line.company_bears_fen"_s + plan.from()
            + LedgerOrder(query.sort, query.direction).orderBy());
    plan.bind(row);
    while (row.next()) {
        survey.ids += row.id<ComplaintId>(u"complaint_id"_s);
        survey.totals.lossTotal += row.money(u"loss_total_fen"_s);
        survey.totals.companyBears += row.money(u"company_bears_fen"_s);
    }
    survey.totals.count = static_cast<int>(survey.ids.size());
    return survey;
}

LedgerTotals LedgerTable::totals(const LedgerQuery& query, Moment now) const
{
    LedgerQuery anyOrder = query;
    anyOrder.sort = LedgerSort::LossTotal; // its index holds the sums too
    const LedgerPlan plan(m_database, anyOrder, now, LedgerPlan::Wanted::All);
    Statement row(m_database,
        u"SELECT count(*) AS lines, coalesce(sum(line.loss_total_fen), 0) AS loss,"
        " coalesce(sum(line.company_bears_fen), 0) AS bears"_s
            + plan.from());
    plan.bind(row);
    LedgerTotals totals;
    if (row.next()) {
        totals.count = row.count(u"lines"_s);
        totals.lossTotal = row.money(u"loss"_s);
        totals.companyBears = row.money(u"bears"_s);
    }
    return totals;
}

} // namespace kesu
