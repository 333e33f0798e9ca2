// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shared/icon.h"
#include "ui/shared/themecolors.h"

#include <QFont>
#include <QLocale>

class QApplication;
class QWidget;

namespace kesu {

/// The base grid in device-independent pixels: every margin and gap is one of these.
namespace spacing {
constexpr int tiny = 4;
constexpr int small = 8;
constexpr int medium = 12;
constexpr int large = 16;
constexpr int huge = 24;
} // namespace spacing

/// Height of a table row, in device-independent pixels, at the usual font; use rowHeight() in a widget.
constexpr int baseRowHeight = 28;

/// Light or dark, or whatever the desktop has.
enum class ColorScheme { System, Light, Dark };
QString toId(ColorScheme scheme);
ColorScheme colorSchemeFrom(QStringView id);

/// Fusion, the palette, the small style sheet and the window's font. May be called again at any time: open windows
/// follow.
void applyTheme(QApplication& application, ColorScheme scheme = ColorScheme::System);

/// The system's font where it can write Chinese; else the best installed font that can, in the system's size.
QFont windowFont(const QFont& systemFont);
/// That font with figures of equal width, for numbers and dates that stand under each other.
QFont figureFont(QFont font);
/// Larger and bold: the head of a page or section. `steps` of about 15 % each.
QFont headingFont(QFont font, int steps = 1);
/// 28 px at the usual font, more where the font is larger.
int rowHeight(const QFont& font);

/// Marks a widget for the style sheet: a white box with a thin border, a quiet label, the one primary button of a page.
void makeCard(QWidget* widget);
void makeQuiet(QWidget* label);
void makePrimary(QWidget* button);
/// A flat button without a frame until the pointer is over it.
void makeFlat(QWidget* button);
/// Text in the colour of a tone; follows light and dark.
void setTone(QWidget* label, Tone tone);

/// The language of the window as the rulebooks name it: zh_CN, zh_TW or en.
QString windowLanguage();

} // namespace kesu
