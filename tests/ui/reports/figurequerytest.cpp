// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/reports/figurequery.h"
#include "core/exchange/demodata.h"
#include "core/service/workspace.h"
#include "tests/support/catch.h"
#include "tests/ui/window/companyfixture.h"
#include "ui/print/reportdocument.h"
#include "ui/print/reportwords.h"
#include "ui/print/workspaceprint.h"
#include "ui/reports/reportspage.h"

#include <QSet>
#include <QSignalSpy>

using namespace kesu;
using kesu::test::CompanyFixture;

namespace {

/// A year and a half of invented complaints under the shipped rulebooks.
struct Fixture
{
    Fixture()
        : company(u"2026-11-03T10:00:00")
    {
        const DemoCatalogue catalogue = DemoCatalogue::load(QStringLiteral(KESU_RESOURCES "/sample/catalogue.toml"));
        enterMasterData(company.workspace(), catalogue);
        enterDemoData(company.workspace(), catalogue, {400, 11, QDate(2025, 5, 1), QDate(2026, 10, 31)});
    }

    /// How many complaints the ledger shows for the figure.
    int opened(ReportsPage& page, const ReportFigure& figure)
    {
        QSignalSpy asked(&page, &ReportsPage::complaintsRequested);
        page.openFigure(figure);
        REQUIRE(asked.count() == 1);
        return company.workspace().complaints().ledgerTotals(asked.first().first().value<LedgerQuery>()).count;
    }

    CompanyFixture company;
};

} // namespace

TEST_CASE("every figure on paper opens as many complaints as it says, over any period and part")
{
    Fixture fixture;
    ReportsPage page(fixture.company.workspace());
    const QString customer = page.report().customers.first().name;
    struct Row
    {
        ReportPeriod period;
        ReportScope scope;
    };
    const QList<Row> rows{{ReportPeriod::tryMonth(u"2026-10").value(), {}},
        {ReportPeriod::tryHalfYear(u"2026-H1").value(), {}},
        {ReportPeriod::tryYear(u"2026").value(), {{}, customer, {}, {}}}};
    for (const Row& row : rows) {
        page.showPeriod(row.period);
        page.showScope(row.scope);
        const MonthReport& report = page.report();
        REQUIRE(report.period == row.period);
        REQUIRE(report.now.total > 0);
        QHash<QString, ReportedFigure> told;
        for (const ReportedFigure& figure : reportedFigures(report))
            told.insert(figure.figure.toId(), figure);
        const auto document = reportDocumentOf(fixture.company.workspace(), report);
        QSet<QString> linked;
        for (int number = 0; number < document->pageCount(); ++number)
            for (const PageLink& link : document->links(number))
                if (const auto figure = reportwords::figureOf(link.target))
                    linked.insert(figure->toId());
        CHECK(linked.size() > 60);
        for (const QString& id : std::as_const(linked)) {
            INFO(row.period.toId().toStdString() << " " << id.toStdString());
            REQUIRE(told.contains(id));
            const int count = fixture.opened(page, told[id].figure);
            if (told[id].complaints)
                CHECK(count == *told[id].complaints);
            else
                CHECK(count > 0);
        }
    }
}

TEST_CASE("figures that a filter can say are opened by it, others as a list that says what it is")
{
    Fixture fixture;
    ReportsPage page(fixture.company.workspace());
    const MonthReport& report = page.report();
    const auto valid = ledgerQueryOf({FigureOf::Valid, FigurePeriod::Before, {}, {}}, report);
    REQUIRE(valid);
    CHECK(valid->from == QDate(2026, 9, 1));
    CHECK(valid->statuses == QStringList{QStringLiteral("valid")});
    CHECK_FALSE(ledgerQueryOf({FigureOf::Punctual, FigurePeriod::Now, {}, {}}, report));
    QSignalSpy asked(&page, &ReportsPage::complaintsRequested);
    page.openFigure({FigureOf::Punctual, FigurePeriod::Now, {}, {}});
    const auto query = asked.last().first().value<LedgerQuery>();
    REQUIRE(query.among);
    CHECK(query.among->size() == report.now.punctuality.part);
    CHECK(query.amongName.contains(QStringLiteral("10/2026")));
    // What comes in today after the report was made would stand in the filter's list.
    page.showPeriod(ReportPeriod::tryMonth(u"2026-11").value());
    CHECK_FALSE(ledgerQueryOf({FigureOf::Registered, FigurePeriod::Now, {}, {}}, page.report()));
    page.showScope({{}, {}, QStringLiteral("五层瓦楞箱"), {}});
    CHECK_FALSE(ledgerQueryOf({FigureOf::Registered, FigurePeriod::Before, {}, {}}, page.report()));
}
