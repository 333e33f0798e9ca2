// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/slip/thumbnailloader.h"

#include <QCoreApplication>
#include <QImageReader>
#include <QPointer>
#include <QThreadPool>

namespace kesu {

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
    const QImage image = reader.read();
    return image.isNull() ? image : image.scaled(size, Qt::KeepAspectRatio, Qt::SmoothTransformation);
}

void ThumbnailLoader::load(const QString& path, QSize size)
{
    QPointer<ThumbnailLoader> self(this);
    QThreadPool::globalInstance()->start([self, path, size] {
        const QImage image = read(path, size);
        if (QCoreApplication* application = QCoreApplication::instance()) {
            QMetaObject::invokeMethod(
                application,
                [self, path, image] {
                    if (self)
                        Q_EMIT self->loaded(path, image);
                },
                Qt::QueuedConnection);
        }
    });
}

} // namespace kesu
