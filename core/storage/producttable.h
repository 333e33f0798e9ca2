// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/moment.h"
#include "core/complaint/masterdata.h"

#include <QList>
#include <optional>

namespace kesu {

class Database;

/// Products by name, code and specification, each once.
class ProductTable
{
public:
    explicit ProductTable(Database& database)
        : m_database(database)
    {
    }

    QList<Product> all() const;
    std::optional<Product> find(ProductId id) const;
    std::optional<Product> findSame(const QString& name, const QString& code, const QString& spec) const;
    Product store(const Product& product) const;
    void remove(ProductId id) const;
    void touch(ProductId id, Moment usedAt) const;

private:
    Database& m_database;
};

} // namespace kesu
