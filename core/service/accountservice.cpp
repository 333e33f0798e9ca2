// SPDX-License-Identifier: GPL-3.0-or-later
// Signing in and passwords; users and roles are kept in accountkeeping.cpp.
#include "core/service/accountservice.h"

#include "core/service/historywriter.h"
#include "core/service/workspace.h"
#include "core/storage/database.h"
#include "core/storage/roletable.h"
#include "core/storage/transaction.h"
#include "core/storage/usertable.h"

#include <QCoreApplication>

namespace kesu {

using namespace Qt::StringLiterals;

namespace {

using Outcome = SignInResult::Outcome;

void addError(Findings& findings, const QString& field, const QString& message)
{
    Finding finding;
    finding.field = field;
    finding.message = message;
    findings += finding;
}

} // namespace

AccountService::AccountService(Workspace& workspace)
    : m_workspace(workspace)
{
}

Database& AccountService::database() const
{
    return *m_workspace.m_database;
}

HistoryWriter AccountService::history() const
{
    return HistoryWriter(database(), m_workspace.userName(), m_workspace.clock().now(), {});
}

bool AccountService::hasUsers() const
{
    return !UserTable(database()).isEmpty();
}

QStringList AccountService::namesToSignIn() const
{
    QStringList names;
    for (const User& user : UserTable(database()).all())
        if (user.state == UserState::Active)
            names += user.name;
    return names;
}

Access AccountService::accessOf(const User& user) const
{
    const QList<Role> all = RoleTable(database()).all();
    QList<Role> held;
    QList<RoleId> administrating;
    for (const Role& role : all) {
        if (user.roles.contains(role.id))
            held += role;
        if (role.rights.contains(Right::ManageUsers))
            administrating += role.id;
    }
    QStringList administrators;
    for (const User& other : UserTable(database()).all())
        for (const RoleId role : other.roles)
            if (other.state == UserState::Active && administrating.contains(role)
                && !administrators.contains(other.name))
                administrators += other.name;
    return Access::signedIn(user, held, administrators);
}

Access AccountService::current(const Access& session) const
{
    if (!hasUsers())
        return Access::singleUser(m_workspace.m_userName);
    if (session.session() != Access::Session::SignedIn)
        return Access::locked();
    const auto user = UserTable(database()).find(session.user().id);
    return user && user->state == UserState::Active ? accessOf(*user) : Access::locked();
}

std::optional<QString> AccountService::begin(const QString& name, const Secret& password, Findings& findings)
{
    User user;
    user.name = name.trimmed();
    Findings found = checkPassword(password, user.name);
    if (user.name.isEmpty())
        addError(found, u"name"_s, QCoreApplication::translate("AccountService", "Enter the user's name."));
    findings += found;
    if (hasErrors(found))
        return {};
    const QString code = newRecoveryCode();
    const QString codeHash = hashOf(recoverySecret(code), m_cost); // before the lock: hashing takes its time
    const QString passwordHash = hashOf(password, m_cost);

    Transaction transaction(database());
    const UserTable users(database());
    if (!users.isEmpty())
        throw Error(ErrorCode::ChangedByOthers,
            QCoreApplication::translate(
                "AccountService", "This database has got users in another window meanwhile; sign in."));
    const RoleTable roles(database());
    const HistoryWriter history(database(), user.name, m_workspace.clock().now(), {});
    const QString administrator = administratorRole().name;
    for (const Role& role : builtInRoles()) {
        const Role stored = roles.store(role);
        history.note(HistoryEntity::Role, stored.id.value(), u"create"_s, {u"name"_s, QString(), stored.name});
        if (stored.name == administrator)
            user.roles = {stored.id};
    }
    user = users.insert(user, passwordHash);
    users.setRecoveryHash(codeHash);
    history.note(HistoryEntity::User, user.id.value(), u"create"_s, {u"name"_s, QString(), user.name});
    history.note(HistoryEntity::Setting, 0, u"change"_s, {u"recovery-code"_s, QString(), QString()});
    transaction.commit();
    m_workspace.m_access = accessOf(user);
    return code;
}

SignInResult AccountService::noteWrong(const std::optional<User>& user, const QString& name, const QString& what)
{
    const Moment now = m_workspace.clock().now();
    SignInResult result;
    Transaction transaction(database());
    const UserTable users(database());
    if (user) {
        WrongAttempts attempts = users.wrongAttempts(user->id);
        attempts = {attempts.count + 1, now};
        users.setWrongAttempts(user->id, attempts);
        result.heldUntil = heldUntil(attempts, now);
    }
    // Nobody has proven to be the user, so the entry is nobody's: it only says which name was tried.
    HistoryWriter(database(), QString(), now, {})
        .note(HistoryEntity::User, user ? user->id.value() : 0, u"sign-in"_s, {what, QString(), name});
    transaction.commit();
    return result;
}

SignInResult AccountService::tried(const std::optional<User>& user, const QString& name, const Secret& password)
{
    const UserTable users(database());
    const Moment now = m_workspace.clock().now();
    if (user) {
        if (const auto until = heldUntil(users.wrongAttempts(user->id), now))
            return {Outcome::Held, until};
        if (user->state == UserState::Active && matches(password, users.passwordHash(user->id)))
            return {user->mustChangePassword ? Outcome::PasswordToChange : Outcome::Done, {}};
    }
    return noteWrong(user, name, u"wrong-password"_s);
}

Identity AccountService::identify(const QString& name, const Secret& password)
{
    const UserTable users(database());
    const auto user = users.findByName(name.trimmed());
    Identity identity;
    identity.result = tried(user, name.trimmed(), password);
    if (!identity.result.isDone())
        return identity;
    const QString renewed = isOutdated(users.passwordHash(user->id), m_cost) ? hashOf(password, m_cost) : QString();
    Transaction transaction(database());
    users.setWrongAttempts(user->id, {});
    if (!renewed.isEmpty())
        users.setPassword(user->id, renewed, UserTable::PasswordFrom::Owner);
    HistoryWriter(database(), user->name, m_workspace.clock().now(), {})
        .note(HistoryEntity::User, user->id.value(), u"sign-in"_s);
    transaction.commit();
    identity.access = accessOf(*user);
    return identity;
}

SignInResult AccountService::signIn(const QString& name, const Secret& password)
{
    const Identity identity = identify(name, password);
    if (identity.access)
        m_workspace.m_access = *identity.access;
    return identity.result;
}

void AccountService::signOut()
{
    if (hasUsers())
        m_workspace.m_access = Access::locked();
}

SignInResult AccountService::changePassword(
    const QString& name, const Secret& oldPassword, const Secret& newPassword, Findings& findings)
{
    const UserTable users(database());
    const auto user = users.findByName(name.trimmed());
    const SignInResult result = tried(user, name.trimmed(), oldPassword);
    if (!result.isDone() && result.outcome != Outcome::PasswordToChange)
        return result;
    Findings found = checkPassword(newPassword, user->name);
    if (!hasErrors(found) && newPassword.utf8() == oldPassword.utf8())
        addError(found, u"password"_s,
            QCoreApplication::translate("AccountService", "The new password is the old one; choose another."));
    findings += found;
    if (hasErrors(found))
        return result;
    const QString hash = hashOf(newPassword, m_cost);
    Transaction transaction(database());
    users.setWrongAttempts(user->id, {});
    users.setPassword(user->id, hash, UserTable::PasswordFrom::Owner);
    HistoryWriter(database(), user->name, m_workspace.clock().now(), {})
        .note(HistoryEntity::User, user->id.value(), u"change"_s, {u"password"_s, QString(), QString()});
    transaction.commit();
    return {Outcome::Done, {}};
}

std::optional<QString> AccountService::recover(
    const QString& code, const QString& name, const Secret& newPassword, Findings& findings)
{
    const UserTable users(database());
    const auto user = users.findByName(name.trimmed());
    Findings found;
    if (!user || user->state != UserState::Active || !accessOf(*user).may(Right::ManageUsers))
        addError(found, u"name"_s,
            QCoreApplication::translate("AccountService", "“%1” is no administrator of this database.").arg(name));
    else
        found += checkPassword(newPassword, user->name);
    if (!hasErrors(found)) {
        if (const auto until = heldUntil(users.wrongAttempts(user->id), m_workspace.clock().now())) {
            addError(found, u"code"_s, SignInResult{Outcome::Held, until}.message());
        } else if (!matches(recoverySecret(code), users.recoveryHash())) {
            noteWrong(user, user->name, u"wrong-recovery-code"_s);
            addError(found, u"code"_s,
                QCoreApplication::translate("AccountService",
                    "This is not the recovery code; it has 24 letters and digits in groups of four."));
        }
    }
    findings += found;
    if (hasErrors(found))
        return {};
    const QString next = newRecoveryCode();
    const QString nextHash = hashOf(recoverySecret(next), m_cost);
    const QString hash = hashOf(newPassword, m_cost);
    Transaction transaction(database());
    users.setWrongAttempts(user->id, {});
    users.setPassword(user->id, hash, UserTable::PasswordFrom::Owner);
    users.setRecoveryHash(nextHash);
    const HistoryWriter history(database(), user->name, m_workspace.clock().now(),
        QCoreApplication::translate("AccountService", "By the recovery code."));
    history.note(HistoryEntity::User, user->id.value(), u"change"_s, {u"password"_s, QString(), QString()});
    history.note(HistoryEntity::Setting, 0, u"change"_s, {u"recovery-code"_s, QString(), QString()});
    transaction.commit();
    return next;
}

QString AccountService::renewRecoveryCode()
{
    m_workspace.access().require(Right::ManageUsers);
    const QString code = newRecoveryCode();
    const QString hash = hashOf(recoverySecret(code), m_cost);
    Transaction transaction(database());
    UserTable(database()).setRecoveryHash(hash);
    history().note(HistoryEntity::Setting, 0, u"change"_s, {u"recovery-code"_s, QString(), QString()});
    transaction.commit();
    return code;
}

} // namespace kesu
