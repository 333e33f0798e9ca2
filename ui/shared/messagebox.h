// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QCoreApplication>
#include <QString>
#include <QStringList>

class QWidget;

namespace kesu {

/// The one door for modal boxes, so that tests can answer them (see ScriptedModals).
class MessageBox
{
    Q_DECLARE_TR_FUNCTIONS(MessageBox)

public:
    static void information(QWidget* parent, const QString& text, const QString& detail = {});
    static void warning(QWidget* parent, const QString& text, const QString& detail = {});

    /// Asks with one button for each choice, the first being the default. The last one is what Escape does. Returns the
    /// index. A choice says what it does ("Discard"), never Yes or No.
    static int choose(QWidget* parent, const QString& question, const QStringList& choices, const QString& detail = {});
    /// One line of text; empty if the user leaves it.
    static QString askText(QWidget* parent, const QString& question, const QString& proposed = {});
    /// choose() between going on and leaving it; true if the user goes on.
    static bool confirm(QWidget* parent, const QString& question, const QString& goOn, const QString& detail = {});
};

} // namespace kesu
