// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/access/rolemodel.h"

#include <algorithm>

namespace kesu {

RoleModel::RoleModel(std::function<QString(const QString&)> approvalRole, QObject* parent)
    : QAbstractTableModel(parent)
    , m_approvalRole(std::move(approvalRole))
{
}

void RoleModel::setRoles(const QList<Role>& roles, const QList<User>& users)
{
    beginResetModel();
    m_roles = roles;
    m_users = users;
    endResetModel();
}

int RoleModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_roles.size());
}

int RoleModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QString RoleModel::text(const Role& role, Column column) const
{
    switch (column) {
    case Name:
        return role.name;
    case Users:
        return QString::number(std::count_if(
            m_users.begin(), m_users.end(), [&](const User& user) { return user.roles.contains(role.id); }));
    case Rights:
        return tr("%1 of %2").arg(role.rights.size()).arg(allRights().size());
    case Sees: {
        QStringList classes;
        for (const FieldClass one : fieldClasses()) {
            if (one != FieldClass::Plain && role.reads.contains(one))
                classes += label(one);
        }
        return classes.join(tr(", "));
    }
    case ApprovesFor: {
        QStringList names;
        for (const QString& id : role.approvalRoles)
            names += m_approvalRole(id);
        names.removeDuplicates();
        return role.rights.contains(Right::Approve) ? names.join(tr(", ")) : QString();
    }
    case ColumnCount:
        break;
    }
    Q_UNREACHABLE();
}

QVariant RoleModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const auto column = static_cast<Column>(index.column());
    if (role == Qt::TextAlignmentRole)
        return int((column == Users ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    if (role != Qt::DisplayRole && role != Qt::AccessibleTextRole && role != Qt::ToolTipRole)
        return {};
    return text(m_roles.at(index.row()), column);
}

QVariant RoleModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    const auto column = static_cast<Column>(section);
    if (role == Qt::TextAlignmentRole)
        return int((column == Users ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    if (role != Qt::DisplayRole)
        return {};
    switch (column) {
    case Name:
        return tr("Role");
    case Users:
        return tr("Users");
    case Rights:
        return tr("Rights");
    case Sees:
        return tr("Sees");
    case ApprovesFor:
        return tr("Approves as");
    case ColumnCount:
        break;
    }
    return {};
}

} // namespace kesu
