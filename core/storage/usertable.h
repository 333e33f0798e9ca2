// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/access/signin.h"

namespace kesu {

class Database;

/// Who may sign in, with the hashes of their passwords and their wrong attempts.
class UserTable
{
public:
    explicit UserTable(Database& database)
        : m_database(database)
    {
    }

    bool isEmpty() const;
    /// By name.
    QList<User> all() const;
    std::optional<User> find(UserId id) const;
    std::optional<User> findByName(const QString& name) const;

    /// Makes a user and gives it its id.
    User insert(const User& user, const QString& passwordHash) const;
    /// Replaces name, state and roles; the password stays.
    void update(const User& user) const;

    QString passwordHash(UserId id) const;
    enum class PasswordFrom { Owner, Administrator };
    /// A password from an administrator must be changed when signing in.
    void setPassword(UserId id, const QString& hash, PasswordFrom from) const;

    WrongAttempts wrongAttempts(UserId id) const;
    /// A count of 0 forgets them.
    void setWrongAttempts(UserId id, const WrongAttempts& attempts) const;

    /// Empty while there is none.
    QString recoveryHash() const;
    void setRecoveryHash(const QString& hash) const;

private:
    QList<User> read(const QString& condition, const QString& name, UserId id) const;
    void storeRoles(const User& user) const;

    Database& m_database;
};

} // namespace kesu
