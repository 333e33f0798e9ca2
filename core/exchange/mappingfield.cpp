// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/mappingfield.h"

#include <algorithm>
#include <array>

namespace kesu {

namespace {

struct PlainField
{
    const char* path;
    FieldKind kind;
    std::optional<VocabularyKind> vocabulary = {};
};

using enum FieldKind;

constexpr std::array plainFields{
    PlainField{"number", Text},
    PlainField{"registeredAt", Moment},
    PlainField{"complaintDate", Day},
    PlainField{"channel", Code, VocabularyKind::Channel},
    PlainField{"customer.name", Text},
    PlainField{"customer.region", Code, VocabularyKind::Region},
    PlainField{"product.name", Text},
    PlainField{"product.code", Text},
    PlainField{"product.orderNo", Text},
    PlainField{"product.batchNo", Text},
    PlainField{"product.deliveredOn", Day},
    PlainField{"product.deliveredQuantity", Quantity},
    PlainField{"product.defectiveQuantity", Quantity},
    PlainField{"product.unit", Text},
    PlainField{"product.unitPrice", FieldKind::Amount},
    PlainField{"usage", Code, VocabularyKind::Usage},
    PlainField{"firstUsedOn", Day},
    PlainField{"paymentStatus", Code, VocabularyKind::Payment},
    PlainField{"categories", Codes, VocabularyKind::Category},
    PlainField{"description", LongText},
    PlainField{"demands", Codes, VocabularyKind::Demand},
    PlainField{"circumstances", Codes, VocabularyKind::Circumstance},
    PlainField{"responsible", Bearers, VocabularyKind::Party},
    PlainField{"return.kind", Code, VocabularyKind::ReturnKind},
    PlainField{"return.amount", FieldKind::Amount},
    PlainField{"return.quantity", Quantity},
    PlainField{"return.emergency", YesNo},
    PlainField{"compensation", FieldKind::Amount},
    PlainField{"handling.contact", Text},
    PlainField{"handling.phone", Text},
    PlainField{"handling.salesman", Text},
    PlainField{"handling.productSpec", Text},
    PlainField{"handling.goodsReceivedOn", Day},
    PlainField{"handling.inspectionResult", LongText},
    PlainField{"handling.causeOfOccurrence", LongText},
    PlainField{"handling.causeOfEscape", LongText},
    PlainField{"handling.investigator", Text},
    PlainField{"handling.proposal", LongText},
    PlainField{"handling.disposition", LongText},
    PlainField{"handling.measures", Measures},
    PlainField{"handling.objection", LongText},
    PlainField{"handling.finalDecision", LongText},
    PlainField{"handling.answer", LongText},
    PlainField{"handling.followUpResult", LongText},
    PlainField{"handling.satisfaction", Code},
    PlainField{"handling.judgedBy", Text},
    PlainField{"handling.remarks", LongText},
};

struct FamilyField
{
    const char* head;
    const char* tail;
    FieldKind kind;
    VocabularyKind vocabulary;
};

// the longer tail first, as "costs.freight.estimate" begins like "costs.freight"
constexpr std::array familyFields{
    FamilyField{"costs.", ".estimate", FieldKind::Amount, VocabularyKind::Cost},
    FamilyField{"costs.", "", FieldKind::Amount, VocabularyKind::Cost},
    FamilyField{"demands.", "", FieldKind::Amount, VocabularyKind::Demand},
    FamilyField{"evidence.", "", Day, VocabularyKind::Evidence},
    FamilyField{"events.", "", Moment, VocabularyKind::Event},
};

GoodsReturn& returnOf(ComplaintRecord& record)
{
    if (!record.facts.goodsReturn)
        record.facts.goodsReturn.emplace();
    return *record.facts.goodsReturn;
}

template <typename Value, std::size_t Count>
Value* find(const std::array<std::pair<const char*, Value*>, Count>& fields, const QString& path)
{
    const auto found = std::find_if(
        fields.begin(), fields.end(), [&](const auto& field) { return path == QLatin1String(field.first); });
    return found == fields.end() ? nullptr : found->second;
}

} // namespace

std::optional<MappingField> findMappingField(const QString& path)
{
    for (const PlainField& field : plainFields) {
        if (path == QLatin1String(field.path))
            return MappingField{path, path, {}, field.kind, field.vocabulary};
    }
    for (const FamilyField& field : familyFields) {
        const QLatin1String head(field.head);
        const QLatin1String tail(field.tail);
        if (!path.startsWith(head) || !path.endsWith(tail) || path.size() <= head.size() + tail.size())
            continue;
        const QString id = path.mid(head.size(), path.size() - head.size() - tail.size());
        if (id.contains(QLatin1Char('.')))
            continue;
        return MappingField{path, head.chopped(1) + tail, id, field.kind, field.vocabulary};
    }
    return {};
}

QStringList mappingFieldPaths()
{
    QStringList paths;
    for (const PlainField& field : plainFields)
        paths.append(QLatin1String(field.path));
    for (const FamilyField& field : familyFields)
        paths.append(QLatin1String(field.head) + QStringLiteral("KIND") + QLatin1String(field.tail));
    return paths;
}

QString* textOf(ComplaintRecord& record, const QString& path)
{
    Complaint& facts = record.facts;
    Handling& handling = record.handling;
    return find(std::to_array<std::pair<const char*, QString*>>({
                    {"number", &record.number},
                    {"customer.name", &facts.customer.name},
                    {"customer.region", &facts.customer.region},
                    {"channel", &facts.channel},
                    {"product.name", &facts.product.name},
                    {"product.code", &facts.product.code},
                    {"product.orderNo", &facts.product.orderNo},
                    {"product.batchNo", &facts.product.batchNo},
                    {"product.unit", &facts.product.unit},
                    {"usage", &facts.usage},
                    {"paymentStatus", &facts.paymentStatus},
                    {"description", &facts.description},
                    {"handling.contact", &handling.contact},
                    {"handling.phone", &handling.phone},
                    {"handling.salesman", &handling.salesman},
                    {"handling.productSpec", &handling.productSpec},
                    {"handling.inspectionResult", &handling.inspectionResult},
                    {"handling.causeOfOccurrence", &handling.causeOfOccurrence},
                    {"handling.causeOfEscape", &handling.causeOfEscape},
                    {"handling.investigator", &handling.investigator},
                    {"handling.proposal", &handling.proposal},
                    {"handling.disposition", &handling.disposition},
                    {"handling.objection", &handling.objection},
                    {"handling.finalDecision", &handling.finalDecision},
                    {"handling.answer", &handling.answer},
                    {"handling.followUpResult", &handling.followUpResult},
                    {"handling.satisfaction", &handling.satisfaction},
                    {"handling.judgedBy", &handling.judgedBy},
                    {"handling.remarks", &handling.remarks},
                }),
        path);
}

std::optional<QDate>* dayOf(ComplaintRecord& record, const QString& path)
{
    return find(std::to_array<std::pair<const char*, std::optional<QDate>*>>({
                    {"complaintDate", &record.facts.complaintDate},
                    {"product.deliveredOn", &record.facts.product.deliveredOn},
                    {"firstUsedOn", &record.facts.firstUsedOn},
                    {"handling.goodsReceivedOn", &record.handling.goodsReceivedOn},
                }),
        path);
}

std::optional<Money>* moneyOf(ComplaintRecord& record, const QString& path)
{
    if (path == QLatin1String("return.amount"))
        return &returnOf(record).amount;
    return find(std::to_array<std::pair<const char*, std::optional<Money>*>>({
                    {"product.unitPrice", &record.facts.product.unitPrice},
                    {"compensation", &record.facts.compensation},
                }),
        path);
}

std::optional<qint64>* quantityOf(ComplaintRecord& record, const QString& path)
{
    if (path == QLatin1String("return.quantity"))
        return &returnOf(record).quantity;
    return find(std::to_array<std::pair<const char*, std::optional<qint64>*>>({
                    {"product.deliveredQuantity", &record.facts.product.deliveredQuantity},
                    {"product.defectiveQuantity", &record.facts.product.defectiveQuantity},
                }),
        path);
}

} // namespace kesu
