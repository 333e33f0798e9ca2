// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/recordjson.h"

#include "core/storage/jsonobject.h"

#include <QJsonDocument>

namespace kesu {

using namespace Qt::StringLiterals;

namespace {

QJsonObject writeDemand(const Demand& demand)
{
    return JsonObjectWriter().put(u"kind"_s, demand.kind).put(u"amount"_s, demand.amount).object();
}

Demand readDemand(const JsonObjectReader& json)
{
    Demand demand;
    json.take(u"kind"_s, demand.kind);
    json.take(u"amount"_s, demand.amount);
    return demand;
}

QJsonObject writeEvidencePiece(const EvidencePiece& piece)
{
    return JsonObjectWriter()
        .put(u"kind"_s, piece.kind)
        .put(u"providedOn"_s, piece.providedOn)
        .put(u"signedBy"_s, piece.signedBy)
        .object();
}

EvidencePiece readEvidencePiece(const JsonObjectReader& json)
{
    EvidencePiece piece;
    json.take(u"kind"_s, piece.kind);
    json.take(u"providedOn"_s, piece.providedOn);
    json.take(u"signedBy"_s, piece.signedBy);
    return piece;
}

QJsonObject writeCost(const Cost& cost)
{
    return JsonObjectWriter()
        .put(u"kind"_s, cost.kind)
        .put(u"estimate"_s, cost.estimate)
        .put(u"actual"_s, cost.actual)
        .object();
}

Cost readCost(const JsonObjectReader& json)
{
    Cost cost;
    json.take(u"kind"_s, cost.kind);
    json.take(u"estimate"_s, cost.estimate);
    json.take(u"actual"_s, cost.actual);
    return cost;
}

QJsonObject writeMeasure(const Measure& measure)
{
    return JsonObjectWriter()
        .put(u"text"_s, measure.text)
        .put(u"owner"_s, measure.owner)
        .put(u"dueOn"_s, measure.dueOn)
        .put(u"doneOn"_s, measure.doneOn)
        .object();
}

Measure readMeasure(const JsonObjectReader& json)
{
    Measure measure;
    json.take(u"text"_s, measure.text);
    json.take(u"owner"_s, measure.owner);
    json.take(u"dueOn"_s, measure.dueOn);
    json.take(u"doneOn"_s, measure.doneOn);
    return measure;
}

QJsonObject writeBearer(const Bearer& bearer)
{
    return JsonObjectWriter().put(u"party"_s, bearer.party).put(u"share"_s, bearer.share.toString()).object();
}

Bearer readBearer(const JsonObjectReader& json)
{
    return {json.text(u"party"_s), Share::tryFromPercent(json.text(u"share"_s)).value_or(Share())};
}

QJsonObject writeApproval(const Approval& approval)
{
    return JsonObjectWriter()
        .put(u"for"_s, approval.matter)
        .put(u"role"_s, approval.role)
        .put(u"at"_s, approval.at)
        .put(u"by"_s, approval.by == ApprovalBy::Phone ? u"phone"_s : u"signature"_s)
        .put(u"source"_s, toId(approval.source))
        .put(u"holder"_s, approval.holder)
        .put(u"recordedBy"_s, approval.recordedBy)
        .object();
}

Approval readApproval(const JsonObjectReader& json)
{
    Approval approval;
    json.take(u"for"_s, approval.matter);
    json.take(u"role"_s, approval.role);
    json.take(u"at"_s, approval.at);
    approval.by = json.text(u"by"_s) == u"phone" ? ApprovalBy::Phone : ApprovalBy::Signature;
    approval.source = approvalSourceFrom(json.text(u"source"_s));
    json.take(u"holder"_s, approval.holder);
    json.take(u"recordedBy"_s, approval.recordedBy);
    return approval;
}

QJsonObject writeAttachment(const Attachment& attachment)
{
    JsonObjectWriter json;
    json.put(u"fileName"_s, attachment.fileName)
        .put(u"sha256"_s, attachment.sha256)
        .put(u"sizeBytes"_s, attachment.sizeBytes)
        .put(u"addedAt"_s, attachment.addedAt)
        .put(u"evidenceKind"_s, attachment.evidenceKind);
    if (attachment.id.isStored())
        json.put(u"id"_s, attachment.id.value());
    return json.object();
}

Attachment readAttachment(const JsonObjectReader& json)
{
    Attachment attachment;
    qint64 id = 0;
    json.take(u"id"_s, id);
    attachment.id = AttachmentId(id);
    json.take(u"fileName"_s, attachment.fileName);
    json.take(u"sha256"_s, attachment.sha256);
    json.take(u"sizeBytes"_s, attachment.sizeBytes);
    json.take(u"addedAt"_s, attachment.addedAt);
    json.take(u"evidenceKind"_s, attachment.evidenceKind);
    return attachment;
}

QJsonObject writeReturn(const GoodsReturn& goods)
{
    QJsonObject json = JsonObjectWriter()
                           .put(u"kind"_s, goods.kind)
                           .put(u"amount"_s, goods.amount)
                           .put(u"quantity"_s, goods.quantity)
                           .put(u"phoneApprovedAt"_s, goods.phoneApprovedAt)
                           .object();
    json.insert(u"emergency"_s, goods.emergency);
    return json;
}

GoodsReturn readReturn(const JsonObjectReader& json)
{
    GoodsReturn goods;
    json.take(u"kind"_s, goods.kind);
    json.take(u"amount"_s, goods.amount);
    json.take(u"quantity"_s, goods.quantity);
    json.take(u"phoneApprovedAt"_s, goods.phoneApprovedAt);
    goods.emergency = json.object().value(u"emergency"_s).toBool();
    return goods;
}

QJsonObject writeFacts(const Complaint& facts)
{
    const QJsonObject customer
        = JsonObjectWriter().put(u"name"_s, facts.customer.name).put(u"region"_s, facts.customer.region).object();
    JsonObjectWriter product;
    product.put(u"name"_s, facts.product.name)
        .put(u"code"_s, facts.product.code)
        .put(u"orderNo"_s, facts.product.orderNo)
        .put(u"batchNo"_s, facts.product.batchNo)
        .put(u"deliveredOn"_s, facts.product.deliveredOn)
        .put(u"deliveredQuantity"_s, facts.product.deliveredQuantity)
        .put(u"defectiveQuantity"_s, facts.product.defectiveQuantity)
        .put(u"unit"_s, facts.product.unit)
        .put(u"unitPrice"_s, facts.product.unitPrice);
    JsonObjectWriter json;
    json.put(u"registeredAt"_s, facts.registeredAt)
        .put(u"complaintDate"_s, facts.complaintDate)
        .put(u"channel"_s, facts.channel)
        .put(u"customer"_s, customer)
        .put(u"product"_s, product.object())
        .put(u"usage"_s, facts.usage)
        .put(u"firstUsedOn"_s, facts.firstUsedOn)
        .put(u"paymentStatus"_s, facts.paymentStatus)
        .put(u"categories"_s, facts.categories)
        .put(u"description"_s, facts.description)
        .put(u"demands"_s, facts.demands, writeDemand)
        .put(u"evidence"_s, facts.evidence, writeEvidencePiece)
        .put(u"circumstances"_s, facts.circumstances)
        .put(u"costs"_s, facts.costs, writeCost)
        .put(u"responsible"_s, facts.responsible, writeBearer)
        .put(u"approvals"_s, facts.approvals, writeApproval)
        .put(u"compensation"_s, facts.compensation);
    if (facts.goodsReturn)
        json.put(u"return"_s, writeReturn(*facts.goodsReturn));
    JsonObjectWriter events;
    for (auto event = facts.events.begin(); event != facts.events.end(); ++event)
        events.put(event.key(), event.value());
    json.put(u"events"_s, events.object());
    return json.object();
}

Complaint readFacts(const JsonObjectReader& json)
{
    Complaint facts;
    const JsonObjectReader customer = json.inner(u"customer"_s);
    customer.take(u"name"_s, facts.customer.name);
    customer.take(u"region"_s, facts.customer.region);
    const JsonObjectReader product = json.inner(u"product"_s);
    product.take(u"name"_s, facts.product.name);
    product.take(u"code"_s, facts.product.code);
    product.take(u"orderNo"_s, facts.product.orderNo);
    product.take(u"batchNo"_s, facts.product.batchNo);
    product.take(u"deliveredOn"_s, facts.product.deliveredOn);
    product.take(u"deliveredQuantity"_s, facts.product.deliveredQuantity);
    product.take(u"defectiveQuantity"_s, facts.product.defectiveQuantity);
    product.take(u"unit"_s, facts.product.unit);
    product.take(u"unitPrice"_s, facts.product.unitPrice);
    json.take(u"registeredAt"_s, facts.registeredAt);
    json.take(u"complaintDate"_s, facts.complaintDate);
    json.take(u"channel"_s, facts.channel);
    json.take(u"usage"_s, facts.usage);
    json.take(u"firstUsedOn"_s, facts.firstUsedOn);
    json.take(u"paymentStatus"_s, facts.paymentStatus);
    json.take(u"categories"_s, facts.categories);
    json.take(u"description"_s, facts.description);
    json.take(u"demands"_s, facts.demands, readDemand);
    json.take(u"evidence"_s, facts.evidence, readEvidencePiece);
    json.take(u"circumstances"_s, facts.circumstances);
    json.take(u"costs"_s, facts.costs, readCost);
    json.take(u"responsible"_s, facts.responsible, readBearer);
    json.take(u"approvals"_s, facts.approvals, readApproval);
    json.take(u"compensation"_s, facts.compensation);
    if (json.has(u"return"_s))
        facts.goodsReturn = readReturn(json.inner(u"return"_s));
    const QJsonObject events = json.inner(u"events"_s).object();
    for (auto event = events.begin(); event != events.end(); ++event)
        facts.events.insert(event.key(), Moment::tryFromIso(event.value().toString()).value_or(Moment()));
    return facts;
}

QJsonObject writeHandling(const Handling& handling)
{
    JsonObjectWriter json;
    json.put(u"contact"_s, handling.contact)
        .put(u"phone"_s, handling.phone)
        .put(u"salesman"_s, handling.salesman)
        .put(u"productSpec"_s, handling.productSpec)
        .put(u"goodsReceivedOn"_s, handling.goodsReceivedOn)
        .put(u"inspectionResult"_s, handling.inspectionResult)
        .put(u"causeOfOccurrence"_s, handling.causeOfOccurrence)
        .put(u"causeOfEscape"_s, handling.causeOfEscape)
        .put(u"investigator"_s, handling.investigator)
        .put(u"proposal"_s, handling.proposal)
        .put(u"disposition"_s, handling.disposition)
        .put(u"objection"_s, handling.objection)
        .put(u"finalDecision"_s, handling.finalDecision)
        .put(u"answer"_s, handling.answer)
        .put(u"followUpResult"_s, handling.followUpResult)
        .put(u"satisfaction"_s, handling.satisfaction)
        .put(u"judgedBy"_s, handling.judgedBy)
        .put(u"remarks"_s, handling.remarks)
        .put(u"measures"_s, handling.measures, writeMeasure);
    return json.object();
}

Handling readHandling(const JsonObjectReader& json)
{
    Handling handling;
    json.take(u"contact"_s, handling.contact);
    json.take(u"phone"_s, handling.phone);
    json.take(u"salesman"_s, handling.salesman);
    json.take(u"productSpec"_s, handling.productSpec);
    json.take(u"goodsReceivedOn"_s, handling.goodsReceivedOn);
    json.take(u"inspectionResult"_s, handling.inspectionResult);
    json.take(u"causeOfOccurrence"_s, handling.causeOfOccurrence);
    json.take(u"causeOfEscape"_s, handling.causeOfEscape);
    json.take(u"investigator"_s, handling.investigator);
    json.take(u"proposal"_s, handling.proposal);
    json.take(u"disposition"_s, handling.disposition);
    json.take(u"objection"_s, handling.objection);
    json.take(u"finalDecision"_s, handling.finalDecision);
    json.take(u"answer"_s, handling.answer);
    json.take(u"followUpResult"_s, handling.followUpResult);
    json.take(u"satisfaction"_s, handling.satisfaction);
    json.take(u"judgedBy"_s, handling.judgedBy);
    json.take(u"remarks"_s, handling.remarks);
    json.take(u"measures"_s, handling.measures, readMeasure);
    return handling;
}

} // namespace

QByteArray toJson(const ComplaintRecord& record)
{
    JsonObjectWriter unparsed;
    for (auto field = record.unparsed.begin(); field != record.unparsed.end(); ++field)
        unparsed.put(field.key(), field.value());
    const QJsonObject json = JsonObjectWriter()
                                 .put(u"id"_s, record.id.value())
                                 .put(u"version"_s, qint64(record.version))
                                 .put(u"state"_s, record.state == RecordState::Filed ? u"filed"_s : u"draft"_s)
                                 .put(u"number"_s, record.number)
                                 .put(u"rulebook"_s, record.rulebook)
                                 .put(u"edition"_s, record.edition)
                                 .put(u"complaint"_s, writeFacts(record.facts))
                                 .put(u"handling"_s, writeHandling(record.handling))
                                 .put(u"attachments"_s, record.attachments, writeAttachment)
                                 .put(u"unparsed"_s, unparsed.object())
                                 .put(u"source"_s, record.source)
                                 .object();
    return QJsonDocument(json).toJson(QJsonDocument::Compact);
}

std::optional<ComplaintRecord> tryRecordFromJson(const QByteArray& text)
{
    const QJsonDocument document = QJsonDocument::fromJson(text);
    if (!document.isObject())
        return {};
    const JsonObjectReader json(document.object());
    ComplaintRecord record;
    qint64 id = 0;
    qint64 version = 0;
    json.take(u"id"_s, id);
    json.take(u"version"_s, version);
    record.id = ComplaintId(id);
    record.version = int(version);
    record.state = json.text(u"state"_s) == u"filed" ? RecordState::Filed : RecordState::Draft;
    json.take(u"number"_s, record.number);
    json.take(u"rulebook"_s, record.rulebook);
    json.take(u"edition"_s, record.edition);
    record.facts = readFacts(json.inner(u"complaint"_s));
    record.handling = readHandling(json.inner(u"handling"_s));
    json.take(u"attachments"_s, record.attachments, readAttachment);
    const QJsonObject unparsed = json.inner(u"unparsed"_s).object();
    for (auto field = unparsed.begin(); field != unparsed.end(); ++field)
        record.unparsed.insert(field.key(), field.value().toString());
    json.take(u"source"_s, record.source);
    return record;
}

} // namespace kesu
