// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/durablefile.h"

#include "core/base/error.h"

#include <QCoreApplication>
#include <QCryptographicHash>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <cerrno>
#include <cstring>

#ifdef Q_OS_UNIX
#include <fcntl.h>
#include <unistd.h>
#endif

namespace kesu {

namespace {

constexpr qint64 chunkBytes = 1 << 20;

QString wordsOf(int systemError)
{
    return QString::fromLocal8Bit(std::strerror(systemError));
}

#ifdef Q_OS_UNIX
/// An open file or folder that is closed at the end.
class Descriptor
{
public:
    Descriptor(const QString& path, int flags)
        : m_number(::open(QFile::encodeName(path).constData(), flags | O_CLOEXEC))
    {
    }
    ~Descriptor()
    {
        if (m_number >= 0)
            ::close(m_number);
    }
    Q_DISABLE_COPY_MOVE(Descriptor)

    bool isOpen() const { return m_number >= 0; }
    int number() const { return m_number; }

private:
    int m_number;
};
#endif

} // namespace

Error writeError(const QString& what, int systemError, const QString& words)
{
    const QString named = QDir::toNativeSeparators(what);
    if (systemError == ENOSPC || systemError == EDQUOT || systemError == EFBIG)
        return Error(ErrorCode::DiskFull,
            QCoreApplication::translate("Backup",
                "There is no room for “%1”; nothing was changed. Free some space or"
                " choose another disk.")
                .arg(named),
            words);
    return Error(ErrorCode::FileNotWritable,
        QCoreApplication::translate(
            "Backup", "“%1” cannot be written; nothing was changed. Check the disk and your rights to the folder.")
            .arg(named),
        words);
}

bool syncFile(QFile& file)
{
#ifdef Q_OS_UNIX
    return file.flush() && ::fsync(file.handle()) == 0;
#else
    return file.flush();
#endif
}

void syncFile(const QString& path)
{
#ifdef Q_OS_UNIX
    const Descriptor file(path, O_RDWR);
    if (!file.isOpen() || ::fsync(file.number()) != 0)
        throw writeError(path, errno, wordsOf(errno));
#else
    Q_UNUSED(path);
#endif
}

void syncFolder(const QString& folder)
{
#ifdef Q_OS_UNIX
    const Descriptor handle(folder, O_RDONLY | O_DIRECTORY);
    if (handle.isOpen())
        ::fsync(handle.number());
#else
    Q_UNUSED(folder);
#endif
}

void syncDiskOf(const QString& folder)
{
#ifdef Q_OS_LINUX
    const Descriptor handle(folder, O_RDONLY | O_DIRECTORY);
    if (!handle.isOpen() || ::syncfs(handle.number()) != 0)
        throw writeError(folder, errno, wordsOf(errno));
#elif defined(Q_OS_UNIX)
    Q_UNUSED(folder);
    ::sync();
#else
    Q_UNUSED(folder);
#endif
}

void forgetCached(const QString& path)
{
#if defined(Q_OS_LINUX)
    const Descriptor file(path, O_RDONLY);
    if (file.isOpen())
        ::posix_fadvise(file.number(), 0, 0, POSIX_FADV_DONTNEED);
#else
    Q_UNUSED(path);
#endif
}

void putInPlace(const QString& temporary, const QString& path)
{
    // QFile::rename() refuses to replace and would fall back to copying; the system's own does it in one step.
    if (std::rename(QFile::encodeName(temporary).constData(), QFile::encodeName(path).constData()) != 0)
        throw writeError(path, errno, wordsOf(errno));
    syncFolder(QFileInfo(path).absolutePath());
}

QString sha256Of(const QString& path, const WorkProgress& progress)
{
    QFile file(path);
    QCryptographicHash hash(QCryptographicHash::Sha256);
    QByteArray chunk(chunkBytes, Qt::Uninitialized);
    const bool isOpen = file.open(QIODevice::ReadOnly | QIODevice::Unbuffered);
    const double size = double(qMax<qint64>(1, file.size()));
    qint64 done = 0;
    while (isOpen) {
        const qint64 got = file.read(chunk.data(), chunk.size());
        if (got < 0)
            break;
        if (got == 0)
            return QString::fromLatin1(hash.result().toHex());
        hash.addData(QByteArrayView(chunk).first(got));
        done += got;
        if (progress && !progress(qMin(1.0, double(done) / size)))
            throw stoppedByUser();
    }
    throw Error(ErrorCode::FileNotReadable,
        QCoreApplication::translate("Backup", "“%1” cannot be read; check the disk and your rights.")
            .arg(QDir::toNativeSeparators(path)),
        file.errorString());
}

} // namespace kesu
