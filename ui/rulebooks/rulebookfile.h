// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

class QWidget;

namespace kesu {

/// Asks for a rulebook file; empty if the user changes their mind.
QString chooseRulebookFile(QWidget* parent, const QString& title);

/// The text of the file. Throws Error{FileNotReadable}.
QByteArray contentOfRulebookFile(const QString& path);

} // namespace kesu
