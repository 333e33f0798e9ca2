// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/handlingformblocks.h"

#include "core/form/formbuilder.h"
#include "core/form/satisfaction.h"

#include <QCoreApplication>
#include <algorithm>

namespace kesu::handlingblocks {

using namespace formbuilder;

namespace {

/// Gives the strings below their translation context.
struct Text
{
    Q_DECLARE_TR_FUNCTIONS(HandlingForm)
};

/// The demands that have a box of their own on every form, in the order of the paper.
const QStringList& printedDemands()
{
    static const QStringList ids{QStringLiteral("replenish"), QStringLiteral("replace"), QStringLiteral("return"),
        QStringLiteral("rework"), QStringLiteral("claim"), QStringLiteral("price-reduction")};
    return ids;
}

TickBox demandBox(const FormWords& words, const QString& kind, const Demand* demand)
{
    QString text = words.label(VocabularyKind::Demand, kind);
    if (demand && demand->amount)
        text += QStringLiteral(" ￥") + demand->amount->toDisplay();
    return box(text, demand ? Tick::On : Tick::Off);
}

QList<TickBox> demandBoxes(const HandlingFormInput& input)
{
    const QList<Demand>& demands = input.record.facts.demands;
    QList<TickBox> boxes;
    QStringList printed = printedDemands();
    for (const QString& kind : printed) {
        const auto found
            = std::find_if(demands.begin(), demands.end(), [&](const Demand& demand) { return demand.kind == kind; });
        boxes.append(demandBox(input.words, kind, found == demands.end() ? nullptr : &*found));
    }
    for (const Demand& demand : demands)
        if (!printed.contains(demand.kind))
            boxes.append(demandBox(input.words, demand.kind, &demand));
    if (boxes.size() == printed.size())
        boxes.append(box(Text::tr("Other"), Tick::Off));
    return boxes;
}

QList<TickBox> choiceBoxes(const FormWords& words, VocabularyKind kind, const QString& chosen)
{
    QList<TickBox> boxes;
    for (const QString& id : words.ids(kind))
        boxes.append(box(words.label(kind, id), id == chosen ? Tick::On : Tick::Off));
    return boxes;
}

FormRow returnRow(const HandlingFormInput& input)
{
    const ComplaintRecord& record = input.record;
    const auto& goods = record.facts.goodsReturn;
    const bool known = record.state == RecordState::Filed;
    QList<TickBox> boxes{box(Text::tr("No return"), known && !goods ? Tick::On : Tick::Off),
        box(goods && !goods->kind.isEmpty()
                ? Text::tr("Return: %1").arg(input.words.label(VocabularyKind::ReturnKind, goods->kind))
                : Text::tr("Return"),
            goods ? Tick::On : Tick::Off)};
    return row({label(Text::tr("Goods returned")), ticks(boxes, 9), label(Text::tr("Quantity")),
        value(goods ? text(goods->quantity, record.facts.product.unit) : QString(), 3, CellAlign::End),
        label(Text::tr("Received on")), value(text(record.handling.goodsReceivedOn), 3)});
}

QString attachmentsText(const ComplaintRecord& record)
{
    QStringList names;
    for (const Attachment& attachment : record.attachments)
        names.append(attachment.fileName);
    return names.join(Text::tr(", "));
}

QString contactText(const Handling& handling)
{
    if (handling.contact.isEmpty() || handling.phone.isEmpty())
        return handling.contact + handling.phone;
    return handling.contact + QLatin1Char(' ') + handling.phone;
}

QString productText(const ComplaintRecord& record)
{
    QStringList parts{record.facts.product.name, record.facts.product.code, record.handling.productSpec};
    parts.removeAll(QString());
    return parts.join(QLatin1Char(' '));
}

QString categoriesText(const HandlingFormInput& input)
{
    return joinLabels(input.words, VocabularyKind::Category, input.record.facts.categories);
}

std::optional<Moment> eventAt(const ComplaintRecord& record, const QString& id)
{
    const auto found = record.facts.events.constFind(id);
    return found == record.facts.events.constEnd() ? std::nullopt : std::optional(*found);
}

QString dayOf(const std::optional<Moment>& moment)
{
    return moment ? toIso(moment->date()) : QString();
}

} // namespace

QString staffName(const ComplaintRecord& record, const QString& name)
{
    return record.hidden.contains(FieldClass::StaffNames) ? hiddenValue : name;
}

QString joinLabels(const FormWords& words, VocabularyKind kind, const QStringList& ids)
{
    QStringList labels;
    for (const QString& id : ids)
        labels.append(words.label(kind, id));
    return labels.join(Text::tr(", "));
}

FormBlock complaintBlock(const HandlingFormInput& input)
{
    const ComplaintRecord& record = input.record;
    const Complaint& facts = record.facts;
    const ProductFacts& product = facts.product;
    const FormWords& words = input.words;
    const bool internal = input.profile == PrintProfile::Internal;
    const bool known = facts.registeredAt != Moment();

    FormBlock block{Text::tr("Complaint"), {}};
    block.rows = {
        row({label(Text::tr("Customer")), value(facts.customer.name, 13), label(Text::tr("Salesman")),
            value(staffName(record, record.handling.salesman), 5)}),
        row({label(Text::tr("Contact, phone")), value(contactText(record.handling), 5), label(Text::tr("Came by")),
            value(facts.channel.isEmpty() ? QString() : words.label(VocabularyKind::Channel, facts.channel), 5),
            label(Text::tr("Complained on")),
            value(known ? toIso(facts.effectiveComplaintDate()) : text(facts.complaintDate), 5)}),
        row({label(Text::tr("Product, spec.")), value(productText(record), 13), label(Text::tr("Received at")),
            value(known ? facts.registeredAt.toDisplay() : QString(), 5)}),
        row({label(Text::tr("Order no.")), value(product.orderNo, 5), label(Text::tr("Batch no.")),
            value(product.batchNo, 5), label(Text::tr("Unit price")), value(text(product.unitPrice), 5)}),
        row({label(Text::tr("Delivered on")), value(text(product.deliveredOn), 5), label(Text::tr("Delivered")),
            value(text(product.deliveredQuantity, product.unit), 5), label(Text::tr("Defective")),
            value(text(product.defectiveQuantity, product.unit), 5)}),
    };
    if (internal)
        block.rows.append(row({label(Text::tr("Use")), ticks(choiceBoxes(words, VocabularyKind::Usage, facts.usage), 9),
            label(Text::tr("Payment")), ticks(choiceBoxes(words, VocabularyKind::Payment, facts.paymentStatus), 9)}));
    else
        block.rows.append(
            row({label(Text::tr("Use")), ticks(choiceBoxes(words, VocabularyKind::Usage, facts.usage), 21)}));
    if (internal)
        block.rows.append(row(
            {label(Text::tr("Defects")), value(categoriesText(input), 13), label(Text::tr("Complaint of this kind")),
                value(input.nth ? Text::tr("no. %1").arg(*input.nth) : Text::tr("no. ____"), 5)}));
    else
        block.rows.append(row({label(Text::tr("Defects")), value(categoriesText(input), 21)}));
    block.rows.append(longText(Text::tr("Description"), facts.description, 4));
    block.rows.append(row({label(Text::tr("Customer asks for")), ticks(demandBoxes(input), 21)}));
    block.rows.append(returnRow(input));
    block.rows.append(row({label(Text::tr("Attachments")), value(attachmentsText(record), 21)}));
    return block;
}

FormBlock investigationBlock(const HandlingFormInput& input)
{
    const Handling& handling = input.record.handling;
    FormBlock block{Text::tr("Investigation"),
        {longText(Text::tr("Inspection"), handling.inspectionResult, 2),
            longText(Text::tr("Cause of occurrence"), handling.causeOfOccurrence, 2),
            longText(Text::tr("Cause of escape"), handling.causeOfEscape, 2)}};
    if (input.profile == PrintProfile::Internal) {
        QStringList parties;
        for (const Bearer& bearer : input.record.facts.responsible)
            parties.append(bearer.party);
        block.rows.append(
            row({label(Text::tr("Responsible")), value(joinLabels(input.words, VocabularyKind::Party, parties), 7),
                label(Text::tr("Investigated by")), value(staffName(input.record, handling.investigator), 4),
                label(Text::tr("Date")), value(dayOf(eventAt(input.record, QStringLiteral("investigate"))), 4)}));
    }
    return block;
}

FormBlock measuresBlock(const HandlingFormInput& input)
{
    const Handling& handling = input.record.handling;
    const bool internal = input.profile == PrintProfile::Internal;
    FormBlock block{Text::tr("Measures"), {}};
    if (internal)
        block.rows = {longText(Text::tr("Proposal"), handling.proposal, 2),
            longText(Text::tr("Disposition of returns"), handling.disposition, 1)};
    const int textSpan = internal ? 12 : 16;
    const auto line = [&](const Measure& measure) {
        QList<FormCell> cells{value(measure.text, textSpan)};
        if (internal)
            cells.append(value(staffName(input.record, measure.owner), 4));
        cells.append({value(text(measure.dueOn), 4), value(text(measure.doneOn), 4)});
        return tableLine(cells);
    };
    QList<FormCell> heads{head(Text::tr("Corrective action"), textSpan)};
    if (internal)
        heads.append(head(Text::tr("Owner"), 4));
    heads.append({head(Text::tr("Due on"), 4), head(Text::tr("Done on"), 4)});
    block.rows.append(tableHead(heads));
    for (const Measure& measure : handling.measures)
        block.rows.append(line(measure));
    for (qsizetype i = handling.measures.size(); i < 2; ++i)
        block.rows.append(line({}));
    return block;
}

FormBlock answerBlock(const HandlingFormInput& input)
{
    const ComplaintRecord& record = input.record;
    QList<TickBox> answers;
    for (const QString& id : satisfactionIds())
        answers.append(box(satisfactionLabel(id), id == record.handling.satisfaction ? Tick::On : Tick::Off));
    return {Text::tr("Answer and follow-up"),
        {row({label(Text::tr("Answered on")), value(dayOf(eventAt(record, QStringLiteral("reply"))), 5),
             label(Text::tr("Closed on")), value(dayOf(eventAt(record, QStringLiteral("close"))), 5),
             label(Text::tr("Followed up on")), value(dayOf(eventAt(record, QStringLiteral("follow-up"))), 5)}),
            longText(Text::tr("Answer"), record.handling.answer, 2),
            longText(Text::tr("Follow-up"), record.handling.followUpResult, 2),
            row({label(Text::tr("Satisfaction")), ticks(answers, 21)})}};
}

} // namespace kesu::handlingblocks
