// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/clirun.h"
#include "tests/support/catch.h"

using namespace kesu::test;

namespace {

QStringList words(const char* call)
{
    return QString::fromUtf8(call).split(QLatin1Char(' '), Qt::SkipEmptyParts);
}

} // namespace

TEST_CASE("help lists every subcommand, and each subcommand has a help of its own")
{
    const CliRun all = runCli({QStringLiteral("--help")});
    CHECK(all.exitCode == 0);
    CHECK(all.error.isEmpty());
    int listed = 0;
    for (const QString& line : QString::fromUtf8(all.out).split(QLatin1Char('\n'))) {
        if (!line.startsWith(QStringLiteral("  ")))
            continue;
        ++listed;
        const QString name = line.trimmed().section(QStringLiteral("  "), 0, 0);
        const CliRun one = runCli(name.split(QLatin1Char(' ')) + QStringList{QStringLiteral("--help")});
        CAPTURE(name, one.error);
        CHECK(one.exitCode == 0);
        CHECK(one.error.isEmpty());
        CHECK(one.out.startsWith("Usage: kesu-cli " + name.toUtf8() + ' '));
    }
    CHECK(listed >= 5);
}

TEST_CASE("the version is one line")
{
    const CliRun run = runCli({QStringLiteral("--version")});
    CHECK(run.exitCode == 0);
    CHECK(run.out.startsWith("kesu-cli "));
    CHECK(run.out.count('\n') == 1);
}

TEST_CASE("a wrong call ends with 2, a message, and nothing on standard output")
{
    const char* call = GENERATE("", "nonsense", "rulebook", "rulebook nonsense", "calendar", "judge",
        "judge a.json b.json", "judge --nonsense a.json", "judge --batch", "rulebook list more", "rulebook lint",
        "calendar workdays 2026-01-01", "calendar workdays 2026-01-01 2026-02-30",
        "calendar workdays 2026-02-01 2026-01-01", "calendar import", "-x");
    CAPTURE(call);
    const CliRun run = runCli(words(call));
    CHECK(run.exitCode == 2);
    CHECK(run.out.isEmpty());
    CHECK(run.error.startsWith(QStringLiteral("kesu-cli: ")));
}

TEST_CASE("an unknown subcommand is named, with the list of those that are known")
{
    const CliRun run = runCli(words("nonsense"));
    CHECK(run.error.contains(QStringLiteral("\"nonsense\"")));
    CHECK(run.error.contains(QStringLiteral("calendar workdays")));
    const CliRun group = runCli(words("rulebook nonsense"));
    CHECK(group.error.contains(QStringLiteral("rulebook lint")));
    CHECK_FALSE(group.error.contains(QStringLiteral("calendar workdays")));
}

TEST_CASE("a file that is not there, or is a folder, is the world's fault and ends with 1")
{
    const char* call = GENERATE("judge /nonexistent/case.json", "judge /", "judge --batch /nonexistent/cases.jsonl",
        "rulebook lint /nonexistent/a.toml", "calendar import /nonexistent/a.toml");
    CAPTURE(call);
    const CliRun run = runCli(words(call));
    CHECK(run.exitCode == 1);
    CHECK(run.out.isEmpty());
    CHECK(run.errorLines().size() == 1);
    CHECK(run.error.contains(QStringLiteral("/")));
}

TEST_CASE("resources that are not where they should be are named, and the program ends with 1")
{
    const CliRun run
        = runCli(words("rulebook list"), {}, {{QStringLiteral("KESU_RESOURCES"), QStringLiteral("/nonexistent")}});
    CHECK(run.exitCode == 1);
    CHECK(run.error.contains(QStringLiteral("/nonexistent")));
}

TEST_CASE("without a UTF-8 locale nothing but the message stands on standard error")
{
    const QMap<QString, QString> plain{{QStringLiteral("LC_ALL"), QStringLiteral("C")}};
    CHECK(runCli(words("--version"), {}, plain).error.isEmpty());
    const CliRun run = runCli({QStringLiteral("judge"), QStringLiteral("/nonexistent/客诉.json")}, {}, plain);
    CHECK(run.errorLines().size() == 1);
    CHECK(run.error.contains(QStringLiteral("客诉.json")));
}

TEST_CASE("a result that cannot be written ends with 1")
{
    // The shell hands standard output to a device that is always full.
    const CliRun full = runCli(words("--version"));
    REQUIRE(full.exitCode == 0);
    CHECK(std::system("'" KESU_CLI "' --version > /dev/full 2> /dev/null") != 0);
}
