// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/finding.h"
#include "core/service/backupplan.h"
#include "core/storage/backuprestore.h"

namespace kesu {

class Workspace;

/// How things stand with the backups of a database.
struct BackupState
{
    QList<KeptBackup> backups; ///< the newest first
    std::optional<Moment> last; ///< the newest that is not from the future
    std::optional<Moment> dueAt; ///< the next one; empty where none is planned by time
    bool isDue = false;
    /// What should be mended, one sentence each: nothing planned, the folder cannot be reached or lies on the disk of
    /// the database, the last backup is too old, attachments were missing in it. Empty: all is well.
    Findings warnings;

    friend bool operator==(const BackupState&, const BackupState&) = default;
};

/// A backup to be made: all that it needs, so that it may be run in another thread than the workspace's.
struct BackupJob
{
    QString database;
    QString identity;
    BackupPlan plan;
    Moment now;

    /// Makes the backup in the plan's folder and removes what is outlived. Throws Error, see BackupFolder::add().
    BackupReport run(const BackupProgress& progress = {}) const;
    /// How things stand as of now. Looks at the folder, which may be slow on a network.
    BackupState state() const;
};

/// What is to be said against backups of that database in that folder: errors where none can be made there, warnings
/// otherwise. In any thread.
Findings checkBackupFolder(const QString& folder, const QString& databasePath);

/// Who wants a backup.
enum class BackupTrigger {
    Plan, ///< the program by itself, whoever has signed in: no right is asked for
    User, ///< needs Right::BackUp
};

/// Backups of the open database.
class BackupService
{
public:
    explicit BackupService(Workspace& workspace);

    BackupPlan plan() const;
    /// Needs Right::BackUp.
    void savePlan(const BackupPlan& plan);
    /// Looks at the folder, which may be slow on a network.
    BackupState state() const;
    /// A backup by the plan as of now. Throws Error{NotAllowed} where a user asks for it without the right.
    BackupJob job(BackupTrigger trigger) const;
    /// What is to be said about where the database itself lies: on a network share, locks and the journal do not hold.
    Findings placeWarnings() const;

    /// The open database, whose file may be gone, into a new file with its attachments: what was deleted under an open
    /// window can still be had. Needs Right::BackUp. Blocks. Throws what writeBackup() throws.
    BackupReport saveCopy(const QString& target, const BackupProgress& progress = {}) const;

private:
    Workspace& m_workspace;
};

} // namespace kesu
