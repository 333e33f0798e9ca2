// SPDX-License-Identifier: GPL-3.0-or-later
// The use cases of AccountService that keep users and roles; signing in is in accountservice.cpp.
#include "core/service/accountservice.h"
#include "core/service/historywriter.h"
#include "core/service/workspace.h"
#include "core/storage/database.h"
#include "core/storage/roletable.h"
#include "core/storage/transaction.h"
#include "core/storage/usertable.h"

#include <QCoreApplication>
#include <algorithm>

namespace kesu {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype longestName = 60;

QString translated(const char* text)
{
    return QCoreApplication::translate("AccountService", text);
}

void addError(Findings& findings, const QString& field, const QString& message)
{
    Finding finding;
    finding.field = field;
    finding.message = message;
    findings += finding;
}

QString ids(const QList<Right>& rights)
{
    QStringList words;
    for (const Right right : rights)
        words += toId(right);
    return words.join(u", "_s);
}

QString ids(FieldClasses classes)
{
    QStringList words;
    for (const FieldClass one : fieldClasses())
        if (classes.contains(one))
            words += toId(one);
    return words.join(u", "_s);
}

QList<FieldValue> fieldsOf(const Role& role)
{
    return {{u"name"_s, role.name}, {u"rights"_s, ids(role.rights)}, {u"reads"_s, ids(role.reads)},
        {u"writes"_s, ids(role.writes)}, {u"approvalRoles"_s, role.approvalRoles.join(u", "_s)}};
}

QList<FieldValue> fieldsOf(const User& user, const QList<Role>& roles)
{
    QStringList names;
    for (const Role& role : roles)
        if (user.roles.contains(role.id))
            names += role.name;
    return {{u"name"_s, user.name}, {u"state"_s, user.state == UserState::Active ? u"active"_s : u"disabled"_s},
        {u"roles"_s, names.join(u", "_s)}};
}

void noteChanges(const HistoryWriter& history, HistoryEntity entity, qint64 id, const QList<FieldValue>& before,
    const QList<FieldValue>& after)
{
    for (qsizetype i = 0; i < after.size(); ++i) {
        const QString old = before.isEmpty() ? QString() : before[i].value;
        if (old != after[i].value)
            history.note(
                entity, id, before.isEmpty() ? u"create"_s : u"change"_s, {after[i].path, old, after[i].value});
    }
}

bool hasAdministrator(const QList<User>& users, const QList<Role>& roles)
{
    return std::any_of(users.begin(), users.end(), [&roles](const User& user) {
        return user.state == UserState::Active && std::any_of(roles.begin(), roles.end(), [&user](const Role& role) {
            return user.roles.contains(role.id) && role.rights.contains(Right::ManageUsers);
        });
    });
}

void checkName(const QString& name, Findings& findings)
{
    if (name.trimmed().isEmpty())
        addError(findings, u"name"_s, translated(QT_TRANSLATE_NOOP("AccountService", "Enter a name.")));
    else if (name.size() > longestName)
        addError(findings, u"name"_s,
            translated(QT_TRANSLATE_NOOP("AccountService", "The name has %1 characters; %2 are the most."))
                .arg(name.size())
                .arg(longestName));
}

QString lastAdministrator()
{
    return translated(QT_TRANSLATE_NOOP("AccountService",
        "Nobody could manage users any more; give another active user a role with that right first."));
}

} // namespace

QList<User> AccountService::users() const
{
    m_workspace.access().require(Right::ManageUsers);
    return UserTable(database()).all();
}

QList<Role> AccountService::roles() const
{
    m_workspace.access().require(Right::ManageUsers);
    const QList<Role> stored = RoleTable(database()).all();
    return stored.isEmpty() && !hasUsers() ? builtInRoles() : stored;
}

Findings AccountService::check(const User& user) const
{
    m_workspace.access().require(Right::ManageUsers);
    Findings findings;
    checkName(user.name, findings);
    const UserTable table(database());
    const auto same = table.findByName(user.name.trimmed());
    if (same && same->id != user.id)
        addError(findings, u"name"_s,
            translated(QT_TRANSLATE_NOOP("AccountService", "There is a user “%1” already.")).arg(user.name.trimmed()));
    const QList<Role> roles = RoleTable(database()).all();
    for (const RoleId id : user.roles)
        if (std::none_of(roles.begin(), roles.end(), [id](const Role& role) { return role.id == id; }))
            addError(findings, u"roles"_s,
                translated(QT_TRANSLATE_NOOP("AccountService", "A chosen role is not there any more; choose again.")));
    if (user.id.isStored()) {
        QList<User> after = table.all();
        for (User& other : after)
            if (other.id == user.id)
                other = user;
        if (!hasAdministrator(after, roles))
            addError(findings, user.state == UserState::Disabled ? u"state"_s : u"roles"_s, lastAdministrator());
    }
    return findings;
}

Findings AccountService::check(const Role& role) const
{
    m_workspace.access().require(Right::ManageUsers);
    Findings findings;
    checkName(role.name, findings);
    const RoleTable table(database());
    const auto same = table.findByName(role.name.trimmed());
    if (same && same->id != role.id)
        addError(findings, u"name"_s,
            translated(QT_TRANSLATE_NOOP("AccountService", "There is a role “%1” already.")).arg(role.name.trimmed()));
    if (!role.writes.without(role.reads).isEmpty())
        addError(findings, u"writes"_s,
            translated(QT_TRANSLATE_NOOP("AccountService", "What may be changed must be seen too.")));
    if (role.id.isStored()) {
        QList<Role> after = table.all();
        for (Role& other : after)
            if (other.id == role.id)
                other = role;
        if (!hasAdministrator(UserTable(database()).all(), after))
            addError(findings, u"rights"_s, lastAdministrator());
    }
    return findings;
}

