// SPDX-License-Identifier: GPL-3.0-or-later
// Structure and types of the case; what a rulebook has to say about the facts is tried with the whole program in
// tests/app.
#include "core/exchange/casejson.h"
#include "tests/support/catch.h"

#include <nlohmann/json.hpp>

using namespace kesu;

namespace {

const char* const sample = R"({
  "rulebook": "some-rules",
  "asOf": "2026-11-21T10:00:00",
  "complaint": {
    "registeredAt": "2026-10-05T09:30:00",
    "complaintDate": "2026-10-04",
    "channel": "salesman",
    "customer": {"name": "华联食品", "region": "overseas"},
    "product": {"name": "五层瓦楞箱", "code": "BC-530", "orderNo": "SO-8841", "batchNo": "20260828",
                "deliveredOn": "2026-09-01", "deliveredQuantity": 5000, "defectiveQuantity": 300, "unit": "只", "unitPrice": "3.20"},
    "usage": "in-use",
    "firstUsedOn": "2026-09-20",
    "paymentStatus": "unpaid",
    "categories": ["delamination"],
    "description": "箱体脱层",
    "demands": [{"kind": "claim", "amount": "960.00"}, {"kind": "apology"}],
    "evidence": [{"kind": "defective-sample", "providedOn": "2026-10-06", "signedBy": ["customer"]}],
    "circumstances": ["slip-inaccurate"],
    "costs": [{"kind": "product-loss", "amount": "960.5"}],
    "responsible": [{"party": "department:production", "share": "66.67%"}],
    "approvals": [{"for": "claim", "role": "quality-manager", "at": "2026-10-07T15:00:00", "by": "phone"}],
    "return": {"kind": "whole-batch", "amount": "1800.00", "quantity": 500, "emergency": true, "phoneApprovedAt": null},
    "compensation": "960.00",
    "events": {"investigate": "2026-10-08T11:00:00"}
  },
  "history": [{"registeredAt": "2026-09-01T08:00:00", "categories": [], "grade": "major"},
              {"registeredAt": "2026-09-02T08:00:00", "categories": ["ink"], "grade": null}]
})";

QByteArray with(const char* before, const QByteArray& after)
{
    QByteArray text(sample);
    REQUIRE(text.count(before) == 1);
    return text.replace(before, after);
}

QStringList refusals(const QByteArray& json)
{
    Findings findings;
    CHECK_FALSE(readCase(json, {}, nullptr, findings));
    QStringList texts;
    for (const Finding& finding : std::as_const(findings))
        texts += finding.toString();
    return texts;
}

} // namespace

TEST_CASE("a case is read with all its fields")
{
    Findings findings;
    const auto read = readCase(sample, QStringLiteral("case.json"), nullptr, findings);
    REQUIRE(findings.isEmpty());
    REQUIRE(read);
    const Complaint& complaint = read->complaint;
    CHECK(read->rulebook == QStringLiteral("some-rules"));
    CHECK(read->asOf.toIso() == QStringLiteral("2026-11-21T10:00:00"));
    CHECK(complaint.registeredAt.toIso() == QStringLiteral("2026-10-05T09:30:00"));
    CHECK(complaint.complaintDate == QDate(2026, 10, 4));
    CHECK(complaint.customer == CustomerFacts{QStringLiteral("华联食品"), QStringLiteral("overseas")});
    CHECK(complaint.product.deliveredOn == QDate(2026, 9, 1));
    CHECK(complaint.product.deliveredQuantity == 5000);
    CHECK(complaint.product.unitPrice == Money::fromFen(320));
    CHECK(complaint.demands
        == QList<Demand>{{QStringLiteral("claim"), Money::fromFen(96000)}, {QStringLiteral("apology"), {}}});
    CHECK(complaint.evidence.first().signedBy == QStringList{QStringLiteral("customer")});
    CHECK(complaint.costs.first() == Cost{QStringLiteral("product-loss"), {}, Money::fromFen(96050)});
    CHECK(complaint.responsible.first().share == Share::fromMillionths(666'700));
    CHECK(complaint.approvals.first().by == ApprovalBy::Phone);
    REQUIRE(complaint.goodsReturn);
    CHECK(*complaint.goodsReturn == GoodsReturn{QStringLiteral("whole-batch"), Money::fromFen(180000), 500, true, {}});
    CHECK(complaint.events.value(QStringLiteral("investigate")).toIso() == QStringLiteral("2026-10-08T11:00:00"));
    REQUIRE(read->history.size() == 2);
    CHECK(read->history.first().grade == QStringLiteral("major"));
    CHECK(read->history.last().grade.isEmpty());
    CHECK(read->history.last().complaint.categories == QStringList{QStringLiteral("ink")});
}

TEST_CASE("only four fields must be given, and the rest has its defaults")
{
    Findings findings;
    const auto read = readCase(R"({"rulebook": "r", "asOf": "2026-11-21T10:00:00",
        "complaint": {"registeredAt": "2026-10-05T23:30:00", "categories": []}})",
        {}, nullptr, findings);
    REQUIRE(read);
    CHECK(read->complaint.effectiveComplaintDate() == QDate(2026, 10, 5));
    CHECK(read->complaint.customer.region == QStringLiteral("domestic"));
    CHECK(read->complaint.approvals.isEmpty());
    CHECK_FALSE(read->complaint.goodsReturn);
    CHECK_FALSE(read->complaint.compensation);
}

