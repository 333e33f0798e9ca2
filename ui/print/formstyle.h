// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/form/formtree.h"
#include "ui/print/printfont.h"

#include <QPageLayout>

namespace kesu {

/// Sizes in which rows are set.
enum class TextSize {
    Body, ///< 9 pt
    Letter, ///< 10.5 pt
    ListWide, ///< 9 pt: lists of few columns
    List, ///< 8 pt
    ListNarrow, ///< 7 pt: lists of many columns
};

/// Measures of the printed form, in page units.
struct FormStyle
{
    explicit FormStyle(PageShape shape = PageShape::Portrait);

    PageShape shape;
    PrintFont body; ///< 9 pt
    PrintFont small; ///< 7.5 pt
    PrintFont letter; ///< 10.5 pt
    PrintFont list; ///< 8 pt
    PrintFont listNarrow; ///< 7 pt
    int pageWidth;
    int pageHeight;
    int left;
    int top;
    int width; ///< of the frame
    int titleColumn; ///< of the upright block titles
    int headHeight; ///< the three cells
    int serialHeight; ///< the line below them
    int bodyHeight; ///< what rows may fill
    int lineHeight; ///< of the body
    int rowPadding; ///< above and below the lines together
    int cellPadding; ///< left and right, each
    int signHeight; ///< of a sign box
    int blockGap; ///< between a letter or a list and what is above it
    double boxSide; ///< of a tick box
    int codeSide; ///< of the QR code, at least

    /// Where column `column` of the 24 begins, from the frame's left edge; `from` is where the first one does.
    int columnX(int column, int from) const { return from + (width - from) * column / formColumns; }
    int gridTop() const { return top + headHeight + serialHeight; }
    const PrintFont& font(TextSize size) const;
    int lineHeightOf(TextSize size) const;
    QSize paper() const { return QSize(pageWidth, pageHeight); }
    QPageLayout pageLayout() const;
};

} // namespace kesu
