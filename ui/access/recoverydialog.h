// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/access/fieldproblems.h"

#include <QDialog>

class QComboBox;
class QLineEdit;

namespace kesu {

class NewPassword;
class Workspace;

/// For whoever lost the password: whom to ask, and where no administrator can sign in any more, a new password by the
/// recovery code.
class RecoveryDialog : public QDialog
{
    Q_OBJECT

public:
    RecoveryDialog(Workspace& workspace, const QString& user, QWidget* parent = nullptr);

    QLineEdit& code() { return *m_code; }
    QComboBox& user() { return *m_user; }
    NewPassword& password() { return *m_password; }
    const FieldProblems& problems() const { return m_problems; }
    /// After it was accepted: the code that takes the place of the spent one.
    const QString& nextCode() const { return m_nextCode; }
    void accept() override;

private:
    Workspace& m_workspace;
    FieldProblems m_problems;
    QLineEdit* m_code;
    QComboBox* m_user;
    NewPassword* m_password;
    QString m_nextCode;
};

} // namespace kesu
