// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/database.h"
#include "core/storage/statement.h"
#include "tests/core/service/office.h"

using namespace kesu;
using namespace kesu::test;
using namespace Qt::StringLiterals;

namespace {

LedgerRow rowOf(Office& office, ComplaintId id)
{
    for (const LedgerRow& row : office.complaints().ledger({}, 1000))
        if (row.id == id)
            return row;
    FAIL("not in the ledger");
    return {};
}

QStringList actionsOf(Office& office, ComplaintId id)
{
    QStringList actions;
    for (const HistoryEntry& entry : office.complaints().history(id))
        actions += entry.field.isEmpty() ? entry.action : entry.action + u' ' + entry.field;
    return actions;
}

} // namespace

TEST_CASE("A filed slip comes back with every field and the edition that judged it")
{
    Office office;
    const ComplaintRecord slip = richSlip();
    REQUIRE(office.complaints().check(slip) == Findings());
    const ComplaintRecord filed = office.complaints().file(slip);
    CHECK(filed.id.isStored());
    CHECK(filed.version == 1);
    CHECK(filed.state == RecordState::Filed);
    CHECK(filed.edition == u"1"_s);
    CHECK(office.complaints().load(filed.id) == filed);

    ComplaintRecord expected = slip;
    expected.id = filed.id;
    expected.version = 1;
    expected.state = RecordState::Filed;
    expected.edition = filed.edition;
    expected.number = filed.number;
    CHECK(filed == expected);
}

TEST_CASE("A complaint gets its number when it is valid, by the month in which it is given, without gaps")
{
    Office office;
    CHECK(office.complaints().file(validSlip()).number == u"KS202611-0001"_s);
    CHECK(office.complaints().file(pendingSlip()).number.isEmpty());
    CHECK(office.complaints().file(validSlip()).number == u"KS202611-0002"_s);
    office.setNow("2026-12-01T08:00:00");
    CHECK(office.complaints().file(validSlip()).number == u"KS202612-0001"_s);
    CHECK(office.complaints().findByNumber(u"KS202611-0002"_s));
    CHECK_FALSE(office.complaints().findByNumber(u"KS202611-0003"_s));
}

TEST_CASE("A complaint that becomes valid on a later save gets its number then")
{
    Office office;
    ComplaintRecord record = office.complaints().file(pendingSlip());
    CHECK(rowOf(office, record.id).status == u"pending"_s);
    office.setNow("2026-12-02T09:00:00");
    record.facts.evidence = {{u"defective-sample"_s, QDate(2026, 12, 2), {}}};
    record = office.complaints().save(record, u"客户寄来样品"_s);
    CHECK(record.number == u"KS202612-0001"_s);
    CHECK(record.version == 2);
    CHECK(rowOf(office, record.id).status == u"valid"_s);
    CHECK(actionsOf(office, record.id)
        == QStringList{u"file"_s, u"change complaint.evidence[0].kind"_s, u"change complaint.evidence[0].providedOn"_s,
            u"number number"_s});
    CHECK(office.complaints().history(record.id).last().why == u"客户寄来样品"_s);
}

TEST_CASE("A complaint keeps its number when it is voided later")
{
    Office office;
    ComplaintRecord record = office.complaints().file(validSlip());
    record.facts.circumstances = {u"content-untrue"_s};
    record = office.complaints().save(record);
    CHECK(record.number == u"KS202611-0001"_s);
    CHECK(rowOf(office, record.id).status == u"invalid"_s);
    CHECK(office.complaints().file(validSlip()).number == u"KS202611-0002"_s);
}

TEST_CASE("A filing that fails gives its number back")
{
    Office office;
    office.complaints().file(validSlip());
    Database& database = office.workspace->database();
    Statement(database,
        u"CREATE TEMP TRIGGER fails BEFORE INSERT ON ledger_line BEGIN SELECT RAISE(ABORT, 'disk trouble'); END"_s)
        .run();
    CHECK_THROWS_AS(office.complaints().file(validSlip()), Error);
    Statement(database, u"DROP TRIGGER fails"_s).run();
    CHECK(office.complaints().ledgerTotals({}).count == 1);
    const ComplaintRecord next = office.complaints().file(validSlip());
    CHECK(next.number == u"KS202611-0002"_s);
    CHECK(next.id == ComplaintId(2));
}

