// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/catch.h"
#include "tests/ui/slip/slipfixture.h"
#include "ui/shared/theme.h"
#include "ui/slip/daystrip.h"

#include <QAbstractItemModelTester>
#include <QListView>
#include <QSignalSpy>
#include <algorithm>

using namespace kesu;
using kesu::test::SlipFixture;

namespace {

QStringList keys(const QList<PanelLine>& lines)
{
    QStringList result;
    for (const PanelLine& line : lines)
        result += line.key;
    return result;
}

const PanelLine* find(const QList<PanelLine>& lines, const QString& keyStart)
{
    for (const PanelLine& line : lines) {
        if (line.key.startsWith(keyStart))
            return &line;
    }
    return nullptr;
}

} // namespace

TEST_CASE("The panel tells limit, evidence, approvals and split with their clauses")
{
    SlipFixture fixture(u"2026-10-20T10:00:00");
    fixture.page->open(fixture.file(QStringLiteral("长沙百货"), u"2026-10-05T09:30:00"));
    const QList<PanelLine>& lines = fixture.page->panel().model().lines();
    const PanelLine* filing = find(lines, QStringLiteral("filing/"));
    REQUIRE(filing != nullptr);
    CHECK(filing->clause == fixture.page->editor().verdict().filingLimit->clause);
    CHECK(filing->tone == Tone::Valid);
    const PanelLine* evidence = find(lines, QStringLiteral("evidence/"));
    REQUIRE(evidence != nullptr);
    CHECK(evidence->symbol == QStringLiteral("box"));
    CHECK(evidence->field == QStringLiteral("evidence"));
    for (const PanelLine& line : lines) {
        INFO(line.key.toStdString());
        CHECK((line.kind != PanelLine::Kind::Line || !line.text.isEmpty()));
    }
    QStringList all = keys(lines);
    CHECK(all.removeDuplicates() == 0);
}

TEST_CASE("A key typed changes lines of the panel in place")
{
    SlipFixture fixture;
    fixture.page->openNew(QStringLiteral("carton"));
    auto& model = const_cast<JudgementModel&>(fixture.page->panel().model());
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
    fixture.fill(QStringLiteral("product.deliveredOn"), QStringLiteral("9-1"));
    QSignalSpy reset(&model, &QAbstractItemModel::modelReset);
    QSignalSpy gone(&model, &QAbstractItemModel::rowsRemoved);
    QSignalSpy changed(&model, &QAbstractItemModel::dataChanged);
    fixture.page->goTo(QStringLiteral("product.deliveredOn"));
    fixture.press(Qt::Key_Up); // a day on
    CHECK(reset.isEmpty());
    CHECK(gone.isEmpty());
    CHECK(changed.count() > 0);
    fixture.page->goTo(QStringLiteral("product.deliveredOn"));
    fixture.type(QStringLiteral("2026-09-02")); // no key of it takes the limit away
    CHECK(gone.isEmpty());
    CHECK(find(model.lines(), QStringLiteral("filing/"))->text.contains(QStringLiteral("2026-09-02")));
}

TEST_CASE("A click opens the clause with its days, another one closes it")
{
    SlipFixture fixture(u"2026-10-20T10:00:00");
    fixture.page->open(fixture.file(QStringLiteral("长沙百货"), u"2026-10-05T09:30:00"));
    JudgementPanel& panel = fixture.page->panel();
    const int row = panel.model().rowAbout(QStringLiteral("product.deliveredOn"));
    REQUIRE(row >= 0);
    const QRect rect = panel.view().visualRect(panel.model().index(row));
    QTest::mouseClick(panel.view().viewport(), Qt::LeftButton, {}, rect.center());
    REQUIRE(panel.model().lines()[row + 1].kind == PanelLine::Kind::Clause);
    CHECK_FALSE(panel.model().lines()[row + 1].text.isEmpty());
    const QList<PanelLine> why = panel.model().lines().mid(row + 1);
    const auto has = [&](PanelLine::Kind kind, const QString& text) {
        return std::any_of(why.begin(), why.end(),
            [&](const PanelLine& line) { return line.kind == kind && line.text.contains(text); });
    };
    CHECK(has(PanelLine::Kind::Days, {}));
    CHECK(has(PanelLine::Kind::Detail, QStringLiteral("The complaint came on 2026-10-05")));
    CHECK(has(PanelLine::Kind::Detail, QStringLiteral("交货日期")));
    QTest::mouseClick(panel.view().viewport(), Qt::LeftButton, {}, rect.center());
    CHECK(panel.model().lines()[row + 1].kind != PanelLine::Kind::Clause);
}

