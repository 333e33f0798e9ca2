// SPDX-License-Identifier: GPL-3.0-or-later
// One bad file for each finding: the text after the head of rulebooktext.h, where the finding points, and what it says.
#include "tests/core/rulebook/rulebooktext.h"
#include "tests/support/catch.h"

using namespace kesu;
using namespace kesu::test;

namespace {

struct Bad
{
    const char* body;
    int line; ///< counted from the first line of the body
    int column;
    const char* words; ///< part of the message
};

/// A notice with the condition on its fourth line, in quotes after "when = ": column 9 is its first character.
#define ROW(expression) "[[notice]]\nid = \"n\"\nclause = \"1\"\nwhen = '" expression "'\n"
#define VALUE(expression) "[let]\nx = '" expression "'\n"

const Bad expressionFaults[] = {
    {ROW("usage is in-use and"), 4, 28, "ends where a value is expected"},
    {ROW("usage is"), 4, 17, "ends where an id is expected"},
    {ROW("usage is in-use ticked fraud"), 4, 25, "left over"},
    {ROW("1 < 2 < 3"), 4, 15, "cannot be chained"},
    {ROW("usage = usage"), 4, 15, "write =="},
    {ROW("compensation -1.00 < 2.00"), 4, 22, "space on both sides"},
    {ROW("compensation > 5.5"), 4, 24, "exactly two decimals"},
    {ROW("complaintDate > 2026-02-30"), 4, 25, "no such date"},
    {ROW("complaintDate + 3days > 2026-02-03"), 4, 25, "no such span"},
    {ROW("total § 3"), 4, 15, "has no meaning"},
    {ROW("not usage is not in-use"), 4, 22, "not x is id"},
    {ROW("(given(usage)"), 4, 22, "ends where ')' is expected"},
    {ROW("usage is any"), 4, 18, "word of the grammar"},
    {ROW("given(usge)"), 4, 15, "did you mean usage?"},
    {ROW("given(product.deliverdOn)"), 4, 15, "did you mean product.deliveredOn?"},
    {ROW("usage is in-us"), 4, 18, "did you mean in-use?"},
    {ROW("ticked fraut"), 4, 16, "did you mean fraud?"},
    {ROW("categories has any [stain, taer]"), 4, 36, "did you mean tear?"},
    {ROW("categories has any [stain, stain]"), 4, 36, "stands twice"},
    {ROW("given(events.refusd)"), 4, 22, "did you mean refused?"},
    {ROW("compensation > 2000"), 4, 24, "write money with two decimals"},
    {ROW("asOf > complaintDate"), 4, 16, "write date"},
    {ROW("complaintDate is stain"), 4, 9, "'is' needs an id on the left"},
    {ROW("usage has in-use"), 4, 9, "'has' needs a set"},
    {ROW("complaintDate + 24h > complaintDate"), 4, 25, "hours count from a moment"},
    {ROW("compensation * compensation > 1.00"), 4, 24, "cannot be multiplied"},
    {ROW("complaintDate - product.deliveredOn > 3"), 4, 25, "days(from, to)"},
    {ROW("usage"), 4, 9, "bool is needed here"},
    {ROW("given(usage) and compensation"), 4, 26, "a condition is needed"},
    {ROW("usage == channel"), 4, 18, "cannot be compared"},
    {ROW("ticked fraud == ticked own-fault"), 4, 22, "left over"},
    {ROW("categories in usage"), 4, 9, "'in' needs an id on the left"},
    {ROW("usage in categories"), 4, 18, "cannot be in"},
    {ROW("date(complaintDate) > complaintDate"), 4, 14, "date needs moment"},
    {ROW("days(complaintDate) > 1"), 4, 9, "argument"},
    {ROW("frist(categories) is stain"), 4, 9, "did you mean first?"},
    {ROW("any(demands)"), 4, 9, "needs 'for'"},
    {ROW("any(d for d in usage)"), 4, 24, "a list or set is needed"},
    {ROW("any(d.kind for d in demands)"), 4, 13, "a condition is needed"},
    {ROW("sum(d.kind for d in demands) > 1"), 4, 13, "does not work on"},
    {ROW("any(given(d.amout) for d in demands)"), 4, 21, "did you mean amount?"},
    {ROW("any(usage is in-use for usage in demands)"), 4, 33, "already means something"},
    {ROW("any(true for d in demands within 3mo)"), 4, 9, "belongs to history"},
    {ROW("given(demands.amount)"), 4, 23, "collects ids"},
    {ROW("applied.nothing"), 4, 17, "nothing is called nothing"},
    {ROW("given(proof.x)"), 4, 21, "nothing is called x"},
    {ROW("left > 1.00"), 4, 9, "liability steps only"},
    {ROW("given(gradeSoFar)"), 4, 15, "grade rows only"},
    {VALUE("[clerk, manager]"), 2, 6, "nothing says what these ids are"},
    {VALUE("1.00 else 2"), 2, 16, "must be of one type"},
    {VALUE("min(1.00, 2)"), 2, 16, "must be of one type"},
    {VALUE("min(1.00)"), 2, 6, "takes two values"},
};

#define PLAIN_CLAUSE "no placeholder in the clause here"

const Bad fileFaults[] = {
    {"[[notice]\n", 1, 10, "not TOML"},
    {"[[notcie]]\nid = \"n\"\n", 1, 3, "did you mean notice?"},
    {"[[notice]]\nid = \"n\"\nclause = \"1\"\nwhn = \"true\"\n", 4, 1, "did you mean when?"},
    {"[[notice]]\nid = \"n\"\n", 1, 1, "'clause' is missing"},
    {"[[notice]]\nclause = \"1\"\n", 1, 1, "'id' is missing"},
    {"[[notice]]\nid = 3\nclause = \"1\"\n", 2, 6, "figures stand in quotes"},
    {"[[notice]]\nid = \"n\"\nclause = 2026-01-01\n", 3, 10, "days stand in quotes"},
    {"[[notice]]\nid = \"n\"\nclause = \"1\"\nhouseDefault = \"yes\"\n", 4, 16, "true or false"},
    {"[[notice]]\nid = \"n\"\nclause = \"1\"\ntext = \"最迟 {lastDay\"\n", 4, 12, "without '}'"},
    {"[[notice]]\nid = \"n\"\nclause = \"1\"\ntext = \"一}\"\n", 4, 10, "without '{'"},
    {"[[notice]]\nid = \"n\"\nclause = \"1\"\ntext = \"数 {nobody}\"\n", 4, 12, "nothing is called nobody"},
    {"[[notice]]\nid = \"n\"\nclause = \"1\"\ntext = \"要求 {demands}\"\n", 4, 13, "cannot be printed"},
    {"[[notice]]\nid = \"n\"\nclause = \"1\"\ncases = []\n", 4, 1, "never strikes"},
    {"[[notice]]\nid = \"n\"\nclause = \"1\"\nwhen = \"usage \\u0069s in-use\"\n", 4, 15, "a backslash"},
    {"[[notice]]\nid = \"n\"\nclause = \"1\"\nwhen = '''\n  given(usage)\n  and giben(usage)'''\n", 6, 7,
        "did you mean given?"},
    {"[[status]]\nis = \"invalit\"\nclause = \"1\"\n", 2, 6, "did you mean invalid?"},
    {"[[status]]\nis = \"valid\"\nclause = \"1\"\ncases = [{ is = \"out-of-scope\" }]\n", 4, 12, "rows of its own"},
    {"[[filing]]\nclause = \"1\"\nwithin = \"30d\"\n", 3, 1, "needs 'from'"},
    {"[[filing]]\nclause = \"1\"\nfrom = \"complaintDate\"\n", 3, 1, "needs 'within'"},
    {"[[filing]]\nclause = \"1\"\n", 1, 1, "a time is missing"},
    {"[[filing]]\nclause = \"1\"\nfrom = \"complaintDate\"\nwithin = \"24h\"\n", 4, 11, "span of days is needed"},
    {"[[deadline]]\nstage = \"close\"\nrole = \"clerk\"\nclause = \"1\"\nuntil = \"asOf\"\nwithin = \"3d\"\n", 6, 1,
        "exclude each other"},
    {"[[deadline]]\nstage = \"close\"\nrole = \"clerk\"\nclause = \"1\"\nfrom = \"complaintDate\"\nwithin = \"3h\"\n",
        6, 1, "hours count from a moment"},
    {"[[deadline]]\nstage = \"clos\"\nrole = \"clerk\"\nclause = \"1\"\nuntil = \"asOf\"\n", 2, 9,
        "did you mean close?"},
    {"[[deadline]]\nstage = \"close\"\nrole = \"clark\"\nclause = \"1\"\nuntil = \"asOf\"\n", 3, 8,
        "did you mean clerk?"},
    {"[[evidence]]\nclause = \"1\"\n", 1, 1, "kinds are missing"},
    {"[[evidence]]\nclause = \"1\"\nkinds = [\"sampel\"]\n", 3, 10, "did you mean sample?"},
    {"[[evidence]]\nclause = \"1\"\nkinds = [{ kind = \"sample\", allSign = \"[costumer]\" }]\n", 3, 41,
        "did you mean customer?"},
    {"[[approval]]\nfor = \"claim\"\nclause = \"1\"\nroles = [\"clerk\", \"boss\"]\n", 4, 19,
        "no role has the id 'boss'"},
    {"[[approval]]\nfor = \"claim\"\nclause = \"1\"\nroles = [\"clerk\"]\nmode = \"both\"\n", 5, 8,
        "\"all\" or \"any\""},
    {"[[approval]]\nfor = \"claim\"\nclause = \"1\"\n", 1, 1, "'roles' is missing"},
    {"[[grade]]\nis = \"heavy\"\nclause = \"1\"\n", 2, 6, "no grade has the id 'heavy'"},
    {"[liability]\ntotal = \"compensation\"\n[[liability.step]]\nclause = \"1\"\nlines = [{ party = \"company\", share "
     "= \"90%\" }]\n",
        5, 9, "add up to 90%"},
    {"[liability]\ntotal = \"compensation\"\n[[liability.step]]\nclause = \"1\"\non = \"compensation\"\nlines = [{ "
     "party = \"company\", share = \"101%\" }]\n",
        6, 9, "more than 100%"},
    {"[liability]\ntotal = \"compensation\"\n[[liability.step]]\nclause = \"1\"\nof = \"total\"\non = \"total\"\nlines "
     "= [{ party = \"company\", share = \"100%\" }]\n",
        6, 1, "exclude each other"},
    {"[liability]\ntotal = \"compensation\"\n[[liability.step]]\nclause = \"1\"\nlines = [{ party = \"nobody\", share "
     "= \"100%\" }]\n",
        5, 20, "no party has the id 'nobody'"},
    {"[let]\na = \"b\"\nb = \"a\"\n", 2, 1, "in a circle: a (line 13) → b (line 14) → a"},
    {"[let]\nusage = \"compensation\"\n", 2, 1, "already means something"},
    {"[let]\nlook = \"compensation\"\n", 2, 1, "already means something"},
    {"[sets]\nlook = { of = \"category\", ids = [\"stain\"] }\n", 2, 1, "already means something"},
    {"[sets]\nodd = { of = \"kategory\", ids = [\"stain\"] }\n", 2, 14, "no vocabulary is called"},
    {"[sets]\nodd = { of = \"category\", ids = [\"stein\"] }\n", 2, 33, "did you mean stain?"},
    {"[[status]]\nis = \"out-of-scope\"\nclause = \"1\"\nwhen = \"status is valid\"\n", 4, 1, "in a circle"},
    {"[[evidence]]\nid = \"x\"\nclause = \"1\"\nkinds = [\"sample\"]\nwhen = \"status is valid\"\n[[status]]\nis = "
     "\"invalid\"\nclause = \"1\"\nwhen = \"given(proof.x)\"\n",
        5, 1, "proof.x (line 16) → status (line 20) → proof.x"},
    {"[[filing]]\nclause = \"2 {usage}\"\nfrom = \"complaintDate\"\nwithin = \"3d\"\n", 2, 13, PLAIN_CLAUSE},
    {"[[evidence]]\nid = \"x\"\nclause = \"{usage}\"\nkinds = [\"sample\"]\n", 3, 11, PLAIN_CLAUSE},
    {"[[approval]]\nfor = \"claim\"\ncases = [\n  { clause = \"{usage}\", roles = [\"clerk\"] },\n]\n", 4, 15,
        PLAIN_CLAUSE},
    {"[[deadline]]\nstage = \"close\"\nrole = \"clerk\"\nclause = \"{usage}\"\nuntil = \"asOf\"\n", 4, 11,
        PLAIN_CLAUSE},
    {"[[grade]]\nis = \"grave\"\nclause = \"{usage}\"\n", 3, 11, PLAIN_CLAUSE},
    {"[liability]\ntotal = \"compensation\"\n[[liability.step]]\nclause = \"{usage}\"\nlines = [{ party = "
     "\"company\", share = \"100%\" }]\n",
        4, 11, PLAIN_CLAUSE},
    {"[liability]\ntotal = \"compensation\"\n[[liability.step]]\nclause = \"1\"\nlines = [{ party = "
     "\"company\", share = \"100%\", clause = \"{usage}\" }]\n",
        5, 57, PLAIN_CLAUSE},
    {"[[recovery]]\nparty = \"as-decided\"\nclause = \"1\"\nof = \"1.00\"\namount = \"1.00\"\n", 2, 9,
        "name the party here"},
    {"[[recovery]]\nclause = \"1\"\nof = \"1.00\"\namount = \"1.00\"\ncases = [{ party = \"as-decided\" }]\n", 5, 20,
        "name the party here"},
    {"[[deadline]]\nstage = \"close\"\nrole = \"clerk\"\nclause = \"1\"\nuntil = \"asOf\"\ncases = [\n  { stage = "
     "\"handle\" },\n]\n",
        7, 5, "'stage' is not known in a case"},
    {"[[filing]]\nclause = \"1\"\nuntil = \"complaintDate\"\ncases = [{ instead = true }]\n", 4, 12,
        "'instead' is not known in a case"},
    {"[[status]]\nis = \"invalid\"\nclause = \"1\"\ncases = [{ each = \"d in demands\" }]\n", 4, 12,
        "'each' is not known in a case"},
    {"[[notice]]\nid = \"n\"\nclause = \"1\"\ncases = [{ cases = [{ each = \"d in demands\" }] }]\n", 4, 23,
        "'each' is not known in a case"},
    {"[[approval]]\nfor = \"claim\"\nclause = \"1\"\nroles = [\"clerk\"]\ncases = [{ for = \"return\" }]\n", 5, 12,
        "'for' is not known in a case"},
    {"[[clause]]\nid = \"1\"\n[[clause]]\nid = \"2\"\n[[clause]]\nid = \"1\"\n", 6, 6, "two clauses have the id '1'"},
    {"[[penalty]]\nrole = \"clerk\"\nclause = \"1\"\nmin = \"100.00\"\nmax = \"50.00\"\n", 5, 7,
        "'max' is 50.00, less than 'min', which is 100.00"},
    {"[[penalty]]\nrole = \"clerk\"\nclause = \"1\"\nmin = \"100.00\"\ncases = [{ max = \"99.99\" }]\n", 5, 18,
        "less than 'min'"},
};

/// The finding at that place with those words, or null.
const Finding* findAt(const Findings& findings, int line, int column, const QString& words)
{
    for (const Finding& finding : findings) {
        if (finding.line == line && finding.column == column && finding.message.contains(words))
            return &finding;
    }
    return nullptr;
}

void check(const Bad& bad)
{
    Findings findings;
    const std::optional<Rulebook> rulebook = readTrial(bad.body, findings);
    INFO(bad.body);
    INFO("expected " << firstLine - 1 + bad.line << ":" << bad.column << " " << bad.words << "\n" << listOf(findings));
    CHECK_FALSE(rulebook.has_value());
    CHECK(findAt(findings, firstLine - 1 + bad.line, bad.column, QString::fromUtf8(bad.words)) != nullptr);
}

} // namespace

