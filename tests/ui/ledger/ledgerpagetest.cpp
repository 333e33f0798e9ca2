// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/ledger/ledgerpage.h"
#include "tests/support/catch.h"
#include "tests/ui/window/companyfixture.h"
#include "ui/ledger/filterchip.h"
#include "ui/ledger/ledgercolumn.h"
#include "ui/shared/emptystate.h"
#include "ui/shared/scriptedmodals.h"
#include "ui/shared/tidytable.h"

#include <QApplication>
#include <QClipboard>
#include <QHeaderView>
#include <QLineEdit>
#include <QMenu>
#include <QSignalSpy>
#include <QTest>
#include <QToolButton>

using namespace kesu;
using kesu::test::CompanyFixture;

namespace {

struct Fixture
{
    Fixture()
    {
        company.file(QStringLiteral("华联食品"), u"2026-10-05T09:30:00");
        company.file(QStringLiteral("金辉饮料"), u"2026-10-12T14:00:00");
        ComplaintRecord void_ = company.slip(QStringLiteral("大通电器"), CompanyFixture::at(u"2026-09-15T10:00:00"));
        void_.facts.product.deliveredOn = QDate(2026, 3, 1);
        company.file(void_);
        page = std::make_unique<LedgerPage>(company.workspace());
        page->resize(1200, 700);
        page->show();
        table = page->findChild<TidyTable*>();
    }

    FilterChip& chip(const QString& name)
    {
        for (auto* candidate : page->findChildren<FilterChip*>()) {
            if (candidate->accessibleName() == name)
                return *candidate;
        }
        throw std::logic_error("no such filter");
    }

    QStringList customers() const
    {
        QStringList names;
        for (int row = 0; row < table->model()->rowCount(); ++row)
            names << table->model()->index(row, static_cast<int>(LedgerColumn::Customer)).data().toString();
        return names;
    }

    CompanyFixture company;
    ScriptedModals modals;
    std::unique_ptr<LedgerPage> page;
    TidyTable* table = nullptr;
};

} // namespace

TEST_CASE("the ledger shows what is filed, the latest first, with labels instead of ids")
{
    Fixture fixture;
    CHECK(fixture.customers()
        == QStringList{QStringLiteral("金辉饮料"), QStringLiteral("华联食品"), QStringLiteral("大通电器")});
    const QString category
        = fixture.table->model()->index(0, static_cast<int>(LedgerColumn::Categories)).data().toString();
    CHECK_FALSE(category.isEmpty());
    CHECK(category != QStringLiteral("delamination"));
    CHECK(fixture.modals.shown().isEmpty());
}

TEST_CASE("typing searches after a short rest without pressing Enter")
{
    Fixture fixture;
    auto* search = fixture.page->findChild<QLineEdit*>();
    kesu::test::typeText(*search, QStringLiteral("华联"));
    CHECK(fixture.customers().size() == 3);
    QTRY_COMPARE(fixture.table->model()->rowCount(), 1);
    CHECK(fixture.customers() == QStringList{QStringLiteral("华联食品")});
}

TEST_CASE("a search without a hit says what to do and offers to show all")
{
    Fixture fixture;
    LedgerQuery query;
    query.search = QStringLiteral("没有这个客户");
    fixture.page->show(query);
    auto* empty = fixture.page->findChild<EmptyState*>();
    REQUIRE(empty->isVisible());
    Q_EMIT empty->actionTriggered();
    CHECK(fixture.customers().size() == 3);
}

TEST_CASE("filters narrow the lines and can be cleared")
{
    Fixture fixture;
    FilterChip& status = fixture.chip(QStringLiteral("Validity"));
    for (QAction* action : status.menu()->actions()) {
        if (action->data().toString() == QStringLiteral("invalid"))
            action->trigger();
    }
    CHECK(fixture.page->query().statuses == QStringList{QStringLiteral("invalid")});
    CHECK(fixture.customers() == QStringList{QStringLiteral("大通电器")});
    CHECK(status.property("active").toBool());
    for (QAction* action : status.menu()->actions()) {
        if (!action->isCheckable() && !action->isSeparator())
            action->trigger();
    }
    CHECK(fixture.customers().size() == 3);
    for (QAction* action : fixture.chip(QStringLiteral("Period")).menu()->actions()) {
        if (action->data().toString() == QStringLiteral("last-month"))
            action->trigger();
    }
    CHECK(fixture.customers() == QStringList{QStringLiteral("大通电器")});
}

