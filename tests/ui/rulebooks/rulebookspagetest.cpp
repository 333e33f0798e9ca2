// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/rulebooks/rulebookspage.h"
#include "tests/support/catch.h"
#include "tests/ui/window/companyfixture.h"
#include "ui/rulebooks/changeshtml.h"
#include "ui/rulebooks/checkdialog.h"
#include "ui/rulebooks/figuredialog.h"
#include "ui/rulebooks/findbar.h"
#include "ui/rulebooks/findingsmodel.h"
#include "ui/rulebooks/importeditiondialog.h"
#include "ui/rulebooks/prosecontents.h"
#include "ui/rulebooks/proseview.h"
#include "ui/rulebooks/replaydialog.h"
#include "ui/rulebooks/replaymodel.h"
#include "ui/rulebooks/rulebooklist.h"
#include "ui/shared/scriptedmodals.h"
#include "ui/shared/tidytable.h"

#include <QClipboard>
#include <QComboBox>
#include <QFile>
#include <QGuiApplication>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

using namespace kesu;
using namespace kesu::test;

namespace {

QByteArray shipped(const char* name)
{
    QFile file(QStringLiteral(KESU_RESOURCES "/rulebooks/") + QString::fromUtf8(name));
    REQUIRE(file.open(QIODevice::ReadOnly));
    return file.readAll();
}

/// The default standard with another filing limit, as an edition of its own.
QByteArray laterEdition()
{
    QByteArray toml = shipped("carton.toml");
    REQUIRE(toml.count("edition = \"1\"") == 1);
    toml.replace("edition = \"1\"", "edition = \"2\"");
    toml.replace("inForceFrom = \"2026-01-01\"", "inForceFrom = \"2026-11-01\"");
    REQUIRE(toml.count("within = \"30d\"\ntext = \"{from} 交货") == 1);
    toml.replace("within = \"30d\"\ntext = \"{from} 交货", "within = \"15d\"\ntext = \"{from} 交货");
    return toml;
}

QString written(const CompanyFixture& company, const char* name, const QByteArray& content)
{
    const QString path = company.folder().filePath(QString::fromUtf8(name));
    QFile file(path);
    REQUIRE(file.open(QIODevice::WriteOnly));
    REQUIRE(file.write(content) == content.size());
    return path;
}

} // namespace

TEST_CASE("the page shows the standard in use first, with the text of its clauses and what follows from them")
{
    CompanyFixture company;
    RulebooksPage page(company.workspace());
    page.resize(1200, 800);
    page.show();
    CHECK(page.findChild<RulebookList*>()->currentId() == QStringLiteral("carton"));
    const Rulebook rulebook = *company.workspace().rulebooks().find(QStringLiteral("carton"), QStringLiteral("1"));
    for (const Clause& clause : rulebook.clauses())
        CHECK(page.shownText().contains(clause.text));
    page.openRulebook(QStringLiteral("airport"));
    CHECK(page.findChild<RulebookList*>()->currentId() == QStringLiteral("airport"));
    CHECK_FALSE(page.shownText().contains(rulebook.clauses().first().text));
}

TEST_CASE("a clause is opened where it stands, and the contents light it")
{
    CompanyFixture company;
    RulebooksPage page(company.workspace());
    page.resize(1200, 800);
    page.show();
    page.openClause(QStringLiteral("carton"), QStringLiteral("4.5.2"));
    auto* contents = page.findChild<ProseContents*>();
    auto* view = page.findChild<ProseView*>();
    const QString anchor = contents->anchorOf(QStringLiteral("4.5.2"));
    REQUIRE_FALSE(anchor.isEmpty());
    CHECK(QTest::qWaitFor([&] { return view->currentPlace() == anchor; }, 3000));
    CHECK(contents->anchorOf(QStringLiteral("99.9")).isEmpty());
}

TEST_CASE("words are found, counted and stepped through in a circle")
{
    CompanyFixture company;
    RulebooksPage page(company.workspace());
    page.resize(1200, 800);
    page.show();
    auto* view = page.findChild<ProseView*>();
    auto* bar = page.findChild<FindBar*>();
    bar->setWords(QStringLiteral("退货"));
    const int hits = view->hitCount();
    REQUIRE(hits > 3);
    CHECK(view->extraSelections().size() == hits);
    const int first = view->currentHit();
    for (int i = 0; i < hits; ++i)
        view->findNext();
    CHECK(view->currentHit() == first);
    view->findPrevious();
    CHECK(view->currentHit() == (first == 1 ? hits : first - 1));
    bar->setWords(QStringLiteral("没有这样的词"));
    CHECK(view->hitCount() == 0);
    CHECK(view->extraSelections().isEmpty());
}

