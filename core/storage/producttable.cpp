// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/producttable.h"

#include "core/storage/sqltext.h"
#include "core/storage/statement.h"

namespace kesu {

using namespace Qt::StringLiterals;

namespace {

const QStringList& columns()
{
    static const QStringList names = {u"id"_s, u"code"_s, u"name"_s, u"spec"_s, u"unit"_s};
    return names;
}

QString selectSql(const QString& rest)
{
    return u"SELECT "_s + columns().join(u", "_s) + u" FROM product "_s + rest;
}

Product read(const Statement& row)
{
    Product product;
    product.id = row.id<ProductId>(u"id"_s);
    product.code = row.text(u"code"_s);
    product.name = row.text(u"name"_s);
    product.spec = row.text(u"spec"_s);
    product.unit = row.text(u"unit"_s);
    return product;
}

} // namespace

QList<Product> ProductTable::all() const
{
    Statement row(m_database, selectSql(u"ORDER BY last_used_at DESC, name, id"_s));
    QList<Product> found;
    while (row.next())
        found += read(row);
    return found;
}

std::optional<Product> ProductTable::find(ProductId id) const
{
    Statement row(m_database, selectSql(u"WHERE id = :id"_s));
    row.bind(u"id"_s, id);
    if (!row.next())
        return {};
    return read(row);
}

std::optional<Product> ProductTable::findSame(const QString& name, const QString& code, const QString& spec) const
{
    Statement row(m_database, selectSql(u"WHERE name = :name AND code = :code AND spec = :spec"_s));
    row.bind(u"name"_s, name).bind(u"code"_s, code).bind(u"spec"_s, spec);
    if (!row.next())
        return {};
    return read(row);
}

Product ProductTable::store(const Product& product) const
{
    const bool isNew = !product.id.isStored();
    Statement statement(
        m_database, isNew ? insertSql(u"product"_s, columns()) : updateSql(u"product"_s, columns(), u"id = :id"_s));
    if (isNew)
        statement.bindNull(u"id"_s);
    else
        statement.bind(u"id"_s, product.id);
    statement.bind(u"code"_s, product.code)
        .bind(u"name"_s, product.name)
        .bind(u"spec"_s, product.spec)
        .bind(u"unit"_s, product.unit)
        .run();
    Product stored = product;
    if (isNew)
        stored.id = ProductId(statement.lastInsertId());
    return stored;
}

void ProductTable::remove(ProductId id) const
{
    Statement statement(m_database, u"DELETE FROM product WHERE id = :id"_s);
    statement.bind(u"id"_s, id).run();
}

void ProductTable::touch(ProductId id, Moment usedAt) const
{
    Statement statement(m_database, u"UPDATE product SET last_used_at = :used_at WHERE id = :id"_s);
    statement.bind(u"used_at"_s, usedAt).bind(u"id"_s, id).run();
}

} // namespace kesu
