// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/service/backupservice.h"

#include "core/service/workspace.h"
#include "core/storage/database.h"
#include "core/storage/settingtable.h"
#include "core/storage/storageplace.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>

namespace kesu {

using namespace Qt::StringLiterals;

namespace {

/// Besides the database there has to be room for what changes while it is copied.
constexpr qint64 roomInPercent = 120;

QString translated(const char* text)
{
    return QCoreApplication::translate("BackupService", text);
}

Finding finding(Severity severity, const QString& field, const QString& message)
{
    Finding found;
    found.severity = severity;
    found.field = field;
    found.message = message;
    return found;
}

} // namespace

BackupReport BackupJob::run(const BackupProgress& progress) const
{
    return BackupFolder(plan.folder, database, identity).add(now, plan.keep, progress);
}

BackupService::BackupService(Workspace& workspace)
    : m_workspace(workspace)
{
}

BackupPlan BackupService::plan() const
{
    return backupPlanFrom(SettingTable(m_workspace.database()).all());
}

void BackupService::savePlan(const BackupPlan& plan)
{
    m_workspace.access().require(Right::BackUp);
    m_workspace.store(toTexts(plan));
}

Findings checkBackupFolder(const QString& folder, const QString& databasePath)
{
    const QString field = u"folder"_s;
    const QString named = QDir::toNativeSeparators(folder);
    const QFileInfo info(folder);
    if (!info.isDir())
        return {finding(Severity::Error, field,
            translated(QT_TRANSLATE_NOOP("BackupService",
                           "The folder “%1” cannot be reached: plug in its disk, or choose another folder."))
                .arg(named))};
    if (!info.isWritable())
        return {finding(Severity::Error, field,
            translated(QT_TRANSLATE_NOOP("BackupService", "The folder “%1” is read-only; choose another one."))
                .arg(named))};
    if (QDir::cleanPath(info.absoluteFilePath() + u'/').startsWith(AttachmentStore(databasePath).folder()))
        return {finding(Severity::Error, field,
            translated(QT_TRANSLATE_NOOP("BackupService",
                           "“%1” holds the attachments of the database itself; choose another folder."))
                .arg(named))};
    Findings findings;
    const StoragePlace place = StoragePlace::of(folder);
    if (!place.disk.isEmpty() && place.disk == StoragePlace::of(databasePath).disk)
        findings += finding(Severity::Warning, field,
            translated(QT_TRANSLATE_NOOP("BackupService",
                           "“%1” is on the same disk as the database: if the disk fails, both are lost. A USB disk or"
                           " a share on another computer is better."))
                .arg(named));
    const qint64 needed = QFileInfo(databasePath).size() * roomInPercent / 100;
    if (place.freeBytes < needed)
        findings += finding(Severity::Warning, field,
            translated(QT_TRANSLATE_NOOP("BackupService", "“%1” has %2 MB of room, a backup needs %3 MB."))
                .arg(named)
                .arg(place.freeBytes >> 20)
                .arg((needed >> 20) + 1));
    return findings;
}

BackupState BackupJob::state() const
{
    BackupState state;
    if (!plan.isPlanned()) {
        state.warnings += finding(Severity::Warning, u"folder"_s,
            translated(QT_TRANSLATE_NOOP(
                "BackupService", "No backups are planned: choose a folder on another disk for them.")));
        return state;
    }
    state.backups = BackupFolder(plan.folder, database, identity).backups();
    for (const KeptBackup& backup : std::as_const(state.backups)) {
        if (backup.at > now)
            continue;
        state.last = backup.at;
        break;
    }
    state.dueAt = kesu::dueAt(plan, state.last, now);
    state.isDue = kesu::isDue(plan, state.last, now);
    state.warnings = checkBackupFolder(plan.folder, database);
    if (hasErrors(state.warnings))
        return state; // whether one is too old cannot be seen
    if (!state.last)
        state.warnings += finding(Severity::Warning, u"last"_s,
            translated(QT_TRANSLATE_NOOP("BackupService", "There is no backup of this database yet.")));
    else if (isOverdue(plan, state.last, now))
        state.warnings += finding(Severity::Warning, u"last"_s,
            translated(QT_TRANSLATE_NOOP("BackupService", "The last backup is of %1, older than planned."))
                .arg(state.last->toDisplay()));
    if (!state.backups.isEmpty() && state.backups.first().note && state.backups.first().note->lostAttachments > 0)
        state.warnings += finding(Severity::Warning, u"attachments"_s,
            translated(QT_TRANSLATE_NOOP("BackupService",
                           "When the last backup was made, %1 attachments were missing or changed already; verify the"
                           " database."))
                .arg(state.backups.first().note->lostAttachments));
    return state;
}

BackupState BackupService::state() const
{
    return job(BackupTrigger::Plan).state();
}

BackupJob BackupService::job(BackupTrigger trigger) const
{
    if (trigger == BackupTrigger::User)
        m_workspace.access().require(Right::BackUp);
    return {m_workspace.databasePath(), m_workspace.database().identity(), plan(), m_workspace.clock().now()};
}

Findings BackupService::placeWarnings() const
{
    const QString path = m_workspace.databasePath();
    const StoragePlace place = StoragePlace::of(path);
    if (!place.isNetwork())
        return {};
    return {finding(Severity::Warning, u"database"_s,
        translated(
            QT_TRANSLATE_NOOP("BackupService",
                "“%1” lies on a network share (%2). If two computers write to it at once, it can be damaged: keep"
                " it on the disk of one computer and put the backups on the share."))
            .arg(QDir::toNativeSeparators(path), place.fileSystem))};
}

BackupReport BackupService::saveCopy(const QString& target, const BackupProgress& progress) const
{
    m_workspace.access().require(Right::BackUp);
    return writeBackup(m_workspace.database(), target, AttachmentStore(target), m_workspace.clock().now(), progress);
}

} // namespace kesu
