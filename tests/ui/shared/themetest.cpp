// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shared/theme.h"
#include "tests/support/catch.h"

#include <QApplication>
#include <QFontMetrics>
#include <QPushButton>
#include <cmath>

using namespace kesu;

namespace {

constexpr double readable = 4.5;
const std::initializer_list<Tone> allTones{
    Tone::Neutral, Tone::Accent, Tone::Valid, Tone::Pending, Tone::Invalid, Tone::OutOfScope, Tone::Overdue};

} // namespace

TEST_CASE("contrast is the one of WCAG")
{
    CHECK(std::abs(contrast(Qt::black, Qt::white) - 21.0) < 1e-9);
    CHECK(std::abs(contrast(QColor(0x77, 0x77, 0x77), Qt::white) - 4.48) < 0.01);
    CHECK(std::abs(contrast(Qt::white, Qt::white) - 1.0) < 1e-9);
}

TEST_CASE("everything that is read has a contrast of at least 4.5, light and dark")
{
    for (const ThemeColors* colors : {&lightColors(), &darkColors()}) {
        for (const QColor& ground :
            {colors->window, colors->surface, colors->raised, colors->hover, colors->selected}) {
            INFO(ground.name().toStdString());
            CHECK(contrast(colors->text, ground) >= readable);
            CHECK(contrast(colors->secondaryText, ground) >= readable);
        }
        CHECK(contrast(colors->onAccent, colors->accent) >= readable);
        for (const Tone tone : allTones) {
            INFO(static_cast<int>(tone));
            const ToneColors& pair = colors->tone(tone);
            for (const QColor& ground : {pair.ground, colors->window, colors->surface, colors->hover, colors->selected})
                CHECK(contrast(pair.text, ground) >= readable);
        }
        // What can be typed into, and the focus, must be seen but need not be read (WCAG 1.4.11 asks 3 of the focus).
        CHECK(contrast(colors->accent, colors->surface) >= 3.0);
    }
}

TEST_CASE("a tone never stands by its colour alone")
{
    for (const Tone tone : allTones) {
        if (tone != Tone::Neutral)
            CHECK(hasIcon(toneIcon(tone)));
    }
    CHECK(toneOfStatus(u"valid") == Tone::Valid);
    CHECK(toneOfStatus(u"pending") == Tone::Pending);
    CHECK(toneOfStatus(u"invalid") == Tone::Invalid);
    CHECK(toneOfStatus(u"out-of-scope") == Tone::OutOfScope);
    CHECK(toneOfStatus(u"?") == Tone::Neutral);
}

TEST_CASE("light and dark can be switched while windows are open")
{
    auto& application = *qobject_cast<QApplication*>(QCoreApplication::instance());
    applyTheme(application, ColorScheme::Dark);
    CHECK(themeColors().window == darkColors().window);
    const QImage darkIcon = icon(QStringLiteral("search")).pixmap(24, 24).toImage();
    applyTheme(application, ColorScheme::Light);
    CHECK(themeColors().window == lightColors().window);
    CHECK(icon(QStringLiteral("search")).pixmap(24, 24).toImage() != darkIcon);
    CHECK_FALSE(application.styleSheet().contains(QLatin1Char('@')));
    for (const ColorScheme scheme : {ColorScheme::System, ColorScheme::Light, ColorScheme::Dark})
        CHECK(colorSchemeFrom(toId(scheme)) == scheme);
}

TEST_CASE("an icon is drawn in the colour asked for and nothing is drawn for one that is not there")
{
    const QImage image = icon(QStringLiteral("check"), Qt::red).pixmap(24, 24).toImage();
    bool anyRed = false;
    for (int y = 0; y < image.height(); ++y)
        for (int x = 0; x < image.width(); ++x)
            anyRed = anyRed || (image.pixelColor(x, y).alpha() > 200 && image.pixelColor(x, y).red() > 200);
    CHECK(anyRed);
    CHECK_FALSE(hasIcon(QStringLiteral("no-such-icon")));
}

TEST_CASE("figures stand under each other")
{
    const QFontMetrics metrics(figureFont(windowFont(QApplication::font())));
    for (char16_t figure = u'0'; figure <= u'9'; ++figure)
        CHECK(metrics.horizontalAdvance(QChar(figure)) == metrics.horizontalAdvance(QLatin1Char('0')));
}

TEST_CASE("rows grow with the font")
{
    QFont font = QApplication::font();
    font.setPointSize(10);
    CHECK(rowHeight(font) >= baseRowHeight);
    const int usual = rowHeight(font);
    font.setPointSize(24);
    CHECK(rowHeight(font) > usual);
}
