// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QRect>
#include <QSize>

namespace kesu {

/// A picture and its caption at their place on a page of pictures, in page units from the top left of its body.
struct PlacedPhoto
{
    int photo = 0;
    QRect picture;
    QRect caption;

    friend bool operator==(const PlacedPhoto&, const PlacedPhoto&) = default;
};

/// The room on a page of pictures, in page units.
struct PhotoRoom
{
    QSize body;
    int captionHeight = 0; ///< of each caption
    int gap = 0; ///< between two pictures
    int unitsPerPixel = 0; ///< a picture is never blown up beyond that
};

/// Two pictures a page, one below the other; upright ones stand two in a row. An empty size (a picture that cannot be
/// read) gets a small frame. Pure arithmetic; the order is kept.
QList<QList<PlacedPhoto>> placePhotos(const QList<QSize>& pixels, const PhotoRoom& room);

} // namespace kesu
