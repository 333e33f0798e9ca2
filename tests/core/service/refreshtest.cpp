// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/service/office.h"

using namespace kesu;
using namespace kesu::test;
using namespace Qt::StringLiterals;

TEST_CASE("As time passes an open complaint is judged again, once a day at most")
{
    Office office;
    const ComplaintRecord pending = office.complaints().file(pendingSlip());
    CHECK(office.complaints().refreshVerdicts() == 0);
    office.setNow("2026-12-20T23:59:59");
    CHECK(office.complaints().refreshVerdicts() == 0);
    LedgerRow row = office.complaints().ledger({}, 1).first();
    CHECK(row.status == u"pending"_s);
    CHECK(row.nextDueAt == Moment::endOf(QDate(2026, 12, 20)));

    office.setNow("2026-12-21T00:00:00");
    CHECK(office.complaints().refreshVerdicts() == 1);
    row = office.complaints().ledger({}, 1).first();
    CHECK(row.status == u"invalid"_s);
    CHECK(row.clause == u"4.3 b"_s);
    CHECK_FALSE(row.nextDueAt);
    CHECK(office.complaints().desk({}, 10).items.isEmpty());
    CHECK(office.complaints().refreshVerdicts() == 0);

    // Judging is not a change of the slip.
    CHECK(office.complaints().load(pending.id) == pending);
    CHECK(office.complaints().history(pending.id).size() == 1);
}

TEST_CASE("A complaint that becomes valid by itself gets its number when it is judged again")
{
    Office office;
    ComplaintRecord slip = pendingSlip();
    slip.facts.evidence = {{u"defective-sample"_s, QDate(2026, 11, 24), {}}}; // announced for Tuesday
    const ComplaintRecord filed = office.complaints().file(slip);
    CHECK(filed.number.isEmpty());
    office.setNow("2026-12-01T08:00:00");
    CHECK(office.complaints().refreshVerdicts() == 1);
    const ComplaintRecord numbered = office.complaints().load(filed.id);
    CHECK(numbered.number == u"KS202612-0001"_s);
    CHECK(numbered.version == filed.version);
    CHECK(office.complaints().history(filed.id).last().action == u"number"_s);

    // An editor that was open all the while saves without a conflict and without losing the number.
    ComplaintRecord edited = filed;
    edited.handling.remarks = u"备注"_s;
    CHECK(office.complaints().save(edited).number == u"KS202612-0001"_s);
}

TEST_CASE("What is closed or void is left alone")
{
    Office office;
    ComplaintRecord closed = office.complaints().file(validSlip());
    closed.facts.events = {{u"close"_s, moment("2026-11-21T09:00:00")}};
    office.complaints().save(closed);
    ComplaintRecord untrue = validSlip();
    untrue.facts.circumstances = {u"content-untrue"_s};
    office.complaints().file(untrue);
    office.setNow("2027-06-01T08:00:00");
    CHECK(office.complaints().refreshVerdicts() == 0);

    LedgerQuery query;
    query.progress = LedgerProgress::Closed;
    CHECK(office.complaints().ledgerTotals(query).count == 1);
    query.progress = LedgerProgress::Overdue;
    CHECK(office.complaints().ledgerTotals(query).count == 0);
}

TEST_CASE("A complaint whose standard gives no closing day is due by the company's own limit")
{
    Office office;
    const auto closeDueAt = [&] {
        office.complaints().file(validSlip());
        return office.complaints().ledger({}, 1).first().closeDueAt;
    };
    // 15 working days from Friday 2026-11-20.
    CHECK(closeDueAt() == Moment::endOf(QDate(2026, 12, 11)));
    CompanySettings settings = office.workspace->settings();
    settings.closeWithin = TimeSpan(10, TimeSpan::Unit::Days);
    office.workspace->saveSettings(settings);
    CHECK(closeDueAt() == Moment::endOf(QDate(2026, 11, 30)));
}

TEST_CASE("The desk shows what is due with the most urgent first, then papers, then drafts")
{
    Office office;
    const ComplaintRecord pending = office.complaints().file(pendingSlip());
    ComplaintRecord claim = validSlip(u"海信冰箱"_s);
    claim.facts.demands = {{u"claim"_s, yuan("960.00")}};
    office.complaints().file(claim);
    ComplaintRecord draft = office.complaints().blank(u"carton"_s);
    draft.facts.description = u"刚刚打来的电话"_s;
    draft = office.complaints().saveDraft(draft);

    DeskSpan span;
    span.closing = DeskSpan::Closing::Left;
    span.undated = DeskSpan::Undated::Counted;
    const QList<DeskItem> desk = office.complaints().desk(span, 100).items;
    REQUIRE(desk.size() >= 3);
    for (qsizetype i = 1; i < desk.size(); ++i)
        if (desk[i].dueAt)
            CHECK((desk[i - 1].dueAt && *desk[i - 1].dueAt <= *desk[i].dueAt));
    const auto count = [&](ComplaintId id, const QString& what) {
        return std::count_if(
            desk.begin(), desk.end(), [&](const DeskItem& item) { return item.id == id && item.what == what; });
    };
    CHECK(count(pending.id, u"evidence"_s) == 1);
    QStringList approvers;
    for (const DeskItem& item : desk)
        if (item.what == u"approval")
            approvers += item.role;
    CHECK(approvers == QStringList{u"quality-manager"_s, u"sales-manager"_s});
    CHECK(office.complaints().draftsOnDesk()
        == QList{
            DeskItem{draft.id, QString(), QString(), u"carton"_s, u"draft"_s, u"刚刚打来的电话"_s, QString(), {}}});
}
