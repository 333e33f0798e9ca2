// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/assessment/assessmentpage.h"
#include "tests/core/service/trialoffice.h"
#include "tests/support/catch.h"
#include "tests/ui/window/companyfixture.h"
#include "ui/assessment/assessmentbar.h"
#include "ui/assessment/figuremodel.h"
#include "ui/shared/emptystate.h"
#include "ui/shared/scriptedmodals.h"
#include "ui/shared/tidytable.h"

#include <QAbstractItemModelTester>
#include <QClipboard>
#include <QComboBox>
#include <QFile>
#include <QGuiApplication>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

using namespace kesu;
using kesu::test::CompanyFixture;

namespace {

struct Fixture
{
    explicit Fixture(const QStringList& rulebooks)
    {
        CompanySettings settings = company.workspace().settings();
        settings.rulebooks = rulebooks;
        company.workspace().saveSettings(settings);
        page = std::make_unique<AssessmentPage>(company.workspace());
        page->resize(1200, 760);
        page->show();
    }

    /// The field whose accessible name begins so.
    template <typename Field> Field& field(const char* name)
    {
        for (Field* candidate : page->findChildren<Field*>()) {
            if (candidate->accessibleName().startsWith(QString::fromUtf8(name)))
                return *candidate;
        }
        throw std::logic_error(std::string("no field ") + name);
    }
    void type(const char* name, const char* text)
    {
        auto& edit = field<QLineEdit>(name);
        edit.setFocus();
        edit.selectAll();
        QTest::keyClicks(&edit, QString::fromUtf8(text));
    }
    QPushButton& button(const char* text)
    {
        for (QPushButton* candidate : page->findChildren<QPushButton*>()) {
            if (candidate->text().remove(u'&').startsWith(QString::fromUtf8(text)))
                return *candidate;
        }
        throw std::logic_error(std::string("no button ") + text);
    }
    bool offers(const char* text) { return button(text).isVisibleTo(page.get()); }
    QString shown(int row) const
    {
        const auto* table = page->findChild<TidyTable*>();
        return table->model()->index(row, FigureModel::Now).data().toString();
    }
    bool says(const char* text) const
    {
        QCoreApplication::processEvents(); // lines that are new are shown by then
        for (const QLabel* label : page->findChildren<QLabel*>()) {
            if (label->isVisibleTo(page.get()) && label->text().contains(QString::fromUtf8(text)))
                return true;
        }
        return false;
    }
    AssessmentSheet sheet(const char* rulebook, const char* assessment, const char16_t* period) const
    {
        AssessmentSheet sheet;
        sheet.rulebook = QString::fromLatin1(rulebook);
        sheet.assessment = QString::fromLatin1(assessment);
        sheet.period = *AssessmentPeriod::tryFrom(period);
        return sheet;
    }

    CompanyFixture company;
    ScriptedModals modals;
    std::unique_ptr<AssessmentPage> page;
};

/// Brings in the trial standard: edition 1 of January assesses nothing, edition 2 is in force from that day and does.
void bringInTrial(Workspace& workspace, const char* secondInForceFrom)
{
    test::TrialText text;
    for (const char* edition : {"1", "2"}) {
        text.edition = edition;
        text.inForceFrom = text.edition == "1" ? "2026-01-01" : secondInForceFrom;
        const EditionCheck check = workspace.rulebookService().check(text.toml(), QStringLiteral("trial.toml"));
        INFO((check.findings.isEmpty() ? std::string() : check.findings.front().toString().toStdString()));
        REQUIRE(check.mayBeImported());
        workspace.rulebookService().importEdition(check, {});
        text.more = R"toml(
[[assessment]]
id = "month"
zh = "月度考核"
clause = "9"
periods = ["month"]

[[assessment.input]]
id = "answers"
zh = "Answers"
kind = "count"

[[assessment.figure]]
id = "answered"
zh = "回访数"
clause = "9"
is = "input.answers"
show = "count"
)toml";
    }
}

} // namespace

TEST_CASE("figures follow every keystroke, and what is missing is named")
{
    Fixture fixture({QStringLiteral("satisfaction-survey")});
    CHECK(fixture.shown(0) == QStringLiteral("—"));
    CHECK(fixture.says("Still to be entered"));
    fixture.type("Sheets sent", "50");
    fixture.type("Sheets returned", "4");
    CHECK(fixture.shown(0) == QStringLiteral("8.0%"));
    fixture.type("Sheets returned", "45");
    CHECK(fixture.shown(0) == QStringLiteral("90.0%"));
    CHECK(fixture.says("收回 45 份 ÷ 发出 50 份"));
    fixture.type("Satisfied", "43");
    CHECK(fixture.says("95.6%，没有达到 100% 的目标"));
}

