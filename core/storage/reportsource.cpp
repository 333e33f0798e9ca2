// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/reportsource.h"

#include "core/storage/statement.h"

#include <functional>

namespace kesu {

using namespace Qt::StringLiterals;

namespace {

// The same choice for the complaints and for each of their lists.
QString chosen()
{
    return u"(line.registered_at >= :registered_from AND line.registered_at <= :to"
           " OR line.registered_at < :registered_from"
           " AND (line.closed_at IS NULL OR line.closed_at >= :not_closed_before))"_s;
}

} // namespace

QList<ReportedComplaint> ReportSource::complaints(QDate registeredFrom, QDate to, QDate notClosedBefore) const
{
    const auto bindPeriod = [&](Statement& statement) {
        statement.bind(u"registered_from"_s, Moment::startOf(registeredFrom))
            .bind(u"to"_s, Moment::endOf(to))
            .bind(u"not_closed_before"_s, Moment::startOf(notClosedBefore));
    };

    QList<ReportedComplaint> complaints;
    QHash<qint64, qsizetype> position;
    Statement row(m_database,
        u"SELECT line.complaint_id, line.number, line.rulebook, complaint.edition, line.status, line.grade,"
        " line.registered_at, complaint.complaint_date, line.customer_name, complaint.salesman, line.product_name,"
        " complaint.product_spec, complaint.batch_no, complaint.unit, complaint.delivered_quantity,"
        " complaint.defective_quantity, line.categories, complaint.description, complaint.compensation_fen,"
        " line.loss_total_fen, line.close_due_at, line.closed_at, line.next_stage, line.next_role, "
        "complaint.satisfaction"
        " FROM ledger_line AS line JOIN complaint ON complaint.id = line.complaint_id WHERE "_s
            + chosen() + u" ORDER BY line.registered_at, line.complaint_id"_s);
    bindPeriod(row);
    while (row.next()) {
        ReportedComplaint complaint;
        complaint.id = row.id<ComplaintId>(u"complaint_id"_s);
        complaint.number = row.text(u"number"_s);
        complaint.rulebook = row.text(u"rulebook"_s);
        complaint.edition = row.text(u"edition"_s);
        complaint.status = row.text(u"status"_s);
        complaint.grade = row.text(u"grade"_s);
        complaint.registeredAt = row.moment(u"registered_at"_s);
        complaint.complaintDate = row.optionalDate(u"complaint_date"_s).value_or(complaint.registeredAt.date());
        complaint.customer = row.text(u"customer_name"_s);
        complaint.salesman = row.text(u"salesman"_s);
        complaint.product = row.text(u"product_name"_s);
        complaint.productSpec = row.text(u"product_spec"_s);
        complaint.batchNo = row.text(u"batch_no"_s);
        complaint.unit = row.text(u"unit"_s);
        complaint.deliveredQuantity = row.optionalInteger(u"delivered_quantity"_s);
        complaint.defectiveQuantity = row.optionalInteger(u"defective_quantity"_s);
        complaint.categories = row.text(u"categories"_s).split(u'\n', Qt::SkipEmptyParts);
        complaint.description = row.text(u"description"_s);
        complaint.compensation = row.optionalMoney(u"compensation_fen"_s);
        complaint.lossTotal = row.money(u"loss_total_fen"_s);
        complaint.closeDueAt = row.optionalMoment(u"close_due_at"_s);
        complaint.closedAt = row.optionalMoment(u"closed_at"_s);
        complaint.nextStage = row.text(u"next_stage"_s);
        complaint.nextRole = row.text(u"next_role"_s);
        complaint.satisfaction = row.text(u"satisfaction"_s);
        position.insert(complaint.id.value(), complaints.size());
        complaints += complaint;
    }

    const auto readList
        = [&](const QString& table, const QString& columns, const QString& condition, const QString& order,
              const std::function<void(ReportedComplaint&, const Statement&)>& take) {
              Statement part(m_database,
                  u"SELECT part.complaint_id, %1 FROM %2 AS part JOIN ledger_line AS line USING (complaint_id) WHERE "
                  u"%3 AND %4"
                  " ORDER BY part.complaint_id, %5"_s.arg(columns, table, condition, chosen(), order));
              bindPeriod(part);
              while (part.next())
                  if (const auto at = position.constFind(part.integer(u"complaint_id"_s)); at != position.constEnd())
                      take(complaints[*at], part);
          };
    readList(u"demand"_s, u"kind, amount_fen"_s, u"TRUE"_s, u"position"_s,
        [](ReportedComplaint& complaint, const Statement& part) {
            complaint.demands += Demand{part.text(u"kind"_s), part.optionalMoney(u"amount_fen"_s)};
        });
    readList(u"cost"_s, u"kind, estimate_fen, actual_fen"_s, u"TRUE"_s, u"position"_s,
        [](ReportedComplaint& complaint, const Statement& part) {
            complaint.costs += Cost{
                part.text(u"kind"_s), part.optionalMoney(u"estimate_fen"_s), part.optionalMoney(u"actual_fen"_s)};
        });
    readList(u"liability_line"_s, u"party, amount_fen"_s, u"TRUE"_s, u"position"_s,
        [](ReportedComplaint& complaint, const Statement& part) {
            complaint.bearers += ReportedBearer{part.text(u"party"_s), part.money(u"amount_fen"_s)};
        });
    readList(u"responsible"_s, u"party"_s, u"TRUE"_s, u"position"_s,
        [](ReportedComplaint& complaint, const Statement& part) { complaint.responsible += part.text(u"party"_s); });
    readList(u"goods_return"_s, u"kind, amount_fen, quantity"_s, u"TRUE"_s, u"kind"_s,
        [](ReportedComplaint& complaint, const Statement& part) {
            complaint.goodsReturn = ReportedReturn{
                part.text(u"kind"_s), part.optionalMoney(u"amount_fen"_s), part.optionalInteger(u"quantity"_s)};
        });
    readList(u"complaint_event"_s, u"happened_at"_s, u"part.event = 'follow-up'"_s, u"event"_s,
        [](ReportedComplaint& complaint, const Statement& part) {
            complaint.followedUpAt = part.moment(u"happened_at"_s);
        });
    return complaints;
}

} // namespace kesu
