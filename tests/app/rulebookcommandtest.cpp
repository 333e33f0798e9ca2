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