TEST_CASE("Every changed field is in the history with who, when, old, new and why")
{
    Office office;
    ComplaintRecord record = office.complaints().file(validSlip());
    office.setNow("2026-11-22T14:00:00");
    record.facts.customer.name = u"华联食品有限公司"_s;
    record.facts.demands = {{u"rework"_s, {}}, {u"apology"_s, {}}};
    record.handling.contact = u"王芳"_s;
    record = office.complaints().save(record, u"客户来电更正"_s);
    const QList<HistoryEntry> history = office.complaints().history(record.id);
    REQUIRE(history.size() == 5); // filed, numbered, three fields
    const HistoryEntry& change = history[2];
    CHECK(change.at == moment("2026-11-22T14:00:00"));
    CHECK(change.who == u"陈敏"_s);
    CHECK(change.action == u"change"_s);
    CHECK(change.field == u"complaint.customer.name"_s);
    CHECK(change.oldValue == u"华联食品"_s);
    CHECK(change.newValue == u"华联食品有限公司"_s);
    CHECK(change.why == u"客户来电更正"_s);
    CHECK(history[3].field == u"complaint.demands[1].kind"_s);
    CHECK(history[4].newValue == u"王芳"_s);
}

TEST_CASE("Saving without a change leaves version and history alone")
{
    Office office;
    const ComplaintRecord record = office.complaints().file(richSlip());
    const qsizetype entries = office.complaints().history(record.id).size();
    CHECK(office.complaints().save(record) == record);
    CHECK(office.complaints().history(record.id).size() == entries);
}

TEST_CASE("A change against an older version is refused and nothing is lost")
{
    Office office;
    const ComplaintRecord filed = office.complaints().file(validSlip());
    const auto other = office.open(u"李静"_s);
    ComplaintRecord theirs = other->complaints().load(filed.id);
    theirs.handling.remarks = u"李静的备注"_s;
    theirs = other->complaints().save(theirs);

    ComplaintRecord ours = filed;
    ours.handling.remarks = u"陈敏的备注"_s;
    try {
        office.complaints().save(ours);
        FAIL("overwritten");
    } catch (const Error& error) {
        CHECK(error.code() == ErrorCode::ChangedByOthers);
        CHECK(error.message().contains(u"李静"_s));
    }
    CHECK(office.complaints().load(filed.id) == theirs);
    ours.version = theirs.version;
    CHECK(office.complaints().save(ours).handling.remarks == u"陈敏的备注"_s);
}

TEST_CASE("A number, a source and an edition cannot be changed from outside")
{
    Office office;
    const ComplaintRecord filed = office.complaints().file(validSlip());
    ComplaintRecord forged = filed;
    forged.number = u"KS202611-0777"_s;
    forged.edition.clear();
    forged.source = u"x:1"_s;
    forged.handling.remarks = u"备注"_s;
    const ComplaintRecord saved = office.complaints().save(forged);
    CHECK(saved.number == filed.number);
    CHECK(saved.edition == filed.edition);
    CHECK(saved.source.isEmpty());
}

TEST_CASE("What keeps a slip from being filed is named by field")
{
    Office office;
    ComplaintRecord slip = validSlip();
    CHECK_FALSE(hasErrors(office.complaints().check(slip)));
    const auto fieldsOfErrors = [&] {
        QStringList fields;
        for (const Finding& finding : office.complaints().check(slip))
            if (finding.severity == Severity::Error)
                fields += finding.field;
        return fields;
    };
    SECTION("no customer")
    {
        slip.facts.customer.name = u"  "_s;
        CHECK(fieldsOfErrors() == QStringList{u"complaint.customer.name"_s});
    }
    SECTION("registered in the future")
    {
        slip.facts.registeredAt = moment("2026-11-21T10:00:01");
        CHECK(fieldsOfErrors() == QStringList{u"complaint.registeredAt"_s});
    }
    SECTION("an unknown standard")
    {
        slip.rulebook = u"nobody-knows-it"_s;
        CHECK(fieldsOfErrors() == QStringList{u"rulebook"_s});
    }
    SECTION("a value that cannot be read")
    {
        slip.unparsed = {{u"complaint.product.unitPrice"_s, u"12.345.6"_s}};
        CHECK(fieldsOfErrors() == QStringList{u"complaint.product.unitPrice"_s});
    }
    SECTION("an id that the standard does not know")
    {
        slip.facts.categories += u"no-such-category"_s;
        CHECK(fieldsOfErrors() == QStringList{u"complaint.categories[1]"_s});
    }
    SECTION("a day of evidence that is missing")
    {
        slip.facts.evidence[0].providedOn = QDate();
        CHECK(fieldsOfErrors().contains(u"complaint.evidence[0].providedOn"_s));
    }
}

