// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/reports/keyfigures.h"
#include "tests/core/report/samplereports.h"
#include "tests/support/catch.h"

using namespace kesu;

TEST_CASE("each key figure leads to the complaints of the period that it counts")
{
    const MonthReport report = test::sampleReport(test::sampleComplaints(30, 7),
        ReportPeriod::tryMonth(u"2026-10").value(), Moment::tryFromIso(u"2026-11-03T10:00:00").value());
    const QList<KeyFigureGroup> groups = keyFigureGroups(report);
    REQUIRE(groups.size() == 4);
    for (const KeyFigureGroup& group : groups) {
        CHECK_FALSE(group.lines.isEmpty());
        for (const KeyFigureLine& line : group.lines) {
            CHECK(line.query.from == QDate(2026, 10, 1));
            CHECK(line.query.to == QDate(2026, 10, 31));
        }
    }
    CHECK(groups[0].lines[0].value == QString::number(report.now.total));
    CHECK(groups[0].lines[1].query.statuses == QStringList{QStringLiteral("valid")});
    CHECK(groups[1].lines[0].query.categories == QStringList{report.categories.first().id});
    CHECK(groups[2].lines[0].query.party == report.parties.first().id);
    CHECK(groups[3].lines[0].query.customer == report.customers.first().name);
}
