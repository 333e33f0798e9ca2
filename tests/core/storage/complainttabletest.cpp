// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/complainttable.h"
#include "core/storage/attachmenttable.h"
#include "core/storage/complaintparts.h"
#include "core/storage/database.h"
#include "core/storage/statement.h"
#include "core/storage/transaction.h"
#include "tests/core/storage/sampledata.h"
#include "tests/support/catch.h"

using namespace kesu;
using namespace kesu::test;
using namespace Qt::StringLiterals;

namespace {

void store(Database& database, ComplaintRecord& record)
{
    ComplaintTable(database).insert(record);
    ComplaintParts(database).insert(record);
    AttachmentTable(database).replace(record.id, record.attachments);
}

QList<ComplaintRecord> load(Database& database, const QList<ComplaintId>& ids)
{
    QList<ComplaintRecord> records = ComplaintTable(database).load(ids);
    ComplaintParts(database).load(records);
    AttachmentTable(database).load(records);
    return records;
}

} // namespace

TEST_CASE("A complaint comes back with every field as it was stored")
{
    const TemporaryDatabase place;
    Database database(place.path(), OpenMode::CreateIfMissing);
    ComplaintRecord full = fullRecord();
    full.id = ComplaintId(1);
    ComplaintRecord plain = plainRecord();
    plain.id = ComplaintId(2);
    store(database, full);
    store(database, plain);
    CHECK(full.attachments.first().id.isStored());

    const QList<ComplaintRecord> loaded = load(database, {ComplaintId(2), ComplaintId(1), ComplaintId(3)});
    REQUIRE(loaded.size() == 2);
    CHECK(loaded[0] == full);
    CHECK(loaded[1] == plain);
}

TEST_CASE("A changed complaint replaces all its lists")
{
    const TemporaryDatabase place;
    Database database(place.path(), OpenMode::CreateIfMissing);
    ComplaintRecord record = fullRecord();
    record.id = ComplaintId(1);
    store(database, record);

    ComplaintRecord changed = plainRecord();
    changed.id = record.id;
    changed.version = 2;
    changed.facts.evidence = {{u"photo"_s, QDate(2026, 11, 3), {u"customer"_s}}};
    CHECK(ComplaintTable(database).update(changed, 1));
    ComplaintParts(database).remove(changed.id);
    ComplaintParts(database).insert(changed);
    AttachmentTable(database).replace(changed.id, changed.attachments);
    CHECK(load(database, {changed.id}) == QList<ComplaintRecord>{changed});
}

TEST_CASE("A complaint is only replaced while it has the version that was read")
{
    const TemporaryDatabase place;
    Database database(place.path(), OpenMode::CreateIfMissing);
    ComplaintRecord record = plainRecord();
    record.id = ComplaintId(1);
    record.version = 4;
    ComplaintTable(database).insert(record);
    CHECK(ComplaintTable(database).storedVersion(record.id) == 4);
    CHECK(ComplaintTable(database).storedVersion(ComplaintId(5)) == 0);

    record.facts.customer.name = u"三元乳业"_s;
    record.version = 5;
    CHECK_FALSE(ComplaintTable(database).update(record, 3));
    CHECK(ComplaintTable(database).update(record, 4));
    CHECK(ComplaintTable(database).load({record.id}).first() == record);
}

TEST_CASE("Numbers and sources are unique and find their complaint; those that have none do not clash")
{
    const TemporaryDatabase place;
    Database database(place.path(), OpenMode::CreateIfMissing);
    const ComplaintTable table(database);
    ComplaintRecord record = fullRecord();
    record.id = ComplaintId(1);
    table.insert(record);
    CHECK(table.findByNumber(record.number) == ComplaintId(1));
    CHECK(table.findBySource(record.source) == ComplaintId(1));
    CHECK_FALSE(table.findByNumber(u"KS202610-0001"_s));

    record.id = ComplaintId(2);
    record.source += u"x"_s;
    CHECK_THROWS_AS(table.insert(record), Error);
    record.number.clear();
    record.source.clear();
    table.insert(record);
    record.id = ComplaintId(3);
    table.insert(record);
    CHECK(selectNumber(database, u"SELECT count(*) AS n FROM complaint"_s) == 3);
}

TEST_CASE("Attachments keep their ids while they stay and go when they are taken out")
{
    const TemporaryDatabase place;
    Database database(place.path(), OpenMode::CreateIfMissing);
    ComplaintRecord record = fullRecord();
    record.id = ComplaintId(1);
    record.attachments.append(record.attachments.first());
    record.attachments[1].fileName = u"扣款单.pdf"_s;
    store(database, record);
    const AttachmentId second = record.attachments[1].id;

    Attachment third = record.attachments.first();
    third.id = {};
    third.fileName = u"检验报告.pdf"_s;
    record.attachments = {third, record.attachments[1]};
    record.attachments[1].evidenceKind = u"deduction-slip"_s;
    AttachmentTable(database).replace(record.id, record.attachments);
    CHECK(record.attachments[1].id == second);
    CHECK(record.attachments[0].id != second);
    CHECK(load(database, {record.id}).first().attachments == record.attachments);
}

TEST_CASE("What cannot be true of a complaint is not stored")
{
    const TemporaryDatabase place;
    Database database(place.path(), OpenMode::CreateIfMissing);
    ComplaintRecord record = plainRecord();
    record.id = ComplaintId(1);
    SECTION("a negative quantity")
    {
        record.facts.product.deliveredQuantity = -1;
    }
    SECTION("a negative price")
    {
        record.facts.product.unitPrice = Money::fromFen(-1);
    }
    SECTION("a satisfaction that does not exist")
    {
        record.handling.satisfaction = u"happy"_s;
    }
    SECTION("no standard")
    {
        record.rulebook.clear();
    }
    CHECK_THROWS_AS(ComplaintTable(database).insert(record), Error);
}
