// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/storage/attachmentstore.h"
#include "core/storage/enginefile.h"

#include <QDate>
#include <QHash>
#include <QList>
#include <QSet>
#include <QStringList>

namespace kesu {

/// A content that a complaint names and that is not there as it should be.
struct LostContent
{
    enum class Kind { Missing, Changed };

    Kind kind = Kind::Missing;
    QString sha256;
    QString number; ///< of a complaint that names it; empty for a draft and where no number was given
    QString fileName; ///< as the complaint calls it

    /// One sentence: "照片.jpg of KS202610-0042 is missing."
    QString toString() const;

    friend bool operator==(const LostContent&, const LostContent&) = default;
};

/// What copying contents came to.
struct ContentReport
{
    qint64 named = 0; ///< different contents that the database names
    qint64 copied = 0; ///< that were not in the target yet, or not whole
    qint64 copiedBytes = 0;
    QList<LostContent> lost; ///< not to be had anywhere
};

/// Which of the contents that are in the target already are read through and compared with their hash; the others only
/// have to be of the right size.
class ContentSample
{
public:
    static ContentSample none() { return ContentSample(-1); }
    static ContentSample all() { return ContentSample(16); }
    /// A sixteenth, another one every day, so that in sixteen days each has had its turn.
    static ContentSample ofDay(QDate day);

    bool includes(const QString& sha256) const;

private:
    explicit ContentSample(int first)
        : m_first(first)
    {
    }

    int m_first; ///< the first hex digit; 16: every one, -1: none
};

/// The hashes of all contents that a database of any schema names, drafts included, with their sizes in bytes.
QHash<QString, qint64> contentsNamedBy(EngineFile& database);

/// Copies into the store what the database names and the store has not got, from the first of the stores that has it
/// whole; then reads again what was written. Nothing in the target is removed. Throws Error: DiskFull, FileNotWritable,
/// BackupDamaged (the disk gave back something else), Cancelled.
ContentReport copyContents(EngineFile& database, const QList<AttachmentStore>& from, const AttachmentStore& to,
    ContentSample sample, const WorkProgress& progress = {});

/// Removes the contents that are not among those. Returns how many.
qint64 removeContentsExcept(const QSet<QString>& needed, const AttachmentStore& store);

} // namespace kesu
