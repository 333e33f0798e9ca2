// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/safety/safetybars.h"

#include "tests/support/catch.h"
#include "tests/ui/safety/dialogs.h"
#include "tests/ui/window/companyfixture.h"
#include "ui/safety/filebar.h"
#include "ui/safety/rescueddialog.h"
#include "ui/shared/scriptedmodals.h"

#include <QFile>
#include <QSignalSpy>
#include <QTest>

using namespace kesu;
using namespace kesu::test;

namespace {

RescuedWork keep(CompanyFixture& fixture, const QString& customer)
{
    RescuedWork work;
    work.record = fixture.slip(customer, CompanyFixture::at(u"2026-10-05T09:30:00"));
    work.at = fixture.clock().now();
    work.who = QStringLiteral("陈敏");
    work.reason = QStringLiteral("磁盘已满");
    work.databasePath = fixture.workspace().databasePath();
    return RescueStore(RescueStore::usualFolder(), fixture.workspace().databaseIdentity()).keep(work);
}

} // namespace

TEST_CASE("A file that is moved away is told at once and forgotten when it is back")
{
    CompanyFixture fixture;
    SafetyBars bars(fixture.workspace());
    CHECK(bars.fileBar().sentence().isEmpty());
    const QString path = fixture.workspace().databasePath();
    const QString aside = path + QStringLiteral(".aside");
    REQUIRE(QFile::rename(path, aside));
    bars.check();
    CHECK(bars.fileState() == FileState::Missing);
    CHECK(bars.fileBar().sentence().contains(QStringLiteral("客诉.kesu")));
    ScriptedModals modals;
    bars.tryAgain();
    CHECK(modals.shown().size() == 1);
    REQUIRE(QFile::rename(aside, path));
    bars.tryAgain();
    CHECK(bars.fileBar().sentence().isEmpty());
}

TEST_CASE("A file that was replaced is opened anew only when it is asked for")
{
    CompanyFixture fixture;
    SafetyBars bars(fixture.workspace());
    const QString path = fixture.workspace().databasePath();
    REQUIRE(QFile::rename(path, path + QStringLiteral(".aside")));
    REQUIRE(QFile::copy(path + QStringLiteral(".aside"), path));
    bars.check();
    CHECK(bars.fileState() == FileState::Replaced);
    QSignalSpy about(&bars, &SafetyBars::aboutToReopen);
    QSignalSpy wanted(&bars, &SafetyBars::databaseRequested);
    bars.tryAgain();
    CHECK(about.count() == 1);
    REQUIRE(wanted.count() == 1);
    CHECK(wanted.first().first().toString() == path);
}

TEST_CASE("Everything in a database whose file was deleted is saved as a new file")
{
    CompanyFixture fixture;
    fixture.file(QStringLiteral("华联食品"), u"2026-10-05T09:30:00");
    SafetyBars bars(fixture.workspace());
    REQUIRE(QFile::remove(fixture.workspace().databasePath()));
    bars.check();
    const QString target = fixture.folder().filePath(QStringLiteral("救回.kesu"));
    ScriptedModals modals;
    modals.answerPath(target);
    QSignalSpy wanted(&bars, &SafetyBars::databaseRequested);
    bars.saveCopy();
    REQUIRE(wanted.count() == 1);
    Findings findings;
    const auto rescued = Workspace::open(target, IfMissing::Fail,
        RulebookLibrary::load(QStringLiteral(KESU_RESOURCES "/rulebooks"), findings), WorkCalendar(),
        std::make_shared<FixedClock>(fixture.clock().now()), QStringLiteral("陈敏"));
    CHECK(rescued->complaints().ledgerTotals({}).count == 1);
}

TEST_CASE("A change by another window is noticed")
{
    CompanyFixture fixture;
    SafetyBars bars(fixture.workspace());
    bars.check();
    QSignalSpy changed(&bars, &SafetyBars::changedByOthers);
    bars.check();
    CHECK(changed.isEmpty());
    Findings findings;
    const auto other = Workspace::open(fixture.workspace().databasePath(), IfMissing::Fail,
        RulebookLibrary::load(QStringLiteral(KESU_RESOURCES "/rulebooks"), findings), WorkCalendar(),
        std::make_shared<FixedClock>(fixture.clock().now()), QStringLiteral("李四"));
    CompanySettings settings = other->settings();
    settings.companyName = QStringLiteral("恒达纸箱二厂");
    other->saveSettings(settings);
    bars.check();
    CHECK(changed.count() == 1);
    bars.check();
    CHECK(changed.count() == 1);
}

TEST_CASE("Recovered slips are offered, gone on with or discarded, and stay until then")
{
    CompanyFixture fixture;
    const RescuedWork first = keep(fixture, QStringLiteral("华联食品"));
    fixture.clock().set(fixture.clock().now().plusSeconds(60));
    keep(fixture, QStringLiteral("长沙百货"));
    SafetyBars bars(fixture.workspace());
    CHECK_FALSE(bars.rescuedBar().sentence().isEmpty());

    QSignalSpy taken(&bars, &SafetyBars::rescuedTaken);
    onceShown<RescuedDialog>([](RescuedDialog& dialog) { dialog.reject(); });
    bars.showRescued();
    CHECK(taken.isEmpty());
    ScriptedModals modals;
    modals.answer(0);
    onceShown<RescuedDialog>([](RescuedDialog& dialog) {
        dialog.discard(); // the newest, 长沙百货
        dialog.take();
    });
    bars.showRescued();
    REQUIRE(taken.count() == 1);
    const auto left = RescueStore(RescueStore::usualFolder(), fixture.workspace().databaseIdentity()).all();
    REQUIRE(left.size() == 1);
    CHECK(left.first().key == first.key);
    CHECK_FALSE(bars.rescuedBar().sentence().isEmpty());
}
