// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/clirun.h"
#include "tests/support/catch.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QTemporaryDir>
#include <nlohmann/json.hpp>

using namespace kesu::test;
using namespace Qt::StringLiterals;

namespace {

using json = nlohmann::json;

const QByteArray slip = R"({"rulebook": "carton", "asOf": "2026-10-05T10:00:00", "complaint": {
    "registeredAt": "2026-10-05T09:30:00", "categories": ["delamination"], "customer": {"name": "华联食品"},
    "product": {"name": "五层瓦楞箱", "deliveredOn": "2026-10-01"}, "description": "箱体脱层",
    "demands": [{"kind": "replace"}], "evidence": [{"kind": "defective-sample", "providedOn": "2026-10-05"}]}})";

/// A folder with a database that holds one complaint.
class Place
{
public:
    Place()
    {
        REQUIRE(runCli({u"init"_s, db()}).exitCode == 0);
        REQUIRE(runCli({u"add"_s, db(), u"-"_s}, slip).exitCode == 0);
    }
    QString path(const QString& name) const { return m_folder.filePath(name); }
    QString db() const { return path(u"台账.kesu"_s); }

private:
    QTemporaryDir m_folder;
};

json answerOf(const CliRun& run)
{
    INFO(run.error.toStdString());
    REQUIRE(run.exitCode == 0);
    return json::parse(run.out.toStdString());
}

} // namespace

TEST_CASE("a backup is restored in another place with what was in the database")
{
    const Place place;
    const json saved = answerOf(runCli({u"backup"_s, place.db(), u"--out"_s, place.path(u"备份.kesu"_s)}));
    CHECK(saved.at("complaints") == 1);
    CHECK(saved.at("file") == place.path(u"备份.kesu"_s).toStdString());
    CHECK(saved.at("attachmentsLost") == 0);
    REQUIRE(runCli({u"add"_s, place.db(), u"-"_s}, slip).exitCode == 0);

    const QString target = place.path(u"恢复.kesu"_s);
    const json restored = answerOf(runCli({u"restore"_s, place.path(u"备份.kesu"_s), u"--to"_s, target}));
    CHECK(restored.at("complaints") == 1);
    const CliRun list = runCli({u"list"_s, target, u"--format"_s, u"json"_s});
    REQUIRE(list.exitCode == 0);
    CHECK(json::parse(list.out.toStdString()).size() == 1);
}

TEST_CASE("backup and restore refuse what is there, and restore keeps it aside when told to replace it")
{
    const Place place;
    const QString backup = place.path(u"备份.kesu"_s);
    answerOf(runCli({u"backup"_s, place.db(), u"--out"_s, backup}));
    const QByteArray before = contentOf(backup);
    const CliRun again = runCli({u"backup"_s, place.db(), u"--out"_s, backup});
    CHECK(again.exitCode == 2);
    CHECK(again.errorLines().size() == 1);
    CHECK(again.error.contains(u"备份.kesu"_s));
    CHECK(contentOf(backup) == before);

    CHECK(runCli({u"restore"_s, backup, u"--to"_s, place.db()}).exitCode == 2);
    const json answer = answerOf(runCli({u"restore"_s, backup, u"--to"_s, place.db(), u"--replace"_s}));
    CHECK(QFileInfo::exists(QString::fromStdString(answer.at("setAside").get<std::string>())));
}

TEST_CASE("a folder of backups is rotated by what is to be kept")
{
    const Place place;
    const QString folder = place.path(u"备份"_s);
    QDir().mkpath(folder);
    const json first = answerOf(runCli({u"backup"_s, place.db(), u"--folder"_s, folder, u"--keep"_s, u"1,0,0"_s}));
    CHECK(first.at("removed").empty());
    const QString path = QString::fromStdString(first.at("file").get<std::string>());
    // One of the day before goes, since the newest day is kept.
    const QString older = QFileInfo(path).absolutePath() + u"/台账-2026-01-01-120000.kesu"_s;
    REQUIRE(QFile::copy(path, older));
    json second;
    do { // a name has seconds in it
        const CliRun run = runCli({u"backup"_s, place.db(), u"--folder"_s, folder, u"--keep"_s, u"1,0,0"_s});
        if (run.exitCode == 0)
            second = json::parse(run.out.toStdString());
    } while (second.is_null());
    CHECK(second.at("removed").size() == 2);
    CHECK_FALSE(QFileInfo::exists(older));
}

TEST_CASE("calls that do not say what to do are told what is missing")
{
    const Place place;
    for (const QStringList& call : {QStringList{u"backup"_s, place.db()},
             QStringList{u"backup"_s, place.db(), u"--out"_s, place.path(u"a"_s), u"--folder"_s, place.path(u"b"_s)},
             QStringList{u"backup"_s, place.db(), u"--out"_s, place.path(u"a"_s), u"--keep"_s, u"1,1,1"_s},
             QStringList{u"backup"_s, place.db(), u"--folder"_s, place.path(u"b"_s), u"--keep"_s, u"7"_s},
             QStringList{u"restore"_s, place.db()}}) {
        const CliRun run = runCli(call);
        INFO(call.join(u' '));
        CHECK(run.exitCode == 2);
        CHECK(run.errorLines().size() == 1);
        CHECK(run.out.isEmpty());
    }
    CHECK_FALSE(QFileInfo::exists(place.path(u"a"_s)));
    CHECK_FALSE(QFileInfo::exists(place.path(u"b"_s)));
}

TEST_CASE("what cannot be restored ends with 1 and leaves nothing")
{
    const Place place;
    QFile text(place.path(u"文本.kesu"_s));
    REQUIRE(text.open(QIODevice::WriteOnly));
    text.write(QByteArray("编号,客户\n").repeated(200));
    text.close();
    for (const QString& backup : {text.fileName(), place.path(u"没有.kesu"_s)}) {
        const CliRun run = runCli({u"restore"_s, backup, u"--to"_s, place.path(u"恢复.kesu"_s)});
        CHECK(run.exitCode == 1);
        CHECK(run.error.contains(QFileInfo(backup).fileName()));
        CHECK_FALSE(QFileInfo::exists(place.path(u"恢复.kesu"_s)));
    }
}
