// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QToolButton>

class QAction;

namespace kesu {

class Access;

/// In the status line: who is signed in, with what one can do about it. Without users it says that there are none and
/// what that means.
class SessionButton : public QToolButton
{
    Q_OBJECT

public:
    explicit SessionButton(QWidget* parent = nullptr);

    void show(const Access& access);
    /// For the window's menu, where its keys are listed.
    QAction* lockAction() { return m_lock; }

Q_SIGNALS:
    void lockRequested();
    void switchRequested();
    void signOutRequested();
    void passwordRequested();
    /// Settings, Users and roles.
    void usersRequested();

private:
    QAction* m_lock;
    QAction* m_switch;
    QAction* m_password;
    QAction* m_signOut;
    QAction* m_users;
};

} // namespace kesu
