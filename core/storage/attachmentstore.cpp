// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/attachmentstore.h"

#include "core/base/clock.h"
#include "core/base/error.h"
#include "core/storage/durablefile.h"

#include <QCoreApplication>
#include <QCryptographicHash>
#include <QDateTime>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QTemporaryFile>

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

/// Whether that content lies there already, bit by bit.
bool isWhole(const QString& path, const StoredContent& content)
{
    const QFileInfo file(path);
    return file.isFile() && file.size() == content.sizeBytes && sha256Of(path) == content.sha256;
}

/// As if it had been written just now: sweepContents() spares what is young, and the row that needs it is still to
/// come.
void renew(const QString& path)
{
    QFile file(path);
    const Moment now = SystemClock().now();
    if (file.open(QIODevice::ReadWrite))
        file.setFileTime(QDateTime(now.date(), now.time()), QFileDevice::FileModificationTime);
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
    if (isWhole(path, content)) {
        renew(path);
        return content; // the temporary copy goes
    }
    const QString folder = QFileInfo(path).absolutePath();
    if (!QDir().mkpath(folder))
        throw notWritable(copy, folder);
    copy.setPermissions(
        QFileDevice::ReadOwner | QFileDevice::WriteOwner | QFileDevice::ReadGroup | QFileDevice::ReadOther);
    // A content that was changed meanwhile makes room for the whole one in the same step.
    putInPlace(copy.fileName(), path);
    copy.setAutoRemove(false);
    syncFolder(m_folder);
    syncFolder(QFileInfo(m_folder).absolutePath());
    return content;
}

} // namespace kesu
