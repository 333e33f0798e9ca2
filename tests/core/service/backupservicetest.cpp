// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/error.h"
#include "core/service/backupservice.h"
#include "tests/core/service/office.h"

#include <QDir>
#include <QFile>
#include <thread>

using namespace kesu;
using namespace kesu::test;
using namespace Qt::StringLiterals;

namespace {

BackupPlan planFor(const QString& folder)
{
    BackupPlan plan;
    plan.folder = folder;
    return plan;
}

QStringList fieldsOf(const Findings& findings)
{
    QStringList fields;
    for (const Finding& finding : findings)
        fields += finding.field;
    return fields;
}

} // namespace

TEST_CASE("A backup is due at its time of day, after its hours, or when there is none")
{
    BackupPlan plan = planFor(u"/备份"_s);
    plan.dailyAt = QTime(12, 0);
    const auto due = [&](const char* last, const char* now) { return isDue(plan, moment(last), moment(now)); };
    CHECK(isDue(plan, {}, moment("2026-11-22T08:00:00")));
    CHECK_FALSE(due("2026-11-21T12:05:00", "2026-11-22T11:59:59"));
    CHECK(due("2026-11-21T12:05:00", "2026-11-22T12:00:00"));
    CHECK(due("2026-11-21T11:00:00", "2026-11-21T12:00:00"));
    CHECK_FALSE(due("2026-11-22T12:00:00", "2026-11-22T23:59:59"));
    CHECK(due("2026-11-01T12:00:00", "2026-11-22T00:00:01")); // the program did not run for weeks

    plan.everyHours = 4;
    CHECK(dueAt(plan, moment("2026-11-22T09:00:00"), moment("2026-11-22T09:30:00")) == moment("2026-11-22T12:00:00"));
    CHECK(dueAt(plan, moment("2026-11-22T13:00:00"), moment("2026-11-22T13:30:00")) == moment("2026-11-22T17:00:00"));
    plan.dailyAt.reset();
    CHECK_FALSE(due("2026-11-22T09:00:00", "2026-11-22T12:59:59"));
    CHECK(due("2026-11-22T09:00:00", "2026-11-22T13:00:00"));
    // A backup of a clock that was ahead does not keep the next one back.
    CHECK(due("2027-11-22T09:00:00", "2026-11-22T13:00:00"));

    plan.everyHours.reset();
    CHECK_FALSE(isDue(plan, {}, moment("2026-11-22T13:00:00"))); // on leaving only
    CHECK_FALSE(isDue(BackupPlan(), {}, moment("2026-11-22T13:00:00"))); // no folder
}

TEST_CASE("A backup is overdue a day after it was due, or after a week where only leaving is planned")
{
    BackupPlan plan = planFor(u"/备份"_s);
    const auto overdue = [&](const char* last, const char* now) { return isOverdue(plan, moment(last), moment(now)); };
    CHECK(isOverdue(plan, {}, moment("2026-11-22T08:00:00")));
    CHECK_FALSE(overdue("2026-11-20T12:00:00", "2026-11-22T11:00:00"));
    CHECK(overdue("2026-11-20T12:00:00", "2026-11-22T12:00:01"));
    plan.dailyAt.reset();
    CHECK_FALSE(overdue("2026-11-15T12:00:00", "2026-11-22T12:00:00"));
    CHECK(overdue("2026-11-15T12:00:00", "2026-11-22T12:00:01"));
    CHECK_FALSE(isOverdue(BackupPlan(), {}, moment("2026-11-22T08:00:00")));
}

TEST_CASE("A plan comes back from the settings as it was saved, and nonsense leaves the usual one")
{
    BackupPlan plan = planFor(u"/介质/备份 一"_s);
    plan.dailyAt = QTime(17, 45);
    plan.everyHours = 3;
    plan.onLeaving = false;
    plan.keep = {10, 0, 24};
    CHECK(backupPlanFrom(toTexts(plan)) == plan);
    plan.dailyAt.reset();
    plan.everyHours.reset();
    CHECK(backupPlanFrom(toTexts(plan)) == plan);
    CHECK(backupPlanFrom({}) == BackupPlan());
    CHECK(backupPlanFrom({{u"backup.daily"_s, u"25:99"_s}, {u"backup.hours"_s, u"-3"_s}, {u"backup.keep"_s, u"7"_s}})
        == BackupPlan());
}

