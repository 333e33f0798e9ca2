// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/form/formtree.h"

namespace kesu::test {

/// The form as text that a person can read and compare: a line a row, "|" between cells, "____" for a space to write
/// in, ☑ and □ for boxes, ⟦ ⟧ around sign boxes, "¶" for a line feed.
QString outline(const FormTree& form);

} // namespace kesu::test
