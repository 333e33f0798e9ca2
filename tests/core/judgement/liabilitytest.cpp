// SPDX-License-Identifier: GPL-3.0-or-later
// Who bears and pays what, by small rulebooks.
#include "tests/core/judgement/trial.h"

using namespace kesu;
using namespace kesu::test;

namespace {

QString linesOf(const Liability& liability)
{
    QStringList lines;
    for (const LiabilityLine& line : liability.lines)
        lines.append(
            QStringLiteral("%1 %2 of %3 = %4 (%5)")
                .arg(line.party, line.share.toString(), line.of.toString(), line.amount.toString(), line.clause));
    return lines.join(u'\n');
}

} // namespace

TEST_CASE("liability steps come off one after the other and sum to the total")
{
    const QByteArray rows = R"toml(
[liability]
total = "sum(c.amount for c in costs) else compensation"
[[liability.step]]
clause = "fuel"
of = "sum(c.amount for c in costs where c.kind is fuel)"
lines = [{ party = "company", share = "80%" }, { party = "salesman", share = "20%" }]
[[liability.step]]
clause = "slip"
when = "ticked own-fault"
on = "compensation"
lines = [{ party = "salesman", share = "10%" }]
[[liability.step]]
clause = "rest"
lines = [{ party = "supplier", share = "40%" }, { party = "as-decided", share = "60%", clause = "decided" }]
)toml";
    Case facts = someCase();
    CHECK(linesOf(judged(rows, facts).liability).isEmpty());
    CHECK(judged(rows, facts).liability.total == Money());
    facts.complaint.compensation = yuan("1000.03");
    facts.complaint.costs
        = {{QStringLiteral("scrap"), yuan("1000.03"), {}}, {QStringLiteral("fuel"), yuan("150.00"), {}}};
    facts.complaint.circumstances = {QStringLiteral("own-fault")};
    facts.complaint.responsible = {{QStringLiteral("department:workshop"), Share::fromMillionths(700'000)},
        {QStringLiteral("customer"), Share::fromMillionths(300'000)}};
    CHECK(linesOf(judged(rows, facts).liability)
        == QStringLiteral(
            "company 80% of 150.00 = 120.00 (fuel)\n"
            "salesman 20% of 150.00 = 30.00 (fuel)\nsalesman 10% of 1000.03 = 100.00 (slip)\nsupplier 40% of 900.03 = "
            "360.01 (rest)\n"
            "department:workshop 42% of 900.03 = 378.01 (decided)\ncustomer 18% of 900.03 = 162.01 (decided)"));
    facts.complaint.costs.clear();
    facts.complaint.circumstances.clear();
    facts.complaint.responsible = {{QStringLiteral("company"), Share::fromMillionths(200'000)},
        {QStringLiteral("customer"), Share::fromMillionths(500'000)}};
    CHECK(linesOf(judged(rows, facts).liability)
        == QStringLiteral("supplier 40% of 1000.03 = 400.01 (rest)\n"
                          "company 30% of 1000.03 = 300.01 (decided)\ncustomer 30% of 1000.03 = 300.01 (decided)"));
    facts.complaint.responsible.clear();
    facts.complaint.compensation = yuan("0.01");
    CHECK(linesOf(judged(rows, facts).liability)
        == QStringLiteral("supplier 40% of 0.01 = 0.00 (rest)\ncompany 60% of 0.01 = 0.01 (decided)"));
}

TEST_CASE("a figure from outside never takes more than is left")
{
    const QByteArray rows = R"toml(
[liability]
total = "10.00"
[[liability.step]]
clause = "a"
on = "compensation"
lines = [{ party = "salesman", share = "10%" }]
[[liability.step]]
id = "rest"
clause = "b"
lines = [{ party = "company", share = "100%" }]
[[notice]]
id = "left-over"
clause = "c"
when = "applied.rest"
)toml";
    Case facts = someCase();
    facts.complaint.compensation = yuan("500.00");
    CHECK(linesOf(judged(rows, facts).liability) == QStringLiteral("salesman 10% of 500.00 = 10.00 (a)"));
    CHECK(judged(rows, facts).notices.isEmpty()); // never reached
    facts.complaint.compensation = yuan("5.00");
    CHECK(judged(rows, facts).notices.size() == 1);
}

TEST_CASE("recoveries are rounded half up, penalties may be without a figure")
{
    const QByteArray rows = R"toml(
[[recovery]]
party = "employee-at-fault"
clause = "6"
of = "compensation"
amount = "20% * compensation"
[[penalty]]
role = "clerk"
clause = "7"
min = "30.00"
max = "50.00"
[[penalty]]
role = "manager"
clause = "8"
)toml";
    Case facts = someCase();
    facts.complaint.compensation = yuan("333.33");
    const Verdict verdict = judged(QByteArray(rows).replace("employee-at-fault", "supplier"), facts);
    REQUIRE(verdict.recoveries.size() == 1);
    CHECK(verdict.recoveries[0].amount == yuan("66.67"));
    CHECK(verdict.recoveries[0].of == yuan("333.33"));
    REQUIRE(verdict.penalties.size() == 2);
    CHECK(verdict.penalties[0].min == yuan("30.00"));
    CHECK_FALSE(verdict.penalties[1].max);
    Findings findings;
    CHECK_FALSE(readTrial(rows, findings).has_value());
}
