// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <sys/mount.h>

namespace kesu::test {

/// A disk in memory of a few hundred kilobytes, where the machine lets us mount one.
class SmallDisk
{
public:
    explicit SmallDisk(int kilobytes)
    {
        const QByteArray size = "size=" + QByteArray::number(kilobytes) + "k";
        m_isMounted = ::mount("tmpfs", QFile::encodeName(path()).constData(), "tmpfs", 0, size.constData()) == 0;
    }
    ~SmallDisk()
    {
        if (m_isMounted)
            ::umount2(QFile::encodeName(path()).constData(), MNT_DETACH);
    }
    Q_DISABLE_COPY_MOVE(SmallDisk)

    bool isMounted() const { return m_isMounted; }
    QString path() const { return m_folder.path(); }
    QString file(const QString& name) const { return m_folder.filePath(name); }
    bool makeReadOnly() const
    {
        return ::mount("tmpfs", QFile::encodeName(path()).constData(), "tmpfs", MS_REMOUNT | MS_RDONLY, nullptr) == 0;
    }
    /// Fills that much of it.
    void occupy(const QString& name, int kilobytes) const
    {
        QFile ballast(file(name));
        if (ballast.open(QIODevice::WriteOnly))
            ballast.write(QByteArray(kilobytes * 1024, 'x'));
    }

private:
    QTemporaryDir m_folder;
    bool m_isMounted = false;
};

} // namespace kesu::test

/// Mounting takes rights that not every machine gives: the test says so and ends.
#define KESU_NEEDS_SMALL_DISK(disk)                                                                                    \
    if (!(disk).isMounted()) {                                                                                         \
        WARN("skipped: no small disk can be mounted here");                                                            \
        return;                                                                                                        \
    }
