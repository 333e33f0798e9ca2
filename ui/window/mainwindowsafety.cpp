// SPDX-License-Identifier: GPL-3.0-or-later
// Backups, recovered slips and the state of the file in the main window.
#include "core/service/attachmentfiles.h"
#include "core/service/rescueservice.h"
#include "core/service/workspace.h"
#include "ui/safety/backupbutton.h"
#include "ui/safety/backupkeeper.h"
#include "ui/safety/leavingdialog.h"
#include "ui/safety/safetybars.h"
#include "ui/settings/settingspage.h"
#include "ui/shared/backgroundrun.h"
#include "ui/shared/guarded.h"
#include "ui/slip/slippage.h"
#include "ui/window/mainwindow.h"

#include <QStackedWidget>
#include <QStatusBar>
#include <QTimer>

namespace kesu {

namespace {

/// After the window stands and answers.
constexpr int firstLookMs = 1500;

} // namespace

void MainWindow::buildSafety()
{
    auto* button = new BackupButton(*m_backups, this);
    statusBar()->addPermanentWidget(button);
    connect(button, &QToolButton::clicked, this, &MainWindow::showSafety);
    connect(m_bars, &SafetyBars::changedByOthers, this, &MainWindow::refresh);
    connect(m_bars, &SafetyBars::aboutToReopen, this, [this] {
        if (m_slip)
            m_slip->keep();
    });
    connect(m_bars, &SafetyBars::databaseRequested, this, &MainWindow::databaseRequested);
    connect(m_bars, &SafetyBars::otherDatabaseRequested, this, &MainWindow::otherDatabaseRequested);
    connect(m_bars, &SafetyBars::rescuedTaken, this, &MainWindow::openRescued);
    // What cannot be swept now is swept at another start: nobody waits for it.
    auto* sweeping = new BackgroundRun(this);
    QTimer::singleShot(firstLookMs, this, [this, sweeping] {
        guarded(this, [this] { m_backups->look(); });
        sweeping->start([path = m_workspace->databasePath(), now = m_workspace->clock().now()](
                            const BackgroundRun::Report&) { sweepAttachments(path, now); });
    });
}

void MainWindow::showSafety()
{
    openScreen(Screen::Settings);
    m_settings->openSection(SettingsPage::Section::Safety);
}

void MainWindow::openRescued(const RescuedWork& work)
{
    page(Screen::Slip);
    if (m_slip == nullptr || !m_slip->mayClose()) // no slip where none of its rights is there
        return;
    openScreen(Screen::Slip);
    m_slipHolder->setCurrentWidget(m_slip);
    m_slip->openRescued(work);
}

bool MainWindow::backUpOnLeaving()
{
    if (m_workspace->fileState() != FileState::AsOpened || !m_backups->isWantedOnLeaving())
        return true;
    LeavingDialog dialog(*m_backups, this);
    dialog.start();
    return dialog.exec() == QDialog::Accepted;
}

} // namespace kesu
