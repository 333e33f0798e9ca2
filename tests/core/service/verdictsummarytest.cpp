// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/service/verdictsummary.h"
#include "tests/core/service/office.h"

using namespace kesu;
using namespace kesu::test;
using namespace Qt::StringLiterals;

namespace {

const Moment now = moment("2026-11-21T10:00:00");

DeadlineLine deadline(const char* stage, const char* from, const char* due, DeadlineStatus status)
{
    DeadlineLine line;
    line.stage = QString::fromLatin1(stage);
    line.role = u"quality-clerk"_s;
    line.from = moment(from);
    line.dueAt = moment(due);
    line.status = status;
    line.text = u"须完成"_s;
    return line;
}

/// A valid verdict with two open steps, one done, a missing paper and missing agreements.
Verdict busyVerdict()
{
    Verdict verdict;
    verdict.reasons = {{u"4.1.2"_s, u"在时限内"_s}, {u"4.2"_s, u"证据已齐"_s}};
    verdict.grade = GradeLine{u"major"_s, u"5.1"_s, {}};
    verdict.deadlines = {deadline("reply", "2026-11-20T09:00:00", "2026-11-25T23:59:59", DeadlineStatus::Open),
        deadline("investigate", "2026-11-18T09:00:00", "2026-11-20T23:59:59", DeadlineStatus::Overdue),
        deadline("acknowledge", "2026-11-18T09:00:00", "2026-11-18T23:59:59", DeadlineStatus::Done)};
    EvidenceLine sample;
    sample.dueOn = QDate(2026, 11, 23);
    sample.text = u"待补问题样品"_s;
    verdict.evidence = {sample};
    ApprovalLine approval;
    approval.roles = {u"quality-manager"_s, u"sales-manager"_s};
    approval.agreedRoles = {u"quality-manager"_s};
    approval.text = u"须核准"_s;
    verdict.approvals = {approval};
    verdict.liability.total = yuan("100.00");
    verdict.liability.lines
        = {{u"company"_s, *Share::tryFromPercent(u"80%"), yuan("100.00"), yuan("80.00"), u"4.4"_s, u"句子"_s},
            {u"salesman"_s, *Share::tryFromPercent(u"20%"), yuan("100.00"), yuan("20.00"), u"4.4"_s, {}}};
    return verdict;
}

LedgerSummary summaryOf(const ComplaintRecord& record, const Verdict& verdict)
{
    return summarize(record, verdict, now, WorkCalendar(), TimeSpan(15, TimeSpan::Unit::Days));
}

QStringList tasksOf(const LedgerSummary& summary)
{
    QStringList tasks;
    for (const LedgerTask& task : summary.tasks)
        tasks += task.role.isEmpty() ? task.what : task.what + u' ' + task.role;
    return tasks;
}

} // namespace

TEST_CASE("A summary holds the verdict in short, and what is due first")
{
    const LedgerSummary summary = summaryOf(validSlip(), busyVerdict());
    CHECK(summary.status == u"valid"_s);
    CHECK(summary.grade == u"major"_s);
    CHECK(summary.clause == u"4.1.2"_s);
    CHECK(summary.reason == u"在时限内"_s);
    CHECK(summary.lossTotal == yuan("100.00"));
    CHECK(summary.companyBears == yuan("80.00"));
    REQUIRE(summary.liability.size() == 2);
    CHECK(summary.liability[0].text.isEmpty());
    CHECK(tasksOf(summary)
        == QStringList{
            u"reply quality-clerk"_s, u"investigate quality-clerk"_s, u"evidence"_s, u"approval sales-manager"_s});
    CHECK(summary.nextDueAt == moment("2026-11-20T23:59:59"));
    CHECK(summary.nextStage == u"investigate"_s);
    CHECK(summary.nextRole == u"quality-clerk"_s);
    CHECK(summary.closeDueAt == Moment::endOf(QDate(2026, 12, 5)));
    CHECK(summary.judgedAt == now);
    CHECK(summary.rejudgeAt == Moment::startOf(QDate(2026, 11, 22)));
}

