// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/catch.h"
#include "tests/ui/window/companyfixture.h"
#include "ui/settings/calendarpanel.h"
#include "ui/settings/calendarview.h"
#include "ui/settings/companypanel.h"
#include "ui/settings/masterdialog.h"
#include "ui/settings/mastermodel.h"
#include "ui/settings/masterpanel.h"
#include "ui/settings/productlinelist.h"
#include "ui/settings/rulebookpanel.h"
#include "ui/settings/settingspage.h"
#include "ui/shared/scriptedmodals.h"
#include "ui/shared/tidytable.h"

#include <QAbstractItemModelTester>
#include <QImage>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>

using namespace kesu;
using kesu::test::CompanyFixture;

namespace {

QPushButton& buttonOf(const QWidget& widget, const QString& text)
{
    for (auto* candidate : widget.findChildren<QPushButton*>()) {
        if (candidate->text().remove(QLatin1Char('&')) == text)
            return *candidate;
    }
    throw std::logic_error("no such button: " + text.toStdString());
}

} // namespace

TEST_CASE("the company's data are saved when asked and not before")
{
    CompanyFixture company;
    const ScriptedModals modals;
    CompanyPanel panel(company.workspace());
    QPushButton& save = buttonOf(panel, QStringLiteral("Save"));
    CHECK_FALSE(save.isEnabled());
    panel.findChild<QLineEdit*>()->setText(QStringLiteral("恒达包装有限公司"));
    CHECK(panel.isChanged());
    CHECK(company.workspace().settings().companyName == QStringLiteral("恒达纸箱厂"));
    save.click();
    CHECK(company.workspace().settings().companyName == QStringLiteral("恒达包装有限公司"));
    CHECK_FALSE(panel.isChanged());
}

TEST_CASE("a logo is scaled down, and what is no picture is refused with its name")
{
    CompanyFixture company;
    ScriptedModals modals;
    CompanyPanel panel(company.workspace());
    const QString good = company.folder().filePath(QStringLiteral("标志.png"));
    QImage image(2000, 1000, QImage::Format_RGB32);
    image.fill(Qt::red);
    REQUIRE(image.save(good));
    modals.answerPath(good);
    buttonOf(panel, QStringLiteral("Choose picture …")).click();
    QImage stored;
    stored.loadFromData(panel.edited().logoPng);
    CHECK(stored.size() == QSize(480, 240));
    const QString bad = company.folder().filePath(QStringLiteral("客诉.kesu"));
    const QByteArray before = panel.edited().logoPng;
    modals.answerPath(bad);
    buttonOf(panel, QStringLiteral("Choose picture …")).click();
    CHECK(modals.shown().last().contains(bad));
    CHECK(panel.edited().logoPng == before);
    CHECK(panel.isChanged());
}

TEST_CASE("at least one rulebook stays in use and the default one stands first")
{
    CompanyFixture company;
    ScriptedModals modals;
    RulebookPanel panel(company.workspace());
    auto* list = panel.findChild<QListWidget*>();
    int other = -1;
    int carton = -1;
    for (int row = 0; row < list->count(); ++row) {
        if (list->item(row)->checkState() == Qt::Checked)
            carton = row;
        else
            other = row;
    }
    REQUIRE(carton >= 0);
    REQUIRE(other >= 0);
    list->item(other)->setCheckState(Qt::Checked);
    CHECK(company.workspace().settings().rulebooks.size() == 2);
    CHECK(company.workspace().settings().rulebooks.first() == QStringLiteral("carton"));
    list->setCurrentRow(other);
    buttonOf(panel, QStringLiteral("Make default")).click();
    CHECK(company.workspace().settings().rulebooks.last() == QStringLiteral("carton"));
    list->item(other)->setCheckState(Qt::Unchecked);
    CHECK(modals.shown().isEmpty());
    list->item(carton)->setCheckState(Qt::Unchecked);
    CHECK(modals.shown().size() == 1);
    CHECK(company.workspace().settings().rulebooks == QStringList{QStringLiteral("carton")});
}

TEST_CASE("a customer is added, changed and removed, and the table follows")
{
    CompanyFixture company;
    ScriptedModals modals;
    const MasterList list = customerList(company.workspace());
    MasterRow row;
    for (const MasterField& field : list.fields)
        row.values << (field.choices.isEmpty() ? QString() : field.choices.first().first);
    MasterDialog dialog(list, row);
    dialog.setValue(QStringLiteral("name"), QStringLiteral("华联食品"));
    dialog.setValue(QStringLiteral("code"), QStringLiteral("K001"));
    dialog.accept();
    CHECK(dialog.result() == QDialog::Accepted);
    MasterPanel panel(list);
    REQUIRE(panel.table()->model()->rowCount() == 1);
    CHECK(company.workspace().masterData().customers().first().name == QStringLiteral("华联食品"));
    panel.table()->selectRow(0);
    modals.answer(1);
    buttonOf(panel, QStringLiteral("Remove …")).click();
    CHECK(panel.table()->model()->rowCount() == 1);
    modals.answer(0);
    buttonOf(panel, QStringLiteral("Remove …")).click();
    CHECK(panel.table()->model()->rowCount() == 0);
    CHECK(company.workspace().masterData().customers().isEmpty());
}

