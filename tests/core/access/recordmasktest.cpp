// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/access/recordmask.h"

#include "tests/core/storage/sampledata.h"
#include "tests/support/catch.h"

using namespace kesu;
using namespace Qt::StringLiterals;
using kesu::test::fullRecord;

namespace {

constexpr FieldClasses money{FieldClass::Money};
constexpr FieldClasses names{FieldClass::StaffNames};
constexpr FieldClasses both{FieldClass::Money, FieldClass::StaffNames};

ComplaintRecord hiding(FieldClasses hidden)
{
    ComplaintRecord record = fullRecord();
    hideValues(record, hidden);
    return record;
}

} // namespace

TEST_CASE("what is hidden is empty and said to be hidden, and the rest is as it was")
{
    const ComplaintRecord shown = hiding(both);
    CHECK(shown.hidden == both);
    CHECK_FALSE(shown.facts.product.unitPrice);
    CHECK_FALSE(shown.facts.compensation);
    CHECK_FALSE(shown.facts.demands[0].amount);
    CHECK_FALSE(shown.facts.costs[0].actual);
    CHECK_FALSE(shown.facts.costs[2].estimate);
    CHECK_FALSE(shown.facts.goodsReturn->amount);
    CHECK(shown.handling.salesman.isEmpty());
    CHECK(shown.handling.measures[0].owner.isEmpty());
    CHECK(shown.facts.approvals[0].holder.isEmpty());
    CHECK(shown.facts.demands[0].kind == u"claim");
    CHECK(shown.handling.contact == fullRecord().handling.contact);
    CHECK(hiding({}) == fullRecord());
}

TEST_CASE("what was hidden comes back as it is stored")
{
    for (const FieldClasses hidden : {FieldClasses(), money, names, both}) {
        const RestoredRecord restored = restoreHidden(hiding(hidden), fullRecord(), hidden);
        CHECK(restored.refused.isEmpty());
        CHECK(restored.record == fullRecord());
    }
}

TEST_CASE("rows keep their hidden values where others come, move, or are reworded")
{
    ComplaintRecord shown = hiding(both);
    shown.facts.costs.prepend({u"testing"_s, {}, {}});
    shown.facts.costs.move(1, 3);
    shown.facts.demands.swapItemsAt(0, 1);
    shown.facts.demands.removeFirst(); // it holds no amount
    shown.handling.measures[0].text = u"加装温度报警器，两台"_s;
    const RestoredRecord restored = restoreHidden(shown, fullRecord(), both);
    REQUIRE(restored.refused.isEmpty());
    for (const Cost& cost : restored.record.facts.costs)
        for (const Cost& before : fullRecord().facts.costs)
            if (cost.kind == before.kind)
                CHECK(cost == before);
    CHECK(restored.record.facts.demands == QList{fullRecord().facts.demands[0]});
    CHECK(restored.record.handling.measures[0].owner == fullRecord().handling.measures[0].owner);
    CHECK(restored.record.handling.measures[0].text == u"加装温度报警器，两台");
}

TEST_CASE("two costs of one kind keep their amounts in their order")
{
    ComplaintRecord stored = fullRecord();
    stored.facts.costs = {{u"fuel"_s, {}, Money::fromFen(100)}, {u"fuel"_s, {}, Money::fromFen(200)}};
    ComplaintRecord shown = stored;
    hideValues(shown, money);
    CHECK(restoreHidden(shown, stored, money).record == stored);
}

TEST_CASE("writing to a hidden value is refused, and so is taking a row out that holds one")
{
    const auto refusedAfter = [](const std::function<void(ComplaintRecord&)>& edit) {
        ComplaintRecord shown = hiding(both);
        edit(shown);
        return restoreHidden(shown, fullRecord(), both).refused;
    };
    CHECK(refusedAfter([](ComplaintRecord& r) { r.facts.compensation = Money::fromFen(1); })
        == QStringList{u"complaint.compensation"_s});
    CHECK(refusedAfter([](ComplaintRecord& r) { r.facts.costs[1].actual = Money(); })
        == QStringList{u"complaint.costs[1]"_s});
    CHECK(refusedAfter([](ComplaintRecord& r) { r.facts.costs.removeAt(2); }) == QStringList{u"complaint.costs[2]"_s});
    CHECK_FALSE(refusedAfter([](ComplaintRecord& r) { r.facts.costs[0].kind = u"testing"_s; }).isEmpty());
    CHECK(refusedAfter([](ComplaintRecord& r) { r.facts.goodsReturn.reset(); })
        == QStringList{u"complaint.return.amount"_s});
    CHECK(
        refusedAfter([](ComplaintRecord& r) { r.handling.judgedBy = u"我"_s; }) == QStringList{u"handling.judgedBy"_s});
    CHECK(refusedAfter([](ComplaintRecord& r) { r.handling.measures.removeLast(); })
        == QStringList{u"handling.measures[1]"_s});
    CHECK(refusedAfter([](ComplaintRecord& r) { r.facts.approvals.removeFirst(); })
        == QStringList{u"complaint.approvals[0]"_s});
    CHECK(refusedAfter([](ComplaintRecord& r) { r.unparsed.insert(u"complaint.compensation"_s, u"九百"_s); })
        == QStringList{u"complaint.compensation"_s});
}

TEST_CASE("a half-typed amount stays in the draft of whoever may see it")
{
    ComplaintRecord stored = fullRecord();
    stored.unparsed = {{u"complaint.compensation"_s, u"9o0"_s}, {u"complaint.product.deliveredOn"_s, u"昨天"_s}};
    ComplaintRecord shown = stored;
    hideValues(shown, money);
    CHECK(shown.unparsed.keys() == QStringList{u"complaint.product.deliveredOn"_s});
    CHECK(restoreHidden(shown, stored, money).record == stored);
}

TEST_CASE("amounts in sentences are hidden, days and counts stay")
{
    CHECK(withoutAmounts(u"索赔 1,234.50 元，2026-10-05 交货 5000 只，6% 不良"_s)
        == u"索赔 ••• 元，2026-10-05 交货 5000 只，6% 不良");
    CHECK(withoutAmounts(u"-960.00"_s) == u"•••");
    CHECK(withoutAmounts(u"条款 4.1.3②、4.10.12"_s) == u"条款 4.1.3②、4.10.12");
    CHECK(hideAmounts(u"960.00"_s, names) == u"960.00");
}
