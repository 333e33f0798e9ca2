// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/form/formtree.h"

namespace kesu::bench {

/// Form `index` of an invented month: one page of about 1,075 characters in a grid, differing in number and texts.
FormTree monthForm(int index);

/// Writes so many of these forms as one flat OpenDocument text, a page each: the same texts in the same grid of rows
/// and cells, in the same font and size. What it lacks of ours: the code, the repeated heads, the upright block titles.
void writeFormSheet(const QString& path, int count);

} // namespace kesu::bench
