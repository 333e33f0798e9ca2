// SPDX-License-Identifier: GPL-3.0-or-later
// What is wrong with an assessment is told with its line and column, and with what would be right.
#include "tests/core/assessment/assessmenttrial.h"

using namespace kesu;
using namespace kesu::test;

namespace {

/// The first finding about the body, as a line; the head has unused words of its own.
std::string finding(const QByteArray& body)
{
    Findings findings;
    readTrial(body, findings);
    for (const Finding& one : std::as_const(findings)) {
        if (one.line >= firstLine)
            return one.toString().toStdString();
    }
    return "nothing";
}

/// The same about a figure "x" of that expression. Its `is` stands on line 25.
std::string figureFinding(const QByteArray& expression, const QByteArray& show = "count")
{
    return finding(assessmentHead() + input("returned", "count")
        + input("result", "choice", "choices = [{ id = \"good\", zh = \"好\" }]") + figure("x", expression, show));
}

} // namespace

TEST_CASE("an assessment without what it needs is refused")
{
    CHECK(finding("[[assessment]]\nid = \"a\"\nzh = \"考核\"\nclause = \"1\"\n" + figure("x", "1", "count"))
        == "trial.toml:12:1: the key 'periods' is missing");
    CHECK(finding("[[assessment]]\nid = \"a\"\nzh = \"考核\"\nclause = \"1\"\nperiods = [\"weeks\"]\n"
              + figure("x", "1", "count"))
        == "trial.toml:16:12: 'periods' cannot be \"weeks\"; write one of: month, quarter, half-year, year");
    CHECK(finding("[[assessment]]\nid = \"a\"\nzh = \"考核\"\nclause = \"1\"\nperiods = [\"monht\"]\n"
              + figure("x", "1", "count"))
        == "trial.toml:16:12: 'periods' cannot be \"monht\"; did you mean month?");
    CHECK(finding(assessmentHead()) == "trial.toml:12:1: an assessment needs a figure: write [[assessment.figure]]");
    CHECK(finding(assessmentHead() + "subjekt = \"department\"\n" + figure("x", "1", "count"))
        == "trial.toml:17:1: the key 'subjekt' is not known here; did you mean subject?");
    CHECK(finding(assessmentHead() + figure("x", "1", "count") + assessmentHead() + figure("x", "1", "count"))
        == "trial.toml:25:1: two assessments have the id 'trial'");
}

TEST_CASE("names that an assessment does not have are refused with the nearest")
{
    CHECK(figureFinding("input.retuned") == "trial.toml:31:15: no input has the id 'retuned'; did you mean returned?");
    CHECK(figureFinding("figure.y + input.returned") == "trial.toml:31:16: no figure has the id 'y'; did you mean x?");
    CHECK(figureFinding("input") == "trial.toml:31:9: input needs an id: write input.id");
    CHECK(figureFinding("count(c for c in complaint)")
        == "trial.toml:31:26: nothing is called complaint here; did you mean complaints?");
    CHECK(figureFinding("1 if input.result is god else 0")
        == "trial.toml:31:30: 'god' is no choice of this input; did you mean good?");
    CHECK(figureFinding("1 if input.result is rotten else 0")
        == "trial.toml:31:30: 'rotten' is no choice of this input; its choices are good");
    CHECK(
        figureFinding("count(c for c in before.complaints)") == "trial.toml:31:33: nothing is called complaints here");
}

TEST_CASE("an assessment cannot speak of the one complaint that is judged")
{
    CHECK(figureFinding("1 if channel is phone else 0") == "trial.toml:31:14: nothing is called channel here");
    CHECK(finding("[let]\nclaimed = \"sum(d.amount for d in demands)\"\n" + assessmentHead()
              + figure("x", "claimed", "money"))
        == "trial.toml:23:9: claimed looks at the complaint that is judged; an assessment can only name values that do "
           "not");
    CHECK(figureFinding("count(c for c in complaints within 3mo)")
        == "trial.toml:31:9: 'within' belongs to history only");
}

TEST_CASE("types do not mix by mistake")
{
    CHECK(figureFinding("ratio(input.returned, 2)") == "trial.toml:31:9: this is number, but int is needed here");
    CHECK(figureFinding("ratio(input.returned, 2.00)", "percent")
        == "trial.toml:31:9: ratio takes two figures, or money and money; here int and money");
    CHECK(figureFinding("ratio(input.returned)", "percent")
        == "trial.toml:31:9: ratio takes two values: write ratio(part, whole)");
    CHECK(
        figureFinding("input.returned", "money") == "trial.toml:31:9: this is int, but money or amount is needed here");
    CHECK(figureFinding("mean(c.registeredAt for c in complaints)", "number")
        == "trial.toml:31:14: mean does not work on moment");
    CHECK(figureFinding("mean(1, 2)", "number") == "trial.toml:31:9: mean needs 'for': write mean(… for x in list)");
    CHECK(figureFinding("input.returned > 50% and true", "count")
        == "trial.toml:31:26: int cannot be compared with share");
}

