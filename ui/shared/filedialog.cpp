// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shared/filedialog.h"

#include "ui/shared/scriptedmodals.h"

#include <QDir>
#include <QFileDialog>
#include <QSettings>
#include <QStandardPaths>

namespace kesu {

namespace {

QString keyOf(const QString& purpose)
{
    return QStringLiteral("folders/%1").arg(purpose);
}

QString lastFolder(const QString& purpose)
{
    const QString remembered = QSettings().value(keyOf(purpose)).toString();
    if (!remembered.isEmpty() && QDir(remembered).exists())
        return remembered;
    return QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation);
}

void remember(const QString& purpose, const QString& path)
{
    if (!path.isEmpty())
        QSettings().setValue(keyOf(purpose), QFileInfo(path).absolutePath());
}

} // namespace

QString FileDialog::open(QWidget* parent, const QString& purpose, const QString& title, const QString& filter)
{
    if (ScriptedModals* script = ScriptedModals::current())
        return script->takePath(title);
    const QString path = QFileDialog::getOpenFileName(parent, title, lastFolder(purpose), filter);
    remember(purpose, path);
    return path;
}

QStringList FileDialog::openSeveral(
    QWidget* parent, const QString& purpose, const QString& title, const QString& filter)
{
    if (ScriptedModals* script = ScriptedModals::current()) {
        const QString path = script->takePath(title);
        return path.isEmpty() ? QStringList() : QStringList{path};
    }
    const QStringList paths = QFileDialog::getOpenFileNames(parent, title, lastFolder(purpose), filter);
    remember(purpose, paths.value(0));
    return paths;
}

QString FileDialog::save(QWidget* parent, const QString& purpose, const QString& title, const QString& filter,
    const QString& proposedName, const QString& suffix)
{
    if (ScriptedModals* script = ScriptedModals::current())
        return script->takePath(title);
    QFileDialog dialog(parent, title, lastFolder(purpose), filter);
    dialog.setAcceptMode(QFileDialog::AcceptSave);
    dialog.setDefaultSuffix(suffix);
    dialog.selectFile(proposedName);
    if (dialog.exec() != QDialog::Accepted || dialog.selectedFiles().isEmpty())
        return {};
    const QString path = dialog.selectedFiles().constFirst();
    remember(purpose, path);
    return path;
}

QString FileDialog::folder(QWidget* parent, const QString& purpose, const QString& title)
{
    if (ScriptedModals* script = ScriptedModals::current())
        return script->takePath(title);
    const QString path = QFileDialog::getExistingDirectory(parent, title, lastFolder(purpose));
    if (!path.isEmpty())
        QSettings().setValue(keyOf(purpose), path);
    return path;
}

} // namespace kesu