TEST_CASE("The state of the backups says what is planned, when the last one was and what is wrong")
{
    Office office("2026-11-22T10:00:00");
    BackupService service(*office.workspace);
    CHECK(fieldsOf(service.state().warnings) == QStringList{u"folder"_s});
    CHECK_FALSE(service.state().isDue);

    const QString folder = office.place.folder() + u"/备份"_s;
    service.savePlan(planFor(folder));
    CHECK(hasErrors(service.state().warnings)); // not there yet
    QDir().mkpath(folder);
    CHECK(service.state().isDue);
    CHECK(fieldsOf(service.state().warnings).contains(u"last"_s));
    // A folder beside the database cannot outlive its disk.
    CHECK(fieldsOf(service.state().warnings).contains(u"folder"_s));

    const BackupReport report = service.job(BackupTrigger::User).run();
    const BackupState state = service.state();
    REQUIRE(state.backups.size() == 1);
    CHECK(state.backups[0].path == report.path);
    CHECK(state.last == moment("2026-11-22T10:00:00"));
    CHECK_FALSE(state.isDue);
    CHECK(state.dueAt == moment("2026-11-22T12:00:00"));
    CHECK_FALSE(fieldsOf(state.warnings).contains(u"last"_s));
    office.setNow("2026-11-25T10:00:00");
    CHECK(fieldsOf(service.state().warnings).contains(u"last"_s));
    // A clock that ran ahead once does not hide that.
    QFile::copy(
        report.path, folder + u"/"_s + QFileInfo(report.path).dir().dirName() + u"/客诉 台账-2036-01-01-000000.kesu"_s);
    CHECK(service.state().backups.size() == 2);
    CHECK(fieldsOf(service.state().warnings).contains(u"last"_s));
}

TEST_CASE("The plan is a setting of the database with its history")
{
    Office office;
    BackupService(*office.workspace).savePlan(planFor(u"/备份"_s));
    CHECK(BackupService(*office.open(u"李静"_s)).plan() == planFor(u"/备份"_s));
}

TEST_CASE("A folder is refused where no backup can be made, and warned about where it helps little")
{
    const Office office;
    const QString database = office.place.path();
    CHECK(hasErrors(checkBackupFolder(u"/没有/这个"_s, database)));
    QDir().mkpath(database + u".files/ab"_s);
    CHECK(hasErrors(checkBackupFolder(database + u".files/ab"_s, database)));
    const Findings same = checkBackupFolder(office.place.folder(), database);
    REQUIRE(same.size() == 1);
    CHECK(same[0].severity == Severity::Warning);
    CHECK(checkBackupFolder(u"/dev/shm"_s, database).isEmpty()); // memory is another disk
}

TEST_CASE("A backup runs in another thread while the window goes on filing, and restores with everything")
{
    Office office;
    BackupService service(*office.workspace);
    const QString folder = office.place.folder() + u"/备份"_s;
    QDir().mkpath(folder);
    service.savePlan(planFor(folder));
    const ComplaintRecord first = office.complaints().file(validSlip());
    std::optional<BackupReport> report;
    std::thread worker([&report, job = service.job(BackupTrigger::Plan)] { report = job.run(); });
    for (int i = 0; i < 20; ++i)
        office.complaints().file(validSlip());
    worker.join();
    REQUIRE(report);
    CHECK(report->note.complaints >= 1);
    CHECK(report->note.complaints <= 21);
    const QString target = office.place.file(u"恢复.kesu"_s);
    restoreBackup(report->path, target, IfPresent::Refuse, office.clock->now());
    const auto restored
        = Workspace::open(target, IfMissing::Fail, shippedRulebooks(), shippedCalendar(), office.clock, u"陈敏"_s);
    CHECK(restored->complaints().load(first.id) == office.complaints().load(first.id));
    CHECK(restored->databaseIdentity() == office.workspace->databaseIdentity());
}

TEST_CASE("A window whose file was deleted saves a copy of everything")
{
    Office office;
    const ComplaintRecord filed = office.complaints().file(validSlip());
    QFile::remove(office.place.path());
    CHECK(office.workspace->fileState() == FileState::Missing);
    CHECK_THROWS_AS(office.complaints().saveDraft(validSlip()), Error);
    const QString copy = office.place.file(u"救回.kesu"_s);
    BackupService(*office.workspace).saveCopy(copy);
    const auto saved
        = Workspace::open(copy, IfMissing::Fail, shippedRulebooks(), shippedCalendar(), office.clock, u"陈敏"_s);
    CHECK(saved->complaints().load(filed.id) == filed);
}
