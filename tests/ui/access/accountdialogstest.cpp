// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/catch.h"
#include "ui/access/newpassword.h"
#include "ui/access/passworddialog.h"
#include "ui/access/passwordedit.h"
#include "ui/access/recoverycodedialog.h"
#include "ui/access/roledialog.h"
#include "ui/access/rolemodel.h"
#include "ui/access/userdialog.h"
#include "ui/access/usermodel.h"
#include "ui/inputs/tagedit.h"

#include <QAbstractItemModelTester>
#include <QCheckBox>
#include <QLineEdit>
#include <QPushButton>
#include <QTest>

using namespace kesu;

namespace {

const QList<Choice> approvers{
    {QStringLiteral("quality-manager"), QStringLiteral("质量部经理"), {}, QStringLiteral("quality-manager")},
    {QStringLiteral("sales-vp"), QStringLiteral("销售副总"), {}, QStringLiteral("sales-vp")}};

Role clerk()
{
    Role role;
    role.id = RoleId(2);
    role.name = QStringLiteral("投诉专员");
    role.rights = {Right::SeeComplaints, Right::EnterSlips};
    role.reads = {FieldClass::Plain, FieldClass::Money};
    role.writes = {FieldClass::Plain};
    return role;
}

void type(NewPassword& fields, const QString& first, const QString& again)
{
    fields.clear();
    QTest::keyClicks(&fields.first().line(), first);
    QTest::keyClicks(&fields.again().line(), again);
}

Findings findingAt(const char16_t* field, const char16_t* message)
{
    Finding finding;
    finding.field = QString::fromUtf16(field);
    finding.message = QString::fromUtf16(message);
    return {finding};
}

} // namespace

TEST_CASE("a new password must be long, twice the same and not the user's name")
{
    NewPassword fields;
    const QString user = QStringLiteral("chenmin-hd");
    type(fields, QStringLiteral("short"), QStringLiteral("short"));
    CHECK(hasErrors(fields.check(user)));
    CHECK(fields.strength().contains(QStringLiteral("5")));
    type(fields, QStringLiteral("long enough 1"), QStringLiteral("long enough 2"));
    REQUIRE(fields.check(user).size() == 1);
    CHECK(fields.check(user).constFirst().field == QStringLiteral("password"));
    type(fields, user, user);
    CHECK(hasErrors(fields.check(user)));
    type(fields, QStringLiteral("long enough 1"), QStringLiteral("long enough 1"));
    CHECK(fields.check(user).isEmpty());
    const QString medium = fields.strength();
    type(fields, QStringLiteral("seven boxes fall down"), QStringLiteral("seven boxes fall down"));
    CHECK(fields.strength() != medium);
}

TEST_CASE("one's own password is changed with the old one, and what core says stands at its field")
{
    PasswordChange asked;
    Findings answer = findingAt(u"old", u"旧密码不对。");
    PasswordDialog dialog(PasswordDialog::Whose::Own, QStringLiteral("陈敏"), [&](const PasswordChange& change) {
        asked = change;
        return answer;
    });
    dialog.show();
    QTest::keyClicks(&dialog.old().line(), QStringLiteral("old-password"));
    type(dialog.fresh(), QStringLiteral("seven boxes"), QStringLiteral("seven boxez"));
    dialog.accept();
    CHECK(asked.password.isEmpty()); // core is not asked for what is not even typed twice
    type(dialog.fresh(), QStringLiteral("seven boxes"), QStringLiteral("seven boxes"));
    dialog.accept();
    CHECK(asked.old == QStringLiteral("old-password"));
    CHECK(asked.password == QStringLiteral("seven boxes"));
    CHECK(dialog.isVisible());
    CHECK(dialog.problems().at(QStringLiteral("old")) == QStringLiteral("旧密码不对。"));
    answer.clear();
    dialog.accept();
    CHECK_FALSE(dialog.isVisible());
}

TEST_CASE("a user's roles are ticked, and the rule of the last administrator stands at the roles")
{
    User user;
    user.id = UserId(1);
    user.name = QStringLiteral("陈敏");
    user.roles = {RoleId(1)};
    Role administrator = administratorRole();
    administrator.id = RoleId(1);
    User stored;
    UserDialog dialog(user, {administrator, clerk()}, [&](const User& edited, const QString& password) {
        CHECK(password.isEmpty());
        stored = edited;
        return edited.roles.contains(RoleId(1)) ? Findings() : findingAt(u"user.roles", u"最后一个管理员。");
    });
    dialog.show();
    CHECK(dialog.password() == nullptr);
    CHECK(dialog.roleBox(RoleId(1))->isChecked());
    dialog.roleBox(RoleId(1))->setChecked(false);
    dialog.roleBox(RoleId(2))->setChecked(true);
    dialog.accept();
    CHECK(stored.roles == QList<RoleId>{RoleId(2)});
    CHECK(dialog.problems().at(QStringLiteral("roles")) == QStringLiteral("最后一个管理员。"));
    CHECK(dialog.isVisible());
    dialog.roleBox(RoleId(1))->setChecked(true);
    dialog.active().setChecked(false);
    dialog.accept();
    CHECK(stored.roles == QList<RoleId>{RoleId(1), RoleId(2)});
    CHECK(stored.state == UserState::Disabled);
    CHECK_FALSE(dialog.isVisible());
}