TEST_CASE("What is unknown leads to its field")
{
    SlipFixture fixture;
    fixture.page->openNew(QStringLiteral("carton"));
    JudgementPanel& panel = fixture.page->panel();
    const PanelLine* missing = find(panel.model().lines(), QStringLiteral("missing/product.deliveredOn"));
    REQUIRE(missing != nullptr);
    QSignalSpy asked(&panel, &JudgementPanel::fieldRequested);
    const QModelIndex index = panel.model().index(int(missing - panel.model().lines().data()));
    panel.view().scrollTo(index);
    QTest::mouseClick(panel.view().viewport(), Qt::LeftButton, {}, panel.view().visualRect(index).center());
    REQUIRE(asked.count() == 1);
    CHECK(fixture.focusedPath() == QStringLiteral("product.deliveredOn"));
}

TEST_CASE("A new slip is not judged before anything is filled in")
{
    SlipFixture fixture;
    fixture.page->openNew(QStringLiteral("carton"));
    const QList<PanelLine>& lines = fixture.page->panel().model().lines();
    const auto status = [&] { return *find(lines, QStringLiteral("judgement/status")); };
    CHECK(fixture.page->editor().isBlank());
    CHECK(status().tone == Tone::Neutral);
    CHECK(find(lines, QStringLiteral("reason/")) == nullptr);
    CHECK(find(lines, QStringLiteral("missing/customer.name")) != nullptr);
    CHECK(find(lines, QStringLiteral("missing/product.deliveredOn")) != nullptr);
    CHECK(find(lines, QStringLiteral("missing/return.")) == nullptr);

    fixture.page->goTo(QStringLiteral("description"));
    fixture.type(QStringLiteral("脱"));
    CHECK_FALSE(fixture.page->editor().isBlank());
    const Rulebook& rulebook = *fixture.page->editor().rulebook();
    const QString verdict = toId(fixture.page->editor().verdict().status);
    CHECK(status().text == rulebook.label(VocabularyKind::Status, verdict, windowLanguage()));
    fixture.press(Qt::Key_Z, Qt::ControlModifier);
    CHECK(fixture.page->editor().isBlank());
    CHECK(status().tone == Tone::Neutral);
}

TEST_CASE("The days of the filing limit are those that the rulebook counts")
{
    SlipFixture fixture(u"2026-10-20T10:00:00");
    fixture.page->open(fixture.file(QStringLiteral("长沙百货"), u"2026-10-05T09:30:00"));
    const FilingLimit limit = fixture.page->editor().verdict().filingLimit.value();
    REQUIRE(limit.from);
    REQUIRE_FALSE(limit.within.isEmpty());
    REQUIRE(fixture.page->panel().showClauseAbout(QStringLiteral("product.deliveredOn")));
    const PanelLine* days = find(fixture.page->panel().model().lines(), QStringLiteral("filing//days"));
    REQUIRE(days != nullptr);
    CHECK(days->days == fixture.workspace().calendar().explain(*limit.from, TimeSpan::tryFrom(limit.within).value()));
    CHECK(days->days.last().date == limit.lastDay);
}

TEST_CASE("F1 opens the clause that speaks of the field one is in")
{
    SlipFixture fixture(u"2026-10-20T10:00:00");
    fixture.page->open(fixture.file(QStringLiteral("长沙百货"), u"2026-10-05T09:30:00"));
    CHECK(fixture.page->panel().showClauseAbout(QStringLiteral("evidence[0].kind")));
    CHECK_FALSE(fixture.page->panel().showClauseAbout(QStringLiteral("handling.remarks")));
}