TEST_CASE("null stands for a field that is left out")
{
    Findings findings;
    const auto read = readCase(R"({"rulebook": "r", "asOf": "2026-11-21T10:00:00", "history": null,
        "complaint": {"registeredAt": "2026-10-05T23:30:00", "categories": [], "customer": {"region": null}, "usage": null,
        "demands": null, "compensation": null, "events": {"close": null}}})",
        {}, nullptr, findings);
    REQUIRE(read);
    CHECK(read->complaint.customer.region == QStringLiteral("domestic"));
    CHECK(read->complaint.events.isEmpty());
}

TEST_CASE("what is wrong is told with its field, its value and what would be right")
{
    struct Row
    {
        const char* before;
        const char* after;
        const char* field;
        QStringList words;
    };
    const auto words = [](std::initializer_list<const char*> list) {
        QStringList texts;
        for (const char* text : list)
            texts += QString::fromUtf8(text);
        return texts;
    };
    const QList<Row> rows{
        {"\"asOf\": \"2026-11-21T10:00:00\",", "", "asOf", words({"missing"})},
        {"\"registeredAt\": \"2026-10-05T09:30:00\",", "", "complaint.registeredAt", words({"missing"})},
        {"\"categories\": [\"delamination\"],", "\"categories\": null,", "complaint.categories", words({"missing"})},
        {"\"rulebook\": \"some-rules\"", "\"rulebook\": \"\"", "rulebook", words({"id"})},
        {"\"rulebook\": \"some-rules\"", "\"rulebook\": 7", "rulebook", words({"7", "quotation marks"})},
        {"\"2026-11-21T10:00:00\"", "\"2026-11-31T10:00:00\"", "asOf",
            words({"2026-11-31T10:00:00", "2026-10-05T09:30:00"})},
        {"\"2026-11-21T10:00:00\"", "\"2026-11-21\"", "asOf", words({"\"2026-11-21\""})},
        {"\"2026-09-20\"", "\"2026-02-30\"", "complaint.firstUsedOn", words({"2026-02-30", "2026-10-05"})},
        {"\"2026-09-20\"", "20260920", "complaint.firstUsedOn", words({"20260920"})},
        {"\"2026-09-01\"", "\"2026/9/1\"", "complaint.product.deliveredOn", words({"2026/9/1"})},
        {"\"amount\": \"960.00\"", "\"amount\": 960.5", "complaint.demands[0].amount", words({"960.5", "\"960.50\""})},
        {"\"amount\": \"960.00\"", "\"amount\": 960", "complaint.demands[0].amount", words({"\"960.00\""})},
        {"\"amount\": \"960.00\"", "\"amount\": \"-960.00\"", "complaint.demands[0].amount",
            words({"-960.00", "negative"})},
        {"\"amount\": \"960.00\"", "\"amount\": \"960.005\"", "complaint.demands[0].amount",
            words({"960.005", "two decimals"})},
        {"\"amount\": \"960.00\"", "\"amount\": \"1,960.00\"", "complaint.demands[0].amount", words({"1,960.00"})},
        {"\"amount\": \"960.00\"", "\"amount\": \"九百\"", "complaint.demands[0].amount", words({"九百"})},
        {"\"deliveredQuantity\": 5000", "\"deliveredQuantity\": -1", "complaint.product.deliveredQuantity",
            words({"-1", "from 0"})},
        {"\"deliveredQuantity\": 5000", "\"deliveredQuantity\": 5000.0", "complaint.product.deliveredQuantity",
            words({"5000.0"})},
        {"\"deliveredQuantity\": 5000", "\"deliveredQuantity\": \"5000\"", "complaint.product.deliveredQuantity",
            words({"\"5000\"", "without quotation marks"})},
        {"\"deliveredQuantity\": 5000", "\"deliveredQuantity\": 99999999999999999999",
            "complaint.product.deliveredQuantity", words({"no quantity"})},
        {"\"66.67%\"", "\"66.67\"", "complaint.responsible[0].share", words({"\"66.67\"", "percent"})},
        {"\"66.67%\"", "0.6667", "complaint.responsible[0].share", words({"0.6667"})},
        {"\"phone\"", "\"fax\"", "complaint.approvals[0].by", words({"fax", "signature"})},
        {"\"emergency\": true", "\"emergency\": \"yes\"", "complaint.return.emergency", words({"\"yes\"", "true"})},
        {"{\"investigate\": \"2026-10-08T11:00:00\"}", "{\"investigate\": \"heute\"}", "complaint.events.investigate",
            words({"heute"})},
        {"{\"investigate\": \"2026-10-08T11:00:00\"}", "[]", "complaint.events", words({"object"})},
        {"[\"delamination\"]", "\"delamination\"", "complaint.categories", words({"delamination", "list"})},
        {"[\"delamination\"]", "[\"delamination\", 3]", "complaint.categories[1]", words({"3"})},
        {"[\"delamination\"]", "[null]", "complaint.categories[0]", words({"null"})},
        {"[\"customer\"]", "[\"\"]", "complaint.evidence[0].signedBy[0]", words({"id"})},
        {"\"providedOn\": \"2026-10-06\", ", "", "complaint.evidence[0].providedOn", words({"missing"})},
        {"\"role\": \"quality-manager\", ", "", "complaint.approvals[0].role", words({"missing"})},
        {"\"channel\"", "\"chanel\"", "complaint.chanel", words({"\"salesman\"", "channel"})},
        {"\"usage\"", "\"colour\"", "complaint.colour", words({"no case has"})},
        {"{\"kind\": \"apology\"}", "{\"kind\": \"apology\", \"colour\": {\"a\": 1}}", "complaint.demands[1].colour",
            words({"no case has"})},
        {"{\"kind\": \"apology\"}", "\"apology\"", "complaint.demands[1]", words({"\"apology\"", "object"})},
        {"\"grade\": \"major\"", "\"grade\": 3", "history[0].grade", words({"3"})},
        {"\"registeredAt\": \"2026-09-01T08:00:00\"", "\"grad\": null", "history[0].registeredAt", words({"missing"})},
        {"\"箱体脱层\"", "\"a\\u0000b\"", "complaint.description", words({"U+0000"})},
    };
    for (const Row& row : rows) {
        CAPTURE(row.before, row.after);
        const QStringList texts = refusals(with(row.before, row.after));
        REQUIRE_FALSE(texts.isEmpty());
        CHECK(texts.first().startsWith(QString::fromUtf8(row.field) + QStringLiteral(": ")));
        for (const QString& word : row.words)
            CHECK(texts.first().contains(word));
        CHECK_FALSE(texts.first().contains(QLatin1Char('\n')));
    }
}