std::optional<User> AccountService::add(const User& user, const Secret& password, Findings& findings)
{
    m_workspace.access().require(Right::ManageUsers);
    if (!hasUsers()) {
        addError(findings, u"name"_s,
            translated(
                QT_TRANSLATE_NOOP("AccountService", "The first user must be an administrator; set up users first.")));
        return {};
    }
    const QString hash = hasErrors(checkPassword(password, user.name)) ? QString() : hashOf(password, m_cost);
    Transaction transaction(database());
    const Findings found = check(user) + checkPassword(password, user.name);
    findings += found;
    if (hasErrors(found))
        return {};
    User fresh = user;
    fresh.id = {};
    fresh.name = user.name.trimmed();
    fresh.mustChangePassword = true;
    fresh = UserTable(database()).insert(fresh, hash);
    noteChanges(history(), HistoryEntity::User, fresh.id.value(), {}, fieldsOf(fresh, RoleTable(database()).all()));
    transaction.commit();
    return fresh;
}

std::optional<User> AccountService::save(const User& user, Findings& findings)
{
    m_workspace.access().require(Right::ManageUsers);
    Transaction transaction(database());
    const UserTable table(database());
    const auto before = table.find(user.id);
    if (!before)
        throw Error(ErrorCode::NotFound,
            translated(QT_TRANSLATE_NOOP("AccountService", "The user “%1” is not in this database.")).arg(user.name));
    const Findings found = check(user);
    findings += found;
    if (hasErrors(found))
        return {};
    User after = user;
    after.name = user.name.trimmed();
    after.mustChangePassword = before->mustChangePassword;
    table.update(after);
    const QList<Role> roles = RoleTable(database()).all();
    noteChanges(history(), HistoryEntity::User, after.id.value(), fieldsOf(*before, roles), fieldsOf(after, roles));
    transaction.commit();
    m_workspace.m_access = current(m_workspace.m_access);
    return after;
}

bool AccountService::setPassword(UserId id, const Secret& password, Findings& findings)
{
    m_workspace.access().require(Right::ManageUsers);
    const UserTable table(database());
    const auto user = table.find(id);
    if (!user)
        throw Error(
            ErrorCode::NotFound, translated(QT_TRANSLATE_NOOP("AccountService", "The user is not in this database.")));
    const Findings found = checkPassword(password, user->name);
    findings += found;
    if (hasErrors(found))
        return false;
    const QString hash = hashOf(password, m_cost);
    Transaction transaction(database());
    table.setPassword(id, hash, UserTable::PasswordFrom::Administrator);
    table.setWrongAttempts(id, {});
    history().note(HistoryEntity::User, id.value(), u"change"_s, {u"password"_s, QString(), QString()});
    transaction.commit();
    return true;
}

std::optional<Role> AccountService::save(const Role& role, Findings& findings)
{
    m_workspace.access().require(Right::ManageUsers);
    if (!hasUsers()) {
        addError(findings, u"name"_s,
            translated(QT_TRANSLATE_NOOP("AccountService", "Roles come with the first user; set up users first.")));
        return {};
    }
    Transaction transaction(database());
    const RoleTable table(database());
    const auto before = role.id.isStored() ? table.find(role.id) : std::nullopt;
    const Findings found = check(role);
    findings += found;
    if (hasErrors(found))
        return {};
    Role after = role;
    after.name = role.name.trimmed();
    if (!before)
        after.id = {};
    after = *table.find(table.store(after).id);
    noteChanges(history(), HistoryEntity::Role, after.id.value(), before ? fieldsOf(*before) : QList<FieldValue>(),
        fieldsOf(after));
    transaction.commit();
    m_workspace.m_access = current(m_workspace.m_access);
    return after;
}

bool AccountService::remove(RoleId id, Findings& findings)
{
    m_workspace.access().require(Right::ManageUsers);
    Transaction transaction(database());
    const RoleTable table(database());
    const auto role = table.find(id);
    if (!role)
        return true;
    if (const qint64 users = table.users(id); users > 0) {
        addError(findings, u"name"_s,
            QCoreApplication::translate(
                "AccountService", "%n user(s) have the role “%1”; take it from them first.", nullptr, int(users))
                .arg(role->name));
        return false;
    }
    table.remove(id);
    history().note(HistoryEntity::Role, id.value(), u"remove"_s, {u"name"_s, role->name, QString()});
    transaction.commit();
    return true;
}

QList<HistoryEntry> AccountService::history(UserId id) const
{
    m_workspace.access().requireAny({Right::ManageUsers, Right::SeeHistory});
    return HistoryTable(database()).of(HistoryEntity::User, id.value());
}

QList<HistoryEntry> AccountService::history(RoleId id) const
{
    m_workspace.access().requireAny({Right::ManageUsers, Right::SeeHistory});
    return HistoryTable(database()).of(HistoryEntity::Role, id.value());
}

} // namespace kesu
