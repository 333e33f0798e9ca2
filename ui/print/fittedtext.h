// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/print/printfont.h"

#include <QStringList>

namespace kesu {

/// A text of the head or foot, in the size and lines in which it has room.
struct FittedText
{
    QStringList lines;
    int size = 0; ///< page units
    FontWeight weight = FontWeight::Regular;

    PrintFont font() const { return PrintFont(size, weight); }
    double lineHeight() const { return size * 1.25; }
    double height() const { return lineHeight() * static_cast<double>(lines.size()); }
};

/// The room for a text, in page units.
struct TextRoom
{
    double width = 0.0;
    double height = 0.0; ///< at least of one line of the smallest size
    int largest = 0; ///< size to begin with
    int smallest = 0;
};

/// Sets the text in one line, smaller if need be, then in several ones, then smaller still. A text for which even the
/// smallest size has no room ends in dots.
FittedText fitText(const QString& text, const TextRoom& room, FontWeight weight);

} // namespace kesu
