// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/access/session.h"

#include "core/service/workspace.h"
#include "ui/access/lockcover.h"
#include "ui/access/passworddialog.h"
#include "ui/access/recoverycodedialog.h"
#include "ui/access/recoverydialog.h"
#include "ui/shared/guarded.h"

#include <QApplication>
#include <QProgressDialog>

namespace kesu {

namespace {

/// Checking a password takes a noticeable part of a second by intention.
class BusyPointer
{
public:
    BusyPointer() { QApplication::setOverrideCursor(Qt::WaitCursor); }
    ~BusyPointer() { QApplication::restoreOverrideCursor(); }
    BusyPointer(const BusyPointer&) = delete;
    BusyPointer& operator=(const BusyPointer&) = delete;
};

SignInResult signInNow(Workspace& workspace, const QString& user, const QString& password)
{
    const BusyPointer busy;
    return workspace.accounts().signIn(user, Secret(password));
}

} // namespace

Session::Session(Workspace& workspace, QWidget* window, QObject* parent)
    : QObject(parent)
    , m_workspace(workspace)
    , m_window(window)
{
    connect(&m_watch, &IdleWatch::idle, this, [this] {
        // What runs with a progress bar needs its rights to the end.
        if (qobject_cast<QProgressDialog*>(QApplication::activeModalWidget()))
            watch();
        else
            lock();
    });
}

QString Session::attempt(Workspace& workspace, const QString& user, const QString& password, QWidget* parent)
{
    SignInResult result = signInNow(workspace, user, password);
    if (result.outcome != SignInResult::Outcome::PasswordToChange)
        return result.message();
    QString fresh;
    PasswordDialog dialog(
        PasswordDialog::Whose::OwnGivenByOthers, user,
        [&](const PasswordChange& change) {
            const BusyPointer busy;
            Findings findings;
            workspace.accounts().changePassword(user, Secret(password), Secret(change.password), findings);
            fresh = change.password;
            return findings;
        },
        parent);
    if (dialog.exec() == QDialog::Accepted)
        result = signInNow(workspace, user, fresh);
    return result.message();
}

SignInDialog::Outcome Session::ask(SignInDialog::Occasion occasion, const QString& hint)
{
    QWidget* above = QApplication::activeModalWidget();
    SignInDialog* shown = nullptr;
    SignInDialog dialog(
        occasion, hint, m_workspace.accounts().namesToSignIn(),
        [&](const QString& user, const QString& password) { return attempt(m_workspace, user, password, shown); },
        m_workspace.access().userName(), above != nullptr ? above : m_window.data());
    shown = &dialog;
    connect(&dialog, &SignInDialog::forgotten, this, [&] {
        RecoveryDialog recovery(m_workspace, dialog.form().user(), &dialog);
        if (recovery.exec() == QDialog::Accepted)
            RecoveryCodeDialog(recovery.nextCode(), &dialog).exec();
    });
    dialog.exec();
    return dialog.outcome();
}

SignInDialog::Outcome Session::signInAtStart()
{
    if (!m_workspace.access().isLocked())
        return SignInDialog::Outcome::SignedIn;
    QString company;
    guarded(m_window, [&] { company = m_workspace.settings().companyName; });
    return ask(SignInDialog::Occasion::Start, company);
}

void Session::watch()
{
    guarded(m_window, [this] {
        const int minutes
            = m_workspace.access().session() == Access::Session::SignedIn ? m_workspace.settings().lockAfterMinutes : 0;
        m_watch.start(std::chrono::minutes(minutes));
    });
}

void Session::lock()
{
    if (m_workspace.access().session() != Access::Session::SignedIn)
        return;
    m_watch.stop();
    guarded(m_window, [this] {
        const QString before = m_workspace.access().userName();
        Q_EMIT aboutToLeave();
        const QStringList lost = unkept ? unkept() : QStringList();
        SignInDialog::Outcome outcome = SignInDialog::Outcome::Quit;
        {
            const LockCover cover;
            m_workspace.accounts().signOut();
            outcome = ask(SignInDialog::Occasion::Locked, lost.join(tr(", ")));
        }
        if (outcome == SignInDialog::Outcome::SignedIn)
            goOnAs(before);
        else
            Q_EMIT quitRequested();
    });
}

void Session::goOnAs(const QString& before)
{
    if (m_workspace.access().userName() == before) {
        watch();
        Q_EMIT unlocked();
        return;
    }
    // What stands open belongs to somebody else.
    while (QWidget* dialog = QApplication::activeModalWidget())
        dialog->close();
    Q_EMIT userChanged();
}

void Session::switchUser()
{
    guarded(m_window, [this] {
        const QString before = m_workspace.access().userName();
        Q_EMIT aboutToLeave();
        if (ask(SignInDialog::Occasion::Switch) == SignInDialog::Outcome::SignedIn)
            goOnAs(before);
    });
}

void Session::signOut()
{
    guarded(m_window, [this] {
        Q_EMIT aboutToLeave();
        m_workspace.accounts().signOut();
        Q_EMIT userChanged();
    });
}

void Session::changePassword()
{
    const QString user = m_workspace.access().userName();
    PasswordDialog dialog(
        PasswordDialog::Whose::Own, user,
        [&](const PasswordChange& change) {
            const BusyPointer busy;
            Findings findings;
            const SignInResult result
                = m_workspace.accounts().changePassword(user, Secret(change.old), Secret(change.password), findings);
            if (findings.isEmpty() && !result.isDone())
                findings += Finding{.file = {}, .field = QStringLiteral("old"), .message = result.message()};
            return findings;
        },
        m_window);
    dialog.exec();
}

} // namespace kesu
