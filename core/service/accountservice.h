// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/access/password.h"
#include "core/access/signin.h"
#include "core/complaint/ledger.h"

namespace kesu {

class Database;
class HistoryWriter;
class Workspace;

/// Who somebody is who gave a name and a password, without signing in.
struct Identity
{
    SignInResult result;
    std::optional<Access> access; ///< what they may do; given when the result is Done
};

/// The use cases around users, roles and signing in. A database begins without users: whoever opens it may do
/// everything. With the first user, who must be an administrator, every use case asks who is at work.
///
/// Rights keep honest people honest: whoever can open the file with another program can read it, and what they change
/// is found by verifying, not prevented. Findings name the fields "name", "password", "state", "roles", "rights",
/// "writes". Calls that return an optional store nothing where findings with errors come back.
class AccountService
{
public:
    explicit AccountService(Workspace& workspace);

    bool hasUsers() const;
    /// Those that may sign in, by name. Answered while locked too.
    QStringList namesToSignIn() const;

    /// Makes the first user, an administrator, with the roles to begin with, and signs them in. Returns the recovery
    /// code, which is kept nowhere in clear: show it once, to be kept in a safe place. Throws Error{ChangedByOthers} if
    /// there are users already.
    std::optional<QString> begin(const QString& name, const Secret& password, Findings& findings);

    /// Wrong passwords are counted, slowed down (heldUntil()) and noted in the history. The session changes only when
    /// it is done.
    SignInResult signIn(const QString& name, const Secret& password);
    /// Locks the workspace until somebody signs in. Does nothing without users.
    void signOut();
    /// Changes one's own password; also how a password that an administrator gave is replaced. Does not sign in.
    SignInResult changePassword(
        const QString& name, const Secret& oldPassword, const Secret& newPassword, Findings& findings);
    /// As signIn(), for one act only: the session stays as it is.
    Identity identify(const QString& name, const Secret& password);

    /// Gives an administrator a new password by the recovery code, which is spent by it; returns the next code.
    /// Findings name "code". Wrong codes are slowed down like wrong passwords.
    std::optional<QString> recover(
        const QString& code, const QString& name, const Secret& newPassword, Findings& findings);
    /// Replaces the recovery code.
    QString renewRecoveryCode();

    QList<User> users() const;
    /// Those to begin with while there are no users.
    QList<Role> roles() const;
    /// What keeps the user from being kept; the last administrator stays one.
    Findings check(const User& user) const;
    Findings check(const Role& role) const;
    /// A new user, whose password must be changed when they first sign in.
    std::optional<User> add(const User& user, const Secret& password, Findings& findings);
    /// Changes name, state and roles of a user.
    std::optional<User> save(const User& user, Findings& findings);
    /// A new password for somebody who lost theirs, to be changed when they sign in.
    bool setPassword(UserId id, const Secret& password, Findings& findings);
    std::optional<Role> save(const Role& role, Findings& findings);
    /// A role that users have stays; a finding says so.
    bool remove(RoleId id, Findings& findings);
    QList<HistoryEntry> history(UserId id) const;
    QList<HistoryEntry> history(RoleId id) const;

    /// The work of a guess for hashes made from now on; hashes of another cost are renewed when their owner signs in.
    /// Only tests make it less.
    void setPasswordCost(PasswordCost cost) { m_cost = cost; }

    /// What the session's user may do by the state of the database, which another window may have changed. For
    /// Workspace::access().
    Access current(const Access& session) const;

private:
    Database& database() const;
    Access accessOf(const User& user) const;
    /// Checks a password within a transaction; notes wrong ones.
    SignInResult tried(const std::optional<User>& user, const QString& name, const Secret& password);
    SignInResult noteWrong(const std::optional<User>& user, const QString& name, const QString& what);
    HistoryWriter history() const;

    Workspace& m_workspace;
    PasswordCost m_cost = PasswordCost::moderate();
};

} // namespace kesu
