// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/departmenttable.h"

#include "core/storage/sqltext.h"
#include "core/storage/statement.h"

namespace kesu {

using namespace Qt::StringLiterals;

namespace {

const QStringList& columns()
{
    static const QStringList names = {u"id"_s, u"code"_s, u"name"_s};
    return names;
}

QString selectSql(const QString& rest)
{
    return u"SELECT "_s + columns().join(u", "_s) + u" FROM department "_s + rest;
}

Department read(const Statement& row)
{
    Department department;
    department.id = row.id<DepartmentId>(u"id"_s);
    department.code = row.text(u"code"_s);
    department.name = row.text(u"name"_s);
    return department;
}

} // namespace

QList<Department> DepartmentTable::all() const
{
    Statement row(m_database, selectSql(u"ORDER BY name, id"_s));
    QList<Department> found;
    while (row.next())
        found += read(row);
    return found;
}

std::optional<Department> DepartmentTable::find(DepartmentId id) const
{
    Statement row(m_database, selectSql(u"WHERE id = :id"_s));
    row.bind(u"id"_s, id);
    if (!row.next())
        return {};
    return read(row);
}

std::optional<Department> DepartmentTable::findByCode(const QString& code) const
{
    Statement row(m_database, selectSql(u"WHERE code = :code"_s));
    row.bind(u"code"_s, code);
    if (!row.next())
        return {};
    return read(row);
}

Department DepartmentTable::store(const Department& department) const
{
    const bool isNew = !department.id.isStored();
    Statement statement(m_database,
        isNew ? insertSql(u"department"_s, columns()) : updateSql(u"department"_s, columns(), u"id = :id"_s));
    if (isNew)
        statement.bindNull(u"id"_s);
    else
        statement.bind(u"id"_s, department.id);
    statement.bind(u"code"_s, department.code).bind(u"name"_s, department.name).run();
    Department stored = department;
    if (isNew)
        stored.id = DepartmentId(statement.lastInsertId());
    return stored;
}

void DepartmentTable::remove(DepartmentId id) const
{
    Statement statement(m_database, u"DELETE FROM department WHERE id = :id"_s);
    statement.bind(u"id"_s, id).run();
}

} // namespace kesu
