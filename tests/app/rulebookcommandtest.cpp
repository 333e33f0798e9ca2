// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/clirun.h"
#include "tests/support/catch.h"

#include <QDir>

using namespace kesu::test;

TEST_CASE("every shipped rulebook is listed and without errors")
{
    const CliRun list = runCli({QStringLiteral("rulebook"), QStringLiteral("list")});
    REQUIRE(list.exitCode == 0);
    CHECK(list.error.isEmpty());
    QStringList ids;
    for (const QString& line : QString::fromUtf8(list.out).split(QLatin1Char('\n'), Qt::SkipEmptyParts))
        ids += line.section(QLatin1Char(' '), 0, 0);
    const QDir folder(QStringLiteral(KESU_RESOURCES "/rulebooks"));
    for (const QString& file : folder.entryList({QStringLiteral("*.toml")}, QDir::Files)) {
        if (file == QStringLiteral("shared.toml"))
            continue;
        const CliRun lint = runCli({QStringLiteral("rulebook"), QStringLiteral("lint"), folder.filePath(file)});
        CAPTURE(file, lint.error);
        CHECK(lint.exitCode == 0);
        CHECK(lint.out.contains("no errors"));
        CHECK(ids.contains(file.chopped(5)));
    }
}

TEST_CASE("what is wrong with a rulebook is told with line and column, and the end is 2")
{
    const QByteArray toml = "[rulebook]\nid = \"mine\"\ntitle = \"客诉\"\nedition = \"1\"\nnonsense = 1\n";
    const CliRun run = runCli({QStringLiteral("rulebook"), QStringLiteral("lint"), QStringLiteral("-")}, toml);
    CHECK(run.exitCode == 2);
    CHECK(run.out.isEmpty());
    CHECK(run.error.contains(QStringLiteral("standard input:5:1")));
    CHECK(run.error.contains(QStringLiteral("nonsense")));
}

TEST_CASE("a rulebook is shown as Markdown, and the same one does not differ from itself")
{
    const CliRun show = runCli({QStringLiteral("rulebook"), QStringLiteral("show"), QStringLiteral("carton"),
        QStringLiteral("--language"), QStringLiteral("en")});
    REQUIRE(show.exitCode == 0);
    CHECK(show.error.isEmpty());
    CHECK(show.out.startsWith("# "));
    CHECK(show.out.contains("### 4.1.1"));
    CHECK(show.out.contains("**30 days**"));
    const CliRun diff = runCli({QStringLiteral("rulebook"), QStringLiteral("diff"), QStringLiteral("carton"),
        QStringLiteral("carton"), QStringLiteral("--language"), QStringLiteral("en")});
    CHECK(diff.exitCode == 0);
    CHECK(diff.out == "Both say the same.\n");
}

TEST_CASE("a rulebook or edition that is not there is told with what is there, and the end is 2")
{
    const CliRun unknown = runCli({QStringLiteral("rulebook"), QStringLiteral("show"), QStringLiteral("cartoon")});
    CHECK(unknown.exitCode == 2);
    CHECK(unknown.out.isEmpty());
    CHECK(unknown.error.contains(QStringLiteral("cartoon")));
    CHECK(unknown.error.contains(QStringLiteral("carton")));
    const CliRun edition = runCli({QStringLiteral("rulebook"), QStringLiteral("show"), QStringLiteral("carton"),
        QStringLiteral("--edition"), QStringLiteral("九")});
    CHECK(edition.exitCode == 2);
    CHECK(edition.error.contains(QStringLiteral("九")));
    const CliRun order = runCli({QStringLiteral("rulebook"), QStringLiteral("show"), QStringLiteral("carton"),
        QStringLiteral("--by"), QStringLiteral("colour")});
    CHECK(order.exitCode == 2);
}
