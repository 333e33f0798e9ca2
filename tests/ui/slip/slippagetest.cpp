// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/error.h"
#include "tests/support/catch.h"
#include "tests/ui/slip/slipfixture.h"
#include "ui/inputs/valueedit.h"
#include "ui/shared/scriptedmodals.h"
#include "ui/slip/kepteditsbar.h"
#include "ui/slip/rulebookbar.h"

#include <QAbstractButton>
#include <QAction>
#include <QSignalSpy>

using namespace kesu;
using kesu::test::SlipFixture;

namespace {

QAction* action(SlipPage& page, const char* name)
{
    return page.findChild<QAction*>(QString::fromLatin1(name));
}

} // namespace

TEST_CASE("A plain slip goes from empty to filed by keyboard alone in ninety seconds' worth of keys")
{
    SlipFixture fixture;
    QSignalSpy saved(fixture.page.get(), &SlipPage::saved);
    fixture.page->openNew(QStringLiteral("carton"));
    REQUIRE(fixture.focusedPath() == QStringLiteral("customer.name"));
    const auto enter = [&](int times = 1) {
        for (; times > 0; --times)
            fixture.press(Qt::Key_Return);
    };
    fixture.type(QStringLiteral("hlsp"));
    enter();
    CHECK(fixture.record().handling.salesman == QStringLiteral("王磊"));
    enter(3); // contact, telephone and salesman came with the customer
    REQUIRE(fixture.focusedPath() == QStringLiteral("channel"));
    fixture.type(QStringLiteral("jb"));
    enter(2);
    REQUIRE(fixture.focusedPath() == QStringLiteral("product.name"));
    fixture.type(QStringLiteral("wcw"));
    enter(3);
    REQUIRE(fixture.focusedPath() == QStringLiteral("product.orderNo"));
    fixture.type(QStringLiteral("SO-8841"));
    enter(2);
    fixture.type(QStringLiteral("9-1"));
    enter();
    fixture.type(QStringLiteral("5000"));
    enter();
    fixture.type(QStringLiteral("300"));
    enter();
    fixture.type(QStringLiteral("3.2"));
    enter(2);
    REQUIRE(fixture.focusedPath() == QStringLiteral("complaintDate"));
    fixture.type(QStringLiteral("t"));
    enter(2);
    REQUIRE(fixture.focusedPath() == QStringLiteral("usage"));
    fixture.press(Qt::Key_2);
    enter(2);
    fixture.press(Qt::Key_1);
    enter();
    REQUIRE(fixture.focusedPath() == QStringLiteral("categories"));
    fixture.type(QStringLiteral("tc"));
    enter(2);
    REQUIRE(fixture.focusedPath() == QStringLiteral("description"));
    fixture.type(QStringLiteral("箱体脱层"));
    enter();
    REQUIRE(fixture.focusedPath() == QStringLiteral("demands"));
    for (int step = 0; step < 4; ++step)
        fixture.press(Qt::Key_Down);
    fixture.press(Qt::Key_Space);
    enter();
    fixture.type(QStringLiteral("960"));
    enter();
    fixture.press(Qt::Key_Return, Qt::ControlModifier);

    REQUIRE(saved.count() == 1);
    const ComplaintRecord stored = fixture.workspace().complaints().load(fixture.record().id);
    CHECK(stored.state == RecordState::Filed);
    CHECK(stored.facts.customer.name == QStringLiteral("华联食品"));
    CHECK(stored.facts.channel == QStringLiteral("salesman"));
    CHECK(stored.facts.product.code == QStringLiteral("BC-530"));
    CHECK(stored.facts.product.deliveredOn == QDate(2026, 9, 1));
    CHECK(stored.facts.product.deliveredQuantity == 5000);
    CHECK(stored.facts.product.unitPrice == Money::fromFen(320));
    CHECK(stored.facts.usage == QStringLiteral("in-use"));
    CHECK(stored.facts.paymentStatus == QStringLiteral("unpaid"));
    CHECK(stored.facts.categories == QStringList{QStringLiteral("delamination")});
    CHECK(stored.facts.demands == QList<Demand>{{QStringLiteral("claim"), Money::fromFen(96000)}});
    // At two strokes a second, far below what a clerk types, that is ninety seconds.
    INFO("keystrokes: " << fixture.strokes);
    CHECK(fixture.strokes <= 180);
}

