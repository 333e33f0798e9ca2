// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/storageplace.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QStorageInfo>
#include <QStringList>

#ifdef Q_OS_LINUX
#include <sys/stat.h>
#include <sys/sysmacros.h>
#include <sys/vfs.h>
#endif

namespace kesu {

using namespace Qt::StringLiterals;

namespace {

QString nearestFolder(const QString& path)
{
    QFileInfo place(path);
    QString folder = place.isDir() ? place.absoluteFilePath() : place.absolutePath();
    while (!QFileInfo(folder).isDir() && !QDir(folder).isRoot())
        folder = QFileInfo(folder).absolutePath();
    return folder;
}

#ifdef Q_OS_LINUX
/// From <linux/magic.h> and the file systems' own sources: those that say more by number than by name.
QString nameByMagic(const QString& folder)
{
    struct statfs info = {};
    if (::statfs(QFile::encodeName(folder).constData(), &info) != 0)
        return {};
    switch (static_cast<quint32>(info.f_type)) {
    case 0x6969:
        return u"nfs"_s;
    case 0x517B:
        return u"smbfs"_s;
    case 0xFF534D42:
        return u"cifs"_s;
    case 0xFE534D42:
        return u"smb3"_s;
    case 0x01021997:
        return u"9p"_s;
    case 0x00C36400:
        return u"ceph"_s;
    case 0x5346414F:
        return u"afs"_s;
    default:
        return {};
    }
}

/// "vda" for a folder on /dev/vda1.
QString diskOf(const QString& folder)
{
    struct stat info = {};
    if (::stat(QFile::encodeName(folder).constData(), &info) != 0)
        return {};
    const QString number = u"%1:%2"_s.arg(major(info.st_dev)).arg(minor(info.st_dev));
    const QString device = QFileInfo(u"/sys/dev/block/"_s + number).canonicalFilePath();
    if (device.isEmpty())
        return number;
    return QFileInfo(QFileInfo::exists(device + u"/partition"_s) ? QFileInfo(device).path() : device).fileName();
}
#endif

} // namespace

bool isNetworkFileSystem(const QString& name)
{
    static const QStringList networks
        = {u"nfs"_s, u"nfs4"_s, u"cifs"_s, u"smb"_s, u"smb2"_s, u"smb3"_s, u"smbfs"_s, u"ncpfs"_s, u"afs"_s, u"9p"_s,
            u"ceph"_s, u"glusterfs"_s, u"lustre"_s, u"ocfs2"_s, u"gfs2"_s, u"davfs"_s, u"webdav"_s, u"vboxsf"_s,
            u"prl_fs"_s, u"fuse.sshfs"_s, u"fuse.glusterfs"_s, u"fuse.davfs2"_s, u"fuse.gvfsd-fuse"_s, u"fuse.rclone"_s,
            u"fuse.ceph"_s, u"fuse.vmhgfs-fuse"_s, u"fuse.cifs"_s, u"fuse.smbnetfs"_s};
    return networks.contains(name.toLower());
}

StoragePlace StoragePlace::of(const QString& path)
{
    const QString folder = nearestFolder(path);
    const QStorageInfo storage(folder);
    StoragePlace place;
    place.fileSystem = QString::fromLatin1(storage.fileSystemType());
    place.disk = QString::fromLocal8Bit(storage.device());
    place.freeBytes = storage.bytesAvailable();
#ifdef Q_OS_LINUX
    if (const QString name = nameByMagic(folder); !name.isEmpty() && !isNetworkFileSystem(place.fileSystem))
        place.fileSystem = name;
    place.disk = diskOf(folder);
#endif
    return place;
}

bool StoragePlace::isNetwork() const
{
    return isNetworkFileSystem(fileSystem);
}

} // namespace kesu
