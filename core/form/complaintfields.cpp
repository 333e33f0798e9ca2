// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/rate.h"
#include "core/form/fieldtables.h"
#include "core/form/fieldvalues.h"

#include <QCoreApplication>
#include <algorithm>

// Fields of the complaint itself, for everybody.

namespace kesu::fieldtables {

using namespace fieldvalues;

namespace {

using Facts = CustomerCase;
using Question = FieldQuestion;

/// Gives the strings below their translation context.
struct Text
{
    Q_DECLARE_TR_FUNCTIONS(FormField)
};

FormField field(const char* id, FieldKind kind, const char* source, FormField::ReadCustomer read)
{
    FormField made;
    made.id = QString::fromLatin1(id);
    made.kind = kind;
    made.source = source;
    made.readCustomer = read;
    return made;
}

FormField choice(const char* id, VocabularyKind words, const char* source, FormField::ReadCustomer read)
{
    FormField made = field(id, FieldKind::Choice, source, read);
    made.words = words;
    return made;
}

FormField withId(
    const char* id, VocabularyKind parameter, FieldKind kind, const char* source, FormField::ReadCustomer read)
{
    FormField made = field(id, kind, source, read);
    made.parameter = parameter;
    return made;
}

/// The demands that have a box of their own on every form that does not say which, in the order of the paper.
const QStringList& usualDemands()
{
    static const QStringList ids{QStringLiteral("replenish"), QStringLiteral("replace"), QStringLiteral("return"),
        QStringLiteral("rework"), QStringLiteral("claim"), QStringLiteral("price-reduction")};
    return ids;
}

const Demand* demandOf(const Facts& facts, const QString& kind)
{
    const auto found = std::find_if(
        facts.demands.begin(), facts.demands.end(), [&](const Demand& demand) { return demand.kind == kind; });
    return found == facts.demands.end() ? nullptr : &*found;
}

QString demandText(const Facts& facts, const QString& kind, const Demand* demand)
{
    QString text = facts.words->label(VocabularyKind::Demand, kind);
    if (demand != nullptr && demand->amount && !facts.hidden.contains(FieldClass::Money))
        text += QStringLiteral(" ￥") + demand->amount->toDisplay();
    return text;
}

FormValue demands(const Facts& facts, const Question& question)
{
    if (question.form == FieldForm::Text) {
        QStringList texts;
        for (const Demand& demand : facts.demands)
            texts.append(demandText(facts, demand.kind, &demand));
        return {joined(texts)};
    }
    FormValue value;
    QStringList ids = question.only.isEmpty() ? usualDemands() : question.only;
    const qsizetype usual = ids.size();
    if (question.only.isEmpty())
        for (const Demand& demand : facts.demands)
            if (!ids.contains(demand.kind))
                ids.append(demand.kind);
    for (const QString& id : std::as_const(ids)) {
        const Demand* demand = demandOf(facts, id);
        value.boxes.append({demandText(facts, id, demand), demand != nullptr ? Tick::On : Tick::Off});
    }
    if (question.only.isEmpty() && ids.size() == usual)
        value.boxes.append({Text::tr("Other"), Tick::Off});
    return value;
}

FormValue oneDemand(const Facts& facts, const Question& question)
{
    const Demand* demand = demandOf(facts, question.parameter);
    return ofBox(demandText(facts, question.parameter, demand), demand != nullptr ? Tick::On : Tick::Off);
}

FormValue goodsReturn(const Facts& facts, const Question& question)
{
    const auto& goods = facts.goodsReturn;
    const QString kind = goods ? facts.words->label(VocabularyKind::ReturnKind, goods->kind) : QString();
    if (question.form == FieldForm::Text)
        return {goods ? (goods->kind.isEmpty() ? Text::tr("Return") : kind) : QString()};
    FormValue value;
    value.boxes = {{Text::tr("No return"), facts.isFiled && !goods ? Tick::On : Tick::Off},
        {goods && !goods->kind.isEmpty() ? Text::tr("Return: %1").arg(kind) : Text::tr("Return"),
            goods ? Tick::On : Tick::Off}};
    return value;
}

QString withPhone(const Facts& facts)
{
    if (facts.contact.isEmpty() || facts.phone.isEmpty())
        return facts.contact + facts.phone;
    return facts.contact + QLatin1Char(' ') + facts.phone;
}

QString productText(const Facts& facts)
{
    QStringList parts{facts.product.name, facts.product.code, facts.productSpec};
    parts.removeAll(QString());
    return parts.join(QLatin1Char(' '));
}

FormValue defectRate(const Facts& facts, const Question&)
{
    const ProductFacts& product = facts.product;
    if (!product.defectiveQuantity || !product.deliveredQuantity || *product.deliveredQuantity <= 0)
        return {};
    return {Rate{*product.defectiveQuantity, *product.deliveredQuantity}.toPercent()};
}

FormValue ppm(const Facts& facts, const Question&)
{
    const ProductFacts& product = facts.product;
    if (!product.defectiveQuantity || !product.deliveredQuantity || *product.deliveredQuantity <= 0)
        return {};
    return {Rate{*product.defectiveQuantity, *product.deliveredQuantity}.toPpm()};
}

FormValue attachments(const Facts& facts, const Question&)
{
    QStringList names;
    for (const CustomerFile& file : facts.files)
        names.append(file.fileName);
    return {joined(names)};
}

FormValue handedIn(const Facts& facts, const Question& question)
{
    return ofChoice(*facts.words, VocabularyKind::Evidence, facts.handedIn.keys(), question);
}

void addSurroundings(QList<FormField>& fields)
{
    fields.append({
        field("company", FieldKind::Text, QT_TRANSLATE_NOOP("FormField", "Company"),
            [](const Facts& facts, const Question&) { return ofText(facts.setting->company); }),
        field("period", FieldKind::Text, QT_TRANSLATE_NOOP("FormField", "Period"),
            [](const Facts& facts, const Question&) { return ofText(facts.setting->period); }),
        field("rulebook", FieldKind::Text, QT_TRANSLATE_NOOP("FormField", "Standard"),
            [](const Facts& facts, const Question&) { return ofText(facts.words->rulebookTitle); }),
        field("printedOn", FieldKind::Day, QT_TRANSLATE_NOOP("FormField", "Printed on"),
            [](const Facts& facts, const Question&) { return ofDay(facts.setting->printedOn); }),
        field("number", FieldKind::Text, QT_TRANSLATE_NOOP("FormField", "No."),
            [](const Facts& facts, const Question&) { return ofText(facts.number); }),
        field("registeredAt", FieldKind::Moment, QT_TRANSLATE_NOOP("FormField", "Received at"),
            [](const Facts& facts, const Question&) { return ofMoment(facts.registeredAt); }),
        field("registeredOn", FieldKind::Day, QT_TRANSLATE_NOOP("FormField", "Received on"),
            [](const Facts& facts, const Question& question) { return ofEvent(facts.registeredAt, question); }),
        field("complaintDate", FieldKind::Day, QT_TRANSLATE_NOOP("FormField", "Complained on"),
            [](const Facts& facts, const Question&) { return ofDay(facts.complaintDate); }),
        choice("channel", VocabularyKind::Channel, QT_TRANSLATE_NOOP("FormField", "Came by"),
            [](const Facts& facts, const Question& question) {
                return ofChoice(*facts.words, VocabularyKind::Channel, facts.channel, question);
            }),
    });
}

void addCustomer(QList<FormField>& fields)
{
    fields.append({
        field("customer.name", FieldKind::Text, QT_TRANSLATE_NOOP("FormField", "Customer"),
            [](const Facts& facts, const Question&) { return ofText(facts.customer.name); }),
        choice("customer.region", VocabularyKind::Region, QT_TRANSLATE_NOOP("FormField", "Region"),
            [](const Facts& facts, const Question& question) {
                return ofChoice(*facts.words, VocabularyKind::Region,
                    facts.registeredAt ? facts.customer.region : QString(), question);
            }),
        field("contact", FieldKind::Text, QT_TRANSLATE_NOOP("FormField", "Contact"),
            [](const Facts& facts, const Question&) { return ofText(facts.contact); }),
        field("phone", FieldKind::Text, QT_TRANSLATE_NOOP("FormField", "Phone"),
            [](const Facts& facts, const Question&) { return ofText(facts.phone); }),
        field("contactPhone", FieldKind::Text, QT_TRANSLATE_NOOP("FormField", "Contact, phone"),
            [](const Facts& facts, const Question&) { return ofText(withPhone(facts)); }),
        field("salesman", FieldKind::Text, QT_TRANSLATE_NOOP("FormField", "Salesman"),
            [](const Facts& facts, const Question&) { return ofStaff(facts.companyContact, facts.hidden); }),
    });
}

void addProduct(QList<FormField>& fields)
{
    fields.append({
        field("product", FieldKind::Text, QT_TRANSLATE_NOOP("FormField", "Product, spec."),
            [](const Facts& facts, const Question&) { return ofText(productText(facts)); }),
        field("product.name", FieldKind::Text, QT_TRANSLATE_NOOP("FormField", "Product"),
            [](const Facts& facts, const Question&) { return ofText(facts.product.name); }),
        field("product.code", FieldKind::Text, QT_TRANSLATE_NOOP("FormField", "Product code"),
            [](const Facts& facts, const Question&) { return ofText(facts.product.code); }),
        field("product.spec", FieldKind::Text, QT_TRANSLATE_NOOP("FormField", "Specification"),
            [](const Facts& facts, const Question&) { return ofText(facts.productSpec); }),
        field("product.orderNo", FieldKind::Text, QT_TRANSLATE_NOOP("FormField", "Order no."),
            [](const Facts& facts, const Question&) { return ofText(facts.product.orderNo); }),
        field("product.batchNo", FieldKind::Text, QT_TRANSLATE_NOOP("FormField", "Batch no."),
            [](const Facts& facts, const Question&) { return ofText(facts.product.batchNo); }),
        field("product.deliveredOn", FieldKind::Day, QT_TRANSLATE_NOOP("FormField", "Delivered on"),
            [](const Facts& facts, const Question&) { return ofDay(facts.product.deliveredOn); }),
        field("product.deliveredQuantity", FieldKind::Quantity, QT_TRANSLATE_NOOP("FormField", "Delivered"),
            [](const Facts& facts, const Question&) {
                return ofQuantity(facts.product.deliveredQuantity, facts.product.unit);
            }),
        field("product.defectiveQuantity", FieldKind::Quantity, QT_TRANSLATE_NOOP("FormField", "Defective"),
            [](const Facts& facts, const Question&) {
                return ofQuantity(facts.product.defectiveQuantity, facts.product.unit);
            }),
        field("product.defectRate", FieldKind::Share, QT_TRANSLATE_NOOP("FormField", "Defect rate"), defectRate),
        field("product.ppm", FieldKind::Number, QT_TRANSLATE_NOOP("FormField", "PPM"), ppm),
        field("product.unit", FieldKind::Text, QT_TRANSLATE_NOOP("FormField", "Unit"),
            [](const Facts& facts, const Question&) { return ofText(facts.product.unit); }),
        field("product.unitPrice", FieldKind::Amount, QT_TRANSLATE_NOOP("FormField", "Unit price"),
            [](const Facts& facts, const Question&) { return ofAmount(facts.product.unitPrice, facts.hidden); }),
        choice("usage", VocabularyKind::Usage, QT_TRANSLATE_NOOP("FormField", "Use"),
            [](const Facts& facts, const Question& question) {
                return ofChoice(*facts.words, VocabularyKind::Usage, facts.usage, question);
            }),
        field("firstUsedOn", FieldKind::Day, QT_TRANSLATE_NOOP("FormField", "First used on"),
            [](const Facts& facts, const Question&) { return ofDay(facts.firstUsedOn); }),
    });
}

void addMatter(QList<FormField>& fields)
{
    fields.append({
        choice("categories", VocabularyKind::Category, QT_TRANSLATE_NOOP("FormField", "Defects"),
            [](const Facts& facts, const Question& question) {
                return ofChoice(*facts.words, VocabularyKind::Category, facts.categories, question);
            }),
        withId("category", VocabularyKind::Category, FieldKind::Choice, QT_TRANSLATE_NOOP("FormField", "Defect"),
            [](const Facts& facts, const Question& question) {
                return ofBox(facts.words->label(VocabularyKind::Category, question.parameter),
                    facts.categories.contains(question.parameter) ? Tick::On : Tick::Off);
            }),
        field("description", FieldKind::Text, QT_TRANSLATE_NOOP("FormField", "Description"),
            [](const Facts& facts, const Question&) { return ofText(facts.description); }),
        choice("demands", VocabularyKind::Demand, QT_TRANSLATE_NOOP("FormField", "Customer asks for"), demands),
        withId(
            "demand", VocabularyKind::Demand, FieldKind::Choice, QT_TRANSLATE_NOOP("FormField", "Demand"), oneDemand),
        choice("return", VocabularyKind::ReturnKind, QT_TRANSLATE_NOOP("FormField", "Goods returned"), goodsReturn),
        choice("return.kind", VocabularyKind::ReturnKind, QT_TRANSLATE_NOOP("FormField", "Kind of return"),
            [](const Facts& facts, const Question& question) {
                return ofChoice(*facts.words, VocabularyKind::ReturnKind,
                    facts.goodsReturn ? facts.goodsReturn->kind : QString(), question);
            }),
        field("return.quantity", FieldKind::Quantity, QT_TRANSLATE_NOOP("FormField", "Quantity"),
            [](const Facts& facts, const Question&) {
                return ofQuantity(facts.goodsReturn ? facts.goodsReturn->quantity : std::nullopt, facts.product.unit);
            }),
        field("goodsReceivedOn", FieldKind::Day, QT_TRANSLATE_NOOP("FormField", "Goods received on"),
            [](const Facts& facts, const Question&) { return ofDay(facts.goodsReceivedOn); }),
        field("attachments", FieldKind::Text, QT_TRANSLATE_NOOP("FormField", "Attachments"), attachments),
        choice("evidence", VocabularyKind::Evidence, QT_TRANSLATE_NOOP("FormField", "Evidence handed in"), handedIn),
    });
    FormField oneKind = withId("evidence", VocabularyKind::Evidence, FieldKind::Day,
        QT_TRANSLATE_NOOP("FormField", "Handed in on"), [](const Facts& facts, const Question& question) {
            const auto found = facts.handedIn.constFind(question.parameter);
            return ofDay(found == facts.handedIn.constEnd() ? std::nullopt : std::optional(*found));
        });
    fields.append(oneKind);
}

} // namespace

void addComplaintFields(QList<FormField>& fields)
{
    addSurroundings(fields);
    addCustomer(fields);
    addProduct(fields);
    addMatter(fields);
}

} // namespace kesu::fieldtables