TEST_CASE("a customer without a name is refused at the field and nothing is stored")
{
    CompanyFixture company;
    const ScriptedModals modals;
    const MasterList list = customerList(company.workspace());
    MasterDialog dialog(list, MasterRow{0, QStringList(list.fields.size())});
    dialog.accept();
    CHECK(dialog.result() != QDialog::Accepted);
    bool said = false;
    for (const QLabel* label : dialog.findChildren<QLabel*>())
        said = said
            || (!label->isHidden() && label->property("tone").toInt() == static_cast<int>(Tone::Invalid)
                && !label->text().isEmpty());
    CHECK(said);
    CHECK(company.workspace().masterData().customers().isEmpty());
}

TEST_CASE("a product line is kept with its products and refused where another line has them")
{
    CompanyFixture company;
    const ScriptedModals modals;
    const MasterList list = productLineList(company.workspace());
    const QString rulebook = company.workspace().settings().rulebooks.first();
    MasterDialog first(list, {0, {QString(), rulebook, QString()}});
    first.setValue(QStringLiteral("name"), QStringLiteral("彩箱"));
    first.setValue(QStringLiteral("products"), QStringLiteral("CX-， 彩印 CX-"));
    first.accept();
    CHECK(first.result() == QDialog::Accepted);
    CHECK(company.workspace().settings().productLines
        == QList<ProductLine>{{QStringLiteral("彩箱"), rulebook, {QStringLiteral("CX-"), QStringLiteral("彩印")}}});
    MasterDialog second(list, {0, {QStringLiteral("礼盒"), rulebook, QStringLiteral("cx-")}});
    second.accept();
    CHECK(second.result() != QDialog::Accepted);
    CHECK(company.workspace().settings().productLines.size() == 1);
    // A line without products is a branch; saving the first one again is no clash with itself.
    MasterDialog branch(list, {0, {QStringLiteral("华东分公司"), rulebook, QString()}});
    branch.accept();
    MasterDialog again(list, list.rows().first());
    again.accept();
    CHECK(again.result() == QDialog::Accepted);
    CHECK(company.workspace().settings().productLines.size() == 2);
    list.remove(list.rows().first().id);
    CHECK(company.workspace().settings().productLines.first().name == QStringLiteral("华东分公司"));
}

TEST_CASE("master data tables are true models")
{
    CompanyFixture company;
    Findings findings;
    company.workspace().masterData().save(
        Department{{}, QStringLiteral("printing"), QStringLiteral("印刷车间")}, findings);
    REQUIRE(findings.isEmpty());
    for (const MasterList& list :
        {customerList(company.workspace()), productList(company.workspace()), departmentList(company.workspace()),
            staffList(company.workspace()), productLineList(company.workspace())}) {
        MasterModel model(list);
        const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
        model.refresh();
        CHECK(model.columnCount() == list.fields.size());
    }
}

TEST_CASE("the calendar names days off and make-up days and marks a year without a notice")
{
    CompanyFixture company;
    CalendarView view(company.workspace().calendar());
    view.resize(1000, 700);
    view.setYear(2026, QDate(2026, 10, 20));
    CHECK(view.sentenceOf(QDate(2026, 10, 1)).contains(QStringLiteral("国庆节")));
    CHECK(view.sentenceOf(QDate(2026, 10, 1)).contains(QStringLiteral("day off")));
    CHECK(view.sentenceOf(QDate(2026, 10, 20)).contains(QStringLiteral("working day")));
    for (QDate day(2026, 1, 1); day.year() == 2026; day = day.addDays(17)) {
        bool found = false;
        for (int y = 0; y < view.height() && !found; y += 4)
            for (int x = 0; x < view.width() && !found; x += 4)
                found = view.dayAt(QPoint(x, y)) == day;
        INFO(day.toString(Qt::ISODate).toStdString());
        CHECK(found);
    }
    CalendarPanel panel(company.workspace().calendar(), QDate(2026, 10, 20));
    panel.showYear(2031);
    QStringList texts;
    for (const QLabel* label : panel.findChildren<QLabel*>())
        texts << label->text();
    CHECK(texts.join(QLatin1Char('\n')).contains(QStringLiteral("No notice is known for 2031")));
}

TEST_CASE("every section of the settings opens")
{
    CompanyFixture company;
    const ScriptedModals modals;
    SettingsPage page(company.workspace(), {QStringLiteral("zh_CN"), QStringLiteral("zh_TW"), QStringLiteral("en")});
    for (int number = 0; number <= static_cast<int>(SettingsPage::Section::Appearance); ++number) {
        page.openSection(static_cast<SettingsPage::Section>(number));
        CHECK(page.section() == static_cast<SettingsPage::Section>(number));
        CHECK(page.panel() != nullptr);
    }
    CHECK(modals.shown().isEmpty());
}
