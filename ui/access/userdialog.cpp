// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/access/userdialog.h"

#include "ui/access/newpassword.h"
#include "ui/shared/guarded.h"
#include "ui/shared/theme.h"

#include <QCheckBox>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>
#include <utility>

namespace kesu {

namespace {

constexpr int leastWidth = 480;

} // namespace

UserDialog::UserDialog(const User& user, const QList<Role>& roles, Save save, QWidget* parent)
    : QDialog(parent)
    , m_user(user)
    , m_save(std::move(save))
    , m_problems(this)
    , m_name(new QLineEdit(user.name, this))
    , m_active(new QCheckBox(tr("May sign &in"), this))
{
    const bool isNew = !user.id.isStored();
    setWindowTitle(isNew ? tr("New user") : tr("User %1").arg(user.name));
    setMinimumWidth(leastWidth);
    m_name->setPlaceholderText(tr("As it is to stand in the history, for example the person's own name"));
    m_active->setChecked(user.state == UserState::Active);
    m_active->setToolTip(tr("Whoever has left the company is switched off, not removed: the history names them."));
    auto* form = new QFormLayout;
    form->setHorizontalSpacing(spacing::large);
    form->setVerticalSpacing(spacing::medium);
    form->addRow(tr("&Name"), m_problems.under(QStringLiteral("name"), m_name));
    form->addRow(QString(), m_problems.under(QStringLiteral("state"), m_active));
    form->addRow(tr("Roles"), m_problems.under(QStringLiteral("roles"), makeRoles(roles)));
    if (isNew) {
        m_password = new NewPassword(this);
        form->addRow(tr("First &password"), m_problems.under(QStringLiteral("password"), m_password));
        auto* hint = new QLabel(tr("Has to be changed at the first signing in."), this);
        makeQuiet(hint);
        form->addRow(QString(), hint);
    }
    auto* buttons = new QDialogButtonBox(this);
    auto* take = buttons->addButton(tr("&Save"), QDialogButtonBox::AcceptRole);
    makePrimary(take);
    take->setDefault(true);
    buttons->addButton(tr("&Cancel"), QDialogButtonBox::RejectRole);
    connect(buttons, &QDialogButtonBox::accepted, this, &UserDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(spacing::large, spacing::large, spacing::large, spacing::large);
    layout->setSpacing(spacing::large);
    layout->addLayout(form);
    layout->addWidget(m_problems.general());
    layout->addStretch();
    layout->addWidget(buttons);
    m_name->setFocus();
}

QWidget* UserDialog::makeRoles(const QList<Role>& roles)
{
    auto* boxes = new QWidget(this);
    auto* layout = new QVBoxLayout(boxes);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(spacing::tiny);
    for (const Role& role : roles) {
        auto* box = new QCheckBox(role.name, boxes);
        box->setChecked(m_user.roles.contains(role.id));
        layout->addWidget(box);
        m_roles += std::pair(role.id, box);
        if (boxes->focusProxy() == nullptr)
            boxes->setFocusProxy(box);
    }
    return boxes;
}

QCheckBox* UserDialog::roleBox(RoleId id) const
{
    for (const auto& [role, box] : m_roles) {
        if (role == id)
            return box;
    }
    return nullptr;
}

User UserDialog::edited() const
{
    User user = m_user;
    user.name = m_name->text().trimmed();
    user.state = m_active->isChecked() ? UserState::Active : UserState::Disabled;
    user.roles.clear();
    for (const auto& [role, box] : m_roles) {
        if (box->isChecked())
            user.roles += role;
    }
    return user;
}

void UserDialog::accept()
{
    guarded(this, [this] {
        const User user = edited();
        Findings findings = m_password != nullptr ? m_password->check(user.name) : Findings();
        if (!hasErrors(findings))
            findings = m_save(user, m_password != nullptr ? m_password->password() : QString());
        m_problems.show(findings);
        if (!hasErrors(findings))
            QDialog::accept();
    });
}

} // namespace kesu
