// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/slip/sliprights.h"

#include "tests/support/catch.h"
#include "tests/ui/access/companywithusers.h"
#include "tests/ui/access/modal.h"
#include "ui/access/passwordedit.h"
#include "ui/access/signindialog.h"
#include "ui/inputs/rowseditor.h"
#include "ui/shared/scriptedmodals.h"
#include "ui/slip/approvallines.h"
#include "ui/slip/approvalwords.h"
#include "ui/slip/judgementpanel.h"
#include "ui/slip/slipform.h"
#include "ui/slip/slippage.h"

#include <QAction>
#include <QLineEdit>
#include <QPushButton>
#include <QTest>

using namespace kesu;
using kesu::test::CompanyWithUsers;
using kesu::test::whenModal;

namespace {

const QString lei = QStringLiteral("王磊");
const QString boss = QStringLiteral("赵强");
const QString claim = QStringLiteral("claim");
const QString qualityManager = QStringLiteral("quality-manager");
const QList<Right> clerkRights{Right::SeeComplaints, Right::EnterSlips, Right::FileComplaints, Right::ChangeFiled,
    Right::CloseComplaints, Right::RecordApprovals, Right::SeeHistory};

struct Fixture
{
    Fixture()
    {
        ComplaintRecord record = company.slip(QStringLiteral("华联食品"), CompanyWithUsers::at(u"2026-10-05T09:30:00"));
        record.facts.evidence = {{QStringLiteral("defective-sample"), QDate(2026, 10, 6), {}}};
        record.facts.compensation = Money::fromFen(96000);
        id = company.file(record);
    }

    SlipPage& openFor(const QString& user)
    {
        company.signIn(user);
        page = std::make_unique<SlipPage>(company.workspace());
        page->resize(1280, 720);
        page->show();
        page->open(id);
        return *page;
    }

    QLineEdit& line(const QString& path) { return *qobject_cast<QLineEdit*>(page->form()->binder().widgetOf(path)); }

    QPushButton& button(const QString& role, const QString& name)
    {
        auto* line = page->findChild<QWidget*>(QStringLiteral("approval:%1:%2").arg(claim, role));
        auto* found = line == nullptr ? nullptr : line->findChild<QPushButton*>(name);
        if (found == nullptr)
            throw std::logic_error("no such button");
        return *found;
    }

    void save() { page->findChild<QAction*>(QStringLiteral("save"))->trigger(); }
    const ComplaintRecord& record() const { return page->editor().record(); }

    CompanyWithUsers company;
    ComplaintId id;
    ScriptedModals modals;
    std::unique_ptr<SlipPage> page;
};

} // namespace

TEST_CASE("amounts and names that may not be seen stay covered on the slip, and saving keeps them")
{
    Fixture fixture;
    fixture.company.add(lei, clerkRights, {FieldClass::Plain}, {FieldClass::Plain});
    SlipPage& page = fixture.openFor(lei);
    CHECK(fixture.line(QStringLiteral("compensation")).isReadOnly());
    CHECK(fixture.line(QStringLiteral("compensation")).placeholderText() == QStringLiteral("•••"));
    CHECK(fixture.line(QStringLiteral("handling.salesman")).text().isEmpty());
    CHECK(fixture.line(QStringLiteral("handling.salesman")).isReadOnly());
    CHECK_FALSE(fixture.line(QStringLiteral("handling.salesman")).toolTip().isEmpty());
    CHECK(fixture.line(QStringLiteral("demands[0].amount")).isReadOnly());
    CHECK(fixture.line(QStringLiteral("demands[0].amount")).text().isEmpty());
    CHECK(fixture.line(QStringLiteral("demands[0].amount")).placeholderText() == QStringLiteral("•••"));
    CHECK_FALSE(fixture.line(QStringLiteral("product.batchNo")).isReadOnly());
    QStringList figures;
    for (const PanelLine& line : page.panel().model().lines())
        figures += line.figure;
    CHECK(figures.contains(QStringLiteral("•••")));
    CHECK_FALSE(figures.contains(QStringLiteral("0.00")));
    page.goTo(QStringLiteral("product.batchNo"));
    QTest::keyClicks(page.focusWidget(), QStringLiteral("B-7"));
    fixture.save();
    CHECK(fixture.modals.shown().isEmpty());
    fixture.company.signIn(CompanyWithUsers::administrator);
    const ComplaintRecord stored = fixture.company.workspace().complaints().load(fixture.id);
    CHECK(stored.facts.product.batchNo == QStringLiteral("B-7"));
    CHECK(stored.handling.salesman == lei);
    CHECK(stored.facts.demands.constFirst().amount == Money::fromFen(96000));
}

TEST_CASE("whoever may only read a filed complaint finds every field read-only and why")
{
    Fixture fixture;
    fixture.company.add(lei, {Right::SeeComplaints});
    SlipPage& page = fixture.openFor(lei);
    for (const Binder::Binding& binding : page.form()->binder().bindings()) {
        if (const auto* line = qobject_cast<const QLineEdit*>(binding.widget)) {
            CHECK(line->isReadOnly());
            CHECK(line->toolTip().contains(label(Right::ChangeFiled)));
        }
    }
    CHECK(fixture.line(QStringLiteral("handling.salesman")).text() == lei);
    page.goTo(QStringLiteral("product.batchNo"));
    QTest::keyClicks(page.focusWidget(), QStringLiteral("B-7"));
    CHECK_FALSE(page.editor().isDirty());
    CHECK(fixture.modals.shown().isEmpty());
}

