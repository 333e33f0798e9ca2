// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/rescuestore.h"
#include "tests/support/catch.h"
#include "tests/ui/safety/dialogs.h"
#include "tests/ui/slip/slipfixture.h"
#include "ui/shared/noticebar.h"
#include "ui/shared/scriptedmodals.h"
#include "ui/shared/tidytable.h"
#include "ui/slip/conflictdialog.h"
#include "ui/slip/conflictmodel.h"

#include <QAbstractItemModelTester>
#include <QAction>
#include <QFile>
#include <QPushButton>

using namespace kesu;
using namespace kesu::test;

namespace {

QAction* action(SlipPage& page, const char* name)
{
    return page.findChild<QAction*>(QString::fromLatin1(name));
}

/// A filed complaint that is edited here while somebody else saves it: batch here, remarks there, description in both.
class RaceFixture : public SlipFixture
{
public:
    RaceFixture()
        : SlipFixture(u"2026-10-20T10:00:00")
        , id(file(QStringLiteral("长沙百货"), u"2026-10-05T09:30:00"))
    {
        page->open(id);
        ComplaintRecord theirs = workspace().complaints().load(id);
        theirs.handling.remarks = QStringLiteral("已电话联系");
        theirs.facts.description = QStringLiteral("脱层，四百只");
        workspace().complaints().save(theirs);
        fill(QStringLiteral("product.batchNo"), QStringLiteral("20260915"));
        page->goTo(QStringLiteral("description"));
        type(QStringLiteral("左侧"));
    }

    /// Saves and answers the dialog that comes.
    void save(const std::function<void(ConflictDialog&)>& answer)
    {
        bool isShown = false;
        onceShown<ConflictDialog>([&](ConflictDialog& dialog) {
            isShown = true;
            answer(dialog);
        });
        action(*page, "save")->trigger();
        CHECK(isShown);
    }

    static void click(ConflictDialog& dialog, const char* text)
    {
        for (QPushButton* button : dialog.findChildren<QPushButton*>()) {
            if (button->text() == ConflictDialog::tr(text))
                button->click();
        }
    }

    ComplaintId id;
};

} // namespace

TEST_CASE("A change by somebody else is told, and the edit lives on as a draft")
{
    RaceFixture fixture;
    fixture.save([](ConflictDialog& dialog) { RaceFixture::click(dialog, "Keep mine as a new &draft"); });
    CHECK(fixture.record().id != fixture.id);
    CHECK(fixture.record().state == RecordState::Draft);
    CHECK(fixture.record().facts.product.batchNo == QStringLiteral("20260915"));
    CHECK(fixture.workspace().complaints().load(fixture.id).handling.remarks == QStringLiteral("已电话联系"));
}

TEST_CASE("Leaving the comparison loses nothing and saves nothing")
{
    RaceFixture fixture;
    const ComplaintRecord typed = fixture.record();
    fixture.save([](ConflictDialog& dialog) { dialog.reject(); });
    CHECK(fixture.record() == typed);
    CHECK(fixture.workspace().complaints().load(fixture.id).facts.product.batchNo.isEmpty());
}

TEST_CASE("What both sides changed is compared field by field and saved on top of theirs")
{
    RaceFixture fixture;
    fixture.save([](ConflictDialog& dialog) {
        ConflictModel& model = dialog.model();
        QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
        REQUIRE(model.rowCount() == 3);
        CHECK(model.conflictCount() == 1);
        for (int row = 0; row < model.rowCount(); ++row) {
            if (model.text(row, ConflictModel::Field) == QStringLiteral("投诉内容")) {
                CHECK(model.choice(row) == EditSide::Mine);
                dialog.findChild<TidyTable*>()->selectRow(row);
                QTest::keyClick(dialog.findChild<TidyTable*>(), Qt::Key_Right);
                CHECK(model.choice(row) == EditSide::Theirs);
            }
        }
        RaceFixture::click(dialog, "&Save the result");
    });
    const ComplaintRecord stored = fixture.workspace().complaints().load(fixture.id);
    CHECK(stored.facts.product.batchNo == QStringLiteral("20260915"));
    CHECK(stored.handling.remarks == QStringLiteral("已电话联系"));
    CHECK(stored.facts.description == QStringLiteral("脱层，四百只"));
    CHECK_FALSE(fixture.page->editor().isDirty());
    CHECK(fixture.record() == stored);
}

TEST_CASE("What cannot be kept in the database is kept on this computer, said, and saved when it works again")
{
    SlipFixture fixture;
    fixture.page->openNew(QStringLiteral("carton"));
    fixture.fill(QStringLiteral("customer.name"), QStringLiteral("顺丰包装"));
    CHECK(fixture.page->trouble().sentence().isEmpty());
    const QString path = fixture.workspace().databasePath();
    REQUIRE(QFile::rename(path, path + QStringLiteral(".aside")));
    ScriptedModals modals; // nothing may stop the typing
    fixture.fill(QStringLiteral("product.batchNo"), QStringLiteral("20260915"));
    CHECK_FALSE(fixture.page->trouble().sentence().isEmpty());
    const RescueStore store(RescueStore::usualFolder(), fixture.workspace().databaseIdentity());
    REQUIRE(store.all().size() == 1);
    CHECK(store.all().first().record.facts.product.batchNo == QStringLiteral("20260915"));
    CHECK(fixture.page->mayClose());

    REQUIRE(QFile::rename(path + QStringLiteral(".aside"), path));
    fixture.page->keep();
    CHECK(fixture.page->trouble().sentence().isEmpty());
    CHECK(store.all().isEmpty());
    CHECK(fixture.workspace().complaints().drafts().first().facts.product.batchNo == QStringLiteral("20260915"));
    CHECK(modals.shown().isEmpty());
}

TEST_CASE("A recovered slip is gone on with and no longer kept elsewhere once it is saved")
{
    SlipFixture fixture(u"2026-10-20T10:00:00");
    const ComplaintId id = fixture.file(QStringLiteral("长沙百货"), u"2026-10-05T09:30:00");
    RescuedWork work;
    work.record = fixture.workspace().complaints().load(id);
    work.record.facts.product.batchNo = QStringLiteral("20260915");
    work.at = fixture.clock().now();
    const RescueStore store(RescueStore::usualFolder(), fixture.workspace().databaseIdentity());
    work = store.keep(work);
    fixture.page->openRescued(work);
    CHECK(fixture.record().id == id);
    CHECK(fixture.record().facts.product.batchNo == QStringLiteral("20260915"));
    CHECK(fixture.page->editor().isDirty());
    action(*fixture.page, "save")->trigger();
    CHECK(fixture.workspace().complaints().load(id).facts.product.batchNo == QStringLiteral("20260915"));
    CHECK(store.all().isEmpty());
}