TEST_CASE("Every key is judged, and a draft holds what is no value as it was typed")
{
    SlipFixture fixture;
    fixture.page->openNew(QStringLiteral("carton"));
    fixture.fill(QStringLiteral("product.deliveredOn"), QStringLiteral("9-1"));
    REQUIRE(fixture.page->editor().verdict().filingLimit);
    const QDate before = fixture.page->editor().verdict().filingLimit->lastDay;
    fixture.fill(QStringLiteral("product.deliveredOn"), QStringLiteral("9-2"));
    CHECK(fixture.page->editor().verdict().filingLimit->lastDay == before.addDays(1));

    fixture.fill(QStringLiteral("product.unitPrice"), QStringLiteral("12.345.6"));
    action(*fixture.page, "save")->trigger();
    const ComplaintRecord draft = fixture.workspace().complaints().load(fixture.record().id);
    CHECK_FALSE(draft.facts.product.unitPrice);
    CHECK(draft.unparsed.value(QStringLiteral("product.unitPrice")) == QStringLiteral("12.345.6"));

    SlipPage other(fixture.workspace());
    other.open(draft.id);
    auto* field = qobject_cast<FieldEdit*>(other.form()->binder().widgetOf(QStringLiteral("product.unitPrice")));
    REQUIRE(field != nullptr);
    CHECK(field->text() == QStringLiteral("12.345.6"));
}

TEST_CASE("What is typed is kept as a draft about a second later without any command")
{
    SlipFixture fixture;
    fixture.page->openNew(QStringLiteral("carton"));
    CHECK(fixture.workspace().complaints().drafts().isEmpty());
    fixture.type(QStringLiteral("顺丰"));
    CHECK(QTest::qWaitFor([&] { return fixture.workspace().complaints().drafts().size() == 1; }, 3000));
    CHECK(fixture.workspace().complaints().drafts().first().facts.customer.name == QStringLiteral("顺丰"));
}

TEST_CASE("Filing what is incomplete goes to the first field with an error and says it there")
{
    SlipFixture fixture;
    fixture.page->openNew(QStringLiteral("carton"));
    fixture.fill(QStringLiteral("product.name"), QStringLiteral("纸箱"));
    action(*fixture.page, "file")->trigger();
    CHECK(fixture.record().state == RecordState::Draft);
    CHECK(fixture.focusedPath() == QStringLiteral("customer.name"));
    auto* cell = qobject_cast<FieldCell*>(fixture.focus()->parentWidget());
    REQUIRE(cell != nullptr);
    CHECK_FALSE(cell->problem().isEmpty());
}

TEST_CASE("Undo takes back one field at a time and redo brings it again")
{
    SlipFixture fixture;
    fixture.page->openNew(QStringLiteral("carton"));
    fixture.fill(QStringLiteral("product.orderNo"), QStringLiteral("SO-1"));
    fixture.fill(QStringLiteral("product.batchNo"), QStringLiteral("B7"));
    fixture.press(Qt::Key_Z, Qt::ControlModifier);
    CHECK(fixture.record().facts.product.batchNo.isEmpty());
    CHECK(fixture.record().facts.product.orderNo == QStringLiteral("SO-1"));
    auto* field = qobject_cast<FieldEdit*>(fixture.page->form()->binder().widgetOf(QStringLiteral("product.batchNo")));
    CHECK(field->text().isEmpty());
    action(*fixture.page, "redo")->trigger();
    CHECK(field->text() == QStringLiteral("B7"));
    action(*fixture.page, "undo")->trigger();
    action(*fixture.page, "undo")->trigger();
    CHECK(fixture.record().facts.product.orderNo.isEmpty());
}

TEST_CASE("A filed complaint with unsaved changes asks before it is left, a draft never does")
{
    SlipFixture fixture(u"2026-10-20T10:00:00");
    fixture.page->openNew(QStringLiteral("carton"));
    fixture.type(QStringLiteral("顺丰"));
    CHECK(fixture.page->mayClose());
    const ComplaintId id = fixture.file(QStringLiteral("长沙百货"), u"2026-10-05T09:30:00");
    fixture.page->open(id);
    CHECK(fixture.page->mayClose());
    fixture.fill(QStringLiteral("product.batchNo"), QStringLiteral("20260915"));
    ScriptedModals modals;
    modals.answer(2);
    CHECK_FALSE(fixture.page->mayClose());
    modals.answer(0);
    CHECK(fixture.page->mayClose());
    CHECK(fixture.workspace().complaints().load(id).facts.product.batchNo == QStringLiteral("20260915"));
}

