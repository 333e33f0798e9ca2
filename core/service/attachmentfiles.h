// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/complaint/complaintrecord.h"
#include "core/storage/attachmentstore.h"

namespace kesu {

/// How the content of an attachment lies beside the database: as it was attached, not there, or with other bytes.
enum class ContentState { Whole, Missing, Changed };

/// The contents of attachments for whoever shows or copies them. Knows only where they lie, so it may be used in any
/// thread.
class AttachmentFiles
{
public:
    explicit AttachmentFiles(const QString& databasePath);

    /// Reads and hashes the whole content.
    ContentState stateOf(const Attachment& attachment) const;
    /// What to tell the user of a content that is not whole: what happened and what can be done; empty for a whole one.
    static QString sentence(const Attachment& attachment, ContentState state);
    /// Writes the content to a file of the user's, replacing what is there, and proves it on the way. Throws Error:
    /// NotFound (missing), FileNotReadable (changed, or not readable), FileNotWritable, DiskFull. The target is whole
    /// or as it was.
    void copyTo(const Attachment& attachment, const QString& target) const;

    /// Where the content lies, or would lie.
    QString pathOf(const Attachment& attachment) const;
    /// Where a small picture of the content may be kept. It is made anew when it is gone and is no part of a backup.
    QString thumbnailPathOf(const Attachment& attachment) const;

private:
    AttachmentStore m_store;
};

/// Takes away what crashes have left beside that database, see sweepContents(). Opens it for itself, so it may run in
/// any thread. Throws Error.
void sweepAttachments(const QString& databasePath, Moment now);

} // namespace kesu