TEST_CASE("a faulty expression is found at its line and column")
{
    for (const Bad& bad : expressionFaults)
        check(bad);
}

TEST_CASE("a faulty row is found at its line and column")
{
    for (const Bad& bad : fileFaults)
        check(bad);
}

TEST_CASE("all findings of a file come at once")
{
    Findings findings;
    readTrial(ROW("usge is in-use and ticked fraut") ROW("compensation > 1"), findings);
    INFO(listOf(findings));
    CHECK(findAt(findings, 15, 9, QStringLiteral("did you mean usage?")));
    CHECK(findAt(findings, 15, 35, QStringLiteral("did you mean fraud?")));
    CHECK(findAt(findings, 19, 24, QStringLiteral("two decimals")));
}

TEST_CASE("what may be absent is warned of where it makes a row silent")
{
    const auto warnings = [](const char* body) {
        Findings findings;
        CHECK(readTrial(body, findings).has_value());
        findings.removeIf([](const Finding& finding) { return finding.severity != Severity::Warning; });
        return findings;
    };
    const Findings silent = warnings(ROW("not channel is salesman"));
    REQUIRE(silent.size() == 1);
    CHECK(silent[0].column == 9);
    CHECK(silent[0].message.contains(QLatin1String("'not' is silent")));
    CHECK(warnings(ROW("given(channel) and not channel is salesman")).isEmpty());
    CHECK(warnings(ROW("channel is salesman and not channel is phone")).isEmpty());
    CHECK(warnings(ROW("not (channel is salesman else false)")).isEmpty());
    CHECK(warnings(ROW("customer.region is domestic else true")).size() == 1);
    CHECK(warnings(ROW("given(complaintDate)")).size() == 1);
}

