// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/mainwindow.h"
#include "tests/support/catch.h"
#include "tests/ui/window/companyfixture.h"
#include "ui/desk/deskpage.h"
#include "ui/ledger/ledgerpage.h"
#include "ui/settings/companypanel.h"
#include "ui/settings/settingspage.h"
#include "ui/shared/scriptedmodals.h"
#include "ui/shared/tidytable.h"
#include "ui/slip/slippage.h"
#include "ui/window/navigationrail.h"
#include "ui/window/shortcutsdialog.h"

#include <QLabel>
#include <QLineEdit>
#include <QMenuBar>
#include <QSignalSpy>
#include <QTest>
#include <QToolButton>

using namespace kesu;
using kesu::test::CompanyFixture;

namespace {

const QStringList languages{QStringLiteral("zh_CN"), QStringLiteral("zh_TW"), QStringLiteral("en")};

struct Fixture
{
    Fixture()
    {
        company.file(QStringLiteral("华联食品"), u"2026-10-05T09:30:00");
        company.file(QStringLiteral("金辉饮料"), u"2026-10-12T14:00:00");
    }

    MainWindow& open()
    {
        window = std::make_unique<MainWindow>(company.workspace(), languages);
        window->show();
        REQUIRE(QTest::qWaitForWindowExposed(window.get()));
        window->activateWindow();
        return *window;
    }

    CompanyFixture company;
    ScriptedModals modals;
    std::unique_ptr<MainWindow> window;
};

TidyTable& tableOf(MainWindow& window)
{
    return *window.page(Screen::Ledger)->findChild<TidyTable*>();
}

} // namespace

TEST_CASE("the window starts at the desk and Ctrl with a figure opens every screen")
{
    Fixture fixture;
    MainWindow& window = fixture.open();
    CHECK(window.currentScreen() == Screen::Desk);
    CHECK(window.windowTitle().contains(QStringLiteral("恒达纸箱厂")));
    for (const Screen screen :
        {Screen::Settings, Screen::Rulebooks, Screen::Reports, Screen::Slip, Screen::Ledger, Screen::Desk}) {
        QTest::keyClick(&window, static_cast<Qt::Key>(Qt::Key_1 + static_cast<int>(screen)), Qt::ControlModifier);
        CHECK(window.currentScreen() == screen);
    }
    CHECK(fixture.modals.shown().isEmpty());
}

TEST_CASE("the rail opens screens and shows where one is")
{
    Fixture fixture;
    MainWindow& window = fixture.open();
    auto* rail = window.findChild<NavigationRail*>();
    QTest::mouseClick(rail->button(Screen::Ledger), Qt::LeftButton);
    CHECK(window.currentScreen() == Screen::Ledger);
    CHECK(rail->button(Screen::Ledger)->isChecked());
    window.openScreen(Screen::Settings);
    CHECK(rail->button(Screen::Settings)->isChecked());
    CHECK_FALSE(rail->button(Screen::Ledger)->isChecked());
}

TEST_CASE("Ctrl+F searches the ledger from anywhere, and Enter opens what was found")
{
    Fixture fixture;
    MainWindow& window = fixture.open();
    QTest::keyClick(&window, Qt::Key_F, Qt::ControlModifier);
    REQUIRE(window.currentScreen() == Screen::Ledger);
    auto* search = qobject_cast<QLineEdit*>(window.focusWidget());
    REQUIRE(search != nullptr);
    kesu::test::typeText(*search, QStringLiteral("金辉"));
    QTest::keyClick(search, Qt::Key_Return);
    TidyTable& table = tableOf(window);
    REQUIRE(table.model()->rowCount() == 1);
    CHECK(table.hasFocus());
    QTest::keyClick(&table, Qt::Key_Return);
    CHECK(window.currentScreen() == Screen::Slip);
    const auto* slip = window.page(Screen::Slip)->findChild<SlipPage*>();
    CHECK(slip->editor().record().facts.customer.name == QStringLiteral("金辉饮料"));
}

