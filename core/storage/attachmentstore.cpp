// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/attachmentstore.h"

#include "core/base/error.h"

#include <QCoreApplication>
#include <QCryptographicHash>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QTemporaryFile>

#ifdef Q_OS_UNIX
#include <fcntl.h>
#include <unistd.h>
#endif

namespace kesu {

namespace {

constexpr qint64 chunkBytes = 1 << 20;

Error notReadable(const QString& path, const QString& detail)
{
    return Error(ErrorCode::FileNotReadable,
        QCoreApplication::translate("AttachmentStore", "The file “%1” cannot be read; nothing was attached.")
            .arg(QDir::toNativeSeparators(path)),
        detail);
}

Error notWritable(const QFileDevice& file, const QString& folder)
{
    if (file.error() == QFileDevice::ResourceError || errno == ENOSPC)
        return Error(ErrorCode::DiskFull,
            QCoreApplication::translate("AttachmentStore", "The disk of “%1” is full; nothing was attached.")
                .arg(QDir::toNativeSeparators(folder)),
            file.errorString());
    return Error(ErrorCode::FileNotWritable,
        QCoreApplication::translate("AttachmentStore", "Nothing can be written to “%1”; nothing was attached.")
            .arg(QDir::toNativeSeparators(folder)),
        file.errorString());
}

/// Makes the directory entry survive a power cut, as fsync of the file does for its content.
void syncFolder(const QString& folder)
{
#ifdef Q_OS_UNIX
    const int handle = ::open(QFile::encodeName(folder).constData(), O_RDONLY | O_DIRECTORY);
    if (handle >= 0) {
        ::fsync(handle);
        ::close(handle);
    }
#else
    Q_UNUSED(folder);
#endif
}

bool syncFile(QFile& file)
{
#ifdef Q_OS_UNIX
    return file.flush() && ::fsync(file.handle()) == 0;
#else
    return file.flush();
#endif
}

} // namespace

AttachmentStore::AttachmentStore(const QString& databasePath)
    : m_folder(databasePath + QStringLiteral(".files"))
{
}

QString AttachmentStore::pathOf(const QString& sha256) const
{
    return QStringLiteral("%1/%2/%3").arg(m_folder, sha256.left(2), sha256);
}

StoredContent AttachmentStore::add(const QString& sourcePath) const
{
    QFile source(sourcePath);
    if (!QFileInfo(sourcePath).isFile() || !source.open(QIODevice::ReadOnly))
        throw notReadable(sourcePath, source.errorString());

    QDir().mkpath(m_folder);
    QTemporaryFile copy(m_folder + QStringLiteral("/adding-XXXXXX"));
    if (!copy.open())
        throw notWritable(copy, m_folder);

    QCryptographicHash hash(QCryptographicHash::Sha256);
    StoredContent content;
    while (!source.atEnd()) {
        const QByteArray chunk = source.read(chunkBytes);
        if (chunk.isEmpty())
            break;
        hash.addData(chunk);
        content.sizeBytes += chunk.size();
        if (copy.write(chunk) != chunk.size())
            throw notWritable(copy, m_folder);
    }
    if (source.error() != QFileDevice::NoError)
        throw notReadable(sourcePath, source.errorString());
    if (!syncFile(copy) || copy.size() != content.sizeBytes)
        throw notWritable(copy, m_folder);
    content.sha256 = QString::fromLatin1(hash.result().toHex());

    const QString path = pathOf(content.sha256);
    if (QFileInfo(path).isFile() && QFileInfo(path).size() == content.sizeBytes)
        return content; // the same content is kept already; the temporary copy goes
    const QString folder = QFileInfo(path).absolutePath();
    if (!QDir().mkpath(folder))
        throw notWritable(copy, folder);
    QFile::remove(path); // a broken content of another size makes room for the whole one
    copy.setPermissions(
        QFileDevice::ReadOwner | QFileDevice::WriteOwner | QFileDevice::ReadGroup | QFileDevice::ReadOther);
    if (!copy.rename(path))
        throw notWritable(copy, folder);
    copy.setAutoRemove(false);
    syncFolder(folder);
    syncFolder(m_folder);
    return content;
}

} // namespace kesu
