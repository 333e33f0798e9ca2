// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/print/photolayout.h"

#include <algorithm>

namespace kesu {

namespace {

bool isUpright(QSize pixels)
{
    return pixels.height() * 10 > pixels.width() * 11;
}

QSize sizeIn(QSize slot, QSize pixels, const PhotoRoom& room)
{
    if (pixels.isEmpty())
        return QSize(slot.width(), slot.height() / 3);
    QSize size = pixels.scaled(slot, Qt::KeepAspectRatio);
    const qint64 natural = qint64(pixels.width()) * room.unitsPerPixel;
    if (natural < size.width())
        size = QSize(static_cast<int>(natural), pixels.height() * room.unitsPerPixel);
    return size.expandedTo(QSize(1, 1));
}

} // namespace

QList<QList<PlacedPhoto>> placePhotos(const QList<QSize>& pixels, const PhotoRoom& room)
{
    QList<QList<PlacedPhoto>> pages;
    const int slotHeight = (room.body.height() - room.gap) / 2 - room.captionHeight;
    int y = room.body.height(); // the first row opens a page
    for (int i = 0; i < pixels.size();) {
        const bool pair = i + 1 < pixels.size() && isUpright(pixels[i]) && isUpright(pixels[i + 1]);
        const int columns = pair ? 2 : 1;
        const QSize slot((room.body.width() - (columns - 1) * room.gap) / columns, slotHeight);
        int height = 0;
        for (int column = 0; column < columns; ++column)
            height = std::max(height, sizeIn(slot, pixels[i + column], room).height());
        if (y + height + room.captionHeight > room.body.height()) {
            pages.append(QList<PlacedPhoto>());
            y = 0;
        }
        for (int column = 0; column < columns; ++column) {
            const QSize size = sizeIn(slot, pixels[i + column], room);
            const int x = column * (slot.width() + room.gap);
            const QRect picture(QPoint(x + (slot.width() - size.width()) / 2, y + height - size.height()), size);
            pages.last().append({i + column, picture, QRect(x, y + height, slot.width(), room.captionHeight)});
        }
        y += height + room.captionHeight + room.gap;
        i += columns;
    }
    return pages;
}

} // namespace kesu
