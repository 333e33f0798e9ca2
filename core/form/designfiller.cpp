// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/form/designfiller.h"

#include "core/form/columnwidths.h"
#include "core/form/fieldvalues.h"
#include "core/form/formbuilder.h"

#include <QCoreApplication>
#include <QLocale>
#include <algorithm>

namespace kesu {

using namespace formbuilder;

namespace {

const QString lineToWriteOn = QStringLiteral("____________");
constexpr int mostSignsInRow = 4;

/// Gives the strings below their translation context.
struct Text
{
    Q_DECLARE_TR_FUNCTIONS(FormField)
};

/// 2026年10月5日, 5 October 2026: how letters write days.
QString longDay(const QString& iso, const QString& language)
{
    const std::optional<QDate> day = tryDateFromIso(iso);
    if (!day)
        return iso;
    if (language == QStringLiteral("en"))
        return QLocale(QLocale::English, QLocale::UnitedKingdom).toString(*day, QStringLiteral("d MMMM yyyy"));
    return QStringLiteral("%1年%2月%3日").arg(day->year()).arg(day->month()).arg(day->day());
}

/// Lays boxes in rows of at most four of equal width.
void addSignRows(FormBlock& block, const QList<FormCell>& boxes)
{
    const qsizetype rows = (boxes.size() + mostSignsInRow - 1) / mostSignsInRow;
    qsizetype next = 0;
    for (qsizetype r = 0; r < rows; ++r) {
        const qsizetype left = boxes.size() - next;
        const qsizetype count = left / (rows - r) + (left % (rows - r) != 0 ? 1 : 0);
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

QString DesignFiller::in(const FormText& text) const
{
    return text.in(m_facts.shared().setting->language);
}

QString DesignFiller::text(const FormTemplate& design) const
{
    const QString& language = m_facts.shared().setting->language;
    QString made;
    for (const TextPart& part : design.in(language)) {
        made += part.words;
        if (part.isLine)
            made += lineToWriteOn;
        if (part.value.field == nullptr)
            continue;
        const FormValue value = m_facts.ask(part.value, FieldForm::Text);
        QString text = value.boxes.isEmpty() ? value.text : tickedText(value);
        if (part.value.field->kind == FieldKind::Day)
            text = longDay(text, language);
        made += text.isEmpty() ? lineToWriteOn : text;
    }
    return made;
}

std::optional<FormBlock> DesignFiller::block(const DesignBlock& design) const
{
    if (!m_facts.holds(design.condition))
        return {};
    FormBlock block;
    block.title = in(design.title);
    block.kind = design.kind;
    for (const DesignRow& row : design.rows)
        if (m_facts.holds(row.condition))
            addRow(row, block);
    for (const DesignParagraph& paragraph : design.paragraphs)
        if (m_facts.holds(paragraph.condition))
            block.paragraphs.append(
                {text(paragraph.text), paragraph.align, paragraph.firstLine, paragraph.linesBefore});
    if (block.rows.isEmpty() && block.paragraphs.isEmpty())
        return {};
    return block;
}

void DesignFiller::addRow(const DesignRow& design, FormBlock& block) const
{
    switch (design.kind) {
    case DesignRowKind::Cells:
        addCells(design, block);
        break;
    case DesignRowKind::List:
        addList(design, block);
        break;
    case DesignRowKind::Signs:
        addSigns(design, block);
        break;
    }
}

bool DesignFiller::isHidden(const DesignCell& cell) const
{
    if (cell.face && *cell.face != m_facts.face())
        return true;
    return cell.kind == DesignCellKind::Field && !m_hidden.isEmpty() && m_hidden.contains(nameOf(cell.field));
}

void DesignFiller::addCells(const DesignRow& design, FormBlock& block) const
{
    QList<ColumnShare> shares;
    for (const DesignCell& cell : design.cells)
        shares.append({cell.width, !isHidden(cell), cell.kind != DesignCellKind::Sign});
    const QList<int> widths = columnWidths(shares, formColumns);
    FormRow row;
    for (qsizetype i = 0; i < design.cells.size(); ++i) {
        if (widths[i] == 0)
            continue;
        addCell(design.cells[i], widths[i], row);
        row.minLines = std::max(row.minLines, design.cells[i].lines);
    }
    if (row.cells.isEmpty())
        return;
    const bool isHead = std::all_of(
        row.cells.begin(), row.cells.end(), [](const FormCell& cell) { return cell.kind == CellKind::Head; });
    if (isHead && row.cells.size() > 1)
        row.role = RowRole::TableHead;
    for (int i = 0; i < design.times; ++i)
        block.rows.append(row);
}

void DesignFiller::addCell(const DesignCell& cell, int width, FormRow& row) const
{
    switch (cell.kind) {
    case DesignCellKind::Field:
        addField(cell, width, row);
        break;
    case DesignCellKind::Label:
        if (cell.label && !cell.label->isEmpty() && cell.labelWidth > 0) {
            row.cells.append(label(in(*cell.label), std::min(cell.labelWidth, width)));
            width -= cell.labelWidth;
        }
        if (width > 0)
            row.cells.append(value({}, width));
        break;
    case DesignCellKind::Boxes: {
        QList<TickBox> boxes;
        for (const FormText& text : cell.boxes)
            boxes.append(box(in(text), Tick::Off));
        if (cell.label && !cell.label->isEmpty() && cell.labelWidth > 0) {
            row.cells.append(label(in(*cell.label), cell.labelWidth));
            width -= cell.labelWidth;
        }
        row.cells.append(ticks(boxes, width));
        row.cells.last().align = cell.align.value_or(CellAlign::Start);
        break;
    }
    case DesignCellKind::Text:
        row.cells.append(value(text(cell.text), width, cell.align.value_or(CellAlign::Start)));
        break;
    case DesignCellKind::Head:
        row.cells.append(head(text(cell.text), width, cell.align.value_or(CellAlign::Start)));
        break;
    case DesignCellKind::Sign: {
        FormCell made = signCell(cell);
        made.span = width;
        row.cells.append(made);
        break;
    }
    }
}

void DesignFiller::addField(const DesignCell& cell, int width, FormRow& row) const
{
    const QString name = cell.label ? in(*cell.label) : cell.field.field->label();
    if (!name.isEmpty() && cell.labelWidth > 0) {
        row.cells.append(label(name, cell.labelWidth));
        width -= cell.labelWidth;
    }
    const FormValue found = m_facts.ask(cell.field, cell.as, cell.only);
    if (!found.boxes.isEmpty()) {
        row.cells.append(ticks(found.boxes, width));
        return;
    }
    QString shown = found.text;
    if (shown.isEmpty() && !m_facts.isBlank() && !cell.otherwise.isEmpty())
        shown = text(cell.otherwise);
    row.cells.append(value(shown, width, cell.align.value_or(usualAlign(cell.field.field, CellAlign::Start))));
}

FormCell DesignFiller::signCell(const DesignCell& cell) const
{
    FormCell made;
    made.kind = CellKind::Sign;
    made.text = in(cell.sign);
    made.note = in(cell.note);
    if (cell.matter.isEmpty() || m_facts.internal() == nullptr || !m_facts.internal()->verdict)
        return made;
    const InternalCase& facts = *m_facts.internal();
    for (const ApprovalLine& line : facts.verdict->approvals) {
        if (line.matter != cell.matter || !line.roles.contains(cell.role))
            continue;
        if (made.note.isEmpty())
            made.note = fieldvalues::clauseText(line.clause);
        for (const Approval& approval : facts.record.facts.approvals)
            if (approval.matter == cell.matter && approval.role == cell.role && made.signedAt.isEmpty()
                && line.agreedRoles.contains(cell.role))
                made.signedAt = fieldvalues::approvalText(approval, facts.record.hidden);
    }
    return made;
}

QList<FormCell> DesignFiller::approvalCells(const QString& matter) const
{
    QList<FormCell> boxes;
    const InternalCase* facts = m_facts.internal();
    if (facts == nullptr || !facts->verdict)
        return boxes;
    const FormWords& words = *facts->shared.words;
    for (const ApprovalLine& line : facts->verdict->approvals) {
        if (!matter.isEmpty() && line.matter != matter)
            continue;
        QString note = Text::tr("%1, clause %2").arg(words.label(VocabularyKind::Matter, line.matter), line.clause);
        if (line.mode == ApprovalMode::Any && line.roles.size() > 1)
            note += Text::tr(" (one is enough)");
        for (const QString& role : line.roles) {
            FormCell cell;
            cell.kind = CellKind::Sign;
            cell.text = words.label(VocabularyKind::Role, role);
            cell.note = note;
            // The day comes from the record: the line holds only the moment that completed it.
            for (const Approval& approval : facts->record.facts.approvals)
                if (approval.matter == line.matter && approval.role == role && line.agreedRoles.contains(role)
                    && cell.signedAt.isEmpty())
                    cell.signedAt = fieldvalues::approvalText(approval, facts->record.hidden);
            boxes.append(cell);
        }
    }
    return boxes;
}

void DesignFiller::addSigns(const DesignRow& design, FormBlock& block) const
{
    QList<FormCell> boxes = approvalCells(design.matter);
    if (boxes.isEmpty())
        for (const DesignCell& cell : design.cells)
            boxes.append(signCell(cell));
    addSignRows(block, boxes);
}

} // namespace kesu
