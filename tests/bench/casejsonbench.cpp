// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/casejson.h"
#include "tests/bench/bench.h"

#include <QFile>

namespace {

using namespace kesu;

constexpr int cases = 2'000;

/// A full case as a clerk's slip gives it, about two kilobytes.
const QByteArray& caseText()
{
    static const QByteArray text = [] {
        Case facts;
        facts.rulebook = QStringLiteral("rules");
        facts.asOf = Moment::from(QDate(2026, 11, 21), QTime(10, 0));
        Complaint& complaint = facts.complaint;
        complaint.registeredAt = Moment::from(QDate(2026, 10, 5), QTime(9, 30));
        complaint.customer.name = QStringLiteral("华联食品");
        complaint.product.deliveredOn = QDate(2026, 9, 1);
        complaint.categories = {QStringLiteral("delamination")};
        complaint.description = QStringLiteral("箱体脱层，客户要求补货。").repeated(5);
        for (int i = 0; i < 4; ++i) {
            complaint.demands.append({QStringLiteral("claim"), Money::fromFen(96000)});
            complaint.evidence.append({QStringLiteral("photo"), QDate(2026, 10, 6), {QStringLiteral("customer")}});
            complaint.costs.append({QStringLiteral("fuel"), {}, Money::fromFen(10000)});
            complaint.approvals.append({QStringLiteral("claim"), QStringLiteral("manager"), facts.asOf});
            complaint.events.insert(QStringLiteral("event-%1").arg(i), facts.asOf);
        }
        return writeCase(facts, JsonLayout::OneLine);
    }();
    return text;
}

const bench::Registration reading("exchange/read case", "cases", cases, [] {
    for (int i = 0; i < cases; ++i) {
        Findings findings;
        bench::keep(readCase(caseText(), {}, nullptr, findings));
    }
});

Verdict fullVerdict()
{
    Verdict verdict;
    for (int i = 0; i < 8; ++i) {
        verdict.reasons.append(
            {QStringLiteral("4.1.2"), QStringLiteral("交货日期 2026-09-01，30 天内即 2026-10-01 前提出。")});
        DeadlineLine deadline;
        deadline.stage = deadline.id = QStringLiteral("close");
        verdict.deadlines.append(deadline);
        verdict.liability.lines.append({QStringLiteral("salesman"), Share::fromMillionths(200'000),
            Money::fromFen(10000), Money::fromFen(2000), QStringLiteral("4.2.2 d"), {}});
    }
    return verdict;
}

const bench::Registration writing("exchange/write verdict", "verdicts", cases, [] {
    const Verdict verdict = fullVerdict();
    for (int i = 0; i < cases; ++i)
        bench::keep(writeVerdict(verdict, JsonLayout::OneLine));
});

} // namespace
