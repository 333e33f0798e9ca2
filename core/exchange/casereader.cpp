// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/boundedjson.h"
#include "core/exchange/casejson.h"
#include "core/exchange/complaintfields.h"
#include "core/exchange/jsonfields.h"
#include "core/judgement/judge.h"

#include <QCoreApplication>
#include <nlohmann/json.hpp>

namespace kesu {

namespace {

QString translated(const char* source)
{
    return QCoreApplication::translate("kesu::CaseJson", source);
}

void readProduct(JsonFields& fields, ProductFacts& product)
{
    product.name = fields.text("name");
    product.code = fields.text("code");
    product.orderNo = fields.text("orderNo");
    product.batchNo = fields.text("batchNo");
    product.deliveredOn = fields.date("deliveredOn");
    product.deliveredQuantity = fields.quantity("deliveredQuantity");
    product.defectiveQuantity = fields.quantity("defectiveQuantity");
    product.unit = fields.text("unit");
    product.unitPrice = fields.money("unitPrice");
}

Demand readDemand(JsonFields& fields)
{
    fields.require({"kind"});
    return {fields.id("kind"), fields.money("amount")};
}

EvidencePiece readEvidence(JsonFields& fields)
{
    fields.require({"kind", "providedOn"});
    return {fields.id("kind"), fields.date("providedOn").value_or(QDate()), fields.ids("signedBy")};
}

/// `amount` alone is the actual cost. With `estimate` or `actual` beside it (writeCase), `amount` must be the one that
/// counts.
Cost readCost(JsonFields& fields)
{
    fields.require({"kind"});
    Cost cost{fields.id("kind"), fields.money("estimate"), fields.money("actual")};
    const std::optional<Money> amount = fields.money("amount");
    if (!cost.estimate && !cost.actual) {
        fields.require({"amount"});
        cost.actual = amount;
    } else if (amount && *amount != cost.amount()) {
        fields.report("amount",
            translated(
                QT_TRANSLATE_NOOP("kesu::CaseJson", "\"%1\" differs from the cost that counts, \"%2\"; leave it out"))
                .arg(amount->toString(), cost.amount().toString()));
    }
    return cost;
}

Bearer readBearer(JsonFields& fields)
{
    fields.require({"party", "share"});
    return {fields.id("party"), fields.share("share").value_or(Share())};
}

Approval readApproval(JsonFields& fields)
{
    fields.require({"for", "role", "at"});
    Approval approval{fields.id("for"), fields.id("role"), fields.moment("at").value_or(Moment())};
    const QString by = fields.id("by");
    if (by == QStringLiteral("phone")) {
        approval.by = ApprovalBy::Phone;
    } else if (!by.isEmpty() && by != QStringLiteral("signature")) {
        fields.report("by",
            translated(QT_TRANSLATE_NOOP("kesu::CaseJson", "\"%1\" is not known; write \"signature\" or \"phone\""))
                .arg(by));
    }
    return approval;
}

GoodsReturn readReturn(JsonFields& fields)
{
    fields.require({"kind"});
    return {fields.id("kind"), fields.money("amount"), fields.quantity("quantity"),
        fields.flag("emergency").value_or(false), fields.moment("phoneApprovedAt")};
}

void readComplaint(JsonFields& fields, Complaint& complaint)
{
    fields.require({"registeredAt", "categories"});
    complaint.registeredAt = fields.moment("registeredAt").value_or(Moment());
    complaint.complaintDate = fields.date("complaintDate");
    complaint.channel = fields.id("channel");
    fields.object("customer", [&](JsonFields& customer) {
        complaint.customer.name = customer.text("name");
        if (customer.has("region"))
            complaint.customer.region = customer.id("region");
        customer.id("region"); // known, given or not
    });
    fields.object("product", [&](JsonFields& product) { readProduct(product, complaint.product); });
    complaint.usage = fields.id("usage");
    complaint.firstUsedOn = fields.date("firstUsedOn");
    complaint.paymentStatus = fields.id("paymentStatus");
    complaint.categories = fields.ids("categories");
    complaint.description = fields.text("description");
    fields.objects("demands", [&](JsonFields& demand) { complaint.demands.append(readDemand(demand)); });
    fields.objects("evidence", [&](JsonFields& piece) { complaint.evidence.append(readEvidence(piece)); });
    complaint.circumstances = fields.ids("circumstances");
    fields.objects("costs", [&](JsonFields& cost) { complaint.costs.append(readCost(cost)); });
    fields.objects("responsible", [&](JsonFields& bearer) { complaint.responsible.append(readBearer(bearer)); });
    fields.objects("approvals", [&](JsonFields& approval) { complaint.approvals.append(readApproval(approval)); });
    fields.object("return", [&](JsonFields& goodsReturn) { complaint.goodsReturn = readReturn(goodsReturn); });
    complaint.compensation = fields.money("compensation");
    fields.moments("events", [&](const QString& event, Moment at) { complaint.events.insert(event, at); });
}

Case readFields(JsonFields& fields)
{
    Case facts;
    fields.require({"rulebook", "asOf", "complaint"});
    facts.rulebook = fields.id("rulebook");
    facts.asOf = fields.moment("asOf").value_or(Moment());
    fields.object("complaint", [&](JsonFields& complaint) { readComplaint(complaint, facts.complaint); });
    fields.objects("history", [&](JsonFields& past) { facts.history.append(readPastComplaint(past)); });
    fields.refuseUnknown();
    return facts;
}

} // namespace

PastComplaint readPastComplaint(JsonFields& fields)
{
    PastComplaint past;
    readComplaint(fields, past.complaint);
    past.grade = fields.id("grade");
    return past;
}

std::optional<Rulebook> judgingRulebook(const RulebookLibrary& library, const Case& facts)
{
    return library.find(facts.rulebook, facts.complaint.registeredAt.date());
}

std::optional<Case> readCase(
    const QByteArray& json, const QString& fileName, const RulebookLibrary* library, Findings& findings)
{
    const std::optional<nlohmann::json> root = parseBoundedJson(json, fileName, findings);
    if (!root)
        return {};
    if (!root->is_object()) {
        findings.append({Severity::Error, fileName, 1, 1, {},
            translated(QT_TRANSLATE_NOOP("kesu::CaseJson", "a case is a JSON object; begin it with {"))});
        return {};
    }
    const qsizetype before = findings.size();
    JsonFields fields(*root, {}, fileName, findings);
    Case facts = readFields(fields);
    if (findings.size() != before)
        return {};
    if (!library)
        return facts;
    const std::optional<Rulebook> rulebook = judgingRulebook(*library, facts);
    if (!rulebook) {
        fields.report("rulebook",
            translated(QT_TRANSLATE_NOOP("kesu::CaseJson", "\"%1\" is no rulebook at hand; at hand are %2"))
                .arg(facts.rulebook.left(60), library->ids().join(QStringLiteral(", "))));
        return {};
    }
    Findings ofFacts = checkFacts(*rulebook, facts);
    for (Finding& finding : ofFacts) {
        finding.file = fileName;
        findings.append(finding);
    }
    if (hasErrors(ofFacts))
        return {};
    return facts;
}

} // namespace kesu
