// SPDX-License-Identifier: GPL-3.0-or-later
// rulebook import and rulebook replay, on a database of invented complaints.
#include "tests/app/clirun.h"
#include "tests/support/catch.h"

#include <QFile>
#include <QTemporaryDir>
#include <nlohmann/json.hpp>

using namespace kesu::test;
using namespace Qt::StringLiterals;

namespace {

/// A database with forty invented complaints, and drafts of the standard that judged them.
struct Company
{
    Company()
    {
        const CliRun demo = runCli({u"demo"_s, database, u"--complaints"_s, u"40"_s});
        REQUIRE(demo.exitCode == 0);
        const auto cases
            = nlohmann::json::parse(runCli({u"list"_s, database, u"--format"_s, u"json"_s}).out.toStdString());
        REQUIRE(cases.size() == 40);
        rulebook = QString::fromStdString(cases.at(0).at("rulebook").get<std::string>());
        text = contentOf(u"%1/rulebooks/%2.toml"_s.arg(QStringLiteral(KESU_RESOURCES), rulebook));
    }

    /// The shipped text under another name and day, with every 30 days made ten.
    QString draft(const QByteArray& edition) const
    {
        QByteArray changed = text;
        const qsizetype at = changed.indexOf("\nedition = \"");
        REQUIRE(at > 0);
        changed.replace(at, changed.indexOf('\n', at + 1) - at, "\nedition = \"" + edition + "\"");
        const qsizetype day = changed.indexOf("\ninForceFrom = \"");
        if (day > 0)
            changed.remove(day, changed.indexOf('\n', day + 1) - day);
        changed.insert(changed.indexOf("\nedition = \""), "\ninForceFrom = \"2026-10-01\"");
        changed.replace("\"30d\"", "\"10d\"");
        const QString path = folder.filePath(QString::fromUtf8(edition) + u".toml"_s);
        QFile file(path);
        REQUIRE(file.open(QIODevice::WriteOnly));
        file.write(changed);
        return path;
    }

    QTemporaryDir folder;
    QString database = folder.filePath(u"客诉.kesu"_s);
    QString rulebook;
    QByteArray text;
};

} // namespace

TEST_CASE("a replay counts what a draft would have changed, as text, as JSON and as a spreadsheet")
{
    const Company company;
    const QString draft = company.draft("draft");
    const QString json = company.folder.filePath(u"replay.json"_s);
    const QString csv = company.folder.filePath(u"replay.csv"_s);
    const CliRun run = runCli({u"rulebook"_s, u"replay"_s, company.database, u"--draft"_s, draft, u"--list"_s, u"3"_s,
        u"--json"_s, json, u"--csv"_s, csv});
    INFO(run.error.toStdString());
    REQUIRE(run.exitCode == 0);
    const auto found = nlohmann::json::parse(contentOf(json).toStdString());
    CHECK(found.at("complaints") == 40);
    CHECK(found.at("complete") == true);
    CHECK(found.at("edition") == "draft");
    const int differing = found.at("differing").get<int>();
    REQUIRE(differing > 3);
    CHECK(found.at("differingBy").at("filing-limit").get<int>() > 0);
    CHECK(found.at("listed").size() == 3);
    CHECK(run.out.contains("40"));
    CHECK(run.out.contains(QByteArray::number(differing)));
    CHECK(contentOf(csv).count('\n') >= 4);

    const CliRun same
        = runCli({u"rulebook"_s, u"replay"_s, company.database, u"--draft"_s, company.rulebook, u"--json"_s, u"-"_s});
    REQUIRE(same.exitCode == 0);
    CHECK(nlohmann::json::parse(same.out.toStdString()).at("differing") == 0);
}

TEST_CASE("a replay takes the complaints of the draft's own standard, or all where it has none or all are asked for")
{
    const Company company;
    const QByteArray other = R"({"rulebook": "property", "asOf": "2026-10-06T09:00:00", "complaint": {
        "registeredAt": "2026-10-05T09:30:00", "customer": {"name": "华联"}, "categories": ["repair"],
        "description": "电梯停运"}})";
    const CliRun added = runCli({u"add"_s, company.database, u"-"_s}, other);
    INFO(added.error.toStdString());
    REQUIRE(added.exitCode == 0);
    const auto complaintsOf = [&](const QStringList& more) {
        const CliRun run
            = runCli(QStringList{u"rulebook"_s, u"replay"_s, company.database, u"--json"_s, u"-"_s} + more);
        INFO(run.error.toStdString());
        REQUIRE(run.exitCode == 0);
        return nlohmann::json::parse(run.out.toStdString()).at("complaints").get<int>();
    };
    CHECK(complaintsOf({u"--draft"_s, company.rulebook}) == 40);
    CHECK(complaintsOf({u"--draft"_s, u"property"_s}) == 1);
    CHECK(complaintsOf({u"--draft"_s, company.rulebook, u"--all"_s}) == 41);
    CHECK(complaintsOf({u"--draft"_s, u"food"_s}) == 41);
}

TEST_CASE("a replay without a draft, of a standard nobody has, or by a file with errors ends with 2")
{
    const Company company;
    const auto failureOf = [&](const QStringList& more) {
        const CliRun run = runCli(QStringList{u"rulebook"_s, u"replay"_s, company.database} + more);
        CHECK(run.exitCode == 2);
        CHECK(run.out.isEmpty());
        return run.error;
    };
    CHECK(failureOf({}).contains(u"--draft"_s));
    CHECK(failureOf({u"--draft"_s, company.rulebook, u"--rulebook"_s, u"nobody"_s}).contains(u"nobody"_s));
    CHECK(failureOf({u"--draft"_s, company.rulebook, u"--rulebook"_s, company.rulebook, u"--all"_s})
              .contains(u"--all"_s));
    CHECK(failureOf({u"--draft"_s, company.rulebook, u"--list"_s, u"-1"_s}).contains(u"-1"_s));
    QFile broken(company.folder.filePath(u"broken.toml"_s));
    REQUIRE(broken.open(QIODevice::WriteOnly));
    broken.write("[rulebook]\nid = 1\n");
    broken.close();
    CHECK(failureOf({u"--draft"_s, broken.fileName()}).contains(u"broken.toml:2"_s));
}

TEST_CASE("an edition is brought in with --yes, only once, and never without being asked for")
{
    const Company company;
    const QString draft = company.draft("2026-10");
    const QStringList call{u"rulebook"_s, u"import"_s, company.database, draft};
    const CliRun unasked = runCli(call);
    CHECK(unasked.exitCode == 2);
    CHECK(unasked.error.contains(u"--yes"_s));
    const CliRun done = runCli(call + QStringList{u"--yes"_s, u"--why"_s, u"质量部修订"_s});
    INFO(done.error.toStdString());
    CHECK(done.exitCode == 0);
    CHECK(done.out.contains("2026-10-01"));
    const CliRun again = runCli(call + QStringList{u"--yes"_s});
    CHECK(again.exitCode == 2);
    CHECK(again.error.contains(u"2026-10"_s));
    // What has been filed keeps its edition, so the new one differs from it.
    const CliRun replay = runCli({u"rulebook"_s, u"replay"_s, company.database, u"--draft"_s,
        company.rulebook + u"@2026-10"_s, u"--json"_s, u"-"_s});
    INFO(replay.error.toStdString());
    REQUIRE(replay.exitCode == 0);
    CHECK(nlohmann::json::parse(replay.out.toStdString()).at("differing").get<int>() > 0);
}
