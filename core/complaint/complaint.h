// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/moment.h"
#include "core/base/money.h"
#include "core/base/share.h"

#include <QList>
#include <QMap>
#include <QString>
#include <QStringList>
#include <optional>

namespace kesu {

/// The complaining customer as the case states it.
struct CustomerFacts
{
    QString name;
    QString region = QStringLiteral("domestic"); ///< domestic or overseas

    friend bool operator==(const CustomerFacts&, const CustomerFacts&) = default;
};

/// The product and delivery complained about.
struct ProductFacts
{
    QString name;
    QString code;
    QString orderNo;
    QString batchNo;
    std::optional<QDate> deliveredOn;
    std::optional<qint64> deliveredQuantity; ///< in `unit`, not negative
    std::optional<qint64> defectiveQuantity; ///< in `unit`, not negative
    QString unit;
    std::optional<Money> unitPrice; ///< yuan a unit, not negative

    friend bool operator==(const ProductFacts&, const ProductFacts&) = default;
};

/// What the customer asks for.
struct Demand
{
    QString kind; ///< shared id "demands"
    std::optional<Money> amount;

    friend bool operator==(const Demand&, const Demand&) = default;
};

/// A piece of evidence handed in.
struct EvidencePiece
{
    QString kind;
    QDate providedOn;
    QStringList signedBy; ///< signer ids

    friend bool operator==(const EvidencePiece&, const EvidencePiece&) = default;
};

/// One kind of cost of a complaint. Judging and splitting use amount().
struct Cost
{
    QString kind;
    std::optional<Money> estimate;
    std::optional<Money> actual;

    /// The actual cost, or the estimate while it is not known.
    Money amount() const { return actual.value_or(estimate.value_or(Money())); }

    friend bool operator==(const Cost&, const Cost&) = default;
};

/// A part of the loss that staff laid on a party.
struct Bearer
{
    QString party; ///< party id, or "department:ID"
    Share share;

    friend bool operator==(const Bearer&, const Bearer&) = default;
};

enum class ApprovalBy { Signature, Phone };

/// How this program knows of an approval. The judgement does not look at it.
enum class ApprovalSource {
    NotSaid, ///< from a case file, an imported ledger, or an older database
    SignedIn, ///< the holder of the role signed in and gave it here
    OnPaper, ///< given outside, by signature or phone, and entered by somebody
};

/// "signed-in", "on-paper"; empty where it is not said.
QString toId(ApprovalSource source);
ApprovalSource approvalSourceFrom(const QString& id);

/// One role's agreement to one matter.
struct Approval
{
    QString matter; ///< "for" in JSON: what is approved
    QString role;
    Moment at;
    ApprovalBy by = ApprovalBy::Signature;
    ApprovalSource source = ApprovalSource::NotSaid;
    QString holder = {}; ///< who agreed, by name, or empty
    QString recordedBy = {}; ///< the user who entered it; empty where the source is not said

    friend bool operator==(const Approval&, const Approval&) = default;
};

/// Goods that come, or came, back.
struct GoodsReturn
{
    QString kind; ///< refused-on-delivery, sorted-defects, whole-batch or bulk-clearance
    std::optional<Money> amount;
    std::optional<qint64> quantity;
    bool emergency = false;
    std::optional<Moment> phoneApprovedAt;

    friend bool operator==(const GoodsReturn&, const GoodsReturn&) = default;
};

/// The facts that a rulebook judges: the object "complaint" of the case JSON, field by field. Ids are the stable words
/// of the rulebook's vocabulary. Empty text and empty optional mean "not known".
struct Complaint
{
    Moment registeredAt; ///< when the complaint reached the company
    std::optional<QDate> complaintDate; ///< defaults to the date of registeredAt
    QString channel;
    CustomerFacts customer;
    ProductFacts product;
    QString usage;
    std::optional<QDate> firstUsedOn;
    QString paymentStatus;
    QStringList categories;
    QString description;
    QList<Demand> demands;
    QList<EvidencePiece> evidence;
    QStringList circumstances;
    QList<Cost> costs;
    QList<Bearer> responsible; ///< at most 100 % together
    QList<Approval> approvals;
    std::optional<GoodsReturn> goodsReturn; ///< "return" in JSON
    std::optional<Money> compensation;
    QMap<QString, Moment> events; ///< stage or event id -> when it was done

    QDate effectiveComplaintDate() const { return complaintDate.value_or(registeredAt.date()); }
    Share responsibleTotal() const;

    friend bool operator==(const Complaint&, const Complaint&) = default;
};

/// An earlier complaint with the grade it got, for rules about repetition.
struct PastComplaint
{
    Complaint complaint;
    QString grade; ///< grade id, or empty

    friend bool operator==(const PastComplaint&, const PastComplaint&) = default;
};

/// Everything that one judgement depends on, besides the rulebook and the calendar: the case JSON.
struct Case
{
    QString rulebook; ///< rulebook id
    Moment asOf;
    Complaint complaint;
    QList<PastComplaint> history;

    friend bool operator==(const Case&, const Case&) = default;
};

} // namespace kesu
