// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QImage>
#include <QObject>
#include <QSize>

namespace kesu {

/// Small pictures of files, decoded at their small size, turned as the camera was held, away from the window's thread.
class ThumbnailLoader : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;

    /// Answers later by loaded(); a null image where the file is no picture.
    void load(const QString& path, QSize size);
    /// The same at once.
    static QImage read(const QString& path, QSize size);

Q_SIGNALS:
    void loaded(const QString& path, const QImage& image);
};

} // namespace kesu
