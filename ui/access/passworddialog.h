// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/finding.h"
#include "ui/access/fieldproblems.h"

#include <QDialog>
#include <functional>

namespace kesu {

class NewPassword;
class PasswordEdit;

/// What becomes of a password that was typed. Findings keep the dialog open: fields "old" and "password".
struct PasswordChange
{
    QString old; ///< empty where it was not asked for
    QString password;
};

/// A new password: one's own, which asks for the old one, or that of another user, who has to change it
/// when signing in.
class PasswordDialog : public QDialog
{
    Q_OBJECT

public:
    enum class Whose {
        Own,
        OwnGivenByOthers, ///< was just signed in with, and has to be changed: the old one is known
        Others,
    };
    using Save = std::function<Findings(const PasswordChange&)>;

    PasswordDialog(Whose whose, const QString& userName, Save save, QWidget* parent = nullptr);

    PasswordEdit& old() { return *m_old; }
    NewPassword& fresh() { return *m_new; }
    const FieldProblems& problems() const { return m_problems; }
    void accept() override;

private:
    Whose m_whose;
    QString m_userName;
    Save m_save;
    FieldProblems m_problems;
    PasswordEdit* m_old;
    NewPassword* m_new;
};

} // namespace kesu
