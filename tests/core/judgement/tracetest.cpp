// SPDX-License-Identifier: GPL-3.0-or-later
// What is kept of a judgement: fields that were missing, and what single explanations say.
#include "core/judgement/explain.h"
#include "core/judgement/split.h"
#include "core/judgement/splitaccount.h"
#include "tests/core/judgement/trial.h"

#include <random>

using namespace kesu;
using namespace kesu::test;

namespace {

QStringList missingOf(const QByteArray& body, const Case& facts = someCase())
{
    return judged(body, facts).missingFields;
}

ExplainedVerdict explained(const QByteArray& body, const Case& facts = someCase())
{
    return explain(trial(body), facts, WorkCalendar());
}

QString valueOfFact(const ExplainedElement& element, const char* path)
{
    for (const ExplainedFact& fact : element.facts) {
        if (fact.path == QLatin1String(path))
            return fact.value.isEmpty() ? QStringLiteral("-") : fact.value;
    }
    return {};
}

const QByteArray notice = "\n[[notice]]\nid = \"n\"\nclause = \"1\"\ntext = \"x\"\n";

} // namespace

TEST_CASE("an unknown condition names the field of the list whose element lacks it")
{
    Case facts = someCase();
    facts.complaint.demands = {{QStringLiteral("claim"), {}}};
    CHECK(missingOf(notice + "when = \"any(d.amount > 5.00 for d in demands)\"\n", facts)
        == QStringList(QStringLiteral("demands.amount")));
    CHECK(missingOf(notice + "when = \"sum(d.amount for d in demands) > 5.00\"\n", facts)
        == QStringList(QStringLiteral("demands.amount")));
    facts.complaint.demands = {{QStringLiteral("claim"), yuan("6.00")}};
    CHECK(missingOf(notice + "when = \"any(d.amount > 5.00 for d in demands)\"\n", facts).isEmpty());
}

TEST_CASE("an unknown condition names the field outside the list that its elements are compared with")
{
    Case facts = someCase();
    facts.complaint.demands = {{QStringLiteral("claim"), yuan("6.00")}};
    CHECK(missingOf(notice + "when = \"any(d.amount > compensation for d in demands)\"\n", facts)
        == QStringList(QStringLiteral("compensation")));
}

TEST_CASE("behind an approval, a deadline or a proof that is not there stands the field that it waits for")
{
    const QByteArray approval
        = "\n[[approval]]\nfor = \"return\"\nclause = \"2\"\nroles = []\nwhen = \"compensation > 5.00\"\n";
    CHECK(missingOf(approval + notice + "when = \"approval.return.status is missing\"\n")
        == QStringList(QStringLiteral("compensation")));
    const QByteArray deadline = "\n[[deadline]]\nstage = \"handle\"\nrole = \"clerk\"\nclause = \"3\"\nfrom = "
                                "\"product.deliveredOn\"\nwithin = \"3d\"\n";
    CHECK(missingOf(deadline + notice + "when = \"deadline.handle.status is overdue\"\n")
        == QStringList(QStringLiteral("product.deliveredOn")));
    const QByteArray proof
        = "\n[[evidence]]\nid = \"e\"\nclause = \"4\"\nkinds = [\"photo\"]\ndue = \"firstUsedOn + 3d\"\n";
    CHECK(missingOf(proof + notice + "when = \"date(asOf) > proof.e.dueOn\"\n")
        == QStringList(QStringLiteral("firstUsedOn")));
}

TEST_CASE("only what decided is told as a fact")
{
    Case facts = someCase();
    facts.complaint.usage = QStringLiteral("unused");
    facts.complaint.compensation = yuan("12.50");
    const ExplainedVerdict verdict = explained(notice + "when = \"usage is unused or compensation > 5.00\"\n", facts);
    REQUIRE(verdict.explanation.notices.size() == 1);
    const ExplainedElement& element = verdict.explanation.notices.first();
    CHECK(valueOfFact(element, "usage") == QStringLiteral("unused"));
    CHECK(valueOfFact(element, "compensation").isEmpty());
    REQUIRE(element.rows.size() == 1);
    const ExplainedCondition& condition = element.rows.first().condition.value();
    CHECK(condition.of == PartsOf::Any);
    REQUIRE(condition.parts.size() == 2);
    CHECK(condition.parts[0].text == QStringLiteral("使用情况 (unused) is “unused”"));
    CHECK(condition.parts[1].text == QStringLiteral("compensation (12.50) is more than 5.00"));
    CHECK(element.rows.first().code == QStringLiteral("usage is unused or compensation > 5.00"));
}

