// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rulebook/linter.h"
#include "tests/core/rulebook/rulebooktext.h"
#include "tests/support/catch.h"

#include <QDir>
#include <QFile>
#include <algorithm>

using namespace kesu;
using namespace kesu::test;

namespace {

/// A mistake that reading lets pass, where lint finds it, and the example it gives.
struct Slip
{
    const char* body;
    Severity severity;
    int line; ///< from the first line of the body
    int column;
    const char* words;
    const char* example; ///< as one line; null: whatever it is
};

constexpr auto error = Severity::Error;
constexpr auto warning = Severity::Warning;
constexpr auto hint = Severity::Hint;

#define NOTICE(WHEN) "[[notice]]\nid = \"n\"\nclause = \"1\"\ntext = \"注意。\"\nwhen = \"" WHEN "\"\n"
#define APPROVAL "[[approval]]\nfor = \"claim\"\nclause = \"1\"\ntext = \"核准。\"\nroles = [\"clerk\"]\n"
#define LOSS "[liability]\ntotal = \"compensation\"\n"
#define ALL_ON(PARTY) "lines = [{ party = \"" PARTY "\", share = \"100%\" }], text = \"承担。\""

const Slip slips[] = {
    // what can never hold
    {NOTICE("compensation < 5.00 and compensation > 7.00"), warning, 5, 9,
        "'compensation < 5.00' and 'compensation > 7.00' exclude each other", "compensation = 0.00"},
    {NOTICE("compensation < 0.00"), warning, 5, 9, "no complaint makes 'compensation < 0.00' true", ""},
    {NOTICE("usage is unused and usage is in-use"), warning, 5, 9, "exclude each other", "usage = unused"},
    {NOTICE("given(compensation) and not given(compensation)"), warning, 5, 9, "exclude each other",
        "compensation is there"},
    {NOTICE("ticked fraud or usage is unused and not usage is unused"), warning, 5, 25, "exclude each other",
        "usage = unused"},
    {NOTICE("complaintDate > product.deliveredOn + 60d and complaintDate < product.deliveredOn + 2w"), warning, 5, 9,
        "exclude each other", "complaintDate = product.deliveredOn + 61d"},
    {NOTICE("days(product.deliveredOn, complaintDate) > 30 and complaintDate <= product.deliveredOn + 30d"), warning, 5,
        9, "exclude each other", "complaintDate = product.deliveredOn + 31d"},
    {NOTICE("complaintDate > firstUsedOn + 3mo and complaintDate < firstUsedOn + 2mo"), warning, 5, 9,
        "exclude each other", "complaintDate = firstUsedOn + 3mo + 1d"},
    {NOTICE("registeredAt > events.refused + 24h and registeredAt < events.refused + 30min"), warning, 5, 9,
        "exclude each other", "registeredAt = events.refused + 1441min"},
    {NOTICE("20% * compensation > 100.00 and compensation <= 500.00"), warning, 5, 9, "exclude each other",
        "compensation = 500.01"},
    {NOTICE("compensation > return.amount and return.amount > compensation"), warning, 5, 9, "exclude each other",
        "compensation = return.amount + 0.01"},
    {NOTICE("max(compensation, 5.00) < 4.00"), warning, 5, 9, "no complaint makes", ""},
    {NOTICE("any(d.amount > 5.00 for d in demands where d.kind is claim and d.kind is return)"), warning, 5, 52,
        "exclude each other", "d.kind = claim"},
    {NOTICE("categories has only look and categories has late"), warning, 5, 9, "exclude each other",
        "categories = [stain]"},
    {NOTICE("categories has all [stain, late] and not categories has any look"), warning, 5, 9, "exclude each other",
        "categories = [stain, late]"},
    {NOTICE("first(categories) is late and categories has only look"), warning, 5, 9, "exclude each other",
        "first(categories) = late, categories = [late]"},
    {NOTICE("demands.kind has claim and not given(demands)"), warning, 5, 9, "exclude each other",
        "demands.kind = [claim]"},
    {"[let]\nlarge = \"compensation > 100.00\"\nsmall = \"compensation < 50.00\"\n" NOTICE("large and small"), warning,
        8, 9, "'large' and 'small' exclude each other", "compensation = 100.01"},
    {"[[notice]]\nid = \"n\"\nclause = \"1\"\ntext = \"注意。\"\nwhen = \"compensation > 10.00\"\ncases = [\n  { when "
     "= "
     "\"usage is unused\" },\n  { when = \"compensation < 3.00\" },\n]\n",
        warning, 8, 13, "'compensation > 10.00' and 'compensation < 3.00' exclude each other", "compensation = 10.01"},
    {"[[evidence]]\nclause = \"1\"\nwhen = \"ticked fraud\"\nkinds = [{ kind = \"sample\", when = \"not ticked fraud\" "
     "}]\ntext = \"样品。\"\n",
        warning, 4, 37, "exclude each other", "circumstances = [fraud]"},
    {"[[evidence]]\nid = \"x\"\nclause = \"1\"\nwhen = \"ticked fraud\"\nkinds = [\"sample\"]\ntext = "
     "\"样品。\"\n" NOTICE("proof.x.status is missing and not ticked fraud"),
        warning, 11, 9, "exclude each other", nullptr},
    // what never gets its turn
    {APPROVAL "cases = [\n  { when = \"compensation <= 5000.00\" },\n  { when = \"compensation < 2000.00\", roles = "
              "[\"manager\"] },\n  { roles = [\"manager\"] },\n]\n",
        warning, 8, 13, "a case above it takes, as line 18 the example", "compensation = 0.00"},
    {APPROVAL "cases = [\n  { roles = [\"manager\"] },\n  { when = \"ticked fraud\" },\n]\n", warning, 8, 13,
        "never gets its turn", "circumstances = [fraud]"},
    {APPROVAL "cases = [\n  { when = \"compensation < 5.00\" },\n  { when = \"compensation >= 5.00\", roles = "
              "[\"manager\"] },\n  { when = \"given(compensation)\" },\n]\n",
        warning, 9, 13, "never gets its turn", nullptr},
    {APPROVAL APPROVAL, warning, 6, 1, "never gets its turn", nullptr},
    {LOSS
        "[[liability.step]]\nclause = \"1\"\ntext = \"承担。\"\nlines = [{ party = \"company\", share = \"100%\" "
        "}]\n[[liability.step]]\nclause = \"1\"\ntext = \"承担。\"\nlines = [{ party = \"customer\", share = \"100%\" "
        "}]\n",
        warning, 7, 1, "step is never reached", ""},
    {"[[grade]]\nis = \"grave\"\nclause = \"1\"\ntext = \"严重。\"\nwhen = \"compensation > 100.00\"\n[[grade]]\nis = "
     "\"light\"\nclause = \"1\"\ntext = \"轻微。\"\nwhen = \"compensation > 500.00\"\n",
        warning, 10, 9, "this grade is never given", "compensation = 500.01"},
    {"[let]\nband = \"1 if compensation < 100.00 else 2 if compensation < 50.00 else 3\"\n", warning, 2, 41,
        "never chosen", "compensation = 0.00"},
    // gaps
    {APPROVAL "when = \"given(compensation)\"\ncases = [\n  { when = \"compensation < 2000.00\" },\n  { when = "
              "\"compensation > 2000.00\", roles = [\"manager\"] },\n]\n",
        warning, 6, 9, "the bands leave a hole", "compensation = 2000.00"},
    {APPROVAL "cases = [\n  { when = \"compensation < 2000.00\" },\n  { when = \"compensation > 2000.00\", roles = "
              "[\"manager\"] },\n  { roles = [\"clerk\", \"manager\"] },\n]\n",
        warning, 7, 13, "falls between two bands: neither takes it, but line 20", "compensation = 2000.00"},
    {APPROVAL "when = \"given(compensation)\"\ncases = [\n  { when = \"compensation < 2000.00\" },\n  { when = "
              "\"compensation <= 5000.00\", roles = [\"manager\"] },\n]\n",
        hint, 6, 9, "no case here takes", "compensation = 5000.01"},
    {APPROVAL "when = \"demands.kind has claim\"\ncases = [\n  { when = \"compensation < 2000.00\" },\n  { when = "
              "\"compensation >= 2000.00\", roles = [\"manager\"] },\n]\n",
        hint, 6, 9, "no case here takes", "compensation is absent, demands.kind = [claim]"},
    {LOSS "[[liability.step]]\ncases = [\n  { clause = \"1\", when = \"ticked fraud\", " ALL_ON(
         "salesman") " },\n  { clause = \"1\", when = \"ticked own-fault\", " ALL_ON("company") " },\n]\n",
        hint, 5, 27, "no case here takes", "circumstances = [], compensation is there"},
    {"[[grade]]\nis = \"grave\"\nclause = \"1\"\ntext = \"严重。\"\nwhen = \"compensation > 500.00\"\n[[grade]]\nis = "
     "\"light\"\nclause = \"1\"\ntext = \"轻微。\"\nwhen = \"compensation < 500.00\"\n",
        warning, 5, 9, "the bands leave a hole", "compensation = 500.00"},
    // what holds together
    {"[[deadline]]\nstage = \"close\"\nrole = \"clerk\"\nclause = \"1\"\ntext = \"限期。\"\nwhen = \"ticked "
     "fraud\"\nfrom "
     "= \"registeredAt\"\nwithin = \"3wd\"\n[[deadline]]\nstage = \"close\"\nrole = \"clerk\"\nclause = \"1\"\ntext = "
     "\"限期。\"\nwhen = \"usage is unused\"\nfrom = \"registeredAt\"\nwithin = \"5wd\"\n",
        hint, 14, 9, "two deadlines for one stage", "usage = unused, circumstances = [fraud]"},
    {"[[filing]]\ninstead = true\nclause = \"1\"\ntext = \"时限。\"\nwhen = \"ticked fraud\"\nuntil = "
     "\"complaintDate\"\n[[filing]]\ninstead = true\nclause = \"1\"\ntext = \"时限。\"\nwhen = \"usage is "
     "unused\"\nuntil = \"complaintDate\"\n",
        hint, 11, 9, "the first 'instead' then counts", "usage = unused, circumstances = [fraud]"},
    {NOTICE("ticked fraud") NOTICE("compensation > 5.00"), hint, 10, 9, "have one id and may hold together",
        "compensation = 5.01, circumstances = [fraud]"},
    // figures and days
    {"[let]\nloss = \"20% * compensation\"\n[[penalty]]\nrole = \"clerk\"\nclause = \"1\"\ntext = \"罚款。\"\nmin = "
     "\"100.00\"\nmax = \"loss\"\n",
        warning, 8, 8, "'max' comes out less than 'min'", "loss = 99.99"},
    {"[[penalty]]\nrole = \"clerk\"\nclause = \"1\"\ntext = \"罚款。\"\nmin = \"100.00\"\nmax = \"20% * "
     "compensation\"\n",
        warning, 6, 8, "'max' comes out less than 'min'", "compensation = 0.00"},
    {"[[evidence]]\nid = \"sample\"\nclause = \"1\"\nkinds = [\"sample\"]\ndue = \"complaintDate + 30d\"\ntext = "
     "\"样品。\"\n[[status]]\nis = \"pending\"\nclause = \"1\"\ntext = \"待补。\"\neach = \"p in proofs where p.status "
     "is "
     "missing\"\n",
        hint, 11, 9, "pending for ever", "p.status = missing"},
    // words, clauses, sentences
    {"[sets]\nodd = { of = \"category\", ids = [\"stain\"] }\n", hint, 2, 1, "nothing reads the set odd", ""},
    {"[let]\nspare = \"compensation + 5.00\"\n", hint, 2, 1, "nothing reads the named value spare", ""},
    {"[[grade]]\nis = \"grave\"\nclause = \"1\"\ntext = \"严重。\"\n", hint, -1, 46, "no row gives the grade light",
        ""},
    {NOTICE("ticked fraud"), hint, -2, 17, "no rule reads the event refused", ""},
    {"[[notice]]\nid = \"n\"\nclause = \"1\"\n", hint, 1, 1, "there is no sentence", ""},
    {"[[routing]]\ntext = \"登记。\"\n", hint, 1, 1, "no clause is named", ""},
    {"[[clause]]\nid = \"1\"\n[[routing]]\ntext = \"登记。\"\nclause = \"7\"\n", hint, 5, 10, "the clause list lacks 7",
        ""},
    {"[let]\nlimit = { is = \"30d\", houseDefault = true }\n[[filing]]\nclause = \"1\"\ntext = \"时限。\"\nfrom = "
     "\"product.deliveredOn\"\nwithin = \"limit\"\n",
        hint, 3, 1, "rests on the house default limit", ""},
    {APPROVAL "cases = [\n  { when = \"ticked fraud\" },\n  { when = \"ticked own-fault\" },\n]\n", hint, 8, 3,
        "says the same as the case above it (line 18)", ""},
    {"[[approval]]\nfor = \"claim\"\nclause = \"1\"\ntext = \"核准。\"\nroles = []\n", warning, 1, 1, "nobody is asked",
        ""},
    {NOTICE("categories has any loook"), error, 5, 28, "did you mean look?", ""},
};

Findings lintTrial(const QByteArray& body)
{
    return lint(rulebookHead() + body, QStringLiteral("trial.toml"), sharedToml());
}

QByteArray contentOf(const QString& path)
{
    QFile file(path);
    REQUIRE(file.open(QIODevice::ReadOnly));
    return file.readAll();
}

} // namespace

