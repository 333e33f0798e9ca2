// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/print/formlayout.h"

#include "ui/print/pageunits.h"

#include <algorithm>

namespace kesu {

namespace {

QList<CellLine> textLines(const QString& text, const PrintFont& font, double width)
{
    if (text.isEmpty())
        return {};
    QList<CellLine> lines;
    const QList<TextLine> broken = font.breakLines(text, width);
    lines.reserve(broken.size());
    for (const TextLine& line : broken)
        lines.append(CellLine{LinePiece{0.0, text.mid(line.start, line.length), BoxMark::None}});
    return lines;
}

/// Boxes with their words one after the other, wrapped like words; a word too wide for a line goes on below itself.
QList<CellLine> tickLines(const FormCell& cell, const FormStyle& style, double width)
{
    const double gap = style.boxSide * 0.4;
    const double between = style.boxSide * 1.2;
    QList<CellLine> lines{CellLine()};
    double x = 0.0;
    const auto put = [&](const QString& text, BoxMark box) {
        const double lead = box == BoxMark::None ? 0.0 : style.boxSide + gap;
        const double needed = lead + style.body.width(text);
        if (x > 0.0 && x + needed > width) {
            lines.append(CellLine());
            x = 0.0;
        }
        if (needed <= width) {
            lines.last().append(LinePiece{x, text, box});
            x += needed + between;
            return;
        }
        BoxMark mark = box;
        for (const TextLine& line : style.body.breakLines(text, width - lead)) {
            if (!lines.last().isEmpty())
                lines.append(CellLine());
            lines.last().append(LinePiece{mark == BoxMark::None ? lead : 0.0, text.mid(line.start, line.length), mark});
            mark = BoxMark::None;
        }
        x = width;
    };
    for (const TickBox& box : cell.ticks)
        put(box.label, box.tick == Tick::On ? BoxMark::On : BoxMark::Off);
    if (!cell.text.isEmpty())
        put(cell.text, BoxMark::None);
    return lines;
}

LaidCell layOut(const FormCell& cell, int column, const FormStyle& style)
{
    LaidCell laid;
    laid.kind = cell.kind;
    laid.align = cell.align;
    laid.x = style.columnX(column);
    laid.width = style.columnX(column + cell.span) - laid.x;
    laid.signedAt = cell.signedAt;
    const double width = laid.width - 2.0 * style.cellPadding;
    switch (cell.kind) {
    case CellKind::Ticks:
        laid.lines = tickLines(cell, style, width);
        break;
    case CellKind::Sign:
        laid.lines = textLines(cell.text, style.body, width);
        laid.lines.append(textLines(cell.note, style.small, width));
        break;
    case CellKind::Label:
    case CellKind::Value:
    case CellKind::Head:
        laid.lines = textLines(cell.text, style.body, width);
        break;
    }
    return laid;
}

LaidRow layOut(const FormRow& row, int block, const FormStyle& style)
{
    LaidRow laid;
    laid.block = block;
    laid.role = row.role;
    laid.lineCount = row.minLines;
    int column = 0;
    for (const FormCell& cell : row.cells) {
        laid.cells.append(layOut(cell, column, style));
        column += cell.span;
        laid.lineCount = std::max(laid.lineCount, static_cast<int>(laid.cells.last().lines.size()));
    }
    return laid;
}

bool isSignRow(const LaidRow& row)
{
    return !row.cells.isEmpty() && row.cells.first().kind == CellKind::Sign;
}

FlowItem flowItem(const LaidRow& row, const FormStyle& style)
{
    FlowItem item;
    if (isSignRow(row)) {
        item.height = style.signHeight + std::max(0, row.lineCount - 2) * style.lineHeight;
        return item;
    }
    item.lines = row.lineCount;
    item.lineHeight = style.lineHeight;
    item.padding = style.rowPadding;
    item.height = item.padding + item.lines * item.lineHeight;
    return item;
}

/// Whether each block is low enough to stay on one page for the price of the white space that it may leave.
QList<bool> staysWhole(const QList<LaidRow>& rows, const FormStyle& style)
{
    QList<int> heights;
    for (const LaidRow& row : rows) {
        if (row.block >= heights.size())
            heights.resize(row.block + 1);
        heights[row.block] += flowItem(row, style).height;
    }
    QList<bool> whole;
    for (const int height : heights)
        whole.append(height * 10 <= style.bodyHeight * 3);
    return whole;
}

/// Low blocks stay whole. Of the others the first two rows stay together, and so do the last two: a title with one row
/// is an orphan. A table's head stays with its first line, a total with the line above.
QList<FlowItem> flowItems(const QList<LaidRow>& rows, const FormStyle& style)
{
    const QList<bool> whole = staysWhole(rows, style);
    QList<FlowItem> items;
    int head = -1;
    for (int i = 0; i < rows.size(); ++i) {
        const LaidRow& row = rows[i];
        FlowItem item = flowItem(row, style);
        if (row.role == RowRole::TableHead)
            head = i;
        else if (row.role == RowRole::Plain)
            head = -1;
        else
            item.head = head;
        const bool sameNext = i + 1 < rows.size() && rows[i + 1].block == row.block;
        const bool first = i == 0 || rows[i - 1].block != row.block;
        const bool nextIsLast = sameNext && (i + 2 >= rows.size() || rows[i + 2].block != row.block);
        const bool nextIsTotal = sameNext && rows[i + 1].role == RowRole::TableTotal;
        const bool canBeLong = item.lines >= 4; // it shares itself out over the pages
        if (row.role == RowRole::TableHead || nextIsTotal || (sameNext && whole[row.block])
            || (sameNext && !canBeLong && (first || nextIsLast)))
            item.keep = Keep::WithNext;
        items.append(item);
    }
    return items;
}

} // namespace

FormStyle::FormStyle()
    : body(fromPoints(9.0), FontWeight::Regular)
    , small(fromPoints(7.5), FontWeight::Regular)
    , blockTitle(fromPoints(10.5), FontWeight::Bold)
    , title(fromPoints(18.0), FontWeight::Bold)
    , left(fromMm(15.0))
    , top(fromMm(11.0))
    , width(fromMm(180.0))
    , titleColumn(fromMm(8.0))
    , headHeight(fromMm(16.0))
    , serialHeight(fromMm(7.5))
    , bodyHeight(a4Height - top - headHeight - serialHeight - fromMm(14.0))
    , lineHeight(fromMm(4.6))
    , rowPadding(fromMm(2.0))
    , cellPadding(fromMm(1.4))
    , signHeight(fromMm(23.0))
    , boxSide(fromMm(2.7))
{
}

LaidForm layOut(const FormTree& form, const FormStyle& style)
{
    LaidForm laid;
    laid.form = form;
    for (int block = 0; block < form.blocks.size(); ++block)
        for (const FormRow& row : form.blocks[block].rows)
            laid.rows.append(layOut(row, block, style));
    laid.pages = breakIntoPages(flowItems(laid.rows, style), style.bodyHeight, style.bodyHeight);
    return laid;
}

} // namespace kesu
