// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/service/office.h"

using namespace kesu;
using namespace kesu::test;
using namespace Qt::StringLiterals;

namespace {

QList<ComplaintRecord> ledgerOf2025()
{
    QList<ComplaintRecord> records;
    for (int i = 1; i <= 4; ++i) {
        ComplaintRecord record = validSlip(u"客户%1"_s.arg(i));
        record.facts.registeredAt = Moment::from(QDate(2025, 6, i), QTime(9, 0));
        record.facts.product.deliveredOn = QDate(2025, 5, 20);
        record.facts.evidence[0].providedOn = QDate(2025, 6, i);
        record.source = u"台账.csv:%1"_s.arg(i);
        records += record;
    }
    return records;
}

QList<ImportOutcome::Kind> kindsOf(const QList<ImportOutcome>& outcomes)
{
    QList<ImportOutcome::Kind> kinds;
    for (const ImportOutcome& outcome : outcomes)
        kinds += outcome.kind;
    return kinds;
}

using Kind = ImportOutcome::Kind;

} // namespace

TEST_CASE("An import files what is right, names what is not, and running it twice adds nothing")
{
    Office office;
    QList<ComplaintRecord> records = ledgerOf2025();
    records[1].facts.customer.name.clear();
    const QList<ImportOutcome> first = office.complaints().importRecords(records);
    CHECK(kindsOf(first) == QList<Kind>{Kind::Added, Kind::Rejected, Kind::Added, Kind::Added});
    CHECK(first[1].findings.first().field == u"complaint.customer.name"_s);
    CHECK(office.complaints().ledgerTotals({}).count == 3);
    CHECK(office.complaints().load(first[0].id).facts == records[0].facts);
    CHECK(office.complaints().history(first[0].id).first().action == u"import"_s);

    const QList<ImportOutcome> second = office.complaints().importRecords(records);
    CHECK(kindsOf(second) == QList<Kind>{Kind::Known, Kind::Rejected, Kind::Known, Kind::Known});
    CHECK(second[0].id == first[0].id);
    CHECK(office.complaints().ledgerTotals({}).count == 3);
}

TEST_CASE("A rehearsed import says the same and keeps nothing")
{
    Office office;
    ImportOptions rehearsal;
    rehearsal.run = ImportRun::Rehearse;
    const QList<ImportOutcome> tried = office.complaints().importRecords(ledgerOf2025(), rehearsal);
    CHECK(office.complaints().ledgerTotals({}).count == 0);
    CHECK(office.workspace->masterData().customers().isEmpty());
    CHECK(office.complaints().importRecords(ledgerOf2025()) == tried);
    CHECK(office.complaints().ledgerTotals({}).count == 4);
}

TEST_CASE("Imported complaints are numbered by today or as if they had been kept here all along")
{
    Office office;
    ImportOptions options;
    SECTION("by today")
    {
        CHECK(office.complaints().importRecords(ledgerOf2025(), options)[1].number == u"KS202611-0002"_s);
    }
    SECTION("by registration")
    {
        options.numbering = ImportNumbering::ByRegistration;
        CHECK(office.complaints().importRecords(ledgerOf2025(), options)[1].number == u"KS202506-0002"_s);
    }
}

TEST_CASE("Numbers that a past ledger brings are kept, stay unique, and the series goes on after them")
{
    Office office;
    QList<ComplaintRecord> records = ledgerOf2025();
    records[0].number = u"KS202611-0007"_s;
    records[1].number = u"老编号 88"_s;
    records[2].number = u"KS202611-0007"_s;
    const QList<ImportOutcome> outcomes = office.complaints().importRecords(records);
    CHECK(kindsOf(outcomes) == QList<Kind>{Kind::Added, Kind::Added, Kind::Rejected, Kind::Added});
    CHECK(outcomes[0].number == u"KS202611-0007"_s);
    CHECK(outcomes[1].number == u"老编号 88"_s);
    CHECK(outcomes[2].findings.first().field == u"number"_s);
    CHECK(outcomes[3].number == u"KS202611-0008"_s);
    CHECK(office.complaints().file(validSlip()).number == u"KS202611-0009"_s);
}