TEST_CASE("Unsaved edits of a filed complaint survive a crash and are shown again")
{
    SlipFixture fixture(u"2026-10-20T10:00:00");
    ComplaintService& service = fixture.workspace().complaints();
    const ComplaintId id = fixture.file(QStringLiteral("长沙百货"), u"2026-10-05T09:30:00");
    const ComplaintRecord filed = service.load(id);
    fixture.page->open(id);
    auto* bar = fixture.page->findChild<KeptEditsBar*>();
    REQUIRE(bar != nullptr);
    CHECK_FALSE(bar->isVisible());
    fixture.page->goTo(QStringLiteral("product.batchNo"));
    fixture.type(QStringLiteral("20260915")); // and no key that leaves the field
    REQUIRE(QTest::qWaitFor([&] { return service.workingCopy(id).has_value(); }, 3000));
    CHECK(service.load(id) == filed);

    // What another start of the program finds.
    SlipPage again(fixture.workspace());
    again.show();
    again.open(id);
    auto* offer = again.findChild<KeptEditsBar*>();
    CHECK(offer->isVisible());
    CHECK(offer->accessibleName().contains(QStringLiteral("2026-10-20 10:00")));
    CHECK(again.editor().record().facts.product.batchNo == QStringLiteral("20260915"));
    CHECK(again.editor().isDirty());
    CHECK(again.mayClose()); // only looked at: they stay kept
    CHECK(service.workingCopy(id));

    SECTION("go on and save")
    {
        again.findChild<QAbstractButton*>(QStringLiteral("goOnWithKeptEdits"))->click();
        CHECK_FALSE(offer->isVisible());
        action(again, "save")->trigger();
        CHECK(service.load(id).facts.product.batchNo == QStringLiteral("20260915"));
        CHECK_FALSE(service.workingCopy(id));
    }
    SECTION("drop, and undo the dropping")
    {
        again.findChild<QAbstractButton*>(QStringLiteral("dropKeptEdits"))->click();
        CHECK_FALSE(offer->isVisible());
        CHECK(again.editor().record() == filed);
        CHECK_FALSE(service.workingCopy(id));
        action(again, "undo")->trigger();
        CHECK(again.editor().record().facts.product.batchNo == QStringLiteral("20260915"));
    }
    SECTION("the complaint was changed since")
    {
        ComplaintRecord theirs = filed;
        theirs.handling.remarks = QStringLiteral("已电话联系");
        service.save(theirs);
        SlipEditor editor(fixture.workspace());
        // A save by anybody removes the copy beside the complaint; one that was kept again began with the old version.
        service.saveDraft(again.editor().record());
        editor.open(id);
        CHECK(editor.isBehind());
        CHECK_THROWS_AS(editor.store(), Error);
        CHECK(service.workingCopy(id));
    }
}

TEST_CASE("Dropping changes on leaving a filed complaint drops what was kept of them")
{
    SlipFixture fixture(u"2026-10-20T10:00:00");
    const ComplaintId id = fixture.file(QStringLiteral("长沙百货"), u"2026-10-05T09:30:00");
    fixture.page->open(id);
    fixture.fill(QStringLiteral("product.batchNo"), QStringLiteral("20260915"));
    REQUIRE(fixture.workspace().complaints().workingCopy(id)); // kept when the field was left
    ScriptedModals modals;
    modals.answer(1);
    CHECK(fixture.page->mayClose());
    CHECK_FALSE(fixture.workspace().complaints().workingCopy(id));
    CHECK(fixture.record().facts.product.batchNo.isEmpty());
}

TEST_CASE("Undoing every edit of a filed complaint leaves nothing kept beside it")
{
    SlipFixture fixture(u"2026-10-20T10:00:00");
    const ComplaintId id = fixture.file(QStringLiteral("长沙百货"), u"2026-10-05T09:30:00");
    SlipEditor editor(fixture.workspace());
    editor.open(id);
    editor.change(
        QStringLiteral("handling.remarks"), [](ComplaintRecord& r) { r.handling.remarks = QStringLiteral("x"); });
    editor.keepDraft();
    REQUIRE(fixture.workspace().complaints().workingCopy(id));
    editor.undo();
    editor.keepDraft();
    CHECK_FALSE(fixture.workspace().complaints().workingCopy(id));
}

