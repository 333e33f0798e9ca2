// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/print/formstyle.h"
#include "ui/print/pageink.h"

namespace kesu::uprighttitle {

/// The height that a block's rows must have together so that its title has room beside them, page units.
int leastHeight(const QString& title, const FormStyle& style);

/// Sets the title of a block into its first column: Chinese one character below the other, closer, smaller and in more
/// columns where the rows are few; other scripts turned, to be read upwards.
void put(PageInk& ink, const QString& title, const QRectF& area);

/// Sets a text downwards into a narrow column that is centred at `area`: the name of a copy at the paper's edge.
void putDownwards(PageInk& ink, const QString& text, const QRectF& area, int size);

} // namespace kesu::uprighttitle
