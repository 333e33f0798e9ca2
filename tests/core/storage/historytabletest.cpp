// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/historytable.h"
#include "core/storage/database.h"
#include "core/storage/statement.h"
#include "core/storage/transaction.h"
#include "tests/core/storage/sampledata.h"
#include "tests/support/catch.h"

using namespace kesu;
using namespace kesu::test;
using namespace Qt::StringLiterals;

namespace {

HistoryEntry entry(const QString& field, const QString& oldValue, const QString& newValue)
{
    HistoryEntry made;
    made.at = *Moment::tryFromIso(u"2026-11-21T10:00:00");
    made.who = u"陈敏"_s;
    made.action = u"change"_s;
    made.field = field;
    made.oldValue = oldValue;
    made.newValue = newValue;
    made.why = u"客户来电更正"_s;
    return made;
}

} // namespace

TEST_CASE("History comes back in order, for the thing it is about")
{
    const TemporaryDatabase place;
    Database database(place.path(), OpenMode::CreateIfMissing);
    const HistoryTable history(database);
    // A new file has begun its history already.
    const qint64 begun = selectNumber(database, u"SELECT max(sequence) AS n FROM history"_s);
    HistoryEntry first = entry(u"complaint.customer.name"_s, u"华联"_s, u"华联食品"_s);
    HistoryEntry second = entry(u"complaint.usage"_s, QString(), u"in-use"_s);
    {
        Transaction transaction(database);
        history.append(HistoryEntity::Complaint, 5, first);
        history.append(HistoryEntity::Complaint, 6, first);
        history.append(HistoryEntity::Customer, 5, first);
        history.append(HistoryEntity::Complaint, 5, second);
        transaction.commit();
    }
    first.sequence = begun + 1;
    second.sequence = begun + 4;
    CHECK(history.of(HistoryEntity::Complaint, 5) == QList<HistoryEntry>{first, second});
    CHECK(history.of(HistoryEntity::Customer, 5).size() == 1);
    CHECK(history.of(HistoryEntity::Setting, 0).isEmpty());
}

TEST_CASE("History cannot be changed, deleted, replaced or slipped in before its end")
{
    const TemporaryDatabase place;
    Database database(place.path(), OpenMode::CreateIfMissing);
    {
        Transaction transaction(database);
        for (int i = 0; i < 3; ++i)
            HistoryTable(database).append(HistoryEntity::Complaint, 5, entry(u"complaint.usage"_s, {}, u"in-use"_s));
        transaction.commit();
    }
    const QList<HistoryEntry> before = HistoryTable(database).of(HistoryEntity::Complaint, 5);
    const QString columns
        = u"(sequence, at, who, entity, entity_id, action, field, old_value, new_value, why, hash)"
          " VALUES (2, '2026-11-21T10:00:00', 'x', 'complaint', 5, 'change', '', '', '', '', zeroblob(32))"_s;
    for (const QString& attempt : {u"UPDATE history SET who = '别人' WHERE sequence = 2"_s,
             u"DELETE FROM history WHERE sequence = 3"_s, u"DELETE FROM history"_s, u"INSERT INTO history "_s + columns,
             u"INSERT OR REPLACE INTO history "_s + columns,
             u"UPDATE OR REPLACE history SET sequence = 2 WHERE sequence = 3"_s}) {
        INFO(attempt.toStdString());
        Statement statement(database, attempt);
        CHECK_THROWS_AS(statement.run(), Error);
    }
    CHECK(HistoryTable(database).of(HistoryEntity::Complaint, 5) == before);
}