TEST_CASE("Evidence, costs, approvals and stages typed into the slip are in the record")
{
    SlipFixture fixture(u"2026-10-20T10:00:00");
    fixture.page->open(fixture.file(QStringLiteral("长沙百货"), u"2026-10-05T09:30:00"));
    fixture.page->goTo(QStringLiteral("evidence"));
    fixture.type(QStringLiteral("wtyp"));
    fixture.press(Qt::Key_Return);
    INFO(fixture.focusedPath().toStdString() << " " << fixture.focus()->metaObject()->className());
    INFO(fixture.record().unparsed.values().join(QLatin1Char('|')).toStdString());
    REQUIRE(fixture.record().facts.evidence.size() == 1);
    fixture.type(QStringLiteral("10-6"));
    fixture.press(Qt::Key_Return);
    REQUIRE(fixture.record().facts.evidence.size() == 1);
    CHECK(fixture.record().facts.evidence.first()
        == EvidencePiece{QStringLiteral("defective-sample"), QDate(2026, 10, 6), {}});

    fixture.page->goTo(QStringLiteral("costs"));
    fixture.type(QStringLiteral("ryf"));
    fixture.press(Qt::Key_Return);
    fixture.type(QStringLiteral("100"));
    fixture.press(Qt::Key_Return);
    CHECK(fixture.record().facts.costs == QList<Cost>{{QStringLiteral("fuel"), Money::fromFen(10000), std::nullopt}});

    fixture.page->goTo(QStringLiteral("approvals"));
    fixture.type(QStringLiteral("sp"));
    fixture.press(Qt::Key_Return);
    fixture.type(QStringLiteral("zlbjl"));
    fixture.press(Qt::Key_Return);
    REQUIRE(fixture.record().facts.approvals.size() == 1);
    CHECK(fixture.record().facts.approvals.first().matter == QStringLiteral("claim"));
    CHECK(fixture.record().facts.approvals.first().role == QStringLiteral("quality-manager"));
    CHECK(fixture.record().facts.approvals.first().by == ApprovalBy::Signature);

    fixture.fill(QStringLiteral("events.investigate"), QStringLiteral("10-8 11:00"));
    CHECK(
        fixture.record().facts.events.value(QStringLiteral("investigate")) == SlipFixture::at(u"2026-10-08T11:00:00"));
    fixture.fill(QStringLiteral("return.quantity"), QStringLiteral("50"));
    REQUIRE(fixture.record().facts.goodsReturn);
    CHECK(fixture.record().facts.goodsReturn->quantity == 50);
}

TEST_CASE("Every field has a name for screen readers")
{
    SlipFixture fixture;
    fixture.page->openNew(QStringLiteral("carton"));
    for (const QWidget* widget : fixture.page->findChildren<QWidget*>()) {
        if ((widget->focusPolicy() & Qt::TabFocus) == 0 || !widget->isVisibleTo(fixture.page.get()))
            continue;
        const auto* button = qobject_cast<const QAbstractButton*>(widget);
        INFO(
            widget->metaObject()->className() << " in " << fixture.page->form()->binder().pathOf(widget).toStdString());
        CHECK_FALSE(
            (button != nullptr ? button->text() + button->accessibleName() : widget->accessibleName()).isEmpty());
    }
}

TEST_CASE("A product of a line with another rulebook offers that rulebook, and changes nothing unasked")
{
    SlipFixture fixture;
    CompanySettings settings = fixture.workspace().settings();
    settings.rulebooks = {QStringLiteral("carton"), QStringLiteral("cosmetics")};
    settings.productLines = {{QStringLiteral("日化线"), QStringLiteral("cosmetics"), {QStringLiteral("RH-")}}};
    fixture.workspace().saveSettings(settings);
    auto* bar = fixture.page->findChild<RulebookBar*>();
    REQUIRE(bar != nullptr);
    fixture.page->openNew(QStringLiteral("carton"));
    CHECK_FALSE(bar->isVisible());
    fixture.fill(QStringLiteral("product.code"), QStringLiteral("RH-20"));
    CHECK(bar->isVisible());
    CHECK(bar->accessibleName().contains(QStringLiteral("日化线")));
    CHECK(fixture.record().rulebook == QStringLiteral("carton"));

    bar->findChild<QAbstractButton*>(QStringLiteral("stayWithRulebook"))->click();
    CHECK_FALSE(bar->isVisible());
    CHECK(fixture.record().rulebook == QStringLiteral("carton"));

    fixture.page->openNew(QStringLiteral("carton"));
    fixture.fill(QStringLiteral("product.code"), QStringLiteral("RH-20"));
    REQUIRE(bar->isVisible());
    bar->findChild<QAbstractButton*>(QStringLiteral("useOfferedRulebook"))->click();
    CHECK_FALSE(bar->isVisible());
    CHECK(fixture.record().rulebook == QStringLiteral("cosmetics"));
    CHECK(fixture.record().facts.product.code == QStringLiteral("RH-20"));
}
