// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/rulebook/value.h"

#include <QList>
#include <span>

namespace kesu {

/// One line of a split, as it is reckoned.
struct SplitLine
{
    Int128 exact = 0; ///< fen times `whole`
    qint64 floor = 0; ///< whole fen of it
    Int128 remainder = 0; ///< what the floor leaves, in fen times `whole`
    qint64 extra = 0; ///< fen of those left over: 0 or 1
};

/// How splitFen() comes to its parts, line by line; the unseen line, where there is one, is the last.
struct SplitAccount
{
    QList<SplitLine> lines;
    qint64 divisor = 0; ///< what exact and remainder are counted in
    qint64 leftOver = 0; ///< fen that the floors leave
    bool hasUnseenLine = false;
};

/// The account behind splitFen() with the same arguments; its parts are exactly those.
SplitAccount accountOfSplit(qint64 total, std::span<const qint64> weights, qint64 whole);

} // namespace kesu
