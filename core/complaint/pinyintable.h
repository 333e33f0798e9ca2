// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace kesu::pinyintable {

/// The initial letter of the first reading of each character from U+4E00 to U+9FA5; '-' where none is known.
extern const char initials[];
/// A character followed by the letters of its other readings, again and again, ascending by character.
extern const char16_t otherReadings[];

} // namespace kesu::pinyintable
