// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>

namespace kesu {

/// What one cell takes of its row.
struct ColumnShare
{
    int width = 0; ///< columns; 0: a share of what the others leave
    bool isPrinted = true;
    bool mayGrow = true; ///< may take the columns of a neighbour that is not printed
};

/// Columns of each cell: they come to `columns`, and those that are not printed get none. What is left over goes to
/// cells without a width, else to the neighbour before (or, at the row's beginning, behind) the cell that is gone.
QList<int> columnWidths(const QList<ColumnShare>& shares, int columns);

} // namespace kesu
