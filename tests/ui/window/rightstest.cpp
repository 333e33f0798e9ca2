// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/catch.h"
#include "tests/ui/access/companywithusers.h"
#include "tests/ui/access/modal.h"
#include "ui/access/passwordedit.h"
#include "ui/access/sessionbutton.h"
#include "ui/access/signindialog.h"
#include "ui/ledger/ledgerpage.h"
#include "ui/settings/settingspage.h"
#include "ui/shared/scriptedmodals.h"
#include "ui/shared/tidytable.h"
#include "ui/slip/slippage.h"
#include "ui/window/mainwindow.h"
#include "ui/window/navigationrail.h"

#include <QAbstractItemModel>
#include <QLabel>
#include <QLineEdit>
#include <QMenuBar>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>
#include <QToolButton>

using namespace kesu;
using kesu::test::CompanyWithUsers;
using kesu::test::whenModal;

namespace {

const QString lei = QStringLiteral("王磊");

struct Fixture
{
    Fixture() { id = company.file(QStringLiteral("华联食品"), u"2026-10-05T09:30:00"); }

    MainWindow& openFor(const QString& user)
    {
        company.signIn(user);
        window = std::make_unique<MainWindow>(company.workspace(), QStringList{QStringLiteral("zh_CN")});
        window->show();
        REQUIRE(QTest::qWaitForWindowExposed(window.get()));
        return *window;
    }

    CompanyWithUsers company;
    ComplaintId id;
    ScriptedModals modals;
    std::unique_ptr<MainWindow> window;
};

QStringList offActions(const MainWindow& window)
{
    QStringList off;
    for (const QAction* menu : window.menuBar()->actions()) {
        for (const QAction* action : menu->menu()->actions()) {
            if (!action->isEnabled())
                off += action->text().remove(QLatin1Char('&'));
        }
    }
    return off;
}

QStringList textsOf(const QAbstractItemModel& model, int row)
{
    QStringList texts;
    for (int column = 0; column < model.columnCount(); ++column)
        texts += model.index(row, column).data().toString();
    return texts;
}

} // namespace

TEST_CASE("an administrator finds everything on")
{
    Fixture fixture;
    MainWindow& window = fixture.openFor(CompanyWithUsers::administrator);
    CHECK(offActions(window).isEmpty());
    for (const Screen screen : Screens::all())
        CHECK(window.findChild<NavigationRail*>()->button(screen)->isVisible());
    CHECK(window.findChild<SessionButton*>()->text() == CompanyWithUsers::administrator);
}

TEST_CASE("pages without a right are not in the rail, and what cannot be done says which right is missing")
{
    Fixture fixture;
    fixture.company.add(lei, {Right::SeeComplaints});
    MainWindow& window = fixture.openFor(lei);
    auto* rail = window.findChild<NavigationRail*>();
    CHECK(rail->button(Screen::Ledger)->isVisible());
    CHECK_FALSE(rail->button(Screen::Reports)->isVisible());
    CHECK_FALSE(rail->button(Screen::Assessment)->isVisible());
    const QStringList off = offActions(window);
    CHECK(off.contains(QStringLiteral("New complaint")));
    CHECK(off.contains(QStringLiteral("Import ledger …")));
    CHECK(off.contains(QStringLiteral("Export ledger …")));
    CHECK(off.contains(QStringLiteral("Reports")));
    window.openScreen(Screen::Ledger);
    bool said = false;
    for (const auto* button : window.page(Screen::Ledger)->findChildren<QToolButton*>()) {
        if (button->text() == QStringLiteral("Export")) {
            CHECK_FALSE(button->isEnabled());
            said = button->toolTip().contains(label(Right::Export));
        }
    }
    CHECK(said);
    CHECK(fixture.modals.shown().isEmpty());
}

TEST_CASE("whoever may not see complaints begins where something is to be seen")
{
    Fixture fixture;
    fixture.company.add(lei, {Right::SeeReports});
    const MainWindow& window = fixture.openFor(lei);
    CHECK(window.currentScreen() == Screen::Reports);
    CHECK(fixture.modals.shown().isEmpty());
}

TEST_CASE("amounts and names that may not be seen are covered in the ledger and at the desk")
{
    Fixture fixture;
    fixture.company.add(lei, {Right::SeeComplaints}, {FieldClass::Plain}, {FieldClass::Plain});
    MainWindow& window = fixture.openFor(lei);
    for (const Screen screen : {Screen::Desk, Screen::Ledger, Screen::Slip}) {
        window.openScreen(screen);
        for (const auto* shown : window.page(screen)->findChildren<QLabel*>())
            CHECK_FALSE(shown->text().contains(QStringLiteral("960")));
    }
    const auto* table = window.page(Screen::Ledger)->findChild<TidyTable*>();
    REQUIRE(table->model()->rowCount() == 1);
    const QStringList line = textsOf(*table->model(), 0);
    CHECK(line.contains(QStringLiteral("•••")));
    CHECK(line.contains(QStringLiteral("华联食品")));
    CHECK_FALSE(line.contains(QStringLiteral("王磊")));
}

TEST_CASE("while the window is locked nothing of it works on, and the same user finds the slip as it was")
{
    Fixture fixture;
    fixture.company.add(lei, {Right::SeeComplaints, Right::ChangeFiled});
    MainWindow& window = fixture.openFor(lei);
    window.openComplaint(fixture.id);
    auto* page = window.findChild<SlipPage*>();
    page->goTo(QStringLiteral("description"));
    QTest::keyClicks(page->focusWidget(), QStringLiteral("more "));
    const QString typed = page->editor().record().facts.description;
    whenModal<SignInDialog>([&](SignInDialog& dialog) {
        window.refresh();
        CHECK(fixture.company.workspace().access().isLocked());
        dialog.form().password().line().setText(CompanyWithUsers::password);
        CHECK(dialog.form().user() == lei);
        dialog.form().signIn();
    });
    window.findChild<SessionButton*>()->lockAction()->trigger();
    CHECK(fixture.modals.shown().isEmpty());
    CHECK(page->editor().record().facts.description == typed);
    REQUIRE(fixture.company.workspace().complaints().workingCopy(fixture.id));
    CHECK(fixture.company.workspace().complaints().workingCopy(fixture.id)->facts.description == typed);
}

TEST_CASE("another user at the locked window gets a window of their own")
{
    Fixture fixture;
    fixture.company.add(lei, {Right::SeeComplaints});
    MainWindow& window = fixture.openFor(CompanyWithUsers::administrator);
    QSignalSpy changed(&window, &MainWindow::userChanged);
    whenModal<SignInDialog>([&](SignInDialog& dialog) {
        dialog.form().setUser(lei);
        dialog.form().password().line().setText(CompanyWithUsers::password);
        dialog.form().signIn();
    });
    window.findChild<SessionButton*>()->lockAction()->trigger();
    CHECK(changed.count() == 1);
    CHECK(fixture.company.workspace().access().userName() == lei);
}

TEST_CASE("settings can be read without the right, and changed only with it")
{
    Fixture fixture;
    fixture.company.add(lei, {Right::SeeComplaints});
    MainWindow& window = fixture.openFor(lei);
    window.openScreen(Screen::Settings);
    auto* settings = window.findChild<SettingsPage*>();
    for (const auto section : {SettingsPage::Section::Company, SettingsPage::Section::Customers}) {
        settings->openSection(section);
        for (const auto* button : settings->panel()->findChildren<QPushButton*>())
            CHECK_FALSE(button->isEnabled());
    }
    settings->openSection(SettingsPage::Section::Appearance);
    CHECK(fixture.modals.shown().isEmpty());
}
