// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace kesu::pinyintable {

/// Every syllable, without tones and with v for ü, separated by blanks. Its position in the list is written as two
/// letters of a number to the base 26 ("aa", "ab" …) in the tables below.
extern const char syllables[];
/// The first reading of each character from U+4E00 to U+9FA5, two letters each; "--" where none is known.
extern const char firstReadings[];
/// A character followed by the letters of its other readings, again and again, ascending by character.
extern const char16_t otherReadings[];

} // namespace kesu::pinyintable
