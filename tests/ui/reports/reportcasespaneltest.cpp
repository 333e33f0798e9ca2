// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/reports/reportcasespanel.h"
#include "tests/support/catch.h"
#include "ui/inputs/textarea.h"
#include "ui/shared/scriptedmodals.h"

#include <QCheckBox>
#include <QListWidget>
#include <QSignalSpy>
#include <QToolButton>

using namespace kesu;

namespace {

struct Fixture
{
    Fixture()
        : panel({[](ComplaintId id) { return QStringLiteral("KS-%1").arg(id.value()); },
            [](const QString& meant) {
                return meant == QStringLiteral("KS-9") ? std::optional(ComplaintId(9)) : std::nullopt;
            }})
    {
        QList<CaseLine> told(2);
        told[0].id = ComplaintId(1);
        told[1].id = ComplaintId(2);
        panel.showCases(std::nullopt, told);
        list = panel.findChild<QListWidget*>();
        byHand = panel.findChild<QCheckBox*>();
        comment = panel.findChild<TextArea*>();
    }

    QToolButton& button(const QString& word)
    {
        for (auto* one : panel.findChildren<QToolButton*>())
            if (one->toolTip().contains(word))
                return *one;
        throw std::logic_error("no such button");
    }

    QStringList shown() const
    {
        QStringList titles;
        for (int i = 0; i < list->count(); ++i)
            titles += list->item(i)->text();
        return titles;
    }

    ReportCasesPanel panel;
    QListWidget* list;
    QCheckBox* byHand;
    TextArea* comment;
};

} // namespace

TEST_CASE("choosing by hand begins with the cases that the report tells")
{
    Fixture fixture;
    CHECK(fixture.shown() == QStringList{QStringLiteral("KS-1"), QStringLiteral("KS-2")});
    CHECK_FALSE(fixture.comment->isEnabled());
    QSignalSpy edited(&fixture.panel, &ReportCasesPanel::edited);
    fixture.byHand->setChecked(true);
    CHECK(edited.count() == 1);
    REQUIRE(fixture.panel.cases());
    CHECK(*fixture.panel.cases() == QList<ChosenCase>{{ComplaintId(1), {}}, {ComplaintId(2), {}}});
    fixture.byHand->setChecked(false);
    CHECK_FALSE(fixture.panel.cases());
}

TEST_CASE("cases are added, told of, moved, taken out, and all that is undone step by step")
{
    Fixture fixture;
    fixture.byHand->setChecked(true);
    ScriptedModals modals;
    modals.answerText(QStringLiteral("KS-9"));
    fixture.button(QStringLiteral("Add")).click();
    CHECK(fixture.shown().last() == QStringLiteral("KS-9"));
    fixture.comment->setPlainText(QStringLiteral("总经理批示"));
    CHECK(fixture.panel.cases()->last() == ChosenCase{ComplaintId(9), QStringLiteral("总经理批示")});
    fixture.button(QStringLiteral("earlier")).click();
    CHECK(fixture.shown() == QStringList{QStringLiteral("KS-1"), QStringLiteral("KS-9"), QStringLiteral("KS-2")});
    CHECK(fixture.comment->toPlainText() == QStringLiteral("总经理批示"));
    fixture.button(QStringLiteral("out")).click();
    CHECK(fixture.shown() == QStringList{QStringLiteral("KS-1"), QStringLiteral("KS-2")});
    fixture.panel.undo();
    CHECK(fixture.panel.cases()->at(1) == ChosenCase{ComplaintId(9), QStringLiteral("总经理批示")});
    fixture.panel.undo();
    CHECK(fixture.shown().last() == QStringLiteral("KS-9"));
    fixture.panel.undo();
    fixture.panel.undo();
    CHECK_FALSE(fixture.panel.cases());
    CHECK_FALSE(fixture.button(QStringLiteral("Undo")).isEnabled());
}

TEST_CASE("a complaint is told once, however often it is added")
{
    Fixture fixture;
    fixture.panel.add(ComplaintId(2));
    fixture.panel.add(ComplaintId(2));
    CHECK(*fixture.panel.cases() == QList<ChosenCase>{{ComplaintId(2), {}}});
}
