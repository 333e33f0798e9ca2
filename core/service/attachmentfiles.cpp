// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/service/attachmentfiles.h"

#include "core/base/error.h"
#include "core/storage/contentsweep.h"
#include "core/storage/database.h"

#include <QCoreApplication>
#include <QCryptographicHash>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QSaveFile>

namespace kesu {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 chunkBytes = 1 << 20;

Error notWritten(const QFileDevice& file)
{
    const bool full = file.error() == QFileDevice::ResourceError;
    const QString sentence = full
        ? QCoreApplication::translate("AttachmentFiles", "The disk of “%1” is full; the file was not written.")
        : QCoreApplication::translate("AttachmentFiles", "The file “%1” cannot be written.");
    return Error(full ? ErrorCode::DiskFull : ErrorCode::FileNotWritable,
        sentence.arg(QDir::toNativeSeparators(file.fileName())), file.errorString());
}

/// Hands out the file piece by piece and returns its hash; empty where reading fails.
template <typename Take> QString hashOf(QFile& file, Take&& take)
{
    QCryptographicHash hash(QCryptographicHash::Sha256);
    for (;;) {
        const QByteArray chunk = file.read(chunkBytes);
        if (chunk.isEmpty())
            break;
        hash.addData(chunk);
        take(chunk);
    }
    return file.error() == QFileDevice::NoError ? QString::fromLatin1(hash.result().toHex()) : QString();
}

} // namespace

AttachmentFiles::AttachmentFiles(const QString& databasePath)
    : m_store(databasePath)
{
}

QString AttachmentFiles::pathOf(const Attachment& attachment) const
{
    return m_store.pathOf(attachment.sha256);
}

QString AttachmentFiles::thumbnailPathOf(const Attachment& attachment) const
{
    return u"%1/thumbnails/%2.png"_s.arg(m_store.folder(), attachment.sha256);
}

ContentState AttachmentFiles::stateOf(const Attachment& attachment) const
{
    QFile file(pathOf(attachment));
    if (!QFileInfo(file).isFile())
        return ContentState::Missing;
    if (file.size() != attachment.sizeBytes || !file.open(QIODevice::ReadOnly))
        return ContentState::Changed;
    return hashOf(file, [](const QByteArray&) {}) == attachment.sha256 ? ContentState::Whole : ContentState::Changed;
}

QString AttachmentFiles::sentence(const Attachment& attachment, ContentState state)
{
    switch (state) {
    case ContentState::Whole:
        break;
    case ContentState::Missing:
        return QCoreApplication::translate("AttachmentFiles",
            "The content of “%1” is missing beside the database. Fetch it from a backup, or add the same file again: "
            "it is known by its content.")
            .arg(attachment.fileName);
    case ContentState::Changed:
        return QCoreApplication::translate("AttachmentFiles",
            "The content of “%1” is no longer what was attached: it was changed outside Kesu. Fetch it from a backup, "
            "or add the same file again: it is known by its content.")
            .arg(attachment.fileName);
    }
    return {};
}

void AttachmentFiles::copyTo(const Attachment& attachment, const QString& target) const
{
    QFile source(pathOf(attachment));
    if (!QFileInfo(source).isFile())
        throw Error(ErrorCode::NotFound, sentence(attachment, ContentState::Missing), source.fileName());
    if (!source.open(QIODevice::ReadOnly))
        throw Error(ErrorCode::FileNotReadable,
            QCoreApplication::translate("AttachmentFiles", "The content of “%1” cannot be read.")
                .arg(attachment.fileName),
            source.errorString());
    QSaveFile copy(target);
    if (!copy.open(QIODevice::WriteOnly))
        throw notWritten(copy);
    const QString hash = hashOf(source, [&](const QByteArray& chunk) {
        if (copy.write(chunk) != chunk.size())
            throw notWritten(copy);
    });
    if (hash != attachment.sha256)
        throw Error(ErrorCode::FileNotReadable, sentence(attachment, ContentState::Changed), source.fileName());
    // QSaveFile may commit what a full disk cut short.
    if (!copy.flush() || copy.size() != attachment.sizeBytes || !copy.commit())
        throw notWritten(copy);
}

void sweepAttachments(const QString& databasePath, Moment now)
{
    Database database(databasePath, OpenMode::MustExist);
    sweepContents(database, now);
}

} // namespace kesu
