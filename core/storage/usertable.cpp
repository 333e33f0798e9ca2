// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/usertable.h"

#include "core/storage/database.h"
#include "core/storage/statement.h"

namespace kesu {

using namespace Qt::StringLiterals;

namespace {

QString toWord(UserState state)
{
    return state == UserState::Active ? u"active"_s : u"disabled"_s;
}

} // namespace

bool UserTable::isEmpty() const
{
    return selectNumber(m_database, u"SELECT EXISTS (SELECT 1 FROM user_account) AS n"_s) == 0;
}

QList<User> UserTable::read(const QString& condition, const QString& name, UserId id) const
{
    Statement row(m_database,
        u"SELECT id, name, state, must_change_password FROM user_account "_s + condition + u" ORDER BY name"_s);
    if (!name.isEmpty())
        row.bind(u"name"_s, name);
    if (id.isStored())
        row.bind(u"id"_s, id);
    QList<User> users;
    while (row.next()) {
        User user;
        user.id = row.id<UserId>(u"id"_s);
        user.name = row.text(u"name"_s);
        user.state = row.text(u"state"_s) == u"active" ? UserState::Active : UserState::Disabled;
        user.mustChangePassword = row.flag(u"must_change_password"_s);
        users += user;
    }
    for (User& user : users) {
        Statement role(m_database, u"SELECT role_id FROM user_role WHERE user_id = :user_id ORDER BY role_id"_s);
        role.bind(u"user_id"_s, user.id);
        while (role.next())
            user.roles += role.id<RoleId>(u"role_id"_s);
    }
    return users;
}

QList<User> UserTable::all() const
{
    return read({}, {}, {});
}

std::optional<User> UserTable::find(UserId id) const
{
    const QList<User> found = read(u"WHERE id = :id"_s, {}, id);
    return found.isEmpty() ? std::nullopt : std::optional(found.first());
}

std::optional<User> UserTable::findByName(const QString& name) const
{
    if (name.isEmpty())
        return {};
    const QList<User> found = read(u"WHERE name = :name"_s, name, {});
    return found.isEmpty() ? std::nullopt : std::optional(found.first());
}

void UserTable::storeRoles(const User& user) const
{
    Statement(m_database, u"DELETE FROM user_role WHERE user_id = :user_id"_s).bind(u"user_id"_s, user.id).run();
    Statement insert(m_database, u"INSERT INTO user_role (user_id, role_id) VALUES (:user_id, :role_id)"_s);
    for (const RoleId role : user.roles)
        insert.bind(u"user_id"_s, user.id).bind(u"role_id"_s, role).run();
}

User UserTable::insert(const User& user, const QString& passwordHash) const
{
    Statement statement(m_database,
        u"INSERT INTO user_account (name, state, password_hash, must_change_password)"
        " VALUES (:name, :state, :password_hash, :must_change_password)"_s);
    statement.bind(u"name"_s, user.name)
        .bind(u"state"_s, toWord(user.state))
        .bind(u"password_hash"_s, passwordHash)
        .bind(u"must_change_password"_s, user.mustChangePassword ? 1 : 0)
        .run();
    User stored = user;
    stored.id = UserId(statement.lastInsertId());
    storeRoles(stored);
    return stored;
}

void UserTable::update(const User& user) const
{
    Statement(m_database, u"UPDATE user_account SET name = :name, state = :state WHERE id = :id"_s)
        .bind(u"name"_s, user.name)
        .bind(u"state"_s, toWord(user.state))
        .bind(u"id"_s, user.id)
        .run();
    storeRoles(user);
}

QString UserTable::passwordHash(UserId id) const
{
    Statement row(m_database, u"SELECT password_hash FROM user_account WHERE id = :id"_s);
    row.bind(u"id"_s, id);
    return row.next() ? row.text(u"password_hash"_s) : QString();
}

void UserTable::setPassword(UserId id, const QString& hash, PasswordFrom from) const
{
    Statement(m_database,
        u"UPDATE user_account SET password_hash = :hash, must_change_password = :must_change WHERE id = :id"_s)
        .bind(u"hash"_s, hash)
        .bind(u"must_change"_s, from == PasswordFrom::Administrator ? 1 : 0)
        .bind(u"id"_s, id)
        .run();
}

WrongAttempts UserTable::wrongAttempts(UserId id) const
{
    Statement row(m_database, u"SELECT count, last_at FROM wrong_attempt WHERE user_id = :user_id"_s);
    row.bind(u"user_id"_s, id);
    if (!row.next())
        return {};
    return {row.count(u"count"_s), row.moment(u"last_at"_s)};
}

void UserTable::setWrongAttempts(UserId id, const WrongAttempts& attempts) const
{
    if (attempts.count == 0) {
        Statement(m_database, u"DELETE FROM wrong_attempt WHERE user_id = :user_id"_s).bind(u"user_id"_s, id).run();
        return;
    }
    Statement(m_database,
        u"INSERT INTO wrong_attempt (user_id, count, last_at) VALUES (:user_id, :count, :last_at)"
        " ON CONFLICT (user_id) DO UPDATE SET count = excluded.count, last_at = excluded.last_at"_s)
        .bind(u"user_id"_s, id)
        .bind(u"count"_s, attempts.count)
        .bind(u"last_at"_s, attempts.lastAt)
        .run();
}

QString UserTable::recoveryHash() const
{
    Statement row(m_database, u"SELECT hash FROM recovery_code"_s);
    return row.next() ? row.text(u"hash"_s) : QString();
}

void UserTable::setRecoveryHash(const QString& hash) const
{
    Statement(m_database,
        u"INSERT INTO recovery_code (id, hash) VALUES (1, :hash) ON CONFLICT (id) DO UPDATE SET hash = excluded.hash"_s)
        .bind(u"hash"_s, hash)
        .run();
}

} // namespace kesu
