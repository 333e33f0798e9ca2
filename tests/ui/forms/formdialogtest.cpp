// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/forms/formdialog.h"
#include "tests/support/catch.h"
#include "tests/ui/window/companyfixture.h"
#include "translations/translators.h"
#include "ui/forms/formmemory.h"
#include "ui/forms/formmenu.h"
#include "ui/forms/formoptions.h"
#include "ui/forms/pagelist.h"
#include "ui/forms/paperlanguage.h"
#include "ui/print/formdocument.h"
#include "ui/reports/pageview.h"
#include "ui/shared/noticebar.h"
#include "ui/shared/scriptedmodals.h"

#include <QCheckBox>
#include <QComboBox>
#include <QFile>
#include <QListWidget>
#include <QMenu>
#include <QTest>

using namespace kesu;
using kesu::test::CompanyFixture;

namespace {

struct Fixture
{
    Fixture()
    {
        ComplaintRecord slip = company.slip(QStringLiteral("华联食品"), CompanyFixture::at(u"2026-10-05T09:30:00"));
        slip.facts.demands = {{QStringLiteral("rework"), {}}};
        slip.facts.evidence = {{QStringLiteral("defective-sample"), QDate(2026, 10, 5), {}}};
        id = company.file(slip);
        number = company.workspace().complaints().load(id).number;
        REQUIRE_FALSE(number.isEmpty());
    }

    FormRequest request(const QString& key = QStringLiteral("handling"))
    {
        FormRequest made;
        made.key = key;
        made.complaints = {id};
        return made;
    }

    CompanyFixture company;
    ScriptedModals modals;
    ComplaintId id;
    QString number;
};

/// A window that speaks Chinese, as the program sets it up.
struct ChineseWindow
{
    ChineseWindow()
    {
        QLocale::setDefault(QLocale(QStringLiteral("zh_CN")));
        installTranslators(*QCoreApplication::instance(), QStringLiteral("zh_CN"));
    }
    ~ChineseWindow()
    {
        installTranslators(*QCoreApplication::instance(), QStringLiteral("en"));
        QLocale::setDefault(QLocale::c());
    }
    ChineseWindow(const ChineseWindow&) = delete;
    ChineseWindow& operator=(const ChineseWindow&) = delete;
};

QComboBox* box(const QWidget& dialog, const QString& withData)
{
    for (auto* candidate : dialog.findChildren<QComboBox*>())
        if (candidate->findData(withData) >= 0)
            return candidate;
    return nullptr;
}

void choose(QComboBox* combo, const QVariant& data)
{
    combo->setCurrentIndex(combo->findData(data));
    Q_EMIT combo->activated(combo->currentIndex());
    QTest::qWait(1);
}

} // namespace

TEST_CASE("the form of a complaint is shown with its pages, and another form takes its place")
{
    Fixture fixture;
    FormDialog dialog(fixture.company.workspace(), fixture.request());
    REQUIRE(dialog.hasDocument());
    CHECK(dialog.notice().sentence().isEmpty());
    CHECK(dialog.options().key() == QStringLiteral("handling"));
    CHECK(dialog.document().title().contains(fixture.number));
    CHECK(dialog.pages().model()->rowCount() == dialog.pageView()->pageCount());

    auto* forms = box(dialog, QStringLiteral("handling"));
    REQUIRE(forms);
    REQUIRE(forms->count() > 3);
    for (int index = 0; index < forms->count(); ++index) {
        if (forms->itemData(index).toString().isEmpty())
            continue; // the line between
        forms->setCurrentIndex(index);
        QTest::qWait(1);
        INFO(forms->currentText().toStdString() << ": " << dialog.notice().sentence().toStdString());
        CHECK(dialog.hasDocument());
    }
}

