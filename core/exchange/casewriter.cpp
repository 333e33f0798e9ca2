// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/casejson.h"

namespace kesu {

namespace {

void writeCustomer(JsonWriter& writer, const CustomerFacts& customer)
{
    writer.key("customer");
    writer.beginObject();
    writer.fieldIfGiven("name", customer.name);
    writer.fieldIfGiven("region", customer.region);
    writer.endObject();
}

void writeProduct(JsonWriter& writer, const ProductFacts& product)
{
    if (product == ProductFacts())
        return;
    writer.key("product");
    writer.beginObject();
    writer.fieldIfGiven("name", product.name);
    writer.fieldIfGiven("code", product.code);
    writer.fieldIfGiven("orderNo", product.orderNo);
    writer.fieldIfGiven("batchNo", product.batchNo);
    writer.fieldIfGiven("deliveredOn", product.deliveredOn);
    writer.fieldIfGiven("deliveredQuantity", product.deliveredQuantity);
    writer.fieldIfGiven("defectiveQuantity", product.defectiveQuantity);
    writer.fieldIfGiven("unit", product.unit);
    writer.fieldIfGiven("unitPrice", product.unitPrice);
    writer.endObject();
}

void writeCost(JsonWriter& writer, const Cost& cost)
{
    writer.beginObject();
    writer.field("kind", cost.kind);
    writer.field("amount", cost.amount());
    if (cost.estimate) {
        writer.field("estimate", *cost.estimate);
        writer.fieldIfGiven("actual", cost.actual);
    }
    writer.endObject();
}

void writeReturn(JsonWriter& writer, const std::optional<GoodsReturn>& goodsReturn)
{
    if (!goodsReturn)
        return;
    writer.key("return");
    writer.beginObject();
    writer.field("kind", goodsReturn->kind);
    writer.fieldIfGiven("amount", goodsReturn->amount);
    writer.fieldIfGiven("quantity", goodsReturn->quantity);
    writer.field("emergency", goodsReturn->emergency);
    writer.fieldIfGiven("phoneApprovedAt", goodsReturn->phoneApprovedAt);
    writer.endObject();
}

void writeEvents(JsonWriter& writer, const QMap<QString, Moment>& events)
{
    if (events.isEmpty())
        return;
    writer.key("events");
    writer.beginObject();
    for (auto it = events.cbegin(); it != events.cend(); ++it) {
        writer.key(it.key());
        writer.value(it.value());
    }
    writer.endObject();
}

/// A list of objects; nothing at all where it is empty.
template <typename List, typename Write>
void writeObjects(JsonWriter& writer, const char* name, const List& elements, Write writeFields)
{
    if (elements.isEmpty())
        return;
    writer.list(name, elements, [&](const auto& element) {
        writer.beginObject();
        writeFields(element);
        writer.endObject();
    });
}

void writeFields(JsonWriter& writer, const Complaint& complaint)
{
    writer.field("registeredAt", complaint.registeredAt);
    writer.fieldIfGiven("complaintDate", complaint.complaintDate);
    writer.fieldIfGiven("channel", complaint.channel);
    writeCustomer(writer, complaint.customer);
    writeProduct(writer, complaint.product);
    writer.fieldIfGiven("usage", complaint.usage);
    writer.fieldIfGiven("firstUsedOn", complaint.firstUsedOn);
    writer.fieldIfGiven("paymentStatus", complaint.paymentStatus);
    writer.field("categories", complaint.categories);
    writer.fieldIfGiven("description", complaint.description);
    writeObjects(writer, "demands", complaint.demands, [&](const Demand& demand) {
        writer.field("kind", demand.kind);
        writer.fieldIfGiven("amount", demand.amount);
    });
    writeObjects(writer, "evidence", complaint.evidence, [&](const EvidencePiece& piece) {
        writer.field("kind", piece.kind);
        writer.field("providedOn", piece.providedOn);
        writer.fieldIfGiven("signedBy", piece.signedBy);
    });
    writer.fieldIfGiven("circumstances", complaint.circumstances);
    if (!complaint.costs.isEmpty())
        writer.list("costs", complaint.costs, [&](const Cost& cost) { writeCost(writer, cost); });
    writeObjects(writer, "responsible", complaint.responsible, [&](const Bearer& bearer) {
        writer.field("party", bearer.party);
        writer.field("share", bearer.share);
    });
    writeObjects(writer, "approvals", complaint.approvals, [&](const Approval& approval) {
        writer.field("for", approval.matter);
        writer.field("role", approval.role);
        writer.field("at", approval.at);
        writer.key("by");
        writer.value(approval.by == ApprovalBy::Phone ? "phone" : "signature");
    });
    writeReturn(writer, complaint.goodsReturn);
    writer.fieldIfGiven("compensation", complaint.compensation);
    writeEvents(writer, complaint.events);
}

} // namespace

void write(JsonWriter& writer, const Complaint& complaint)
{
    writer.beginObject();
    writeFields(writer, complaint);
    writer.endObject();
}

void write(JsonWriter& writer, const Case& facts)
{
    writer.beginObject();
    writer.field("rulebook", facts.rulebook);
    writer.field("asOf", facts.asOf);
    writer.key("complaint");
    write(writer, facts.complaint);
    writer.list("history", facts.history, [&](const PastComplaint& past) {
        writer.beginObject();
        writeFields(writer, past.complaint);
        writer.key("grade");
        if (past.grade.isEmpty())
            writer.null();
        else
            writer.value(past.grade);
        writer.endObject();
    });
    writer.endObject();
}

QByteArray writeCase(const Case& facts, JsonLayout layout)
{
    JsonWriter writer(layout);
    write(writer, facts);
    return writer.take();
}

} // namespace kesu
