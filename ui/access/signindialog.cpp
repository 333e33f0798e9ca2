// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/access/signindialog.h"

#include "ui/access/passwordedit.h"
#include "ui/shared/theme.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>
#include <utility>

namespace kesu {

namespace {

constexpr int leastWidth = 480;

/// Whether somebody works already, so that one can leave it at that.
bool mayStay(SignInDialog::Occasion occasion)
{
    return occasion == SignInDialog::Occasion::Switch || occasion == SignInDialog::Occasion::Approval;
}

QString headline(SignInDialog::Occasion occasion)
{
    switch (occasion) {
    case SignInDialog::Occasion::Start:
        return SignInDialog::tr("Sign in");
    case SignInDialog::Occasion::Locked:
        return SignInDialog::tr("Kesu is locked");
    case SignInDialog::Occasion::Switch:
        return SignInDialog::tr("Switch user");
    case SignInDialog::Occasion::Approval:
        return SignInDialog::tr("Approve");
    }
    Q_UNREACHABLE();
}

QString explanation(SignInDialog::Occasion occasion, const QString& hint)
{
    switch (occasion) {
    case SignInDialog::Occasion::Start:
        return hint;
    case SignInDialog::Occasion::Locked:
        return hint.isEmpty()
            ? SignInDialog::tr("What was typed is kept. Sign in to go on; another user may sign in as well.")
            : SignInDialog::tr("Sign in to go on. If another user signs in, this is lost: %1").arg(hint);
    case SignInDialog::Occasion::Switch:
        return SignInDialog::tr("What was typed is kept as a draft of the user who typed it.");
    case SignInDialog::Occasion::Approval:
        return SignInDialog::tr("%1. The holder of the role signs in for this one approval; whoever works here stays "
                                "signed in.")
            .arg(hint);
    }
    Q_UNREACHABLE();
}

} // namespace

SignInDialog::SignInDialog(Occasion occasion, const QString& hint, const QStringList& users, SignInAttempt attempt,
    const QString& user, QWidget* parent)
    : QDialog(parent)
    , m_occasion(occasion)
    , m_outcome(mayStay(occasion) ? Outcome::Stay : Outcome::Quit)
    , m_form(new SignInForm(users, std::move(attempt), this))
{
    setWindowTitle(headline(occasion));
    setModal(true);
    if (!user.isEmpty())
        m_form->setUser(user);
    auto* title = new QLabel(headline(occasion), this);
    title->setFont(headingFont(font(), 3));
    auto* sentence = new QLabel(explanation(occasion, hint), this);
    sentence->setWordWrap(true);
    sentence->setVisible(!sentence->text().isEmpty());
    makeQuiet(sentence);

    auto* buttons = new QHBoxLayout;
    buttons->setSpacing(spacing::small);
    const auto add = [&](const QString& text, Outcome outcome) {
        auto* button = new QPushButton(text, this);
        button->setAutoDefault(false);
        connect(button, &QPushButton::clicked, this, [this, outcome] { finish(outcome); });
        buttons->addWidget(button);
    };
    if (occasion == Occasion::Start)
        add(tr("&Other database …"), Outcome::OtherDatabase);
    auto* forgotten = new QPushButton(tr("Password &forgotten …"), this);
    forgotten->setAutoDefault(false);
    makeFlat(forgotten);
    connect(forgotten, &QPushButton::clicked, this, &SignInDialog::forgotten);
    forgotten->setVisible(occasion != Occasion::Approval);
    buttons->addWidget(forgotten);
    buttons->addStretch();
    if (mayStay(occasion))
        add(tr("&Cancel"), Outcome::Stay);
    else
        add(tr("&Quit"), Outcome::Quit);
    if (occasion == Occasion::Approval)
        m_form->button()->setText(tr("&Approve"));
    buttons->addWidget(m_form->button());
    connect(m_form, &SignInForm::signedIn, this, [this] { finish(Outcome::SignedIn); });

    auto* head = new QVBoxLayout;
    head->setSpacing(spacing::tiny);
    head->addWidget(title);
    head->addWidget(sentence);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(spacing::huge, spacing::huge, spacing::huge, spacing::large);
    layout->setSpacing(spacing::large);
    layout->addLayout(head);
    layout->addWidget(m_form);
    layout->addStretch();
    layout->addLayout(buttons);
    setMinimumWidth(leastWidth);
    m_form->setFocus();
}

void SignInDialog::reject()
{
    // Escape and the cross of the window: of a locked program they would open or end it by accident.
    if (m_occasion != Occasion::Locked)
        QDialog::reject();
}

void SignInDialog::finish(Outcome outcome)
{
    m_outcome = outcome;
    done(outcome == Outcome::SignedIn ? Accepted : Rejected);
}

} // namespace kesu
