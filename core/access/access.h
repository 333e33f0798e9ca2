// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/access/user.h"

namespace kesu {

/// Who is at work and what they may do: the rights of all their roles together. A value, made when somebody signs in.
class Access
{
public:
    enum class Session {
        SingleUser, ///< the database has no users: everything is allowed
        SignedIn,
        Locked, ///< there are users, and nobody is signed in: nothing is allowed
    };

    /// userName: as the system knows whoever is at work, for the history.
    static Access singleUser(const QString& userName);
    static Access locked();
    /// administrators: names of those who may give rights, for the sentences of errors.
    static Access signedIn(const User& user, const QList<Role>& roles, const QStringList& administrators);

    Session session() const { return m_session; }
    bool isLocked() const { return m_session == Session::Locked; }
    /// The "who" of the history; empty while locked.
    const QString& userName() const { return m_user.name; }
    /// Whoever is signed in; without an id for a single user.
    const User& user() const { return m_user; }

    bool may(Right right) const;
    /// Why not, as a sentence that names the right and who may give it; empty if they may.
    QString whyNot(Right right) const;
    QString whyNot(FieldClass fieldClass) const;
    /// Throws Error{NotAllowed} with the name of the right and who may give it, Error{SignInNeeded} while locked.
    void require(Right right) const;
    /// At least one of them.
    void requireAny(const QList<Right>& rights) const;
    /// For what everybody may do who is signed in.
    void requireSession() const;

    bool mayRead(FieldClass fieldClass) const { return m_reads.contains(fieldClass); }
    bool mayWrite(FieldClass fieldClass) const { return m_writes.contains(fieldClass); }
    /// The classes whose values must not be shown.
    FieldClasses unreadable() const { return FieldClasses::all().without(m_reads); }
    void requireRead(FieldClass fieldClass) const;
    /// field: how the sentence names what was to be written.
    void requireWrite(FieldClass fieldClass, const QString& field) const;

    /// Whether they may approve for that role of a standard by being signed in. Never without users: nobody has proven
    /// who they are.
    bool mayApproveAs(const QString& approvalRole) const;
    QStringList approvalRoles() const;

    friend bool operator==(const Access&, const Access&) = default;

private:
    Access() = default;
    QString refusal(const QString& missing) const;
    [[noreturn]] void refuse(const QString& missing) const;

    Session m_session = Session::Locked;
    User m_user;
    QList<Right> m_rights;
    FieldClasses m_reads;
    FieldClasses m_writes;
    QStringList m_approvalRoles;
    QStringList m_administrators;
};

} // namespace kesu
