// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/sheetjson.h"
#include "tests/core/assessment/assessmenttrial.h"

using namespace kesu;
using namespace kesu::test;

namespace {

RulebookLibrary library()
{
    RulebookLibrary books;
    books.add(assessmentTrial(assessmentHead() + "subject = \"department\"\n" + input("returned", "count")
        + input("score", "score", "max = \"5\"") + input("plan", "share") + input("paid", "money")
        + input("result", "choice", "choices = [{ id = \"good\", zh = \"好\" }, { id = \"bad\", zh = \"差\" }]")
        + input("note", "text") + figure("rate", "ratio(input.returned, 4)", "percent")));
    return books;
}

std::string fault(const QByteArray& members)
{
    Findings findings;
    const QByteArray json = "{\"rulebook\": \"trial\", \"assessment\": \"trial\", \"asOf\": \"2026-11-01T09:00:00\", "
                            "\"period\": \"2026-10\", \"subject\": \"车间\""
        + members + "}";
    const std::optional<AssessmentFacts> facts = readSheet(json, QStringLiteral("s.json"), library(), findings);
    CHECK(facts.has_value() == findings.isEmpty());
    return findings.isEmpty() ? "nothing" : findings.front().toString().toStdString();
}

} // namespace

TEST_CASE("a sheet is read with all that stands beside it")
{
    Findings findings;
    const std::optional<AssessmentFacts> facts = readSheet(R"({"rulebook": "trial", "assessment": "trial",
        "asOf": "2026-11-01T09:00:00", "period": "2026-10", "subject": "车间",
        "inputs": {"returned": 3, "score": "4.5", "plan": "94%", "paid": "12.50", "result": "good", "note": "好", "x": null},
        "complaints": [{"registeredAt": "2026-10-02T09:00:00", "categories": ["stain"], "grade": "grave"}],
        "earlier": [{"period": "2026-09", "inputs": {"returned": 1}}],
        "beside": [{"subject": "仓库", "inputs": {"returned": 2}}]})",
        QStringLiteral("s.json"), library(), findings);
    INFO(listOf(findings));
    REQUIRE(facts.has_value());
    CHECK(facts->own.sheet.inputs.value(QStringLiteral("returned")) == QStringLiteral("3"));
    CHECK_FALSE(facts->own.sheet.inputs.contains(QStringLiteral("x")));
    CHECK(facts->own.complaints.value(0).grade == QStringLiteral("grave"));
    CHECK(facts->own.earlier.value(0).subject == QStringLiteral("车间"));
    CHECK(facts->own.earlier.value(0).period.toId() == QStringLiteral("2026-09"));
    CHECK(facts->beside.value(0).sheet.subject == QStringLiteral("仓库"));
    CHECK(facts->beside.value(0).sheet.assessment == QStringLiteral("trial"));
}

TEST_CASE("what is wrong with a sheet is told with its field and what would be right")
{
    CHECK(fault("") == "nothing");
    CHECK(
        fault(R"(, "inputs": {"returned": -1})") == "s.json: inputs.returned: \"-1\" is no whole number of 0 or more");
    CHECK(fault(R"(, "inputs": {"returned": 1.5})")
        == "s.json: inputs.returned: 1.5 is no entry; write a whole number, or a text as \"87.5\" or \"94%\"");
    CHECK(fault(R"(, "inputs": {"retuned": 1})")
        == "s.json: inputs.retuned: this assessment has no such input; did you mean returned?");
    CHECK(fault(R"(, "inputs": {"score": "5.01"})")
        == "s.json: inputs.score: \"5.01\" is no score from 0 to 5 with at most two decimals");
    CHECK(fault(R"(, "inputs": {"score": 5})") == "nothing");
    CHECK(fault(R"(, "inputs": {"plan": "much"})") == "s.json: inputs.plan: \"much\" is no share; write it as 94%");
    CHECK(fault(R"(, "inputs": {"paid": "-1.00"})")
        == "s.json: inputs.paid: \"-1.00\" is no amount; write yuan with at most two decimals, as 1234.50");
    CHECK(fault(R"(, "inputs": {"result": "goood"})")
        == "s.json: inputs.result: \"goood\" is none of the choices: good, bad; did you mean good?");
    CHECK(fault(R"(, "inputs": [])") == "s.json: inputs: […] is no object; write {…}");
    CHECK(fault(R"(, "earlier": [{"period": "2026-Q3"}])")
        == "s.json: earlier[0].period: \"2026-Q3\" is no period of this assessment; write one as 2026-07");
    CHECK(fault(R"(, "earlier": [{"inputs": {}}])") == "s.json: earlier[0].period: is missing; it must be given");
    CHECK(fault(R"(, "beside": [{"subject": "仓库", "inputs": {"returned": "x"}}])")
        == "s.json: beside[0].inputs.returned: \"x\" is no whole number of 0 or more");
    CHECK(fault(R"(, "beside": [{"inputs": {}}])") == "s.json: beside[0].subject: is missing; it must be given");
    CHECK(fault(R"(, "complaints": [{"registeredAt": "2026-10-02T09:00:00", "categories": ["stian"]}])")
        == "s.json: complaints[0].categories[0]: no category has the id 'stian'; did you mean stain?");
    CHECK(fault(R"(, "colour": 1)").find("s.json: colour: 1 stands in a field that no case has") == 0);
}

TEST_CASE("a sheet of no assessment, no rulebook or no period is refused")
{
    const auto refused = [](const QByteArray& json) {
        Findings findings;
        CHECK_FALSE(readSheet(json, QStringLiteral("s.json"), library(), findings).has_value());
        return findings.isEmpty() ? std::string("nothing") : findings.front().toString().toStdString();
    };
    CHECK(refused(R"({"rulebook": "trial", "assessment": "trail", "asOf": "2026-11-01T09:00:00", "period": "2026-10"})")
        == "s.json: assessment: no assessment has the id \"trail\"; there is trial");
    CHECK(refused(R"({"rulebook": "other", "assessment": "trial", "asOf": "2026-11-01T09:00:00", "period": "2026-10"})")
        == "s.json: rulebook: \"other\" is no rulebook at hand; at hand are trial");
    CHECK(refused(R"({"rulebook": "trial", "assessment": "trial", "asOf": "2026-11-01T09:00:00", "period": "October"})")
        == "s.json: period: \"October\" is no period; write \"2026-10\", \"2026-Q4\", \"2026-H1\" or \"2026\"");
    CHECK(refused(R"({"rulebook": "trial", "assessment": "trial", "asOf": "2026-11-01T09:00:00", "period": "2026-10"})")
        == "s.json: subject: is missing: the sheet is that of a department or employee");
    CHECK(refused("[]") == "s.json:1:1: a sheet is a JSON object; begin it with {");
    CHECK(refused(R"({"rulebook": "trial"})") == "s.json: assessment: is missing; it must be given");
}
