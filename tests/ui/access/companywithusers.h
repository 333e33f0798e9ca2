// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/ui/window/companyfixture.h"

#include <algorithm>

namespace kesu::test {

/// A company whose database has users: 陈敏, the administrator, who is signed in, and others with the roles that a test
/// gives them. Everybody's password is the same.
class CompanyWithUsers : public CompanyFixture
{
public:
    explicit CompanyWithUsers(const char16_t* now = u"2026-10-20T10:00:00")
        : CompanyFixture(now)
    {
        accounts().setPasswordCost(PasswordCost::least());
        Findings findings;
        accounts().begin(administrator, Secret(password), findings);
        demand(findings);
    }

    AccountService& accounts() { return workspace().accounts(); }

    /// A user with one of the roles that the program brings, who has changed the first password already.
    void add(const QString& name, const Role& like)
    {
        const QList<Role> roles = accounts().roles();
        const auto role
            = std::find_if(roles.begin(), roles.end(), [&](const Role& one) { return one.name == like.name; });
        if (role == roles.end())
            throw std::logic_error("no such role: " + like.name.toStdString());
        Findings findings;
        User user;
        user.name = name;
        user.roles = {role->id};
        accounts().add(user, Secret(firstPassword), findings);
        demand(findings);
        accounts().changePassword(name, Secret(firstPassword), Secret(password), findings);
        demand(findings);
    }

    /// A user with a role of their own.
    void add(const QString& name, const QList<Right>& rights, FieldClasses reads = FieldClasses::all(),
        FieldClasses writes = FieldClasses::all(), const QStringList& approvalRoles = {})
    {
        Role role;
        role.name = QStringLiteral("角色·") + name;
        role.rights = rights;
        role.reads = reads;
        role.writes = writes;
        role.approvalRoles = approvalRoles;
        Findings findings;
        accounts().save(role, findings);
        demand(findings);
        add(name, role);
    }

    void signIn(const QString& name)
    {
        const SignInResult result = accounts().signIn(name, Secret(password));
        if (!result.isDone())
            throw std::logic_error(name.toStdString() + ": " + result.message().toStdString());
    }

    inline static const QString administrator = QStringLiteral("陈敏");
    inline static const QString password = QStringLiteral("seven boxes fall");
    inline static const QString firstPassword = QStringLiteral("first password");

private:
    static void demand(const Findings& findings)
    {
        if (hasErrors(findings))
            throw std::logic_error(findings.constFirst().toString().toStdString());
    }
};

} // namespace kesu::test
