// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/clock.h"
#include "core/complaint/complaint.h"
#include "tests/support/catch.h"
#include "ui/inputs/checkedamounts.h"
#include "ui/inputs/choiceedit.h"
#include "ui/inputs/choicerow.h"
#include "ui/inputs/fieldgrid.h"
#include "ui/inputs/rowseditor.h"
#include "ui/inputs/tagedit.h"
#include "ui/inputs/valueedit.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>
#include <QVBoxLayout>

using namespace kesu;

namespace {

QList<Choice> customers()
{
    return {{QStringLiteral("1"), QStringLiteral("长沙百货"), {}, QStringLiteral("C02")},
        {QStringLiteral("2"), QStringLiteral("华联食品"), {}, QStringLiteral("C01")},
        {QStringLiteral("3"), QStringLiteral("新华联合"), {}, QStringLiteral("C03")}};
}

/// A window with the field under test and one to go on to.
struct Bench
{
    QWidget window;
    QVBoxLayout* layout = new QVBoxLayout(&window);
    FieldEdit* next = nullptr;

    template <typename Field> Field* put(Field* field)
    {
        layout->addWidget(field);
        next = new FieldEdit;
        layout->addWidget(next);
        window.resize(480, 320);
        window.show();
        field->setFocus();
        QTest::qWait(1);
        return field;
    }
    /// Chinese comes from an input method as a text without a key of its own.
    void type(const QString& text)
    {
        for (const QChar character : text)
            QTest::sendKeyEvent(
                QTest::Click, window.focusWidget(), Qt::Key_unknown, QString(character), Qt::NoModifier);
    }
    void press(Qt::Key key) { QTest::keyClick(window.focusWidget(), key); }
};

} // namespace

TEST_CASE("Choices are found by characters, pinyin and code, and an offer stands at the end")
{
    ChoiceModel model;
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
    model.setChoices(customers());
    model.setOffer(QStringLiteral("Create “%1”"));
    const auto found = [&](const QString& typed) {
        model.filter(typed);
        QStringList texts;
        for (int row = 0; row < model.rowCount(); ++row)
            texts += model.index(row).data().toString();
        return texts;
    };
    CHECK(found(QString())
        == QStringList{QStringLiteral("长沙百货"), QStringLiteral("华联食品"), QStringLiteral("新华联合")});
    CHECK(found(QStringLiteral("hl"))
        == QStringList{QStringLiteral("华联食品"), QStringLiteral("新华联合"), QStringLiteral("Create “hl”")});
    CHECK(found(QStringLiteral("cs")).first() == QStringLiteral("长沙百货"));
    CHECK(found(QStringLiteral("zs")).first() == QStringLiteral("长沙百货"));
    CHECK(found(QStringLiteral("hualian")).mid(0, 2)
        == QStringList{QStringLiteral("华联食品"), QStringLiteral("新华联合")});
    CHECK(found(QStringLiteral("changsha")).first() == QStringLiteral("长沙百货"));
    CHECK(found(QStringLiteral("華聯食")).first() == QStringLiteral("华联食品"));
    CHECK(found(QStringLiteral("Ｃ０１")).first() == QStringLiteral("华联食品"));
    CHECK(found(QStringLiteral("hq")) == QStringList{QStringLiteral("Create “hq”")});
    CHECK(found(QStringLiteral("c01")).first() == QStringLiteral("华联食品"));
    CHECK(found(QStringLiteral("华联")).first() == QStringLiteral("华联食品"));
    CHECK(found(QStringLiteral("华联食品")) == QStringList{QStringLiteral("华联食品")});
}

TEST_CASE("Initials and Enter pick a customer and go to the next field")
{
    Bench bench;
    auto* edit = bench.put(new ChoiceEdit(Entry::Free));
    edit->setChoices(customers());
    QSignalSpy picked(edit, &ChoiceEdit::picked);
    bench.type(QStringLiteral("hls"));
    CHECK(edit->isListOpen());
    bench.press(Qt::Key_Return);
    CHECK(edit->text() == QStringLiteral("华联食品"));
    CHECK(picked.count() == 1);
    CHECK_FALSE(edit->isListOpen());
    CHECK(bench.next->hasFocus());
}

