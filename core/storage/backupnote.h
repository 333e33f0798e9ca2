// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/moment.h"

#include <optional>

namespace kesu {

/// What is written down beside a backup, "BACKUP.sha256": the hash of the file, by which a bit that the disk lost is
/// found before anything is restored, and what is in it. The format is that of `sha256sum -c`, the rest in comments.
struct BackupNote
{
    QString sha256; ///< of the backup's file, lower-case hex
    Moment at;
    QString database; ///< the file name of the database that it was made of
    int schemaVersion = 0;
    qint64 complaints = 0;
    qint64 historyEntries = 0;
    qint64 attachments = 0; ///< different contents
    qint64 lostAttachments = 0; ///< that were missing or changed already when it was made

    static QString pathBeside(const QString& backup) { return backup + QStringLiteral(".sha256"); }
    /// Empty if there is none, or none that can be read.
    static std::optional<BackupNote> readBeside(const QString& backup);
    /// Throws Error: FileNotWritable, DiskFull.
    void writeBeside(const QString& backup) const;

    friend bool operator==(const BackupNote&, const BackupNote&) = default;
};

} // namespace kesu
