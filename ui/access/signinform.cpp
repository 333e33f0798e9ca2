// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/access/signinform.h"

#include "ui/access/passwordedit.h"
#include "ui/shared/guarded.h"
#include "ui/shared/theme.h"

#include <QComboBox>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSettings>
#include <QVBoxLayout>
#include <utility>

namespace kesu {

namespace {

const QString lastUserKey = QStringLiteral("access/lastUser");

} // namespace

SignInForm::SignInForm(const QStringList& users, SignInAttempt attempt, QWidget* parent)
    : QWidget(parent)
    , m_attempt(std::move(attempt))
    , m_user(new QComboBox(this))
    , m_password(new PasswordEdit(this))
    , m_problem(new QLabel(this))
    , m_button(new QPushButton(tr("&Sign in"), this))
{
    m_user->addItems(users);
    m_user->setMinimumWidth(fontMetrics().averageCharWidth() * 30);
    m_user->setMaxVisibleItems(16);
    m_problem->setWordWrap(true);
    m_problem->hide();
    setTone(m_problem, Tone::Invalid);
    makePrimary(m_button);
    m_button->setDefault(true);
    auto* form = new QFormLayout;
    form->setHorizontalSpacing(spacing::large);
    form->setVerticalSpacing(spacing::medium);
    form->addRow(tr("&User"), m_user);
    form->addRow(tr("&Password"), m_password);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(spacing::medium);
    layout->addLayout(form);
    layout->addWidget(m_problem);
    connect(m_button, &QPushButton::clicked, this, &SignInForm::signIn);
    connect(m_password, &PasswordEdit::edited, this, [this] { showProblem({}); });
    connect(m_user, &QComboBox::activated, this, [this] {
        showProblem({});
        m_password->clear();
        m_password->setFocus();
    });
    setUser(lastUser());
    setFocusProxy(m_password);
}

QString SignInForm::user() const
{
    return m_user->currentText();
}

void SignInForm::setUser(const QString& name)
{
    if (const int at = m_user->findText(name); at >= 0)
        m_user->setCurrentIndex(at);
}

QString SignInForm::problem() const
{
    return m_problem->isHidden() ? QString() : m_problem->text();
}

QString SignInForm::lastUser()
{
    return QSettings().value(lastUserKey).toString();
}

void SignInForm::showProblem(const QString& sentence)
{
    m_problem->setText(sentence);
    m_problem->setVisible(!sentence.isEmpty());
    m_password->line().setAccessibleDescription(sentence);
}

void SignInForm::signIn()
{
    const QString name = user();
    QString problem;
    const GuardResult tried = guarded(this, [&] { problem = m_attempt(name, m_password->password()); });
    m_password->clear();
    if (tried == GuardResult::Failed)
        return;
    showProblem(problem);
    if (!problem.isEmpty()) {
        m_password->setFocus();
        return;
    }
    QSettings().setValue(lastUserKey, name);
    Q_EMIT signedIn(name);
}

} // namespace kesu
