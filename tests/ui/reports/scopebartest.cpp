// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/reports/scopebar.h"
#include "tests/support/catch.h"
#include "tests/ui/window/companyfixture.h"
#include "ui/inputs/choiceedit.h"

#include <QComboBox>
#include <QSignalSpy>
#include <QTest>
#include <QToolButton>

using namespace kesu;
using kesu::test::CompanyFixture;

namespace {

struct Fixture
{
    Fixture()
        : bar(company.workspace())
        , fields(bar.findChildren<ChoiceEdit*>())
        , changed(&bar, &ScopeBar::scopeChanged)
    {
        bar.show();
    }

    void type(int field, const QString& text)
    {
        fields[field]->setFocus();
        fields[field]->setText(text);
        Q_EMIT fields[field]->editingFinished();
    }

    CompanyFixture company;
    ScopeBar bar;
    QList<ChoiceEdit*> fields; ///< customer, product, party
    QSignalSpy changed;
};

} // namespace

TEST_CASE("a report goes over a customer, a product and a standard together, and over all again")
{
    Fixture fixture;
    REQUIRE(fixture.fields.size() == 3);
    CHECK(fixture.bar.scope().isEverything());
    fixture.type(0, QStringLiteral("华联食品"));
    CHECK(fixture.bar.scope().customer == QStringLiteral("华联食品"));
    fixture.type(1, QStringLiteral("五层瓦楞箱"));
    auto* rulebook = fixture.bar.findChild<QComboBox*>();
    rulebook->setCurrentIndex(1);
    Q_EMIT rulebook->activated(1);
    CHECK(fixture.changed.count() == 3);
    CHECK(fixture.bar.scope()
        == ReportScope{QStringLiteral("carton"), QStringLiteral("华联食品"), QStringLiteral("五层瓦楞箱"), {}});
    for (auto* button : fixture.bar.findChildren<QToolButton*>())
        if (button->text() == QStringLiteral("All complaints"))
            button->click();
    CHECK(fixture.bar.scope().isEverything());
    CHECK(fixture.changed.count() == 4);
    CHECK(fixture.fields[0]->text().isEmpty());
}

TEST_CASE("a responsible party is chosen by its name and kept by its id")
{
    Fixture fixture;
    const QList<Choice>& parties = fixture.fields[2]->model().choices();
    REQUIRE_FALSE(parties.isEmpty());
    fixture.type(2, parties.first().text);
    CHECK(fixture.bar.scope().party == parties.first().id);
    fixture.fields[2]->clear();
    CHECK(fixture.bar.scope().isEverything());
}

TEST_CASE("a scope that is set is shown and not asked for again")
{
    Fixture fixture;
    fixture.bar.setScope({{}, QStringLiteral("只在旧单上的客户"), {}, {}});
    CHECK(fixture.fields[0]->text() == QStringLiteral("只在旧单上的客户"));
    Q_EMIT fixture.fields[0]->editingFinished();
    CHECK(fixture.changed.count() == 0);
}
