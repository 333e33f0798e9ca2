// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/access/passworddialog.h"

#include "ui/access/newpassword.h"
#include "ui/access/passwordedit.h"
#include "ui/shared/guarded.h"
#include "ui/shared/theme.h"

#include <QDialogButtonBox>
#include <QFormLayout>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>
#include <utility>

namespace kesu {

namespace {

constexpr int leastWidth = 440;

} // namespace

PasswordDialog::PasswordDialog(Whose whose, const QString& userName, Save save, QWidget* parent)
    : QDialog(parent)
    , m_whose(whose)
    , m_userName(userName)
    , m_save(std::move(save))
    , m_problems(this)
    , m_old(new PasswordEdit(this))
    , m_new(new NewPassword(this))
{
    setWindowTitle(whose == Whose::Others ? tr("New password of %1").arg(userName) : tr("Change password"));
    setMinimumWidth(leastWidth);
    auto* sentence = new QLabel(this);
    sentence->setWordWrap(true);
    makeQuiet(sentence);
    if (whose == Whose::OwnGivenByOthers)
        sentence->setText(tr("Your password was given to you by somebody else. Choose one that only you know."));
    else if (whose == Whose::Others)
        sentence->setText(tr("Tell it to %1 in person; it cannot be read again. It has to be changed at the next signing in.")
                .arg(userName));
    sentence->setVisible(!sentence->text().isEmpty());
    auto* form = new QFormLayout;
    form->setHorizontalSpacing(spacing::large);
    form->setVerticalSpacing(spacing::medium);
    m_old->line().setAccessibleName(tr("Old password"));
    if (whose == Whose::Own)
        form->addRow(tr("&Old password"), m_problems.under(QStringLiteral("old"), m_old));
    else
        m_old->hide();
    form->addRow(tr("&New password"), m_problems.under(QStringLiteral("password"), m_new));

    auto* buttons = new QDialogButtonBox(this);
    auto* take = buttons->addButton(tr("&Save"), QDialogButtonBox::AcceptRole);
    makePrimary(take);
    take->setDefault(true);
    buttons->addButton(tr("&Cancel"), QDialogButtonBox::RejectRole);
    connect(buttons, &QDialogButtonBox::accepted, this, &PasswordDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(spacing::large, spacing::large, spacing::large, spacing::large);
    layout->setSpacing(spacing::large);
    layout->addWidget(sentence);
    layout->addLayout(form);
    layout->addWidget(m_problems.general());
    layout->addStretch();
    layout->addWidget(buttons);
    (whose == Whose::Own ? static_cast<QWidget*>(m_old) : m_new)->setFocus();
}

void PasswordDialog::accept()
{
    guarded(this, [this] {
        Findings findings = m_new->check(m_userName);
        if (!hasErrors(findings))
            findings = m_save({m_old->password(), m_new->password()});
        m_problems.show(findings);
        if (!hasErrors(findings))
            QDialog::accept();
    });
}

} // namespace kesu
