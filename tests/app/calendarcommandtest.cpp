// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/clirun.h"
#include "tests/support/catch.h"

#include <QDir>
#include <QTemporaryDir>

using namespace kesu::test;

namespace {

CliRun workdays(const char* from, const char* to, const QMap<QString, QString>& environment = {})
{
    return runCli(
        {QStringLiteral("calendar"), QStringLiteral("workdays"), QString::fromUtf8(from), QString::fromUtf8(to)}, {},
        environment);
}

CliRun import(const QByteArray& toml, const QString& dataFolder)
{
    return runCli({QStringLiteral("calendar"), QStringLiteral("import"), QStringLiteral("-")}, toml,
        {{QStringLiteral("KESU_DATA"), dataFolder}});
}

const char* const year2027 = R"(year = 2027
[[notice]]
title = "关于2027年部分节假日安排的通知"
[[holiday]]
name = "元旦"
off = [2027-01-01]
work = [2027-01-02]
)";

} // namespace

TEST_CASE("working days are counted with both ends, and a year without notice is named")
{
    const CliRun year = workdays("2026-01-01", "2026-12-31");
    CHECK(year.exitCode == 0);
    CHECK(year.out == "248\n");
    CHECK(year.error.isEmpty());
    const CliRun unknown = workdays("2027-01-01", "2027-01-03");
    CHECK(unknown.out == "1\n");
    CHECK(unknown.error.contains(QStringLiteral("2027")));
}

TEST_CASE("the days can be listed one by one")
{
    const CliRun run = runCli({QStringLiteral("calendar"), QStringLiteral("workdays"), QStringLiteral("--days"),
        QStringLiteral("2026-10-07"), QStringLiteral("2026-10-11")});
    CHECK(run.out == "2026-10-07 - 国庆节\n2026-10-08 +\n2026-10-09 +\n2026-10-10 + 国庆节\n2026-10-11 -\n3\n");
}

TEST_CASE("an imported year counts from then on")
{
    const QTemporaryDir data;
    const QString folder = data.filePath(QStringLiteral("not/there/yet"));
    const CliRun imported = import(year2027, folder);
    CAPTURE(imported.error);
    REQUIRE(imported.exitCode == 0);
    CHECK(imported.out.startsWith("2027: 261 working days"));
    const CliRun counted = workdays("2027-01-01", "2027-01-03", {{QStringLiteral("KESU_DATA"), folder}});
    CHECK(counted.out == "1\n"); // the Friday is off, the Saturday is worked
    CHECK(counted.error.isEmpty());
    CHECK(contentOf(folder + QStringLiteral("/calendars/cn-2027.toml")) == year2027);
}

TEST_CASE("a year with errors is refused with its place, and nothing is kept")
{
    const QTemporaryDir data;
    const CliRun run = import(QByteArray(year2027).replace("2027-01-02", "2027-01-04"), data.path());
    CHECK(run.exitCode == 2);
    CHECK(run.out.isEmpty());
    CHECK(run.error.contains(QStringLiteral("standard input:7:9: holiday[0].work[0]: 2027-01-04")));
    CHECK(QDir(data.path()).isEmpty());
}

TEST_CASE("a folder that cannot be written is the world's fault")
{
    const CliRun run = import(year2027, QStringLiteral("/proc/kesu"));
    CHECK(run.exitCode == 1);
    CHECK(run.out.isEmpty());
    CHECK(run.error.contains(QStringLiteral("/proc/kesu")));
}
