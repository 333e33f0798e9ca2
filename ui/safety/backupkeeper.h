// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/service/backupservice.h"
#include "ui/shared/backgroundrun.h"

#include <QElapsedTimer>
#include <optional>

namespace kesu {

class Workspace;

/// The backups of the open database while the window stands: looks how things are, makes one when it is due or asked
/// for, both away from the window's thread. One at a time.
class BackupKeeper : public QObject
{
    Q_OBJECT

public:
    explicit BackupKeeper(Workspace& workspace, QObject* parent = nullptr);

    /// As it was found when the folder was last looked at; empty before that.
    const std::optional<BackupState>& state() const { return m_state; }
    bool isRunning() const { return m_run.isRunning(); }
    /// What the backup that runs is at.
    static QString stageName(BackupStage stage);

    /// Looks at the folder; changed() comes when it is known. Throws Error.
    void look();
    /// Makes a backup by the plan; ended() or failed() comes. Nothing happens while one is being made or where no
    /// folder is chosen. Throws Error, for example NotAllowed.
    void backUp(BackupTrigger trigger);
    void stop() { m_run.stop(); }
    /// Makes one if the plan says that it is due now, and looks at the folder again every ten minutes. To be called now
    /// and then. Throws Error.
    void tick();
    /// Whether the plan wants one when the window closes, and there is something new to be saved. Throws Error.
    bool isWantedOnLeaving() const;

Q_SIGNALS:
    /// What state() says.
    void changed();
    void started();
    /// part: of all the work, 0 to 1.
    void progressed(kesu::BackupStage stage, double part);
    void ended(const kesu::BackupReport& report);
    /// What the backup threw. One that began by itself and failed is not tried again before the next hour.
    void failed(std::exception_ptr why);

private:
    Workspace& m_workspace;
    std::optional<BackupState> m_state;
    std::optional<Moment> m_failedAt;
    std::atomic<BackupStage> m_stage = BackupStage::CopyingDatabase;
    QElapsedTimer m_sinceLook;
    BackgroundRun m_run;
    BackgroundRun m_look;
};

} // namespace kesu
