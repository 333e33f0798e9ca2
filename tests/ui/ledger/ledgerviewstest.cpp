// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/ledger/ledgerviews.h"
#include "tests/support/catch.h"
#include "tests/ui/window/companyfixture.h"

using namespace kesu;

namespace {

LedgerQuery fullQuery()
{
    LedgerQuery query;
    query.search = QStringLiteral("脱层 华联");
    query.statuses = {QStringLiteral("valid"), QStringLiteral("pending")};
    query.categories = {QStringLiteral("delamination")};
    query.customer = QStringLiteral("华联食品");
    query.rulebook = QStringLiteral("carton");
    query.party = QStringLiteral("department:production");
    query.from = QDate(2026, 10, 1);
    query.to = QDate(2026, 10, 31);
    query.progress = LedgerProgress::Overdue;
    query.sort = LedgerSort::LossTotal;
    query.direction = SortDirection::Ascending;
    return query;
}

} // namespace

TEST_CASE("a saved view comes back whole")
{
    const kesu::test::CompanyFixture company;
    CHECK(LedgerViews::load().isEmpty());
    const QList<LedgerView> views{{QStringLiteral("超期的"), fullQuery()}, {QStringLiteral("全部"), LedgerQuery{}}};
    LedgerViews::save(views);
    CHECK(LedgerViews::load() == views);
    LedgerViews::save({});
    CHECK(LedgerViews::load().isEmpty());
}

TEST_CASE("what is no query is not taken for one")
{
    CHECK_FALSE(LedgerViews::tryFromJson("").has_value());
    CHECK_FALSE(LedgerViews::tryFromJson("[]").has_value());
    CHECK_FALSE(LedgerViews::tryFromJson("{\"progress\":9,\"sort\":0,\"direction\":0}").has_value());
    CHECK(LedgerViews::tryFromJson(LedgerViews::toJson(fullQuery())) == fullQuery());
}
