// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/casejson.h"

#include <nlohmann/json.hpp>

namespace kesu {

namespace {

using Json = nlohmann::ordered_json;

std::string utf8(const QString& text)
{
    return text.toStdString();
}

Json list(const QStringList& words)
{
    Json array = Json::array();
    for (const QString& word : words)
        array.push_back(utf8(word));
    return array;
}

/// Left out where it is empty.
void put(Json& object, const char* key, const QString& text)
{
    if (!text.isEmpty())
        object[key] = utf8(text);
}

void put(Json& object, const char* key, const QStringList& words)
{
    if (!words.isEmpty())
        object[key] = list(words);
}

void put(Json& object, const char* key, const std::optional<QDate>& date)
{
    if (date)
        object[key] = utf8(toIso(*date));
}

void put(Json& object, const char* key, const std::optional<Moment>& moment)
{
    if (moment)
        object[key] = utf8(moment->toIso());
}

void put(Json& object, const char* key, const std::optional<Money>& money)
{
    if (money)
        object[key] = utf8(money->toString());
}

void put(Json& object, const char* key, const std::optional<qint64>& quantity)
{
    if (quantity)
        object[key] = *quantity;
}

void put(Json& object, const char* key, Json value)
{
    if (!value.empty())
        object[key] = std::move(value);
}

template <typename List, typename Write> Json each(const List& elements, Write write)
{
    Json array = Json::array();
    for (const auto& element : elements)
        array.push_back(write(element));
    return array;
}

Json customerToJson(const CustomerFacts& customer)
{
    Json object = Json::object();
    put(object, "name", customer.name);
    put(object, "region", customer.region);
    return object;
}

Json productToJson(const ProductFacts& product)
{
    Json object = Json::object();
    put(object, "name", product.name);
    put(object, "code", product.code);
    put(object, "orderNo", product.orderNo);
    put(object, "batchNo", product.batchNo);
    put(object, "deliveredOn", product.deliveredOn);
    put(object, "deliveredQuantity", product.deliveredQuantity);
    put(object, "defectiveQuantity", product.defectiveQuantity);
    put(object, "unit", product.unit);
    put(object, "unitPrice", product.unitPrice);
    return object;
}

Json costToJson(const Cost& cost)
{
    Json object = {{"kind", utf8(cost.kind)}, {"amount", utf8(cost.amount().toString())}};
    if (cost.estimate) {
        put(object, "estimate", cost.estimate);
        put(object, "actual", cost.actual);
    }
    return object;
}

Json approvalToJson(const Approval& approval)
{
    return {{"for", utf8(approval.matter)}, {"role", utf8(approval.role)}, {"at", utf8(approval.at.toIso())},
        {"by", approval.by == ApprovalBy::Phone ? "phone" : "signature"}};
}

Json returnToJson(const GoodsReturn& goodsReturn)
{
    Json object = {{"kind", utf8(goodsReturn.kind)}};
    put(object, "amount", goodsReturn.amount);
    put(object, "quantity", goodsReturn.quantity);
    object["emergency"] = goodsReturn.emergency;
    put(object, "phoneApprovedAt", goodsReturn.phoneApprovedAt);
    return object;
}

Json dateOrNull(const std::optional<QDate>& date)
{
    return date ? Json(utf8(toIso(*date))) : Json();
}

Json moneyOrNull(const std::optional<Money>& money)
{
    return money ? Json(utf8(money->toString())) : Json();
}

Json filingToJson(const std::optional<FilingLimit>& filing)
{
    if (!filing)
        return {};
    Json object = {{"clause", utf8(filing->clause)}, {"lastDay", dateOrNull(filing->lastDay)}, {"met", filing->met}};
    put(object, "text", filing->text);
    return object;
}

Json evidenceToJson(const EvidenceLine& line)
{
    Json object = {{"clause", utf8(line.clause)}, {"anyOf", list(line.anyOf)}, {"status", utf8(toId(line.status))},
        {"dueOn", dateOrNull(line.dueOn)}};
    put(object, "id", line.id);
    put(object, "providedOn", line.providedOn);
    put(object, "providedKind", line.providedKind);
    put(object, "text", line.text);
    return object;
}

Json gradeToJson(const std::optional<GradeLine>& grade)
{
    if (!grade)
        return {};
    Json object = {{"id", utf8(grade->id)}, {"clause", utf8(grade->clause)}};
    put(object, "text", grade->text);
    return object;
}

Json deadlineToJson(const DeadlineLine& line)
{
    Json object = {{"stage", utf8(line.stage)}, {"clause", utf8(line.clause)}, {"role", utf8(line.role)},
        {"dueAt", utf8(line.dueAt.toIso())}, {"status", utf8(toId(line.status))}};
    put(object, "id", line.id);
    put(object, "from", line.from);
    put(object, "within", line.within);
    put(object, "doneAt", line.doneAt);
    put(object, "text", line.text);
    return object;
}

Json approvalLineToJson(const ApprovalLine& line)
{
    Json object = {{"for", utf8(line.matter)}, {"clause", utf8(line.clause)}, {"roles", list(line.roles)},
        {"mode", utf8(toId(line.mode))}, {"status", utf8(toId(line.status))}};
    put(object, "agreedRoles", line.agreedRoles);
    put(object, "agreedAt", line.agreedAt);
    put(object, "text", line.text);
    return object;
}

Json liabilityToJson(const Liability& liability)
{
    return {{"total", utf8(liability.total.toString())},
        {"lines", each(liability.lines, [](const LiabilityLine& line) {
             Json object = {{"party", utf8(line.party)}, {"share", utf8(line.share.toString())},
                 {"of", utf8(line.of.toString())}, {"amount", utf8(line.amount.toString())},
                 {"clause", utf8(line.clause)}};
             put(object, "text", line.text);
             return object;
         })}};
}

Json recoveryToJson(const Recovery& recovery)
{
    Json object = {{"party", utf8(recovery.party)}, {"of", utf8(recovery.of.toString())},
        {"amount", utf8(recovery.amount.toString())}, {"clause", utf8(recovery.clause)}};
    put(object, "text", recovery.text);
    return object;
}

Json penaltyToJson(const Penalty& penalty)
{
    Json object = {{"role", utf8(penalty.role)}, {"min", moneyOrNull(penalty.min)}, {"max", moneyOrNull(penalty.max)},
        {"clause", utf8(penalty.clause)}};
    put(object, "text", penalty.text);
    return object;
}

} // namespace

nlohmann::ordered_json complaintToJson(const Complaint& complaint)
{
    Json object = {{"registeredAt", utf8(complaint.registeredAt.toIso())}};
    put(object, "complaintDate", complaint.complaintDate);
    put(object, "channel", complaint.channel);
    put(object, "customer", customerToJson(complaint.customer));
    put(object, "product", productToJson(complaint.product));
    put(object, "usage", complaint.usage);
    put(object, "firstUsedOn", complaint.firstUsedOn);
    put(object, "paymentStatus", complaint.paymentStatus);
    object["categories"] = list(complaint.categories);
    put(object, "description", complaint.description);
    put(object, "demands", each(complaint.demands, [](const Demand& demand) {
        Json line = {{"kind", utf8(demand.kind)}};
        put(line, "amount", demand.amount);
        return line;
    }));
    put(object, "evidence", each(complaint.evidence, [](const EvidencePiece& piece) {
        Json line = {{"kind", utf8(piece.kind)}, {"providedOn", utf8(toIso(piece.providedOn))}};
        put(line, "signedBy", piece.signedBy);
        return line;
    }));
    put(object, "circumstances", complaint.circumstances);
    put(object, "costs", each(complaint.costs, costToJson));
    put(object, "responsible", each(complaint.responsible, [](const Bearer& bearer) {
        return Json{{"party", utf8(bearer.party)}, {"share", utf8(bearer.share.toString())}};
    }));
    put(object, "approvals", each(complaint.approvals, approvalToJson));
    if (complaint.goodsReturn)
        object["return"] = returnToJson(*complaint.goodsReturn);
    put(object, "compensation", complaint.compensation);
    Json events = Json::object();
    for (auto it = complaint.events.cbegin(); it != complaint.events.cend(); ++it)
        events[utf8(it.key())] = utf8(it.value().toIso());
    put(object, "events", std::move(events));
    return object;
}

nlohmann::ordered_json caseToJson(const Case& facts)
{
    Json history = Json::array();
    for (const PastComplaint& past : facts.history) {
        Json object = complaintToJson(past.complaint);
        object["grade"] = past.grade.isEmpty() ? Json() : Json(utf8(past.grade));
        history.push_back(std::move(object));
    }
    return {{"rulebook", utf8(facts.rulebook)}, {"asOf", utf8(facts.asOf.toIso())},
        {"complaint", complaintToJson(facts.complaint)}, {"history", std::move(history)}};
}

nlohmann::ordered_json verdictToJson(const Verdict& verdict)
{
    Json object = {{"status", utf8(toId(verdict.status))}};
    object["reasons"] = each(verdict.reasons, [](const Reason& reason) {
        return Json{{"clause", utf8(reason.clause)}, {"text", utf8(reason.text)}};
    });
    object["filingLimit"] = filingToJson(verdict.filingLimit);
    object["evidence"] = each(verdict.evidence, evidenceToJson);
    object["grade"] = gradeToJson(verdict.grade);
    object["deadlines"] = each(verdict.deadlines, deadlineToJson);
    object["approvals"] = each(verdict.approvals, approvalLineToJson);
    object["liability"] = liabilityToJson(verdict.liability);
    object["recoveries"] = each(verdict.recoveries, recoveryToJson);
    object["penalties"] = each(verdict.penalties, penaltyToJson);
    object["notices"] = each(verdict.notices, [](const Notice& notice) {
        return Json{{"id", utf8(notice.id)}, {"clause", utf8(notice.clause)}, {"text", utf8(notice.text)}};
    });
    object["missingFields"] = list(verdict.missingFields);
    object["yearsWithoutNotice"] = verdict.yearsWithoutNotice;
    return object;
}

QByteArray writeJson(const nlohmann::ordered_json& json, JsonLayout layout)
{
    constexpr int spaces = 2;
    const std::string text
        = json.dump(layout == JsonLayout::Indented ? spaces : -1, ' ', false, Json::error_handler_t::replace);
    return QByteArray::fromStdString(text) + '\n';
}

} // namespace kesu
