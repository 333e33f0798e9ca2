// SPDX-License-Identifier: GPL-3.0-or-later
// The figures themselves are tried in tests/core/assessment; here it is what goes in and comes out.
#include "tests/app/clirun.h"
#include "tests/support/catch.h"

#include <nlohmann/json.hpp>

using namespace kesu::test;
using nlohmann::ordered_json;

namespace {

const QString goldenSheet
    = QStringLiteral(KESU_TEST_DATA "/assessments/satisfaction-survey/fifty-sent-forty-five-returned/sheet.json");

CliRun assess(const QStringList& arguments, const QByteArray& standardInput = {})
{
    return runCli(QStringList{QStringLiteral("assess")} + arguments, standardInput);
}

} // namespace

TEST_CASE("the figures of a sheet are printed as JSON, from a file as from standard input")
{
    const CliRun fromFile = assess({goldenSheet});
    CAPTURE(fromFile.error);
    REQUIRE(fromFile.exitCode == 0);
    CHECK(fromFile.error.isEmpty());
    const auto printed = ordered_json::parse(fromFile.out.toStdString());
    CHECK(printed.at("period") == "2026-08");
    CHECK(printed.at("figures").at("above-plan").at("value") == "7/450");
    CHECK(printed.at("figures").at("above-plan").at("shown") == "1.6");
    CHECK(printed.at("figures").begin().key() == "return-rate");
    const CliRun fromInput = assess({QStringLiteral("-")}, contentOf(goldenSheet));
    CHECK(fromInput.exitCode == 0);
    CHECK(fromInput.out == fromFile.out);
}

TEST_CASE("a sheet that is wrong is refused with one line and nothing on standard output")
{
    const auto refused = [](const QByteArray& json) {
        const CliRun run = assess({QStringLiteral("-")}, json);
        CHECK(run.exitCode == 2);
        CHECK(run.out.isEmpty());
        CHECK(run.errorLines().size() == 1);
        return run.error;
    };
    CHECK(refused("{").contains(QStringLiteral("standard input")));
    CHECK(refused(R"({"rulebook": "satisfaction-survey", "assessment": "survey", "asOf": "2026-09-10T09:00:00",
        "period": "2026-08", "inputs": {"sent": -1}})")
              .contains(QStringLiteral("inputs.sent: \"-1\"")));
    CHECK(
        refused(R"({"rulebook": "carton", "assessment": "survey", "asOf": "2026-09-10T09:00:00", "period": "2026-08"})")
            .contains(QStringLiteral("assessment: ")));
    const CliRun missing = assess({QStringLiteral("/no/such/sheet.json")});
    CHECK(missing.exitCode == 1);
    CHECK(missing.out.isEmpty());
}

TEST_CASE("assess says what it takes")
{
    const CliRun help = assess({QStringLiteral("--help")});
    CHECK(help.exitCode == 0);
    CHECK(help.out.contains("SHEET.json"));
    CHECK(assess({}).exitCode == 2);
}
