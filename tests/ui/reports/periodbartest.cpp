// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/reports/periodbar.h"
#include "tests/support/catch.h"

#include <QComboBox>
#include <QDateEdit>
#include <QSignalSpy>
#include <QTest>
#include <QToolButton>

using namespace kesu;

TEST_CASE("the arrows go from period to period and the kind keeps the last day")
{
    PeriodBar bar(ReportPeriod::tryMonth(u"2026-01").value());
    QSignalSpy changed(&bar, &PeriodBar::periodChanged);
    const auto arrows = bar.findChildren<QToolButton*>();
    REQUIRE(arrows.size() >= 2);
    arrows[0]->click();
    CHECK(bar.period().toId() == QStringLiteral("2025-12"));
    auto* kind = bar.findChild<QComboBox*>();
    REQUIRE(kind);
    kind->setCurrentIndex(1);
    Q_EMIT kind->activated(1);
    CHECK(bar.period().toId() == QStringLiteral("2025-Q4"));
    arrows[1]->click();
    CHECK(bar.period().toId() == QStringLiteral("2026-Q1"));
    CHECK(changed.count() == 3);
}

TEST_CASE("days chosen by hand never end before they begin")
{
    PeriodBar bar(ReportPeriod::tryRange(QDate(2026, 10, 1), QDate(2026, 10, 31)).value());
    const auto days = bar.findChildren<QDateEdit*>();
    REQUIRE(days.size() == 2);
    days[1]->setDate(QDate(2026, 9, 15));
    CHECK(bar.period().from() == QDate(2026, 9, 15));
    CHECK(bar.period().to() == QDate(2026, 9, 15));
    days[0]->setDate(QDate(2026, 9, 20));
    CHECK(bar.period().from() == QDate(2026, 9, 20));
    CHECK(bar.period().to() == QDate(2026, 9, 20));
}
