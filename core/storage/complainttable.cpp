// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/complainttable.h"

#include "core/storage/sqltext.h"
#include "core/storage/statement.h"

namespace kesu {

using namespace Qt::StringLiterals;

namespace {

/// What is judged.
const QStringList& factColumns()
{
    static const QStringList names = {u"registered_at"_s, u"complaint_date"_s, u"channel"_s, u"customer_name"_s,
        u"customer_region"_s, u"product_name"_s, u"product_code"_s, u"order_no"_s, u"batch_no"_s, u"delivered_on"_s,
        u"delivered_quantity"_s, u"defective_quantity"_s, u"unit"_s, u"unit_price_fen"_s, u"usage"_s,
        u"first_used_on"_s, u"payment_status"_s, u"description"_s, u"compensation_fen"_s};
    return names;
}

const QStringList& columns()
{
    static const QStringList names
        = QStringList{u"id"_s, u"version"_s, u"number"_s, u"rulebook"_s, u"edition"_s, u"source"_s} + factColumns()
        + QStringList{u"contact"_s, u"phone"_s, u"salesman"_s, u"product_spec"_s, u"goods_received_on"_s,
            u"inspection_result"_s, u"cause_of_occurrence"_s, u"cause_of_escape"_s, u"investigator"_s, u"proposal"_s,
            u"disposition"_s, u"objection"_s, u"final_decision"_s, u"answer"_s, u"follow_up_result"_s,
            u"satisfaction"_s, u"judged_by"_s, u"remarks"_s};
    return names;
}

} // namespace

void ComplaintTable::bind(Statement& statement, const ComplaintRecord& record)
{
    statement.bind(u"id"_s, record.id)
        .bind(u"version"_s, record.version)
        .bindUnlessEmpty(u"number"_s, record.number)
        .bind(u"rulebook"_s, record.rulebook)
        .bind(u"edition"_s, record.edition)
        .bindUnlessEmpty(u"source"_s, record.source)
        .bind(u"registered_at"_s, record.facts.registeredAt)
        .bind(u"complaint_date"_s, record.facts.complaintDate)
        .bind(u"channel"_s, record.facts.channel)
        .bind(u"customer_name"_s, record.facts.customer.name)
        .bind(u"customer_region"_s, record.facts.customer.region)
        .bind(u"product_name"_s, record.facts.product.name)
        .bind(u"product_code"_s, record.facts.product.code)
        .bind(u"order_no"_s, record.facts.product.orderNo)
        .bind(u"batch_no"_s, record.facts.product.batchNo)
        .bind(u"delivered_on"_s, record.facts.product.deliveredOn)
        .bind(u"delivered_quantity"_s, record.facts.product.deliveredQuantity)
        .bind(u"defective_quantity"_s, record.facts.product.defectiveQuantity)
        .bind(u"unit"_s, record.facts.product.unit)
        .bind(u"unit_price_fen"_s, record.facts.product.unitPrice)
        .bind(u"usage"_s, record.facts.usage)
        .bind(u"first_used_on"_s, record.facts.firstUsedOn)
        .bind(u"payment_status"_s, record.facts.paymentStatus)
        .bind(u"description"_s, record.facts.description)
        .bind(u"compensation_fen"_s, record.facts.compensation)
        .bind(u"contact"_s, record.handling.contact)
        .bind(u"phone"_s, record.handling.phone)
        .bind(u"salesman"_s, record.handling.salesman)
        .bind(u"product_spec"_s, record.handling.productSpec)
        .bind(u"goods_received_on"_s, record.handling.goodsReceivedOn)
        .bind(u"inspection_result"_s, record.handling.inspectionResult)
        .bind(u"cause_of_occurrence"_s, record.handling.causeOfOccurrence)
        .bind(u"cause_of_escape"_s, record.handling.causeOfEscape)
        .bind(u"investigator"_s, record.handling.investigator)
        .bind(u"proposal"_s, record.handling.proposal)
        .bind(u"disposition"_s, record.handling.disposition)
        .bind(u"objection"_s, record.handling.objection)
        .bind(u"final_decision"_s, record.handling.finalDecision)
        .bind(u"answer"_s, record.handling.answer)
        .bind(u"follow_up_result"_s, record.handling.followUpResult)
        .bind(u"satisfaction"_s, record.handling.satisfaction)
        .bind(u"judged_by"_s, record.handling.judgedBy)
        .bind(u"remarks"_s, record.handling.remarks);
}

void ComplaintTable::readFacts(const Statement& row, Complaint& facts)
{
    facts.registeredAt = row.moment(u"registered_at"_s);
    facts.complaintDate = row.optionalDate(u"complaint_date"_s);
    facts.channel = row.text(u"channel"_s);
    facts.customer.name = row.text(u"customer_name"_s);
    facts.customer.region = row.text(u"customer_region"_s);
    facts.product.name = row.text(u"product_name"_s);
    facts.product.code = row.text(u"product_code"_s);
    facts.product.orderNo = row.text(u"order_no"_s);
    facts.product.batchNo = row.text(u"batch_no"_s);
    facts.product.deliveredOn = row.optionalDate(u"delivered_on"_s);
    facts.product.deliveredQuantity = row.optionalInteger(u"delivered_quantity"_s);
    facts.product.defectiveQuantity = row.optionalInteger(u"defective_quantity"_s);
    facts.product.unit = row.text(u"unit"_s);
    facts.product.unitPrice = row.optionalMoney(u"unit_price_fen"_s);
    facts.usage = row.text(u"usage"_s);
    facts.firstUsedOn = row.optionalDate(u"first_used_on"_s);
    facts.paymentStatus = row.text(u"payment_status"_s);
    facts.description = row.text(u"description"_s);
    facts.compensation = row.optionalMoney(u"compensation_fen"_s);
}

ComplaintRecord ComplaintTable::read(const Statement& row)
{
    ComplaintRecord record;
    record.state = RecordState::Filed;
    record.id = row.id<ComplaintId>(u"id"_s);
    record.version = row.count(u"version"_s);
    record.number = row.text(u"number"_s);
    record.rulebook = row.text(u"rulebook"_s);
    record.edition = row.text(u"edition"_s);
    record.source = row.text(u"source"_s);
    readFacts(row, record.facts);
    record.handling.contact = row.text(u"contact"_s);
    record.handling.phone = row.text(u"phone"_s);
    record.handling.salesman = row.text(u"salesman"_s);
    record.handling.productSpec = row.text(u"product_spec"_s);
    record.handling.goodsReceivedOn = row.optionalDate(u"goods_received_on"_s);
    record.handling.inspectionResult = row.text(u"inspection_result"_s);
    record.handling.causeOfOccurrence = row.text(u"cause_of_occurrence"_s);
    record.handling.causeOfEscape = row.text(u"cause_of_escape"_s);
    record.handling.investigator = row.text(u"investigator"_s);
    record.handling.proposal = row.text(u"proposal"_s);
    record.handling.disposition = row.text(u"disposition"_s);
    record.handling.objection = row.text(u"objection"_s);
    record.handling.finalDecision = row.text(u"final_decision"_s);
    record.handling.answer = row.text(u"answer"_s);
    record.handling.followUpResult = row.text(u"follow_up_result"_s);
    record.handling.satisfaction = row.text(u"satisfaction"_s);
    record.handling.judgedBy = row.text(u"judged_by"_s);
    record.handling.remarks = row.text(u"remarks"_s);
    return record;
}

QString ComplaintTable::factsSql()
{
    return u"SELECT id, number, rulebook, edition, "_s + factColumns().join(u", "_s)
        + u" FROM complaint WHERE id BETWEEN :from AND :to ORDER BY id"_s;
}

void ComplaintTable::insert(const ComplaintRecord& record) const
{
    static const QString sql = insertSql(u"complaint"_s, columns());
    Statement statement(m_database, sql);
    bind(statement, record);
    statement.run();
}

bool ComplaintTable::update(const ComplaintRecord& record, int expectedVersion) const
{
    static const QString sql = updateSql(u"complaint"_s, columns(), u"id = :id AND version = :expected_version"_s);
    Statement statement(m_database, sql);
    bind(statement, record);
    statement.bind(u"expected_version"_s, expectedVersion);
    return statement.run() == 1;
}

int ComplaintTable::storedVersion(ComplaintId id) const
{
    Statement statement(m_database, u"SELECT version FROM complaint WHERE id = :id"_s);
    statement.bind(u"id"_s, id);
    return statement.next() ? statement.count(u"version"_s) : 0;
}

QList<ComplaintRecord> ComplaintTable::load(const QList<ComplaintId>& ids) const
{
    static const QString sql = u"SELECT "_s + columns().join(u", "_s)
        + u" FROM complaint WHERE id IN (SELECT value FROM json_each(:ids)) ORDER BY id"_s;
    Statement statement(m_database, sql);
    statement.bind(u"ids"_s, toJsonArray(ids));
    QList<ComplaintRecord> records;
    records.reserve(ids.size());
    while (statement.next())
        records += read(statement);
    return records;
}

qint64 ComplaintTable::lastId() const
{
    return selectNumber(m_database, u"SELECT coalesce(max(id), 0) AS n FROM complaint"_s);
}

std::optional<ComplaintId> ComplaintTable::findByNumber(const QString& number) const
{
    Statement statement(m_database, u"SELECT id FROM complaint WHERE number = :number"_s);
    statement.bind(u"number"_s, number);
    if (!statement.next())
        return {};
    return statement.id<ComplaintId>(u"id"_s);
}

std::optional<ComplaintId> ComplaintTable::findBySource(const QString& source) const
{
    Statement statement(m_database, u"SELECT id FROM complaint WHERE source = :source"_s);
    statement.bind(u"source"_s, source);
    if (!statement.next())
        return {};
    return statement.id<ComplaintId>(u"id"_s);
}

QList<ComplaintId> ComplaintTable::earlierThan(const ComplaintRecord& record, QDate from) const
{
    Statement statement(m_database,
        u"SELECT complaint_id FROM ledger_line WHERE registered_at >= :from"
        " AND (registered_at < :to OR registered_at = :to AND (:id = 0 OR complaint_id < :id))"
        " AND rulebook = :rulebook AND complaint_id <> :id ORDER BY registered_at, complaint_id"_s);
    statement.bind(u"from"_s, Moment::startOf(from))
        .bind(u"to"_s, record.facts.registeredAt)
        .bind(u"rulebook"_s, record.rulebook)
        .bind(u"id"_s, record.id);
    QList<ComplaintId> ids;
    while (statement.next())
        ids += statement.id<ComplaintId>(u"complaint_id"_s);
    return ids;
}

QString toJsonArray(const QList<ComplaintId>& ids)
{
    QString json = u"["_s;
    for (const ComplaintId id : ids) {
        if (json.size() > 1)
            json += u',';
        json += QString::number(id.value());
    }
    return json + u']';
}

} // namespace kesu
