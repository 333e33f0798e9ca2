// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/casejson.h"
#include "tests/support/catch.h"

#include <nlohmann/json.hpp>

using namespace kesu;

namespace {

Moment at(const char* text)
{
    return Moment::tryFromIso(QString::fromUtf8(text)).value();
}

Case fullCase()
{
    Case facts;
    facts.rulebook = QStringLiteral("some-rules");
    facts.asOf = at("2026-11-21T10:00:00");
    Complaint& complaint = facts.complaint;
    complaint.registeredAt = at("2026-10-05T09:30:00");
    complaint.complaintDate = QDate(2026, 10, 4);
    complaint.channel = QStringLiteral("salesman");
    complaint.customer = {QStringLiteral("华联食品"), QStringLiteral("overseas")};
    complaint.product = {QStringLiteral("五层瓦楞箱"), QStringLiteral("BC-530"), QStringLiteral("SO-8841"),
        QStringLiteral("20260828"), QDate(2026, 9, 1), 5000, 300, QStringLiteral("只"), Money::fromFen(320)};
    complaint.usage = QStringLiteral("in-use");
    complaint.firstUsedOn = QDate(2026, 9, 20);
    complaint.paymentStatus = QStringLiteral("unpaid");
    complaint.categories = {QStringLiteral("delamination"), QStringLiteral("ink")};
    complaint.description = QStringLiteral("箱体\"脱层\"\n第二行\t𠮷");
    complaint.demands = {{QStringLiteral("claim"), Money::fromFen(96000)}, {QStringLiteral("apology"), {}}};
    complaint.evidence = {{QStringLiteral("photo"), QDate(2026, 10, 6), {QStringLiteral("customer")}},
        {QStringLiteral("photo"), QDate(2026, 10, 7), {}}};
    complaint.circumstances = {QStringLiteral("slip-inaccurate")};
    complaint.costs
        = {{QStringLiteral("scrap"), {}, Money::fromFen(5)}, {QStringLiteral("fuel"), Money::fromFen(100), {}},
            {QStringLiteral("meals"), Money::fromFen(100), Money::fromFen(90)}};
    complaint.responsible = {{QStringLiteral("department:production"), Share::fromMillionths(666'700)}};
    complaint.approvals
        = {{QStringLiteral("claim"), QStringLiteral("manager"), at("2026-10-07T15:00:00"), ApprovalBy::Phone}};
    complaint.goodsReturn
        = GoodsReturn{QStringLiteral("whole-batch"), Money::fromFen(180000), 500, true, at("2026-10-07T15:00:00")};
    complaint.compensation = Money::fromFen(96000);
    complaint.events = {{QStringLiteral("investigate"), at("2026-10-08T11:00:00")}};
    PastComplaint past;
    past.complaint.registeredAt = at("2026-09-01T08:00:00");
    past.grade = QStringLiteral("major");
    facts.history = {past, past};
    facts.history.last().grade.clear();
    return facts;
}

QStringList keysOf(const nlohmann::ordered_json& object)
{
    QStringList keys;
    for (const auto& [key, value] : object.items())
        keys += QString::fromStdString(key);
    return keys;
}

} // namespace

TEST_CASE("a case that is written is read back the same")
{
    const JsonLayout layout = GENERATE(JsonLayout::Indented, JsonLayout::OneLine);
    Findings findings;
    const QByteArray json = writeCase(fullCase(), layout);
    const auto read = readCase(json, {}, nullptr, findings);
    for (const Finding& finding : std::as_const(findings))
        FAIL(finding.toString().toStdString());
    REQUIRE(read);
    CHECK(*read == fullCase());
    CHECK(writeCase(*read, layout) == json);
    if (layout == JsonLayout::OneLine)
        CHECK(json.count('\n') == 1);
}

TEST_CASE("a case with nothing but the required fields is written without the others")
{
    Case facts;
    facts.rulebook = QStringLiteral("r");
    const QByteArray json = writeCase(facts);
    CHECK(keysOf(nlohmann::ordered_json::parse(json.toStdString())["complaint"])
        == QStringList{QStringLiteral("registeredAt"), QStringLiteral("customer"), QStringLiteral("categories")});
    Findings findings;
    CHECK(readCase(json, {}, nullptr, findings) == facts);
}

TEST_CASE("a verdict has the keys of the contract in their order, and further ones behind them")
{
    const auto json = verdictToJson({});
    CHECK(keysOf(json).mid(0, 11).join(QLatin1Char(' '))
        == QStringLiteral(
            "status reasons filingLimit evidence grade deadlines approvals liability recoveries penalties notices"));
    CHECK(json["filingLimit"].is_null());
    CHECK(json["grade"].is_null());
    CHECK(json["evidence"].is_array());
    CHECK(json["liability"].dump() == R"({"total":"0.00","lines":[]})");
}

TEST_CASE("every element of a verdict is written as the contract shapes it")
{
    Verdict verdict;
    verdict.status = VerdictStatus::OutOfScope;
    verdict.reasons = {{QStringLiteral("4.1.2"), QStringLiteral("超期")}};
    verdict.filingLimit = FilingLimit{
        QStringLiteral("4.1.2"), QDate(2026, 10, 31), true, {}, QDate(2026, 9, 1), QStringLiteral("60d"), true};
    verdict.evidence
        = {{{}, QStringLiteral("4.2.2 a"), {QStringLiteral("photo")}, EvidenceStatus::Late, {}, {}, {}, {}}};
    verdict.grade = GradeLine{QStringLiteral("general"), QStringLiteral("三.1"), {}};
    verdict.deadlines = {{QStringLiteral("close"), QStringLiteral("close"), QStringLiteral("4.3"),
        QStringLiteral("clerk"), at("2026-10-05T09:30:00"), QStringLiteral("24h"), at("2026-10-06T09:30:00"), {},
        DeadlineStatus::DoneLate, {}}};
    verdict.approvals = {{QStringLiteral("return"), QStringLiteral("4.5.2 a"),
        {QStringLiteral("a"), QStringLiteral("b")}, ApprovalMode::Any, ApprovalStatus::Missing, {}, {}, {}}};
    verdict.liability = {Money::fromFen(106000),
        {{QStringLiteral("salesman"), Share::fromMillionths(200'000), Money::fromFen(10000), Money::fromFen(2000),
            QStringLiteral("4.2.2 d"), {}}}};
    verdict.recoveries
        = {{QStringLiteral("employee"), Money::fromFen(1500000), Money::fromFen(250000), QStringLiteral("5"), {}}};
    verdict.penalties
        = {{QStringLiteral("clerk"), Money::fromFen(5000), Money::fromFen(20000), QStringLiteral("6"), {}},
            {QStringLiteral("clerk"), {}, {}, QStringLiteral("7"), {}}};
    verdict.notices = {{QStringLiteral("tell"), QStringLiteral("8"), QStringLiteral("报告")}};
    verdict.yearsWithoutNotice = {2027};

    const auto json = verdictToJson(verdict);
    const auto line = [&](const char* key) { return json[key][0].dump(); };
    CHECK(json["status"] == "out-of-scope");
    CHECK(line("reasons") == R"({"clause":"4.1.2","text":"超期"})");
    CHECK(json["filingLimit"].dump()
        == R"({"clause":"4.1.2","lastDay":"2026-10-31","met":true,"from":"2026-09-01","within":"60d","houseDefault":true})");
    CHECK(line("evidence") == R"({"clause":"4.2.2 a","anyOf":["photo"],"status":"late","dueOn":null})");
    CHECK(json["grade"].dump() == R"({"id":"general","clause":"三.1"})");
    CHECK(line("deadlines")
        == R"({"stage":"close","clause":"4.3","role":"clerk","dueAt":"2026-10-06T09:30:00","status":"done-late","id":"close","from":"2026-10-05T09:30:00","within":"24h"})");
    CHECK(line("approvals")
        == R"({"for":"return","clause":"4.5.2 a","roles":["a","b"],"mode":"any","status":"missing"})");
    CHECK(json["liability"].dump()
        == R"({"total":"1060.00","lines":[{"party":"salesman","share":"20%","of":"100.00","amount":"20.00","clause":"4.2.2 d"}]})");
    CHECK(line("recoveries") == R"({"party":"employee","of":"15000.00","amount":"2500.00","clause":"5"})");
    CHECK(line("penalties") == R"({"role":"clerk","min":"50.00","max":"200.00","clause":"6"})");
    CHECK(json["penalties"][1].dump() == R"({"role":"clerk","min":null,"max":null,"clause":"7"})");
    CHECK(line("notices") == R"({"id":"tell","clause":"8","text":"报告"})");
    CHECK(json["yearsWithoutNotice"].dump() == "[2027]");
}
