// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>
#include <QWidget>
#include <functional>

class QComboBox;
class QLabel;
class QPushButton;

namespace kesu {

class PasswordEdit;

/// Tries to sign in. Empty: it worked; else the sentence that says why not.
using SignInAttempt = std::function<QString(const QString& user, const QString& password)>;

/// Who one is and one's password. Whoever signed in last on this computer stands there already, so that the password is
/// all that is to be typed. What goes wrong is said below, and the password is to be typed again.
class SignInForm : public QWidget
{
    Q_OBJECT

public:
    /// users: by name, as they are offered.
    SignInForm(const QStringList& users, SignInAttempt attempt, QWidget* parent = nullptr);

    QString user() const;
    /// Chooses a user; one that is not offered is passed over.
    void setUser(const QString& name);
    PasswordEdit& password() { return *m_password; }
    QString problem() const;
    /// The primary button, for the row of buttons of whoever holds the form.
    QPushButton* button() { return m_button; }
    /// As the button does.
    void signIn();

    /// Who signed in last on this computer; empty where nobody did.
    static QString lastUser();

Q_SIGNALS:
    void signedIn(const QString& user);

private:
    void showProblem(const QString& sentence);

    SignInAttempt m_attempt;
    QComboBox* m_user;
    PasswordEdit* m_password;
    QLabel* m_problem;
    QPushButton* m_button;
};

} // namespace kesu
