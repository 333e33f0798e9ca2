// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>

namespace kesu {

enum class Keep {
    Free,
    WithNext, ///< never the last thing on a page
};

/// Where an item may stand first.
enum class Begin {
    Anywhere,
    OnNewPage, ///< even where the item before it wants to keep with it
};

/// A thing that flows down the pages. Lengths are in any one unit.
struct FlowItem
{
    int height = 0; ///< of the whole item; with lines: padding + lines × lineHeight
    int lines = 0; ///< 0: cannot be cut
    int lineHeight = 0;
    int padding = 0; ///< above and below the lines together; each part of a cut item has it
    Keep keep = Keep::Free;
    int head = -1; ///< index of the item repeated at the top of a page that begins with this one, or -1
    int spaceBefore = 0; ///< left out at the top of a page
    /// Index of the item that also ends each page on which items like this one are left to go on (a page's total), or
    /// -1. It stands behind them in the flow, where it ends the last page.
    int foot = -1;
    Begin begin = Begin::Anywhere;

    friend bool operator==(const FlowItem&, const FlowItem&) = default;
};

/// An item, or a part of it, at its place on a page.
struct PlacedItem
{
    int item = 0;
    int top = 0; ///< from the top of the page's body
    int height = 0;
    int firstLine = 0;
    int lineCount = 0; ///< 0 for items without lines

    friend bool operator==(const PlacedItem&, const PlacedItem&) = default;
};

using PageItems = QList<PlacedItem>;

/// Breaks items into pages with bodies of that height. Pure arithmetic.
///
/// An item goes whole where it fits. One with lines is cut where it does not, never leaving fewer than minPart lines on
/// either side; if that cannot be, it moves to the next page. An item that keeps with the next moves along. One that is
/// higher than a page and cannot be cut has a page of its own. Items with a foot leave room for it. There is always at
/// least one page.
QList<PageItems> breakIntoPages(const QList<FlowItem>& items, int firstBody, int laterBody, int minPart = 2);

} // namespace kesu