TEST_CASE("a figure's query is shown in the filters")
{
    Fixture fixture;
    LedgerQuery query;
    query.from = QDate(2026, 10, 1);
    query.to = QDate(2026, 10, 31);
    query.statuses = {QStringLiteral("pending"), QStringLiteral("valid")};
    fixture.page->show(query);
    CHECK(fixture.chip(QStringLiteral("Period")).chosen() == QStringList{QStringLiteral("this-month")});
    CHECK(fixture.chip(QStringLiteral("Validity")).chosen() == query.statuses);
    CHECK(fixture.customers().size() == 2);
}

TEST_CASE("the chosen lines are copied as a table with its head")
{
    Fixture fixture;
    fixture.table->setFocus();
    fixture.table->selectRow(0);
    QTest::keyClick(fixture.table, Qt::Key_C, Qt::ControlModifier);
    const QStringList lines = QApplication::clipboard()->text().split(QLatin1Char('\n'), Qt::SkipEmptyParts);
    REQUIRE(lines.size() == 2);
    CHECK(lines[0].split(QLatin1Char('\t')).size() == lines[1].split(QLatin1Char('\t')).size());
    CHECK(lines[1].contains(QStringLiteral("金辉饮料")));
}

TEST_CASE("columns that are shown or hidden stay so")
{
    Fixture fixture;
    const int column = static_cast<int>(LedgerColumn::BatchNo);
    REQUIRE(fixture.table->isColumnHidden(column));
    QMenu menu;
    fixture.table->fillColumnMenu(&menu);
    for (QAction* action : menu.actions()) {
        if (action->text() == LedgerWords::title(LedgerColumn::BatchNo))
            action->setChecked(true);
    }
    fixture.table->setColumnWidth(column, 222);
    LedgerPage again(fixture.company.workspace());
    CHECK_FALSE(again.findChild<TidyTable*>()->isColumnHidden(column));
    CHECK(again.findChild<TidyTable*>()->columnWidth(column) == 222);
}

TEST_CASE("Enter opens the line and several chosen lines are printed together")
{
    Fixture fixture;
    QSignalSpy activated(fixture.page.get(), &LedgerPage::complaintActivated);
    QSignalSpy printed(fixture.page.get(), &LedgerPage::printRequested);
    fixture.table->setFocus();
    fixture.table->setCurrentIndex(fixture.table->model()->index(1, 0));
    QTest::keyClick(fixture.table, Qt::Key_Return);
    REQUIRE(activated.count() == 1);
    fixture.table->selectAll();
    CHECK(fixture.page->selectedComplaints().size() == 3);
    for (QAction* action : fixture.page->findChildren<QAction*>()) {
        if (action->text() == QStringLiteral("&Print forms"))
            action->trigger();
    }
    REQUIRE(printed.count() == 1);
    CHECK(printed.first().first().value<QList<ComplaintId>>().size() == 3);
}

TEST_CASE("an empty ledger offers to enter the first complaint")
{
    CompanyFixture company;
    LedgerPage page(company.workspace());
    page.show();
    QSignalSpy requested(&page, &LedgerPage::newRequested);
    auto* empty = page.findChild<EmptyState*>();
    REQUIRE(empty->isVisible());
    Q_EMIT empty->actionTriggered();
    CHECK(requested.count() == 1);
}

TEST_CASE("the complaints behind a figure are a filter that says what they are and can be taken away")
{
    Fixture fixture;
    const QList<LedgerRow> all = fixture.company.workspace().complaints().ledger({}, 10);
    LedgerQuery query;
    query.among = QList<ComplaintId>{all[1].id};
    query.amongName = QStringLiteral("2026年10月 · 按时结案");
    fixture.page->show(query);
    CHECK(fixture.customers() == QStringList{QStringLiteral("华联食品")});
    QToolButton* chip = nullptr;
    for (auto* button : fixture.page->findChildren<QToolButton*>())
        if (button->isVisible() && button->text() == query.amongName)
            chip = button;
    REQUIRE(chip);
    chip->click();
    CHECK(fixture.customers().size() == 3);
    CHECK_FALSE(chip->isVisible());
}