TEST_CASE("the day of closing needs a right of its own")
{
    Fixture fixture;
    fixture.company.add(lei, {Right::SeeComplaints, Right::ChangeFiled});
    fixture.openFor(lei);
    CHECK(fixture.line(QStringLiteral("events.close")).isReadOnly());
    CHECK(fixture.line(QStringLiteral("events.close")).toolTip().contains(label(Right::CloseComplaints)));
    CHECK_FALSE(fixture.line(QStringLiteral("product.batchNo")).isReadOnly());
}

TEST_CASE("a signed-in holder approves with one click, and the slip shows that it was signed in")
{
    Fixture fixture;
    fixture.company.add(
        boss, {Right::SeeComplaints, Right::Approve}, FieldClasses::all(), FieldClasses::all(), {qualityManager});
    fixture.openFor(boss);
    fixture.modals.answer(0);
    fixture.button(qualityManager, QStringLiteral("sign")).click();
    QCoreApplication::processEvents();
    REQUIRE(fixture.record().facts.approvals.size() == 1);
    const Approval& given = fixture.record().facts.approvals.constFirst();
    CHECK(given.source == ApprovalSource::SignedIn);
    CHECK(given.holder == boss);
    const auto lines = fixture.page->findChild<ApprovalLines*>()->approvals();
    REQUIRE_FALSE(lines.isEmpty());
    CHECK(lines.constFirst().state.contains(boss));
    CHECK(fixture.modals.isExhausted());
}

TEST_CASE("the holder signs in for one approval at the clerk's window, and the clerk stays signed in")
{
    Fixture fixture;
    fixture.company.add(lei, clerkRights);
    fixture.company.add(
        boss, {Right::SeeComplaints, Right::Approve}, FieldClasses::all(), FieldClasses::all(), {qualityManager});
    SlipPage& page = fixture.openFor(lei);
    page.goTo(QStringLiteral("product.batchNo"));
    QTest::keyClicks(page.focusWidget(), QStringLiteral("B-7"));
    QString problem;
    whenModal<SignInDialog>([&](SignInDialog& dialog) {
        dialog.form().setUser(boss);
        dialog.form().password().line().setText(QStringLiteral("not it"));
        dialog.form().signIn();
        problem = dialog.form().problem();
        dialog.form().password().line().setText(CompanyWithUsers::password);
        dialog.form().signIn();
    });
    fixture.button(qualityManager, QStringLiteral("sign")).click();
    QCoreApplication::processEvents();
    CHECK_FALSE(problem.isEmpty());
    REQUIRE(fixture.record().facts.approvals.size() == 1);
    CHECK(fixture.record().facts.approvals.constFirst().holder == boss);
    CHECK(fixture.company.workspace().access().userName() == lei);
    // What was typed was saved before, by the clerk: one knows what was signed.
    CHECK(fixture.record().facts.product.batchNo == QStringLiteral("B-7"));
}

TEST_CASE("an approval from paper is entered in a row, and saving says who entered it")
{
    Fixture fixture;
    fixture.company.add(lei, clerkRights);
    fixture.openFor(lei);
    fixture.button(qualityManager, QStringLiteral("record")).click();
    REQUIRE(fixture.record().facts.approvals.size() == 1);
    CHECK(fixture.record().facts.approvals.constFirst().role == qualityManager);
    fixture.save();
    REQUIRE(fixture.record().facts.approvals.size() == 1);
    const Approval given = fixture.record().facts.approvals.constFirst();
    CHECK(given.source == ApprovalSource::OnPaper);
    CHECK(given.recordedBy == lei);
    CHECK(ApprovalWords::how(given).contains(lei));
    // Typing somewhere else does not lose what no cell of the row shows.
    fixture.line(QStringLiteral("approvals[0].holder")).setText(boss);
    Q_EMIT static_cast<FieldEdit&>(fixture.line(QStringLiteral("approvals[0].holder"))).edited();
    CHECK(fixture.record().facts.approvals.constFirst().recordedBy == lei);
    CHECK(fixture.record().facts.approvals.constFirst().holder == boss);
}

TEST_CASE("without the right nothing is recorded from paper, and without users nobody signs")
{
    Fixture fixture;
    fixture.company.add(lei, {Right::SeeComplaints, Right::ChangeFiled});
    fixture.openFor(lei);
    CHECK_FALSE(fixture.button(qualityManager, QStringLiteral("record")).isEnabled());
    CHECK(fixture.button(qualityManager, QStringLiteral("record")).toolTip().contains(label(Right::RecordApprovals)));
    CHECK(fixture.line(QStringLiteral("approvals[0].at")).isReadOnly());
}

TEST_CASE("signed approvals keep their places among those that are typed")
{
    const Moment at = CompanyWithUsers::at(u"2026-10-06T15:00:00");
    Approval paper{claim, QStringLiteral("sales-manager"), at};
    paper.source = ApprovalSource::OnPaper;
    paper.recordedBy = lei;
    Approval signedOne{claim, qualityManager, at};
    signedOne.source = ApprovalSource::SignedIn;
    signedOne.holder = boss;
    const QList<Approval> all{paper, signedOne};
    CHECK(ApprovalWords::typed(all) == QList<Approval>{paper});
    CHECK(ApprovalWords::withTyped(all, {paper}) == all);
    CHECK(ApprovalWords::withTyped(all, {}) == QList<Approval>{signedOne});
    const Approval more{QStringLiteral("return"), qualityManager, at};
    CHECK(ApprovalWords::withTyped(all, {Approval{claim, QStringLiteral("sales-manager"), at}, more})
        == QList<Approval>{paper, signedOne, more});
    CHECK(ApprovalWords::how(signedOne).contains(boss));
    CHECK(ApprovalWords::how(paper).contains(lei));
}
