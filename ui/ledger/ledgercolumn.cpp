// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/ledger/ledgercolumn.h"

#include "ui/access/rightgate.h"
#include "ui/shared/format.h"

namespace kesu {

namespace {

/// A complaint that is not, or no longer, a matter of deadlines.
bool isSettled(const LedgerRow& row)
{
    return row.closedAt.has_value() || row.status == QLatin1String("invalid")
        || row.status == QLatin1String("out-of-scope");
}

} // namespace

int daysTaken(const LedgerRow& row, Moment now)
{
    return static_cast<int>(row.registeredAt.date().daysTo(row.closedAt.value_or(now).date()));
}

bool isOverdue(const LedgerRow& row, Moment now)
{
    return !isSettled(row) && row.closeDueAt && *row.closeDueAt < now;
}

LedgerWords::LedgerWords(const RulebookLibrary& library, const QString& language)
    : m_library(&library)
    , m_language(language)
{
}

QString LedgerWords::title(LedgerColumn column)
{
    switch (column) {
    case LedgerColumn::Number:
        return tr("No.");
    case LedgerColumn::Validity:
        return tr("Validity");
    case LedgerColumn::Progress:
        return tr("Progress");
    case LedgerColumn::Grade:
        return tr("Grade");
    case LedgerColumn::RegisteredAt:
        return tr("Received");
    case LedgerColumn::ComplaintDate:
        return tr("Complaint date");
    case LedgerColumn::Customer:
        return tr("Customer");
    case LedgerColumn::Salesman:
        return tr("Salesman");
    case LedgerColumn::Product:
        return tr("Product");
    case LedgerColumn::ProductSpec:
        return tr("Specification");
    case LedgerColumn::BatchNo:
        return tr("Batch");
    case LedgerColumn::OrderNo:
        return tr("Order");
    case LedgerColumn::DeliveredOn:
        return tr("Delivered");
    case LedgerColumn::DeliveredQuantity:
        return tr("Delivered quantity");
    case LedgerColumn::DefectiveQuantity:
        return tr("Defective");
    case LedgerColumn::DefectRate:
        return tr("Defect rate");
    case LedgerColumn::Categories:
        return tr("Categories");
    case LedgerColumn::Description:
        return tr("Complaint");
    case LedgerColumn::Demands:
        return tr("Demands");
    case LedgerColumn::Clause:
        return tr("Clause");
    case LedgerColumn::Responsible:
        return tr("Borne by");
    case LedgerColumn::LossTotal:
        return tr("Loss");
    case LedgerColumn::CompanyBears:
        return tr("Company bears");
    case LedgerColumn::ReturnAmount:
        return tr("Goods returned");
    case LedgerColumn::NextDue:
        return tr("Next due");
    case LedgerColumn::CloseDue:
        return tr("To be closed by");
    case LedgerColumn::ClosedAt:
        return tr("Closed");
    case LedgerColumn::DaysTaken:
        return tr("Days");
    case LedgerColumn::Satisfaction:
        return tr("Satisfaction");
    case LedgerColumn::Rulebook:
        return tr("Rulebook");
    case LedgerColumn::Remarks:
        return tr("Remarks");
    }
    Q_UNREACHABLE();
}

int LedgerWords::defaultWidth(LedgerColumn column)
{
    switch (column) {
    case LedgerColumn::Number:
        return 124;
    case LedgerColumn::Validity:
        return 132;
    case LedgerColumn::Progress:
        return 88;
    case LedgerColumn::RegisteredAt:
    case LedgerColumn::ClosedAt:
        return 132;
    case LedgerColumn::Customer:
        return 132;
    case LedgerColumn::Product:
        return 108;
    case LedgerColumn::Categories:
        return 120;
    case LedgerColumn::LossTotal:
        return 88;
    case LedgerColumn::NextDue:
    case LedgerColumn::CloseDue:
        return 100;
    case LedgerColumn::DefectRate:
    case LedgerColumn::DaysTaken:
        return 76;
    case LedgerColumn::Responsible:
    case LedgerColumn::Remarks:
    case LedgerColumn::Rulebook:
        return 160;
    default:
        return 96;
    }
}

ColumnDefault LedgerWords::visibility(LedgerColumn column)
{
    switch (column) {
    case LedgerColumn::Number:
    case LedgerColumn::Validity:
    case LedgerColumn::Progress:
    case LedgerColumn::RegisteredAt:
    case LedgerColumn::Customer:
    case LedgerColumn::Product:
    case LedgerColumn::Categories:
    case LedgerColumn::Description:
    case LedgerColumn::LossTotal:
    case LedgerColumn::CloseDue:
    case LedgerColumn::DaysTaken:
        return ColumnDefault::Shown;
    default:
        return ColumnDefault::Hidden;
    }
}

bool LedgerWords::isNumber(LedgerColumn column)
{
    switch (column) {
    case LedgerColumn::DeliveredQuantity:
    case LedgerColumn::DefectiveQuantity:
    case LedgerColumn::DefectRate:
    case LedgerColumn::LossTotal:
    case LedgerColumn::CompanyBears:
    case LedgerColumn::ReturnAmount:
    case LedgerColumn::DaysTaken:
        return true;
    default:
        return false;
    }
}

FieldClass LedgerWords::fieldClass(LedgerColumn column)
{
    switch (column) {
    case LedgerColumn::LossTotal:
    case LedgerColumn::CompanyBears:
    case LedgerColumn::ReturnAmount:
        return FieldClass::Money;
    case LedgerColumn::Salesman:
        return FieldClass::StaffNames;
    default:
        return FieldClass::Plain;
    }
}

std::optional<LedgerSort> LedgerWords::sort(LedgerColumn column)
{
    switch (column) {
    case LedgerColumn::Number:
        return LedgerSort::Number;
    case LedgerColumn::Validity:
        return LedgerSort::Status;
    case LedgerColumn::RegisteredAt:
        return LedgerSort::RegisteredAt;
    case LedgerColumn::Customer:
        return LedgerSort::Customer;
    case LedgerColumn::Product:
        return LedgerSort::Product;
    case LedgerColumn::LossTotal:
        return LedgerSort::LossTotal;
    case LedgerColumn::CloseDue:
        return LedgerSort::CloseDueAt;
    default:
        return std::nullopt;
    }
}

QString LedgerWords::label(VocabularyKind kind, const QString& id, const QString& rulebookId) const
{
    if (id.isEmpty())
        return {};
    for (const Rulebook& rulebook : m_library->rulebooks()) {
        if (rulebook.id() == rulebookId)
            return rulebook.label(kind, id, m_language);
    }
    return id;
}

QString LedgerWords::labels(VocabularyKind kind, const QStringList& ids, const QString& rulebookId) const
{
    QStringList words;
    for (const QString& id : ids)
        words << label(kind, id, rulebookId);
    return words.join(m_language == QLatin1String("en") ? QStringLiteral(", ") : QStringLiteral("、"));
}

QString LedgerWords::statusLabel(const QString& statusId, const QString& rulebookId) const
{
    const QString own = label(VocabularyKind::Status, statusId, rulebookId);
    if (own != statusId)
        return own;
    if (statusId == QLatin1String("valid"))
        return tr("Valid");
    if (statusId == QLatin1String("pending"))
        return tr("Pending");
    if (statusId == QLatin1String("invalid"))
        return tr("Invalid");
    if (statusId == QLatin1String("out-of-scope"))
        return tr("Out of scope");
    return statusId;
}

QString LedgerWords::text(const LedgerRow& row, LedgerColumn column, Moment now) const
{
    if (row.hidden.contains(fieldClass(column)))
        return maskedText();
    switch (column) {
    case LedgerColumn::Number:
        return row.number.isEmpty() ? QStringLiteral("—") : row.number;
    case LedgerColumn::Validity:
        return statusLabel(row.status, row.rulebook);
    case LedgerColumn::Progress:
        if (row.closedAt)
            return tr("Closed");
        return row.nextStage.isEmpty() ? tr("Open") : label(VocabularyKind::Stage, row.nextStage, row.rulebook);
    case LedgerColumn::Grade:
        return label(VocabularyKind::Grade, row.grade, row.rulebook);
    case LedgerColumn::RegisteredAt:
        return formatMoment(row.registeredAt);
    case LedgerColumn::ComplaintDate:
        return formatDate(row.complaintDate);
    case LedgerColumn::Customer:
        return row.customer;
    case LedgerColumn::Salesman:
        return row.salesman;
    case LedgerColumn::Product:
        return row.product;
    case LedgerColumn::ProductSpec:
        return row.productSpec;
    case LedgerColumn::BatchNo:
        return row.batchNo;
    case LedgerColumn::OrderNo:
        return row.orderNo;
    case LedgerColumn::DeliveredOn:
        return formatDate(row.deliveredOn);
    case LedgerColumn::DeliveredQuantity:
        return formatQuantity(row.deliveredQuantity, row.unit);
    case LedgerColumn::DefectiveQuantity:
        return formatQuantity(row.defectiveQuantity, row.unit);
    case LedgerColumn::DefectRate:
        if (!row.defectiveQuantity || !row.deliveredQuantity)
            return {};
        return formatRate(*row.defectiveQuantity, *row.deliveredQuantity);
    case LedgerColumn::Categories:
        return labels(VocabularyKind::Category, row.categories, row.rulebook);
    case LedgerColumn::Description:
        return row.description;
    case LedgerColumn::Demands:
        return labels(VocabularyKind::Demand, row.demands, row.rulebook);
    case LedgerColumn::Clause:
        return row.clause;
    case LedgerColumn::Responsible:
        return labels(VocabularyKind::Party, row.responsible, row.rulebook);
    case LedgerColumn::LossTotal:
        return row.lossTotal.isZero() ? QString() : row.lossTotal.toDisplay();
    case LedgerColumn::CompanyBears:
        return row.companyBears.isZero() ? QString() : row.companyBears.toDisplay();
    case LedgerColumn::ReturnAmount:
        return formatMoney(row.returnAmount);
    case LedgerColumn::NextDue:
        return row.nextDueAt && !isSettled(row) ? formatCountdown(*row.nextDueAt, now) : QString();
    case LedgerColumn::CloseDue:
        if (isOverdue(row, now))
            return formatCountdown(*row.closeDueAt, now);
        return row.closeDueAt ? formatDate(row.closeDueAt->date()) : QString();
    case LedgerColumn::ClosedAt:
        return formatMoment(row.closedAt);
    case LedgerColumn::DaysTaken:
        return QString::number(daysTaken(row, now));
    case LedgerColumn::Satisfaction:
        if (row.satisfaction == QLatin1String("very-satisfied"))
            return tr("Very satisfied");
        if (row.satisfaction == QLatin1String("satisfied"))
            return tr("Satisfied");
        if (row.satisfaction == QLatin1String("fair"))
            return tr("Fair");
        if (row.satisfaction == QLatin1String("dissatisfied"))
            return tr("Dissatisfied");
        if (row.satisfaction == QLatin1String("very-dissatisfied"))
            return tr("Very dissatisfied");
        return row.satisfaction;
    case LedgerColumn::Rulebook:
        for (const Rulebook& rulebook : m_library->rulebooks()) {
            if (rulebook.id() == row.rulebook)
                return rulebook.title();
        }
        return row.rulebook;
    case LedgerColumn::Remarks:
        return row.remarks;
    }
    Q_UNREACHABLE();
}

Tone LedgerWords::tone(const LedgerRow& row, LedgerColumn column, Moment now) const
{
    switch (column) {
    case LedgerColumn::Validity:
        return toneOfStatus(row.status);
    case LedgerColumn::CloseDue:
    case LedgerColumn::DaysTaken:
        return isOverdue(row, now) ? Tone::Overdue : Tone::Neutral;
    case LedgerColumn::NextDue:
        return row.nextDueAt && !isSettled(row) && *row.nextDueAt < now ? Tone::Overdue : Tone::Neutral;
    case LedgerColumn::Progress:
        return row.closedAt ? Tone::OutOfScope : Tone::Neutral;
    case LedgerColumn::Number:
        return row.number.isEmpty() ? Tone::OutOfScope : Tone::Neutral;
    default:
        return Tone::Neutral;
    }
}

} // namespace kesu