TEST_CASE("a new slip by Ctrl+N is judged by the default rulebook, and closing an untouched one leaves nothing behind")
{
    Fixture fixture;
    MainWindow& window = fixture.open();
    QTest::keyClick(&window, Qt::Key_N, Qt::ControlModifier);
    REQUIRE(window.currentScreen() == Screen::Slip);
    const auto* slip = window.page(Screen::Slip)->findChild<SlipPage*>();
    CHECK(slip->editor().record().rulebook == QStringLiteral("carton"));
    CHECK(window.close());
    CHECK(fixture.company.workspace().complaints().drafts().isEmpty());
}

TEST_CASE("a figure of the desk opens the complaints behind it")
{
    Fixture fixture;
    MainWindow& window = fixture.open();
    auto* desk = window.findChild<DeskPage*>();
    LedgerQuery query;
    query.customer = QStringLiteral("华联食品");
    Q_EMIT desk->complaintsRequested(query);
    CHECK(window.currentScreen() == Screen::Ledger);
    CHECK(tableOf(window).model()->rowCount() == 1);
}

TEST_CASE("from the complaints behind a figure one goes back to the figure, and offers no way back to anybody else")
{
    Fixture fixture;
    MainWindow& window = fixture.open();
    window.openScreen(Screen::Reports);
    const auto back = [&]() -> QToolButton* {
        for (auto* button : window.page(Screen::Ledger)->findChildren<QToolButton*>())
            if (button->text().startsWith(QStringLiteral("Back to")) && button->isVisible())
                return button;
        return nullptr;
    };
    window.showLedger({});
    REQUIRE(back());
    CHECK(back()->text() == QStringLiteral("Back to: Reports"));
    back()->click();
    CHECK(window.currentScreen() == Screen::Reports);
    window.openScreen(Screen::Ledger);
    CHECK_FALSE(back());
}

TEST_CASE("what another window files is seen when this one is looked at again")
{
    Fixture fixture;
    MainWindow& window = fixture.open();
    window.openScreen(Screen::Ledger);
    CHECK(tableOf(window).model()->rowCount() == 2);
    fixture.company.file(QStringLiteral("新客户"), u"2026-10-19T09:00:00");
    window.refresh();
    CHECK(tableOf(window).model()->rowCount() == 3);
}

TEST_CASE("changed settings are not lost by closing the window unasked")
{
    Fixture fixture;
    MainWindow& window = fixture.open();
    window.openScreen(Screen::Settings);
    auto* panel = qobject_cast<CompanyPanel*>(qobject_cast<SettingsPage*>(window.page(Screen::Settings))->panel());
    REQUIRE(panel != nullptr);
    panel->findChild<QLineEdit*>()->setText(QStringLiteral("别的名字"));
    fixture.modals.answer(1);
    CHECK_FALSE(window.close());
    fixture.modals.answer(0);
    CHECK(window.close());
    CHECK(fixture.company.workspace().settings().companyName == QStringLiteral("恒达纸箱厂"));
}

TEST_CASE("every key of the menus stands in the list of keys")
{
    Fixture fixture;
    MainWindow& window = fixture.open();
    window.page(Screen::Slip);
    const ShortcutsDialog dialog(*window.menuBar());
    QStringList texts;
    for (const QLabel* label : dialog.findChildren<QLabel*>())
        texts << label->text();
    int keyed = 0;
    for (const QAction* top : window.menuBar()->actions()) {
        for (const QAction* action : top->menu()->actions()) {
            if (action->shortcut().isEmpty())
                continue;
            ++keyed;
            CHECK(texts.contains(action->shortcut().toString(QKeySequence::NativeText)));
        }
    }
    CHECK(keyed >= 12);
}

TEST_CASE("no two menu entries share a key")
{
    Fixture fixture;
    MainWindow& window = fixture.open();
    window.page(Screen::Slip);
    QStringList seen;
    for (const QAction* top : window.menuBar()->actions()) {
        for (const QAction* action : top->menu()->actions()) {
            for (const QKeySequence& keys : action->shortcuts()) {
                INFO(keys.toString().toStdString());
                CHECK_FALSE(seen.contains(keys.toString()));
                seen << keys.toString();
            }
        }
    }
}

TEST_CASE("the window comes back where it was")
{
    Fixture fixture;
    MainWindow& window = fixture.open();
    window.resize(1111, 777);
    CHECK(window.close());
    fixture.window.reset();
    CHECK(fixture.open().size() == QSize(1111, 777));
}
