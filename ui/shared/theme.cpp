// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shared/theme.h"

#include <QApplication>
#include <QFile>
#include <QFontDatabase>
#include <QFontInfo>
#include <QFontMetrics>
#include <QPalette>
#include <QRawFont>
#include <QStyle>
#include <QStyleFactory>
#include <QStyleHints>
#include <QVariant>
#include <QWidget>
#include <cmath>

static void initThemeResources()
{
    Q_INIT_RESOURCE(shared);
}

namespace kesu {

namespace {

/// What the desktop gave before the theme was first applied; kept on the application so that it dies with it.
constexpr const char* systemPaletteProperty = "kesu_systemPalette";
constexpr const char* systemFontProperty = "kesu_systemFont";
/// Qt's own default where no desktop sets a font; too small for Chinese characters.
constexpr int smallestPointSize = 10;

bool desktopIsDark(const QApplication& application)
{
#if QT_VERSION >= QT_VERSION_CHECK(6, 5, 0)
    if (application.styleHints()->colorScheme() != Qt::ColorScheme::Unknown)
        return application.styleHints()->colorScheme() == Qt::ColorScheme::Dark;
#endif
    const auto palette = application.property(systemPaletteProperty).value<QPalette>();
    return palette.color(QPalette::Window).lightness() < palette.color(QPalette::WindowText).lightness();
}

QPalette paletteOf(const ThemeColors& colors)
{
    QPalette palette;
    palette.setColor(QPalette::Window, colors.window);
    palette.setColor(QPalette::WindowText, colors.text);
    palette.setColor(QPalette::Base, colors.surface);
    palette.setColor(QPalette::AlternateBase, colors.window);
    palette.setColor(QPalette::Text, colors.text);
    palette.setColor(QPalette::PlaceholderText, colors.secondaryText);
    palette.setColor(QPalette::Button, colors.raised);
    palette.setColor(QPalette::ButtonText, colors.text);
    palette.setColor(QPalette::BrightText, colors.onAccent);
    palette.setColor(QPalette::Light, colors.surface);
    palette.setColor(QPalette::Midlight, colors.raised);
    palette.setColor(QPalette::Mid, colors.border);
    palette.setColor(QPalette::Dark, colors.fieldBorder);
    palette.setColor(QPalette::Shadow, colors.fieldBorder);
    palette.setColor(QPalette::ToolTipBase, colors.surface);
    palette.setColor(QPalette::ToolTipText, colors.text);
    palette.setColor(QPalette::Link, colors.tone(Tone::Accent).text);
    palette.setColor(QPalette::LinkVisited, colors.tone(Tone::Accent).text);
    palette.setColor(QPalette::Highlight, colors.accent);
    palette.setColor(QPalette::HighlightedText, colors.onAccent);
    for (const auto role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText})
        palette.setColor(QPalette::Disabled, role, colors.fieldBorder);
    palette.setColor(QPalette::Disabled, QPalette::Highlight, colors.border);
    palette.setColor(QPalette::Disabled, QPalette::HighlightedText, colors.secondaryText);
    return palette;
}

QString styleSheetOf(const ThemeColors& colors)
{
    initThemeResources();
    QFile file(QStringLiteral(":/style/kesu.qss"));
    if (!file.open(QIODevice::ReadOnly))
        return {};
    QString sheet = QString::fromUtf8(file.readAll());
    const std::initializer_list<std::pair<const char*, QColor>> names{
        {"@window", colors.window},
        {"@surface", colors.surface},
        {"@raised", colors.raised},
        {"@hover", colors.hover},
        {"@selected", colors.selected},
        {"@secondaryText", colors.secondaryText},
        {"@text", colors.text},
        {"@border", colors.border},
        {"@fieldBorder", colors.fieldBorder},
        {"@accent", colors.accent},
        {"@onAccent", colors.onAccent},
        {"@tone1", colors.tone(Tone::Accent).text},
        {"@tone2", colors.tone(Tone::Valid).text},
        {"@tone3", colors.tone(Tone::Pending).text},
        {"@tone4", colors.tone(Tone::Invalid).text},
        {"@tone5", colors.tone(Tone::OutOfScope).text},
        {"@tone6", colors.tone(Tone::Overdue).text},
    };
    for (const auto& [name, color] : names)
        sheet.replace(QLatin1String(name) + QLatin1Char(';'), color.name() + QLatin1Char(';'));
    return sheet;
}

void mark(QWidget* widget, const char* property, const QVariant& value)
{
    widget->setProperty(property, value);
    widget->style()->unpolish(widget);
    widget->style()->polish(widget);
}

} // namespace

