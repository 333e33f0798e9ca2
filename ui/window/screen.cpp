// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/screen.h"

namespace kesu {

const QList<Screen>& Screens::all()
{
    static const QList<Screen> screens{Screen::Desk, Screen::Ledger, Screen::Slip, Screen::Reports, Screen::Assessment,
        Screen::Rulebooks, Screen::Settings};
    return screens;
}

QString Screens::title(Screen screen)
{
    switch (screen) {
    case Screen::Desk:
        return tr("&Desk");
    case Screen::Ledger:
        return tr("&Ledger");
    case Screen::Slip:
        return tr("Sli&p");
    case Screen::Reports:
        return tr("&Reports");
    case Screen::Assessment:
        return tr("&Assessment");
    case Screen::Rulebooks:
        return tr("Rule&books");
    case Screen::Settings:
        return tr("&Settings");
    }
    Q_UNREACHABLE();
}

QString Screens::iconName(Screen screen)
{
    switch (screen) {
    case Screen::Desk:
        return QStringLiteral("desk");
    case Screen::Ledger:
        return QStringLiteral("ledger");
    case Screen::Slip:
        return QStringLiteral("slip");
    case Screen::Reports:
        return QStringLiteral("reports");
    case Screen::Assessment:
        return QStringLiteral("assessment");
    case Screen::Rulebooks:
        return QStringLiteral("rulebooks");
    case Screen::Settings:
        return QStringLiteral("settings");
    }
    Q_UNREACHABLE();
}

QKeySequence Screens::shortcut(Screen screen)
{
    return QKeySequence(Qt::CTRL | static_cast<Qt::Key>(Qt::Key_1 + static_cast<int>(screen)));
}

} // namespace kesu
