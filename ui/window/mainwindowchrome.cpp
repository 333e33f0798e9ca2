// SPDX-License-Identifier: GPL-3.0-or-later
// Menus and status line of the main window.
#include "core/service/workspace.h"
#include "ui/access/sessionbutton.h"
#include "ui/desk/deskpage.h"
#include "ui/safety/backupkeeper.h"
#include "ui/settings/settingspage.h"
#include "ui/shared/guarded.h"
#include "ui/shared/messagebox.h"
#include "ui/shared/theme.h"
#include "ui/window/mainwindow.h"
#include "ui/window/searchindexing.h"
#include "ui/window/shortcutsdialog.h"

#include <QDir>
#include <QFileInfo>
#include <QLabel>
#include <QMenu>
#include <QMenuBar>
#include <QStatusBar>
#include <QTimer>
#include <QToolButton>

namespace kesu {

namespace {

constexpr int tickMs = 20 * 1000;
/// After the window stands and answers.
constexpr int firstJudgingMs = 1200;

} // namespace

void MainWindow::buildMenus()
{
    QMenu* file = menuBar()->addMenu(tr("&File"));
    file->setToolTipsVisible(true);
    m_newAction = file->addAction(icon(QStringLiteral("add")), tr("&New complaint"), QKeySequence(QKeySequence::New),
        this, &MainWindow::newComplaint);
    file->addSeparator();
    m_importAction = file->addAction(icon(QStringLiteral("import")), tr("&Import ledger …"),
        QKeySequence(Qt::CTRL | Qt::Key_I), this, &MainWindow::importLedger);
    m_exportAction = file->addAction(icon(QStringLiteral("export")), tr("&Export ledger …"),
        QKeySequence(Qt::CTRL | Qt::Key_E), this, [this] { exportLedger(LedgerQuery{}); });
    file->addSeparator();
    buildFormMenus(*file);
    file->addSeparator();
    file->addAction(
        icon(QStringLiteral("database")), tr("&Other database …"), QKeySequence(QKeySequence::Open), this, [this] {
            if (mayClose())
                Q_EMIT otherDatabaseRequested();
        });
    file->addSeparator();
    file->addAction(m_who->lockAction());
    file->addAction(tr("&Quit"), QKeySequence(Qt::CTRL | Qt::Key_Q), this, &QWidget::close);

    QMenu* view = menuBar()->addMenu(tr("&View"));
    view->setToolTipsVisible(true);
    for (const Screen screen : Screens::all())
        m_screenActions[screen] = view->addAction(icon(Screens::iconName(screen)), Screens::title(screen),
            Screens::shortcut(screen), this, [this, screen] { openScreen(screen); });
    view->addSeparator();
    view->addAction(
        icon(QStringLiteral("search")), tr("&Find"), QKeySequence(QKeySequence::Find), this, &MainWindow::focusSearch);
    view->addAction(
        icon(QStringLiteral("refresh")), tr("Re&fresh"), QKeySequence(Qt::Key_F5), this, &MainWindow::judgeAgain);

    m_slipMenu = menuBar()->addMenu(tr("S&lip"));
    m_slipMenu->menuAction()->setVisible(false);

    QMenu* help = menuBar()->addMenu(tr("&Help"));
    help->addAction(icon(QStringLiteral("keyboard")), tr("&Keys"), QKeySequence(Qt::Key_F12), this, [this] {
        ShortcutsDialog dialog(*menuBar(), this);
        dialog.exec();
    });
    help->addAction(icon(QStringLiteral("info")), tr("&About Kesu"), this, &MainWindow::showAbout);
}

void MainWindow::buildStatusLine()
{
    const QString path = m_workspace->databasePath();
    auto* database = new QLabel(QFileInfo(path).fileName(), this);
    database->setToolTip(QDir::toNativeSeparators(path));
    database->setAccessibleName(tr("Database %1").arg(path));
    makeQuiet(database);
    makeQuiet(m_state);
    makeFlat(m_overdue);
    m_overdue->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_overdue->setFocusPolicy(Qt::TabFocus);
    connect(m_overdue, &QToolButton::clicked, this, [this] {
        LedgerQuery overdue;
        overdue.progress = LedgerProgress::Overdue;
        overdue.sort = LedgerSort::CloseDueAt;
        overdue.direction = SortDirection::Ascending;
        showLedger(overdue);
    });
    m_clock->setFont(figureFont(font()));
    makeQuiet(m_clock);
    statusBar()->setSizeGripEnabled(false);
    statusBar()->setContentsMargins(spacing::small, 0, spacing::small, 0);
    statusBar()->addWidget(database);
    statusBar()->addWidget(m_state, 1);
    auto* indexing = new SearchIndexing(*m_workspace, this);
    makeQuiet(indexing);
    statusBar()->addPermanentWidget(indexing);
    statusBar()->addPermanentWidget(m_overdue);
    statusBar()->addPermanentWidget(m_who);
    statusBar()->addPermanentWidget(m_clock);
    auto* timer = new QTimer(this);
    connect(timer, &QTimer::timeout, this, &MainWindow::tick);
    timer->start(tickMs);
    m_clock->setText(m_workspace->clock().now().toDisplay());
    updateOverdue();
    QTimer::singleShot(firstJudgingMs, this, &MainWindow::judgeAgain);
}

void MainWindow::tick()
{
    m_clock->setText(m_workspace->clock().now().toDisplay());
    guarded(this, [this] { m_backups->tick(); });
    if (m_workspace->clock().today() != m_judgedOn && !m_workspace->access().isLocked())
        judgeAgain();
}

void MainWindow::judgeAgain()
{
    if (m_workspace->access().isLocked())
        return;
    guarded(this, [this] {
        m_judgedOn = m_workspace->clock().today();
        m_workspace->complaints().refreshVerdicts();
        refresh();
    });
}

void MainWindow::updateOverdue()
{
    const int count = m_desk ? m_desk->overdueCount() : 0;
    m_overdue->setVisible(count > 0);
    m_overdue->setText(tr("%n overdue", nullptr, count));
    m_overdue->setIcon(icon(QStringLiteral("clock"), themeColors().tone(Tone::Overdue).text));
    setTone(m_overdue, Tone::Overdue);
}

void MainWindow::showAbout()
{
    MessageBox::information(this,
        tr("Kesu %1 – customer complaints judged by the company's own standard")
            .arg(QCoreApplication::applicationVersion()),
        tr("Free software under the GNU General Public License, version 3 or later.\nQt %1 · database %2")
            .arg(QString::fromLatin1(qVersion()), QDir::toNativeSeparators(m_workspace->databasePath())));
}

} // namespace kesu
