// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/access/idlewatch.h"
#include "ui/access/signindialog.h"

#include <QPointer>

namespace kesu {

class Workspace;

/// Who sits at the window: signing in, locking when nobody touches anything, changing places. Without users it does
/// nothing.
class Session : public QObject
{
    Q_OBJECT

public:
    /// window: what the dialogs stand above, or null before there is one. The workspace must outlive the session.
    Session(Workspace& workspace, QWidget* window, QObject* parent = nullptr);

    /// Before the window opens: asks until somebody is signed in or does not want to. SignedIn at once without users.
    SignInDialog::Outcome signInAtStart();
    /// Begins to watch, by the company's settings.
    void watch();
    const IdleWatch& watching() const { return m_watch; }
    /// Covers the windows until somebody signs in.
    void lock();
    void switchUser();
    void signOut();
    void changePassword();
    /// What would be lost if somebody else signed in, each in a word; asked for when the window is locked.
    std::function<QStringList()> unkept;

    /// Signs in; asks for a password of one's own where somebody else gave it. Empty when done, else why not.
    static QString attempt(Workspace& workspace, const QString& user, const QString& password, QWidget* parent);

Q_SIGNALS:
    /// What was typed is to be kept now, while whoever typed it is still signed in.
    void aboutToLeave();
    /// The same user goes on.
    void unlocked();
    /// Somebody else is signed in, or nobody: the window has to be made anew.
    void userChanged();
    void quitRequested();

private:
    SignInDialog::Outcome ask(SignInDialog::Occasion occasion, const QString& hint = {});
    void goOnAs(const QString& before);

    Workspace& m_workspace;
    QPointer<QWidget> m_window;
    IdleWatch m_watch;
};

} // namespace kesu
