// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/catch.h"
#include "tests/ui/safety/dialogs.h"
#include "tests/ui/window/companyfixture.h"
#include "ui/safety/backupbutton.h"
#include "ui/safety/backupkeeper.h"
#include "ui/safety/backuplistmodel.h"
#include "ui/safety/backupplanform.h"
#include "ui/safety/leavingdialog.h"
#include "ui/safety/restoredialog.h"
#include "ui/safety/safetypanel.h"
#include "ui/shared/scriptedmodals.h"

#include <QAbstractItemModelTester>
#include <QDir>
#include <QFile>
#include <QLabel>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

using namespace kesu;
using namespace kesu::test;

namespace {

class BackupFixture : public CompanyFixture
{
public:
    BackupFixture()
    {
        REQUIRE(QDir().mkpath(place));
        file(QStringLiteral("华联食品"), u"2026-10-05T09:30:00");
        file(QStringLiteral("长沙百货"), u"2026-10-06T10:00:00");
    }

    void plan(const std::function<void(BackupPlan&)>& change = {})
    {
        BackupPlan plan;
        plan.folder = place;
        if (change)
            change(plan);
        BackupService(workspace()).savePlan(plan);
    }

    void backUp(BackupKeeper& keeper)
    {
        QSignalSpy changed(&keeper, &BackupKeeper::changed);
        keeper.backUp(BackupTrigger::User);
        REQUIRE(QTest::qWaitFor([&] { return !changed.isEmpty(); }));
    }

    QString place = folder().filePath(QStringLiteral("备份"));
};

} // namespace

TEST_CASE("Without a plan the page says that there is no backup and asks for a folder first")
{
    BackupFixture fixture;
    BackupKeeper keeper(fixture.workspace());
    SafetyPanel panel(fixture.workspace(), keeper);
    BackupButton button(keeper);
    REQUIRE(QTest::qWaitFor([&] { return keeper.state().has_value(); }));
    CHECK_FALSE(keeper.state()->warnings.isEmpty());
    CHECK_FALSE(keeper.state()->last);
    CHECK_FALSE(button.text().isEmpty());
    CHECK_FALSE(button.accessibleDescription().isEmpty());
    panel.backUpNow(); // is not offered, and does not write anywhere if it is called all the same
    CHECK_FALSE(keeper.isRunning());
    CHECK(QDir(fixture.place).isEmpty());
}

TEST_CASE("A backup by hand is written, checked, listed and named in the status line")
{
    BackupFixture fixture;
    fixture.plan();
    BackupKeeper keeper(fixture.workspace());
    SafetyPanel panel(fixture.workspace(), keeper);
    BackupButton button(keeper);
    BackupListModel model;
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
    QSignalSpy ended(&keeper, &BackupKeeper::ended);
    QSignalSpy changed(&keeper, &BackupKeeper::changed);
    panel.backUpNow();
    REQUIRE(QTest::qWaitFor([&] { return ended.count() == 1; }));
    REQUIRE(QTest::qWaitFor([&] { return keeper.state() && keeper.state()->last; }));
    REQUIRE(keeper.state()->backups.size() == 1);
    CHECK(keeper.state()->last == fixture.clock().now());
    CHECK(panel.backupSentence().contains(QStringLiteral("2026-10-20 10:00")));
    CHECK(button.text().contains(QStringLiteral("2026-10-20 10:00")));
    model.setBackups(keeper.state()->backups);
    CHECK(model.index(0, BackupListModel::Complaints).data().toString() == QStringLiteral("2"));
    CHECK(QFile::exists(keeper.state()->backups.first().path));
}

TEST_CASE("A backup begins by itself when it is due, and one that failed is not tried again at once")
{
    BackupFixture fixture;
    fixture.plan([](BackupPlan& plan) {
        plan.dailyAt.reset();
        plan.everyHours = 2;
    });
    BackupKeeper keeper(fixture.workspace());
    keeper.look();
    REQUIRE(QTest::qWaitFor([&] { return keeper.state().has_value(); }));
    QSignalSpy ended(&keeper, &BackupKeeper::ended);
    QSignalSpy failed(&keeper, &BackupKeeper::failed);
    keeper.tick();
    REQUIRE(QTest::qWaitFor([&] { return ended.count() == 1 && keeper.state()->last; }));
    keeper.tick();
    CHECK_FALSE(keeper.isRunning());

    fixture.clock().set(fixture.clock().now().plusSeconds(2 * 3600 + 1));
    REQUIRE(QDir(fixture.place).removeRecursively());
    QFile inTheWay(fixture.place);
    REQUIRE(inTheWay.open(QIODevice::WriteOnly));
    keeper.tick();
    REQUIRE(QTest::qWaitFor([&] { return failed.count() == 1; }));
    keeper.tick();
    CHECK_FALSE(keeper.isRunning());
    fixture.clock().set(fixture.clock().now().plusSeconds(3601));
    keeper.tick();
    CHECK(keeper.isRunning());
    CHECK(QTest::qWaitFor([&] { return failed.count() == 2; }));
}

