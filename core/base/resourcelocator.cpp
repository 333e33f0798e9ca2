// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/resourcelocator.h"

#include "core/base/error.h"

#include <QCoreApplication>
#include <QDir>
#include <QStandardPaths>

namespace kesu {

namespace {

bool holdsResources(const QString& folder)
{
    return QDir(folder).exists(QStringLiteral("rulebooks")) && QDir(folder).exists(QStringLiteral("calendars"));
}

QString userDataFolder()
{
    const QString wanted = qEnvironmentVariable("KESU_DATA");
    return wanted.isEmpty() ? QStandardPaths::writableLocation(QStandardPaths::AppDataLocation)
                            : QDir::cleanPath(wanted);
}

} // namespace

ResourceLocator::ResourceLocator(QString folder, QString userFolder)
    : m_folder(std::move(folder))
    , m_userFolder(std::move(userFolder))
{
}

ResourceLocator ResourceLocator::locate()
{
    const QString wanted = qEnvironmentVariable("KESU_RESOURCES");
    // Whoever names a folder means it: falling back silently would judge by other rulebooks than asked for.
    const QStringList folders = wanted.isEmpty()
        ? QStringList{QCoreApplication::applicationDirPath() + QStringLiteral("/../share/kesu"),
            QStringLiteral(KESU_SOURCE_RESOURCES)}
        : QStringList{wanted};
    for (const QString& folder : folders) {
        if (holdsResources(folder))
            return ResourceLocator(QDir::cleanPath(folder), userDataFolder());
    }
    throw Error(ErrorCode::ResourceMissing,
        QCoreApplication::translate("kesu::ResourceLocator",
            "The rulebooks and calendars of Kesu are not in %1; install Kesu again or set KESU_RESOURCES.")
            .arg(folders.join(QStringLiteral(", "))));
}

} // namespace kesu
