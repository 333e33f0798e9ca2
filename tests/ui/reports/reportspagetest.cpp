// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/reports/reportspage.h"
#include "core/service/reportnotes.h"
#include "core/service/workspace.h"
#include "tests/support/catch.h"
#include "ui/inputs/textarea.h"
#include "ui/reports/figurelist.h"
#include "ui/reports/pageview.h"
#include "ui/shared/emptystate.h"
#include "ui/shared/noticebar.h"
#include "ui/shared/scriptedmodals.h"

#include <QCheckBox>
#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLineEdit>
#include <QPushButton>
#include <QSettings>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace kesu;

namespace {

/// An open database with one complaint of October 2026, judged by whatever rulebook comes first.
class Office
{
public:
    explicit Office(int complaints)
    {
        Findings findings;
        RulebookLibrary library = RulebookLibrary::load(QStringLiteral(KESU_RESOURCES "/rulebooks"), findings);
        const QString rulebook = library.ids().first();
        QCoreApplication::setOrganizationName(QStringLiteral("KesuTests"));
        QSettings::setPath(QSettings::NativeFormat, QSettings::UserScope, m_folder.path());
        QSettings().clear();
        m_workspace = Workspace::open(m_folder.filePath(QStringLiteral("office.kesu")), IfMissing::Create,
            std::move(library), WorkCalendar(),
            std::make_shared<FixedClock>(Moment::tryFromIso(u"2026-11-03T10:00:00").value()), QStringLiteral("周敏"));
        for (int i = 0; i < complaints; ++i) {
            ComplaintRecord record = m_workspace->complaints().blank(rulebook);
            record.facts.registeredAt = Moment::tryFromIso(u"2026-10-05T09:30:00").value();
            record.facts.complaintDate = QDate(2026, 10, 5);
            record.facts.customer.name = QStringLiteral("华联食品");
            record.facts.product.name = QStringLiteral("五层瓦楞箱");
            record.facts.description = QStringLiteral("箱体脱层");
            m_workspace->complaints().file(record);
        }
    }

    Workspace& workspace() { return *m_workspace; }
    QString path(const char* name) const { return m_folder.filePath(QString::fromLatin1(name)); }

private:
    QTemporaryDir m_folder;
    std::unique_ptr<Workspace> m_workspace;
};

QLineEdit* field(QWidget& page, const char* name)
{
    for (auto* edit : page.findChildren<QLineEdit*>())
        if (edit->accessibleName() == QString::fromUtf8(name))
            return edit;
    throw std::logic_error("no such field");
}

TextArea* area(QWidget& page, const char* name)
{
    for (auto* edit : page.findChildren<TextArea*>())
        if (edit->accessibleName() == QString::fromUtf8(name))
            return edit;
    throw std::logic_error("no such text");
}

QPushButton* buttonWith(QWidget& page, const char* word)
{
    for (auto* button : page.findChildren<QPushButton*>())
        if (QString(button->text()).remove(QLatin1Char('&')).contains(QString::fromLatin1(word)))
            return button;
    return nullptr;
}

} // namespace

TEST_CASE("an empty ledger has nothing to report and nothing to print")
{
    Office office(0);
    ReportsPage page(office.workspace());
    page.show();
    CHECK(page.findChild<EmptyState*>()->isVisible());
    CHECK_FALSE(buttonWith(page, "PDF")->isEnabled());
}

TEST_CASE("in the first days of a month the report of the month before is shown")
{
    Office office(3);
    ReportsPage page(office.workspace());
    page.show();
    CHECK(page.report().period.toId() == QStringLiteral("2026-10"));
    CHECK(page.report().now.total == 3);
    CHECK(page.findChild<PageView*>()->isVisible());
    page.showPeriod(ReportPeriod::tryQuarter(u"2026-Q4").value());
    CHECK(page.report().now.total == 3);
}

TEST_CASE("a figure in the list asks for its complaints")
{
    Office office(2);
    ReportsPage page(office.workspace());
    QSignalSpy asked(&page, &ReportsPage::complaintsRequested);
    auto* figures = page.findChild<FigureList*>();
    REQUIRE(figures->topLevelItemCount() >= 1);
    QTreeWidgetItem* first = figures->topLevelItem(0)->child(0);
    CHECK(first->text(1) == QStringLiteral("2"));
    Q_EMIT figures->itemClicked(first, 0);
    REQUIRE(asked.count() == 1);
    const auto query = asked.first().first().value<LedgerQuery>();
    CHECK(office.workspace().complaints().ledgerTotals(query).count == 2);
}

TEST_CASE("the arrow keys with Ctrl go from period to period")
{
    Office office(2);
    ReportsPage page(office.workspace());
    page.show();
    page.activateWindow();
    REQUIRE(QTest::qWaitForWindowActive(&page)); // shortcuts are for the active window
    page.findChild<PageView*>()->setFocus();
    QTest::keyClick(page.findChild<PageView*>(), Qt::Key_Left, Qt::ControlModifier);
    CHECK(page.report().period.toId() == QStringLiteral("2026-09"));
    QTest::keyClick(page.findChild<PageView*>(), Qt::Key_Right, Qt::ControlModifier);
    QTest::keyClick(page.findChild<PageView*>(), Qt::Key_Right, Qt::ControlModifier);
    CHECK(page.report().period.toId() == QStringLiteral("2026-11"));
}

TEST_CASE("what was delivered is typed in and belongs to its period")
{
    Office office(2);
    ReportsPage page(office.workspace());
    QLineEdit* batches = field(page, "Delivered batches");
    QTest::keyClicks(batches, QStringLiteral("1,000"));
    QTest::qWait(800);
    CHECK(page.report().perBatch == Rate{2, 1000});
    page.showPeriod(page.report().period.previous());
    CHECK(batches->text().isEmpty());
    page.showPeriod(page.report().period.next());
    CHECK(page.report().perBatch == Rate{2, 1000});
}