TEST_CASE("inputs say what they hold")
{
    const auto bad = [](const QByteArray& kind, const QByteArray& more) {
        return finding(assessmentHead() + input("n", kind, more) + figure("x", "1", "count"));
    };
    CHECK(bad("score", "") == "trial.toml:17:1: a score needs its highest value: write max = \"100\"");
    CHECK(bad("score", "max = \"0\"") == "trial.toml:21:7: '0' cannot be a highest value; write max = \"100\"");
    CHECK(bad("count", "max = \"1.5\"") == "trial.toml:21:7: '1.5' cannot be a highest value; write max = \"100\"");
    CHECK(bad("share", "max = \"1\"") == "trial.toml:21:1: only counts and scores have a highest value");
    CHECK(bad("choice", "")
        == "trial.toml:17:1: a choice needs its choices: write choices = [{ id = \"…\", zh = \"…\" }]");
    CHECK(bad("count", "choices = [{ id = \"a\", zh = \"甲\" }]")
        == "trial.toml:21:1: only an input of kind \"choice\" has choices");
    CHECK(bad("cuont", "") == "trial.toml:20:8: 'kind' cannot be \"cuont\"; did you mean count?");
    CHECK(bad("choice", "choices = [{ id = \"a\", zh = \"甲\" }, { id = \"a\", zh = \"甲\" }]")
        == "trial.toml:21:38: 'a' stands twice in the list");
    CHECK(finding(assessmentHead() + input("n", "count") + input("n", "count") + figure("x", "input.n", "count"))
        == "trial.toml:23:1: 'n' stands twice in this assessment");
    CHECK(bad("count", "") == "trial.toml:17:1: nothing reads the input n");
}

TEST_CASE("a choice that two inputs share has one name")
{
    CHECK(finding(assessmentHead() + input("a", "choice", "choices = [{ id = \"good\", zh = \"好\" }]")
              + input("b", "choice", "choices = [{ id = \"good\", zh = \"优\" }]") + figure("x", "1", "count"))
        == "trial.toml:26:27: the choice 'good' is called 好 above");
}

TEST_CASE("weights add up to a whole")
{
    const auto weighted = [](const QByteArray& one, const QByteArray& two) {
        return finding("[let]\nhalf = \"50%\"\ntwo = \"2\"\nnow = \"asOf\"\n" + assessmentHead()
            + figure("a", "1", "number", "weight = \"" + one + "\"")
            + figure("b", "2", "number", "weight = \"" + two + "\"") + figure("t", "weighted", "number"));
    };
    CHECK(weighted("40%", "60%") == "nothing");
    CHECK(weighted("half", "50%") == "nothing");
    CHECK(weighted("half", "49.99%") == "trial.toml:16:1: the weights add up to 99.99%, not to 100%");
    CHECK(weighted("half", "two") == "trial.toml:34:11: this is int, but share is needed here");
    CHECK(weighted("half", "half else 1%")
        == "trial.toml:34:21: this is never reached: what stands before 'else' is never absent");
    CHECK(finding(assessmentHead() + figure("a", "1.00", "money", "weight = \"100%\""))
        == "trial.toml:23:10: money has no weight");
}

TEST_CASE("figures in a circle are refused with the circle")
{
    CHECK(finding(assessmentHead() + figure("a", "figure.b", "count") + figure("b", "figure.c", "count")
              + figure("c", "figure.a", "count"))
        == "trial.toml:17:1: these need one another in a circle: figure.a → figure.b → figure.c → figure.a");
    CHECK(finding(assessmentHead() + figure("a", "weighted", "number", "weight = \"100%\""))
        == "trial.toml:17:1: these need one another in a circle: figure.a → figure.a");
}

TEST_CASE("the sheets beside are not at hand for the period before")
{
    CHECK(finding(assessmentHead() + figure("a", "count(s for s in sheets)", "count")
              + figure("b", "(before.figure.a else 0) + 1", "count"))
        == "trial.toml:17:1: figure.a looks at the sheets of others; of the period before they are not at hand, so "
           "'before' cannot name it");
}

TEST_CASE("decimals are a small whole number")
{
    CHECK(finding(assessmentHead() + figure("a", "1", "percent", "decimals = \"7\""))
        == "trial.toml:23:12: decimals are \"0\" to \"6\", not \"7\"");
    CHECK(finding(assessmentHead() + figure("a", "1", "count", "decimals = \"1\""))
        == "trial.toml:23:12: counts and money have no decimals to choose");
    CHECK(finding(assessmentHead() + figure("a", "1", "percent", "decimals = \"0\"")) == "nothing");
}

TEST_CASE("a clause that the clause list lacks is told at its place")
{
    const QByteArray clauses = "[[clause]]\nid = \"1\"\ntext = \"考核\"\n";
    CHECK(finding(assessmentHead() + figure("a", "1", "count") + clauses) == "nothing");
    CHECK(finding(assessmentHead() + figure("a", "1", "count").replace("clause = \"1\"", "clause = \"2\"") + clauses)
        == "trial.toml:20:10: the clause list lacks 2");
    CHECK(finding(assessmentHead() + input("n", "count", "clause = \"3\"") + figure("a", "input.n", "count") + clauses)
        == "trial.toml:21:10: the clause list lacks 3");
}
