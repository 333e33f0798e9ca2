// SPDX-License-Identifier: GPL-3.0-or-later
// The store at ten thousand complaints, as the window and the reports use it.
#include "core/service/workspace.h"
#include "tests/bench/bench.h"

#include <QTemporaryDir>

namespace {

using namespace kesu;
using namespace Qt::StringLiterals;

constexpr int complaints = 10'000;

ComplaintRecord slip(int i)
{
    ComplaintRecord record;
    record.rulebook = u"carton"_s;
    record.source = u"bench:%1"_s.arg(i);
    Complaint& facts = record.facts;
    facts.registeredAt = Moment::from(QDate(2025, 1, 1), QTime(8, 0)).plusSeconds(i * 5000LL);
    const QDate day = facts.registeredAt.date();
    facts.channel = u"salesman"_s;
    facts.customer.name = u"华北食品%1厂"_s.arg(i % 300);
    facts.product = {u"五层瓦楞箱"_s, u"BC-%1"_s.arg(i % 90), u"SO-%1"_s.arg(i), u"2025%1"_s.arg(i % 365),
        day.addDays(-20), 5000, 300, u"只"_s, Money::fromFen(320)};
    facts.usage = u"in-use"_s;
    facts.categories = {i % 3 ? u"delamination"_s : u"printing-defect"_s};
    facts.description = u"箱体脱层，面纸起泡，客户仓库发现约三百只，要求补货并赔偿损失，现场照片见附件"_s;
    facts.demands = {{u"claim"_s, Money::fromFen(96000)}, {u"replenish"_s, {}}};
    facts.evidence
        = {{u"defective-sample"_s, day.addDays(1), {u"customer"_s}}, {u"deduction-slip"_s, day.addDays(3), {}}};
    facts.costs = {{u"product-loss"_s, {}, Money::fromFen(96000)}, {u"fuel"_s, {}, Money::fromFen(10000)}};
    facts.responsible = {{u"department:production"_s, Share::whole()}};
    facts.approvals
        = {{u"claim"_s, u"quality-manager"_s, facts.registeredAt.plusSeconds(90'000), ApprovalBy::Signature},
            {u"claim"_s, u"sales-manager"_s, facts.registeredAt.plusSeconds(95'000), ApprovalBy::Signature}};
    facts.events = {{u"investigate"_s, facts.registeredAt.plusSeconds(100'000)}};
    if (i % 20)
        facts.events.insert(u"close"_s, facts.registeredAt.plusSeconds(900'000));
    record.handling.salesman = u"张伟"_s;
    record.handling.causeOfOccurrence = u"糊胶温度偏低"_s;
    record.handling.measures = {{u"加装温度报警"_s, u"赵强"_s, day.addDays(20), {}}};
    return record;
}

/// A workspace with ten thousand complaints, made once when the first measurement asks for it.
struct Store
{
    Store()
    {
        Findings findings;
        workspace = Workspace::open(folder.filePath(u"bench.kesu"_s), IfMissing::Create,
            RulebookLibrary::load(QStringLiteral(KESU_RESOURCES "/rulebooks"), findings),
            WorkCalendar::load(QStringLiteral(KESU_RESOURCES "/calendars"), findings), clock, u"陈敏"_s);
        QList<ComplaintRecord> records;
        for (int i = 0; i < complaints; ++i)
            records += slip(i);
        workspace->complaints().importRecords(records);
        LedgerQuery all;
        for (const LedgerRow& row : workspace->complaints().ledger(all, 1000))
            ids += row.id;
    }

    QTemporaryDir folder;
    std::shared_ptr<FixedClock> clock = std::make_shared<FixedClock>(Moment::from(QDate(2026, 11, 21), QTime(10, 0)));
    std::unique_ptr<Workspace> workspace;
    QList<ComplaintId> ids; ///< the newest thousand
};

Store& store()
{
    static Store made;
    return made;
}

ComplaintService& service()
{
    return store().workspace->complaints();
}

const bench::Registration import("store/import (judge, number, history)", "complaints", 200, [] {
    static int next = complaints;
    QList<ComplaintRecord> records;
    for (int i = 0; i < 200; ++i)
        records += slip(++next);
    for (ComplaintRecord& record : records)
        record.facts.registeredAt = record.facts.registeredAt.plusSeconds(-20'000'000);
    ImportOptions rehearse;
    rehearse.run = ImportRun::Rehearse;
    service();
    bench::keep(service().importRecords(records, rehearse));
});
const bench::Registration file("store/file one slip", "slips", 20, [] {
    for (int i = 0; i < 20; ++i) {
        ComplaintRecord record = slip(i);
        record.source.clear();
        bench::keep(service().file(record));
    }
});
const bench::Registration save("store/save one change", "saves", 20, [] {
    static int round = 0;
    for (int i = 0; i < 20; ++i) {
        ComplaintRecord record = service().load(store().ids[i]);
        record.handling.remarks = u"第%1次备注"_s.arg(++round);
        bench::keep(service().save(record));
    }
});
const bench::Registration draft("store/autosave a draft", "saves", 20, [] {
    ComplaintRecord record = slip(0);
    for (int i = 0; i < 20; ++i)
        record = service().saveDraft(record);
    service().discardDraft(record.id);
});
const bench::Registration load("store/load one slip", "slips", 200, [] {
    for (int i = 0; i < 200; ++i)
        bench::keep(service().load(store().ids[i * 5]));
});
const bench::Registration search("ledger/search two words", "pages", 1, [] {
    LedgerQuery query;
    query.search = u"食品7厂 脱层"_s;
    bench::keep(service().ledger(query, 50));
});
const bench::Registration month("store/report data of a month (14 months read)", "months", 1,
    [] { bench::keep(service().reportedComplaints(QDate(2025, 6, 1), QDate(2026, 7, 31), QDate(2026, 7, 1))); });

} // namespace
