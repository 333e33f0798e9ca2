// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/service/recordfields.h"

#include <QHash>

namespace kesu {

using namespace Qt::StringLiterals;

namespace {

/// Collects fields, each value in the form of the case JSON.
class Collector
{
public:
    void add(const QString& path, const QString& value) { m_fields += FieldValue{m_prefix + path, value}; }
    void add(const QString& path, Money value) { add(path, value.toString()); }
    void add(const QString& path, Share value) { add(path, value.toString()); }
    void add(const QString& path, Moment value) { add(path, value.toIso()); }
    void add(const QString& path, QDate value) { add(path, value.isValid() ? toIso(value) : QString()); }
    void add(const QString& path, qint64 value) { add(path, QString::number(value)); }
    void add(const QString& path, const QStringList& values) { add(path, values.join(u", "_s)); }
    template <typename Value> void add(const QString& path, const std::optional<Value>& value)
    {
        if (value)
            add(path, *value);
        else
            add(path, QString());
    }
    void enter(const QString& prefix) { m_prefix = prefix; }
    QList<FieldValue> take() { return std::move(m_fields); }

private:
    QString m_prefix;
    QList<FieldValue> m_fields;
};

QString element(const QString& list, qsizetype index)
{
    return u"%1[%2]."_s.arg(list).arg(index);
}

void collectProduct(Collector& fields, const ProductFacts& product)
{
    fields.enter(u"complaint.product."_s);
    fields.add(u"name"_s, product.name);
    fields.add(u"code"_s, product.code);
    fields.add(u"orderNo"_s, product.orderNo);
    fields.add(u"batchNo"_s, product.batchNo);
    fields.add(u"deliveredOn"_s, product.deliveredOn);
    fields.add(u"deliveredQuantity"_s, product.deliveredQuantity);
    fields.add(u"defectiveQuantity"_s, product.defectiveQuantity);
    fields.add(u"unit"_s, product.unit);
    fields.add(u"unitPrice"_s, product.unitPrice);
}

void collectLists(Collector& fields, const Complaint& facts)
{
    for (qsizetype i = 0; i < facts.demands.size(); ++i) {
        fields.enter(element(u"complaint.demands"_s, i));
        fields.add(u"kind"_s, facts.demands[i].kind);
        fields.add(u"amount"_s, facts.demands[i].amount);
    }
    for (qsizetype i = 0; i < facts.evidence.size(); ++i) {
        fields.enter(element(u"complaint.evidence"_s, i));
        fields.add(u"kind"_s, facts.evidence[i].kind);
        fields.add(u"providedOn"_s, facts.evidence[i].providedOn);
        fields.add(u"signedBy"_s, facts.evidence[i].signedBy);
    }
    for (qsizetype i = 0; i < facts.costs.size(); ++i) {
        fields.enter(element(u"complaint.costs"_s, i));
        fields.add(u"kind"_s, facts.costs[i].kind);
        fields.add(u"estimate"_s, facts.costs[i].estimate);
        fields.add(u"actual"_s, facts.costs[i].actual);
    }
    for (qsizetype i = 0; i < facts.responsible.size(); ++i) {
        fields.enter(element(u"complaint.responsible"_s, i));
        fields.add(u"party"_s, facts.responsible[i].party);
        fields.add(u"share"_s, facts.responsible[i].share);
    }
    for (qsizetype i = 0; i < facts.approvals.size(); ++i) {
        fields.enter(element(u"complaint.approvals"_s, i));
        fields.add(u"for"_s, facts.approvals[i].matter);
        fields.add(u"role"_s, facts.approvals[i].role);
        fields.add(u"at"_s, facts.approvals[i].at);
        fields.add(u"by"_s, facts.approvals[i].by == ApprovalBy::Phone ? u"phone"_s : u"signature"_s);
        fields.add(u"source"_s, toId(facts.approvals[i].source));
        fields.add(u"holder"_s, facts.approvals[i].holder);
        fields.add(u"recordedBy"_s, facts.approvals[i].recordedBy);
    }
    if (facts.goodsReturn) {
        fields.enter(u"complaint.return."_s);
        fields.add(u"kind"_s, facts.goodsReturn->kind);
        fields.add(u"amount"_s, facts.goodsReturn->amount);
        fields.add(u"quantity"_s, facts.goodsReturn->quantity);
        fields.add(u"emergency"_s, facts.goodsReturn->emergency ? u"true"_s : u"false"_s);
        fields.add(u"phoneApprovedAt"_s, facts.goodsReturn->phoneApprovedAt);
    }
    fields.enter(u"complaint.events."_s);
    for (auto event = facts.events.begin(); event != facts.events.end(); ++event)
        fields.add(event.key(), event.value());
}

void collectHandling(Collector& fields, const Handling& handling)
{
    fields.enter(u"handling."_s);
    fields.add(u"contact"_s, handling.contact);
    fields.add(u"phone"_s, handling.phone);
    fields.add(u"salesman"_s, handling.salesman);
    fields.add(u"productSpec"_s, handling.productSpec);
    fields.add(u"goodsReceivedOn"_s, handling.goodsReceivedOn);
    fields.add(u"inspectionResult"_s, handling.inspectionResult);
    fields.add(u"causeOfOccurrence"_s, handling.causeOfOccurrence);
    fields.add(u"causeOfEscape"_s, handling.causeOfEscape);
    fields.add(u"investigator"_s, handling.investigator);
    fields.add(u"proposal"_s, handling.proposal);
    fields.add(u"disposition"_s, handling.disposition);
    fields.add(u"objection"_s, handling.objection);
    fields.add(u"finalDecision"_s, handling.finalDecision);
    fields.add(u"answer"_s, handling.answer);
    fields.add(u"followUpResult"_s, handling.followUpResult);
    fields.add(u"satisfaction"_s, handling.satisfaction);
    fields.add(u"judgedBy"_s, handling.judgedBy);
    fields.add(u"remarks"_s, handling.remarks);
    for (qsizetype i = 0; i < handling.measures.size(); ++i) {
        fields.enter(element(u"handling.measures"_s, i));
        fields.add(u"text"_s, handling.measures[i].text);
        fields.add(u"owner"_s, handling.measures[i].owner);
        fields.add(u"dueOn"_s, handling.measures[i].dueOn);
        fields.add(u"doneOn"_s, handling.measures[i].doneOn);
    }
}

} // namespace

QList<FieldValue> fieldsOf(const ComplaintRecord& record)
{
    const Complaint& facts = record.facts;
    Collector fields;
    fields.add(u"rulebook"_s, record.rulebook);
    fields.enter(u"complaint."_s);
    fields.add(u"registeredAt"_s, facts.registeredAt);
    fields.add(u"complaintDate"_s, facts.complaintDate);
    fields.add(u"channel"_s, facts.channel);
    fields.add(u"customer.name"_s, facts.customer.name);
    fields.add(u"customer.region"_s, facts.customer.region);
    collectProduct(fields, facts.product);
    fields.enter(u"complaint."_s);
    fields.add(u"usage"_s, facts.usage);
    fields.add(u"firstUsedOn"_s, facts.firstUsedOn);
    fields.add(u"paymentStatus"_s, facts.paymentStatus);
    fields.add(u"categories"_s, facts.categories);
    fields.add(u"description"_s, facts.description);
    fields.add(u"circumstances"_s, facts.circumstances);
    fields.add(u"compensation"_s, facts.compensation);
    collectLists(fields, facts);
    collectHandling(fields, record.handling);
    return fields.take();
}

QList<FieldChange> changesBetween(const ComplaintRecord& before, const ComplaintRecord& after)
{
    const QList<FieldValue> oldFields = fieldsOf(before);
    const QList<FieldValue> newFields = fieldsOf(after);
    QHash<QString, QString> oldValues;
    for (const FieldValue& field : oldFields)
        oldValues.insert(field.path, field.value);

    QList<FieldChange> changes;
    for (const FieldValue& field : newFields) {
        const QString oldValue = oldValues.take(field.path);
        if (oldValue != field.value)
            changes += FieldChange{field.path, oldValue, field.value};
    }
    // What is left was there before and is gone, a removed line of a list.
    for (const FieldValue& field : oldFields)
        if (oldValues.contains(field.path) && !field.value.isEmpty())
            changes += FieldChange{field.path, field.value, QString()};
    return changes;
}

} // namespace kesu
