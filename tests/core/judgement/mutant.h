// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/rulebook/sourcefile.h"

#include <vector>

namespace kesu::test {

/// A rulebook with one figure or one comparison changed by the smallest step: 30d to 29d, 2000.00 to 2000.01, < to <=.
struct Mutant
{
    SourcePlace place; ///< of the change in the file
    QString around; ///< the whole string of the file in which the change is made
    QString original;
    QString changed;
    QByteArray toml; ///< the whole file with the change
};

/// Every mutant of a rulebook's expressions, of the shares of its liability lines and of the weights of its figures, in
/// the order of the file.
///
/// Up and down by the last digit that is written: whole numbers, money, shares, days (dates), spans. Hours change by a
/// minute, half a working day into four hours and into a working day; days become working days and the other way
/// round. `<` and `<=`, `>` and `>=` change places. Where shares of one split must stay a whole, the neighbour takes
/// what is given or missing. The most that a sheet takes changes downwards only. A zero that only stands for "nothing"
/// (behind `else`, in `min( )` and `max( )`) is no figure.
std::vector<Mutant> mutantsOf(const QByteArray& toml);

} // namespace kesu::test
