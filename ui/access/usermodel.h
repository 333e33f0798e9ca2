// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/access/user.h"

#include <QAbstractTableModel>

namespace kesu {

/// The users of a database, one a row.
class UserModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { Name, Roles, State, ColumnCount };

    using QAbstractTableModel::QAbstractTableModel;

    void setUsers(const QList<User>& users, const QList<Role>& roles);
    const User& user(int row) const { return m_users.at(row); }

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    QString text(const User& user, Column column) const;

    QList<User> m_users;
    QList<Role> m_roles;
};

} // namespace kesu
