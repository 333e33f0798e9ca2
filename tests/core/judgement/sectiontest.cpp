// SPDX-License-Identifier: GPL-3.0-or-later
// What C++ does for every standard: each section by itself, with small rulebooks.
#include "tests/core/judgement/trial.h"

using namespace kesu;
using namespace kesu::test;

namespace {

QStringList clausesOf(const QList<Reason>& reasons)
{
    QStringList clauses;
    for (const Reason& reason : reasons)
        clauses.append(reason.clause);
    return clauses;
}

QStringList idsOf(const QList<Notice>& notices)
{
    QStringList ids;
    for (const Notice& notice : notices)
        ids.append(notice.id);
    return ids;
}

const char* const statusRows = R"toml(
[[status]]
is = "out-of-scope"
clause = "1"
when = "ticked fraud"
[[status]]
is = "invalid"
clause = "2"
when = "categories has stain"
[[status]]
is = "invalid"
clause = "3"
each = "c in categories where c in look"
text = "{c}"
[[status]]
is = "pending"
clause = "4"
when = "not given(usage)"
[[status]]
is = "valid"
clause = "5"
[[notice]]
id = "always"
clause = "6"
[[notice]]
id = "outside"
clause = "7"
when = "status is out-of-scope"
)toml";

} // namespace

TEST_CASE("the strongest status wins and all its rows are the reasons")
{
    Case facts = someCase();
    CHECK(judged(statusRows, facts).status == VerdictStatus::Pending);
    CHECK(judged(statusRows, facts).missingFields == QStringList{QStringLiteral("usage")});
    facts.complaint.usage = QStringLiteral("in-use");
    CHECK(judged(statusRows, facts).status == VerdictStatus::Valid);
    facts.complaint.categories = {QStringLiteral("tear"), QStringLiteral("stain")};
    const Verdict invalid = judged(statusRows, facts);
    CHECK(invalid.status == VerdictStatus::Invalid);
    CHECK(clausesOf(invalid.reasons) == QStringList{QStringLiteral("2"), QStringLiteral("3"), QStringLiteral("3")});
    CHECK(invalid.reasons[1].text == QStringLiteral("破损"));
    CHECK(judged({}, facts).status == VerdictStatus::Valid);
}

TEST_CASE("out of scope leaves the reasons, and notices only if the rulebook says so")
{
    Case facts = someCase();
    facts.complaint.circumstances = {QStringLiteral("fraud")};
    facts.complaint.categories = {QStringLiteral("stain")};
    const Verdict quiet = judged(statusRows, facts);
    CHECK(quiet.status == VerdictStatus::OutOfScope);
    CHECK(clausesOf(quiet.reasons) == QStringList{QStringLiteral("1")});
    CHECK(quiet.notices.isEmpty());
    Findings findings;
    const QByteArray told
        = rulebookHead().replace("edition = \"1\"\n", "edition = \"1\"\nnoticesWhenOutOfScope = true\n") + statusRows;
    const Rulebook rulebook = readRulebook(told, QStringLiteral("trial.toml"), sharedToml(), findings).value();
    CHECK(idsOf(judge(rulebook, facts, WorkCalendar()).notices)
        == QStringList{QStringLiteral("always"), QStringLiteral("outside")});
}

TEST_CASE("the longest filing limit that holds applies, and an instead row replaces it")
{
    const QByteArray rows = R"toml(
[[filing]]
clause = "30"
from = "product.deliveredOn"
within = "30d"
[[filing]]
clause = "60"
when = "usage is in-use"
from = "product.deliveredOn"
within = "60d"
text = "{from} {within} {lastDay}"
[[filing]]
clause = "7"
instead = true
when = "ticked own-fault"
from = "product.deliveredOn"
within = "7mo"
)toml";
    Case facts = someCase();
    CHECK_FALSE(judged(rows, facts).filingLimit);
    CHECK(judged(rows, facts).status == VerdictStatus::Pending); // whatever the status rows say
    CHECK(clausesOf(judged(rows, facts).reasons) == QStringList{QStringLiteral("30")});
    CHECK(judged(rows, facts).missingFields
        == QStringList{QStringLiteral("product.deliveredOn"), QStringLiteral("usage")});
    facts.complaint.product.deliveredOn = QDate(2026, 9, 5);
    CHECK(judged(rows, facts).filingLimit->lastDay == QDate(2026, 10, 5));
    CHECK(judged(rows, facts).filingLimit->met);
    CHECK(judged(rows, facts).status == VerdictStatus::Valid);
    CHECK(judged(rows, facts).missingFields == QStringList{QStringLiteral("usage")});
    facts.complaint.product.deliveredOn = QDate(2026, 9, 4);
    CHECK_FALSE(judged(rows, facts).filingLimit->met);
    facts.complaint.usage = QStringLiteral("in-use");
    const FilingLimit longer = judged(rows, facts).filingLimit.value();
    CHECK(longer.clause == QStringLiteral("60"));
    CHECK(longer.text == QStringLiteral("2026-09-04 60 天 2026-11-03"));
    CHECK(longer.within == QStringLiteral("60d"));
    facts.complaint.circumstances = {QStringLiteral("own-fault")};
    CHECK(judged(rows, facts).filingLimit->lastDay == QDate(2027, 4, 4));
}