TEST_CASE("words that nothing reads are hinted at")
{
    Findings findings;
    REQUIRE(readTrial(ROW("ticked fraud"), findings).has_value());
    CHECK(findAt(findings, 8, 53, QStringLiteral("nothing reads the circumstance own-fault")));
    CHECK(findAt(findings, 6, 16, QStringLiteral("nothing names the role clerk")));
    CHECK_FALSE(hasErrors(findings));
}

TEST_CASE("a role that may sign a piece of evidence is named, a signer who is no role changes nothing")
{
    Findings findings;
    REQUIRE(
        readTrial("[[evidence]]\nclause = \"1\"\nkinds = [{ kind = \"sample\", oneSigns = \"[manager, customer]\" }, "
                  "{ kind = \"photo\", allSign = [\"clerk\"] }]\n",
            findings)
            .has_value());
    INFO(listOf(findings));
    for (const Finding& finding : findings)
        CHECK_FALSE(finding.message.contains(QLatin1String("nothing names the role")));
}

TEST_CASE("the clause of a status, notice, recovery or penalty row may hold placeholders, and a penalty one figure")
{
    Findings findings;
    readTrial("[[status]]\nis = \"invalid\"\nclause = \"{usage}\"\n[[notice]]\nid = \"n\"\nclause = \"{usage}\"\n"
              "[[recovery]]\nparty = \"supplier\"\nclause = \"{usage}\"\nof = \"1.00\"\namount = \"1.00\"\n"
              "[[penalty]]\nrole = \"clerk\"\nclause = \"{usage}\"\nmin = \"50.00\"\nmax = \"50.00\"\n",
        findings);
    INFO(listOf(findings));
    CHECK_FALSE(hasErrors(findings));
}