QString toId(ColorScheme scheme)
{
    switch (scheme) {
    case ColorScheme::System:
        return QStringLiteral("system");
    case ColorScheme::Light:
        return QStringLiteral("light");
    case ColorScheme::Dark:
        return QStringLiteral("dark");
    }
    Q_UNREACHABLE();
}

ColorScheme colorSchemeFrom(QStringView id)
{
    if (id == QLatin1String("light"))
        return ColorScheme::Light;
    if (id == QLatin1String("dark"))
        return ColorScheme::Dark;
    return ColorScheme::System;
}

void applyTheme(QApplication& application, ColorScheme scheme)
{
    if (!application.property(systemPaletteProperty).isValid()) {
        application.setProperty(systemPaletteProperty, QApplication::palette());
        application.setProperty(systemFontProperty, QApplication::font());
        QApplication::setStyle(QStyleFactory::create(QStringLiteral("Fusion")));
    }
    const bool dark = scheme == ColorScheme::Dark || (scheme == ColorScheme::System && desktopIsDark(application));
    const ThemeColors& colors = dark ? darkColors() : lightColors();
    QApplication::setFont(windowFont(application.property(systemFontProperty).value<QFont>()));
    QApplication::setPalette(paletteOf(colors));
    application.setStyleSheet(styleSheetOf(colors));
}

QFont windowFont(const QFont& systemFont)
{
    QFont font = systemFont;
    if (font.pointSize() > 0 && font.pointSize() < smallestPointSize)
        font.setPointSize(smallestPointSize);
    // A character that only Chinese fonts have; the font's own glyphs, not those of fallbacks.
    if (QRawFont::fromFont(font).supportsCharacter(QChar(u'诉')))
        return font;
    const QStringList preferred = windowLanguage() == QLatin1String("zh_TW")
        ? QStringList{QStringLiteral("Noto Sans CJK TC"), QStringLiteral("WenQuanYi Micro Hei")}
        : QStringList{QStringLiteral("Noto Sans CJK SC"), QStringLiteral("Source Han Sans SC"),
            QStringLiteral("WenQuanYi Micro Hei"), QStringLiteral("WenQuanYi Zen Hei")};
    for (const QString& family : preferred) {
        if (QFontDatabase::hasFamily(family)) {
            // Qt's own default where no desktop chose a font goes badly with Chinese; a chosen one is kept for what it
            // has.
            const bool chosen = !QFontInfo(systemFont).family().startsWith(QLatin1String("DejaVu"));
            font.setFamilies(chosen ? QStringList{systemFont.family(), family} : QStringList{family});
            return font;
        }
    }
    return font;
}

QFont figureFont(QFont font)
{
#if QT_VERSION >= QT_VERSION_CHECK(6, 7, 0)
    font.setFeature(QFont::Tag("tnum"), 1);
#endif
    return font;
}

QFont headingFont(QFont font, int steps)
{
    font.setPointSizeF(font.pointSizeF() * std::pow(1.15, steps));
    font.setWeight(QFont::DemiBold);
    return font;
}

int rowHeight(const QFont& font)
{
    return std::max(baseRowHeight, QFontMetrics(font).height() + spacing::small);
}

void makeCard(QWidget* widget)
{
    widget->setAttribute(Qt::WA_StyledBackground);
    mark(widget, "card", true);
}

void makeQuiet(QWidget* label)
{
    mark(label, "quiet", true);
}

void makePrimary(QWidget* button)
{
    mark(button, "primary", true);
}

void makeFlat(QWidget* button)
{
    mark(button, "flatButton", true);
}

void setTone(QWidget* label, Tone tone)
{
    mark(label, "tone", static_cast<int>(tone));
}

QString windowLanguage()
{
    const QLocale locale;
    if (locale.language() != QLocale::Chinese)
        return QStringLiteral("en");
    return locale.script() == QLocale::TraditionalChineseScript ? QStringLiteral("zh_TW") : QStringLiteral("zh_CN");
}

} // namespace kesu
