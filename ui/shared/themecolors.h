// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>
#include <QStringView>
#include <array>

namespace kesu {

/// What a colour means. Colour never stands alone: every tone has a symbol too (toneIcon()).
enum class Tone { Neutral, Accent, Valid, Pending, Invalid, OutOfScope, Overdue };

/// How one meaning looks: text or line work, and the soft ground behind it. Text on that ground, and on the theme's
/// window and surface, has a contrast of at least 4.5.
struct ToneColors
{
    QColor text;
    QColor ground;
};

/// Every colour of the window, once for light and once for dark.
struct ThemeColors
{
    QColor window; ///< behind everything
    QColor surface; ///< where one reads and types: fields, tables, cards
    QColor raised; ///< rail, heads of tables
    QColor hover; ///< the row or button under the pointer
    QColor selected; ///< the chosen row
    QColor text;
    QColor secondaryText; ///< labels, hints
    QColor border;
    QColor fieldBorder; ///< of what can be typed into
    QColor accent; ///< links, focus, the one primary button
    QColor onAccent; ///< text on the accent
    std::array<ToneColors, 7> tones;

    const ToneColors& tone(Tone meaning) const { return tones[static_cast<std::size_t>(meaning)]; }
};

const ThemeColors& lightColors();
const ThemeColors& darkColors();
/// Those that the application's palette is made of now.
const ThemeColors& themeColors();

/// WCAG 2.1 contrast of two opaque colours, 1 to 21.
double contrast(const QColor& a, const QColor& b);

/// The tone of a verdict status id ("valid", "pending", "invalid", "out-of-scope"); Neutral for anything else.
Tone toneOfStatus(QStringView statusId);
/// The icon that stands for a tone where colour cannot be seen; empty for Neutral.
QString toneIcon(Tone meaning);

} // namespace kesu
