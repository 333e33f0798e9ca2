// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QCoreApplication>
#include <QKeySequence>
#include <QList>
#include <QString>

namespace kesu {

/// The places of the window, in the order of the rail.
enum class Screen { Desk, Ledger, Slip, Reports, Assessment, Rulebooks, Settings };

class Screens
{
    Q_DECLARE_TR_FUNCTIONS(Screens)

public:
    static const QList<Screen>& all();
    /// With the letter for Alt marked.
    static QString title(Screen screen);
    static QString iconName(Screen screen);
    /// Ctrl+1 …
    static QKeySequence shortcut(Screen screen);
};

} // namespace kesu
