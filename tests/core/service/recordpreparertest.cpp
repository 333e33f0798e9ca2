// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/service/recordpreparer.h"
#include "tests/core/service/office.h"

#include <atomic>

using namespace kesu;
using namespace kesu::test;
using namespace Qt::StringLiterals;

namespace {

JudgingBase base()
{
    return {shippedRulebooks(), shippedCalendar(), moment("2026-11-21T10:00:00"), TimeSpan(30, TimeSpan::Unit::Days)};
}

QList<ComplaintRecord> block(int number)
{
    QList<ComplaintRecord> records;
    for (int i = 0; i < 1 + number % 3; ++i) {
        records += validSlip(u"客户%1-%2"_s.arg(number).arg(i));
        if (number % 4 == 1)
            records.last().facts.demands = {{u"claim"_s, Money::fromFen(100 * number)}};
        if (number % 5 == 2)
            records.last().facts.customer.name.clear();
    }
    return records;
}

/// What comes out, as text: customer, status and loss of each.
QStringList prepared(unsigned threads, int blocks)
{
    RecordPreparer preparer(base(), blocks, block, threads);
    QStringList texts;
    for (int i = 0; i < blocks; ++i)
        for (const PreparedRecord& one : preparer.take())
            texts += u"%1 %2 %3 %4"_s.arg(one.record.facts.customer.name)
                         .arg(one.findings.size())
                         .arg(one.judged ? one.judged->summary.status : u"-"_s)
                         .arg(one.judged ? one.judged->clauses.size() : 0);
    return texts;
}

} // namespace

TEST_CASE("Records come out in their order and the same, however many threads make them")
{
    const QStringList alone = prepared(1, 40);
    REQUIRE(alone.size() == 79);
    CHECK(alone[0].startsWith(u"客户0-0"));
    CHECK(prepared(5, 40) == alone);
}

TEST_CASE("A record is judged ahead as it would be judged when it is filed")
{
    Office office;
    RecordPreparer preparer(base(), 1, [](int) { return QList<ComplaintRecord>{validSlip()}; });
    const std::vector<PreparedRecord> made = preparer.take();
    REQUIRE(made.size() == 1);
    REQUIRE(made[0].judged);
    const Verdict expected = office.complaints().judge(validSlip(), {});
    CHECK(made[0].judged->verdict.status == expected.status);
    CHECK(made[0].judged->verdict.reasons == expected.reasons);
}

TEST_CASE("What making a block throws comes with the block, and nobody waits for what is not taken")
{
    RecordPreparer preparer(base(), 1'000, [](int number) -> QList<ComplaintRecord> {
        if (number == 2)
            throw Error(ErrorCode::ResourceMissing, u"没有目录"_s);
        return block(number);
    });
    preparer.take();
    preparer.take();
    CHECK_THROWS_AS(preparer.take(), Error);
}

TEST_CASE("Threads run only some blocks ahead, so that the memory stays bounded")
{
    std::atomic<int> highest = 0;
    RecordPreparer preparer(
        base(), 1'000,
        [&](int number) {
            for (int seen = highest; number > seen && !highest.compare_exchange_weak(seen, number);) { }
            return block(0);
        },
        2);
    for (int i = 0; i < 20; ++i) {
        preparer.take();
        CHECK(highest <= i + 1 + 6);
    }
}