TEST_CASE("A free field keeps a new name that Tab leaves behind, a listed one says what is wrong")
{
    Bench bench;
    auto* free = bench.put(new ChoiceEdit(Entry::Free));
    free->setChoices(customers());
    bench.type(QStringLiteral("hl"));
    bench.press(Qt::Key_Tab);
    CHECK(free->text() == QStringLiteral("hl"));
    CHECK(free->problem().isEmpty());

    Bench other;
    auto* listed = other.put(new ChoiceEdit(Entry::Listed));
    listed->setChoices(customers());
    other.type(QStringLiteral("百货x"));
    other.press(Qt::Key_Tab);
    CHECK(listed->currentId().isEmpty());
    CHECK(listed->problem().contains(QStringLiteral("百货x")));
}

TEST_CASE("The offer at the end asks to create what was typed")
{
    Bench bench;
    auto* edit = bench.put(new ChoiceEdit(Entry::Free));
    edit->setChoices(customers());
    edit->setOffer(QStringLiteral("Create “%1”"));
    QSignalSpy asked(edit, &ChoiceEdit::createRequested);
    bench.type(QStringLiteral("acme"));
    bench.press(Qt::Key_Down);
    bench.press(Qt::Key_Return);
    REQUIRE(asked.count() == 1);
    CHECK(asked.first().first().toString() == QStringLiteral("acme"));
    CHECK(edit->text() == QStringLiteral("acme"));
}

TEST_CASE("Chips are added by Enter, stay for the next, and go by Backspace")
{
    Bench bench;
    auto* tags = bench.put(new TagEdit(customers()));
    bench.type(QStringLiteral("hls"));
    bench.press(Qt::Key_Return);
    bench.type(QStringLiteral("csb"));
    bench.press(Qt::Key_Return);
    CHECK(tags->ids() == QStringList{QStringLiteral("2"), QStringLiteral("1")});
    bench.press(Qt::Key_Backspace);
    CHECK(tags->ids() == QStringList{QStringLiteral("2")});
    bench.press(Qt::Key_Return);
    CHECK(bench.next->hasFocus());
}

TEST_CASE("An amount is plain while one types and printed when one leaves; what is none stays")
{
    Bench bench;
    auto* edit = bench.put(makeMoneyEdit().release());
    bench.type(QStringLiteral("1234.5"));
    bench.press(Qt::Key_Return);
    CHECK(edit->text() == QStringLiteral("1,234.50"));
    edit->setFocus(Qt::TabFocusReason);
    CHECK(edit->text() == QStringLiteral("1234.50"));
    bench.type(QStringLiteral("12.345.6"));
    bench.press(Qt::Key_Return);
    CHECK(edit->text() == QStringLiteral("12.345.6"));
    CHECK_FALSE(edit->parsed().value);
    CHECK_FALSE(edit->problem().isEmpty());
}

TEST_CASE("Digits and arrows choose in a row of choices")
{
    Bench bench;
    auto* row = bench.put(new ChoiceRow(customers()));
    bench.press(Qt::Key_2);
    CHECK(row->currentId() == QStringLiteral("2"));
    bench.press(Qt::Key_Right);
    CHECK(row->currentId() == QStringLiteral("3"));
    bench.press(Qt::Key_Backspace);
    CHECK(row->currentId().isEmpty());
    bench.press(Qt::Key_Return);
    CHECK(bench.next->hasFocus());
}

