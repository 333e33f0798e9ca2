// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace kesu {

/// A stored content.
struct StoredContent
{
    QString sha256; ///< lower-case hex
    qint64 sizeBytes = 0;

    friend bool operator==(const StoredContent&, const StoredContent&) = default;
};

/// The contents of attachments: files in a folder beside the database, each under its SHA-256, so that the same content
/// is kept once and a changed one is found out. A content is there whole or not at all.
class AttachmentStore
{
public:
    /// The folder "<database file>.files"; made when the first content is added.
    explicit AttachmentStore(const QString& databasePath);

    const QString& folder() const { return m_folder; }
    /// Copies a file into the store. Throws Error: FileNotReadable (the source), FileNotWritable, DiskFull.
    StoredContent add(const QString& sourcePath) const;
    /// Where the content with that hash lies, or would lie.
    QString pathOf(const QString& sha256) const;

private:
    QString m_folder;
};

} // namespace kesu
