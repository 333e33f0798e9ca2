// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QImage>
#include <QSize>
#include <QString>

namespace kesu {

/// What the head of a picture's file says.
struct PhotoFile
{
    QSize pixels; ///< as the picture stands upright; empty where it cannot be read
    QString problem; ///< why it cannot be read, for people; empty where it can
};

PhotoFile readPhotoHead(const QString& file);

/// The picture upright and no larger than `atMost` pixels, on white. Null where it cannot be read.
QImage readPhoto(const QString& file, QSize atMost);

} // namespace kesu
