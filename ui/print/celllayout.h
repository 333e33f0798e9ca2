// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/print/laidform.h"

namespace kesu::celllayout {

/// The text broken for that width; nothing for an empty one.
QList<CellLine> textLines(const QString& text, const PrintFont& font, double width);

/// A text in one line, in the row's size or the next smaller one that has room; broken only where none has.
void fitOneLine(LaidCell& cell, const QString& text, const PrintFont& font, double width);

/// A row of a block whose columns begin at `from`.
LaidRow gridRow(const FormRow& row, int block, int from, const FormStyle& style);

LaidRow paragraph(const FormParagraph& paragraph, int block, const FormStyle& style);

} // namespace kesu::celllayout
