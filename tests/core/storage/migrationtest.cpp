// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/database.h"
#include "core/storage/historytable.h"
#include "core/storage/migrations.h"
#include "core/storage/statement.h"
#include "core/storage/transaction.h"
#include "core/storage/verifier.h"
#include "tests/core/storage/olddatabase.h"
#include "tests/core/storage/sampledata.h"
#include "tests/support/catch.h"

#include <QFile>
#include <QSqlDatabase>
#include <QSqlError>
#include <QSqlQuery>

using namespace kesu;
using namespace kesu::test;
using namespace Qt::StringLiterals;

namespace {

/// What the dump's INSERT lines say of a table, to be compared with what is there afterwards.
qsizetype insertsInto(const QString& dumpName, const QString& table)
{
    QFile dump(QStringLiteral(KESU_TEST_DATA "/databases/") + dumpName);
    REQUIRE(dump.open(QIODevice::ReadOnly));
    return QString::fromUtf8(dump.readAll()).count(u"INSERT INTO %1 VALUES("_s.arg(table));
}

} // namespace

TEST_CASE("A database of schema 1 is brought up to date with everything that is in it")
{
    const TemporaryDatabase place;
    restore(place.path(), u"schema1.sql"_s, 1);
    Database database(place.path(), OpenMode::MustExist);
    CHECK(database.schemaVersion() == newestSchemaVersion());

    // The history grows by an entry for each thing that gets its seal; what it held before is checked below.
    const QStringList fresh = {u"rulebook_edition"_s, u"clause_use"_s, u"derived_backlog"_s, u"assessment_sheet"_s,
        u"row_seal"_s, u"history"_s, u"identity"_s, u"search_state"_s, u"report_change"_s};
    for (const QString& table : tablesOf(database)) {
        INFO(table.toStdString());
        if (!fresh.contains(table))
            CHECK(rowsOf(database, table).size() == insertsInto(u"schema1.sql"_s, table));
    }
    CHECK(rowsOf(database, u"complaint"_s).size() == 5);
    CHECK(rowsOf(database, u"measure"_s) == QStringList{u"2|0|加装温度报警|赵强|2026-11-30|NULL"_s});
    CHECK(rowsOf(database, u"setting"_s) == QStringList{u"company.name|华光纸箱有限公司"_s});
    CHECK(selectNumber(database, u"SELECT count(*) AS n FROM pragma_foreign_key_check()"_s) == 0);
}

TEST_CASE("The history keeps its numbers through the migration, goes on behind them, and stays append-only")
{
    const TemporaryDatabase place;
    restore(place.path(), u"schema1.sql"_s, 1);
    Database database(place.path(), OpenMode::MustExist);
    const HistoryTable history(database);
    const QList<HistoryEntry> kept = history.of(HistoryEntity::Complaint, 2);
    REQUIRE(kept.size() >= 3);
    const HistoryEntry& newest = kept[kept.size() - 2];
    CHECK(newest.sequence == 13);
    CHECK(newest.who == u"陈敏"_s);
    CHECK(newest.field == u"complaint.usage"_s);
    CHECK(newest.why == u"客户来电更正"_s);
    CHECK(selectNumber(database, u"SELECT count(DISTINCT sequence) AS n FROM history WHERE sequence <= 13"_s) == 13);

    // Each thing got an entry with its seal, after one that says what was done to the file.
    CHECK(kept.last().action == u"seal"_s);
    CHECK(kept.last().sequence > 14);
    const QList<HistoryEntry> upgrade = history.of(HistoryEntity::Database, 0);
    REQUIRE(upgrade.size() == 1);
    CHECK(upgrade[0].action == u"upgrade"_s);
    CHECK(upgrade[0].oldValue == u"1"_s);
    CHECK(upgrade[0].sequence == 14);
    const qint64 last = selectNumber(database, u"SELECT max(sequence) AS n FROM history"_s);

    HistoryEntry entry;
    entry.at = *Moment::tryFromIso(u"2026-11-22T08:00:00");
    entry.who = u"陈敏"_s;
    entry.action = u"import"_s;
    {
        Transaction transaction(database);
        history.append(HistoryEntity::Rulebook, 1, entry);
        history.append(HistoryEntity::Assessment, 1, entry);
        transaction.commit();
    }
    CHECK(history.of(HistoryEntity::Rulebook, 1).value(0).sequence == last + 1);
    CHECK(history.of(HistoryEntity::Assessment, 1).value(0).sequence == last + 2);
    Statement change(database, u"UPDATE history SET who = '别人' WHERE sequence = 2"_s);
    CHECK_THROWS_AS(change.run(), Error);
    Statement remove(database, u"DELETE FROM history WHERE sequence = 15"_s);
    CHECK_THROWS_AS(remove.run(), Error);
}

