// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace kesu::simplifiedtable {

/// A traditional character followed by its simplified form, again and again, ascending by the traditional one.
extern const char32_t pairs[];

} // namespace kesu::simplifiedtable
