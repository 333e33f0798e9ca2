// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/judgement/verdict.h"

namespace kesu::test {

/// The verdict without its sentences.
Verdict withoutTexts(Verdict verdict);

/// The verdict in a form in which only that is left which the order of a case's lists may not change: without sentences
/// (they name things in the order of entry), without which of several pieces of one day decided, and without the lines
/// of the split, which splitDifference() compares.
Verdict canonical(const Verdict& verdict);

/// What two splits differ in beyond rounding, or nothing. A party that stands in several lines of one step counts once;
/// the fen left over goes to the earlier of equal parties by contract, so amounts may differ by a fen a line.
QString splitDifference(const Liability& one, const Liability& other);

} // namespace kesu::test