TEST_CASE("a named value is told with its label, its value and what it is made of")
{
    Case facts = someCase();
    facts.complaint.demands = {{QStringLiteral("claim"), yuan("100.00")}, {QStringLiteral("claim"), yuan("20.50")}};
    const ExplainedVerdict verdict
        = explained("[let]\nclaimed = { is = \"sum(d.amount for d in demands)\", zh = \"索赔金额\" }\n" + notice
                + "when = \"claimed > 5.00\"\n",
            facts);
    const ExplainedElement& element = verdict.explanation.notices.at(0);
    REQUIRE(element.names.size() == 1);
    CHECK(element.names[0].label == QStringLiteral("索赔金额"));
    CHECK(element.names[0].value == QStringLiteral("120.50"));
    CHECK(element.names[0].line > 0);
    CHECK(valueOfFact(element, "demands") == QStringLiteral("索赔 100.00; 索赔 20.50"));
    CHECK(element.steps == QStringList(QStringLiteral("100.00 + 20.50 = 120.50")));
}

TEST_CASE("cases that were passed over are told with what they lack")
{
    const ExplainedVerdict verdict
        = explained("\n[[approval]]\nfor = \"return\"\nroles = []\ncases = [\n"
                    "  { clause = \"2.1\", when = \"compensation > 5.00\" },\n  { clause = \"2.2\" },\n]\n");
    REQUIRE(verdict.explanation.approvals.size() == 1);
    const QList<ExplainedRow>& rows = verdict.explanation.approvals[0].rows;
    REQUIRE(rows.size() == 2);
    CHECK(rows[0].outcome == ExplainedRow::Outcome::Struck);
    CHECK(rows[0].clause == QStringLiteral("2.2"));
    CHECK(rows[1].outcome == ExplainedRow::Outcome::Open);
    CHECK(rows[1].clause == QStringLiteral("2.1"));
    CHECK(rows[1].missing == QStringList(QStringLiteral("compensation")));
}

TEST_CASE("of the filing limits the shorter ones are told with the day on which they end")
{
    Case facts = someCase();
    facts.complaint.product.deliveredOn = QDate(2026, 9, 10);
    const ExplainedVerdict verdict
        = explained("\n[[filing]]\nclause = \"1.1\"\nfrom = \"product.deliveredOn\"\nwithin = \"10d\"\n"
                    "\n[[filing]]\nclause = \"1.2\"\nfrom = \"product.deliveredOn\"\nwithin = \"20d\"\n",
            facts);
    REQUIRE(verdict.explanation.filingLimit.has_value());
    const ExplainedElement& element = *verdict.explanation.filingLimit;
    CHECK(element.clause == QStringLiteral("1.2"));
    REQUIRE(element.rows.size() == 2);
    CHECK(element.rows[1].outcome == ExplainedRow::Outcome::Beaten);
    CHECK(element.rows[1].note == QStringLiteral("It ends on 2026-09-20; the longest limit counts."));
    REQUIRE(element.spans.size() == 1);
    CHECK(element.spans[0].days.size() == 20);
    CHECK(element.steps
        == QStringList({QStringLiteral("2026-09-10 + 20 day(s) = 2026-09-30"),
            QStringLiteral("The complaint came on 2026-10-05, 5 day(s) after the last day.")}));
}

TEST_CASE("the split is reckoned out loud to the part of a fen")
{
    Case facts = someCase();
    facts.complaint.compensation = yuan("0.05");
    const ExplainedVerdict verdict
        = explained("\n[liability]\ntotal = \"compensation\"\n\n[[liability.step]]\nclause = \"6\"\n"
                    "lines = [{ party = \"company\", share = \"50%\" }, { party = \"customer\", "
                    "share = \"50%\" }]\n",
            facts);
    REQUIRE(verdict.explanation.liability.size() == 2);
    const QStringList& steps = verdict.explanation.liability[0].steps;
    CHECK(steps.contains(
        QStringLiteral("公司: 0.05 × 50% = 0.02 and 0.5 of a fen; one of the fen left over goes here: 0.03.")));
    CHECK(steps.contains(QStringLiteral("customer: 0.05 × 50% = 0.02 and 0.5 of a fen, which is dropped.")));
}

TEST_CASE("the account of a split comes to the parts of the split")
{
    std::mt19937 random(3);
    for (int round = 0; round < 2000; ++round) {
        std::vector<qint64> weights(1 + random() % 5);
        for (qint64& weight : weights)
            weight = random() % 400'000;
        const qint64 total = random() % 1'000'000;
        const SplitParts parts = splitFen(total, weights, 1'000'000);
        const SplitAccount account = accountOfSplit(total, weights, 1'000'000);
        qint64 sum = 0;
        for (qsizetype i = 0; i < account.lines.size(); ++i) {
            const SplitLine& line = account.lines[i];
            CHECK((line.extra == 0 || line.extra == 1));
            sum += line.floor + line.extra;
            if (i < parts.size())
                CHECK(line.floor + line.extra == parts[i]);
        }
        CHECK((sum == total || account.divisor == 0));
    }
}
