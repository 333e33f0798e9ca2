// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace kesu {

/// What lies under a folder: what a database or a backup has to know of its disk.
struct StoragePlace
{
    QString fileSystem; ///< the system's name for it: "ext4", "cifs", "nfs4"; empty where it is not known
    /// What fails as one piece: the name of the whole disk ("nvme0n1") where the system tells it, otherwise of the
    /// mounted part; empty where neither is known.
    QString disk;
    qint64 freeBytes = 0;

    /// Of a file or folder, or of the nearest folder above it that is there.
    static StoragePlace of(const QString& path);

    /// Where several computers may write at once: locks and the write-ahead log do not hold there.
    bool isNetwork() const;
};

/// Whether a file system of that name lies on another computer. Unknown names do not.
bool isNetworkFileSystem(const QString& name);

} // namespace kesu
