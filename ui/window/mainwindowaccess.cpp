// SPDX-License-Identifier: GPL-3.0-or-later
// Who is at work in the main window, and what of it they may use.
#include "core/service/workspace.h"
#include "ui/access/rightgate.h"
#include "ui/access/session.h"
#include "ui/access/sessionbutton.h"
#include "ui/assessment/assessmentpage.h"
#include "ui/settings/settingspage.h"
#include "ui/shared/emptystate.h"
#include "ui/shared/guarded.h"
#include "ui/slip/slippage.h"
#include "ui/window/mainwindow.h"
#include "ui/window/navigationrail.h"

#include <QAction>
#include <QApplication>
#include <QToolButton>
#include <algorithm>

namespace kesu {

void MainWindow::buildSession()
{
    m_session = new Session(*m_workspace, this, this);
    m_who = new SessionButton(this);
    m_who->show(m_workspace->access());
    m_session->unkept = [this] {
        QStringList things;
        if (m_assessment && m_assessment->hasUnsavedChanges())
            things += tr("the changes of the assessment sheet");
        if (m_settings && m_settings->hasUnsavedChanges())
            things += tr("the changes of the company's settings");
        return things;
    };
    connect(m_session, &Session::aboutToLeave, this, &MainWindow::keepTyped);
    connect(m_session, &Session::unlocked, this, &MainWindow::refresh);
    connect(m_session, &Session::userChanged, this, &MainWindow::userChanged);
    connect(
        m_session, &Session::quitRequested, this, [] { QCoreApplication::exit(0); }, Qt::QueuedConnection);
    connect(m_who, &SessionButton::lockRequested, m_session, &Session::lock);
    connect(m_who, &SessionButton::switchRequested, this, [this] {
        if (mayClose())
            m_session->switchUser();
    });
    connect(m_who, &SessionButton::signOutRequested, this, [this] {
        if (mayClose())
            m_session->signOut();
    });
    connect(m_who, &SessionButton::passwordRequested, m_session, &Session::changePassword);
    connect(m_who, &SessionButton::usersRequested, this, &MainWindow::openUsers);
    m_session->watch();
}

void MainWindow::keepTyped()
{
    // Leaving a field takes over what is half typed in it, and keeps what pages keep by themselves.
    if (QWidget* focused = QApplication::focusWidget())
        focused->clearFocus();
    if (m_slip)
        m_slip->keep();
}

QList<Right> MainWindow::rightsOf(Screen screen)
{
    switch (screen) {
    case Screen::Desk:
    case Screen::Ledger:
        return {Right::SeeComplaints};
    case Screen::Slip:
        return {Right::SeeComplaints, Right::EnterSlips};
    case Screen::Reports:
        return {Right::SeeReports};
    case Screen::Assessment:
        return {Right::SeeAssessments};
    case Screen::Rulebooks:
    case Screen::Settings:
        return {};
    }
    Q_UNREACHABLE();
}

bool MainWindow::mayOpen(Screen screen) const
{
    const QList<Right> rights = rightsOf(screen);
    const Access access = m_workspace->access();
    return rights.isEmpty()
        || std::any_of(rights.begin(), rights.end(), [&](Right right) { return access.may(right); });
}

QWidget* MainWindow::makeRefusal(Screen screen)
{
    auto* refusal = new EmptyState(this);
    refusal->setContent(QStringLiteral("lock"), tr("This page is not open to you"),
        missingRight(m_workspace->access(), rightsOf(screen).constFirst()));
    return refusal;
}

void MainWindow::followRights()
{
    const Access access = m_workspace->access();
    for (const Screen screen : Screens::all()) {
        m_rail->button(screen)->setVisible(mayOpen(screen));
        if (!rightsOf(screen).isEmpty())
            needsAny(*m_screenActions.value(screen), access, rightsOf(screen));
    }
    needs(*m_newAction, access, Right::EnterSlips);
    needs(*m_importAction, access, Right::Import);
    needs(*m_exportAction, access, Right::Export);
    needsAny(*m_blankAction, access, {Right::PrintInternal, Right::PrintForCustomer});
    needsAny(*m_batchAction, access, {Right::PrintInternal, Right::PrintForCustomer});
    needsAny(*m_scanAction, access, {Right::SeeComplaints, Right::EnterSlips});
}

void MainWindow::openUsers()
{
    openScreen(Screen::Settings);
    m_settings->openSection(SettingsPage::Section::Access);
}

} // namespace kesu