TEST_CASE("what was typed into a report is kept with its period and scope")
{
    Office office(2);
    const ReportPeriod october = ReportPeriod::tryMonth(u"2026-10").value();
    const ReportScope one{{}, QStringLiteral("华联食品"), {}, {}};
    const auto kept = [&](const ReportPeriod& period, const ReportScope& scope) {
        return ReportNotes(office.workspace()).note(period, scope);
    };
    {
        ReportsPage page(office.workspace());
        page.show();
        TextArea* focus = area(page, "What comes next");
        focus->setPlainText(QStringLiteral("先查胶水"));
        area(page, "On “Overview”")->setPlainText(QStringLiteral("总体平稳"));
        page.showPeriod(october.previous());
        CHECK(kept(october, {}).inputs.nextFocus == QStringLiteral("先查胶水"));
        CHECK(kept(october, {}).remarks.value(ReportSection::Overview) == QStringLiteral("总体平稳"));
        CHECK(focus->toPlainText().isEmpty());
        focus->setPlainText(QStringLiteral("九月的重点"));
        page.hide();
        CHECK(kept(october.previous(), {}).inputs.nextFocus == QStringLiteral("九月的重点"));
        page.showPeriod(october);
        page.showScope(one);
        CHECK(focus->toPlainText().isEmpty());
        focus->setPlainText(QStringLiteral("只说华联"));
    }
    CHECK(kept(october, one).inputs.nextFocus == QStringLiteral("只说华联"));
    CHECK(kept(october, {}).inputs.nextFocus == QStringLiteral("先查胶水"));
    ReportsPage again(office.workspace());
    CHECK(area(again, "What comes next")->toPlainText() == QStringLiteral("先查胶水"));
    CHECK(again.report().remarks.value(ReportSection::Overview) == QStringLiteral("总体平稳"));
}

TEST_CASE("a remark stands in the report as soon as typing rests, and no figure changes")
{
    Office office(2);
    ReportsPage page(office.workspace());
    const PeriodFigures before = page.report().now;
    area(page, "On “Defects”")->setPlainText(QStringLiteral("脱层集中在夜班"));
    QTest::qWait(800);
    CHECK(page.report().remarks.value(ReportSection::Categories) == QStringLiteral("脱层集中在夜班"));
    CHECK(page.report().now == before);
}

TEST_CASE("two clerks at the same report: whose text stays is asked, and nothing is lost before")
{
    Office office(2);
    const ReportPeriod october = ReportPeriod::tryMonth(u"2026-10").value();
    const auto change = [&](const char16_t* text) { // as another window would
        ReportNotes notes(office.workspace());
        ReportNote note = notes.note(october, {});
        note.inputs.nextFocus = QString::fromUtf16(text);
        notes.save(october, {}, note);
    };
    const auto stored = [&] { return ReportNotes(office.workspace()).note(october, {}).inputs.nextFocus; };
    ReportsPage page(office.workspace());
    page.show();
    TextArea* focus = area(page, "What comes next");
    auto* notice = page.findChild<NoticeBar*>();
    for (const bool mine : {true, false}) {
        change(mine ? u"对方写的" : u"对方又写的");
        focus->setPlainText(QStringLiteral("我写的%1").arg(mine ? 1 : 2));
        page.hide();
        page.show();
        REQUIRE(notice->isVisible());
        CHECK(notice->sentence().contains(QStringLiteral("周敏")));
        CHECK(stored() == (mine ? QStringLiteral("对方写的") : QStringLiteral("对方又写的")));
        CHECK(focus->toPlainText().startsWith(QStringLiteral("我写的")));
        buttonWith(page, mine ? "Keep mine" : "Take the other")->click();
        CHECK_FALSE(notice->isVisible());
        CHECK(stored() == (mine ? QStringLiteral("我写的1") : QStringLiteral("对方又写的")));
        CHECK(focus->toPlainText() == stored());
    }
}

TEST_CASE("the appendix lists the numbers on pages of their own when it is wanted")
{
    Office office(3);
    ReportsPage page(office.workspace());
    const int pages = page.findChild<PageView*>()->pageCount();
    for (auto* box : page.findChildren<QCheckBox*>())
        if (box->text().contains(QStringLiteral("Appendix"))) {
            box->setChecked(true);
            CHECK(page.findChild<PageView*>()->pageCount() > pages);
            box->setChecked(false);
            CHECK(page.findChild<PageView*>()->pageCount() == pages);
        }
}

TEST_CASE("the report is saved as a workbook")
{
    Office office(1);
    ReportsPage page(office.workspace());
    ScriptedModals modals;
    modals.answerPath(office.path("report.xlsx"));
    buttonWith(page, "Workbook")->click();
    QFile file(office.path("report.xlsx"));
    REQUIRE(file.open(QIODevice::ReadOnly));
    CHECK(file.read(2) == "PK");
}

TEST_CASE("the figures are saved as JSON")
{
    Office office(1);
    ReportsPage page(office.workspace());
    ScriptedModals modals;
    modals.answerPath(office.path("figures.json"));
    buttonWith(page, "JSON")->click();
    QFile file(office.path("figures.json"));
    REQUIRE(file.open(QIODevice::ReadOnly));
    const QJsonObject figures = QJsonDocument::fromJson(file.readAll()).object();
    CHECK(figures[QStringLiteral("now")][QStringLiteral("total")].toInt() == 1);
}
