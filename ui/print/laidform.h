// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/form/formtree.h"
#include "ui/print/fittedtext.h"
#include "ui/print/formstyle.h"
#include "ui/print/pagebreaker.h"
#include "ui/print/photolayout.h"
#include "ui/print/qrsquares.h"

namespace kesu {

enum class BoxMark { None, Off, On };

/// A text on a line of a cell, behind a tick box or without one. x is from the cell's left edge.
struct LinePiece
{
    double x = 0.0;
    QString text;
    BoxMark box = BoxMark::None;
    double spread = 0.0; ///< the width over which it is set, or 0: as it comes
};

using CellLine = QList<LinePiece>;

struct LaidCell
{
    CellKind kind = CellKind::Value;
    CellAlign align = CellAlign::Start;
    int x = 0; ///< from the left edge of the frame
    int width = 0;
    QList<CellLine> lines; ///< of a sign box: who, then the note
    QString signedAt;
    int whoLines = 1; ///< of a sign box: how many of its lines say who
    int fontSize = 0; ///< page units, where the text needs a smaller one than its row; else 0
    int top = 0; ///< of the part of the row that it takes, for the two tiers of a list's head
    int height = 0; ///< 0: the whole row
};

struct LaidRow
{
    enum class Kind { Grid, Letter, ListHead, ListLine, ListTotal };

    Kind kind = Kind::Grid;
    int block = -1; ///< index of its block, -1 in a list
    RowRole role = RowRole::Plain;
    TextSize size = TextSize::Body;
    QList<LaidCell> cells;
    int lineCount = 1; ///< of its tallest cell
    int minLines = 1; ///< room for handwriting
    int spaceBefore = 0; ///< page units, left out at the top of a page

    bool isSign() const;
};

/// What stands in the head and foot of each page.
struct LaidHead
{
    FittedText company;
    FittedText title;
    FittedText number;
    FittedText subtitle;
    FittedText serial;
    FittedText foot;
    QrSquares code;
};

/// A form whose lines are broken and whose rows are on pages. Plain values: it may go from one thread to another.
struct LaidForm
{
    FormTree form;
    LaidHead head;
    QList<LaidRow> rows;
    QList<PageItems> pages; ///< indices into rows
    int footItem = -1; ///< index of the row that stands for the totals of a page
    QList<LaidRow> pageTotals; ///< by page, where there is a foot item
    QList<QList<PlacedPhoto>> photoPages; ///< behind the others
    QList<QString> photoProblems; ///< by photo; empty where it can be read

    /// Of one copy.
    int pageCount() const { return static_cast<int>(pages.size() + photoPages.size()); }
    int copyCount() const { return std::max(1, static_cast<int>(form.copies.size())); }
};

} // namespace kesu
