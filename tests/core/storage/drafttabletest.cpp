// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/drafttable.h"
#include "core/storage/database.h"
#include "core/storage/numberseries.h"
#include "core/storage/recordjson.h"
#include "core/storage/statement.h"
#include "core/storage/transaction.h"
#include "tests/core/storage/sampledata.h"
#include "tests/support/catch.h"

using namespace kesu;
using namespace kesu::test;
using namespace Qt::StringLiterals;

namespace {

const Moment now = *Moment::tryFromIso(u"2026-11-21T10:00:00");

ComplaintRecord halfTyped()
{
    ComplaintRecord record = fullRecord();
    record.id = ComplaintId(3);
    record.version = 0;
    record.state = RecordState::Draft;
    record.number.clear();
    record.edition.clear();
    record.facts.customer.name = u"华联食"_s;
    record.facts.demands = {{}, {u"claim"_s, {}}};
    record.facts.evidence = {{u"photo"_s, QDate(), {}}};
    record.unparsed
        = {{u"complaint.product.unitPrice"_s, u"12.345.6"_s}, {u"complaint.product.deliveredOn"_s, u"2026-13-"_s}};
    return record;
}

} // namespace

TEST_CASE("A slip as JSON loses nothing")
{
    for (const ComplaintRecord& record : {fullRecord(), plainRecord(), halfTyped(), ComplaintRecord()})
        CHECK(tryRecordFromJson(toJson(record)) == record);
    CHECK_FALSE(tryRecordFromJson("[]"));
    CHECK_FALSE(tryRecordFromJson("{"));
}

TEST_CASE("Amounts, shares and quantities at their limits survive JSON")
{
    ComplaintRecord record = plainRecord();
    record.facts.compensation = Money::fromFen(9'000'000'000'000'000);
    record.facts.product.deliveredQuantity = 9'007'199'254'740'993; // 2^53 + 1: no double
    record.facts.responsible = {{u"company"_s, *Share::tryFromPercent(u"0.0001%")}};
    record.facts.product.unitPrice = Money();
    CHECK(tryRecordFromJson(toJson(record)) == record);
}

TEST_CASE("A half-typed slip is kept with what could not be read")
{
    const TemporaryDatabase place;
    ComplaintRecord kept;
    {
        Database database(place.path(), OpenMode::CreateIfMissing);
        kept = DraftTable(database).store(halfTyped(), now);
        CHECK(kept.version == 1);
    }
    Database database(place.path(), OpenMode::MustExist);
    CHECK(DraftTable(database).find(ComplaintId(3)) == kept);
    CHECK(kept.unparsed == halfTyped().unparsed);

    kept.facts.customer.name = u"华联食品"_s;
    kept = DraftTable(database).store(kept, now.plusSeconds(5));
    CHECK(kept.version == 2);
    CHECK(DraftTable(database).all() == QList<ComplaintRecord>{kept});
    CHECK(DraftTable(database).remove(kept.id));
    CHECK_FALSE(DraftTable(database).remove(kept.id));
}

TEST_CASE("A draft that another window has changed is not overwritten")
{
    const TemporaryDatabase place;
    Database database(place.path(), OpenMode::CreateIfMissing);
    const DraftTable drafts(database);
    const ComplaintRecord first = drafts.store(halfTyped(), now);
    drafts.store(first, now);
    try {
        drafts.store(first, now);
        FAIL("overwritten");
    } catch (const Error& error) {
        CHECK(error.code() == ErrorCode::ChangedByOthers);
    }
    ComplaintRecord discarded = first;
    drafts.remove(first.id);
    CHECK_THROWS_AS(drafts.store(discarded, now), Error);
}

TEST_CASE("The working copy of a filed complaint keeps the version it began with")
{
    const TemporaryDatabase place;
    Database database(place.path(), OpenMode::CreateIfMissing);
    ComplaintRecord record = fullRecord();
    record.id = ComplaintId(9);
    record.version = 6;
    CHECK(DraftTable(database).store(record, now).version == 6);
    CHECK(DraftTable(database).store(record, now).version == 6);
    CHECK(selectNumber(database, u"SELECT base_version AS n FROM draft"_s) == 6);
}

TEST_CASE("Drafts come with the most recent first")
{
    const TemporaryDatabase place;
    Database database(place.path(), OpenMode::CreateIfMissing);
    for (const int id : {1, 2, 3}) {
        ComplaintRecord draft = halfTyped();
        draft.id = ComplaintId(id);
        DraftTable(database).store(draft, now.plusSeconds(id == 2 ? 100 : id));
    }
    QList<qint64> ids;
    for (const ComplaintRecord& draft : DraftTable(database).all())
        ids += draft.id.value();
    CHECK(ids == QList<qint64>{2, 3, 1});
}

TEST_CASE("A series counts without gaps, and what is rolled back is given again")
{
    const TemporaryDatabase place;
    Database database(place.path(), OpenMode::CreateIfMissing);
    const NumberSeries series(database);
    const auto take = [&](const QString& name) {
        Transaction transaction(database);
        const qint64 serial = series.take(name);
        transaction.commit();
        return serial;
    };
    CHECK(take(u"KS202610-{serial}"_s) == 1);
    CHECK(take(u"KS202610-{serial}"_s) == 2);
    {
        Transaction transaction(database);
        CHECK(series.take(u"KS202610-{serial}"_s) == 3);
    }
    CHECK(take(u"KS202610-{serial}"_s) == 3);
    CHECK(take(u"KS202611-{serial}"_s) == 1);
    {
        Transaction transaction(database);
        series.raiseTo(u"KS202610-{serial}"_s, 42);
        series.raiseTo(u"KS202610-{serial}"_s, 17);
        transaction.commit();
    }
    CHECK(take(u"KS202610-{serial}"_s) == 43);
}
