// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/access/user.h"

#include <QAbstractTableModel>
#include <functional>

namespace kesu {

/// The roles of a database, one a row, in short.
class RoleModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { Name, Users, Rights, Sees, ApprovesFor, ColumnCount };

    /// approvalRole: what the standards call a role that approves, by id.
    explicit RoleModel(std::function<QString(const QString&)> approvalRole, QObject* parent = nullptr);

    void setRoles(const QList<Role>& roles, const QList<User>& users);
    const Role& role(int row) const { return m_roles.at(row); }

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    QString text(const Role& role, Column column) const;

    std::function<QString(const QString&)> m_approvalRole;
    QList<Role> m_roles;
    QList<User> m_users;
};

} // namespace kesu