TEST_CASE("A draft is kept as typed, filed under its id and gone from the drafts then")
{
    Office office;
    ComplaintRecord slip = validSlip();
    slip.facts.customer.name.clear();
    slip.unparsed = {{u"complaint.product.unitPrice"_s, u"12.345.6"_s}};
    ComplaintRecord draft = office.complaints().saveDraft(slip);
    CHECK(draft.id.isStored());
    CHECK(draft.version == 1);
    CHECK(office.complaints().load(draft.id) == draft);
    CHECK(office.complaints().drafts() == QList<ComplaintRecord>{draft});
    CHECK(office.complaints().ledgerTotals({}).count == 0);

    draft.facts.customer.name = u"华联食品"_s;
    draft.unparsed.clear();
    draft = office.complaints().saveDraft(draft);
    CHECK(draft.version == 2);
    const ComplaintRecord filed = office.complaints().file(draft);
    CHECK(filed.id == draft.id);
    CHECK(filed.version == 3);
    CHECK(office.complaints().drafts().isEmpty());
    CHECK(actionsOf(office, filed.id) == QStringList{u"create"_s, u"file"_s, u"number number"_s});
}

TEST_CASE("A draft that another window has filed is not filed twice")
{
    Office office;
    const ComplaintRecord draft = office.complaints().saveDraft(validSlip());
    const auto other = office.open(u"李静"_s);
    other->complaints().file(draft);
    CHECK_THROWS_AS(office.complaints().file(draft), Error);
    CHECK_THROWS_AS(office.complaints().saveDraft(draft), Error);
    CHECK(office.complaints().ledgerTotals({}).count == 1);
}

TEST_CASE("A discarded draft is gone but for its history")
{
    Office office;
    const ComplaintRecord draft = office.complaints().saveDraft(validSlip());
    office.complaints().discardDraft(draft.id);
    CHECK(office.complaints().drafts().isEmpty());
    CHECK_THROWS_AS(office.complaints().load(draft.id), Error);
    CHECK(actionsOf(office, draft.id) == QStringList{u"create"_s, u"discard"_s});
    office.complaints().discardDraft(draft.id);
    CHECK(office.complaints().history(draft.id).size() == 2);
}

TEST_CASE("Unsaved changes of a filed complaint are kept beside it")
{
    Office office;
    const ComplaintRecord filed = office.complaints().file(validSlip());
    CHECK_FALSE(office.complaints().workingCopy(filed.id));
    ComplaintRecord typed = filed;
    typed.handling.answer = u"正在写的答复"_s;
    typed.unparsed = {{u"complaint.compensation"_s, u"一千"_s}};
    office.complaints().saveDraft(typed);
    CHECK(office.complaints().load(filed.id) == filed);
    CHECK(office.complaints().workingCopy(filed.id) == typed);
    CHECK(office.complaints().drafts() == QList<ComplaintRecord>{typed});

    typed.unparsed.clear();
    const ComplaintRecord saved = office.complaints().save(typed);
    CHECK(saved.handling.answer == u"正在写的答复"_s);
    CHECK_FALSE(office.complaints().workingCopy(filed.id));
}

TEST_CASE("What does not exist is said to be missing")
{
    Office office;
    try {
        office.complaints().load(ComplaintId(4711));
        FAIL("loaded");
    } catch (const Error& error) {
        CHECK(error.code() == ErrorCode::NotFound);
    }
}