TEST_CASE("a wrong entry is told at its field and keeps the sheet from being saved")
{
    Fixture fixture({QStringLiteral("satisfaction-survey")});
    fixture.type("Sheets sent", "5x");
    CHECK(fixture.says("\"5x\" is no whole number"));
    CHECK_FALSE(fixture.button("Save").isEnabled());
    CHECK(fixture.shown(0) == QStringLiteral("—"));
    fixture.type("Sheets sent", "5");
    CHECK_FALSE(fixture.says("is no whole number"));
    CHECK(fixture.button("Save").isEnabled());
}

TEST_CASE("a sheet is saved, found again, and its changes can be taken back")
{
    Fixture fixture({QStringLiteral("satisfaction-survey")});
    fixture.page->openSheet(fixture.sheet("satisfaction-survey", "survey", u"2026-09"));
    fixture.type("Sheets sent", "50");
    CHECK(fixture.page->hasUnsavedChanges());
    fixture.button("Save").click();
    CHECK_FALSE(fixture.page->hasUnsavedChanges());
    CHECK(fixture.says("Saved 2026-10-20 10:00 by 陈敏"));
    fixture.type("Sheets sent", "60");
    fixture.button("Undo").click();
    CHECK(fixture.field<QLineEdit>("Sheets sent").text() == QStringLiteral("50"));
    CHECK_FALSE(fixture.page->hasUnsavedChanges());

    fixture.page->openSheet(fixture.sheet("satisfaction-survey", "survey", u"2026-08"));
    CHECK(fixture.field<QLineEdit>("Sheets sent").text().isEmpty());
    fixture.page->openSheet(fixture.sheet("satisfaction-survey", "survey", u"2026-09"));
    CHECK(fixture.field<QLineEdit>("Sheets sent").text() == QStringLiteral("50"));
}

TEST_CASE("leaving a changed sheet asks first")
{
    Fixture fixture({QStringLiteral("satisfaction-survey")});
    fixture.page->openSheet(fixture.sheet("satisfaction-survey", "survey", u"2026-09"));
    fixture.type("Sheets sent", "50");
    fixture.modals.answer(1); // stay
    fixture.page->openSheet(fixture.sheet("satisfaction-survey", "survey", u"2026-08"));
    CHECK(fixture.field<QLineEdit>("Sheets sent").text() == QStringLiteral("50"));
    CHECK(fixture.page->findChild<AssessmentBar*>()->chosen().period.toId() == QStringLiteral("2026-09"));
    fixture.modals.answer(0); // discard
    fixture.page->openSheet(fixture.sheet("satisfaction-survey", "survey", u"2026-08"));
    CHECK(fixture.field<QLineEdit>("Sheets sent").text().isEmpty());
}

TEST_CASE("the complaints of the period lead to the ledger")
{
    Fixture fixture({QStringLiteral("complaint-kpi")});
    fixture.company.file(QStringLiteral("华联食品"), u"2026-10-05T09:30:00");
    fixture.page->openSheet(fixture.sheet("complaint-kpi", "kpi", u"2026-10"));
    CHECK(fixture.shown(0) == QStringLiteral("1"));
    QSignalSpy asked(fixture.page.get(), &AssessmentPage::complaintsRequested);
    fixture.button("1 complaint").click();
    REQUIRE(asked.size() == 1);
    const auto query = asked[0][0].value<LedgerQuery>();
    CHECK(query.from == QDate(2026, 10, 1));
    CHECK(query.to == QDate(2026, 10, 31));
    CHECK(query.rulebook.isEmpty());
}

TEST_CASE("without a standard that assesses, the page says what to do")
{
    Fixture fixture({QStringLiteral("carton")});
    CHECK(fixture.page->findChild<EmptyState*>()->isVisibleTo(fixture.page.get()));
    QSignalSpy asked(fixture.page.get(), &AssessmentPage::settingsRequested);
    fixture.button("Open the settings").click();
    CHECK(asked.size() == 1);
}

