// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/storage/backupwriter.h"

namespace kesu {

/// How many backups are kept. Of each of the last so many days (weeks, months) that have a backup the newest one stays;
/// weeks begin on Monday. The newest of all always stays.
struct Retention
{
    int days = 7;
    int weeks = 4;
    int months = 12;

    friend bool operator==(const Retention&, const Retention&) = default;
};

/// Those of the moments that may go.
QList<Moment> outlived(const QList<Moment>& backups, const Retention& keep);

/// One backup of a folder.
struct KeptBackup
{
    QString path; ///< absolute
    Moment at;
    qint64 sizeBytes = 0; ///< of the database alone
    std::optional<BackupNote> note; ///< empty where the note beside it is lost

    friend bool operator==(const KeptBackup&, const KeptBackup&) = default;
};

/// The backups of one database in a folder that may hold those of others too:
/// "FOLDER/NAME-ID/NAME-2026-11-22-034000.kesu" beside "FOLDER/NAME-ID/NAME.files" with the contents of all of them. ID
/// is the beginning of the database's identity, so the backups are found again when the database gets another name.
class BackupFolder
{
public:
    /// identity: of the database, see Database::identity(). Nothing is made.
    BackupFolder(const QString& folder, const QString& databasePath, const QString& identity);

    /// The newest first. Empty where the folder cannot be reached.
    QList<KeptBackup> backups() const;
    /// Where the backups lie, or would lie.
    const QString& place() const { return m_place; }

    /// Writes a backup, then removes what is outlived and the contents that no backup needs any more. Nothing is
    /// removed unless the new backup is whole. Throws what writeBackup() throws, FileNotWritable where the folder
    /// cannot be written, DatabaseBusy where another program is making a backup there.
    BackupReport add(Moment now, const Retention& keep, const BackupProgress& progress = {}) const;

private:
    QStringList rotate(const Retention& keep) const;
    void sweep() const;
    AttachmentStore store() const;

    QString m_database;
    QString m_place;
    QString m_name; ///< with which the files begin
};

} // namespace kesu
