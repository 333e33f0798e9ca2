// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/access/firstuserdialog.h"

#include "core/service/workspace.h"
#include "ui/access/newpassword.h"
#include "ui/shared/guarded.h"
#include "ui/shared/theme.h"

#include <QDialogButtonBox>
#include <QFormLayout>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace kesu {

namespace {

constexpr int leastWidth = 520;

} // namespace

FirstUserDialog::FirstUserDialog(Workspace& workspace, QWidget* parent)
    : QDialog(parent)
    , m_workspace(workspace)
    , m_problems(this)
    , m_name(new QLineEdit(workspace.userName(), this))
    , m_password(new NewPassword(this))
{
    setWindowTitle(tr("Set up users"));
    setMinimumWidth(leastWidth);
    auto* title = new QLabel(tr("The first user is the administrator"), this);
    title->setFont(headingFont(font(), 2));
    auto* sentence = new QLabel(
        tr("From now on everybody signs in with a name and a password, and does what their roles allow. The "
           "administrator makes the other users. Rights keep colleagues to their own work; they do not hide the file: "
           "whoever can copy it can read it with another program, so keep its folder closed to strangers."),
        this);
    sentence->setWordWrap(true);
    makeQuiet(sentence);
    auto* form = new QFormLayout;
    form->setHorizontalSpacing(spacing::large);
    form->setVerticalSpacing(spacing::medium);
    form->addRow(tr("&Name"), m_problems.under(QStringLiteral("name"), m_name));
    form->addRow(tr("&Password"), m_problems.under(QStringLiteral("password"), m_password));
    auto* buttons = new QDialogButtonBox(this);
    auto* make = buttons->addButton(tr("&Set up users"), QDialogButtonBox::AcceptRole);
    makePrimary(make);
    make->setDefault(true);
    buttons->addButton(tr("&Cancel"), QDialogButtonBox::RejectRole);
    connect(buttons, &QDialogButtonBox::accepted, this, &FirstUserDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(spacing::huge, spacing::huge, spacing::huge, spacing::large);
    layout->setSpacing(spacing::large);
    layout->addWidget(title);
    layout->addWidget(sentence);
    layout->addLayout(form);
    layout->addWidget(m_problems.general());
    layout->addStretch();
    layout->addWidget(buttons);
    m_name->selectAll();
    m_name->setFocus();
}

void FirstUserDialog::accept()
{
    guarded(this, [this] {
        const QString name = m_name->text().trimmed();
        Findings findings = m_password->check(name);
        if (!hasErrors(findings)) {
            if (const auto code = m_workspace.accounts().begin(name, Secret(m_password->password()), findings))
                m_code = *code;
        }
        m_problems.show(findings);
        if (!hasErrors(findings))
            QDialog::accept();
    });
}

} // namespace kesu
