// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/forms/formspanel.h"
#include "core/service/formservice.h"
#include "tests/support/catch.h"
#include "tests/ui/window/companyfixture.h"
#include "ui/reports/pageview.h"
#include "ui/shared/scriptedmodals.h"

#include <QFile>
#include <QLineEdit>
#include <QListWidget>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTest>
#include <QTreeWidget>

using namespace kesu;
using kesu::test::CompanyFixture;

namespace {

struct Fixture
{
    Fixture()
    {
        company.file(QStringLiteral("华联食品"), u"2026-10-05T09:30:00");
        panel = std::make_unique<FormsPanel>(company.workspace());
        panel->resize(1100, 700);
        panel->show();
        panel->choose(QStringLiteral("handling"));
    }

    CompanyForm stored(const QString& key = QStringLiteral("handling"))
    {
        return companyFormOf(company.workspace().settings().forms, key);
    }
    QLineEdit* number() const { return panel->findChild<FormEdit*>()->findChildren<QLineEdit*>().first(); }
    QListWidget* fields() const { return panel->findChild<FormEdit*>()->findChildren<QListWidget*>().first(); }
    QPushButton* button(const char* name) const { return panel->findChild<QPushButton*>(QString::fromLatin1(name)); }
    QListWidget* findings() const { return panel->findChild<FormEdit*>()->findChildren<QListWidget*>().last(); }

    QString file(const QString& name, const QByteArray& text) const
    {
        const QString path = company.folder().filePath(name);
        QFile made(path);
        REQUIRE(made.open(QIODevice::WriteOnly));
        made.write(text);
        return path;
    }

    CompanyFixture company;
    ScriptedModals modals;
    std::unique_ptr<FormsPanel> panel;
};

} // namespace

TEST_CASE("a number is kept when it is saved, and not before")
{
    Fixture fixture;
    CHECK(fixture.panel->currentKey() == QStringLiteral("handling"));
    CHECK_FALSE(fixture.panel->isChanged());
    fixture.number()->setText(QStringLiteral("QR-025"));
    CHECK(fixture.panel->isChanged());
    CHECK(fixture.stored().isAsShipped());
    fixture.panel->save();
    CHECK_FALSE(fixture.panel->isChanged());
    CHECK(fixture.stored().number == QStringLiteral("QR-025"));
}

TEST_CASE("what stands as the layout has it is no change")
{
    Fixture fixture;
    const QString shipped = fixture.number()->text();
    fixture.number()->setText(QStringLiteral("QR-025"));
    fixture.number()->setText(shipped);
    CHECK_FALSE(fixture.panel->isChanged());
}

TEST_CASE("undo takes back step by step, typing in one field as one step")
{
    Fixture fixture;
    QTest::keyClicks(fixture.number(), QStringLiteral("QR-025"));
    REQUIRE(fixture.fields()->count() > 2);
    fixture.fields()->item(1)->setCheckState(Qt::Unchecked);
    REQUIRE(companyFormOf(fixture.panel->edited(), QStringLiteral("handling")).hidden.size() == 1);
    fixture.panel->undo();
    CHECK(companyFormOf(fixture.panel->edited(), QStringLiteral("handling")).hidden.isEmpty());
    CHECK(companyFormOf(fixture.panel->edited(), QStringLiteral("handling")).number.has_value());
    fixture.panel->undo();
    CHECK_FALSE(fixture.panel->isChanged());
}

TEST_CASE("the page beside it follows what is typed")
{
    Fixture fixture;
    auto* pages = fixture.panel->findChild<PageView*>();
    QTRY_VERIFY(pages->pageCount() > 0);
    const int before = pages->pageCount();
    auto* copies = fixture.panel->findChild<QPlainTextEdit*>();
    copies->setPlainText(QStringLiteral("第一联 质量部\n第二联 营销部"));
    QTRY_VERIFY(pages->pageCount() == 2 * before);
}

TEST_CASE("a layout file with errors is not taken, and each error is named with its place")
{
    Fixture fixture;
    fixture.modals.answerPath(fixture.file(QStringLiteral("bad.toml"),
        "[form]\nid = \"handling\"\ntitle = \"处理单\"\nfaces = [\"internal\"]\n[[block]]\nrows = [ [ { feild = "
        "\"customer.name\" } ] ]\n"));
    fixture.button("replaceLayout")->click();
    CHECK_FALSE(fixture.panel->isChanged());
    REQUIRE(fixture.findings()->count() > 0);
    CHECK(fixture.findings()->item(0)->text().contains(QLatin1Char('6')));
    CHECK(fixture.findings()->item(0)->text().contains(QStringLiteral("feild")));
}

TEST_CASE("a layout is saved as a file, adapted, taken, and given up again")
{
    Fixture fixture;
    const QString path = fixture.company.folder().filePath(QStringLiteral("handling.toml"));
    fixture.modals.answerPath(path);
    fixture.button("saveLayout")->click();
    QFile file(path);
    REQUIRE(file.open(QIODevice::ReadOnly));
    QByteArray text = file.readAll();
    file.close();
    CHECK(text == FormService(fixture.company.workspace()).shippedLayoutOf(QStringLiteral("handling")));

    // Taking the unchanged file is no change.
    fixture.modals.answerPath(path);
    fixture.button("replaceLayout")->click();
    CHECK_FALSE(fixture.panel->isChanged());

    text += "# 本公司\n";
    fixture.modals.answerPath(fixture.file(QStringLiteral("own.toml"), text));
    fixture.button("replaceLayout")->click();
    CHECK(fixture.panel->isChanged());
    fixture.panel->save();
    CHECK(fixture.stored().layout == text);
    CHECK(FormService(fixture.company.workspace()).layoutOf(QStringLiteral("handling")) == text);
    fixture.button("shippedLayout")->click();
    fixture.panel->save();
    CHECK(fixture.stored().isAsShipped());
}

TEST_CASE("the search leaves the forms whose name has the words")
{
    Fixture fixture;
    auto* tree = fixture.panel->findChild<QTreeWidget*>();
    const auto shown = [&] {
        int count = 0;
        for (QTreeWidgetItemIterator item(tree, QTreeWidgetItemIterator::NotHidden); *item; ++item)
            count += !(*item)->data(0, Qt::UserRole).toString().isEmpty();
        return count;
    };
    const int all = shown();
    CHECK(all > 3);
    for (auto* edit : fixture.panel->findChildren<QLineEdit*>())
        if (edit->accessibleName() == QStringLiteral("Search forms"))
            edit->setText(QStringLiteral("handling"));
    CHECK(shown() >= 1);
    CHECK(shown() < all);
}
