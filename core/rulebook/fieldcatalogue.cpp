// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rulebook/fieldcatalogue.h"

#include <algorithm>
#include <array>

namespace kesu {
namespace {

using Kind = VocabularyKind;
using C = ComplaintSlot;

constexpr Type given(Base base)
{
    return Type::plain(base);
}

constexpr Type optional(Base base)
{
    return Type::plain(base).orAbsent();
}

constexpr Type optionalId(Kind kind)
{
    return Type::id(kind).orAbsent();
}

template <typename Slot> constexpr Field field(RecordKind owner, const char* path, Slot slot, Type type)
{
    return {owner, path, static_cast<quint8>(slot), type};
}

constexpr Field complaint(const char* path, C slot, Type type)
{
    return field(RecordKind::Complaint, path, slot, type);
}

// The common part comes first: an earlier complaint has all of it and a grade, the present one all of it and the rest.
constexpr std::array complaintFields = {
    field(RecordKind::Earlier, "grade", C::Grade, optionalId(Kind::Grade)),
    complaint("registeredAt", C::RegisteredAt, given(Base::Moment)),
    complaint("complaintDate", C::ComplaintDate, given(Base::Date)),
    complaint("channel", C::Channel, optionalId(Kind::Channel)),
    complaint("customer.name", C::CustomerName, optional(Base::Text)),
    complaint("customer.region", C::CustomerRegion, Type::id(Kind::Region)),
    complaint("product.name", C::ProductName, optional(Base::Text)),
    complaint("product.code", C::ProductCode, optional(Base::Text)),
    complaint("product.orderNo", C::ProductOrderNo, optional(Base::Text)),
    complaint("product.batchNo", C::ProductBatchNo, optional(Base::Text)),
    complaint("product.deliveredOn", C::ProductDeliveredOn, optional(Base::Date)),
    complaint("product.deliveredQuantity", C::ProductDeliveredQuantity, optional(Base::Int)),
    complaint("product.defectiveQuantity", C::ProductDefectiveQuantity, optional(Base::Int)),
    complaint("product.unit", C::ProductUnit, optional(Base::Text)),
    complaint("product.unitPrice", C::ProductUnitPrice, optional(Base::Money)),
    complaint("usage", C::Usage, optionalId(Kind::Usage)),
    complaint("firstUsedOn", C::FirstUsedOn, optional(Base::Date)),
    complaint("paymentStatus", C::PaymentStatus, optionalId(Kind::Payment)),
    complaint("categories", C::Categories, Type::set(Kind::Category)),
    complaint("description", C::Description, optional(Base::Text)),
    complaint("demands", C::Demands, Type::list(RecordKind::Demand)),
    complaint("evidence", C::Evidence, Type::list(RecordKind::Piece)),
    complaint("circumstances", C::Circumstances, Type::set(Kind::Circumstance)),
    complaint("costs", C::Costs, Type::list(RecordKind::Cost)),
    complaint("responsible", C::Responsible, Type::list(RecordKind::Bearer)),
    complaint("approvals", C::Approvals, Type::list(RecordKind::Agreement)),
    complaint("return", C::Return, Type::record(RecordKind::Return)),
    complaint("return.kind", C::ReturnKind, optionalId(Kind::ReturnKind)),
    complaint("return.amount", C::ReturnAmount, optional(Base::Money)),
    complaint("return.quantity", C::ReturnQuantity, optional(Base::Int)),
    complaint("return.emergency", C::ReturnEmergency, optional(Base::Bool)),
    complaint("return.phoneApprovedAt", C::ReturnPhoneApprovedAt, optional(Base::Moment)),
    complaint("compensation", C::Compensation, optional(Base::Money)),
    complaint("asOf", C::AsOf, given(Base::Moment)),
    complaint("history", C::History, Type::list(RecordKind::Earlier)),
};
constexpr size_t onlyEarlier = 1; ///< at the front
constexpr size_t onlyPresent = 2; ///< at the back

constexpr std::array demandFields = {
    field(RecordKind::Demand, "kind", DemandSlot::Kind, Type::id(Kind::Demand)),
    field(RecordKind::Demand, "amount", DemandSlot::Amount, optional(Base::Money)),
};
constexpr std::array costFields = {
    field(RecordKind::Cost, "kind", CostSlot::Kind, Type::id(Kind::Cost)),
    field(RecordKind::Cost, "amount", CostSlot::Amount, optional(Base::Money)),
    field(RecordKind::Cost, "estimate", CostSlot::Estimate, optional(Base::Money)),
    field(RecordKind::Cost, "actual", CostSlot::Actual, optional(Base::Money)),
};
constexpr std::array pieceFields = {
    field(RecordKind::Piece, "kind", PieceSlot::Kind, Type::id(Kind::Evidence)),
    field(RecordKind::Piece, "providedOn", PieceSlot::ProvidedOn, given(Base::Date)),
    field(RecordKind::Piece, "signedBy", PieceSlot::SignedBy, Type::set(Kind::Signer)),
};
constexpr std::array bearerFields = {
    field(RecordKind::Bearer, "party", BearerSlot::Party, Type::id(Kind::Party)),
    field(RecordKind::Bearer, "share", BearerSlot::Share, given(Base::Share)),
    field(RecordKind::Bearer, "department", BearerSlot::Department, optionalId(Kind::Department)),
};
constexpr std::array agreementFields = {
    field(RecordKind::Agreement, "for", AgreementSlot::For, Type::id(Kind::Matter)),
    field(RecordKind::Agreement, "role", AgreementSlot::Role, Type::id(Kind::Role)),
    field(RecordKind::Agreement, "at", AgreementSlot::At, given(Base::Moment)),
    field(RecordKind::Agreement, "by", AgreementSlot::By, Type::id(Kind::ApprovalBy)),
};
constexpr std::array filingFields = {
    field(RecordKind::Filing, "from", FilingSlot::From, optional(Base::Date)),
    field(RecordKind::Filing, "within", FilingSlot::Within, optional(Base::DaySpan)),
    field(RecordKind::Filing, "lastDay", FilingSlot::LastDay, optional(Base::Date)),
    field(RecordKind::Filing, "met", FilingSlot::Met, optional(Base::Bool)),
    field(RecordKind::Filing, "clause", FilingSlot::Clause, optional(Base::Text)),
};
constexpr std::array proofFields = {
    field(RecordKind::Proof, "id", ProofSlot::Id, optionalId(Kind::Proof)),
    field(RecordKind::Proof, "clause", ProofSlot::Clause, given(Base::Text)),
    field(RecordKind::Proof, "status", ProofSlot::Status, Type::id(Kind::ProofStatus)),
    field(RecordKind::Proof, "dueOn", ProofSlot::DueOn, optional(Base::Date)),
    field(RecordKind::Proof, "providedOn", ProofSlot::ProvidedOn, optional(Base::Date)),
    field(RecordKind::Proof, "label", ProofSlot::Label, Type::set(Kind::Evidence)),
};
constexpr std::array requestFields = {
    field(RecordKind::Request, "for", RequestSlot::For, Type::id(Kind::Matter)),
    field(RecordKind::Request, "clause", RequestSlot::Clause, given(Base::Text)),
    field(RecordKind::Request, "status", RequestSlot::Status, Type::id(Kind::ApprovalStatus)),
    field(RecordKind::Request, "roles", RequestSlot::Roles, Type::set(Kind::Role)),
    field(RecordKind::Request, "agreedAt", RequestSlot::AgreedAt, optional(Base::Moment)),
};
constexpr std::array deadlineFields = {
    field(RecordKind::Deadline, "stage", DeadlineSlot::Stage, Type::id(Kind::Stage)),
    field(RecordKind::Deadline, "clause", DeadlineSlot::Clause, given(Base::Text)),
    field(RecordKind::Deadline, "status", DeadlineSlot::Status, Type::id(Kind::DeadlineStatus)),
    field(RecordKind::Deadline, "dueAt", DeadlineSlot::DueAt, given(Base::Moment)),
};

} // namespace

std::span<const Field> fieldsOf(RecordKind kind)
{
    switch (kind) {
    case RecordKind::Complaint:
        return std::span(complaintFields).subspan(onlyEarlier);
    case RecordKind::Earlier:
        return std::span(complaintFields).first(complaintFields.size() - onlyPresent);
    case RecordKind::Demand:
        return demandFields;
    case RecordKind::Cost:
        return costFields;
    case RecordKind::Piece:
        return pieceFields;
    case RecordKind::Bearer:
        return bearerFields;
    case RecordKind::Agreement:
        return agreementFields;
    case RecordKind::Filing:
        return filingFields;
    case RecordKind::Proof:
        return proofFields;
    case RecordKind::Request:
        return requestFields;
    case RecordKind::Deadline:
        return deadlineFields;
    case RecordKind::Return:
        break; // its fields are the complaint's: return.kind, …
    case RecordKind::Sheet:
        break; // each assessment has fields of its own: SheetScope
    }
    return {};
}

const Field* findField(RecordKind kind, const QString& path)
{
    const std::span<const Field> fields = fieldsOf(kind);
    const auto found = std::find_if(
        fields.begin(), fields.end(), [&path](const Field& entry) { return path == QLatin1String(entry.path); });
    return found == fields.end() ? nullptr : &*found;
}

QStringList fieldPaths(RecordKind kind)
{
    QStringList paths;
    for (const Field& entry : fieldsOf(kind))
        paths.append(QLatin1String(entry.path));
    return paths;
}

} // namespace kesu
