// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/service/attachmentfiles.h"

#include <QImage>
#include <QObject>
#include <QSize>

namespace kesu {

/// What the tile of an attachment shows of its content.
struct TileContent
{
    ContentState state = ContentState::Whole;
    QImage image; ///< null where the content is no picture or not whole
};

/// Proves the contents of attachments and makes small pictures of them, away from the window's thread: decoded at their
/// small size, turned as the camera was held, and kept on disk beside the contents for the next time.
class ThumbnailLoader : public QObject
{
    Q_OBJECT

public:
    explicit ThumbnailLoader(const AttachmentFiles& files, QObject* parent = nullptr);

    /// Answers later by loaded(). The picture fits into `size`, in device pixels.
    void load(const Attachment& attachment, QSize size);
    /// Answers that are still on their way will not come: the contents may have changed since they were asked for.
    void forget() { ++m_round; }
    /// What load() answers, at once, in any thread.
    static TileContent content(const AttachmentFiles& files, const Attachment& attachment, QSize size);
    /// A picture of a file that fits into `size`; null where the file is no picture.
    static QImage read(const QString& path, QSize size);

Q_SIGNALS:
    void loaded(const QString& sha256, const kesu::TileContent& content);

private:
    AttachmentFiles m_files;
    int m_round = 0;
};

} // namespace kesu
