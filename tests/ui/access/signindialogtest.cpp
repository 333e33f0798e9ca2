// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/access/signindialog.h"

#include "core/base/error.h"
#include "tests/support/catch.h"
#include "ui/access/passwordedit.h"
#include "ui/shared/scriptedmodals.h"

#include <QCoreApplication>
#include <QLineEdit>
#include <QPushButton>
#include <QSettings>
#include <QTemporaryDir>
#include <QTest>

using namespace kesu;

namespace {

const QStringList users{QStringLiteral("陈敏"), QStringLiteral("王磊"), QStringLiteral("赵经理")};
const QString wrong = QStringLiteral("密码不对。");

/// Settings of its own, and an attempt that lets 王磊 in.
struct Fixture
{
    Fixture()
    {
        QCoreApplication::setOrganizationName(QStringLiteral("KesuTests"));
        QCoreApplication::setApplicationName(QStringLiteral("Kesu"));
        QSettings::setPath(QSettings::NativeFormat, QSettings::UserScope, folder.path());
        QSettings().clear();
    }

    QString attempt(const QString& user, const QString& password)
    {
        tried << user;
        return user == users.at(1) && password == QStringLiteral("carton-box-7") ? QString() : wrong;
    }

    std::unique_ptr<SignInDialog> open(SignInDialog::Occasion occasion, const QString& user = {})
    {
        auto dialog = std::make_unique<SignInDialog>(
            occasion, QStringLiteral("恒达纸箱厂"), users,
            [this](const QString& name, const QString& password) { return attempt(name, password); }, user);
        dialog->show();
        return dialog;
    }

    QTemporaryDir folder;
    QStringList tried;
};

} // namespace

TEST_CASE("Enter after the password signs in, and the name stands there the next time")
{
    Fixture fixture;
    const auto dialog = fixture.open(SignInDialog::Occasion::Start, users.at(1));
    QTest::keyClicks(&dialog->form().password().line(), QStringLiteral("carton-box-7"));
    QTest::keyClick(&dialog->form().password().line(), Qt::Key_Return);
    CHECK(dialog->outcome() == SignInDialog::Outcome::SignedIn);
    CHECK(dialog->result() == QDialog::Accepted);
    CHECK(fixture.tried == QStringList{users.at(1)}); // not twice by one Enter
    CHECK(fixture.open(SignInDialog::Occasion::Start)->form().user() == users.at(1));
}

TEST_CASE("a wrong password is said plainly, forgotten, and typing again takes the sentence away")
{
    Fixture fixture;
    const auto dialog = fixture.open(SignInDialog::Occasion::Start);
    SignInForm& form = dialog->form();
    QTest::keyClicks(&form.password().line(), QStringLiteral("guess"));
    form.signIn();
    CHECK(form.problem() == wrong);
    CHECK(form.password().password().isEmpty());
    CHECK(dialog->isVisible());
    CHECK(SignInForm::lastUser().isEmpty());
    QTest::keyClicks(&form.password().line(), QStringLiteral("c"));
    CHECK(form.problem().isEmpty());
}

TEST_CASE("a failing database is shown and leaves the dialog as it was")
{
    Fixture fixture;
    const ScriptedModals modals;
    SignInDialog dialog(SignInDialog::Occasion::Start, {}, users, [](const QString&, const QString&) -> QString {
        throw Error(ErrorCode::DatabaseBusy, QStringLiteral("数据库正忙。"));
    });
    dialog.show();
    dialog.form().signIn();
    CHECK(modals.shown() == QStringList{QStringLiteral("数据库正忙。")});
    CHECK(dialog.isVisible());
}

TEST_CASE("Escape does not open a locked program, but leaves the others as they were")
{
    Fixture fixture;
    const auto locked = fixture.open(SignInDialog::Occasion::Locked);
    QTest::keyClick(locked.get(), Qt::Key_Escape);
    CHECK(locked->isVisible());
    locked->close();
    CHECK(locked->isVisible());
    const auto start = fixture.open(SignInDialog::Occasion::Start);
    QTest::keyClick(start.get(), Qt::Key_Escape);
    CHECK(start->outcome() == SignInDialog::Outcome::Quit);
    const auto change = fixture.open(SignInDialog::Occasion::Switch);
    QTest::keyClick(change.get(), Qt::Key_Escape);
    CHECK(change->outcome() == SignInDialog::Outcome::Stay);
}

TEST_CASE("letters that come as with Caps Lock bring a hint, and right ones take it away")
{
    PasswordEdit edit;
    edit.show();
    QTest::keyClick(&edit.line(), Qt::Key_K, Qt::NoModifier);
    CHECK_FALSE(edit.saysCapsLock());
    QTest::sendKeyEvent(QTest::Click, &edit.line(), Qt::Key_K, QStringLiteral("K"), Qt::NoModifier);
    CHECK(edit.saysCapsLock());
    QTest::sendKeyEvent(QTest::Click, &edit.line(), Qt::Key_1, QStringLiteral("1"), Qt::NoModifier);
    CHECK(edit.saysCapsLock()); // a figure says nothing
    QTest::keyClick(&edit.line(), Qt::Key_CapsLock);
    CHECK_FALSE(edit.saysCapsLock());
    QTest::sendKeyEvent(QTest::Click, &edit.line(), Qt::Key_K, QStringLiteral("k"), Qt::ShiftModifier);
    CHECK(edit.saysCapsLock());
}

TEST_CASE("a password is covered until its eye is pressed, and covered again when it is emptied")
{
    PasswordEdit edit;
    CHECK(edit.line().echoMode() == QLineEdit::Password);
    edit.line().actions().constFirst()->trigger();
    CHECK(edit.line().echoMode() == QLineEdit::Normal);
    edit.clear();
    CHECK(edit.line().echoMode() == QLineEdit::Password);
}
