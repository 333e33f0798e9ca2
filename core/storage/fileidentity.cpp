// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/fileidentity.h"

#include <QFile>

#ifdef Q_OS_UNIX
#include <sys/stat.h>
#endif

namespace kesu {

std::optional<FileIdentity> FileIdentity::of(const QString& path)
{
#ifdef Q_OS_UNIX
    struct stat found = {};
    if (::stat(QFile::encodeName(path).constData(), &found) != 0)
        return {};
    return FileIdentity{static_cast<quint64>(found.st_dev), static_cast<quint64>(found.st_ino)};
#else
    if (!QFile::exists(path))
        return {};
    return FileIdentity{};
#endif
}

} // namespace kesu
