// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/rate.h"
#include "core/form/columnwidths.h"
#include "core/form/designfiller.h"
#include "core/form/formbuilder.h"
#include "core/form/formfieldcatalogue.h"

#include <QCoreApplication>
#include <algorithm>

// Lists of the complaint as rows of a block.

namespace kesu {

using namespace formbuilder;

namespace {

constexpr int numberWidth = 2; ///< columns of a running number
constexpr int mostLines = 2000; ///< what a verdict or slip can hold is far less; a form stays printable

struct PrintedColumn
{
    const DesignColumn* design = nullptr;
    int width = 1;
    CellAlign align = CellAlign::Start;
    qsizetype lines = 0; ///< of its list
    qint64 sum = 0;
    bool hasFigures = false;
    bool isMasked = false; ///< some of its values must not be seen
};

void add(PrintedColumn& column, const FormValue& value)
{
    if (value.figure) {
        column.sum += *value.figure;
        column.hasFigures = true;
    } else if (value.text == hiddenValue) {
        column.isMasked = true;
    }
}

QString sumText(const PrintedColumn& column)
{
    if (column.isMasked)
        return hiddenValue;
    if (!column.hasFigures)
        return {};
    return column.design->field->kind == FieldKind::Amount ? text(std::optional(Money::fromFen(column.sum)))
                                                           : grouped(column.sum);
}

} // namespace

void DesignFiller::addList(const DesignRow& design, FormBlock& block) const
{
    const FormFieldCatalogue& catalogue = FormFieldCatalogue::instance();
    qsizetype lines = 0;
    bool isComplete = true;
    for (const QString& id : design.lists) {
        const FormListSource* list = catalogue.findList(id);
        lines = std::max(lines, m_facts.count(*list));
        isComplete = isComplete && m_facts.isComplete(*list);
    }
    QList<ColumnShare> shares;
    for (const DesignColumn& column : design.columns)
        shares.append({column.width,
            (!column.face || *column.face == m_facts.face())
                && !(column.field != nullptr && m_hidden.contains(column.field->id))});
    const QList<int> widths = columnWidths(shares, formColumns - (design.isNumbered ? numberWidth : 0));

    FormRow head;
    head.role = RowRole::TableHead;
    if (design.isNumbered)
        head.cells.append(
            formbuilder::head(QCoreApplication::translate("FormField", "Item"), numberWidth, CellAlign::Middle));
    QList<PrintedColumn> columns;
    for (qsizetype i = 0; i < design.columns.size(); ++i) {
        if (widths[i] == 0)
            continue;
        const DesignColumn& column = design.columns[i];
        PrintedColumn printed;
        printed.design = &column;
        printed.width = widths[i];
        printed.align = column.align.value_or(usualAlign(column.field, CellAlign::Start));
        printed.lines = column.field == nullptr ? 0 : m_facts.count(*catalogue.findList(column.field->list));
        columns.append(printed);
        head.cells.append(
            formbuilder::head(column.label ? in(*column.label) : column.field->label(), widths[i], printed.align));
    }
    if (columns.isEmpty())
        return;
    block.rows.append(head);

    if (lines == 0 && isComplete && !design.empty.isEmpty()) {
        block.rows.append(tableLine({value(in(design.empty), formColumns)}));
        return;
    }
    // Where the standard made the list nothing is to be added by hand.
    const qsizetype room = isComplete && lines > 0 ? lines : std::max<qsizetype>(lines, std::max(design.atLeast, 1));
    for (qsizetype line = 0; line < std::min<qsizetype>(room, mostLines); ++line) {
        FormRow row;
        row.role = RowRole::TableLine;
        if (design.isNumbered)
            row.cells.append(value(QString::number(line + 1), numberWidth, CellAlign::Middle));
        for (PrintedColumn& column : columns) {
            FormValue found;
            if (line < column.lines)
                found = m_facts.askLine(*column.design->field, line);
            add(column, found);
            row.cells.append(value(found.text, column.width, column.align));
        }
        block.rows.append(row);
    }
    if (design.total.isEmpty())
        return;
    FormRow total;
    total.role = RowRole::TableTotal;
    if (design.isNumbered)
        total.cells.append(value({}, numberWidth));
    QString named; // the list whose total has its name already
    for (const PrintedColumn& column : columns) {
        const QString list = column.design->field == nullptr ? QString() : column.design->field->list;
        const bool isFirst = list != named || total.cells.isEmpty();
        if (column.design->isTotal)
            total.cells.append(value(sumText(column), column.width, column.align));
        else if (isFirst && !list.isEmpty())
            total.cells.append(label(in(design.total), column.width));
        else
            total.cells.append(value({}, column.width));
        named = list;
    }
    block.rows.append(total);
}

} // namespace kesu
