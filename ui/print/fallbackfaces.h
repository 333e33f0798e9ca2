// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFont>
#include <QRawFont>
#include <QString>

namespace kesu {

/// The families that stand in where the paper's own face lacks a character: a few that are known to be good first, then
/// whatever else is installed, in alphabetical order. What was found is remembered for each thread.
class FallbackFaces
{
public:
    /// The first family that draws the character, or an empty string: no font has it.
    static QString familyFor(char32_t character);
    /// Whether the raw font has a shape for it; bitmaps and empty outlines are none.
    static bool draws(const QRawFont& face, char32_t character);
};

/// Signs that take no room and leave no ink: marks of direction, joiners, variation selectors, control characters.
bool isInvisible(char32_t character);

} // namespace kesu