TEST_CASE("lint finds each slip at its line and column, with an example")
{
    for (const Slip& slip : slips) {
        const Findings findings = lintTrial(slip.body);
        const int line = slip.line + firstLine - 1;
        INFO(slip.body);
        INFO("expected " << line << ":" << slip.column << " " << slip.words << "\n" << listOf(findings));
        const auto found = std::find_if(findings.begin(), findings.end(), [&](const Finding& finding) {
            return finding.severity == slip.severity && finding.line == line && finding.column == slip.column
                && finding.message.contains(QString::fromUtf8(slip.words));
        });
        REQUIRE(found != findings.end());
        if (slip.example != nullptr)
            CHECK(found->exampleText().toStdString() == slip.example);
    }
}

TEST_CASE("what is in order is not found fault with")
{
    const char* const bodies[] = {
        NOTICE("compensation < 5.00 or compensation > 7.00"),
        NOTICE("complaintDate > product.deliveredOn + 60d and complaintDate < product.deliveredOn + 90d"),
        NOTICE("categories has any look and not categories has only look"),
        NOTICE("usage is unused else ticked fraud"),
        NOTICE("any(d.kind is claim and d.amount > 5.00 for d in demands) and demands.kind has return"),
        APPROVAL "when = \"demands.kind has claim\"\ncases = [\n  { when = \"compensation < 2000.00\" },\n  { when = "
                 "\"compensation <= 5000.00\", roles = [\"manager\"] },\n  { when = \"given(compensation)\" },\n  { "
                 "roles = [\"manager\"] },\n]\n",
        "[[penalty]]\nrole = \"clerk\"\nclause = \"1\"\ntext = \"罚款。\"\ncases = [\n  { when = \"ticked fraud\", min "
        "= \"50.00\", max = \"100.00\" },\n  { min = \"10.00\", max = \"20.00\" },\n]\n",
        "[[penalty]]\nrole = \"clerk\"\nclause = \"1\"\ntext = \"罚款。\"\nmin = \"100.00\"\nmax = \"max(20% * "
        "compensation, 100.00)\"\n",
        "[[evidence]]\nid = \"sample\"\nclause = \"1\"\nkinds = [\"sample\"]\ndue = \"complaintDate + 30d\"\ntext = "
        "\"样品。\"\n[[status]]\nis = \"pending\"\nclause = \"1\"\ntext = \"待补。\"\neach = \"p in proofs where "
        "p.status is missing and date(asOf) <= p.dueOn\"\n",
        "[[evidence]]\nid = \"sample\"\nclause = \"1\"\nkinds = [\"sample\"]\ndue = \"complaintDate + 30d\"\ntext = "
        "\"样品。\"\n[[status]]\nis = \"pending\"\nclause = \"1\"\ntext = \"待补。\"\neach = \"p in proofs where "
        "p.status is missing\"\n[[status]]\nis = \"invalid\"\nclause = \"1\"\ntext = \"过期。\"\neach = \"q in proofs "
        "where q.status is missing and date(asOf) > q.dueOn\"\n",
    };
    for (const char* body : bodies) {
        const Findings findings = lintTrial(body);
        INFO(body);
        for (const Finding& finding : findings) {
            INFO(finding.toString().toStdString() << " | " << finding.exampleText().toStdString());
            CHECK(finding.line < firstLine);
        }
    }
}

