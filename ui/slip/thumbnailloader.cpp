// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/slip/thumbnailloader.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QImageReader>
#include <QPointer>
#include <QSaveFile>
#include <QThreadPool>

namespace kesu {

namespace {

/// What is kept on disk: enough for a tile on a screen of double density.
constexpr QSize keptSize(192, 144);

QImage fitted(const QImage& image, QSize size)
{
    return image.isNull() ? image : image.scaled(size, Qt::KeepAspectRatio, Qt::SmoothTransformation);
}

/// A thumbnail that cannot be kept is made again next time.
void keep(const QImage& image, const QString& path)
{
    QDir().mkpath(QFileInfo(path).absolutePath());
    QSaveFile file(path);
    if (file.open(QIODevice::WriteOnly) && image.save(&file, "PNG"))
        file.commit();
}

} // namespace

ThumbnailLoader::ThumbnailLoader(const AttachmentFiles& files, QObject* parent)
    : QObject(parent)
    , m_files(files)
{
}

QImage ThumbnailLoader::read(const QString& path, QSize size)
{
    QImageReader reader(path);
    reader.setAutoTransform(true);
    reader.setDecideFormatFromContent(true);
    const QSize full = reader.size();
    if (full.isValid()) {
        // The picture is scaled before it is turned: a side is enough in both.
        const int side = qMax(size.width(), size.height());
        if (full.width() > side || full.height() > side)
            reader.setScaledSize(full.scaled(side, side, Qt::KeepAspectRatio));
    }
    return fitted(reader.read(), size);
}

TileContent ThumbnailLoader::content(const AttachmentFiles& files, const Attachment& attachment, QSize size)
{
    TileContent content;
    content.state = files.stateOf(attachment);
    if (content.state != ContentState::Whole)
        return content;
    const QString kept = files.thumbnailPathOf(attachment);
    QImage image = QFileInfo::exists(kept) ? QImage(kept) : QImage();
    if (image.isNull()) {
        image = read(files.pathOf(attachment), keptSize);
        if (!image.isNull())
            keep(image, kept);
    }
    content.image = fitted(image, size);
    return content;
}

void ThumbnailLoader::load(const Attachment& attachment, QSize size)
{
    QPointer<ThumbnailLoader> self(this);
    QThreadPool::globalInstance()->start([self, files = m_files, round = m_round, attachment, size] {
        const TileContent answer = content(files, attachment, size);
        if (QCoreApplication* application = QCoreApplication::instance()) {
            QMetaObject::invokeMethod(
                application,
                [self, round, attachment, answer] {
                    if (self && self->m_round == round)
                        Q_EMIT self->loaded(attachment.sha256, answer);
                },
                Qt::QueuedConnection);
        }
    });
}

} // namespace kesu