TEST_CASE("the earliest piece that counts decides the evidence")
{
    const QByteArray rows = R"toml(
[[evidence]]
id = "proof-of-stain"
clause = "2"
kinds = ["sample", { kind = "photo", when = "ticked own-fault" }, { kind = "statement", allSign = "[customer, clerk]" }]
due = "complaintDate + 10d"
text = "{label}"
)toml";
    Case facts = someCase();
    const auto line = [&] { return judged(rows, facts).evidence.value(0); };
    CHECK(line().status == EvidenceStatus::Missing);
    CHECK(line().dueOn == QDate(2026, 10, 15));
    CHECK(line().anyOf == QStringList{QStringLiteral("sample"), QStringLiteral("statement")});
    CHECK(line().text == QStringLiteral("样品或说明"));
    facts.complaint.evidence = {{QStringLiteral("photo"), QDate(2026, 10, 6), {}},
        {QStringLiteral("statement"), QDate(2026, 10, 7), {QStringLiteral("customer")}}};
    CHECK(line().status == EvidenceStatus::Missing); // not admitted; not signed by both
    facts.complaint.evidence.append({QStringLiteral("sample"), QDate(2026, 10, 16), {}});
    CHECK(line().status == EvidenceStatus::Late);
    facts.complaint.evidence.append(
        {QStringLiteral("statement"), QDate(2026, 10, 15), {QStringLiteral("clerk"), QStringLiteral("customer")}});
    CHECK(line().status == EvidenceStatus::Provided);
    CHECK(line().providedKind == QStringLiteral("statement"));
    CHECK(line().providedOn == QDate(2026, 10, 15));
}

TEST_CASE("each role agrees at its earliest line that counts")
{
    const QByteArray rows = R"toml(
[[approval]]
for = "claim"
clause = "3"
roles = ["clerk", "manager"]
phone = "ticked own-fault"
lastDay = "complaintDate + 5d"
before = "events.handle"
text = "{roles} {lastDay}"
)toml";
    Case facts = someCase();
    const auto line = [&] { return judged(rows, facts).approvals.value(0); };
    const auto agree = [&](const char* role, Moment at, ApprovalBy by = ApprovalBy::Signature) {
        facts.complaint.approvals.append({QStringLiteral("claim"), QString::fromLatin1(role), at, by});
    };
    CHECK(line().status == ApprovalStatus::Missing);
    CHECK(line().text == QStringLiteral("管理员、经理 2026-10-10"));
    agree("clerk", moment(10, 6, 9));
    agree("manager", moment(10, 7, 9), ApprovalBy::Phone);
    CHECK(line().status == ApprovalStatus::Missing);
    CHECK(line().agreedRoles == QStringList{QStringLiteral("clerk")});
    agree("manager", moment(10, 10, 23, 59, 59));
    CHECK(line().status == ApprovalStatus::Given);
    CHECK(line().agreedAt == moment(10, 10, 23, 59, 59));
    facts.complaint.events = {{QStringLiteral("handle"), moment(10, 10, 12)}};
    CHECK(line().status == ApprovalStatus::Late); // after the act that it had to precede
    facts.complaint.circumstances = {QStringLiteral("own-fault")};
    CHECK(line().status == ApprovalStatus::Given); // by phone, in time
    facts.complaint.circumstances.clear();
    facts.complaint.events.clear();
    facts.complaint.approvals.last().at = moment(10, 11, 0, 0, 0);
    CHECK(line().status == ApprovalStatus::Late);
}

TEST_CASE("any of several roles is enough where the mode says so")
{
    const QByteArray rows
        = "[[approval]]\nfor = \"claim\"\nclause = \"3\"\nroles = [\"clerk\", \"manager\"]\nmode = \"any\"\n";
    Case facts = someCase();
    facts.complaint.approvals
        = {{QStringLiteral("claim"), QStringLiteral("manager"), moment(10, 8), ApprovalBy::Signature},
            {QStringLiteral("claim"), QStringLiteral("clerk"), moment(10, 7), ApprovalBy::Phone}};
    const ApprovalLine line = judged(rows, facts).approvals.value(0);
    CHECK(line.status == ApprovalStatus::Given);
    CHECK(line.agreedAt == moment(10, 7));
    CHECK(line.mode == ApprovalMode::Any);
}