TEST_CASE("the document goes to the clipboard as Markdown and to the printer as pages")
{
    CompanyFixture company;
    RulebooksPage page(company.workspace());
    QSignalSpy printed(&page, &RulebooksPage::printRequested);
    page.print();
    REQUIRE(printed.size() == 1);
    const auto document = printed.first().first().value<std::shared_ptr<const PagedDocument>>();
    CHECK(document->pageCount() > 3);
    page.copyMarkdown();
    CHECK(QGuiApplication::clipboard()->text().startsWith(QStringLiteral("# 客户投诉管理标准\n")));
}

TEST_CASE("a file is checked, and again when it is saved")
{
    CompanyFixture company;
    const QString path
        = written(company, "试.toml", "[rulebook]\nid = \"mine\"\ntitle = \"客诉\"\nedition = \"1\"\nnonsense = 1\n");
    CheckDialog dialog(nullptr, QStringLiteral(KESU_RESOURCES "/rulebooks/shared.toml"));
    dialog.setFile(path);
    REQUIRE(dialog.findings().rowCount() >= 1);
    CHECK(dialog.findings().finding(0).severity == Severity::Error);
    CHECK(dialog.findings().finding(0).line == 5);
    written(company, "试.toml", "[rulebook]\nid = \"mine\"\ntitle = \"客诉\"\nedition = \"1\"\n");
    CHECK(QTest::qWaitFor(
        [&] { return dialog.findings().rowCount() == 0 || dialog.findings().finding(0).severity != Severity::Error; },
        5000));
}

TEST_CASE("an edition is brought in after its changes were shown and the question answered")
{
    CompanyFixture company;
    ImportEditionDialog dialog(company.workspace());
    dialog.setFile(written(company, "第二版.toml", laterEdition()));
    REQUIRE(dialog.mayImport());
    CHECK(dialog.changes().contains(QStringLiteral("4.1.1")));
    dialog.setWhy(QStringLiteral("总经理办公会 2026-10-18"));
    {
        ScriptedModals modals;
        modals.answer(1);
        dialog.importEdition();
        CHECK_FALSE(dialog.imported());
        CHECK(modals.isExhausted());
    }
    CHECK_FALSE(company.workspace().rulebooks().find(QStringLiteral("carton"), QStringLiteral("2")));
    ScriptedModals modals;
    modals.answer(0);
    dialog.importEdition();
    REQUIRE(dialog.imported());
    CHECK(company.workspace().rulebooks().find(QStringLiteral("carton"), QStringLiteral("2")));
    CHECK(company.workspace().rulebooks().find(QStringLiteral("carton"), QDate(2026, 10, 31))->edition()
        == QStringLiteral("1"));
    RulebooksPage page(company.workspace());
    page.openClause(QStringLiteral("carton"), QStringLiteral("4.1.1"), QStringLiteral("2"));
    CHECK(page.findChildren<QComboBox*>().first()->count() == 2);
}

TEST_CASE("what is no rulebook cannot be imported and says why")
{
    CompanyFixture company;
    ImportEditionDialog dialog(company.workspace());
    dialog.setFile(written(company, "坏.toml", "[rulebook]\nid = \"carton\"\n"));
    CHECK_FALSE(dialog.mayImport());
    CHECK_FALSE(dialog.message().isEmpty());
    dialog.importEdition();
    CHECK_FALSE(dialog.imported());
}

TEST_CASE("a company's figure is set from a day on, in an edition of its own")
{
    CompanyFixture company;
    const Rulebook rulebook = *company.workspace().rulebooks().find(QStringLiteral("carton"), QStringLiteral("1"));
    const QString name = QStringLiteral("moneyBandLow");
    FigureDialog dialog(company.workspace(), rulebook, name);
    CHECK(dialog.expression() == QStringLiteral("2000.00"));
    dialog.setFirstDay(QDate(2026, 11, 1));
    dialog.setExpression(QStringLiteral("三千"));
    dialog.accept();
    CHECK(dialog.result() != QDialog::Accepted);
    CHECK_FALSE(dialog.message().isEmpty());
    dialog.setExpression(QStringLiteral("3000.00"));
    dialog.setWhy(QStringLiteral("物价上涨"));
    dialog.accept();
    CHECK(dialog.result() == QDialog::Accepted);
    const std::optional<Rulebook> later
        = company.workspace().rulebooks().find(QStringLiteral("carton"), QDate(2026, 11, 1));
    REQUIRE(later);
    CHECK(later->edition() != QStringLiteral("1"));
    const QList<HouseFigure> figures = houseFigures(*later);
    CHECK(std::any_of(figures.begin(), figures.end(), [&](const HouseFigure& figure) {
        return figure.name == name && figure.expression == QStringLiteral("3000.00");
    }));
}

