// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/access/signinform.h"

#include <QDialog>

namespace kesu {

/// Asks who sits there: before the window opens, when it was locked, or when another user takes over.
class SignInDialog : public QDialog
{
    Q_OBJECT

public:
    enum class Occasion {
        Start, ///< the database has just been opened; one may open another or leave
        Locked, ///< there is no way past it but signing in or leaving the program
        Switch, ///< somebody works already and may stay
        Approval, ///< for one approval only; whoever works stays signed in
    };
    /// How it ended. Stay: another user was not wanted after all.
    enum class Outcome { SignedIn, OtherDatabase, Quit, Stay };

    /// hint: at the start the company, or empty; when locked what would be lost if another user signed in, or empty;
    /// what is approved.
    /// user: who is offered first, or empty.
    SignInDialog(Occasion occasion, const QString& hint, const QStringList& users, SignInAttempt attempt,
        const QString& user = {}, QWidget* parent = nullptr);

    Outcome outcome() const { return m_outcome; }
    SignInForm& form() { return *m_form; }

    /// Escape: leaves nothing open that was locked.
    void reject() override;

Q_SIGNALS:
    /// The user does not know the password.
    void forgotten();

private:
    void finish(Outcome outcome);

    Occasion m_occasion;
    Outcome m_outcome;
    SignInForm* m_form;
};

} // namespace kesu
