// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/customertable.h"

#include "core/storage/sqltext.h"
#include "core/storage/statement.h"

namespace kesu {

using namespace Qt::StringLiterals;

namespace {

const QStringList& columns()
{
    static const QStringList names
        = {u"id"_s, u"code"_s, u"name"_s, u"region"_s, u"contact"_s, u"phone"_s, u"salesman"_s};
    return names;
}

QString selectSql(const QString& rest)
{
    return u"SELECT "_s + columns().join(u", "_s) + u" FROM customer "_s + rest;
}

Customer read(const Statement& row)
{
    Customer customer;
    customer.id = row.id<CustomerId>(u"id"_s);
    customer.code = row.text(u"code"_s);
    customer.name = row.text(u"name"_s);
    customer.region = row.text(u"region"_s);
    customer.contact = row.text(u"contact"_s);
    customer.phone = row.text(u"phone"_s);
    customer.salesman = row.text(u"salesman"_s);
    return customer;
}

} // namespace

QList<Customer> CustomerTable::all() const
{
    Statement row(m_database, selectSql(u"ORDER BY last_used_at DESC, name, id"_s));
    QList<Customer> found;
    while (row.next())
        found += read(row);
    return found;
}

std::optional<Customer> CustomerTable::find(CustomerId id) const
{
    Statement row(m_database, selectSql(u"WHERE id = :id"_s));
    row.bind(u"id"_s, id);
    if (!row.next())
        return {};
    return read(row);
}

std::optional<Customer> CustomerTable::findByName(const QString& name) const
{
    Statement row(m_database, selectSql(u"WHERE name = :name"_s));
    row.bind(u"name"_s, name);
    if (!row.next())
        return {};
    return read(row);
}

std::optional<Customer> CustomerTable::findByCode(const QString& code) const
{
    Statement row(m_database, selectSql(u"WHERE code = :code"_s));
    row.bind(u"code"_s, code);
    if (!row.next())
        return {};
    return read(row);
}

Customer CustomerTable::store(const Customer& customer) const
{
    const bool isNew = !customer.id.isStored();
    Statement statement(
        m_database, isNew ? insertSql(u"customer"_s, columns()) : updateSql(u"customer"_s, columns(), u"id = :id"_s));
    if (isNew)
        statement.bindNull(u"id"_s);
    else
        statement.bind(u"id"_s, customer.id);
    statement.bindUnlessEmpty(u"code"_s, customer.code)
        .bind(u"name"_s, customer.name)
        .bind(u"region"_s, customer.region)
        .bind(u"contact"_s, customer.contact)
        .bind(u"phone"_s, customer.phone)
        .bind(u"salesman"_s, customer.salesman)
        .run();
    Customer stored = customer;
    if (isNew)
        stored.id = CustomerId(statement.lastInsertId());
    return stored;
}

void CustomerTable::remove(CustomerId id) const
{
    Statement statement(m_database, u"DELETE FROM customer WHERE id = :id"_s);
    statement.bind(u"id"_s, id).run();
}

void CustomerTable::touch(CustomerId id, Moment usedAt) const
{
    Statement statement(m_database, u"UPDATE customer SET last_used_at = :used_at WHERE id = :id"_s);
    statement.bind(u"used_at"_s, usedAt).bind(u"id"_s, id).run();
}

} // namespace kesu
