// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/rulebook/type.h"

#include <span>

namespace kesu {

/// Slots of a complaint's field values. The present complaint and earlier ones share them.
enum class ComplaintSlot : quint8 {
    AsOf, ///< present complaint only
    History, ///< present complaint only
    RegisteredAt,
    ComplaintDate,
    Channel,
    CustomerName,
    CustomerRegion,
    ProductName,
    ProductCode,
    ProductOrderNo,
    ProductBatchNo,
    ProductDeliveredOn,
    ProductDeliveredQuantity,
    ProductDefectiveQuantity,
    ProductUnit,
    ProductUnitPrice,
    Usage,
    FirstUsedOn,
    PaymentStatus,
    Categories,
    Description,
    Demands,
    Evidence,
    Circumstances,
    Costs,
    Responsible,
    Approvals,
    Return,
    ReturnKind,
    ReturnAmount,
    ReturnQuantity,
    ReturnEmergency,
    ReturnPhoneApprovedAt,
    Compensation,
    Events, ///< array of moments by event number
    Grade, ///< earlier complaints only
};
inline constexpr int complaintSlotCount = static_cast<int>(ComplaintSlot::Grade) + 1;

enum class DemandSlot : quint8 { Kind, Amount, Count };
enum class CostSlot : quint8 { Kind, Amount, Estimate, Actual, Count };
enum class PieceSlot : quint8 { Kind, ProvidedOn, SignedBy, Count };
enum class BearerSlot : quint8 { Party, Share, Department, Count };
enum class AgreementSlot : quint8 { For, Role, At, By, Count };
enum class FilingSlot : quint8 { From, Within, LastDay, Met, Clause, Count };
enum class ProofSlot : quint8 { Id, Clause, Status, DueOn, ProvidedOn, Label, Count };
enum class RequestSlot : quint8 { For, Clause, Status, Roles, AgreedAt, Count };
enum class DeadlineSlot : quint8 { Stage, Clause, Status, DueAt, Count };

/// One field that expressions may read.
struct Field
{
    RecordKind owner = RecordKind::Complaint;
    const char* path = nullptr; ///< as in the case JSON, without "complaint."
    quint8 slot = 0;
    Type type;
};

/// All fields of a kind of record. Nothing here depends on any standard.
std::span<const Field> fieldsOf(RecordKind kind);
/// The field of that path ("product.deliveredOn" of a complaint, "amount" of a demand), or null.
const Field* findField(RecordKind kind, const QString& path);
QStringList fieldPaths(RecordKind kind);

} // namespace kesu