TEST_CASE("The plan is shown, changed and saved, and a folder that will not do is named under its field")
{
    BackupFixture fixture;
    BackupKeeper keeper(fixture.workspace());
    SafetyPanel panel(fixture.workspace(), keeper);
    auto* form = panel.findChild<BackupPlanForm*>();
    REQUIRE(form != nullptr);
    BackupPlan plan = form->plan();
    plan.folder = fixture.place;
    plan.dailyAt = QTime(17, 30);
    plan.everyHours = 3;
    plan.onLeaving = false;
    plan.keep = {5, 3, 24};
    form->show(plan);
    CHECK(form->plan() == plan);
    Q_EMIT form->edited();
    ScriptedModals modals;
    for (QPushButton* button : panel.findChildren<QPushButton*>()) {
        if (button->text() == SafetyPanel::tr("&Save"))
            button->click();
    }
    CHECK(modals.shown().isEmpty());
    CHECK(BackupService(fixture.workspace()).plan() == plan);

    Q_EMIT form->folderChosen(fixture.folder().filePath(QStringLiteral("没有的文件夹")));
    bool isNamed = false;
    for (QLabel* label : form->findChildren<QLabel*>())
        isNamed = isNamed || label->text().contains(QStringLiteral("没有的文件夹"));
    CHECK(isNamed);
}

TEST_CASE("On leaving a backup is made only if something is new, and can be skipped")
{
    BackupFixture fixture;
    fixture.plan();
    fixture.clock().set(SystemClock().now().plusSeconds(60)); // the files are of now
    BackupKeeper keeper(fixture.workspace());
    CHECK(keeper.isWantedOnLeaving());
    LeavingDialog dialog(keeper);
    dialog.start();
    CHECK(dialog.exec() == QDialog::Accepted);
    REQUIRE(QTest::qWaitFor([&] { return keeper.state() && keeper.state()->last; }));
    CHECK_FALSE(keeper.isWantedOnLeaving());

    fixture.plan([](BackupPlan& plan) { plan.onLeaving = false; });
    CHECK_FALSE(keeper.isWantedOnLeaving());
}

TEST_CASE("A backup on leaving that fails is said, and the user may leave or stay")
{
    BackupFixture fixture;
    fixture.plan();
    BackupKeeper keeper(fixture.workspace());
    REQUIRE(QDir(fixture.place).removeRecursively());
    QFile inTheWay(fixture.place);
    REQUIRE(inTheWay.open(QIODevice::WriteOnly));
    LeavingDialog dialog(keeper);
    dialog.start();
    REQUIRE(QTest::qWaitFor([&] { return !keeper.isRunning(); }));
    QTest::qWait(10);
    CHECK(dialog.message().contains(QStringLiteral("备份")));
    dialog.reject();
    CHECK(dialog.result() == QDialog::Rejected);
}

TEST_CASE("A backup is restored into a new place and can be opened, and a broken one is not")
{
    BackupFixture fixture;
    fixture.plan();
    BackupKeeper keeper(fixture.workspace());
    fixture.backUp(keeper);
    const QString backup = keeper.state()->backups.first().path;
    {
        RestoreDialog dialog(fixture.workspace(), backup);
        REQUIRE(QTest::qWaitFor([&] { return !dialog.isRunning(); }));
        dialog.setTarget(fixture.workspace().databasePath());
        dialog.restore();
        CHECK_FALSE(dialog.isRunning());
        const QString target = fixture.folder().filePath(QStringLiteral("找回.kesu"));
        dialog.setTarget(target);
        dialog.restore();
        REQUIRE(QTest::qWaitFor([&] { return !dialog.isRunning(); }));
        CHECK(dialog.databaseToOpen() == target);
        CHECK(QFile::exists(target));
    }
    QFile file(backup);
    REQUIRE(file.setPermissions(QFileDevice::ReadOwner | QFileDevice::WriteOwner));
    REQUIRE(file.open(QIODevice::ReadWrite));
    REQUIRE(file.seek(file.size() / 2));
    REQUIRE(file.write("坏") > 0);
    file.close();
    RestoreDialog dialog(fixture.workspace(), backup);
    REQUIRE(QTest::qWaitFor([&] { return !dialog.isRunning(); }));
    const QString target = fixture.folder().filePath(QStringLiteral("再找回.kesu"));
    dialog.setTarget(target);
    dialog.restore();
    CHECK_FALSE(dialog.isRunning());
    CHECK_FALSE(QFile::exists(target));
}
