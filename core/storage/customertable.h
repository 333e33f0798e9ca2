// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/moment.h"
#include "core/complaint/masterdata.h"

#include <QList>
#include <optional>

namespace kesu {

class Database;

/// Customers by name, each once.
class CustomerTable
{
public:
    explicit CustomerTable(Database& database)
        : m_database(database)
    {
    }

    /// The most recently used first, those never used after them by name.
    QList<Customer> all() const;
    std::optional<Customer> find(CustomerId id) const;
    std::optional<Customer> findByName(const QString& name) const;
    std::optional<Customer> findByCode(const QString& code) const;
    /// Inserts where the id is not stored yet; returns what is stored.
    Customer store(const Customer& customer) const;
    void remove(CustomerId id) const;
    void touch(CustomerId id, Moment usedAt) const;

private:
    Database& m_database;
};

} // namespace kesu