TEST_CASE("the form that was printed last is offered first the next time")
{
    Fixture fixture;
    QString other;
    {
        FormDialog dialog(fixture.company.workspace(), fixture.request());
        auto* forms = box(dialog, QStringLiteral("handling"));
        forms->setCurrentIndex(forms->findData(QStringLiteral("handling")) == 0 ? 1 : 0);
        other = dialog.options().key();
        REQUIRE(other != QStringLiteral("handling"));
        fixture.modals.answerPath(fixture.company.folder().filePath(QStringLiteral("form.pdf")));
        QTest::qWait(1);
        dialog.savePdf();
        CHECK(QFile::exists(fixture.company.folder().filePath(QStringLiteral("form.pdf"))));
    }
    FormDialog again(fixture.company.workspace(), fixture.request({}));
    CHECK(again.options().key() == other);
    const FormMenuEntries entries = formMenuEntries(fixture.company.workspace(), fixture.id, QStringLiteral("carton"));
    CHECK(entries.first.value(0).key == other);
}

TEST_CASE("an empty form and a paper in another language come by one choice")
{
    Fixture fixture;
    const ChineseWindow chineseWindow;
    FormDialog dialog(fixture.company.workspace(), fixture.request());
    const QString chinese = dialog.document().title();
    choose(box(dialog, QStringLiteral("zh_TW")), QStringLiteral("en"));
    CHECK(dialog.document().title() != chinese);
    CHECK(PrintPreviewDialog::tr("Fit width") != QStringLiteral("Fit width")); // the window stays as it is
    auto* blank = dialog.findChild<QCheckBox*>();
    REQUIRE(blank->isVisibleTo(&dialog));
    blank->setChecked(true);
    QTest::qWait(1);
    REQUIRE(dialog.hasDocument());
    CHECK_FALSE(dialog.document().title().contains(fixture.number));
}

TEST_CASE("copies that are left out are not printed")
{
    Fixture fixture;
    CompanySettings settings = fixture.company.workspace().settings();
    settings.forms = {{QStringLiteral("handling"), {}, {},
        QStringList{QStringLiteral("第一联 质量部"), QStringLiteral("第二联 营销部"), QStringLiteral("第三联 财务部")},
        {}, {}}};
    fixture.company.workspace().saveSettings(settings);
    FormDialog dialog(fixture.company.workspace(), fixture.request());
    const int all = dialog.pageView()->pageCount();
    CHECK(all % 3 == 0);
    auto* copies = dialog.options().findChild<QListWidget*>();
    REQUIRE(copies->count() == 3);
    copies->item(1)->setCheckState(Qt::Unchecked);
    QTest::qWait(1);
    CHECK(dialog.pageView()->pageCount() == all / 3 * 2);
}

TEST_CASE("a register of the ledger's lines and a blank form need no complaint to be chosen")
{
    Fixture fixture;
    FormRequest list;
    list.kind = FormRequest::Kind::Register;
    FormDialog registers(fixture.company.workspace(), list);
    INFO(registers.notice().sentence().toStdString());
    REQUIRE(registers.hasDocument());
    REQUIRE(registers.options().choice());
    CHECK(registers.options().choice()->shape == FormShape::List);

    FormRequest blank;
    blank.kind = FormRequest::Kind::Blank;
    FormDialog blanks(fixture.company.workspace(), blank);
    REQUIRE(blanks.hasDocument());
    CHECK(blanks.options().rulebook() == QStringLiteral("carton"));
}

TEST_CASE("the menu offers the standard's forms, each once")
{
    Fixture fixture;
    QMenu menu;
    QStringList chosen;
    addForms(menu, formMenuEntries(fixture.company.workspace(), fixture.id, QStringLiteral("carton")),
        [&](const QString& key) { chosen << key; });
    QStringList keys;
    for (const QAction* action : menu.findChildren<QAction*>())
        if (!action->data().toString().isEmpty())
            keys << action->data().toString();
    CHECK(keys.contains(QStringLiteral("carton/complaint-slip")));
    CHECK(keys.contains(QStringLiteral("8d")));
    CHECK(keys.removeDuplicates() == 0);
    menu.actions().first()->trigger();
    CHECK(chosen.size() == 1);
}
