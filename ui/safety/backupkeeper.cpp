// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/safety/backupkeeper.h"

#include "core/service/workspace.h"

#include <QDateTime>
#include <QFileInfo>
#include <memory>

namespace kesu {

namespace {

constexpr qint64 lookAgainMs = 10 * 60 * 1000;
constexpr qint64 rest = 60 * 60; // seconds after one that failed

/// Reading a copy again takes about as long as writing it.
double partOfAll(BackupStage stage, double part)
{
    switch (stage) {
    case BackupStage::CopyingDatabase:
        return 0.7 * part;
    case BackupStage::CopyingAttachments:
        return 0.7 + 0.25 * part;
    case BackupStage::Finishing:
        break;
    }
    return 0.95 + 0.05 * part;
}

} // namespace

BackupKeeper::BackupKeeper(Workspace& workspace, QObject* parent)
    : QObject(parent)
    , m_workspace(workspace)
{
    connect(&m_run, &BackgroundRun::progressed, this, [this](double part) { Q_EMIT progressed(m_stage, part); });
    connect(&m_run, &BackgroundRun::failed, this, [this](const std::exception_ptr& why) {
        m_failedAt = m_workspace.clock().now();
        Q_EMIT failed(why);
    });
}

QString BackupKeeper::stageName(BackupStage stage)
{
    switch (stage) {
    case BackupStage::CopyingDatabase:
        return tr("Copying and checking the database …");
    case BackupStage::CopyingAttachments:
        return tr("Copying and checking the attachments …");
    case BackupStage::Finishing:
        break;
    }
    return tr("Finishing …");
}

void BackupKeeper::look()
{
    const auto found = std::make_shared<BackupState>();
    const BackupJob job = BackupService(m_workspace).job(BackupTrigger::Plan);
    disconnect(&m_look, &BackgroundRun::finished, this, nullptr);
    connect(&m_look, &BackgroundRun::finished, this, [this, found] {
        m_state = *found;
        Q_EMIT changed();
    });
    m_sinceLook.start();
    m_look.start([job, found](const BackgroundRun::Report&) { *found = job.state(); });
}

void BackupKeeper::backUp(BackupTrigger trigger)
{
    if (isRunning())
        return;
    const BackupJob job = BackupService(m_workspace).job(trigger);
    // Without a folder it would be written to wherever the program happens to stand.
    if (!job.plan.isPlanned())
        return;
    const auto report = std::make_shared<BackupReport>();
    disconnect(&m_run, &BackgroundRun::finished, this, nullptr);
    connect(&m_run, &BackgroundRun::finished, this, [this, report] {
        m_failedAt.reset();
        Q_EMIT ended(*report);
        look();
    });
    m_run.start([this, job, report](const BackgroundRun::Report& progress) {
        *report = job.run([&](BackupStage stage, double part) {
            m_stage = stage;
            return progress(partOfAll(stage, part));
        });
    });
    Q_EMIT started();
}

void BackupKeeper::tick()
{
    if (isRunning() || !m_state)
        return;
    if (m_sinceLook.hasExpired(lookAgainMs))
        look();
    const BackupPlan plan = BackupService(m_workspace).plan();
    const Moment now = m_workspace.clock().now();
    const bool rests = m_failedAt && now.seconds() - m_failedAt->seconds() < rest;
    if (plan.isPlanned() && !rests && isDue(plan, m_state->last, now))
        backUp(BackupTrigger::Plan);
}

bool BackupKeeper::isWantedOnLeaving() const
{
    const BackupPlan plan = BackupService(m_workspace).plan();
    if (!plan.isPlanned() || !plan.onLeaving || !QFileInfo(plan.folder).isDir())
        return false;
    if (!m_state || m_state->backups.isEmpty())
        return true;
    // Nothing was written since the newest backup began.
    const Moment begun = m_state->backups.first().at;
    for (const QString& suffix : {QString(), QStringLiteral("-wal")}) {
        const QFileInfo file(m_workspace.databasePath() + suffix);
        const QDateTime written = file.lastModified();
        if (file.exists() && Moment::from(written.date(), written.time()) >= begun)
            return true;
    }
    return false;
}

} // namespace kesu