TEST_CASE("a period whose edition does not have the assessment leaves nothing to fill in or copy")
{
    Fixture fixture({QStringLiteral("satisfaction-survey")});
    bringInTrial(fixture.company.workspace(), "2026-08-01");
    CompanySettings settings = fixture.company.workspace().settings();
    settings.rulebooks = {QStringLiteral("trial")};
    fixture.company.workspace().saveSettings(settings);
    fixture.page->refresh();
    CHECK(fixture.page->findChild<AssessmentBar*>()->chosen().period.toId() == QStringLiteral("2026-09"));
    fixture.type("Answers", "12");
    CHECK(fixture.shown(0) == QStringLiteral("12"));
    fixture.button("Save").click();
    CHECK(fixture.offers("Copy"));

    fixture.page->openSheet(fixture.sheet("trial", "month", u"2026-07"));
    CHECK(fixture.says("There is no such assessment in this period"));
    CHECK(fixture.says("edition 1, which is in force at the beginning of this period"));
    CHECK(fixture.page->findChildren<QLineEdit*>(Qt::FindChildrenRecursively).size() == 1); // the subject's
    CHECK(fixture.page->findChild<FigureModel*>()->rowCount() == 0);
    CHECK(fixture.page->result().figures.isEmpty());
    CHECK_FALSE(fixture.page->hasUnsavedChanges());
    for (const char* output : {"Copy", "CSV", "Undo", "Save"})
        CHECK_FALSE(fixture.offers(output));
    CHECK_FALSE(fixture.page->findChild<EmptyState*>()->findChild<QPushButton*>()->isVisibleTo(fixture.page.get()));
    fixture.page->refresh(); // the window reads anew whenever the page is entered
    CHECK(fixture.says("There is no such assessment in this period"));
    CHECK_FALSE(fixture.offers("Copy"));

    fixture.page->openSheet(fixture.sheet("trial", "month", u"2026-09"));
    CHECK(fixture.offers("Copy"));
    CHECK(fixture.field<QLineEdit>("Answers").text() == QStringLiteral("12"));
    CHECK(fixture.shown(0) == QStringLiteral("12"));
}

TEST_CASE("a sheet whose edition is not installed says so")
{
    Fixture fixture({QStringLiteral("satisfaction-survey")});
    StoredSheet kept;
    kept.version = 1;
    kept.edition = QStringLiteral("7");
    kept.sheet = fixture.sheet("satisfaction-survey", "survey", u"2026-09");
    kept.updatedAt = CompanyFixture::at(u"2026-10-01T09:00:00");
    kept.updatedBy = QStringLiteral("李雷");
    AssessmentTable(fixture.company.workspace().database()).insert(kept);
    fixture.page->openSheet(kept.sheet);
    CHECK(fixture.says("This sheet cannot be worked out"));
    CHECK(fixture.says("edition 7 of “顾客满意度评价与反馈信息报告”, which is not installed"));
    CHECK_FALSE(fixture.offers("Save"));
}

TEST_CASE("the sheet is copied as a table and written as CSV")
{
    Fixture fixture({QStringLiteral("satisfaction-survey")});
    fixture.type("Sheets sent", "50");
    fixture.type("Sheets returned", "45");
    fixture.button("Copy").click();
    const QString copied = QGuiApplication::clipboard()->text();
    CHECK(copied.contains(QStringLiteral("Sheets sent\t50\t\t评价 1\n")));
    CHECK(copied.contains(QStringLiteral("Return rate\t90.0%\t\t评价 1\n")));
    const QString path = fixture.company.folder().filePath(QStringLiteral("考核.csv"));
    fixture.modals.answerPath(path);
    fixture.button("CSV").click();
    QFile file(path);
    REQUIRE(file.open(QIODevice::ReadOnly));
    CHECK(QString::fromUtf8(file.readAll()).contains(QStringLiteral("Return rate,90.0%")));
}

TEST_CASE("the model of the figures behaves as models must")
{
    Fixture fixture({QStringLiteral("customer-management-scorecard")});
    auto* model = fixture.page->findChild<FigureModel*>();
    const QAbstractItemModelTester tester(model, QAbstractItemModelTester::FailureReportingMode::Fatal);
    fixture.type("Customer satisfaction", "90");
    CHECK(model->hasWeights());
    CHECK(fixture.shown(0) == QStringLiteral("90.00"));
    CHECK(model->index(0, FigureModel::Weight).data().toString() == QStringLiteral("30%"));
}
