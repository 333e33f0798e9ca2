// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/accesspanel.h"

#include "core/service/workspace.h"
#include "ui/access/firstuserdialog.h"
#include "ui/access/newpassword.h"
#include "ui/access/passworddialog.h"
#include "ui/access/recoverycodedialog.h"
#include "ui/access/rightgate.h"
#include "ui/access/roledialog.h"
#include "ui/access/rolemodel.h"
#include "ui/access/userdialog.h"
#include "ui/access/usermodel.h"
#include "ui/settings/panel.h"
#include "ui/shared/emptystate.h"
#include "ui/shared/guarded.h"
#include "ui/shared/messagebox.h"
#include "ui/shared/tidytable.h"

#include <QFormLayout>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QSpinBox>
#include <QStackedWidget>
#include <QTabWidget>
#include <QVBoxLayout>
#include <algorithm>

namespace kesu {

namespace {

constexpr int longestIdleMinutes = 480;
constexpr int nameWidth = 160;
constexpr int rolesWidth = 260;

QPushButton* addButton(QHBoxLayout* bar, const QString& text)
{
    auto* button = new QPushButton(text);
    bar->addWidget(button);
    return button;
}

QWidget* framed(TidyTable* table, QWidget* parent)
{
    auto* card = new QWidget(parent);
    makeCard(card);
    auto* frame = new QVBoxLayout(card);
    frame->setContentsMargins(1, 1, 1, 1);
    frame->addWidget(table);
    return card;
}

QVBoxLayout* tabLayout(QWidget* tab)
{
    auto* layout = new QVBoxLayout(tab);
    layout->setContentsMargins(0, spacing::medium, 0, 0);
    layout->setSpacing(spacing::small);
    return layout;
}

} // namespace

AccessPanel::AccessPanel(Workspace& workspace, QWidget* parent)
    : QWidget(parent)
    , m_workspace(workspace)
    , m_userModel(new UserModel(this))
    , m_roleModel(new RoleModel(
          [this](const QString& id) {
              for (const Choice& choice : std::as_const(m_approvalRoles)) {
                  if (choice.id == id)
                      return choice.text;
              }
              return id;
          },
          this))
    , m_stack(new QStackedWidget(this))
    , m_none(new EmptyState(this))
    , m_tabs(new QTabWidget(this))
    , m_users(new TidyTable(this))
    , m_roles(new TidyTable(this))
    , m_lockAfter(new QSpinBox(this))
{
    m_none->setContent(QStringLiteral("users"), tr("One user, no password"),
        tr("Whoever opens this database may do everything; the history names the user of the computer. Set up users "
           "when several people work with it: each signs in with a password and does what their roles allow."));
    m_none->setAction(tr("Set up users …"));
    connect(m_none, &EmptyState::actionTriggered, this, &AccessPanel::setUpUsers);
    m_tabs->addTab(makeUsers(), tr("Users"));
    m_tabs->addTab(makeRoles(), tr("Roles"));
    m_tabs->addTab(makeLocking(), tr("Locking and recovery"));
    m_tabs->setDocumentMode(true);
    m_stack->addWidget(m_none);
    m_stack->addWidget(m_tabs);
    auto* layout = panelLayout(this, tr("Users and roles"),
        tr("Who works with this database and what each may do. Rights hold for the window and for kesu-cli alike."));
    layout->addWidget(m_stack, 1);
    refresh();
}

QWidget* AccessPanel::makeUsers()
{
    auto* tab = new QWidget(this);
    m_users->setModel(m_userModel);
    m_users->setAccessibleName(tr("Users"));
    m_users->setSelectionMode(QAbstractItemView::SingleSelection);
    m_users->setColumnWidth(UserModel::Name, nameWidth);
    m_users->setColumnWidth(UserModel::Roles, rolesWidth);
    m_users->horizontalHeader()->setStretchLastSection(true);
    m_users->rememberColumns(QStringLiteral("users"));
    auto* bar = new QHBoxLayout;
    bar->setSpacing(spacing::small);
    bar->addStretch();
    m_editUser = addButton(bar, tr("&Edit …"));
    m_setPassword = addButton(bar, tr("New &password …"));
    auto* add = addButton(bar, tr("&Add user …"));
    makePrimary(add);
    auto* layout = tabLayout(tab);
    layout->addLayout(bar);
    layout->addWidget(framed(m_users, tab), 1);
    connect(add, &QPushButton::clicked, this, [this] { editUser({}); });
    const auto edit = [this] {
        if (const auto user = selectedUser())
            editUser(*user);
    };
    connect(m_editUser, &QPushButton::clicked, this, edit);
    connect(m_users, &TidyTable::rowActivated, this, edit);
    connect(m_setPassword, &QPushButton::clicked, this, &AccessPanel::setPassword);
    connect(m_users->selectionModel(), &QItemSelectionModel::selectionChanged, this, &AccessPanel::updateButtons);
    return tab;
}

QWidget* AccessPanel::makeRoles()
{
    auto* tab = new QWidget(this);
    m_roles->setModel(m_roleModel);
    m_roles->setAccessibleName(tr("Roles"));
    m_roles->setSelectionMode(QAbstractItemView::SingleSelection);
    m_roles->setColumnWidth(RoleModel::Name, nameWidth);
    m_roles->setColumnWidth(RoleModel::Sees, nameWidth);
    m_roles->horizontalHeader()->setStretchLastSection(true);
    m_roles->rememberColumns(QStringLiteral("roles"));
    auto* bar = new QHBoxLayout;
    bar->setSpacing(spacing::small);
    bar->addStretch();
    m_editRole = addButton(bar, tr("&Edit …"));
    m_copyRole = addButton(bar, tr("&Copy …"));
    m_removeRole = addButton(bar, tr("&Remove …"));
    auto* add = addButton(bar, tr("&Add role …"));
    makePrimary(add);
    auto* layout = tabLayout(tab);
    layout->addLayout(bar);
    layout->addWidget(framed(m_roles, tab), 1);
    connect(add, &QPushButton::clicked, this, [this] { editRole({}); });
    const auto edit = [this] {
        if (const auto role = selectedRole())
            editRole(*role);
    };
    connect(m_editRole, &QPushButton::clicked, this, edit);
    connect(m_roles, &TidyTable::rowActivated, this, edit);
    connect(m_copyRole, &QPushButton::clicked, this, [this] {
        if (auto role = selectedRole()) {
            role->id = {};
            role->name = tr("%1 (copy)").arg(role->name);
            editRole(*role);
        }
    });
    connect(m_removeRole, &QPushButton::clicked, this, &AccessPanel::removeRole);
    connect(m_roles->selectionModel(), &QItemSelectionModel::selectionChanged, this, &AccessPanel::updateButtons);
    return tab;
}

QWidget* AccessPanel::makeLocking()
{
    auto* tab = new QWidget(this);
    m_lockAfter->setRange(0, longestIdleMinutes);
    m_lockAfter->setSpecialValueText(tr("never"));
    m_lockAfter->setSuffix(tr(" min"));
    auto* renew = new QPushButton(tr("New recovery &code …"), tab);
    auto* form = panelForm();
    form->setFieldGrowthPolicy(QFormLayout::FieldsStayAtSizeHint);
    form->addRow(tr("&Lock after"), m_lockAfter);
    form->addRow(
        QString(), panelHint(tr("without a key or a mouse touched; what was typed is kept. 0 means never."), tab));
    form->addRow(tr("Lost passwords"), renew);
    form->addRow(QString(),
        panelHint(tr("Gives an administrator a new password when none can sign in. A new code ends the old one."), tab));
    auto* layout = tabLayout(tab);
    layout->addLayout(form);
    layout->addStretch();
    connect(m_lockAfter, &QSpinBox::editingFinished, this, [this] {
        guarded(this, [this] {
            CompanySettings settings = m_workspace.settings();
            if (settings.lockAfterMinutes == m_lockAfter->value())
                return;
            settings.lockAfterMinutes = m_lockAfter->value();
            m_workspace.saveSettings(settings);
            Q_EMIT settingsSaved();
        });
    });
    connect(renew, &QPushButton::clicked, this, &AccessPanel::renewCode);
    return tab;
}

void AccessPanel::refresh()
{
    guarded(this, [this] {
        const AccountService& accounts = m_workspace.accounts();
        m_stack->setCurrentWidget(accounts.hasUsers() ? static_cast<QWidget*>(m_tabs) : m_none);
        if (!accounts.hasUsers())
            return;
        readApprovalRoles();
        const QList<User> users = accounts.users();
        const QList<Role> roles = accounts.roles();
        m_userModel->setUsers(users, roles);
        m_roleModel->setRoles(roles, users);
        m_lockAfter->setValue(m_workspace.settings().lockAfterMinutes);
    });
    updateButtons();
}

void AccessPanel::updateButtons()
{
    m_editUser->setEnabled(selectedUser().has_value());
    m_setPassword->setEnabled(selectedUser().has_value());
    for (QPushButton* button : {m_editRole, m_copyRole, m_removeRole})
        button->setEnabled(selectedRole().has_value());
}

std::optional<User> AccessPanel::selectedUser() const
{
    const QList<int> rows = m_users->selectedRows();
    return rows.isEmpty() ? std::nullopt : std::optional(m_userModel->user(rows.constFirst()));
}

std::optional<Role> AccessPanel::selectedRole() const
{
    const QList<int> rows = m_roles->selectedRows();
    return rows.isEmpty() ? std::nullopt : std::optional(m_roleModel->role(rows.constFirst()));
}

void AccessPanel::setUpUsers()
{
    FirstUserDialog dialog(m_workspace, this);
    if (dialog.exec() != QDialog::Accepted)
        return;
    RecoveryCodeDialog(dialog.recoveryCode(), this).exec();
    refresh();
    Q_EMIT accessChanged();
}

void AccessPanel::editUser(const User& user)
{
    guarded(this, [&] {
        AccountService& accounts = m_workspace.accounts();
        UserDialog dialog(
            user, accounts.roles(),
            [&](const User& edited, const QString& password) {
                Findings findings;
                if (edited.id.isStored())
                    accounts.save(edited, findings);
                else
                    accounts.add(edited, Secret(password), findings);
                return findings;
            },
            this);
        if (dialog.exec() == QDialog::Accepted && user.id == m_workspace.access().user().id)
            Q_EMIT accessChanged();
    });
    refresh();
}

void AccessPanel::setPassword()
{
    const std::optional<User> user = selectedUser();
    if (!user)
        return;
    PasswordDialog dialog(
        PasswordDialog::Whose::Others, user->name,
        [&](const PasswordChange& change) {
            Findings findings;
            m_workspace.accounts().setPassword(user->id, Secret(change.password), findings);
            return findings;
        },
        this);
    dialog.exec();
    refresh();
}

void AccessPanel::editRole(const Role& role)
{
    guarded(this, [&] {
        RoleDialog dialog(
            role, m_approvalRoles,
            [&](const Role& edited) {
                Findings findings;
                m_workspace.accounts().save(edited, findings);
                return findings;
            },
            this);
        if (dialog.exec() == QDialog::Accepted && m_workspace.access().user().roles.contains(role.id))
            Q_EMIT accessChanged();
    });
    refresh();
}

void AccessPanel::removeRole()
{
    const std::optional<Role> role = selectedRole();
    if (!role || !MessageBox::confirm(this, tr("Remove the role “%1”?").arg(role->name), tr("Remove")))
        return;
    guarded(this, [&] {
        Findings findings;
        if (!m_workspace.accounts().remove(role->id, findings) && !findings.isEmpty())
            MessageBox::warning(this, findings.constFirst().message);
    });
    refresh();
}

void AccessPanel::renewCode()
{
    if (!MessageBox::confirm(this, tr("Make a new recovery code? The one on paper opens nothing any more then."),
            tr("Make a new code")))
        return;
    guarded(this, [this] { RecoveryCodeDialog(m_workspace.accounts().renewRecoveryCode(), this).exec(); });
}

void AccessPanel::readApprovalRoles()
{
    m_approvalRoles.clear();
    for (const QString& id : m_workspace.settings().rulebooks) {
        const std::optional<Rulebook> rulebook = m_workspace.rulebooks().find(id, m_workspace.clock().today());
        if (!rulebook)
            continue;
        for (const Term& role : rulebook->terms(VocabularyKind::Role)) {
            const auto known = std::find_if(m_approvalRoles.begin(), m_approvalRoles.end(),
                [&](const Choice& choice) { return choice.id == role.id; });
            if (known == m_approvalRoles.end())
                m_approvalRoles += Choice{role.id, rulebook->label(VocabularyKind::Role, role.id, windowLanguage()),
                    rulebook->title(), role.id};
        }
    }
}

} // namespace kesu
