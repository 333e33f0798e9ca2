// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"
#include "tests/core/service/office.h"

namespace kesu::test {

/// An office with users: 陈敏 administers, and others come with addUser(). Everybody's password is their name and
/// " 的密码 2026"; hashes are as cheap as they can be.
class StaffedOffice : public Office
{
public:
    StaffedOffice()
    {
        workspace->accounts().setPasswordCost(PasswordCost::least());
        Findings findings;
        const auto code = workspace->accounts().begin(administrator(), passwordOf(administrator()), findings);
        REQUIRE(code);
        REQUIRE(findings.isEmpty());
        recoveryCode = *code;
    }

    static QString administrator() { return QStringLiteral("陈敏"); }
    static Secret passwordOf(const QString& name) { return Secret(name + QStringLiteral(" 的密码 2026")); }

    AccountService& accounts() { return workspace->accounts(); }

    Role roleNamed(const QString& name)
    {
        for (const Role& role : accounts().roles())
            if (role.name == name)
                return role;
        FAIL("no such role: " << name.toStdString());
        return {};
    }

    /// A user with that role, who has chosen a password. The administrator must be signed in.
    User addUser(const QString& name, const Role& role)
    {
        User user;
        user.name = name;
        user.roles = {role.id};
        Findings findings;
        const Secret given(QStringLiteral("vom Verwalter"));
        const auto added = accounts().add(user, given, findings);
        for (const Finding& finding : findings)
            UNSCOPED_INFO(finding.toString().toStdString());
        REQUIRE(added);
        REQUIRE(accounts().changePassword(name, given, passwordOf(name), findings).isDone());
        return *added;
    }

    /// The role is kept first.
    User addUser(const QString& name, const char* roleName, const QList<Right>& rights, FieldClasses reads,
        FieldClasses writes, const QStringList& approvalRoles = {})
    {
        Role role;
        role.name = QString::fromUtf8(roleName);
        role.rights = rights;
        role.reads = reads;
        role.writes = writes;
        role.approvalRoles = approvalRoles;
        Findings findings;
        const auto stored = accounts().save(role, findings);
        REQUIRE(stored);
        return addUser(name, *stored);
    }

    void signIn(const QString& name) { REQUIRE(accounts().signIn(name, passwordOf(name)).isDone()); }

    QString recoveryCode;
};

/// The code of the Error that the call throws; empty where it throws none.
template <typename Act> std::optional<ErrorCode> errorOf(Act&& act)
{
    try {
        act();
    } catch (const Error& error) {
        UNSCOPED_INFO(error.what());
        return error.code();
    }
    return {};
}

} // namespace kesu::test
