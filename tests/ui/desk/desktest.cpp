// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/catch.h"
#include "tests/ui/window/companyfixture.h"
#include "ui/desk/desklist.h"
#include "ui/desk/deskpage.h"
#include "ui/desk/figuretile.h"
#include "ui/shared/scriptedmodals.h"

#include <QAbstractItemModelTester>
#include <QListView>
#include <QSignalSpy>
#include <QTest>

using namespace kesu;
using kesu::test::CompanyFixture;

namespace {

Moment at(const char16_t* iso)
{
    return Moment::tryFromIso(iso).value();
}

} // namespace

TEST_CASE("urgency goes by the due moment, three working days ahead")
{
    Findings findings;
    const WorkCalendar calendar = WorkCalendar::load(QStringLiteral(KESU_RESOURCES "/calendars"), findings);
    const Moment friday = at(u"2026-10-16T10:00:00");
    struct Row
    {
        const char16_t* due;
        DeskGroup group;
    };
    const Row rows[] = {
        {u"2026-10-15T23:59:59", DeskGroup::Overdue},
        {u"2026-10-16T09:59:59", DeskGroup::Overdue},
        {u"2026-10-16T10:00:00", DeskGroup::Today},
        {u"2026-10-16T23:59:59", DeskGroup::Today},
        {u"2026-10-17T23:59:59", DeskGroup::Soon},
        {u"2026-10-21T23:59:59", DeskGroup::Soon}, // Monday, Tuesday, Wednesday
        {u"2026-10-22T00:00:00", DeskGroup::Waiting},
    };
    for (const Row& row : rows) {
        DeskItem item;
        item.what = QStringLiteral("close");
        item.dueAt = at(row.due);
        INFO(item.dueAt->toIso().toStdString());
        CHECK(groupOf(item, friday, calendar) == row.group);
    }
    DeskItem undated;
    undated.what = QStringLiteral("approval");
    CHECK(groupOf(undated, friday, calendar) == DeskGroup::Waiting);
    DeskItem draft;
    draft.what = QStringLiteral("draft");
    draft.dueAt = friday;
    CHECK(groupOf(draft, friday, calendar) == DeskGroup::Draft);
}

TEST_CASE("the spans of the columns follow one another without a gap")
{
    Findings findings;
    const WorkCalendar calendar = WorkCalendar::load(QStringLiteral(KESU_RESOURCES "/calendars"), findings);
    const Moment friday = at(u"2026-10-16T10:00:00");
    const DeskGroup groups[] = {DeskGroup::Overdue, DeskGroup::Today, DeskGroup::Soon, DeskGroup::Waiting};
    std::optional<Moment> end;
    for (const DeskGroup group : groups) {
        const DeskSpan span = spanOf(group, friday, calendar);
        CHECK(span.from == end);
        if (span.from) {
            DeskItem first;
            first.dueAt = span.from;
            CHECK(groupOf(first, friday, calendar) == group);
        }
        end = span.before;
    }
    CHECK_FALSE(end);
}

TEST_CASE("the strip compares this month with the last and says whether that is better")
{
    PeriodFigures now;
    now.total = 21;
    now.valid = 14;
    now.validity = {14, 21};
    now.punctuality = {9, 10};
    now.loss = Money::fromFen(1'000'00);
    PeriodFigures before;
    before.total = 38;
    before.punctuality = {8, 10};
    before.loss = Money::fromFen(1'500'50);
    const QList<DeskFigure> figures = DeskFigures::of(now, before, QDate(2026, 10, 20));
    REQUIRE(figures.size() == 5);
    CHECK(figures[0].value == QStringLiteral("21"));
    CHECK(figures[0].comparison.contains(QStringLiteral("38")));
    CHECK(figures[0].comparison.contains(QStringLiteral("−17")));
    CHECK(figures[0].tone == Tone::Valid);
    CHECK(figures[0].behind.from == QDate(2026, 10, 1));
    CHECK(figures[0].behind.to == QDate(2026, 10, 31));
    CHECK(figures[1].value == QStringLiteral("66.7%"));
    CHECK(figures[2].value == QStringLiteral("—"));
    CHECK(figures[3].comparison.contains(QStringLiteral("+10.0%")));
    CHECK(figures[3].tone == Tone::Valid);
    CHECK(figures[4].value == QStringLiteral("1,000.00"));
    CHECK(figures[4].comparison.contains(QStringLiteral("−500.50")));
}

TEST_CASE("the desk shows what waits, and Enter opens it")
{
    CompanyFixture company;
    const ScriptedModals modals;
    const ComplaintId id = company.file(QStringLiteral("华联食品"), u"2026-10-05T09:30:00");
    DeskPage desk(company.workspace());
    desk.show();
    CHECK(modals.shown().isEmpty());
    QSignalSpy activated(&desk, &DeskPage::complaintActivated);
    DeskList* filled = nullptr;
    int things = 0;
    for (auto* list : desk.findChildren<DeskList*>()) {
        const QAbstractItemModelTester tester(
            list->view()->model(), QAbstractItemModelTester::FailureReportingMode::Fatal);
        for (const DeskLine& line : list->model().lines())
            things += 1 + line.more;
        if (!filled && list->model().rowCount() > 0)
            filled = list;
    }
    REQUIRE(filled != nullptr);
    DeskSpan everything;
    everything.closing = DeskSpan::Closing::Left; // it is far away
    everything.undated = DeskSpan::Undated::Counted;
    CHECK(things == static_cast<int>(company.workspace().complaints().desk(everything, 100).items.size()));
    filled->view()->setCurrentIndex(filled->view()->model()->index(0, 0));
    QTest::keyClick(filled->view(), Qt::Key_Return);
    REQUIRE(activated.count() == 1);
    CHECK(activated.first().first().value<ComplaintId>() == id);
    CHECK(filled->model().lines().first().customer == QStringLiteral("华联食品"));
}

TEST_CASE("a draft lies on the desk until it is filed")
{
    CompanyFixture company;
    ComplaintRecord draft = company.workspace().complaints().blank(QStringLiteral("carton"));
    draft.facts.customer.name = QStringLiteral("半张单子");
    draft = company.workspace().complaints().saveDraft(draft);
    DeskPage desk(company.workspace());
    QStringList customers;
    for (auto* list : desk.findChildren<DeskList*>())
        for (const DeskLine& line : list->model().lines())
            customers << line.customer;
    CHECK(customers == QStringList{QStringLiteral("半张单子")});
    company.workspace().complaints().discardDraft(draft.id);
    desk.refresh();
    for (auto* list : desk.findChildren<DeskList*>())
        CHECK(list->model().rowCount() == 0);
}
