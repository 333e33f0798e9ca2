// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/form/columnwidths.h"

namespace kesu {

namespace {

/// The nearest printed cell before that one, else behind it; one that may grow rather than one that may not. -1: none.
qsizetype neighbourOf(const QList<ColumnShare>& shares, qsizetype gone)
{
    for (const bool mayGrow : {true, false}) {
        for (qsizetype i = gone - 1; i >= 0; --i)
            if (shares[i].isPrinted && (shares[i].mayGrow || !mayGrow))
                return i;
        for (qsizetype i = gone + 1; i < shares.size(); ++i)
            if (shares[i].isPrinted && (shares[i].mayGrow || !mayGrow))
                return i;
    }
    return -1;
}

} // namespace

QList<int> columnWidths(const QList<ColumnShare>& shares, int columns)
{
    QList<int> widths(shares.size(), 0);
    int left = columns;
    int free = 0;
    for (qsizetype i = 0; i < shares.size(); ++i) {
        if (!shares[i].isPrinted)
            continue;
        widths[i] = shares[i].width;
        left -= shares[i].width;
        free += shares[i].width == 0 ? 1 : 0;
    }
    for (qsizetype i = 0; i < shares.size() && free > 0; ++i) {
        if (!shares[i].isPrinted || shares[i].width != 0)
            continue;
        widths[i] = left / free;
        left -= widths[i];
        --free;
    }
    for (qsizetype i = 0; i < shares.size() && left > 0; ++i) {
        const qsizetype neighbour = shares[i].isPrinted ? -1 : neighbourOf(shares, i);
        if (neighbour < 0)
            continue;
        // A cell of another face may have had more than there is left: two of them can share one place.
        const int given = shares[i].width > 0 && shares[i].width < left ? shares[i].width : left;
        widths[neighbour] += given;
        left -= given;
    }
    return widths;
}

} // namespace kesu
