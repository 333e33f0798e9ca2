// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/complaintparts.h"

#include "core/storage/complainttable.h"
#include "core/storage/statement.h"

namespace kesu {

using namespace Qt::StringLiterals;

namespace {

/// The tables that hold the lists; each after those that refer to it.
const QStringList& tables()
{
    static const QStringList names
        = {u"complaint_category"_s, u"complaint_circumstance"_s, u"demand"_s, u"evidence_signer"_s, u"evidence"_s,
            u"cost"_s, u"responsible"_s, u"approval"_s, u"complaint_event"_s, u"goods_return"_s, u"measure"_s};
    return names;
}

QString toWord(ApprovalBy by)
{
    return by == ApprovalBy::Phone ? u"phone"_s : u"signature"_s;
}

} // namespace

void ComplaintParts::insertWords(
    const QString& table, const QString& column, ComplaintId id, const QStringList& words) const
{
    if (words.isEmpty())
        return;
    Statement statement(m_database,
        u"INSERT INTO %1 (complaint_id, position, %2) VALUES (:complaint_id, :position, :word)"_s.arg(table, column));
    for (int i = 0; i < words.size(); ++i)
        statement.bind(u"complaint_id"_s, id).bind(u"position"_s, i).bind(u"word"_s, words[i]).run();
}

void ComplaintParts::insert(const ComplaintRecord& record) const
{
    insertWords(u"complaint_category"_s, u"category"_s, record.id, record.facts.categories);
    insertWords(u"complaint_circumstance"_s, u"circumstance"_s, record.id, record.facts.circumstances);
    insertEvidence(record);
    insertMoney(record);
    insertSteps(record);
    insertReturn(record);
}

void ComplaintParts::insertEvidence(const ComplaintRecord& record) const
{
    if (record.facts.evidence.isEmpty())
        return;
    Statement piece(m_database,
        u"INSERT INTO evidence (complaint_id, position, kind, provided_on)"
        " VALUES (:complaint_id, :position, :kind, :provided_on)"_s);
    Statement signer(m_database,
        u"INSERT INTO evidence_signer (complaint_id, evidence_position, position, signer)"
        " VALUES (:complaint_id, :evidence_position, :position, :signer)"_s);
    for (int i = 0; i < record.facts.evidence.size(); ++i) {
        const EvidencePiece& evidence = record.facts.evidence[i];
        piece.bind(u"complaint_id"_s, record.id)
            .bind(u"position"_s, i)
            .bind(u"kind"_s, evidence.kind)
            .bind(u"provided_on"_s, evidence.providedOn)
            .run();
        for (int s = 0; s < evidence.signedBy.size(); ++s)
            signer.bind(u"complaint_id"_s, record.id)
                .bind(u"evidence_position"_s, i)
                .bind(u"position"_s, s)
                .bind(u"signer"_s, evidence.signedBy[s])
                .run();
    }
}

void ComplaintParts::insertMoney(const ComplaintRecord& record) const
{
    if (!record.facts.demands.isEmpty()) {
        Statement statement(m_database,
            u"INSERT INTO demand (complaint_id, position, kind, amount_fen)"
            " VALUES (:complaint_id, :position, :kind, :amount_fen)"_s);
        for (int i = 0; i < record.facts.demands.size(); ++i)
            statement.bind(u"complaint_id"_s, record.id)
                .bind(u"position"_s, i)
                .bind(u"kind"_s, record.facts.demands[i].kind)
                .bind(u"amount_fen"_s, record.facts.demands[i].amount)
                .run();
    }
    if (!record.facts.costs.isEmpty()) {
        Statement statement(m_database,
            u"INSERT INTO cost (complaint_id, position, kind, estimate_fen, actual_fen)"
            " VALUES (:complaint_id, :position, :kind, :estimate_fen, :actual_fen)"_s);
        for (int i = 0; i < record.facts.costs.size(); ++i)
            statement.bind(u"complaint_id"_s, record.id)
                .bind(u"position"_s, i)
                .bind(u"kind"_s, record.facts.costs[i].kind)
                .bind(u"estimate_fen"_s, record.facts.costs[i].estimate)
                .bind(u"actual_fen"_s, record.facts.costs[i].actual)
                .run();
    }
    if (!record.facts.responsible.isEmpty()) {
        Statement statement(m_database,
            u"INSERT INTO responsible (complaint_id, position, party, share_millionths)"
            " VALUES (:complaint_id, :position, :party, :share_millionths)"_s);
        for (int i = 0; i < record.facts.responsible.size(); ++i)
            statement.bind(u"complaint_id"_s, record.id)
                .bind(u"position"_s, i)
                .bind(u"party"_s, record.facts.responsible[i].party)
                .bind(u"share_millionths"_s, record.facts.responsible[i].share)
                .run();
    }
}

void ComplaintParts::insertSteps(const ComplaintRecord& record) const
{
    if (!record.facts.approvals.isEmpty()) {
        Statement statement(m_database,
            u"INSERT INTO approval (complaint_id, position, matter, role, agreed_at, given_by, source, holder, "
            u"recorded_by)"
            " VALUES (:complaint_id, :position, :matter, :role, :agreed_at, :given_by, :source, :holder, :recorded_by)"_s);
        for (int i = 0; i < record.facts.approvals.size(); ++i) {
            const Approval& approval = record.facts.approvals[i];
            statement.bind(u"complaint_id"_s, record.id)
                .bind(u"position"_s, i)
                .bind(u"matter"_s, approval.matter)
                .bind(u"role"_s, approval.role)
                .bind(u"agreed_at"_s, approval.at)
                .bind(u"given_by"_s, toWord(approval.by))
                .bindUnlessEmpty(u"source"_s, toId(approval.source))
                .bindUnlessEmpty(u"holder"_s, approval.holder)
                .bindUnlessEmpty(u"recorded_by"_s, approval.recordedBy)
                .run();
        }
    }
    if (!record.facts.events.isEmpty()) {
        Statement statement(m_database,
            u"INSERT INTO complaint_event (complaint_id, event, happened_at) VALUES (:complaint_id, :event, :happened_at)"_s);
        for (auto event = record.facts.events.begin(); event != record.facts.events.end(); ++event)
            statement.bind(u"complaint_id"_s, record.id)
                .bind(u"event"_s, event.key())
                .bind(u"happened_at"_s, event.value())
                .run();
    }
    if (!record.handling.measures.isEmpty()) {
        Statement statement(m_database,
            u"INSERT INTO measure (complaint_id, position, measure, owner, due_on, done_on)"
            " VALUES (:complaint_id, :position, :measure, :owner, :due_on, :done_on)"_s);
        for (int i = 0; i < record.handling.measures.size(); ++i) {
            const Measure& measure = record.handling.measures[i];
            statement.bind(u"complaint_id"_s, record.id)
                .bind(u"position"_s, i)
                .bind(u"measure"_s, measure.text)
                .bind(u"owner"_s, measure.owner)
                .bind(u"due_on"_s, measure.dueOn)
                .bind(u"done_on"_s, measure.doneOn)
                .run();
        }
    }
}

void ComplaintParts::insertReturn(const ComplaintRecord& record) const
{
    if (!record.facts.goodsReturn)
        return;
    const GoodsReturn& goods = *record.facts.goodsReturn;
    Statement statement(m_database,
        u"INSERT INTO goods_return (complaint_id, kind, amount_fen, quantity, emergency, phone_approved_at)"
        " VALUES (:complaint_id, :kind, :amount_fen, :quantity, :emergency, :phone_approved_at)"_s);
    statement.bind(u"complaint_id"_s, record.id)
        .bind(u"kind"_s, goods.kind)
        .bind(u"amount_fen"_s, goods.amount)
        .bind(u"quantity"_s, goods.quantity)
        .bind(u"emergency"_s, goods.emergency ? 1 : 0)
        .bind(u"phone_approved_at"_s, goods.phoneApprovedAt)
        .run();
}

void ComplaintParts::remove(ComplaintId id) const
{
    for (const QString& table : tables()) {
        Statement statement(m_database, u"DELETE FROM %1 WHERE complaint_id = :id"_s.arg(table));
        statement.bind(u"id"_s, id).run();
    }
}

const QList<FactPart>& factParts()
{
    static const QList<FactPart> parts = {
        {u"complaint_category"_s, u"category"_s, u"position"_s,
            [](Complaint& facts, const Statement& row) { facts.categories += row.text(u"category"_s); }},
        {u"complaint_circumstance"_s, u"circumstance"_s, u"position"_s,
            [](Complaint& facts, const Statement& row) { facts.circumstances += row.text(u"circumstance"_s); }},
        {u"demand"_s, u"kind, amount_fen"_s, u"position"_s,
            [](Complaint& facts, const Statement& row) {
                facts.demands += Demand{row.text(u"kind"_s), row.optionalMoney(u"amount_fen"_s)};
            }},
        {u"evidence"_s, u"kind, provided_on"_s, u"position"_s,
            [](Complaint& facts, const Statement& row) {
                facts.evidence += EvidencePiece{row.text(u"kind"_s), row.date(u"provided_on"_s), {}};
            }},
        {u"evidence_signer"_s, u"evidence_position, signer"_s, u"evidence_position, position"_s,
            [](Complaint& facts, const Statement& row) {
                facts.evidence[row.count(u"evidence_position"_s)].signedBy += row.text(u"signer"_s);
            }},
        {u"cost"_s, u"kind, estimate_fen, actual_fen"_s, u"position"_s,
            [](Complaint& facts, const Statement& row) {
                facts.costs += Cost{
                    row.text(u"kind"_s), row.optionalMoney(u"estimate_fen"_s), row.optionalMoney(u"actual_fen"_s)};
            }},
        {u"responsible"_s, u"party, share_millionths"_s, u"position"_s,
            [](Complaint& facts, const Statement& row) {
                facts.responsible += Bearer{row.text(u"party"_s), row.share(u"share_millionths"_s)};
            }},
        {u"approval"_s, u"matter, role, agreed_at, given_by, source, holder, recorded_by"_s, u"position"_s,
            [](Complaint& facts, const Statement& row) {
                facts.approvals += Approval{row.text(u"matter"_s), row.text(u"role"_s), row.moment(u"agreed_at"_s),
                    row.text(u"given_by"_s) == u"phone" ? ApprovalBy::Phone : ApprovalBy::Signature,
                    approvalSourceFrom(row.text(u"source"_s)), row.text(u"holder"_s), row.text(u"recorded_by"_s)};
            }},
        {u"complaint_event"_s, u"event, happened_at"_s, u"event"_s,
            [](Complaint& facts, const Statement& row) {
                facts.events.insert(row.text(u"event"_s), row.moment(u"happened_at"_s));
            }},
        {u"goods_return"_s, u"kind, amount_fen, quantity, emergency, phone_approved_at"_s, u"kind"_s,
            [](Complaint& facts, const Statement& row) {
                facts.goodsReturn = GoodsReturn{row.text(u"kind"_s), row.optionalMoney(u"amount_fen"_s),
                    row.optionalInteger(u"quantity"_s), row.flag(u"emergency"_s),
                    row.optionalMoment(u"phone_approved_at"_s)};
            }},
    };
    return parts;
}

void ComplaintParts::load(QList<ComplaintRecord>& records) const
{
    if (records.isEmpty())
        return;
    QHash<qint64, ComplaintRecord*> byId;
    QList<ComplaintId> idList;
    for (ComplaintRecord& record : records) {
        byId.insert(record.id.value(), &record);
        idList += record.id;
    }
    const QString ids = toJsonArray(idList);
    const auto readAll = [&](const QString& table, const QString& columns, const QString& order, const auto& take) {
        Statement row(m_database,
            u"SELECT complaint_id, %2 FROM %1 WHERE complaint_id IN (SELECT value FROM json_each(:ids))"
            " ORDER BY complaint_id, %3"_s.arg(table, columns, order));
        row.bind(u"ids"_s, ids);
        while (row.next())
            take(*byId.value(row.integer(u"complaint_id"_s)), row);
    };
    for (const FactPart& part : factParts())
        readAll(part.table, part.columns, part.order,
            [&](ComplaintRecord& record, const Statement& row) { part.take(record.facts, row); });
    readAll(u"measure"_s, u"measure, owner, due_on, done_on"_s, u"position"_s,
        [](ComplaintRecord& record, const Statement& row) {
            record.handling.measures += Measure{row.text(u"measure"_s), row.text(u"owner"_s),
                row.optionalDate(u"due_on"_s), row.optionalDate(u"done_on"_s)};
        });
}

} // namespace kesu
