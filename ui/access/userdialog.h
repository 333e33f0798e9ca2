// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/access/user.h"
#include "ui/access/fieldproblems.h"

#include <QDialog>
#include <QMap>
#include <functional>

class QCheckBox;
class QLineEdit;

namespace kesu {

class NewPassword;

/// A user: name, whether they may sign in, their roles, and for a new one the first password.
class UserDialog : public QDialog
{
    Q_OBJECT

public:
    /// password: of a new user, else empty.
    using Save = std::function<Findings(const User& user, const QString& password)>;

    UserDialog(const User& user, const QList<Role>& roles, Save save, QWidget* parent = nullptr);

    QLineEdit& name() { return *m_name; }
    QCheckBox& active() { return *m_active; }
    QCheckBox* roleBox(RoleId id) const;
    /// Null for a user that is there already.
    NewPassword* password() { return m_password; }
    const FieldProblems& problems() const { return m_problems; }
    User edited() const;
    void accept() override;

private:
    QWidget* makeRoles(const QList<Role>& roles);

    User m_user;
    Save m_save;
    FieldProblems m_problems;
    QLineEdit* m_name;
    QCheckBox* m_active;
    QList<std::pair<RoleId, QCheckBox*>> m_roles;
    NewPassword* m_password = nullptr;
};

} // namespace kesu