TEST_CASE("deadlines hold to the second, bounds included")
{
    const QByteArray rows = R"toml(
[[deadline]]
stage = "handle"
clause = "4"
role = "clerk"
from = "events.refused"
within = "24h"
[[deadline]]
stage = "close"
clause = "5"
role = "clerk"
until = "complaintDate + 5wd"
)toml";
    Case facts = someCase();
    CHECK(judged(rows, facts).deadlines.size() == 1); // what the other counts from is not known
    facts.complaint.events = {{QStringLiteral("refused"), moment(10, 6, 17, 50)}};
    const auto line = [&](int row) { return judged(rows, facts).deadlines.value(row); };
    CHECK(line(0).dueAt == moment(10, 7, 17, 50));
    CHECK(line(0).status == DeadlineStatus::Overdue);
    CHECK(line(1).dueAt == moment(10, 12, 23, 59, 59));
    CHECK(judged(rows, facts).yearsWithoutNotice == QList<int>{2026});
    facts.asOf = moment(10, 7, 17, 50);
    CHECK(line(0).status == DeadlineStatus::Open);
    facts.asOf = moment(10, 7, 17, 50, 1);
    CHECK(line(0).status == DeadlineStatus::Overdue);
    facts.complaint.events.insert(QStringLiteral("handle"), moment(10, 7, 17, 50));
    CHECK(line(0).status == DeadlineStatus::Done);
    facts.complaint.events.insert(QStringLiteral("handle"), moment(10, 7, 17, 50, 1));
    CHECK(line(0).status == DeadlineStatus::DoneLate);
}

TEST_CASE("the highest grade wins and its first row names the clause")
{
    const QByteArray rows = R"toml(
[[grade]]
is = "light"
clause = "a"
[[grade]]
is = "grave"
clause = "b"
when = "gradeSoFar is light and ticked fraud"
[[grade]]
is = "grave"
clause = "c"
when = "ticked fraud"
[[grade]]
is = "light"
clause = "d"
)toml";
    Case facts = someCase();
    CHECK(judged(rows, facts).grade->clause == QStringLiteral("a"));
    facts.complaint.circumstances = {QStringLiteral("fraud")};
    CHECK(judged(rows, facts).grade->id == QStringLiteral("grave"));
    CHECK(judged(rows, facts).grade->clause == QStringLiteral("b"));
}

TEST_CASE("cases are first match, and a row whose cases all fail does not strike")
{
    const QByteArray rows = R"toml(
[[penalty]]
id = "outer"
role = "clerk"
when = "given(compensation)"
clause = "0"
cases = [
  { clause = "1", when = "compensation < 2000.00" },
  { when = "compensation <= 5000.00", cases = [{ clause = "2a", when = "ticked fraud" }, { clause = "2b", when = "ticked own-fault", id = "inner" }] },
]
[[notice]]
id = "followed"
clause = "3"
when = "applied.outer"
[[notice]]
id = "innermost"
clause = "4"
when = "applied.inner"
)toml";
    Case facts = someCase();
    const auto struck = [&] {
        const Verdict verdict = judged(rows, facts);
        return verdict.penalties.value(0).clause + u' ' + idsOf(verdict.notices).join(u' ');
    };
    CHECK(struck() == QStringLiteral(" "));
    facts.complaint.compensation = yuan("1999.99");
    CHECK(struck() == QStringLiteral("1 followed"));
    facts.complaint.compensation = yuan("2000.00");
    CHECK(struck() == QStringLiteral(" "));
    facts.complaint.circumstances = {QStringLiteral("own-fault")};
    CHECK(struck() == QStringLiteral("2b followed innermost"));
    facts.complaint.compensation = yuan("5000.01");
    CHECK(struck() == QStringLiteral(" "));
}

TEST_CASE("the facts are checked against the vocabulary")
{
    const Rulebook rulebook = trial({});
    const auto fields = [&](const Case& facts) {
        QStringList all;
        for (const Finding& finding : checkFacts(rulebook, facts))
            all.append(finding.field);
        return all;
    };
    Case facts = someCase();
    CHECK(fields(facts).isEmpty());
    facts.complaint.categories = {QStringLiteral("stain"), QStringLiteral("stein")};
    facts.complaint.demands = {{QStringLiteral("claim"), yuan("-1.00")}};
    facts.complaint.responsible = {{QStringLiteral("department:night-shift"), Share::fromMillionths(700'000)},
        {QStringLiteral("nobody"), Share::fromMillionths(400'000)}};
    facts.complaint.events = {{QStringLiteral("refusd"), moment(10, 1)}};
    facts.complaint.evidence
        = {{QStringLiteral("photo"), QDate(2026, 10, 6), {QStringLiteral("manager"), QStringLiteral("queen")}}};
    facts.history = {{facts.complaint, QStringLiteral("grim")}};
    const QStringList found = fields(facts);
    for (const char* field : {"complaint.categories[1]", "complaint.demands[0].amount",
             "complaint.responsible[1].party", "complaint.responsible", "complaint.events.refusd",
             "complaint.evidence[0].signedBy[1]", "history[0].categories[1]", "history[0].grade"}) {
        INFO(field);
        CHECK(found.contains(QString::fromLatin1(field)));
    }
    CHECK_FALSE(
        found.contains(QStringLiteral("complaint.responsible[0].party"))); // a company names departments of its own
    const Findings findings = checkFacts(rulebook, facts);
    CHECK(findings[0].message == QStringLiteral("no category has the id 'stein'; did you mean stain?"));
}
