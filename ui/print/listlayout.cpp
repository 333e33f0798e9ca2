// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/print/listlayout.h"

#include "core/base/money.h"
#include "ui/print/celllayout.h"

#include <QCoreApplication>
#include <QLocale>
#include <algorithm>

namespace kesu {

namespace {

TextSize sizeFor(qsizetype columns)
{
    if (columns <= 8)
        return TextSize::ListWide;
    return columns <= 14 ? TextSize::List : TextSize::ListNarrow;
}

/// Where the group of a column ends; without a group, behind the column itself.
qsizetype groupEnd(const FormList& list, qsizetype column)
{
    const QString& group = list.columns[column].group;
    qsizetype end = column + 1;
    while (!group.isEmpty() && end < list.columns.size() && list.columns[end].group == group)
        ++end;
    return end;
}

QString totalText(ListTotal kind, qint64 sum)
{
    if (kind == ListTotal::Amount)
        return Money::fromFen(sum).toDisplay();
    QLocale grouped = QLocale::c();
    grouped.setNumberOptions(QLocale::DefaultNumberOptions);
    return grouped.toString(sum);
}

} // namespace

ListLayout::ListLayout(const FormList& list, const FormStyle& style)
    : m_list(list)
    , m_style(style)
    , m_size(sizeFor(list.columns.size()))
{
    qint64 all = 0;
    for (const ListColumn& column : list.columns)
        all += std::max(1, column.width);
    qint64 used = 0;
    m_edges.append(0);
    for (const ListColumn& column : list.columns) {
        used += std::max(1, column.width);
        m_edges.append(static_cast<int>(style.width * used / all));
    }
    for (qsizetype i = 0; i < list.columns.size() && m_firstTotal < 0; ++i)
        if (list.columns[i].total != ListTotal::None)
            m_firstTotal = static_cast<int>(i);

    int groupLines = 0;
    int titleLines = 1;
    const auto linesOf = [&](const QString& text, qsizetype first, qsizetype count) {
        const LaidCell room = cell(first, count, CellKind::Head);
        return static_cast<int>(celllayout::textLines(text, style.font(m_size), textWidth(room)).size());
    };
    for (qsizetype i = 0; i < list.columns.size(); i = groupEnd(list, i)) {
        const QString& group = list.columns[i].group;
        if (!group.isEmpty())
            groupLines = std::max(groupLines, linesOf(group, i, groupEnd(list, i) - i));
    }
    for (qsizetype i = 0; i < list.columns.size(); ++i) {
        // A title without a group has the room of both tiers.
        const int above = list.columns[i].group.isEmpty() ? groupLines : 0;
        titleLines = std::max(titleLines, linesOf(list.columns[i].title, i, 1) - above);
    }
    const int lineHeight = style.lineHeightOf(m_size);
    m_groupHeight = groupLines == 0 ? 0 : groupLines * lineHeight + style.rowPadding;
    m_titleHeight = titleLines * lineHeight + style.rowPadding;
}

LaidRow ListLayout::row(LaidRow::Kind kind) const
{
    LaidRow made;
    made.kind = kind;
    made.size = m_size;
    made.role = kind == LaidRow::Kind::ListHead ? RowRole::TableHead : RowRole::TableLine;
    return made;
}

LaidCell ListLayout::cell(qsizetype column, qsizetype count, CellKind kind) const
{
    LaidCell made;
    made.kind = kind;
    made.x = m_edges[column];
    made.width = m_edges[column + count] - made.x;
    return made;
}

double ListLayout::textWidth(const LaidCell& cell) const
{
    return cell.width - 1.2 * m_style.cellPadding;
}

LaidRow ListLayout::head() const
{
    LaidRow made = row(LaidRow::Kind::ListHead);
    const PrintFont& font = m_style.font(m_size);
    const auto append = [&](LaidCell cell, const QString& text, int top, int height) {
        cell.align = CellAlign::Middle;
        cell.top = top;
        cell.height = height;
        cell.lines = celllayout::textLines(text, font, textWidth(cell));
        made.cells.append(cell);
    };
    for (qsizetype i = 0; i < m_list.columns.size();) {
        const qsizetype end = groupEnd(m_list, i);
        const bool grouped = !m_list.columns[i].group.isEmpty();
        if (grouped)
            append(cell(i, end - i, CellKind::Head), m_list.columns[i].group, 0, m_groupHeight);
        for (; i < end; ++i)
            append(cell(i, 1, CellKind::Head), m_list.columns[i].title, grouped ? m_groupHeight : 0,
                grouped ? m_titleHeight : headHeight());
    }
    return made;
}

LaidRow ListLayout::line(qsizetype index) const
{
    LaidRow made = row(LaidRow::Kind::ListLine);
    const PrintFont& font = m_style.font(m_size);
    const ListLine& line = m_list.lines[index];
    made.cells.reserve(m_list.columns.size());
    for (qsizetype i = 0; i < m_list.columns.size(); ++i) {
        LaidCell laid = cell(i, 1, CellKind::Value);
        laid.align = m_list.columns[i].align;
        const QString text = line.texts.value(i);
        laid.lines = celllayout::textLines(text, font, textWidth(laid));
        // A figure is not torn apart but set smaller.
        if (laid.align == CellAlign::End && laid.lines.size() > 1)
            celllayout::fitOneLine(laid, text, font, textWidth(laid));
        made.lineCount = std::max(made.lineCount, static_cast<int>(laid.lines.size()));
        made.cells.append(laid);
    }
    return made;
}

LaidRow ListLayout::nothing() const
{
    LaidRow made = row(LaidRow::Kind::ListLine);
    LaidCell laid = cell(0, m_list.columns.size(), CellKind::Value);
    laid.align = CellAlign::Middle;
    laid.lines = celllayout::textLines(
        QCoreApplication::translate("Print", "Nothing to list"), m_style.font(m_size), textWidth(laid));
    made.lineCount = 2;
    made.cells.append(laid);
    return made;
}

LaidRow ListLayout::total(const QString& name, qsizetype first, qsizetype end) const
{
    LaidRow made = row(LaidRow::Kind::ListTotal);
    made.role = RowRole::TableTotal;
    const PrintFont& font = m_style.font(m_size);
    const qsizetype named = std::max(1, m_firstTotal);
    const auto sumOf = [&](qsizetype column) {
        qint64 sum = 0;
        for (qsizetype line = first; line < end; ++line)
            sum += m_list.lines[line].figures.value(column).value_or(0);
        return totalText(m_list.columns[column].total, sum);
    };
    LaidCell label = cell(0, named, CellKind::Head);
    label.align = CellAlign::Middle;
    const QString text = m_firstTotal > 0 ? name : QStringLiteral("%1 %2").arg(name, sumOf(0));
    celllayout::fitOneLine(label, text, font, textWidth(label));
    made.lineCount = std::max(1, static_cast<int>(label.lines.size()));
    made.cells.append(label);
    for (qsizetype i = named; i < m_list.columns.size(); ++i) {
        LaidCell laid = cell(i, 1, CellKind::Value);
        laid.align = CellAlign::End;
        if (m_list.columns[i].total != ListTotal::None)
            celllayout::fitOneLine(laid, sumOf(i), font, textWidth(laid));
        made.lineCount = std::max(made.lineCount, static_cast<int>(laid.lines.size()));
        made.cells.append(laid);
    }
    return made;
}

} // namespace kesu
