// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/factsreader.h"
#include "core/storage/complaintparts.h"
#include "core/storage/complainttable.h"
#include "core/storage/database.h"
#include "core/storage/statement.h"
#include "core/storage/transaction.h"
#include "tests/core/storage/sampledata.h"
#include "tests/support/catch.h"

using namespace kesu;
using namespace kesu::test;
using namespace Qt::StringLiterals;

namespace {

/// Rich and plain complaints in turn, with gaps between the ids.
QList<ComplaintRecord> fill(Database& database, int count)
{
    QList<ComplaintRecord> records;
    Transaction transaction(database);
    for (int i = 1; i <= count; ++i) {
        ComplaintRecord record = i % 2 ? fullRecord() : plainRecord(u"海信冰箱%1厂"_s.arg(i));
        record.id = ComplaintId(i * 3);
        record.number = i % 2 ? u"KS-%1"_s.arg(i) : QString();
        record.source.clear();
        ComplaintTable(database).insert(record);
        ComplaintParts(database).insert(record);
        records += record;
    }
    transaction.commit();
    return records;
}

} // namespace

TEST_CASE("The facts of many complaints come as they were stored, by id")
{
    const TemporaryDatabase place;
    Database database(place.path(), OpenMode::CreateIfMissing);
    const QList<ComplaintRecord> records = fill(database, 40);
    FactsReader reader(database, {1, 1000});
    StoredFacts stored;
    for (const ComplaintRecord& record : records) {
        REQUIRE(reader.next(stored));
        CHECK(stored == StoredFacts{record.id, record.number, record.rulebook, record.edition, record.facts});
    }
    CHECK_FALSE(reader.next(stored));
    CHECK_FALSE(reader.next(stored));
}

TEST_CASE("A range of ids is read alone, and an empty one is empty")
{
    const TemporaryDatabase place;
    Database database(place.path(), OpenMode::CreateIfMissing);
    const QList<ComplaintRecord> records = fill(database, 40);
    FactsReader reader(database, {10, 15});
    StoredFacts stored;
    REQUIRE(reader.next(stored));
    CHECK(stored.id == ComplaintId(12));
    CHECK(stored.facts == records[3].facts);
    REQUIRE(reader.next(stored));
    CHECK(stored.id == ComplaintId(15));
    CHECK(stored.facts == records[4].facts);
    CHECK_FALSE(reader.next(stored));
    FactsReader nothing(database, {500, 600});
    CHECK_FALSE(nothing.next(stored));
}

TEST_CASE("What is written while a range is read is not seen by half")
{
    const TemporaryDatabase place;
    Database database(place.path(), OpenMode::CreateIfMissing);
    const QList<ComplaintRecord> records = fill(database, 10);
    FactsReader reader(database, {1, 1000});
    StoredFacts stored;
    REQUIRE(reader.next(stored));
    {
        Database other(place.path(), OpenMode::MustExist);
        Transaction transaction(other);
        Statement(other, u"UPDATE complaint SET description = '改过'"_s).run();
        Statement(other, u"DELETE FROM demand"_s).run();
        transaction.commit();
    }
    for (qsizetype i = 1; i < records.size(); ++i) {
        REQUIRE(reader.next(stored));
        CHECK(stored.facts == records[i].facts);
    }
}
