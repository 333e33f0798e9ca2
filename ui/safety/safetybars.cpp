// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/safety/safetybars.h"

#include "core/service/backupservice.h"
#include "core/service/workspace.h"
#include "ui/safety/filebar.h"
#include "ui/safety/rescueddialog.h"
#include "ui/shared/filedialog.h"
#include "ui/shared/guarded.h"
#include "ui/shared/messagebox.h"
#include "ui/shared/progress.h"
#include "ui/shared/theme.h"

#include <QDir>
#include <QFileInfo>
#include <QPushButton>
#include <QSettings>
#include <QVBoxLayout>

namespace kesu {

namespace {

/// Once a database: somebody decided that it lies well where it lies.
QString placeKey(const Workspace& workspace)
{
    return QStringLiteral("safety/placeAccepted/") + workspace.databaseIdentity();
}

} // namespace

SafetyBars::SafetyBars(Workspace& workspace, QWidget* parent)
    : QWidget(parent)
    , m_workspace(workspace)
    , m_watch(workspace)
    , m_file(new FileBar(workspace.databasePath(), this))
    , m_rescued(new NoticeBar(this))
    , m_place(new NoticeBar(this))
{
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    for (QWidget* bar : std::initializer_list<QWidget*>{m_file, m_rescued, m_place})
        layout->addWidget(bar);
    QPushButton* look = m_rescued->addButton(tr("&Look at them …"));
    QPushButton* later = m_rescued->addButton(tr("La&ter"));
    connect(look, &QPushButton::clicked, this, &SafetyBars::showRescued);
    connect(later, &QPushButton::clicked, m_rescued, &NoticeBar::clear);
    QPushButton* never = m_place->addButton(tr("Do &not show this again"));
    QPushButton* close = m_place->addButton(tr("C&lose"));
    connect(never, &QPushButton::clicked, this, [this] {
        guarded(this, [this] { QSettings().setValue(placeKey(m_workspace), true); });
        m_place->clear();
    });
    connect(close, &QPushButton::clicked, m_place, &NoticeBar::clear);
    connect(&m_watch, &FileWatch::stateChanged, m_file, &FileBar::showState);
    connect(&m_watch, &FileWatch::changedByOthers, this, &SafetyBars::changedByOthers);
    connect(m_file, &FileBar::tryAgainRequested, this, &SafetyBars::tryAgain);
    connect(m_file, &FileBar::saveCopyRequested, this, &SafetyBars::saveCopy);
    connect(m_file, &FileBar::otherRequested, this, [this] {
        Q_EMIT aboutToReopen();
        Q_EMIT otherDatabaseRequested();
    });
    guarded(this, [this] { showPlace(); });
    lookForRescued();
}

void SafetyBars::showPlace()
{
    const Findings warnings = BackupService(m_workspace).placeWarnings();
    if (!warnings.isEmpty() && !QSettings().value(placeKey(m_workspace)).toBool())
        m_place->say(Tone::Pending, tr("The database lies on a network share."), warnings.first().message);
}

void SafetyBars::lookForRescued()
{
    guarded(this, [this] {
        const int count = int(RescueService(m_workspace).all().size());
        if (count > 0)
            m_rescued->say(Tone::Accent, tr("%n slip(s) that could not be saved were recovered.", nullptr, count),
                tr("They are kept on this computer until they are saved or discarded."));
        else
            m_rescued->clear();
    });
}

void SafetyBars::showRescued()
{
    std::optional<RescuedWork> taken;
    guarded(this, [&] {
        RescuedDialog dialog(RescueService(m_workspace), this);
        dialog.exec();
        taken = dialog.taken();
    });
    lookForRescued();
    if (taken)
        Q_EMIT rescuedTaken(*taken);
}

void SafetyBars::tryAgain()
{
    m_watch.check();
    switch (m_watch.state()) {
    case FileState::AsOpened:
        break;
    case FileState::Missing:
        MessageBox::information(
            this, tr("The file “%1” is still not there.").arg(QDir::toNativeSeparators(m_workspace.databasePath())));
        break;
    case FileState::Replaced:
    case FileState::JournalLost:
        Q_EMIT aboutToReopen();
        Q_EMIT databaseRequested(m_workspace.databasePath());
        break;
    }
}

void SafetyBars::saveCopy()
{
    const QFileInfo gone(m_workspace.databasePath());
    const QString target = FileDialog::save(this, QStringLiteral("database"), tr("Save everything as a new file"),
        tr("Kesu databases (*.kesu)"), tr("%1 – rescued.kesu").arg(gone.completeBaseName()), QStringLiteral("kesu"));
    if (target.isEmpty())
        return;
    const GuardResult result = guarded(this, [&] {
        withProgress(window(), tr("Saving everything as a new file …"), [&](const std::function<bool(double)>& report) {
            BackupService(m_workspace).saveCopy(target, [&](BackupStage, double part) { return report(part); });
        });
    });
    if (result == GuardResult::Failed)
        return;
    Q_EMIT aboutToReopen();
    Q_EMIT databaseRequested(target);
}

} // namespace kesu
