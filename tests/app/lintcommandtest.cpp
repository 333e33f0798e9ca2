// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/clirun.h"
#include "tests/support/catch.h"

#include <QFile>
#include <QTemporaryDir>
#include <nlohmann/json.hpp>

using namespace kesu::test;

namespace {

/// A rulebook whose bands leave out 5000.00 itself.
const QByteArray banded = R"toml([rulebook]
id = "bands"
title = "客诉核准办法"
edition = "1"
[vocabulary]
role = [
  { id = "manager", zh = "经理" },
  { id = "director", zh = "总经理" },
]
[[approval]]
for = "claim"
clause = "4"
text = "索赔须{roles}核准。"
when = "given(compensation)"
cases = [
  { when = "compensation < 5000.00", roles = ["manager"] },
  { when = "compensation > 5000.00", roles = ["director"] },
]
)toml";

CliRun lint(QStringList arguments, const QByteArray& input = {})
{
    arguments.prepend(QStringLiteral("lint"));
    arguments.prepend(QStringLiteral("rulebook"));
    return runCli(arguments, input);
}

} // namespace

TEST_CASE("lint groups its findings and gives the example on a line of its own")
{
    const CliRun run = lint({QStringLiteral("-")}, banded);
    CHECK(run.exitCode == 0);
    CHECK(run.error.isEmpty());
    CHECK(run.out.startsWith("Warnings\n  standard input:14:9: "));
    CHECK(run.out.contains("\n      for example: compensation = 5000.00\n"));
    CHECK(run.out.contains("\nstandard input: no errors, 1 warning"));
    CHECK(run.out.endsWith(", no hints\n"));
}

TEST_CASE("strict lint ends with 2 on a warning")
{
    const CliRun run = lint({QStringLiteral("--strict"), QStringLiteral("-")}, banded);
    CHECK(run.exitCode == 2);
    CHECK(run.out.isEmpty());
    CHECK(run.error.contains(QStringLiteral("standard input:14:9")));
}

TEST_CASE("lint as JSON names severity, place, message and example")
{
    const CliRun run = lint({QStringLiteral("--json"), QStringLiteral("-")}, banded);
    CHECK(run.exitCode == 0);
    const nlohmann::json findings = nlohmann::json::parse(run.out.toStdString());
    REQUIRE(findings.size() == 1);
    CHECK(findings[0]["severity"] == "warning");
    CHECK(findings[0]["line"] == 14);
    CHECK(findings[0]["column"] == 9);
    CHECK(findings[0]["example"] == nlohmann::json::parse(R"([{"field": "compensation", "value": "5000.00"}])"));
}

TEST_CASE("lint takes several files and counts for each")
{
    const QTemporaryDir folder;
    QStringList files;
    for (const char* name : {"one.toml", "two.toml"}) {
        files.append(folder.filePath(QString::fromLatin1(name)));
        QFile file(files.back());
        REQUIRE(file.open(QIODevice::WriteOnly));
        file.write(banded);
    }
    const CliRun run = lint(files);
    CHECK(run.exitCode == 0);
    CHECK(run.out.count("no errors, 1 warning") == 2);
    CHECK(run.out.contains("two.toml:14:9: "));
}
