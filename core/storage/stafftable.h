// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/moment.h"
#include "core/complaint/masterdata.h"

#include <QList>
#include <optional>

namespace kesu {

class Database;

/// The people whose names stand on slips.
class StaffTable
{
public:
    explicit StaffTable(Database& database)
        : m_database(database)
    {
    }

    QList<Staff> all() const;
    std::optional<Staff> find(StaffId id) const;
    QList<Staff> findByName(const QString& name) const;
    std::optional<Staff> findByCode(const QString& code) const;
    Staff store(const Staff& member) const;
    void remove(StaffId id) const;
    void touch(StaffId id, Moment usedAt) const;

private:
    Database& m_database;
};

} // namespace kesu
