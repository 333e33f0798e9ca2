// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/clirun.h"
#include "tests/support/catch.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <nlohmann/json.hpp>

using namespace kesu::test;
using namespace Qt::StringLiterals;

namespace {

const QByteArray slip = R"({"rulebook": "carton", "asOf": "2026-10-05T10:00:00", "complaint": {
    "registeredAt": "2026-10-05T09:30:00", "categories": ["delamination"], "customer": {"name": "华联食品"},
    "product": {"name": "五层瓦楞箱", "deliveredOn": "2026-10-01"}, "description": "箱体脱层",
    "demands": [{"kind": "replace"}], "evidence": [{"kind": "defective-sample", "providedOn": "2026-10-05"}]}})";

/// A folder with a database of two complaints registered in October 2026.
class Place
{
public:
    Place()
    {
        REQUIRE(runCli({u"init"_s, db()}).exitCode == 0);
        for (int i = 0; i < 2; ++i) {
            const CliRun run = runCli({u"add"_s, db(), u"-"_s}, slip);
            REQUIRE(run.exitCode == 0);
            const auto added = nlohmann::json::parse(run.out.toStdString());
            numbers.append(QString::fromStdString(added.at("number").get<std::string>()));
        }
    }
    QString path(const QString& name) const { return m_folder.filePath(name); }
    QString db() const { return path(u"ledger.kesu"_s); }
    QString write(const QString& name, const QByteArray& content) const
    {
        QFile file(path(name));
        REQUIRE(file.open(QIODevice::WriteOnly));
        file.write(content);
        return file.fileName();
    }
    CliRun form(const QStringList& rest) const { return runCli(QStringList{u"form"_s, db()} + rest); }

    QStringList numbers;

private:
    QTemporaryDir m_folder;
};

bool isPdf(const QString& path)
{
    return contentOf(path).startsWith("%PDF-");
}

} // namespace

TEST_CASE("forms check says every mistake of a layout with its line and column, and exits with 2")
{
    const QTemporaryDir folder;
    const auto check = [&](const QByteArray& row) {
        QFile file(folder.filePath(u"memo.toml"_s));
        REQUIRE(file.open(QIODevice::WriteOnly));
        file.write(
            "[form]\nid = \"memo\"\ntitle = \"签呈\"\nfaces = [\"internal\"]\n[[block]]\nrows = [ " + row + " ]\n");
        file.close();
        return runCli({u"forms"_s, u"check"_s, file.fileName()});
    };
    const CliRun good = check("[ { field = \"customer.name\" } ]");
    CHECK(good.exitCode == 0);
    CHECK(good.out.isEmpty());
    const CliRun bad = check("[ { field = \"custmer.name\" }, { feld = \"x\" } ]");
    CHECK(bad.exitCode == 2);
    REQUIRE(bad.errorLines().size() >= 2);
    CHECK(bad.error.contains(u"memo.toml:6:22: "_s));
    CHECK(bad.error.contains(u"customer.name"_s));
    CHECK(runCli({u"forms"_s, u"check"_s, folder.filePath(u"none.toml"_s)}).exitCode == 1);
    CHECK(runCli({u"forms"_s, u"check"_s}).exitCode == 2);
}

TEST_CASE("forms list and forms fields name what there is")
{
    const CliRun all = runCli({u"forms"_s, u"list"_s});
    CHECK(all.exitCode == 0);
    CHECK(all.out.contains("handling"));
    const CliRun own = runCli({u"forms"_s, u"list"_s, u"--rulebook"_s, u"carton"_s});
    CHECK(own.exitCode == 0);
    CHECK(own.out.contains("carton/complaint-slip"));
    CHECK_FALSE(own.out.contains("pcb/"));
    CHECK(runCli({u"forms"_s, u"list"_s, u"--rulebook"_s, u"catron"_s}).exitCode == 2);
    const CliRun fields = runCli({u"forms"_s, u"fields"_s});
    CHECK(fields.exitCode == 0);
    for (const char* word : {"customer.name", "event.ID", "liability.party"})
        CHECK(fields.out.contains(word));
}

TEST_CASE("any form is printed by its key or its Chinese title, one file a complaint, or blank")
{
    const Place place;
    const QString out = place.path(u"a.pdf"_s);
    for (const QString& kind :
        {u"complaint-slip"_s, u"carton/complaint-slip"_s, u"客户投诉处理单"_s, u"签呈"_s, u"投诉受理回执"_s}) {
        QFile::remove(out);
        const CliRun run = place.form({kind, place.numbers[0], u"--out"_s, out});
        INFO(kind.toStdString() << ": " << run.error.toStdString());
        CHECK(run.exitCode == 0);
        CHECK(isPdf(out));
    }
    const CliRun blank = place.form({u"handling"_s, u"--blank"_s, u"pcb"_s, u"--out"_s, out});
    CHECK(blank.exitCode == 0);
    const CliRun list = place.form({u"客户投诉台账"_s, u"--all-in"_s, u"2026-10"_s, u"--out"_s, out});
    INFO(list.error.toStdString());
    CHECK(list.exitCode == 0);
    const QString folder = place.path(u"单据"_s);
    const CliRun each = place.form({u"handling"_s, u"--all-in"_s, u"2026-10"_s, u"--each"_s, u"--out"_s, folder});
    INFO(each.error.toStdString());
    CHECK(each.exitCode == 0);
    CHECK(
        QDir(folder).entryList(QDir::Files) == QStringList{place.numbers[0] + u".pdf"_s, place.numbers[1] + u".pdf"_s});
}

TEST_CASE("a call for a form that is wrong says why in one line")
{
    const Place place;
    const QString out = place.path(u"a.pdf"_s);
    const QList<std::pair<QStringList, QString>> rows{
        {{u"memo"_s, place.numbers[0], u"--profile"_s, u"customer"_s, u"--out"_s, out}, u"签呈"_s},
        {{u"receipt"_s, place.numbers[0], u"--profile"_s, u"internal"_s, u"--out"_s, out}, u"receipt"_s},
        {{u"handling"_s, u"--blank"_s, u"catron"_s, u"--out"_s, out}, u"catron"_s},
        {{u"handling"_s, place.numbers[0], u"--blank"_s, u"carton"_s, u"--out"_s, out}, u"--blank"_s},
        {{u"没有这种单"_s, place.numbers[0], u"--out"_s, out}, u"没有这种单"_s},
        {{u"ledger"_s, place.numbers[0], u"--out"_s, out}, u"--all-in"_s},
    };
    for (const auto& [call, words] : rows) {
        const CliRun run = place.form(call);
        INFO(call.join(u' ').toStdString() << ": " << run.error.toStdString());
        CHECK(run.exitCode == 2);
        CHECK(run.errorLines().size() == 1);
        CHECK(run.error.contains(words));
        CHECK_FALSE(QFile::exists(out));
    }
}
