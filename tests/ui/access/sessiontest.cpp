// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/access/session.h"

#include "tests/support/catch.h"
#include "tests/ui/access/companywithusers.h"
#include "tests/ui/access/modal.h"
#include "ui/access/firstuserdialog.h"
#include "ui/access/newpassword.h"
#include "ui/access/passworddialog.h"
#include "ui/access/passwordedit.h"
#include "ui/access/recoverydialog.h"
#include "ui/access/sessionbutton.h"
#include "ui/shared/scriptedmodals.h"

#include <QComboBox>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>

using namespace kesu;
using kesu::test::CompanyFixture;
using kesu::test::CompanyWithUsers;
using kesu::test::whenModal;

namespace {

const QString lei = QStringLiteral("王磊");

struct Fixture
{
    Fixture() { company.add(lei, {Right::SeeComplaints, Right::EnterSlips}); }

    CompanyWithUsers company;
    QWidget window;
    Session session{company.workspace(), &window};
};

void signIn(SignInDialog& dialog, const QString& user, const QString& password)
{
    dialog.form().setUser(user);
    dialog.form().password().line().setText(password);
    dialog.form().signIn();
}

} // namespace

TEST_CASE("without users nobody is asked, nothing locks, and the button says what that means")
{
    CompanyFixture company;
    QWidget window;
    Session session(company.workspace(), &window);
    CHECK(session.signInAtStart() == SignInDialog::Outcome::SignedIn);
    QSignalSpy left(&session, &Session::aboutToLeave);
    session.lock();
    CHECK(left.isEmpty());
    CHECK_FALSE(company.workspace().access().isLocked());
    SessionButton button;
    button.show(company.workspace().access());
    CHECK_FALSE(button.toolTip().isEmpty());
    CHECK(button.text() != company.workspace().userName());
    CHECK_FALSE(button.lockAction()->isVisible());
}

TEST_CASE("at the start everybody signs in, and a wrong password lets nobody in")
{
    Fixture fixture;
    fixture.company.accounts().signOut();
    QString problem;
    whenModal<SignInDialog>([&](SignInDialog& dialog) {
        signIn(dialog, lei, QStringLiteral("wrong one"));
        problem = dialog.form().problem();
        signIn(dialog, lei, CompanyWithUsers::password);
    });
    CHECK(fixture.session.signInAtStart() == SignInDialog::Outcome::SignedIn);
    CHECK_FALSE(problem.isEmpty());
    CHECK(fixture.company.workspace().access().userName() == lei);
}

TEST_CASE("locking covers the window, keeps what was typed first, and the same user goes on")
{
    Fixture fixture;
    fixture.company.signIn(lei);
    fixture.window.show();
    bool keptWhileSignedIn = false;
    QObject::connect(&fixture.session, &Session::aboutToLeave, &fixture.window,
        [&] { keptWhileSignedIn = fixture.company.workspace().access().userName() == lei; });
    QSignalSpy unlocked(&fixture.session, &Session::unlocked);
    QSignalSpy changed(&fixture.session, &Session::userChanged);
    bool wasLocked = false;
    bool wasCovered = false;
    whenModal<SignInDialog>([&](SignInDialog& dialog) {
        wasLocked = fixture.company.workspace().access().isLocked();
        wasCovered = fixture.window.childAt(fixture.window.rect().center()) != nullptr;
        signIn(dialog, lei, CompanyWithUsers::password);
    });
    fixture.session.lock();
    CHECK(keptWhileSignedIn);
    CHECK(wasLocked);
    CHECK(wasCovered);
    CHECK(unlocked.count() == 1);
    CHECK(changed.isEmpty());
    CHECK(fixture.window.childAt(fixture.window.rect().center()) == nullptr);
}

TEST_CASE("when somebody else signs in at a locked window, what stood open is closed and a new window is asked for")
{
    Fixture fixture;
    fixture.window.show();
    QDialog open(&fixture.window);
    open.setModal(true);
    open.show();
    QSignalSpy changed(&fixture.session, &Session::userChanged);
    fixture.session.unkept = [] { return QStringList{QStringLiteral("考核表")}; };
    whenModal<SignInDialog>([&](SignInDialog& dialog) { signIn(dialog, lei, CompanyWithUsers::password); });
    fixture.session.lock();
    CHECK(changed.count() == 1);
    CHECK_FALSE(open.isVisible());
    CHECK(fixture.company.workspace().access().userName() == lei);
}

