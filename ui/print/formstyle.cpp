// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/print/formstyle.h"

#include "ui/print/pageunits.h"

namespace kesu {

FormStyle::FormStyle(PageShape paper)
    : shape(paper)
    , body(fromPoints(9.0), FontWeight::Regular)
    , small(fromPoints(7.5), FontWeight::Regular)
    , letter(fromPoints(10.5), FontWeight::Regular)
    , list(fromPoints(8.0), FontWeight::Regular)
    , listNarrow(fromPoints(7.0), FontWeight::Regular)
    , pageWidth(paper == PageShape::Portrait ? a4Width : a4Height)
    , pageHeight(paper == PageShape::Portrait ? a4Height : a4Width)
    , left(fromMm(15.0))
    , top(fromMm(11.0))
    , width(pageWidth - 2 * left)
    , titleColumn(fromMm(8.0))
    , headHeight(fromMm(16.0))
    , serialHeight(fromMm(7.5))
    , bodyHeight(pageHeight - top - headHeight - serialHeight - fromMm(14.0))
    , lineHeight(fromMm(4.6))
    , rowPadding(fromMm(2.0))
    , cellPadding(fromMm(1.4))
    , signHeight(fromMm(23.0))
    , blockGap(fromMm(4.0))
    , boxSide(fromMm(2.7))
    , codeSide(fromMm(14.0))
{
}

const PrintFont& FormStyle::font(TextSize size) const
{
    switch (size) {
    case TextSize::Letter:
        return letter;
    case TextSize::List:
        return list;
    case TextSize::ListNarrow:
        return listNarrow;
    case TextSize::Body:
    case TextSize::ListWide:
        break;
    }
    return body;
}

int FormStyle::lineHeightOf(TextSize size) const
{
    switch (size) {
    case TextSize::Letter:
        return fromMm(6.4);
    case TextSize::List:
        return fromMm(3.9);
    case TextSize::ListNarrow:
        return fromMm(3.4);
    case TextSize::Body:
    case TextSize::ListWide:
        break;
    }
    return lineHeight;
}

QPageLayout FormStyle::pageLayout() const
{
    // Without printer margins: our pages have their own.
    return QPageLayout(QPageSize(QPageSize::A4),
        shape == PageShape::Portrait ? QPageLayout::Portrait : QPageLayout::Landscape, QMarginsF());
}

} // namespace kesu
