// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/access/recoverydialog.h"

#include "core/service/workspace.h"
#include "ui/access/newpassword.h"
#include "ui/shared/guarded.h"
#include "ui/shared/theme.h"

#include <QComboBox>
#include <QDialogButtonBox>
#include <QFontDatabase>
#include <QFormLayout>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace kesu {

namespace {

constexpr int leastWidth = 500;

} // namespace

RecoveryDialog::RecoveryDialog(Workspace& workspace, const QString& user, QWidget* parent)
    : QDialog(parent)
    , m_workspace(workspace)
    , m_problems(this)
    , m_code(new QLineEdit(this))
    , m_user(new QComboBox(this))
    , m_password(new NewPassword(this))
{
    setWindowTitle(tr("Password forgotten"));
    setMinimumWidth(leastWidth);
    auto* sentence = new QLabel(tr("An administrator can give you a new password under Settings, Users and roles. Only "
                                   "where no administrator can sign in any more, the recovery code helps: it was shown "
                                   "when the users were set up, and gives an administrator a new password."),
        this);
    sentence->setWordWrap(true);
    makeQuiet(sentence);
    m_code->setFont(QFontDatabase::systemFont(QFontDatabase::FixedFont));
    m_code->setPlaceholderText(QStringLiteral("XXXX-XXXX-XXXX-XXXX-XXXX-XXXX"));
    m_user->addItems(workspace.accounts().namesToSignIn());
    m_user->setCurrentText(user);
    auto* form = new QFormLayout;
    form->setHorizontalSpacing(spacing::large);
    form->setVerticalSpacing(spacing::medium);
    form->addRow(tr("&Recovery code"), m_problems.under(QStringLiteral("code"), m_code));
    form->addRow(tr("&Administrator"), m_problems.under(QStringLiteral("name"), m_user));
    form->addRow(tr("&New password"), m_problems.under(QStringLiteral("password"), m_password));
    auto* buttons = new QDialogButtonBox(this);
    auto* set = buttons->addButton(tr("&Set password"), QDialogButtonBox::AcceptRole);
    makePrimary(set);
    set->setDefault(true);
    buttons->addButton(tr("&Cancel"), QDialogButtonBox::RejectRole);
    connect(buttons, &QDialogButtonBox::accepted, this, &RecoveryDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(spacing::huge, spacing::huge, spacing::huge, spacing::large);
    layout->setSpacing(spacing::large);
    layout->addWidget(sentence);
    layout->addLayout(form);
    layout->addWidget(m_problems.general());
    layout->addStretch();
    layout->addWidget(buttons);
    m_code->setFocus();
}

void RecoveryDialog::accept()
{
    guarded(this, [this] {
        Findings findings = m_password->check(m_user->currentText());
        if (!hasErrors(findings)) {
            const auto next = m_workspace.accounts().recover(
                m_code->text(), m_user->currentText(), Secret(m_password->password()), findings);
            m_nextCode = next.value_or(QString());
        }
        m_problems.show(findings);
        if (!hasErrors(findings))
            QDialog::accept();
    });
}

} // namespace kesu
