// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/print/photofile.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QImageReader>
#include <QPainter>

namespace kesu {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(Print)
};

bool liesOnItsSide(const QImageReader& reader)
{
    return reader.transformation().testFlag(QImageIOHandler::TransformationRotate90);
}

} // namespace

PhotoFile readPhotoHead(const QString& file)
{
    if (!QFileInfo::exists(file))
        return {{}, Text::tr("The file is not there.")};
    QImageReader reader(file);
    reader.setDecideFormatFromContent(true);
    reader.setAutoTransform(true);
    QSize size = reader.canRead() ? reader.size() : QSize();
    // A torn JPEG shows what is left of it; others are read once to know whether they can be.
    if (!size.isEmpty() && reader.format() != "jpeg" && reader.format() != "jpg"
        && readPhoto(file, QSize(64, 64)).isNull())
        size = QSize();
    if (size.isEmpty())
        return {{}, Text::tr("This is no picture that can be printed (JPEG, PNG, BMP, GIF, SVG, WebP).")};
    if (liesOnItsSide(reader))
        size.transpose();
    return {size, {}};
}

QImage readPhoto(const QString& file, QSize atMost)
{
    QImageReader reader(file);
    reader.setDecideFormatFromContent(true);
    reader.setAutoTransform(true);
    const QSize size = reader.size();
    const QSize stored = liesOnItsSide(reader) ? atMost.transposed() : atMost;
    // Scaling while reading: a picture of a telephone needs a fiftieth of the memory.
    if (!size.isEmpty() && (size.width() > stored.width() || size.height() > stored.height()))
        reader.setScaledSize(size.scaled(stored, Qt::KeepAspectRatio).expandedTo(QSize(1, 1)));
    QImage read = reader.read();
    if (read.isNull() || !read.hasAlphaChannel())
        return read.isNull() ? read : read.convertToFormat(QImage::Format_RGB32);
    QImage onWhite(read.size(), QImage::Format_RGB32);
    onWhite.fill(Qt::white);
    QPainter(&onWhite).drawImage(0, 0, read);
    return onWhite;
}

} // namespace kesu
