// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/judgement/trial.h"

using namespace kesu;
using namespace kesu::test;

namespace {

/// Delivered 2026-09-01, stain and late, three demands, two costs.
Case fullCase()
{
    Case facts = someCase();
    Complaint& complaint = facts.complaint;
    complaint.channel = QStringLiteral("phone");
    complaint.customer.name = QStringLiteral("华联食品");
    complaint.product.deliveredOn = QDate(2026, 9, 1);
    complaint.product.defectiveQuantity = 300;
    complaint.product.unitPrice = yuan("3.20");
    complaint.categories = {QStringLiteral("late"), QStringLiteral("stain")};
    complaint.circumstances = {QStringLiteral("fraud")};
    complaint.demands = {{QStringLiteral("claim"), yuan("960.00")}, {QStringLiteral("claim"), yuan("40.00")},
        {QStringLiteral("apology"), {}}};
    complaint.costs
        = {{QStringLiteral("fuel"), yuan("100.00"), {}}, {QStringLiteral("scrap"), yuan("1.00"), yuan("0.50")}};
    complaint.compensation = yuan("333.33");
    complaint.responsible = {{QStringLiteral("department:workshop"), Share::fromMillionths(600'000)}};
    complaint.events = {{QStringLiteral("refused"), moment(10, 6, 17, 50)}};
    return facts;
}

struct Line
{
    const char* expression;
    const char* value;
};

const char* const nothing = "（未填）";

const Line lines[] = {
    // numbers and money
    {"2 + 3 * 4", "14"},
    {"(2 + 3) * 4", "20"},
    {"10 - 2 - 3", "5"},
    {"1000.00 + 234.50", "1,234.50"},
    {"3 * 2.50", "7.50"},
    {"product.defectiveQuantity * product.unitPrice", "960.00"},
    {"compensation * 20%", "66.67"},
    {"20% * min(15000.00, 10000.00) + 10% * max(15000.00 - 10000.00, 0.00)", "2,500.00"},
    {"compensation * 20% + compensation * 20% + compensation * 20%", "200.00"}, // 199.998, rounded once
    {"compensation * 20% > 66.66", "是"},
    {"compensation * 20% == 66.67", "否"},
    {"firstUsedOn + 3d", nothing},
    {"return.quantity * product.unitPrice", nothing},
    // comparisons
    {"compensation > 333.32 and compensation <= 333.33", "是"},
    {"compensation != 333.33", "否"},
    {"customer.name == customer.name", "是"},
    {"product.name == customer.name", nothing},
    // absence
    {"firstUsedOn > complaintDate", nothing},
    {"firstUsedOn > complaintDate and ticked own-fault", "否"},
    {"firstUsedOn > complaintDate or ticked fraud", "是"},
    {"firstUsedOn > complaintDate and ticked fraud", nothing},
    {"not firstUsedOn > complaintDate", nothing},
    {"not (firstUsedOn > complaintDate else false)", "是"},
    {"return.amount else compensation", "333.33"},
    {"compensation if ticked own-fault", nothing},
    {"1.00 if ticked own-fault else 2.00 if ticked fraud else 3.00", "2.00"},
    {"min(return.amount, compensation)", "333.33"},
    {"max(return.amount, return.amount)", nothing},
    {"given(product.name)", "否"},
    {"given(demands) and given(categories) and not given(evidence)", "是"},
    {"given(return)", "否"},
    // ids and sets
    {"channel is phone", "是"},
    {"usage is in-use", nothing},
    {"channel in [phone, media]", "是"},
    {"categories has stain", "是"},
    {"categories has any look", "是"},
    {"categories has all look", "否"},
    {"categories has only look", "否"},
    {"categories has only [stain, late, tear]", "是"},
    {"first(categories)", "迟交"},
    {"first(categories) in look", "否"},
    {"ticked fraud", "是"},
    {"ticked any [own-fault, fraud]", "是"},
    {"ticked all [own-fault, fraud]", "否"},
    {"demands.kind has claim", "是"},
    {"customer.region is domestic", "是"},
    // dates and moments
    {"complaintDate", "2026-10-05"},
    {"registeredAt", "2026-10-05 09:30"},
    {"product.deliveredOn + 30d", "2026-10-01"},
    {"product.deliveredOn + 7mo", "2027-04-01"},
    {"registeredAt + 24h", "2026-10-06 09:30"},
    {"registeredAt + 30min", "2026-10-05 10:00"},
    {"registeredAt + 1wd", "2026-10-06"},
    {"events.refused + 0d", "2026-10-06"},
    {"date(events.refused)", "2026-10-06"},
    {"date(events.close)", nothing},
    {"days(product.deliveredOn, complaintDate)", "34"},
    {"monthEnd(complaintDate)", "2026-10-31"},
    {"nextMonth(complaintDate, 10)", "2026-11-10"},
    {"nextMonth(2026-01-05, 31)", "2026-02-28"},
    {"complaintDate == 2026-10-05", "是"},
    // lists
    {"any(d.amount > 900.00 for d in demands)", "是"},
    {"any(d.amount > 2000.00 for d in demands)", nothing}, // the apology has no amount
    {"all(d.amount > 30.00 for d in demands where d.kind is claim)", "是"},
    {"all(false for d in demands where d.kind is return)", "是"},
    {"count(d for d in demands where d.kind is claim)", "2"},
    {"count(given(d.amount) for d in demands)", "2"},
    {"sum(d.amount for d in demands)", "1,000.00"},
    {"sum(d.amount for d in demands where d.kind is return)", nothing},
    {"sum(d.amount for d in demands where d.kind is return) else 0.00", "0.00"},
    {"sum(c.amount for c in costs)", "100.50"},
    {"sum(c.amount * 50% for c in costs)", "50.25"},
    {"min(d.amount for d in demands)", "40.00"},
    {"max(d.amount for d in demands)", "960.00"},
    {"all(c in [stain, late] for c in categories)", "是"},
    {"any(d.kind is claim and any(c.amount > d.amount for c in costs) for d in demands)", "是"},
    {"any(given(r.department) for r in responsible)", "是"},
    {"sum(r.share for r in responsible)", "60%"},
    {"given(list(d for d in demands where d.kind is return))", "否"},
};

} // namespace

TEST_CASE("expressions come to their values")
{
    const Case facts = fullCase();
    for (const Line& line : lines) {
        INFO(line.expression);
        CHECK(valueOf(line.expression, facts) == QString::fromUtf8(line.value));
    }
}

TEST_CASE("an unknown id of the case matches nothing")
{
    Case facts = fullCase();
    facts.complaint.categories = {QStringLiteral("stain"), QStringLiteral("dents")};
    facts.complaint.channel = QStringLiteral("pigeon");
    CHECK(valueOf("categories has only look", facts) == no);
    CHECK(valueOf("categories has stain", facts) == yes);
    CHECK(valueOf("channel is phone", facts) == no);
    CHECK(valueOf("channel in [phone, media]", facts) == no);
}

TEST_CASE("money beyond all measure is absent, not wrong")
{
    Case facts = fullCase();
    facts.complaint.product.unitPrice = yuan("90000000000000.00");
    CHECK(valueOf("1000000000000 * product.unitPrice", facts) == absent);
    CHECK(valueOf("(1000000000000 * product.unitPrice) else 1.00", facts) == QStringLiteral("1.00"));
}

TEST_CASE("named values know one another in any order")
{
    CHECK(valueOf("b + 1", someCase(), "b = \"c + 1\"\nc = \"1\"") == QStringLiteral("3"));
    CHECK(
        valueOf("demands.kind has any odd", fullCase(), "[sets]\nodd = { of = \"demand\", ids = [\"claim\"] }") == yes);
}

TEST_CASE("the history is read through its window")
{
    Case facts = fullCase();
    const auto earlier = [](QDate day, const char* grade) {
        PastComplaint past;
        past.complaint.registeredAt = Moment::from(day, QTime(9, 0));
        past.complaint.categories = {QStringLiteral("stain")};
        past.grade = QString::fromLatin1(grade);
        return past;
    };
    facts.history = {earlier({2026, 7, 4}, "light"), earlier({2026, 7, 5}, "light"), earlier({2026, 10, 5}, "grave"),
        earlier({2026, 10, 6}, "grave")};
    CHECK(valueOf("count(h for h in history within 3mo)", facts)
        == QStringLiteral("2")); // 07-05 + 3mo is today; 10-06 is later
    CHECK(valueOf("any(h.grade is light for h in history within 3mo)", facts) == yes);
    CHECK(valueOf("count(h for h in history)", facts) == QStringLiteral("4"));
    facts.asOf = moment(10, 5, 12);
    CHECK(valueOf("count(h for h in history)", facts) == QStringLiteral("3")); // what came after "as of" has not come
    CHECK(valueOf("count(h for h in history where any(c in categories for c in h.categories))", facts)
        == QStringLiteral("3"));
}

TEST_CASE("what is dated after as-of has not happened, promises excepted")
{
    Case facts = fullCase();
    facts.complaint.events
        = {{QStringLiteral("refused"), moment(11, 21, 10, 0, 1)}, {QStringLiteral("promised"), moment(12, 1)},
            {QStringLiteral("agreed-due"), moment(12, 5)}, {QStringLiteral("close"), moment(11, 21, 10)}};
    facts.complaint.evidence
        = {{QStringLiteral("photo"), QDate(2026, 11, 21), {}}, {QStringLiteral("sample"), QDate(2026, 11, 22), {}}};
    facts.complaint.approvals
        = {{QStringLiteral("claim"), QStringLiteral("clerk"), moment(11, 21, 10, 1), ApprovalBy::Signature}};
    CHECK(valueOf("given(events.refused)", facts) == no);
    CHECK(valueOf("given(events.promised)", facts) == yes);
    CHECK(valueOf("given(events.agreed-due)", facts) == yes);
    CHECK(valueOf("given(events.close)", facts) == yes);
    CHECK(valueOf("evidence.kind has photo", facts) == yes);
    CHECK(valueOf("evidence.kind has sample", facts) == no);
    CHECK(valueOf("given(approvals)", facts) == no);
}

TEST_CASE("sentences print values as people read them")
{
    const auto text = [](const QByteArray& sentence) {
        return judged("[let]\nspan = '30d'\nroles = { is = \"[clerk, manager]\", of = \"role\" }\n[[notice]]\nid = "
                      "\"n\"\nclause = \"{grade}\"\ntext = \""
                + sentence + "\"\n[[grade]]\nis = \"grave\"\nclause = \"1\"\n",
            fullCase())
            .notices.value(0);
    };
    CHECK(text("{span}内，由 {roles} 批准").text == QStringLiteral("30 天内，由 管理员、经理 批准"));
    CHECK(text("{compensation}元").text == QStringLiteral("333.33元"));
    CHECK(text("{usage}、{channel}、{categories}").text == QStringLiteral("（未填）、电话、迟交、污渍"));
    CHECK(text("没有占位").text == QStringLiteral("没有占位"));
    CHECK(text("{channel}").clause == QStringLiteral("严重"));
    CHECK(judged("[[notice]]\nid = \"n\"\nclause = \"1\"\ntext = \"{usage}\"\n", fullCase(), VerdictTexts::Leave)
              .notices.value(0)
              .text.isEmpty());
}