TEST_CASE("A table typed in place keeps unfinished rows as they were typed")
{
    Bench bench;
    auto* rows = new RowsEditor<Cost>;
    rows->choice({.key = QStringLiteral("kind"),
                     .title = QStringLiteral("Kind"),
                     .need = CellNeed::Required,
                     .make = {},
                     .initial = {}},
            {{QStringLiteral("fuel"), QStringLiteral("燃油费"), {}, {}},
                {QStringLiteral("freight"), QStringLiteral("运费"), {}, {}}},
            &Cost::kind)
        .value<MoneyEdit>(
            {.key = QStringLiteral("estimate"), .title = QStringLiteral("Estimate"), .make = {}, .initial = {}},
            &makeMoneyEdit, &Cost::estimate)
        .ready();
    bench.put(rows);
    bench.type(QStringLiteral("ryf"));
    bench.press(Qt::Key_Return);
    bench.type(QStringLiteral("80"));
    bench.press(Qt::Key_Return);
    CHECK(rows->values() == QList<Cost>{{QStringLiteral("fuel"), Money::fromFen(8000), std::nullopt}});
    bench.type(QStringLiteral("yf"));
    bench.press(Qt::Key_Return);
    bench.type(QStringLiteral("8x"));
    CHECK(rows->values().size() == 2);
    CHECK(rows->unparsed() == QMap<QString, QString>{{QStringLiteral("[1].estimate"), QStringLiteral("8x")}});
    CHECK(rows->filledRows() == 2);

    RowsEditor<Cost> again;
    const auto values = rows->values();
    const auto unparsed = rows->unparsed();
    rows->show({}, {});
    CHECK(rows->filledRows() == 0);
    rows->show(values, unparsed);
    CHECK(rows->values() == values);
    CHECK(rows->unparsed() == unparsed);
}

TEST_CASE("A ticked demand has an amount, and Enter goes there")
{
    Bench bench;
    auto* list = bench.put(new CheckedAmounts({{QStringLiteral("claim"), QStringLiteral("索赔"), {}, {}},
        {QStringLiteral("return"), QStringLiteral("退货"), {}, {}}}));
    bench.press(Qt::Key_Down);
    CHECK_FALSE(list->amountField(QStringLiteral("return"))->isVisible());
    bench.press(Qt::Key_Space);
    bench.press(Qt::Key_Return);
    bench.type(QStringLiteral("960"));
    CHECK(list->entries() == QList<CheckedAmounts::Entry>{{QStringLiteral("return"), Money::fromFen(96000), {}}});
    bench.press(Qt::Key_Return);
    CHECK(bench.next->hasFocus());
    list->box(QStringLiteral("return"))->setFocus();
    bench.press(Qt::Key_Space);
    CHECK(list->entries().isEmpty());
    CHECK_FALSE(list->amountField(QStringLiteral("return"))->isVisible());
}

TEST_CASE("A grid folds its columns and keeps its labels in line")
{
    FieldGrid grid;
    for (int at = 0; at < 6; ++at)
        grid.add(QStringLiteral("交货数量"), new FieldEdit);
    CHECK(grid.columnsAt(1200) == 3);
    CHECK(grid.columnsAt(520) == 2);
    CHECK(grid.columnsAt(240) == 1);
    CHECK(grid.heightForWidth(240) > 2 * grid.heightForWidth(520) - 40);
    CHECK(grid.heightForWidth(520) > grid.heightForWidth(1200));
}

TEST_CASE("ticked demands begin beside their label, however few columns fit")
{
    QList<Choice> choices;
    for (int at = 0; at < 14; ++at)
        choices += Choice{QString::number(at), QStringLiteral("派人到现场"), {}, {}};
    QWidget page;
    auto* layout = new QVBoxLayout(&page);
    auto* grid = new FieldGrid;
    layout->addWidget(grid);
    auto* field = new CheckedAmounts(choices);
    const FieldCell* cell = grid->add(QStringLiteral("客户要求"), field, FieldWidth::Full);
    page.resize(640, 900);
    page.show();
    QCoreApplication::processEvents();
    CHECK(field->y() == 0);
    CHECK(field->height() == field->heightForWidth(field->width()));
    CHECK(cell->height() == field->height());
}
