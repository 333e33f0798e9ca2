// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/access/usermodel.h"

#include "ui/shared/tidytable.h"

namespace kesu {

void UserModel::setUsers(const QList<User>& users, const QList<Role>& roles)
{
    beginResetModel();
    m_users = users;
    m_roles = roles;
    endResetModel();
}

int UserModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_users.size());
}

int UserModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QString UserModel::text(const User& user, Column column) const
{
    switch (column) {
    case Name:
        return user.name;
    case Roles: {
        QStringList names;
        for (const Role& role : m_roles) {
            if (user.roles.contains(role.id))
                names += role.name;
        }
        return names.join(tr(", "));
    }
    case State:
        if (user.state == UserState::Disabled)
            return tr("may not sign in");
        return user.mustChangePassword ? tr("has to change the password") : tr("may sign in");
    case ColumnCount:
        break;
    }
    Q_UNREACHABLE();
}

QVariant UserModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const User& user = m_users.at(index.row());
    if (role == ToneCellRole)
        return static_cast<int>(user.state == UserState::Disabled ? Tone::OutOfScope : Tone::Neutral);
    if (role != Qt::DisplayRole && role != Qt::AccessibleTextRole && role != Qt::ToolTipRole)
        return {};
    return text(user, static_cast<Column>(index.column()));
}

QVariant UserModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (static_cast<Column>(section)) {
    case Name:
        return tr("Name");
    case Roles:
        return tr("Roles");
    case State:
        return tr("Signing in");
    case ColumnCount:
        break;
    }
    return {};
}

} // namespace kesu
