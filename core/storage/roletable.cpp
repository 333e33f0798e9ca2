// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/roletable.h"

#include "core/storage/database.h"
#include "core/storage/statement.h"

namespace kesu {

using namespace Qt::StringLiterals;

void RoleTable::fill(Role& role) const
{
    Statement right(m_database, u"SELECT word FROM role_right WHERE role_id = :role_id"_s);
    right.bind(u"role_id"_s, role.id);
    QList<Right> held;
    while (right.next())
        if (const auto known = tryRight(right.text(u"word"_s)))
            held += *known;
    for (const Right one : allRights()) // in the order of the list, whatever the order of the words
        if (held.contains(one))
            role.rights += one;

    role.reads = {};
    role.writes = {};
    Statement fieldClass(m_database, u"SELECT field_class, extent FROM role_field_class WHERE role_id = :role_id"_s);
    fieldClass.bind(u"role_id"_s, role.id);
    while (fieldClass.next()) {
        const auto known = tryFieldClass(fieldClass.text(u"field_class"_s));
        if (!known)
            continue;
        role.reads.insert(*known);
        if (fieldClass.text(u"extent"_s) == u"write")
            role.writes.insert(*known);
    }

    Statement approval(
        m_database, u"SELECT approval_role FROM role_approval WHERE role_id = :role_id ORDER BY approval_role"_s);
    approval.bind(u"role_id"_s, role.id);
    while (approval.next())
        role.approvalRoles += approval.text(u"approval_role"_s);
}

QList<Role> RoleTable::all() const
{
    Statement row(m_database, u"SELECT id, name FROM role ORDER BY id"_s);
    QList<Role> roles;
    while (row.next()) {
        Role role;
        role.id = row.id<RoleId>(u"id"_s);
        role.name = row.text(u"name"_s);
        roles += role;
    }
    for (Role& role : roles)
        fill(role);
    return roles;
}

std::optional<Role> RoleTable::find(RoleId id) const
{
    for (const Role& role : all())
        if (role.id == id)
            return role;
    return {};
}

std::optional<Role> RoleTable::findByName(const QString& name) const
{
    for (const Role& role : all())
        if (role.name == name)
            return role;
    return {};
}

qint64 RoleTable::users(RoleId id) const
{
    Statement row(m_database, u"SELECT count(*) AS n FROM user_role WHERE role_id = :role_id"_s);
    row.bind(u"role_id"_s, id);
    return row.next() ? row.integer(u"n"_s) : 0;
}

Role RoleTable::store(const Role& role) const
{
    Role stored = role;
    if (role.id.isStored()) {
        Statement(m_database, u"UPDATE role SET name = :name WHERE id = :id"_s)
            .bind(u"name"_s, role.name)
            .bind(u"id"_s, role.id)
            .run();
    } else {
        Statement insert(m_database, u"INSERT INTO role (name) VALUES (:name)"_s);
        insert.bind(u"name"_s, role.name).run();
        stored.id = RoleId(insert.lastInsertId());
    }
    Statement forget(m_database, u"DELETE FROM role_right WHERE role_id = :role_id AND word = :word"_s);
    for (const Right right : allRights())
        forget.bind(u"role_id"_s, stored.id).bind(u"word"_s, toId(right)).run();
    Statement right(m_database, u"INSERT INTO role_right (role_id, word) VALUES (:role_id, :word)"_s);
    for (const Right held : role.rights)
        right.bind(u"role_id"_s, stored.id).bind(u"word"_s, toId(held)).run();

    Statement(m_database, u"DELETE FROM role_field_class WHERE role_id = :role_id"_s)
        .bind(u"role_id"_s, stored.id)
        .run();
    Statement extent(m_database,
        u"INSERT INTO role_field_class (role_id, field_class, extent) VALUES (:role_id, :field_class, :extent)"_s);
    for (const FieldClass one : fieldClasses())
        if (role.reads.contains(one))
            extent.bind(u"role_id"_s, stored.id)
                .bind(u"field_class"_s, toId(one))
                .bind(u"extent"_s, role.writes.contains(one) ? u"write"_s : u"read"_s)
                .run();

    Statement(m_database, u"DELETE FROM role_approval WHERE role_id = :role_id"_s).bind(u"role_id"_s, stored.id).run();
    Statement approval(
        m_database, u"INSERT INTO role_approval (role_id, approval_role) VALUES (:role_id, :approval_role)"_s);
    for (const QString& held : role.approvalRoles)
        approval.bind(u"role_id"_s, stored.id).bind(u"approval_role"_s, held).run();
    return stored;
}

void RoleTable::remove(RoleId id) const
{
    for (const QString& table : {u"role_right"_s, u"role_field_class"_s, u"role_approval"_s})
        Statement(m_database, u"DELETE FROM %1 WHERE role_id = :role_id"_s.arg(table)).bind(u"role_id"_s, id).run();
    Statement(m_database, u"DELETE FROM role WHERE id = :id"_s).bind(u"id"_s, id).run();
}

} // namespace kesu
