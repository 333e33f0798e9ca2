// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/access/rightgate.h"

#include "tests/support/catch.h"

#include <QAction>
#include <QPushButton>

using namespace kesu;

namespace {

Access reader()
{
    User user;
    user.id = UserId(7);
    user.name = QStringLiteral("王磊");
    Role role;
    role.rights = {Right::SeeComplaints};
    return Access::signedIn(user, {role}, {QStringLiteral("陈敏")});
}

} // namespace

TEST_CASE("what needs a missing right stays off whatever turns it on, and its tooltip names the right")
{
    QAction action(QStringLiteral("导出"));
    needs(action, reader(), Right::Export);
    action.setEnabled(true);
    action.setToolTip(QStringLiteral("写出台账"));
    CHECK_FALSE(action.isEnabled());
    CHECK(action.toolTip().contains(label(Right::Export)));
    CHECK(action.toolTip().contains(QStringLiteral("王磊")));

    QWidget parent;
    QPushButton button(&parent);
    needs(button, reader(), Right::Export);
    button.setEnabled(true);
    CHECK_FALSE(button.isEnabled());
    parent.setEnabled(false);
    parent.setEnabled(true);
    CHECK_FALSE(button.isEnabled());
    CHECK(button.toolTip() == action.toolTip());
}

TEST_CASE("with the right, or one of several, nothing is held")
{
    QAction action(QStringLiteral("打印"));
    needs(action, reader(), Right::SeeComplaints);
    CHECK(action.isEnabled());
    needsAny(action, reader(), {Right::PrintInternal, Right::SeeComplaints});
    action.setEnabled(false);
    action.setEnabled(true);
    CHECK(action.isEnabled());
    needs(action, Access::singleUser(QStringLiteral("陈敏")), Right::ManageUsers);
    CHECK(action.isEnabled());
}
