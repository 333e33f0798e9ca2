// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/access/access.h"

#include "core/base/error.h"
#include "tests/support/catch.h"

#include <QSet>

using namespace kesu;
using namespace Qt::StringLiterals;

namespace {

User userNamed(const QString& name)
{
    User user;
    user.id = UserId(7);
    user.name = name;
    return user;
}

Role roleNamed(const QString& name)
{
    for (const Role& role : builtInRoles())
        if (role.name == name)
            return role;
    FAIL("no such role: " << name.toStdString());
    return {};
}

ErrorCode codeOf(const std::function<void()>& act)
{
    try {
        act();
    } catch (const Error& error) {
        return error.code();
    }
    return ErrorCode::Cancelled; // none of these calls throws it
}

} // namespace

TEST_CASE("a single user may do everything but approve as somebody who proved who they are")
{
    const Access access = Access::singleUser(u"陈敏"_s);
    for (const Right right : allRights())
        CHECK(access.may(right));
    CHECK(access.unreadable().isEmpty());
    CHECK_FALSE(access.mayApproveAs(u"quality-manager"_s));
    CHECK(access.userName() == u"陈敏");
}

TEST_CASE("while locked nothing is allowed, and what is missing is signing in")
{
    const Access access = Access::locked();
    for (const Right right : allRights()) {
        CHECK_FALSE(access.may(right));
        CHECK(codeOf([&] { access.require(right); }) == ErrorCode::SignInNeeded);
    }
    CHECK(codeOf([&] { access.requireSession(); }) == ErrorCode::SignInNeeded);
    CHECK(access.unreadable() == FieldClasses::all());
}

TEST_CASE("several roles add up")
{
    const Access access
        = Access::signedIn(userNamed(u"张伟"_s), {roleNamed(u"Salesman"_s), roleNamed(u"Auditor"_s)}, {u"陈敏"_s});
    CHECK(access.may(Right::EnterSlips));
    CHECK(access.may(Right::SeeHistory));
    CHECK_FALSE(access.may(Right::FileComplaints));
    CHECK(access.mayRead(FieldClass::Money));
    CHECK_FALSE(access.mayWrite(FieldClass::Money));
    CHECK(access.mayWrite(FieldClass::StaffNames));
}

TEST_CASE("what is refused names the right and who may give it")
{
    const Access access = Access::signedIn(userNamed(u"张伟"_s), {roleNamed(u"Salesman"_s)}, {u"陈敏"_s, u"李静"_s});
    try {
        access.require(Right::Export);
        FAIL("a salesman exported");
    } catch (const Error& error) {
        CHECK(error.code() == ErrorCode::NotAllowed);
        CHECK(error.message().contains(label(Right::Export)));
        CHECK(error.message().contains(u"陈敏, 李静"));
        CHECK(error.message() == access.whyNot(Right::Export));
    }
    CHECK(access.whyNot(Right::EnterSlips).isEmpty());
    CHECK(access.whyNot(FieldClass::Money).contains(label(FieldClass::Money)));
    CHECK(access.whyNot(FieldClass::StaffNames).isEmpty());
    CHECK(codeOf([&] { access.requireRead(FieldClass::Money); }) == ErrorCode::NotAllowed);
    CHECK(
        codeOf([&] { access.requireWrite(FieldClass::Money, u"complaint.compensation"_s); }) == ErrorCode::NotAllowed);
    CHECK_NOTHROW(access.requireAny({Right::Export, Right::EnterSlips}));
    CHECK(codeOf([&] { access.requireAny({Right::Export, Right::BackUp}); }) == ErrorCode::NotAllowed);
}

TEST_CASE("only who holds the approval role and may approve at all approves by signing in")
{
    Role manager = roleNamed(u"Quality manager"_s);
    const User user = userNamed(u"刘洋"_s);
    CHECK(Access::signedIn(user, {manager}, {}).mayApproveAs(u"quality-manager"_s));
    CHECK_FALSE(Access::signedIn(user, {manager}, {}).mayApproveAs(u"general-manager"_s));
    manager.rights.removeOne(Right::Approve);
    CHECK_FALSE(Access::signedIn(user, {manager}, {}).mayApproveAs(u"quality-manager"_s));
    CHECK_FALSE(Access::signedIn(user, {administratorRole()}, {}).mayApproveAs(u"quality-manager"_s));
}

TEST_CASE("every right and class has a word of its own, a name and an explanation")
{
    QSet<QString> ids;
    QSet<QString> names;
    for (const Right right : allRights()) {
        ids += toId(right);
        names += label(right);
        CHECK(tryRight(toId(right)) == right);
        CHECK(description(right).endsWith(u'.'));
        CHECK(rightGroups().contains(groupOf(right)));
    }
    CHECK(ids.size() == allRights().size());
    CHECK(names.size() == allRights().size());
    CHECK(allRights().last() == Right::ManageUsers); // the last of the enumeration: none is missing in the list
    CHECK(allRights().size() == static_cast<qsizetype>(Right::ManageUsers) + 1);
    for (const FieldClass one : fieldClasses())
        CHECK(tryFieldClass(toId(one)) == one);
    CHECK_FALSE(tryRight(u"fly"_s));
    CHECK_FALSE(tryFieldClass(u"secret"_s));
}

TEST_CASE("the roles to begin with are eight, each with a name of its own, and write only what they read")
{
    QSet<QString> names;
    for (const Role& role : builtInRoles()) {
        names += role.name;
        INFO(role.name.toStdString());
        CHECK(role.writes.without(role.reads).isEmpty());
        CHECK(role.rights.contains(Right::SeeComplaints));
        CHECK(role.rights.contains(Right::Approve) == !role.approvalRoles.isEmpty());
        CHECK(role.rights.contains(Right::ManageUsers) == (role.name == administratorRole().name));
    }
    CHECK(names.size() == 8);
}

TEST_CASE("what a field tells goes by its path, whatever the number of its row")
{
    CHECK(fieldClassOf(u"complaint.costs[12].actual"_s) == FieldClass::Money);
    CHECK(fieldClassOf(u"complaint.demands[0].amount"_s) == FieldClass::Money);
    CHECK(fieldClassOf(u"complaint.demands[0].kind"_s) == FieldClass::Plain);
    CHECK(fieldClassOf(u"handling.measures[1].owner"_s) == FieldClass::StaffNames);
    CHECK(fieldClassOf(u"handling.contact"_s) == FieldClass::Plain);
    CHECK(fieldClassOf(QString()) == FieldClass::Plain);
}