TEST_CASE("a draft is tried on the complaints of the past; what differs is listed, opens and goes into a file")
{
    CompanyFixture company;
    company.file(QStringLiteral("华联食品"), u"2026-10-05T09:30:00");
    company.file(QStringLiteral("=1+1"), u"2026-10-06T09:30:00");
    QByteArray draft = laterEdition();
    draft.replace("usage is unused\", zh = \"60 天内未使用\"", "false\", zh = \"60 天内未使用\"");
    ReplayDialog dialog(company.workspace());
    dialog.setFile(written(company, "草案.toml", draft));
    dialog.start();
    REQUIRE(QTest::qWaitFor([&] { return !dialog.isRunning(); }, 20000));
    INFO(dialog.message().toStdString());
    REQUIRE(dialog.lines().rowCount() >= 2);
    QSignalSpy opened(&dialog, &ReplayDialog::complaintRequested);
    Q_EMIT dialog.table()->rowActivated(0);
    CHECK(opened.size() == 1);
    ScriptedModals modals;
    const QString path = company.folder().filePath(QStringLiteral("对照.csv"));
    modals.answerPath(path);
    dialog.exportCsv();
    QFile file(path);
    REQUIRE(file.open(QIODevice::ReadOnly));
    const QByteArray csv = file.readAll();
    CHECK(csv.startsWith("\xEF\xBB\xBF"));
    CHECK(csv.contains("华联食品"));
    CHECK(csv.contains(",'=1+1,"));
    CHECK_FALSE(csv.contains(",=1+1,"));
    CHECK(csv.count("\r\n") == dialog.lines().rowCount() + 1);
}

TEST_CASE("a draft that says the same finds nothing, and one that is no rulebook cannot be tried")
{
    CompanyFixture company;
    company.file(QStringLiteral("华联食品"), u"2026-10-05T09:30:00");
    ReplayDialog dialog(company.workspace());
    dialog.setFile(written(company, "坏.toml", "kein TOML"));
    dialog.start();
    CHECK_FALSE(dialog.isRunning());
    QByteArray same = shipped("carton.toml");
    dialog.setFile(written(company, "同.toml", same.replace("edition = \"1\"", "edition = \"草案\"")));
    dialog.start();
    REQUIRE(QTest::qWaitFor([&] { return !dialog.isRunning(); }, 20000));
    CHECK(dialog.lines().rowCount() == 0);
}

TEST_CASE("while a draft is tried no other can be chosen, and trying can be stopped and taken up again")
{
    CompanyFixture company;
    constexpr int complaints = 150;
    for (int i = 0; i < complaints; ++i)
        company.file(QStringLiteral("华联食品%1").arg(i), u"2026-10-05T09:30:00");
    ReplayDialog dialog(company.workspace());
    QPushButton* choose = nullptr;
    for (QPushButton* button : dialog.findChildren<QPushButton*>()) {
        if (button->text() == ReplayDialog::tr("C&hoose …"))
            choose = button;
    }
    REQUIRE(choose);
    const QString other = written(company, "坏.toml", "kein TOML");
    dialog.setFile(written(company, "草案.toml", laterEdition()));
    CHECK(choose->isEnabled());
    dialog.start();
    REQUIRE(dialog.isRunning());
    CHECK_FALSE(choose->isEnabled());
    const QString before = dialog.message();
    dialog.setFile(other);
    dialog.chooseFile(); // would wait for an answer for ever if it asked
    CHECK(dialog.message() == before);
    dialog.stop();
    REQUIRE(QTest::qWaitFor([&] { return !dialog.isRunning(); }, 20000));
    // So few may all have been judged before the wish to stop was seen.
    CHECK((dialog.message().startsWith(ReplayDialog::tr("Stopped before the end."))
        || dialog.message().contains(QString::number(complaints))));
    CHECK(choose->isEnabled());
    dialog.start();
    REQUIRE(QTest::qWaitFor([&] { return !dialog.isRunning(); }, 60000));
    CHECK(dialog.message().contains(QString::number(complaints)));
    CHECK_FALSE(dialog.message().startsWith(ReplayDialog::tr("Stopped before the end.")));
}

TEST_CASE("the words that changed are marked, character by character in Chinese and word by word elsewhere")
{
    const ChangesHtml::Marks marks
        = ChangesHtml::changedWords(QStringLiteral("交货后 30 天内投诉"), QStringLiteral("交货后 45 天内提出投诉"));
    CHECK(marks.before == QList<std::pair<qsizetype, qsizetype>>{{4, 6}});
    CHECK(marks.after == QList<std::pair<qsizetype, qsizetype>>{{4, 6}, {9, 11}});
    CHECK(ChangesHtml::changedWords(QStringLiteral("同"), QStringLiteral("同")).before.isEmpty());
}
