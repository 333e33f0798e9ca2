// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/ledgersheet.h"

#include "core/exchange/exchangetext.h"
#include "core/form/satisfaction.h"

#include <algorithm>

namespace kesu {

namespace {

SheetValue text(const QString& value)
{
    return value.isEmpty() ? SheetValue() : SheetValue(value);
}

template <typename Value> SheetValue known(const std::optional<Value>& value)
{
    return value ? SheetValue(*value) : SheetValue();
}

bool isDepartment(const QString& party)
{
    return party.startsWith(QLatin1String("department:"));
}

SheetValue defectRate(const LedgerRow& row)
{
    // beyond this a rate is a slip of the pen, and would not fit
    constexpr double highest = 1'000;
    if (!row.deliveredQuantity || *row.deliveredQuantity <= 0 || !row.defectiveQuantity)
        return {};
    const double rate = static_cast<double>(*row.defectiveQuantity) / static_cast<double>(*row.deliveredQuantity);
    return rate > highest ? SheetValue() : SheetValue(Share::fromMillionths(qRound(rate * Share::wholeMillionths)));
}

} // namespace

QString textOf(const SheetValue& value)
{
    struct Writer
    {
        QString operator()(std::monostate) const { return {}; }
        QString operator()(const QString& text) const { return text; }
        QString operator()(qint64 number) const { return QString::number(number); }
        QString operator()(Money amount) const { return amount.toString(); }
        QString operator()(Share share) const { return share.toString(); }
        QString operator()(QDate day) const { return toIso(day); }
        QString operator()(Moment moment) const { return moment.toDisplay(); }
    };
    return std::visit(Writer(), value);
}

LedgerSheet::LedgerSheet(const RulebookLibrary& library, QString language, Moment asOf)
    : m_library(library)
    , m_language(std::move(language))
    , m_asOf(asOf)
{
}

QStringList LedgerSheet::heads() const
{
    return {ExchangeText::tr("Number"), ExchangeText::tr("State"), ExchangeText::tr("Grade"),
        ExchangeText::tr("Registered at"), ExchangeText::tr("Date of complaint"), ExchangeText::tr("Customer"),
        ExchangeText::tr("Salesman"), ExchangeText::tr("Product"), ExchangeText::tr("Specification"),
        ExchangeText::tr("Batch number"), ExchangeText::tr("Order number"), ExchangeText::tr("Delivered on"),
        ExchangeText::tr("Delivered quantity"), ExchangeText::tr("Defective quantity"), ExchangeText::tr("Unit"),
        ExchangeText::tr("Defective share"), ExchangeText::tr("Categories"), ExchangeText::tr("Description"),
        ExchangeText::tr("Demands"), ExchangeText::tr("Validity"), ExchangeText::tr("Clause"),
        ExchangeText::tr("Responsible departments"), ExchangeText::tr("Other responsible parties"),
        ExchangeText::tr("Total loss"), ExchangeText::tr("Borne by the company"),
        ExchangeText::tr("Value of the return"), ExchangeText::tr("To be closed by"), ExchangeText::tr("Closed at"),
        ExchangeText::tr("Calendar days taken"), ExchangeText::tr("Overdue"), ExchangeText::tr("Which time"),
        ExchangeText::tr("Satisfaction"), ExchangeText::tr("Remarks")};
}

QList<int> LedgerSheet::widths() const
{
    return {16, 10, 10, 17, 12, 22, 10, 22, 16, 14, 14, 12, 11, 11, 6, 9, 20, 40, 16, 12, 10, 18, 16, 13, 13, 13, 17,
        17, 9, 8, 9, 10, 30};
}

const Rulebook* LedgerSheet::rulebookOf(const LedgerRow& row)
{
    auto found = m_rulebooks.find(row.rulebook);
    if (found == m_rulebooks.end())
        found = m_rulebooks.insert(row.rulebook, m_library.find(row.rulebook, m_asOf.date()));
    return *found ? &**found : nullptr;
}

QString LedgerSheet::labels(const Rulebook* rulebook, VocabularyKind kind, const QStringList& ids) const
{
    QStringList words;
    for (const QString& id : ids)
        words.append(rulebook && !id.isEmpty() ? rulebook->label(kind, id, m_language) : id);
    return words.join(QStringLiteral("、"));
}

qint64 LedgerSheet::countThis(const LedgerRow& row)
{
    qint64 times = 1;
    const QString who = row.customer + QChar(0x1F) + row.product + QChar(0x1F);
    for (const QString& category : row.categories)
        times = std::max(times, ++m_counts[who + category]);
    return times;
}

QList<SheetValue> LedgerSheet::cells(const LedgerRow& row)
{
    const Rulebook* rulebook = rulebookOf(row);
    QStringList departments;
    QStringList others;
    for (const QString& party : row.responsible)
        (isDepartment(party) ? departments : others).append(party);
    const Moment end = row.closedAt.value_or(m_asOf);
    const bool overdue = row.closeDueAt && end > *row.closeDueAt;
    const QString state = row.closedAt ? ExchangeText::tr("Closed")
        : overdue                      ? ExchangeText::tr("Overdue")
                                       : ExchangeText::tr("Open");
    const auto amount = [&row](Money value) {
        return row.hidden.contains(FieldClass::Money) ? SheetValue(hiddenValue) : SheetValue(value);
    };
    return {text(row.number), state, text(labels(rulebook, VocabularyKind::Grade, {row.grade})), row.registeredAt,
        row.complaintDate.isValid() ? SheetValue(row.complaintDate) : SheetValue(), text(row.customer),
        row.hidden.contains(FieldClass::StaffNames) ? SheetValue(hiddenValue) : text(row.salesman), text(row.product),
        text(row.productSpec), text(row.batchNo), text(row.orderNo), known(row.deliveredOn),
        known(row.deliveredQuantity), known(row.defectiveQuantity), text(row.unit), defectRate(row),
        text(labels(rulebook, VocabularyKind::Category, row.categories)), text(row.description),
        text(labels(rulebook, VocabularyKind::Demand, row.demands)),
        text(labels(rulebook, VocabularyKind::Status, {row.status})), text(row.clause),
        text(labels(rulebook, VocabularyKind::Party, departments)),
        text(labels(rulebook, VocabularyKind::Party, others)), amount(row.lossTotal), amount(row.companyBears),
        row.returnAmount || row.hidden.contains(FieldClass::Money) ? amount(row.returnAmount.value_or(Money()))
                                                                   : SheetValue(),
        known(row.closeDueAt), known(row.closedAt), row.registeredAt.date().daysTo(end.date()),
        overdue ? ExchangeText::tr("yes") : ExchangeText::tr("no"), countThis(row),
        row.satisfaction.isEmpty() ? SheetValue() : SheetValue(satisfactionLabel(row.satisfaction)), text(row.remarks)};
}

} // namespace kesu