TEST_CASE("the window locks after the company's time without a touch")
{
    Fixture fixture;
    CompanySettings settings = fixture.company.workspace().settings();
    CHECK(settings.lockAfterMinutes == 10);
    settings.lockAfterMinutes = 0;
    fixture.company.workspace().saveSettings(settings);
    CHECK(fixture.company.workspace().settings().lockAfterMinutes == 0);
    fixture.session.watch();
    CHECK_FALSE(fixture.session.watching().isRunning());
    settings.lockAfterMinutes = 3;
    fixture.company.workspace().saveSettings(settings);
    fixture.session.watch();
    CHECK(fixture.session.watching().idleAfter() == std::chrono::minutes(3));
}

TEST_CASE("a password that an administrator gave has to be replaced before it lets one in")
{
    Fixture fixture;
    Findings findings;
    const QList<User> users = fixture.company.accounts().users();
    const auto user = std::find_if(users.begin(), users.end(), [](const User& one) { return one.name == lei; });
    fixture.company.accounts().setPassword(user->id, Secret(QStringLiteral("given by others")), findings);
    REQUIRE(findings.isEmpty());
    fixture.company.accounts().signOut();
    whenModal<PasswordDialog>([](PasswordDialog& dialog) { dialog.reject(); });
    const QString given = QStringLiteral("given by others");
    CHECK_FALSE(Session::attempt(fixture.company.workspace(), lei, given, nullptr).isEmpty());
    CHECK(fixture.company.workspace().access().isLocked());
    whenModal<PasswordDialog>([](PasswordDialog& dialog) {
        dialog.fresh().first().line().setText(QStringLiteral("my very own"));
        dialog.fresh().again().line().setText(QStringLiteral("my very own"));
        dialog.accept();
    });
    CHECK(Session::attempt(fixture.company.workspace(), lei, given, nullptr).isEmpty());
    CHECK(fixture.company.workspace().access().userName() == lei);
}

TEST_CASE("one's own password changes only with the old one")
{
    Fixture fixture;
    fixture.company.signIn(lei);
    QString problem;
    whenModal<PasswordDialog>([&](PasswordDialog& dialog) {
        dialog.old().line().setText(QStringLiteral("not the old one"));
        dialog.fresh().first().line().setText(QStringLiteral("my very own"));
        dialog.fresh().again().line().setText(QStringLiteral("my very own"));
        dialog.accept();
        problem = dialog.problems().at(QStringLiteral("old"));
        dialog.old().line().setText(CompanyWithUsers::password);
        dialog.accept();
    });
    fixture.session.changePassword();
    CHECK_FALSE(problem.isEmpty());
    CHECK(fixture.company.accounts().signIn(lei, Secret(QStringLiteral("my very own"))).isDone());
}

TEST_CASE("the first user is an administrator, is signed in at once and gets a recovery code that works")
{
    CompanyFixture company;
    company.workspace().accounts().setPasswordCost(PasswordCost::least());
    FirstUserDialog dialog(company.workspace());
    CHECK(dialog.name().text() == company.workspace().userName());
    dialog.accept();
    CHECK_FALSE(dialog.problems().at(QStringLiteral("password")).isEmpty());
    CHECK_FALSE(company.workspace().accounts().hasUsers());
    dialog.password().first().line().setText(CompanyWithUsers::password);
    dialog.password().again().line().setText(CompanyWithUsers::password);
    dialog.accept();
    CHECK(company.workspace().access().session() == Access::Session::SignedIn);
    CHECK(company.workspace().access().may(Right::ManageUsers));
    const QString code = dialog.recoveryCode();
    REQUIRE_FALSE(code.isEmpty());

    company.workspace().accounts().signOut();
    RecoveryDialog recovery(company.workspace(), {});
    CHECK(recovery.user().count() == 1);
    recovery.code().setText(QStringLiteral("AAAA-BBBB"));
    recovery.password().first().line().setText(QStringLiteral("a new beginning"));
    recovery.password().again().line().setText(QStringLiteral("a new beginning"));
    recovery.accept();
    CHECK_FALSE(recovery.problems().at(QStringLiteral("code")).isEmpty());
    recovery.code().setText(code.toLower());
    recovery.accept();
    CHECK_FALSE(recovery.nextCode().isEmpty());
    CHECK(recovery.nextCode() != code);
    const QString name = recovery.user().currentText();
    CHECK(company.workspace().accounts().signIn(name, Secret(QStringLiteral("a new beginning"))).isDone());
}
