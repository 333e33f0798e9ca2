// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shared/themecolors.h"

#include <QGuiApplication>
#include <QPalette>
#include <cmath>

namespace kesu {

namespace {

constexpr QColor rgb(QRgb value)
{
    return QColor(qRed(value), qGreen(value), qBlue(value));
}

double linear(double channel)
{
    return channel <= 0.04045 ? channel / 12.92 : std::pow((channel + 0.055) / 1.055, 2.4);
}

double luminance(const QColor& color)
{
    return 0.2126 * linear(color.redF()) + 0.7152 * linear(color.greenF()) + 0.0722 * linear(color.blueF());
}

} // namespace

const ThemeColors& lightColors()
{
    static const ThemeColors colors{
        .window = rgb(0xf4f5f7),
        .surface = rgb(0xffffff),
        .raised = rgb(0xeceff3),
        .hover = rgb(0xf0f4fa),
        .selected = rgb(0xdce8fa),
        .text = rgb(0x1b2027),
        .secondaryText = rgb(0x566070),
        .border = rgb(0xdce0e6),
        .fieldBorder = rgb(0xb4bcc8),
        .accent = rgb(0x1f5fbf),
        .onAccent = rgb(0xffffff),
        .tones = {{
            {rgb(0x414b5a), rgb(0xe9ecf1)},
            {rgb(0x1a55ad), rgb(0xe2ecfb)},
            {rgb(0x15692f), rgb(0xe2f3e7)},
            {rgb(0x855000), rgb(0xfdf0d3)},
            {rgb(0xaf231c), rgb(0xfce8e6)},
            {rgb(0x566070), rgb(0xeceff3)},
            {rgb(0xb3181f), rgb(0xfbdfe0)},
        }},
    };
    return colors;
}

const ThemeColors& darkColors()
{
    static const ThemeColors colors{
        .window = rgb(0x1d2025),
        .surface = rgb(0x16181c),
        .raised = rgb(0x25292f),
        .hover = rgb(0x22272e),
        .selected = rgb(0x253b59),
        .text = rgb(0xe4e7ec),
        .secondaryText = rgb(0xa3acb9),
        .border = rgb(0x343a43),
        .fieldBorder = rgb(0x555e6b),
        .accent = rgb(0x3a6fd0),
        .onAccent = rgb(0xffffff),
        .tones = {{
            {rgb(0xc3cad4), rgb(0x2b3038)},
            {rgb(0x93bcff), rgb(0x1d2d45)},
            {rgb(0x76d495), rgb(0x16301f)},
            {rgb(0xf1bd63), rgb(0x352a13)},
            {rgb(0xff9a92), rgb(0x3b1e1d)},
            {rgb(0xaab3bf), rgb(0x2b3038)},
            {rgb(0xff8c8c), rgb(0x451d20)},
        }},
    };
    return colors;
}

const ThemeColors& themeColors()
{
    const QPalette palette = QGuiApplication::palette();
    return luminance(palette.color(QPalette::Window)) < luminance(palette.color(QPalette::WindowText)) ? darkColors()
                                                                                                       : lightColors();
}

double contrast(const QColor& a, const QColor& b)
{
    const double first = luminance(a) + 0.05;
    const double second = luminance(b) + 0.05;
    return std::max(first, second) / std::min(first, second);
}

Tone toneOfStatus(QStringView statusId)
{
    if (statusId == QLatin1String("valid"))
        return Tone::Valid;
    if (statusId == QLatin1String("pending"))
        return Tone::Pending;
    if (statusId == QLatin1String("invalid"))
        return Tone::Invalid;
    if (statusId == QLatin1String("out-of-scope"))
        return Tone::OutOfScope;
    return Tone::Neutral;
}

QString toneIcon(Tone meaning)
{
    switch (meaning) {
    case Tone::Neutral:
        return {};
    case Tone::Accent:
        return QStringLiteral("info");
    case Tone::Valid:
        return QStringLiteral("check");
    case Tone::Pending:
        return QStringLiteral("ellipsis");
    case Tone::Invalid:
        return QStringLiteral("close");
    case Tone::OutOfScope:
        return QStringLiteral("minus");
    case Tone::Overdue:
        return QStringLiteral("clock");
    }
    Q_UNREACHABLE();
}

} // namespace kesu