TEST_CASE("Time left is told in the unit of the span")
{
    Findings findings;
    const WorkCalendar calendar = WorkCalendar::load(QStringLiteral(KESU_RESOURCES "/calendars"), findings);
    const Moment now = SlipFixture::at(u"2026-09-30T10:00:00");
    const auto left = [&](const char16_t* due, const QString& within) {
        return remainingTime(SlipFixture::at(due), now, within, calendar);
    };
    CHECK(left(u"2026-10-10T23:59:59", QStringLiteral("10d")).contains(QStringLiteral("10")));
    // 1 to 7 October are off, 8, 9 and 10 (made up) are worked.
    CHECK(left(u"2026-10-10T23:59:59", QStringLiteral("3wd")).contains(QStringLiteral("3")));
    CHECK(left(u"2026-09-30T15:20:00", QStringLiteral("24h")).contains(QStringLiteral("5")));
    CHECK(left(u"2026-09-25T23:59:59", QStringLiteral("3d")) != left(u"2026-10-05T23:59:59", QStringLiteral("3d")));
}

TEST_CASE("The strip of days names each run of holidays once")
{
    Findings findings;
    const WorkCalendar calendar = WorkCalendar::load(QStringLiteral(KESU_RESOURCES "/calendars"), findings);
    const DayStrip strip(calendar.explain(QDate(2026, 9, 28), TimeSpan(10, TimeSpan::Unit::WorkingDays)));
    const QStringList legend = strip.legend();
    INFO(legend.join(QStringLiteral("; ")).toStdString());
    CHECK(legend.size() >= 2);
    CHECK(legend.filter(QStringLiteral("10-01")).size() == 1);
}

TEST_CASE("A fact of the explanation leads to its field, by click and by keyboard")
{
    SlipFixture fixture(u"2026-10-20T10:00:00");
    fixture.page->open(fixture.file(QStringLiteral("长沙百货"), u"2026-10-05T09:30:00"));
    JudgementPanel& panel = fixture.page->panel();
    QListView& view = panel.view();
    const QModelIndex limit = panel.model().index(panel.model().rowAbout(QStringLiteral("product.deliveredOn")));
    view.setFocus();
    view.setCurrentIndex(limit);
    QTest::keyClick(&view, Qt::Key_Return);
    int fact = -1;
    for (int row = limit.row() + 1; row < panel.model().rowCount() && fact < 0; ++row) {
        const PanelLine& line = panel.model().lines()[row];
        if (line.kind == PanelLine::Kind::Detail && line.field == QStringLiteral("complaintDate"))
            fact = row;
    }
    REQUIRE(fact > 0);
    CHECK(panel.model().lines()[fact].figure == QStringLiteral("2026-10-05"));
    QSignalSpy asked(&panel, &JudgementPanel::fieldRequested);
    view.setFocus();
    view.setCurrentIndex(panel.model().index(fact));
    QTest::keyClick(&view, Qt::Key_Return);
    REQUIRE(asked.count() == 1);
    CHECK(asked.first().first().toString() == QStringLiteral("complaintDate"));
    view.scrollTo(panel.model().index(fact));
    QTest::mouseClick(view.viewport(), Qt::LeftButton, {}, view.visualRect(panel.model().index(fact)).center());
    CHECK(asked.count() == 2);
}

TEST_CASE("A complaint that waits says what would make it valid, and leads there")
{
    SlipFixture fixture(u"2026-10-20T10:00:00");
    fixture.page->open(fixture.file(QStringLiteral("长沙百货"), u"2026-10-05T09:30:00"));
    JudgementPanel& panel = fixture.page->panel();
    REQUIRE(fixture.page->editor().verdict().status == VerdictStatus::Pending);
    const PanelLine* way = find(panel.model().lines(), QStringLiteral("ways/0.0"));
    REQUIRE(way != nullptr);
    CHECK(way->text.startsWith(QStringLiteral("Hand in ")));
    CHECK(way->field == QStringLiteral("evidence"));
    QSignalSpy asked(&panel, &JudgementPanel::fieldRequested);
    const QModelIndex index = panel.model().index(int(way - panel.model().lines().data()));
    panel.view().scrollTo(index);
    QTest::mouseClick(panel.view().viewport(), Qt::LeftButton, {}, panel.view().visualRect(index).center());
    REQUIRE(asked.count() == 1);
    CHECK(asked.first().first().toString() == QStringLiteral("evidence"));
}
