// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/reports/reportspage.h"
#include "core/service/reportnotes.h"
#include "core/service/workspace.h"
#include "tests/support/catch.h"
#include "ui/reports/pageview.h"
#include "ui/shared/emptystate.h"
#include "ui/shared/scriptedmodals.h"

#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QTreeWidget>

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

TEST_CASE("a figure asks for its complaints")
{
    Office office(2);
    ReportsPage page(office.workspace());
    QSignalSpy asked(&page, &ReportsPage::complaintsRequested);
    auto* figures = page.findChild<QTreeWidget*>();
    REQUIRE(figures->topLevelItemCount() >= 1);
    Q_EMIT figures->itemClicked(figures->topLevelItem(0)->child(0), 0);
    REQUIRE(asked.count() == 1);
    const auto query = asked.first().first().value<LedgerQuery>();
    CHECK(query.from == QDate(2026, 10, 1));
    CHECK(office.workspace().complaints().ledgerTotals(query).count == 2);
}

TEST_CASE("what was delivered is typed in and belongs to its period")
{
    Office office(2);
    ReportsPage page(office.workspace());
    auto* batches = page.findChildren<QLineEdit*>().first();
    for (auto* edit : page.findChildren<QLineEdit*>())
        if (edit->placeholderText() == QStringLiteral("not known")) {
            batches = edit;
            break;
        }
    QTest::keyClicks(batches, QStringLiteral("1,000"));
    QTest::qWait(800);
    CHECK(page.report().perBatch == Rate{2, 1000});
    page.showPeriod(page.report().period.previous());
    CHECK(batches->text().isEmpty());
    page.showPeriod(page.report().period.next());
    CHECK(page.report().perBatch == Rate{2, 1000});
}

TEST_CASE("what was typed into a report is kept with its period")
{
    Office office(2);
    const ReportPeriod october = ReportPeriod::tryMonth(u"2026-10").value();
    {
        ReportsPage page(office.workspace());
        page.show();
        auto* focus = page.findChild<QPlainTextEdit*>();
        focus->setPlainText(QStringLiteral("先查胶水"));
        page.showPeriod(october.previous());
        CHECK(ReportNotes(office.workspace()).note(october, {}).inputs.nextFocus == QStringLiteral("先查胶水"));
        CHECK(focus->toPlainText().isEmpty());
        focus->setPlainText(QStringLiteral("九月的重点"));
        page.hide();
        CHECK(ReportNotes(office.workspace()).note(october.previous(), {}).inputs.nextFocus == QStringLiteral("九月的重点"));
        focus->setPlainText(QStringLiteral("九月的另一重点"));
    }
    CHECK(ReportNotes(office.workspace()).note(october.previous(), {}).inputs.nextFocus == QStringLiteral("九月的另一重点"));
    ReportsPage again(office.workspace());
    CHECK(again.findChild<QPlainTextEdit*>()->toPlainText() == QStringLiteral("先查胶水"));
    CHECK(again.report().inputs.nextFocus == QStringLiteral("先查胶水"));
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