TEST_CASE("the shipped rulebooks and the example of the guide have no errors and no warnings")
{
    const QDir folder(QStringLiteral(KESU_RESOURCES "/rulebooks"));
    const QByteArray shared = contentOf(folder.filePath(QStringLiteral("shared.toml")));
    QStringList files = {QStringLiteral(KESU_TEST_DATA "/guide/furniture.toml")};
    for (const QString& name : folder.entryList({QStringLiteral("*.toml")}, QDir::Files)) {
        if (name != QLatin1String("shared.toml"))
            files.append(folder.filePath(name));
    }
    for (const QString& file : std::as_const(files)) {
        for (const Finding& finding : lint(contentOf(file), file.section(u'/', -1), shared)) {
            INFO(finding.toString().toStdString() << " | " << finding.exampleText().toStdString());
            CHECK(finding.severity == Severity::Hint);
        }
    }
}

TEST_CASE("the findings of lint stand in the order of the file")
{
    const Findings findings = lintTrial(NOTICE("ticked fraud") NOTICE("compensation < 0.00"));
    REQUIRE(findings.size() > 2);
    CHECK(std::is_sorted(findings.begin(), findings.end(),
        [](const Finding& a, const Finding& b) { return std::pair(a.line, a.column) < std::pair(b.line, b.column); }));
}

TEST_CASE("ten thousand cases are checked, or it is said that they are not")
{
    QByteArray body = APPROVAL "cases = [\n";
    for (int i = 1; i <= 10'000; ++i)
        body += "  { when = \"compensation <= " + QByteArray::number(i) + ".00\" },\n";
    body += "  { when = \"compensation < 5.00\" },\n]\n";
    const Findings findings = lintTrial(body);
    CHECK(std::any_of(findings.begin(), findings.end(), [](const Finding& finding) {
        return finding.message.contains(QLatin1String("never gets its turn"))
            || finding.message.contains(QLatin1String("not checked"))
            || finding.message.contains(QLatin1String("given up"));
    }));
}