TEST_CASE("a new user needs a first password")
{
    int saves = 0;
    UserDialog dialog({}, {clerk()}, [&](const User& edited, const QString& password) {
        ++saves;
        CHECK(edited.name == QStringLiteral("王磊"));
        CHECK(password == QStringLiteral("seven boxes"));
        return Findings();
    });
    dialog.show();
    dialog.name().setText(QStringLiteral(" 王磊 "));
    dialog.accept();
    CHECK(saves == 0);
    CHECK_FALSE(dialog.problems().at(QStringLiteral("password")).isEmpty());
    REQUIRE(dialog.password() != nullptr);
    type(*dialog.password(), QStringLiteral("seven boxes"), QStringLiteral("seven boxes"));
    dialog.accept();
    CHECK(saves == 1);
}

TEST_CASE("a role's rights, fields and approvals come back as they were ticked")
{
    Role stored;
    RoleDialog dialog(clerk(), approvers, [&](const Role& edited) {
        stored = edited;
        return Findings();
    });
    dialog.show();
    CHECK(dialog.edited() == clerk()); // showing changes nothing
    CHECK_FALSE(dialog.approvalRoles().isEnabled());
    dialog.setRight(Right::Approve, Qt::Checked);
    CHECK(dialog.approvalRoles().isEnabled());
    dialog.approvalRoles().showIds({QStringLiteral("sales-vp")});
    dialog.setRight(Right::EnterSlips, Qt::Unchecked);
    dialog.accept();
    CHECK(stored.rights == QList<Right>{Right::SeeComplaints, Right::Approve});
    CHECK(stored.approvalRoles == QStringList{QStringLiteral("sales-vp")});
}

TEST_CASE("what a role does not see it does not change")
{
    const RoleDialog dialog(clerk(), approvers, [](const Role&) { return Findings(); });
    CHECK_FALSE(dialog.readBox(FieldClass::Plain)->isEnabled());
    CHECK_FALSE(dialog.writeBox(FieldClass::StaffNames)->isEnabled());
    dialog.writeBox(FieldClass::Money)->setChecked(true);
    CHECK(dialog.edited().writes.contains(FieldClass::Money));
    dialog.readBox(FieldClass::Money)->setChecked(false);
    CHECK_FALSE(dialog.edited().writes.contains(FieldClass::Money));
    CHECK_FALSE(dialog.edited().reads.contains(FieldClass::Money));
}

TEST_CASE("the lists of users and roles say in words what they hold")
{
    User user;
    user.id = UserId(1);
    user.name = QStringLiteral("王磊");
    user.roles = {RoleId(2)};
    user.state = UserState::Disabled;
    UserModel users;
    const QAbstractItemModelTester userTester(&users, QAbstractItemModelTester::FailureReportingMode::Fatal);
    users.setUsers({user}, {clerk()});
    CHECK(users.index(0, UserModel::Roles).data().toString() == QStringLiteral("投诉专员"));
    CHECK_FALSE(users.index(0, UserModel::State).data().toString().isEmpty());

    Role role = clerk();
    role.approvalRoles = {QStringLiteral("sales-vp")};
    RoleModel roles([](const QString&) { return QStringLiteral("销售副总"); });
    const QAbstractItemModelTester roleTester(&roles, QAbstractItemModelTester::FailureReportingMode::Fatal);
    roles.setRoles({role}, {user});
    CHECK(roles.index(0, RoleModel::Users).data().toString() == QStringLiteral("1"));
    CHECK(roles.index(0, RoleModel::ApprovesFor).data().toString().isEmpty()); // without the right to approve
    role.rights += Right::Approve;
    roles.setRoles({role}, {user});
    CHECK(roles.index(0, RoleModel::ApprovesFor).data().toString() == QStringLiteral("销售副总"));
}

TEST_CASE("the recovery code is not left before it is said to be kept")
{
    RecoveryCodeDialog dialog(QStringLiteral("ABCD-EFGH"));
    dialog.show();
    QTest::keyClick(&dialog, Qt::Key_Escape);
    CHECK(dialog.isVisible());
    dialog.findChild<QCheckBox*>()->setChecked(true);
    QTest::keyClick(&dialog, Qt::Key_Return);
    CHECK_FALSE(dialog.isVisible());
}