TEST_CASE("A database that was brought up to date is chained and sealed through and through")
{
    const TemporaryDatabase place;
    restore(place.path(), u"schema1.sql"_s, 1);
    {
        const Database migrated(place.path(), OpenMode::MustExist);
    }
    const VerifyReport report = Verifier(place.path(), VerifyDepth::Quick, {}, 2).run({});
    INFO((report.findings.isEmpty() ? std::string() : report.findings.first().message.toStdString()));
    CHECK(report.isSound());
    CHECK(report.complaints == 5);
}

TEST_CASE("A database that was brought up to date looks like a new one")
{
    const TemporaryDatabase old;
    restore(old.path(), u"schema1.sql"_s, 1);
    Database migrated(old.path(), OpenMode::MustExist);
    const TemporaryDatabase place;
    Database fresh(place.path(), OpenMode::CreateIfMissing);
    CHECK(schemaOf(migrated) == schemaOf(fresh));
}

TEST_CASE("What was filed before clauses were counted is put on the list of what is to be counted")
{
    const TemporaryDatabase old;
    restore(old.path(), u"schema1.sql"_s, 1);
    Database migrated(old.path(), OpenMode::MustExist);
    CHECK(rowsOf(migrated, u"derived_backlog"_s) == QStringList{u"clause-use|1|5"_s});
    const TemporaryDatabase place;
    Database fresh(place.path(), OpenMode::CreateIfMissing);
    CHECK(rowsOf(fresh, u"derived_backlog"_s).isEmpty());
}

TEST_CASE("A migration that cannot be finished leaves the database as it was")
{
    const TemporaryDatabase place;
    restore(place.path(), u"schema1.sql"_s, 1);
    {
        QSqlDatabase other = QSqlDatabase::addDatabase(u"QSQLITE"_s, u"obstacle"_s);
        other.setDatabaseName(place.path());
        REQUIRE(other.open());
        // A table of the same name stands in the way of the last but a few statements.
        REQUIRE(QSqlQuery(other).exec(u"CREATE TABLE next_history (line TEXT)"_s));
        other.close();
    }
    QSqlDatabase::removeDatabase(u"obstacle"_s);
    CHECK_THROWS_AS(Database(place.path(), OpenMode::MustExist), Error);
    {
        QSqlDatabase other = QSqlDatabase::addDatabase(u"QSQLITE"_s, u"obstacle"_s);
        other.setDatabaseName(place.path());
        REQUIRE(other.open());
        QSqlQuery query(other);
        REQUIRE((query.exec(u"PRAGMA user_version"_s) && query.next()));
        CHECK(query.value(0).toInt() == 1);
        REQUIRE((query.exec(u"SELECT count(*) FROM history"_s) && query.next()));
        CHECK(query.value(0).toInt() == 13);
        CHECK_FALSE(query.exec(u"SELECT count(*) FROM rulebook_edition"_s));
    }
    QSqlDatabase::removeDatabase(u"obstacle"_s);
}
