// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

class QWidget;

namespace kesu {

/// The one door for choosing files, so that tests can answer it (see ScriptedModals). Each `purpose` ("import",
/// "report" …) remembers its folder. An empty answer means that the user changed their mind.
class FileDialog
{
public:
    static QString open(QWidget* parent, const QString& purpose, const QString& title, const QString& filter);
    static QStringList openSeveral(
        QWidget* parent, const QString& purpose, const QString& title, const QString& filter);
    /// suffix without a dot is added where the user typed none.
    static QString save(QWidget* parent, const QString& purpose, const QString& title, const QString& filter,
        const QString& proposedName, const QString& suffix);
    static QString folder(QWidget* parent, const QString& purpose, const QString& title);
};

} // namespace kesu
