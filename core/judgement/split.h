// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QVarLengthArray>
#include <span>

namespace kesu {

/// Parts of one split in the order of its lines.
using SplitParts = QVarLengthArray<qint64, 12>;

/// Divides `total` fen by weights that make up `whole` (domain rule "Money"): each part is rounded down, and the fen
/// left over go to the lines with the largest remainders, the earlier line first among equals. Where the weights fall
/// short of `whole`, an unseen last line takes the rest; where they exceed it, they are taken as the whole. Weights are
/// not negative and at most 10^12, total is not negative. The parts, with that of the unseen line, sum to total
/// exactly.
SplitParts splitFen(qint64 total, std::span<const qint64> weights, qint64 whole);

} // namespace kesu
