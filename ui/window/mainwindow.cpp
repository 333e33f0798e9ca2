// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/mainwindow.h"

#include "core/service/rulebookchoice.h"
#include "core/service/workspace.h"
#include "ui/access/session.h"
#include "ui/assessment/assessmentpage.h"
#include "ui/desk/deskpage.h"
#include "ui/ledger/ledgerpage.h"
#include "ui/reports/printpreview.h"
#include "ui/reports/reportspage.h"
#include "ui/rulebooks/rulebookspage.h"
#include "ui/safety/backupkeeper.h"
#include "ui/safety/safetybars.h"
#include "ui/settings/preferences.h"
#include "ui/settings/settingspage.h"
#include "ui/shared/emptystate.h"
#include "ui/shared/format.h"
#include "ui/shared/guarded.h"
#include "ui/shared/messagebox.h"
#include "ui/shared/theme.h"
#include "ui/slip/slippage.h"
#include "ui/window/navigationrail.h"

#include <QCloseEvent>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QLabel>
#include <QMenu>
#include <QScreen>
#include <QSettings>
#include <QStackedWidget>
#include <QStatusBar>
#include <QToolButton>
#include <algorithm>

namespace kesu {

namespace {

constexpr QSize usualSize(1280, 800);
/// Switching windows quickly must not read the file each time.
constexpr qint64 refreshRestMs = 2000;
const QString geometryKey = QStringLiteral("window/geometry");

} // namespace

MainWindow::MainWindow(Workspace& workspace, const QStringList& languages, QWidget* parent)
    : QMainWindow(parent)
    , m_workspace(&workspace)
    , m_languages(languages)
    , m_backups(new BackupKeeper(workspace, this))
    , m_bars(new SafetyBars(workspace, this))
    , m_rail(new NavigationRail(this))
    , m_stack(new QStackedWidget(this))
    , m_state(new QLabel(this))
    , m_overdue(new QToolButton(this))
    , m_clock(new QLabel(this))
    , m_judgedOn(workspace.clock().today())
{
    auto* centre = new QWidget(this);
    auto* layout = new QVBoxLayout(centre);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    auto* screens = new QHBoxLayout;
    screens->setSpacing(0);
    screens->addWidget(m_rail);
    screens->addWidget(m_stack, 1);
    layout->addWidget(m_bars);
    layout->addLayout(screens, 1);
    setCentralWidget(centre);
    connect(m_rail, &NavigationRail::screenRequested, this, &MainWindow::openScreen);
    buildSession();
    buildMenus();
    buildSafety();
    buildStatusLine();
    followRights();
    updateTitle();
    restorePlace();
    const QList<Screen>& all = Screens::all();
    openScreen(*std::find_if(all.begin(), all.end(), [this](Screen screen) { return mayOpen(screen); }));
}

MainWindow::~MainWindow() = default;

QWidget* MainWindow::page(Screen screen)
{
    if (!m_pages.contains(screen)) {
        QWidget* made = mayOpen(screen) ? makePage(screen) : makeRefusal(screen);
        m_pages.insert(screen, made);
        m_stack->addWidget(made);
    }
    return m_pages.value(screen);
}

QWidget* MainWindow::makePage(Screen screen)
{
    switch (screen) {
    case Screen::Desk:
        m_desk = new DeskPage(*m_workspace, this);
        connect(m_desk, &DeskPage::complaintActivated, this, &MainWindow::openComplaint);
        connect(m_desk, &DeskPage::complaintsRequested, this, &MainWindow::showLedger);
        connect(m_desk, &DeskPage::refreshed, this, &MainWindow::updateOverdue);
        updateOverdue();
        return m_desk;
    case Screen::Ledger:
        m_ledger = new LedgerPage(*m_workspace, this);
        connect(m_ledger, &LedgerPage::complaintActivated, this, &MainWindow::openComplaint);
        connect(m_ledger, &LedgerPage::newRequested, this, &MainWindow::newComplaint);
        connect(m_ledger, &LedgerPage::backRequested, this, [this] { openScreen(m_askedFrom); });
        connect(
            m_ledger, &LedgerPage::printRequested, this, [this](const QList<ComplaintId>& ids) { printForms(ids); });
        connect(m_ledger, &LedgerPage::codeScanned, this, &MainWindow::openByCode);
        connect(&m_ledger->printMenu(), &QMenu::aboutToShow, this, &MainWindow::fillLedgerPrintMenu);
        connect(m_ledger, &LedgerPage::importRequested, this, &MainWindow::importLedger);
        connect(m_ledger, &LedgerPage::exportRequested, this, &MainWindow::exportLedger);
        return m_ledger;
    case Screen::Slip:
        return makeSlipScreen();
    case Screen::Reports:
        m_reports = new ReportsPage(*m_workspace, this);
        connect(m_reports, &ReportsPage::complaintsRequested, this, &MainWindow::showLedger);
        connect(m_reports, &ReportsPage::complaintRequested, this, &MainWindow::openComplaint);
        return m_reports;
    case Screen::Assessment:
        m_assessment = new AssessmentPage(*m_workspace, this);
        connect(m_assessment, &AssessmentPage::complaintsRequested, this, &MainWindow::showLedger);
        connect(m_assessment, &AssessmentPage::settingsRequested, this, [this] { openScreen(Screen::Settings); });
        return m_assessment;
    case Screen::Rulebooks:
        m_rulebooks = new RulebooksPage(*m_workspace, this);
        connect(m_rulebooks, &RulebooksPage::complaintRequested, this, &MainWindow::openComplaint);
        connect(m_rulebooks, &RulebooksPage::complaintsRequested, this, &MainWindow::showLedger);
        connect(m_rulebooks, &RulebooksPage::printRequested, this,
            [this](const std::shared_ptr<const PagedDocument>& document) {
                guarded(this, [&] { PrintPreviewDialog(document, this).exec(); });
            });
        return m_rulebooks;
    case Screen::Settings:
        m_settings = new SettingsPage(*m_workspace, m_languages, this, m_backups);
        connect(m_settings, &SettingsPage::settingsSaved, this, &MainWindow::settingsSaved);
        const auto reopen = [this] {
            if (mayClose())
                Q_EMIT reopenRequested(m_workspace->databasePath());
        };
        connect(m_settings, &SettingsPage::languageChosen, this, reopen);
        connect(m_settings, &SettingsPage::userNameChosen, this, reopen);
        connect(m_settings, &SettingsPage::complaintRequested, this, &MainWindow::openComplaint);
        connect(m_settings, &SettingsPage::databaseRequested, this, [this](const QString& path) {
            if (mayClose())
                Q_EMIT databaseRequested(path);
        });
        connect(m_settings, &SettingsPage::accessChanged, this, [this] {
            keepTyped();
            Q_EMIT rightsChanged();
        });
        return m_settings;
    }
    Q_UNREACHABLE();
}

QWidget* MainWindow::makeSlipScreen()
{
    m_slipHolder = new QStackedWidget(this);
    auto* none = new EmptyState(m_slipHolder);
    none->setContent(QStringLiteral("slip"), tr("No slip is open"),
        tr("Open a complaint from the desk or the ledger, or enter a new one with Ctrl+N."));
    none->setAction(tr("New complaint"));
    connect(none, &EmptyState::actionTriggered, this, &MainWindow::newComplaint);
    m_slipHolder->addWidget(none);
    m_slip = new SlipPage(*m_workspace, m_slipHolder);
    m_slipHolder->addWidget(m_slip);
    connect(m_slip, &SlipPage::saved, this, &MainWindow::slipSaved);
    connect(m_slip, &SlipPage::titleChanged, this, [this](const QString& title) {
        m_slipTitle = title;
        updateTitle();
    });
    connect(
        m_slip, &SlipPage::printRequested, this, [this](ComplaintId id, const QString& key) { printForms({id}, key); });
    connect(&m_slip->formMenu(), &QMenu::aboutToShow, this, &MainWindow::fillSlipPrintMenu);
    connect(m_slip, &SlipPage::closed, this, &MainWindow::goBack);
    m_slipMenu->clear();
    m_slipMenu->addActions(m_slip->slipActions());
    return m_slipHolder;
}

void MainWindow::openScreen(Screen screen)
{
    guarded(this, [&] {
        QWidget* shown = page(screen);
        if (m_screen != screen && screen == Screen::Slip)
            m_before = m_screen;
        const bool isNew = m_stack->currentWidget() != shown;
        m_screen = screen;
        m_stack->setCurrentWidget(shown);
        // Who goes elsewhere has left the way back; a slip opened from these lines returns to them.
        if (m_ledger && screen != Screen::Ledger && screen != Screen::Slip)
            m_ledger->offerBack({});
        if (isNew)
            refresh();
    });
    m_rail->setCurrent(m_screen);
    m_slipMenu->menuAction()->setVisible(m_screen == Screen::Slip);
    updateTitle();
}

void MainWindow::newComplaint()
{
    page(Screen::Slip);
    if (m_slip == nullptr || !m_slip->mayClose())
        return;
    guarded(this, [this] {
        const QStringList all = m_workspace->rulebooks().ids();
        const QString chosen = chooseRulebook(m_workspace->settings(), {}, {}, Preferences::load().branch).rulebook;
        const QString rulebook = chosen.isEmpty() ? all.value(0) : chosen;
        if (rulebook.isEmpty()) {
            MessageBox::warning(
                this, tr("No rulebook is installed, so no complaint can be judged. Install Kesu again."));
            return;
        }
        openScreen(Screen::Slip);
        m_slipHolder->setCurrentWidget(m_slip);
        m_slip->openNew(rulebook);
    });
}

void MainWindow::openComplaint(ComplaintId id)
{
    page(Screen::Slip);
    if (m_slip == nullptr || !m_slip->mayClose())
        return;
    guarded(this, [&] {
        // Shown first, so that the focus given by opening does not scroll a page that has no size yet.
        openScreen(Screen::Slip);
        m_slipHolder->setCurrentWidget(m_slip);
        m_slip->open(id);
    });
}

void MainWindow::showLedger(const LedgerQuery& query)
{
    const Screen from = m_screen;
    openScreen(Screen::Ledger);
    if (!m_ledger)
        return;
    m_ledger->show(query);
    if (from == Screen::Ledger)
        return;
    m_askedFrom = from;
    m_ledger->offerBack(withoutMnemonic(Screens::title(from)));
}

void MainWindow::goBack()
{
    m_slipHolder->setCurrentIndex(0);
    m_slipTitle.clear();
    openScreen(m_before == Screen::Slip ? Screen::Ledger : m_before);
}

void MainWindow::slipSaved(ComplaintId)
{
    m_state->setText(tr("Saved %1").arg(m_workspace->clock().now().time().toString(QStringLiteral("HH:mm"))));
    if (m_desk)
        m_desk->refresh();
}

void MainWindow::refresh()
{
    if (m_workspace->access().isLocked())
        return;
    m_sinceRefresh.start();
    if (m_screen == Screen::Desk && m_desk)
        m_desk->refresh();
    else if (m_screen == Screen::Ledger && m_ledger)
        m_ledger->refresh();
    else if (m_screen == Screen::Assessment && m_assessment)
        m_assessment->refresh();
}

void MainWindow::focusSearch()
{
    if (m_screen == Screen::Rulebooks) {
        m_rulebooks->focusSearch();
        return;
    }
    openScreen(Screen::Ledger);
    if (m_ledger)
        m_ledger->focusSearch();
}

void MainWindow::settingsSaved()
{
    if (m_ledger)
        m_ledger->reloadSettings();
    m_session->watch();
    m_state->setText(tr("Settings saved"));
}

bool MainWindow::mayClose()
{
    if ((m_slip && !m_slip->mayClose()) || (m_assessment && !m_assessment->mayClose()))
        return false;
    return !m_settings || !m_settings->hasUnsavedChanges()
        || MessageBox::confirm(
            this, tr("The company's settings have been changed and not saved."), tr("Discard changes"));
}

void MainWindow::closeEvent(QCloseEvent* event)
{
    bool close = false;
    // A program that cannot ask must not trap its user either.
    if (guarded(this, [&] { close = mayClose() && backUpOnLeaving(); }) == GuardResult::Failed)
        close = true;
    if (!close) {
        event->ignore();
        return;
    }
    QSettings().setValue(geometryKey, saveGeometry());
    event->accept();
}

bool MainWindow::event(QEvent* event)
{
    // Another window may have changed the file meanwhile.
    if (event->type() == QEvent::WindowActivate && m_sinceRefresh.isValid() && m_sinceRefresh.elapsed() > refreshRestMs)
        refresh();
    return QMainWindow::event(event);
}

void MainWindow::updateTitle()
{
    QString company;
    guarded(this, [&] { company = m_workspace->settings().companyName; });
    QStringList parts;
    for (const QString& part : {m_screen == Screen::Slip ? m_slipTitle : QString(), company, tr("Kesu")}) {
        if (!part.isEmpty())
            parts << part;
    }
    setWindowTitle(parts.join(QStringLiteral(" – ")));
}

void MainWindow::restorePlace()
{
    const QByteArray geometry = QSettings().value(geometryKey).toByteArray();
    if (!geometry.isEmpty() && restoreGeometry(geometry))
        return;
    const QScreen* here = QGuiApplication::primaryScreen();
    resize(here ? usualSize.boundedTo(here->availableSize()) : usualSize);
}

} // namespace kesu
