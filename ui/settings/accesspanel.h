// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/access/user.h"
#include "ui/inputs/choice.h"

#include <QWidget>

class QPushButton;
class QSpinBox;
class QStackedWidget;
class QTabWidget;

namespace kesu {

class EmptyState;
class RoleModel;
class TidyTable;
class UserModel;
class Workspace;

/// Settings, Users and roles: who signs in, what the roles may do, and when the window locks itself. Without users, what
/// that means and how to begin.
class AccessPanel : public QWidget
{
    Q_OBJECT

public:
    AccessPanel(Workspace& workspace, QWidget* parent = nullptr);

    void refresh();
    TidyTable& users() { return *m_users; }
    TidyTable& roles() { return *m_roles; }

Q_SIGNALS:
    /// What whoever is signed in may do, or whether anybody has to sign in, may have changed.
    void accessChanged();
    void settingsSaved();

private:
    QWidget* makeUsers();
    QWidget* makeRoles();
    QWidget* makeLocking();
    void updateButtons();
    void setUpUsers();
    void editUser(const User& user);
    void setPassword();
    void editRole(const Role& role);
    void removeRole();
    void renewCode();
    std::optional<User> selectedUser() const;
    std::optional<Role> selectedRole() const;
    void readApprovalRoles();

    Workspace& m_workspace;
    QList<Choice> m_approvalRoles; ///< of the standards in use, each once
    UserModel* m_userModel;
    RoleModel* m_roleModel;
    QStackedWidget* m_stack;
    EmptyState* m_none;
    QTabWidget* m_tabs;
    TidyTable* m_users;
    TidyTable* m_roles;
    QPushButton* m_editUser;
    QPushButton* m_setPassword;
    QPushButton* m_editRole;
    QPushButton* m_copyRole;
    QPushButton* m_removeRole;
    QSpinBox* m_lockAfter;
};

} // namespace kesu