TEST_CASE("all that is wrong with a case is told at once")
{
    CHECK(refusals(R"({"rulebook": 1, "complaint": {"registeredAt": "x", "categories": [1, ""], "foo": 1}, "bar": 2})")
              .size()
        == 7);
}

TEST_CASE("a text that is no object is no case")
{
    const char* text = GENERATE("[]", "1", "\"case\"", "null", "true");
    CAPTURE(text);
    CHECK(refusals(text).first().contains(QStringLiteral("object")));
}

TEST_CASE("a long value is cut short in the message")
{
    const QByteArray longText(5000, 'x');
    const QString message = refusals(with("\"2026-09-20\"", "\"" + longText + "\"")).first();
    CHECK(message.size() < 250);
    CHECK(refusals(with("箱体脱层", QByteArray(100'001, 'x'))).first().contains(QStringLiteral("100,000")));
}

TEST_CASE("costs keep estimate and actual apart, and the amount beside them must agree")
{
    const auto costOf = [](const char* cost) {
        Findings findings;
        const QByteArray json = with("{\"kind\": \"product-loss\", \"amount\": \"960.5\"}", cost);
        const auto read = readCase(json, {}, nullptr, findings);
        return read ? std::optional(read->complaint.costs.first()) : std::nullopt;
    };
    const QString kind = QStringLiteral("scrap");
    CHECK(costOf(R"({"kind": "scrap", "estimate": "5", "amount": "5"})") == Cost{kind, Money::fromFen(500), {}});
    CHECK(costOf(R"({"kind": "scrap", "estimate": "5", "actual": "6", "amount": "6"})")
        == Cost{kind, Money::fromFen(500), Money::fromFen(600)});
    CHECK_FALSE(costOf(R"({"kind": "scrap", "estimate": "5", "actual": "6", "amount": "5"})"));
    CHECK_FALSE(costOf(R"({"kind": "scrap"})"));
}
