// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/moment.h"
#include "core/complaint/masterdata.h"

#include <QList>
#include <optional>

namespace kesu {

class Database;

/// Departments by code, each once.
class DepartmentTable
{
public:
    explicit DepartmentTable(Database& database)
        : m_database(database)
    {
    }

    QList<Department> all() const;
    std::optional<Department> find(DepartmentId id) const;
    std::optional<Department> findByCode(const QString& code) const;
    Department store(const Department& department) const;
    void remove(DepartmentId id) const;

private:
    Database& m_database;
};

} // namespace kesu
