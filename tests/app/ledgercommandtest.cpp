// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/clirun.h"
#include "tests/support/catch.h"

#include <QFile>
#include <QTemporaryDir>
#include <nlohmann/json.hpp>

using namespace kesu::test;
using namespace Qt::StringLiterals;

namespace {

using json = nlohmann::json;

const QString dataFolder = QStringLiteral(KESU_TEST_DATA "/import");

const QByteArray slip = R"({"rulebook": "carton", "asOf": "2026-10-05T10:00:00", "complaint": {
    "registeredAt": "2026-10-05T09:30:00", "categories": ["delamination"], "customer": {"name": "华联食品"},
    "product": {"name": "五层瓦楞箱", "deliveredOn": "2026-10-01"}, "description": "箱体脱层",
    "demands": [{"kind": "replace"}], "evidence": [{"kind": "defective-sample", "providedOn": "2026-10-05"}]}})";

/// A folder with a new database in it.
class Place
{
public:
    Place() { REQUIRE(runCli({u"init"_s, db()}).exitCode == 0); }

    QString path(const QString& name) const { return m_folder.filePath(name); }
    QString db() const { return path(u"ledger.kesu"_s); }
    json list(const QStringList& arguments = {}) const
    {
        const CliRun run = runCli(QStringList{u"list"_s, db(), u"--format"_s, u"json"_s} + arguments);
        REQUIRE(run.exitCode == 0);
        return json::parse(run.out.toStdString());
    }

private:
    QTemporaryDir m_folder;
};

} // namespace

TEST_CASE("a complaint is added, listed and shown with its verdict")
{
    const Place place;
    const CliRun added = runCli({u"add"_s, place.db(), u"-"_s}, slip);
    REQUIRE(added.exitCode == 0);
    const json answer = json::parse(added.out.toStdString());
    CHECK(answer.at("id") == 1);
    const QString number = QString::fromStdString(answer.at("number").get<std::string>());
    CHECK(number.startsWith(u"KS"_s));
    CHECK(number.endsWith(u"-0001"_s));

    const json rows = place.list({u"--status"_s, u"valid"_s});
    REQUIRE(rows.size() == 1);
    CHECK(rows[0].at("customer") == "华联食品");
    CHECK(place.list({u"--status"_s, u"invalid"_s}).empty());
    CHECK(place.list({u"--search"_s, u"脱层"_s}).size() == 1);
    CHECK(place.list({u"--to"_s, u"2026-10-04"_s}).empty());

    const CliRun shown = runCli({u"show"_s, place.db(), number});
    REQUIRE(shown.exitCode == 0);
    const json complaint = json::parse(shown.out.toStdString());
    CHECK(complaint.at("verdict").at("status") == "valid");
    CHECK(complaint.at("complaint").at("description") == "箱体脱层");
}

TEST_CASE("a case that is wrong is not added, and the field is named")
{
    const Place place;
    QByteArray wrong = slip;
    wrong.replace("2026-10-05T09:30:00", "2026-10-35T09:30:00");
    const CliRun run = runCli({u"add"_s, place.db(), u"-"_s}, wrong);
    CHECK(run.exitCode == 2);
    CHECK(run.out.isEmpty());
    CHECK(run.errorLines().size() == 1);
    CHECK(run.error.contains(u"complaint.registeredAt"_s));
    CHECK(place.list().empty());
}

