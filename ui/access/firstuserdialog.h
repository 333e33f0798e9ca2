// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/access/fieldproblems.h"

#include <QDialog>

class QLineEdit;

namespace kesu {

class NewPassword;
class Workspace;

/// Turns a database that is open to everybody into one with users: says what that means and makes the first one, an
/// administrator, who is signed in then.
class FirstUserDialog : public QDialog
{
    Q_OBJECT

public:
    FirstUserDialog(Workspace& workspace, QWidget* parent = nullptr);

    QLineEdit& name() { return *m_name; }
    NewPassword& password() { return *m_password; }
    const FieldProblems& problems() const { return m_problems; }
    /// After it was accepted: to be shown once, see RecoveryCodeDialog.
    const QString& recoveryCode() const { return m_code; }
    void accept() override;

private:
    Workspace& m_workspace;
    FieldProblems m_problems;
    QLineEdit* m_name;
    NewPassword* m_password;
    QString m_code;
};

} // namespace kesu
