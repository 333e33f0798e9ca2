// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/form/formtree.h"

namespace kesu::test {

/// A form of several blocks with everything filled in: long texts, boxes, a table with its total, sign boxes, code.
FormTree filledTree();
/// The same blocks with nothing in them.
FormTree emptyTree();
/// Ten thousand characters, 200 cost lines, rare characters, names that do not fit.
FormTree extremeTree();
/// A letter with letterhead, indented paragraphs and a closing at the right.
FormTree letterTree();
/// A register of so many lines on A4 landscape, with a group of columns and totals.
FormTree registerTree(int lines);

/// Cells for trees made by hand.
FormCell labelCell(const QString& text, int span = 3);
FormCell valueCell(const QString& text, int span, CellAlign align = CellAlign::Start);
FormRow rowOf(const QList<FormCell>& cells, RowRole role = RowRole::Plain);

} // namespace kesu::test
