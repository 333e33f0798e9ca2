// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/print/celllayout.h"

#include "ui/print/pageunits.h"
#include "ui/print/papertext.h"

#include <algorithm>

namespace kesu::celllayout {

namespace {

/// Moves lines of boxes to the middle or the end of their cell: a column of single boxes stands below its title.
void alignLines(QList<CellLine>& lines, CellAlign align, const FormStyle& style, double width)
{
    if (align == CellAlign::Start)
        return;
    for (CellLine& line : lines) {
        if (line.isEmpty())
            continue;
        const LinePiece& last = line.constLast();
        double end = last.x + style.body.width(last.text);
        if (last.box != BoxMark::None)
            end += style.boxSide * (last.text.isEmpty() ? 1.0 : 1.4);
        const double room = std::max(0.0, width - end);
        for (LinePiece& piece : line)
            piece.x += align == CellAlign::Middle ? room / 2.0 : room;
    }
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
        const bool oneLine = !text.contains(u'\n');
        const double needed = lead + style.body.width(text);
        if (x > 0.0 && (x + needed > width || !oneLine)) {
            lines.append(CellLine());
            x = 0.0;
        }
        if (needed <= width && oneLine) {
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
        put(paperText(box.label), box.tick == Tick::On ? BoxMark::On : BoxMark::Off);
    if (!cell.text.isEmpty())
        put(paperText(cell.text), BoxMark::None);
    alignLines(lines, cell.align, style, width);
    return lines;
}

LaidCell gridCell(const FormCell& cell, int column, int from, const FormStyle& style)
{
    LaidCell laid;
    laid.kind = cell.kind;
    laid.align = cell.align;
    laid.x = style.columnX(column, from);
    laid.width = style.columnX(column + cell.span, from) - laid.x;
    laid.signedAt = cell.signedAt;
    const double width = laid.width - 2.0 * style.cellPadding;
    switch (cell.kind) {
    case CellKind::Ticks:
        laid.lines = tickLines(cell, style, width);
        break;
    case CellKind::Sign:
        laid.lines = textLines(cell.text, style.body, width);
        laid.whoLines = static_cast<int>(laid.lines.size());
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

} // namespace

QList<CellLine> textLines(const QString& given, const PrintFont& font, double width)
{
    if (given.isEmpty())
        return {};
    const QString text = paperText(given);
    QList<CellLine> lines;
    const QList<TextLine> broken = font.breakLines(text, width);
    lines.reserve(broken.size());
    for (const TextLine& line : broken)
        lines.append(CellLine{LinePiece{0.0, text.mid(line.start, line.length), BoxMark::None}});
    return lines;
}

void fitOneLine(LaidCell& cell, const QString& given, const PrintFont& font, double width)
{
    const QString text = paperText(given);
    constexpr int step = 10; // half a point
    for (int size = font.size(); size >= fromPoints(5.0); size -= step) {
        const PrintFont fitting = size == font.size() ? font : PrintFont(size, FontWeight::Regular);
        if (text.contains(u'\n') || fitting.width(text) > width)
            continue;
        if (size != font.size())
            cell.fontSize = size;
        cell.lines = text.isEmpty() ? QList<CellLine>() : QList<CellLine>{{LinePiece{0.0, text, BoxMark::None}}};
        return;
    }
    cell.lines = textLines(text, font, width);
}

LaidRow gridRow(const FormRow& row, int block, int from, const FormStyle& style)
{
    LaidRow laid;
    laid.block = block;
    laid.role = row.role;
    laid.lineCount = laid.minLines = std::max(1, row.minLines);
    int column = 0;
    laid.cells.reserve(row.cells.size());
    for (const FormCell& cell : row.cells) {
        laid.cells.append(gridCell(cell, column, from, style));
        column += cell.span;
        laid.lineCount = std::max(laid.lineCount, static_cast<int>(laid.cells.constLast().lines.size()));
    }
    return laid;
}

LaidRow paragraph(const FormParagraph& paragraph, int block, const FormStyle& style)
{
    LaidRow laid;
    laid.kind = LaidRow::Kind::Letter;
    laid.block = block;
    laid.size = TextSize::Letter;
    laid.spaceBefore = paragraph.linesBefore * style.lineHeightOf(laid.size);
    LaidCell cell;
    cell.align = paragraph.align;
    cell.width = style.width;
    const double indent = paragraph.firstLine == FormParagraph::FirstLine::Indented ? style.letter.size() * 2.0 : 0.0;
    const QString text = paperText(paragraph.text);
    const QList<TextLine> broken = style.letter.breakLines(text, style.width, indent);
    for (qsizetype i = 0; i < broken.size(); ++i) {
        LinePiece piece{i == 0 ? indent : 0.0, text.mid(broken[i].start, broken[i].length)};
        // Both edges of a letter are even: the line that goes on in the next one fills its width.
        const qsizetype end = broken[i].start + broken[i].length;
        const bool goesOn = i + 1 < broken.size() && end < text.size() && text[end] != u'\n';
        const double room = style.width - piece.x;
        if (goesOn && paragraph.align == CellAlign::Start && style.letter.width(piece.text) > room * 0.85)
            piece.spread = room;
        cell.lines.append(CellLine{piece});
    }
    laid.lineCount = std::max(1, static_cast<int>(cell.lines.size()));
    laid.cells.append(cell);
    return laid;
}

} // namespace kesu::celllayout
