// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/form/formbuilder.h"
#include "core/report/handlingformblocks.h"

#include <QCoreApplication>
#include <algorithm>

// The blocks that print what the rulebook says.

namespace kesu::handlingblocks {

using namespace formbuilder;

namespace {

/// Gives the strings below their translation context.
struct Text
{
    Q_DECLARE_TR_FUNCTIONS(HandlingForm)
};

QString statusText(EvidenceStatus status)
{
    switch (status) {
    case EvidenceStatus::Provided:
        return Text::tr("Provided");
    case EvidenceStatus::Late:
        return Text::tr("Late");
    case EvidenceStatus::Missing:
        return Text::tr("Missing");
    }
    return {};
}

FormRow limitRow(const std::optional<FilingLimit>& limit)
{
    const auto met = [&](bool is) { return limit && limit->met == is ? Tick::On : Tick::Off; };
    return row({label(Text::tr("Filing limit")), value(limit ? Text::tr("Clause %1").arg(limit->clause) : QString(), 5),
        label(Text::tr("Last day")), value(limit ? toIso(limit->lastDay) : QString(), 5), label(Text::tr("Filed")),
        ticks({box(Text::tr("in time"), met(true)), box(Text::tr("late"), met(false))}, 5)});
}

FormRow evidenceLine(const FormWords& words, const EvidenceLine& line)
{
    const QString kinds = joinLabels(words, VocabularyKind::Evidence, line.anyOf);
    return tableLine({value(line.clause, 3), value(kinds, 11), value(statusText(line.status), 3),
        value(text(line.providedOn), 4), value(text(line.dueOn), 3)});
}

void addEvidence(FormBlock& block, const HandlingFormInput& input)
{
    block.rows.append(tableHead({head(Text::tr("Clause"), 3), head(Text::tr("Evidence (one of)"), 11),
        head(Text::tr("Status"), 3), head(Text::tr("Handed in"), 4), head(Text::tr("Due"), 3)}));
    const QList<EvidenceLine> lines = input.verdict ? input.verdict->evidence : QList<EvidenceLine>();
    for (const EvidenceLine& line : lines)
        block.rows.append(evidenceLine(input.words, line));
    if (!input.verdict)
        for (int i = 0; i < 2; ++i)
            block.rows.append(tableLine({value({}, 3), value({}, 11), value({}, 3), value({}, 4), value({}, 3)}));
    else if (lines.isEmpty())
        block.rows.append(tableLine({value(Text::tr("No evidence is asked for"), formColumns)}));
}

QString reasonsText(const QList<Reason>& reasons)
{
    QStringList lines;
    for (const Reason& reason : reasons)
        lines.append(Text::tr("Clause %1: %2").arg(reason.clause, reason.text));
    return lines.join(QLatin1Char('\n'));
}

FormRow resultRow(const HandlingFormInput& input)
{
    const FormWords& words = input.words;
    QList<TickBox> boxes;
    for (const VerdictStatus status :
        {VerdictStatus::Valid, VerdictStatus::Pending, VerdictStatus::Invalid, VerdictStatus::OutOfScope})
        boxes.append(box(words.label(VocabularyKind::Status, toId(status)),
            input.verdict && input.verdict->status == status ? Tick::On : Tick::Off));
    const bool graded = input.verdict && input.verdict->grade;
    return row({label(Text::tr("Result")), ticks(boxes, 13), label(Text::tr("Grade")),
        value(graded ? words.label(VocabularyKind::Grade, input.verdict->grade->id) : QString(), 5)});
}

/// The amount, or the sign that it may not be seen.
QString amountText(const HandlingFormInput& input, const std::optional<Money>& amount)
{
    return input.record.hidden.contains(FieldClass::Money) ? hiddenValue : text(amount);
}

QString sumText(const HandlingFormInput& input, std::optional<Money> Cost::*part)
{
    const QList<Cost>& costs = input.record.facts.costs;
    std::optional<Money> sum;
    for (const Cost& cost : costs)
        if (cost.*part)
            sum = sum.value_or(Money()) + *(cost.*part);
    return amountText(input, sum);
}

/// Costs at the left and the split at the right, line by line.
void addLossTable(FormBlock& block, const HandlingFormInput& input)
{
    block.rows.append(tableHead({head(Text::tr("Cost"), 4), head(Text::tr("Estimate"), 4, CellAlign::End),
        head(Text::tr("Actual"), 4, CellAlign::End), head(Text::tr("Borne by"), 4),
        head(Text::tr("Share"), 2, CellAlign::End), head(Text::tr("Amount"), 3, CellAlign::End),
        head(Text::tr("Clause"), 3)}));
    const QList<Cost>& costs = input.record.facts.costs;
    const QList<LiabilityLine> lines = input.verdict ? input.verdict->liability.lines : QList<LiabilityLine>();
    for (qsizetype i = 0; i < std::max({costs.size(), lines.size(), qsizetype(3)}); ++i) {
        QList<FormCell> cells;
        if (i < costs.size())
            cells = {value(input.words.label(VocabularyKind::Cost, costs[i].kind), 4),
                value(amountText(input, costs[i].estimate), 4, CellAlign::End),
                value(amountText(input, costs[i].actual), 4, CellAlign::End)};
        else
            cells = {value({}, 4), value({}, 4), value({}, 4)};
        if (i < lines.size())
            cells.append({value(input.words.label(VocabularyKind::Party, lines[i].party), 4),
                value(lines[i].share.toString(), 2, CellAlign::End),
                value(amountText(input, lines[i].amount), 3, CellAlign::End), value(lines[i].clause, 3)});
        else
            cells.append({value({}, 4), value({}, 2), value({}, 3), value({}, 3)});
        block.rows.append(tableLine(cells));
    }
    const bool split = input.verdict && !lines.isEmpty();
    block.rows.append(
        tableTotal({label(Text::tr("Total"), 4), value(sumText(input, &Cost::estimate), 4, CellAlign::End),
            value(sumText(input, &Cost::actual), 4, CellAlign::End), label(Text::tr("Total"), 4), value({}, 2),
            value(split ? amountText(input, input.verdict->liability.total) : QString(), 3, CellAlign::End),
            value({}, 3)}));
}

/// When and how an approval was given: "2026-11-20 09:30 by telephone", "王强 signed in, 2026-11-20 09:30".
QString signedText(const Approval& approval)
{
    const QString at = approval.at.toDisplay();
    if (approval.source == ApprovalSource::SignedIn)
        return approval.holder.isEmpty() ? Text::tr("signed in, %1").arg(at)
                                         : Text::tr("%1 signed in, %2").arg(approval.holder, at);
    const QString when = approval.by == ApprovalBy::Phone ? Text::tr("%1 by telephone").arg(at) : at;
    return approval.holder.isEmpty() ? when : approval.holder + QLatin1Char(' ') + when;
}

/// One box for each matter and role that the rulebook asks for.
QList<FormCell> signBoxes(const HandlingFormInput& input)
{
    QList<FormCell> boxes;
    for (const ApprovalLine& line : input.verdict ? input.verdict->approvals : QList<ApprovalLine>()) {
        QString note
            = Text::tr("%1, clause %2").arg(input.words.label(VocabularyKind::Matter, line.matter), line.clause);
        if (line.mode == ApprovalMode::Any && line.roles.size() > 1)
            note += Text::tr(" (one is enough)");
        for (const QString& role : line.roles) {
            FormCell cell;
            cell.kind = CellKind::Sign;
            cell.text = input.words.label(VocabularyKind::Role, role);
            cell.note = note;
            // The day comes from the record: the line holds only the moment that completed it.
            for (const Approval& approval : input.record.facts.approvals)
                if (approval.matter == line.matter && approval.role == role && line.agreedRoles.contains(role)
                    && cell.signedAt.isEmpty())
                    cell.signedAt = signedText(approval);
            boxes.append(cell);
        }
    }
    return boxes;
}

FormCell signBox(const QString& who)
{
    FormCell cell;
    cell.kind = CellKind::Sign;
    cell.text = who;
    return cell;
}

/// Lays boxes in rows of at most four of equal width.
void addSignRows(FormBlock& block, QList<FormCell> boxes)
{
    const qsizetype rows = (boxes.size() + 3) / 4;
    qsizetype next = 0;
    for (qsizetype r = 0; r < rows; ++r) {
        const qsizetype count = (boxes.size() - next) / (rows - r) + ((boxes.size() - next) % (rows - r) != 0 ? 1 : 0);
        FormRow row;
        for (qsizetype i = 0; i < count; ++i) {
            FormCell cell = boxes[next++];
            cell.span = formColumns / static_cast<int>(count);
            row.cells.append(cell);
        }
        block.rows.append(row);
    }
}

} // namespace

FormBlock judgementBlock(const HandlingFormInput& input)
{
    FormBlock block{Text::tr("Judgement"), {limitRow(input.verdict ? input.verdict->filingLimit : std::nullopt)}};
    addEvidence(block, input);
    block.rows.append(resultRow(input));
    if (input.profile == PrintProfile::Internal) {
        block.rows.append(
            longText(Text::tr("Reasons"), input.verdict ? reasonsText(input.verdict->reasons) : QString(), 2));
        block.rows.append(
            row({label(Text::tr("Judged by")), value(staffName(input.record, input.record.handling.judgedBy), 9),
                label(Text::tr("As of")), value(input.verdict ? input.judgedAt.toDisplay() : QString(), 9)}));
    }
    return block;
}

FormBlock lossBlock(const HandlingFormInput& input)
{
    FormBlock block{Text::tr("Loss and liability"), {}};
    addLossTable(block, input);
    block.rows.append(longText(Text::tr("Objection"), input.record.handling.objection, 1));
    block.rows.append(longText(Text::tr("Final decision"), input.record.handling.finalDecision, 1));
    return block;
}

FormBlock approvalBlock(const HandlingFormInput& input)
{
    FormBlock block{Text::tr("Approval"), {}};
    QList<FormCell> boxes = signBoxes(input);
    if (boxes.isEmpty())
        boxes = {signBox(Text::tr("Prepared by")), signBox(Text::tr("Reviewed by")), signBox(Text::tr("Approved by"))};
    addSignRows(block, boxes);
    return block;
}

FormBlock customerSignBlock()
{
    FormBlock block{Text::tr("Signatures"), {}};
    addSignRows(
        block, {signBox(Text::tr("Customer (signature and stamp)")), signBox(Text::tr("For the company (stamp)"))});
    return block;
}

} // namespace kesu::handlingblocks
