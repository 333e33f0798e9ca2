// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/form/formbuilder.h"

#include "core/base/rate.h"

namespace kesu::formbuilder {

namespace {

FormCell cell(CellKind kind, const QString& text, int span, CellAlign align)
{
    FormCell made;
    made.kind = kind;
    made.span = span;
    made.text = text;
    made.align = align;
    return made;
}

FormRow rowOf(const QList<FormCell>& cells, RowRole role)
{
    FormRow made;
    made.cells = cells;
    made.role = role;
    return made;
}

} // namespace

FormCell label(const QString& text, int span)
{
    return cell(CellKind::Label, text, span, CellAlign::Start);
}

FormCell value(const QString& text, int span, CellAlign align)
{
    return cell(CellKind::Value, text, span, align);
}

FormCell head(const QString& text, int span, CellAlign align)
{
    return cell(CellKind::Head, text, span, align);
}

FormCell ticks(const QList<TickBox>& boxes, int span, const QString& text)
{
    FormCell made = cell(CellKind::Ticks, text, span, CellAlign::Start);
    made.ticks = boxes;
    return made;
}

TickBox box(const QString& label, Tick tick)
{
    return {label, tick};
}

FormRow row(const QList<FormCell>& cells)
{
    return rowOf(cells, RowRole::Plain);
}

FormRow longText(const QString& name, const QString& text, int minLines)
{
    FormRow made = row({label(name), value(text, formColumns - 3)});
    made.minLines = minLines;
    return made;
}

FormRow tableHead(const QList<FormCell>& cells)
{
    return rowOf(cells, RowRole::TableHead);
}

FormRow tableLine(const QList<FormCell>& cells)
{
    return rowOf(cells, RowRole::TableLine);
}

FormRow tableTotal(const QList<FormCell>& cells)
{
    return rowOf(cells, RowRole::TableTotal);
}

QString text(const std::optional<QDate>& date)
{
    return date ? toIso(*date) : QString();
}

QString text(const std::optional<Moment>& moment)
{
    return moment ? moment->toDisplay() : QString();
}

QString text(const std::optional<Money>& money)
{
    return money ? QStringLiteral("￥") + money->toDisplay() : QString();
}

QString text(const std::optional<qint64>& quantity, const QString& unit)
{
    if (!quantity)
        return {};
    return unit.isEmpty() ? grouped(*quantity) : QStringLiteral("%1 %2").arg(grouped(*quantity), unit);
}

} // namespace kesu::formbuilder
