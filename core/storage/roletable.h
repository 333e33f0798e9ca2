// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/access/role.h"

namespace kesu {

class Database;

/// Roles with what they may do. Words of rights that this program does not know stay as they are, for the program that
/// does.
class RoleTable
{
public:
    explicit RoleTable(Database& database)
        : m_database(database)
    {
    }

    /// In the order in which they were made.
    QList<Role> all() const;
    std::optional<Role> find(RoleId id) const;
    std::optional<Role> findByName(const QString& name) const;
    /// How many users have it.
    qint64 users(RoleId id) const;

    /// Makes or replaces it; a new one gets its id.
    Role store(const Role& role) const;
    /// It must have no users.
    void remove(RoleId id) const;

private:
    void fill(Role& role) const;

    Database& m_database;
};

} // namespace kesu