TEST_CASE("The closing day is the standard's where it gives one")
{
    Verdict verdict = busyVerdict();
    verdict.deadlines += deadline("close", "2026-11-20T09:00:00", "2026-11-27T23:59:59", DeadlineStatus::Open);
    CHECK(summaryOf(validSlip(), verdict).closeDueAt == moment("2026-11-27T23:59:59"));
}

TEST_CASE("After closing only what outlives it is left to do")
{
    ComplaintRecord record = validSlip();
    record.facts.events = {{u"close"_s, moment("2026-11-21T09:00:00")}};
    Verdict verdict = busyVerdict();
    CHECK(tasksOf(summaryOf(record, verdict)).isEmpty());
    verdict.deadlines += deadline("follow-up", "2026-11-21T09:00:00", "2026-12-21T23:59:59", DeadlineStatus::Open);
    verdict.deadlines
        += deadline("corrective-action", "2026-11-18T09:00:00", "2026-12-01T23:59:59", DeadlineStatus::Open);
    const LedgerSummary summary = summaryOf(record, verdict);
    CHECK(tasksOf(summary) == QStringList{u"follow-up quality-clerk"_s, u"corrective-action quality-clerk"_s});
    CHECK(summary.nextStage == u"corrective-action"_s);
    CHECK(summary.closedAt == moment("2026-11-21T09:00:00"));
}

TEST_CASE("A closing that lies ahead has not happened, and is looked at when it has")
{
    ComplaintRecord record = validSlip();
    record.facts.events = {{u"close"_s, moment("2026-11-21T15:00:00")}};
    const LedgerSummary summary = summaryOf(record, busyVerdict());
    CHECK_FALSE(summary.closedAt);
    CHECK(summary.rejudgeAt == moment("2026-11-21T15:00:00"));
}

TEST_CASE("What is void waits for nothing and is never due")
{
    for (const VerdictStatus status : {VerdictStatus::Invalid, VerdictStatus::OutOfScope}) {
        Verdict verdict = busyVerdict();
        verdict.status = status;
        const LedgerSummary summary = summaryOf(validSlip(), verdict);
        CHECK(summary.tasks.isEmpty());
        CHECK_FALSE(summary.nextDueAt);
        CHECK_FALSE(summary.closeDueAt);
        CHECK_FALSE(summary.rejudgeAt);
        CHECK(summary.lossTotal == yuan("100.00"));
    }
}

TEST_CASE("Where the standard says nothing about liability the company bears the costs, or else the compensation")
{
    ComplaintRecord record = validSlip();
    record.facts.compensation = yuan("55.00");
    CHECK(summaryOf(record, Verdict()).lossTotal == yuan("55.00"));
    record.facts.costs = {{u"freight"_s, yuan("30.00"), yuan("20.00")}, {u"travel"_s, yuan("5.00"), {}}};
    CHECK(summaryOf(record, Verdict()).lossTotal == yuan("25.00"));
    CHECK(summaryOf(record, Verdict()).companyBears == yuan("25.00"));
}

TEST_CASE("A return is worth its amount, else its quantity at the unit price")
{
    ComplaintRecord record = validSlip();
    CHECK_FALSE(summaryOf(record, Verdict()).returnAmount);
    record.facts.goodsReturn = GoodsReturn{u"whole-batch"_s, {}, 900, false, {}};
    CHECK_FALSE(summaryOf(record, Verdict()).returnAmount);
    record.facts.product.unitPrice = yuan("2.50");
    CHECK(summaryOf(record, Verdict()).returnAmount == yuan("2250.00"));
    record.facts.goodsReturn->amount = yuan("1800.00");
    CHECK(summaryOf(record, Verdict()).returnAmount == yuan("1800.00"));
    record.facts.goodsReturn = GoodsReturn{u"whole-batch"_s, {}, 9'000'000'000'000'000'000, false, {}};
    CHECK_FALSE(summaryOf(record, Verdict()).returnAmount);
}
