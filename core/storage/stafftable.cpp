// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/stafftable.h"

#include "core/storage/sqltext.h"
#include "core/storage/statement.h"

namespace kesu {

using namespace Qt::StringLiterals;

namespace {

const QStringList& columns()
{
    static const QStringList names = {u"id"_s, u"code"_s, u"name"_s, u"department"_s, u"role"_s};
    return names;
}

QString selectSql(const QString& rest)
{
    return u"SELECT "_s + columns().join(u", "_s) + u" FROM staff "_s + rest;
}

Staff read(const Statement& row)
{
    Staff member;
    member.id = row.id<StaffId>(u"id"_s);
    member.code = row.text(u"code"_s);
    member.name = row.text(u"name"_s);
    member.department = row.text(u"department"_s);
    member.role = row.text(u"role"_s);
    return member;
}

} // namespace

QList<Staff> StaffTable::all() const
{
    Statement row(m_database, selectSql(u"ORDER BY last_used_at DESC, name, id"_s));
    QList<Staff> found;
    while (row.next())
        found += read(row);
    return found;
}

std::optional<Staff> StaffTable::find(StaffId id) const
{
    Statement row(m_database, selectSql(u"WHERE id = :id"_s));
    row.bind(u"id"_s, id);
    if (!row.next())
        return {};
    return read(row);
}

QList<Staff> StaffTable::findByName(const QString& name) const
{
    Statement row(m_database, selectSql(u"WHERE name = :name ORDER BY id"_s));
    row.bind(u"name"_s, name);
    QList<Staff> found;
    while (row.next())
        found += read(row);
    return found;
}

std::optional<Staff> StaffTable::findByCode(const QString& code) const
{
    Statement row(m_database, selectSql(u"WHERE code = :code"_s));
    row.bind(u"code"_s, code);
    if (!row.next())
        return {};
    return read(row);
}

Staff StaffTable::store(const Staff& member) const
{
    const bool isNew = !member.id.isStored();
    Statement statement(
        m_database, isNew ? insertSql(u"staff"_s, columns()) : updateSql(u"staff"_s, columns(), u"id = :id"_s));
    if (isNew)
        statement.bindNull(u"id"_s);
    else
        statement.bind(u"id"_s, member.id);
    statement.bindUnlessEmpty(u"code"_s, member.code)
        .bind(u"name"_s, member.name)
        .bind(u"department"_s, member.department)
        .bind(u"role"_s, member.role)
        .run();
    Staff stored = member;
    if (isNew)
        stored.id = StaffId(statement.lastInsertId());
    return stored;
}

void StaffTable::remove(StaffId id) const
{
    Statement statement(m_database, u"DELETE FROM staff WHERE id = :id"_s);
    statement.bind(u"id"_s, id).run();
}

void StaffTable::touch(StaffId id, Moment usedAt) const
{
    Statement statement(m_database, u"UPDATE staff SET last_used_at = :used_at WHERE id = :id"_s);
    statement.bind(u"used_at"_s, usedAt).bind(u"id"_s, id).run();
}

} // namespace kesu