TEST_CASE("calls that are wrong are told in one line and change nothing")
{
    const Place place;
    const QStringList mapping{u"--mapping"_s, dataFolder + u"/ledger.toml"_s};
    struct Row
    {
        QStringList call;
        int exitCode;
        QString words;
    };
    const QList<Row> rows{
        {{u"init"_s, place.db()}, 2, u"there already"_s},
        {{u"sample"_s, place.db()}, 2, u"there already"_s},
        {{u"show"_s, place.db(), u"KS1"_s}, 2, u"KS1"_s},
        {{u"show"_s, place.db(), u"#99"_s}, 1, u"99"_s},
        {{u"list"_s, place.path(u"none.kesu"_s)}, 1, u"none.kesu"_s},
        {{u"list"_s, place.db(), u"--format"_s, u"xml"_s}, 2, u"xml"_s},
        {{u"list"_s, place.db(), u"--limit"_s, u"many"_s}, 2, u"many"_s},
        {{u"list"_s, place.db(), u"--from"_s, u"2026-02-30"_s}, 2, u"2026-02-30"_s},
        {{u"list"_s, place.db(), u"--from"_s, u"2026-10-02"_s, u"--to"_s, u"2026-10-01"_s}, 2, u"2026-10-02"_s},
        {{u"import"_s, place.db(), dataFolder + u"/ledger.csv"_s}, 2, u"--mapping"_s},
        {QStringList{u"import"_s, place.db(), place.path(u"none.csv"_s)} + mapping, 1, u"none.csv"_s},
        {QStringList{u"import"_s, place.db(), dataFolder + u"/cars.csv"_s} + mapping, 2, u"car_model"_s},
        {{u"import"_s, place.db(), dataFolder + u"/ledger.csv"_s, u"--mapping"_s, dataFolder + u"/ledger.csv"_s}, 2,
            u"ledger.csv:1"_s},
        {{u"export"_s, place.db(), u"--format"_s, u"pdf"_s, u"--out"_s, place.path(u"a"_s)}, 2, u"pdf"_s},
        {{u"export"_s, place.db(), u"--format"_s, u"csv"_s}, 2, u"--out"_s},
        {{u"export"_s, place.db(), u"--format"_s, u"csv"_s, u"--out"_s, u"/no/such/folder/a.csv"_s}, 1, u"a.csv"_s},
        {{u"demo"_s, place.db(), u"--complaints"_s, u"-1"_s}, 2, u"-1"_s},
    };
    for (const Row& row : rows) {
        const CliRun run = runCli(row.call);
        INFO(row.call.join(u' ').toStdString() << ": " << run.error.toStdString());
        CHECK(run.exitCode == row.exitCode);
        CHECK(run.errorLines().size() == 1);
        CHECK(run.error.contains(row.words));
    }
    CHECK(place.list().empty());
}

TEST_CASE("a table is tried, imported once, and exported again")
{
    const Place place;
    const QStringList call{
        u"import"_s, place.db(), dataFolder + u"/ledger.csv"_s, u"--mapping"_s, dataFolder + u"/ledger.toml"_s};
    CHECK(runCli(call + QStringList{u"--dry-run"_s}).out == "read 11\nimported 4\nskipped as known 1\nrejected 6\n");
    CHECK(place.list().empty());
    const CliRun first = runCli(call + QStringList{u"--rejects"_s, place.path(u"rejects.csv"_s)});
    CHECK(first.exitCode == 0);
    CHECK(first.out == "read 11\nimported 4\nskipped as known 1\nrejected 6\n");
    CHECK(first.error.contains(u"row 6, 投诉日期 \"2026-2-30\""_s));
    CHECK(contentOf(place.path(u"rejects.csv"_s)).contains("LD-003,2026-2-30"));
    CHECK(runCli(call).out == "read 11\nimported 0\nskipped as known 5\nrejected 6\n");
    CHECK(place.list().size() == 4);

    REQUIRE(
        runCli({u"export"_s, place.db(), u"--format"_s, u"csv"_s, u"--out"_s, place.path(u"out.csv"_s)}).exitCode == 0);
    CHECK(contentOf(place.path(u"out.csv"_s)).contains("LD-006"));
    const CliRun lines = runCli({u"list"_s, place.db(), u"--format"_s, u"csv"_s});
    CHECK(lines.out.count("\r\n") == 5);
    CHECK(lines.out.startsWith("id,number,"));
}

TEST_CASE("invented complaints are the same for the same seed")
{
    const Place place;
    QByteArray before;
    for (const QString& name : {u"one.kesu"_s, u"two.kesu"_s}) {
        REQUIRE(runCli({u"demo"_s, place.path(name), u"--complaints"_s, u"60"_s, u"--seed"_s, u"4"_s}).exitCode == 0);
        const QByteArray lines = runCli({u"list"_s, place.path(name), u"--format"_s, u"csv"_s}).out;
        CHECK(lines.count("\r\n") == 61);
        CHECK((before.isEmpty() || lines == before));
        before = lines;
    }
}
