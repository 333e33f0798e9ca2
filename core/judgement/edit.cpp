// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/judgement/edit.h"

#include <QHash>
#include <array>

namespace kesu {
namespace {

using Kind = CaseEdit::Kind;

GoodsReturn& returnOf(Complaint& facts)
{
    if (!facts.goodsReturn)
        facts.goodsReturn.emplace();
    return *facts.goodsReturn;
}

void setId(Complaint& facts, const CaseEdit& edit)
{
    if (edit.path == QLatin1String("channel"))
        facts.channel = edit.id;
    else if (edit.path == QLatin1String("customer.region"))
        facts.customer.region = edit.id;
    else if (edit.path == QLatin1String("usage"))
        facts.usage = edit.id;
    else if (edit.path == QLatin1String("paymentStatus"))
        facts.paymentStatus = edit.id;
    else if (edit.path == QLatin1String("return.kind"))
        returnOf(facts).kind = edit.id;
}

void setDay(Complaint& facts, const CaseEdit& edit)
{
    if (edit.path == QLatin1String("complaintDate"))
        facts.complaintDate = edit.day;
    else if (edit.path == QLatin1String("product.deliveredOn"))
        facts.product.deliveredOn = edit.day;
    else if (edit.path == QLatin1String("firstUsedOn"))
        facts.firstUsedOn = edit.day;
}

void setAmount(Complaint& facts, const CaseEdit& edit)
{
    if (edit.path == QLatin1String("product.unitPrice"))
        facts.product.unitPrice = edit.amount;
    else if (edit.path == QLatin1String("compensation"))
        facts.compensation = edit.amount;
    else if (edit.path == QLatin1String("return.amount"))
        returnOf(facts).amount = edit.amount;
}

void setNumber(Complaint& facts, const CaseEdit& edit)
{
    if (edit.path == QLatin1String("product.deliveredQuantity"))
        facts.product.deliveredQuantity = edit.number;
    else if (edit.path == QLatin1String("product.defectiveQuantity"))
        facts.product.defectiveQuantity = edit.number;
    else if (edit.path == QLatin1String("return.quantity"))
        returnOf(facts).quantity = edit.number;
}

void setText(Complaint& facts, const CaseEdit& edit)
{
    const QHash<QString, QString*> texts = {{QStringLiteral("customer.name"), &facts.customer.name},
        {QStringLiteral("product.name"), &facts.product.name}, {QStringLiteral("product.code"), &facts.product.code},
        {QStringLiteral("product.orderNo"), &facts.product.orderNo},
        {QStringLiteral("product.batchNo"), &facts.product.batchNo},
        {QStringLiteral("product.unit"), &facts.product.unit}, {QStringLiteral("description"), &facts.description}};
    if (QString* text = texts.value(edit.path))
        *text = QStringLiteral("…");
}

QStringList& setAt(Complaint& facts, const QString& path)
{
    return path == QLatin1String("circumstances") ? facts.circumstances : facts.categories;
}

} // namespace

Case edited(const Case& facts, const CaseEdit& edit)
{
    Case changed = facts;
    Complaint& complaint = changed.complaint;
    switch (edit.kind) {
    case Kind::SetId:
        setId(complaint, edit);
        break;
    case Kind::SetDay:
        setDay(complaint, edit);
        break;
    case Kind::SetAmount:
        setAmount(complaint, edit);
        break;
    case Kind::SetNumber:
        setNumber(complaint, edit);
        break;
    case Kind::SetText:
        setText(complaint, edit);
        break;
    case Kind::SetFlag:
        returnOf(complaint).emergency = edit.number != 0;
        break;
    case Kind::Add:
        setAt(complaint, edit.path).append(edit.id);
        break;
    case Kind::Remove:
        setAt(complaint, edit.path).removeAll(edit.id);
        break;
    case Kind::AddDemand:
        complaint.demands.append({edit.id, {}});
        break;
    case Kind::RemoveDemand:
        complaint.demands.removeIf([&](const Demand& demand) { return demand.kind == edit.id; });
        break;
    case Kind::RecordEvent:
        complaint.events.insert(edit.id, *edit.at);
        break;
    case Kind::HandIn:
        complaint.evidence.append({edit.id, *edit.day, edit.signers});
        break;
    case Kind::MovePiece:
        complaint.evidence[edit.index].providedOn = *edit.day;
        break;
    case Kind::Approve:
        complaint.approvals.append({edit.matter, edit.id, *edit.at, ApprovalBy::Signature});
        break;
    }
    return changed;
}

Case edited(const Case& facts, const QList<CaseEdit>& edits)
{
    Case changed = facts;
    for (const CaseEdit& edit : edits)
        changed = edited(changed, edit);
    return changed;
}

QString toId(CaseEdit::Kind kind)
{
    switch (kind) {
    case Kind::Add:
    case Kind::AddDemand:
        return QStringLiteral("add");
    case Kind::Remove:
    case Kind::RemoveDemand:
        return QStringLiteral("remove");
    case Kind::RecordEvent:
        return QStringLiteral("record-event");
    case Kind::HandIn:
        return QStringLiteral("hand-in");
    case Kind::MovePiece:
        return QStringLiteral("correct-evidence");
    case Kind::Approve:
        return QStringLiteral("approve");
    default:
        return QStringLiteral("set");
    }
}

QString toId(CaseEdit::Group group)
{
    static const std::array ids = {QStringLiteral("act"), QStringLiteral("fill"), QStringLiteral("correct")};
    return ids.at(static_cast<size_t>(group));
}

QString toId(CaseEdit::Bound bound)
{
    static const std::array ids = {QStringLiteral("exactly"), QStringLiteral("at-most"), QStringLiteral("at-least")};
    return ids.at(static_cast<size_t>(bound));
}

} // namespace kesu
