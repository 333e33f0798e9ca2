// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/form/formtree.h"
#include "ui/print/pagebreaker.h"
#include "ui/print/printfont.h"

namespace kesu {

enum class BoxMark { None, Off, On };

/// A text on a line of a cell, behind a tick box or without one. x is from the cell's left edge.
struct LinePiece
{
    double x = 0.0;
    QString text;
    BoxMark box = BoxMark::None;
};

using CellLine = QList<LinePiece>;

struct LaidCell
{
    CellKind kind = CellKind::Value;
    CellAlign align = CellAlign::Start;
    int x = 0; ///< from the left edge of the grid
    int width = 0;
    QList<CellLine> lines; ///< of a sign box: who, then the note
    QString signedAt;
};

struct LaidRow
{
    int block = 0; ///< index of its block
    RowRole role = RowRole::Plain;
    QList<LaidCell> cells;
    int lineCount = 1; ///< of its tallest cell
};

/// A form whose lines are broken and whose rows are on pages.
struct LaidForm
{
    FormTree form;
    QList<LaidRow> rows;
    QList<PageItems> pages; ///< indices into rows
};

/// Measures of the printed form, in page units.
struct FormStyle
{
    FormStyle();

    PrintFont body; ///< 9 pt
    PrintFont small; ///< 7.5 pt
    PrintFont blockTitle; ///< 10.5 pt, bold
    PrintFont title; ///< 18 pt, bold
    int left;
    int top;
    int width; ///< of the frame
    int titleColumn; ///< of the upright block titles
    int headHeight; ///< the three cells
    int serialHeight; ///< the line below them
    int bodyHeight; ///< what rows may fill
    int lineHeight;
    int rowPadding; ///< above and below the lines together
    int cellPadding; ///< left and right, each
    int signHeight; ///< of a sign box
    double boxSide; ///< of a tick box

    /// Where column `column` of the 24 begins, from the frame's left edge.
    int columnX(int column) const { return titleColumn + (width - titleColumn) * column / formColumns; }
    int gridTop() const { return top + headHeight + serialHeight; }
};

LaidForm layOut(const FormTree& form, const FormStyle& style);

} // namespace kesu
