// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/firststartdialog.h"
#include "tests/support/catch.h"
#include "ui/settings/rulebookchecklist.h"
#include "ui/shared/scriptedmodals.h"

#include <QComboBox>
#include <QFile>
#include <QLineEdit>
#include <QPushButton>
#include <QTemporaryDir>

using namespace kesu;

namespace {

struct Fixture
{
    explicit Fixture(const QString& path)
    {
        Findings findings;
        library = RulebookLibrary::load(QStringLiteral(KESU_RESOURCES "/rulebooks"), findings);
        FirstStartDialog::Answers defaults;
        defaults.language = QStringLiteral("zh_CN");
        defaults.databasePath = path;
        dialog = std::make_unique<FirstStartDialog>(
            library, QStringList{QStringLiteral("zh_CN"), QStringLiteral("en")}, defaults);
    }

    QPushButton& button(const QString& text)
    {
        for (auto* candidate : dialog->findChildren<QPushButton*>()) {
            if (candidate->text().remove(QLatin1Char('&')) == text)
                return *candidate;
        }
        throw std::logic_error("no such button");
    }

    RulebookCheckList& list() { return *dialog->findChild<RulebookCheckList*>(); }

    void chooseTrade(const QString& trade)
    {
        for (auto* box : dialog->findChildren<QComboBox*>()) {
            const int at = box->findData(trade);
            if (at < 0)
                continue;
            box->setCurrentIndex(at);
            Q_EMIT box->activated(at);
        }
    }

    Rulebook madeForATrade() const
    {
        for (const Rulebook& rulebook : library.rulebooks()) {
            if (!rulebook.trades().isEmpty())
                return rulebook;
        }
        throw std::logic_error("no rulebook names a trade");
    }

    RulebookLibrary library;
    std::unique_ptr<FirstStartDialog> dialog;
};

} // namespace

TEST_CASE("the first start needs a rulebook and a place, and gives back what was chosen")
{
    const QTemporaryDir folder;
    Fixture fixture(folder.filePath(QStringLiteral("客诉/十月.kesu")));
    CHECK_FALSE(fixture.button(QStringLiteral("Start")).isEnabled());
    fixture.list().setTicked({fixture.library.ids().at(1), fixture.library.ids().at(3)});
    REQUIRE(fixture.button(QStringLiteral("Start")).isEnabled());
    fixture.button(QStringLiteral("Start")).click();
    CHECK(fixture.dialog->result() == QDialog::Accepted);
    const auto answers = fixture.dialog->answers();
    CHECK(answers.choice == FirstStartDialog::Choice::Create);
    CHECK(answers.databasePath == folder.filePath(QStringLiteral("客诉/十月.kesu")));
    CHECK(answers.rulebooks == QStringList{fixture.library.ids().at(1), fixture.library.ids().at(3)});
}

TEST_CASE("the trade proposes the rulebooks that are made for it, and shows the others below")
{
    Fixture fixture(QStringLiteral("/tmp/x.kesu"));
    const Rulebook made = fixture.madeForATrade();
    const QString trade = made.trades().first();
    fixture.chooseTrade(trade);
    const QStringList fitting = fixture.list().madeFor(trade);
    REQUIRE_FALSE(fitting.isEmpty());
    CHECK(fixture.dialog->answers().trade == trade);
    CHECK(fixture.dialog->answers().rulebooks == fitting.mid(0, 1));
    CHECK(fixture.list().item(0)->text() == QStringLiteral("Made for this trade"));
    CHECK(fixture.list().item(1)->text() == fixture.library.find(fitting.first(), QDate(2026, 11, 1))->title());
    CHECK(fixture.list().ticked().size() == 1);
    int lines = 0;
    for (int row = 0; row < fixture.list().count(); ++row)
        lines += fixture.list().item(row)->flags().testFlag(Qt::ItemIsUserCheckable) ? 1 : 0;
    CHECK(lines == fixture.library.ids().size());
}

TEST_CASE("what somebody ticked stays ticked when another trade is chosen")
{
    Fixture fixture(QStringLiteral("/tmp/x.kesu"));
    const QString own = fixture.library.ids().last();
    fixture.list().setTicked({own});
    fixture.chooseTrade(fixture.madeForATrade().trades().first());
    CHECK(fixture.dialog->answers().rulebooks == QStringList{own});
}

TEST_CASE("rulebooks are found by their trade")
{
    Fixture fixture(QStringLiteral("/tmp/x.kesu"));
    const QString sector = fixture.library.rulebooks().first().sector();
    for (auto* edit : fixture.dialog->findChildren<QLineEdit*>()) {
        if (edit->accessibleName() == QStringLiteral("Search the rulebooks"))
            edit->setText(sector.left(2));
    }
    int shown = 0;
    for (int row = 0; row < fixture.list().count(); ++row) {
        if (!fixture.list().isRowHidden(row)) {
            ++shown;
            CHECK(fixture.list().item(row)->toolTip().contains(sector.left(2)));
        }
    }
    CHECK(shown >= 1);
    CHECK(shown < fixture.list().count());
}

TEST_CASE("a file that is there already is never written over")
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("old.kesu"));
    QFile file(path);
    REQUIRE(file.open(QIODevice::WriteOnly));
    file.write("precious");
    file.close();
    Fixture fixture(path);
    fixture.list().setTicked({fixture.library.ids().first()});
    fixture.button(QStringLiteral("Start")).click();
    CHECK(fixture.dialog->result() != QDialog::Accepted);
}

TEST_CASE("an existing database can be opened instead")
{
    ScriptedModals modals;
    modals.answerPath(QStringLiteral("/数据/客诉.kesu"));
    Fixture fixture(QStringLiteral("/tmp/x.kesu"));
    fixture.button(QStringLiteral("Open a database …")).click();
    const auto answers = fixture.dialog->answers();
    CHECK(answers.choice == FirstStartDialog::Choice::OpenExisting);
    CHECK(answers.databasePath == QStringLiteral("/数据/客诉.kesu"));
}

TEST_CASE("another language asks for the dialog again and keeps what was typed")
{
    Fixture fixture(QStringLiteral("/tmp/x.kesu"));
    auto* language = fixture.dialog->findChild<QComboBox*>();
    fixture.dialog->findChildren<QLineEdit*>().first()->setText(QStringLiteral("恒达纸箱厂"));
    language->setCurrentIndex(1);
    Q_EMIT language->activated(1);
    CHECK(fixture.dialog->answers().choice == FirstStartDialog::Choice::OtherLanguage);
    CHECK(fixture.dialog->answers().language == QStringLiteral("en"));
}
