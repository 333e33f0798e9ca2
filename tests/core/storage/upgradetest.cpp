// SPDX-License-Identifier: GPL-3.0-or-later
// Every schema that was released is brought up to date with everything that is in it, and never changes afterwards.
#include "core/storage/databasecopy.h"
#include "core/storage/migrations.h"
#include "tests/core/storage/olddatabase.h"
#include "tests/core/storage/sampledata.h"
#include "tests/core/storage/smalldisk.h"

#include <QCryptographicHash>
#include <QFileInfo>

using namespace kesu;
using namespace kesu::test;

namespace {

/// Tables that the program makes out of the others: a later schema may make them otherwise.
const QStringList derived = {u"ledger_line"_s, u"liability_line"_s, u"task"_s, u"clause_use"_s, u"derived_backlog"_s};

QStringList columnsOf(EngineFile& file, const QString& table)
{
    QStringList columns;
    file.read(u"SELECT name FROM pragma_table_info('%1')"_s.arg(table), [&](const QString& name) {
        columns += name;
        return true;
    });
    return columns;
}

QStringList rowsOf(EngineFile& file, const QString& table, const QStringList& columns)
{
    QStringList quoted;
    for (const QString& column : columns)
        quoted += u"quote(%1)"_s.arg(column);
    QStringList rows;
    file.read(u"SELECT %1 FROM %2"_s.arg(quoted.join(u" || '|' || "_s), table), [&](const QString& row) {
        rows += row;
        return true;
    });
    return rows;
}

/// The statements of a step as one hash.
QString fingerprint(const Migration& step)
{
    QCryptographicHash hash(QCryptographicHash::Sha256);
    for (const QString& statement : step.statements) {
        hash.addData(statement.toUtf8());
        hash.addData(QByteArrayView("\0", 1));
    }
    return QString::fromLatin1(hash.result().toHex());
}

} // namespace

TEST_CASE("Every row of every released schema is there after the upgrade, column by column")
{
    const int released = GENERATE(1, 2);
    const QString dump = u"schema%1.sql"_s.arg(released);
    INFO(dump);
    const TemporaryDatabase old;
    restore(old.path(), dump, released);
    const TemporaryDatabase place;
    REQUIRE(QFile::copy(old.path(), place.path()));
    {
        const Database database(place.path(), OpenMode::MustExist);
        CHECK(database.schemaVersion() == newestSchemaVersion());
    }
    EngineFile before(old.path(), EngineFile::Access::ReadLive);
    EngineFile after(place.path(), EngineFile::Access::ReadLive);
    QStringList tables;
    before.read(u"SELECT name FROM sqlite_schema WHERE type = 'table' AND name NOT LIKE 'sqlite_%'"_s,
        [&](const QString& name) {
            tables += name;
            return true;
        });
    REQUIRE(tables.size() > 20);
    int populated = 0;
    for (const QString& table : std::as_const(tables)) {
        if (derived.contains(table))
            continue;
        INFO(table);
        const QStringList columns = columnsOf(before, table);
        const QStringList oldRows = rowsOf(before, table, columns);
        QStringList newRows = rowsOf(after, table, columns);
        populated += oldRows.isEmpty() ? 0 : 1;
        if (table == u"history") {
            // It goes on: what was there comes first, as it was.
            REQUIRE(newRows.size() >= oldRows.size());
            newRows.resize(oldRows.size());
        }
        CHECK(newRows == oldRows);
    }
    CHECK(populated >= 15);
    CHECK_NOTHROW(checkDatabaseFile(place.path(), CheckDepth::Full));
}

TEST_CASE("A database of any released schema looks like a new one after the upgrade")
{
    const int released = GENERATE(1, 2);
    const TemporaryDatabase old;
    restore(old.path(), u"schema%1.sql"_s.arg(released), released);
    Database upgraded(old.path(), OpenMode::MustExist);
    const TemporaryDatabase place;
    Database fresh(place.path(), OpenMode::CreateIfMissing);
    CHECK(schemaOf(upgraded) == schemaOf(fresh));
}

TEST_CASE("A released step never changes")
{
    // One line for each released schema. A line that fails means that databases in the field and new ones would part:
    // take the change back and write a further step.
    const QStringList released = {
        u"c846669d3142366ae26820f7f426a19cdc1665e3692dc5df52ca0b9231320909"_s,
        u"711a9b2f944ecb459d5ee79d12bbbce95dd08e6f98122e8e5120ed839af078a3"_s,
    };
    for (qsizetype i = 0; i < released.size(); ++i) {
        INFO("schema " << i + 1);
        CHECK(fingerprint(migrations().at(i)) == released.at(i));
    }
}

TEST_CASE("Before its schema is changed a database is copied, and a new one is not")
{
    const TemporaryDatabase place;
    restore(place.path(), u"schema2.sql"_s, 2);
    const QString copy = pathBeforeUpgrade(place.path());
    CHECK(QFileInfo(copy).fileName() == u"客诉 台账.before-schema-%1.kesu"_s.arg(newestSchemaVersion()));
    CHECK_FALSE(QFileInfo::exists(copy));
    {
        const Database database(place.path(), OpenMode::MustExist);
    }
    const DatabaseContents kept = checkDatabaseFile(copy, CheckDepth::Full);
    CHECK(kept.schemaVersion == 2);
    CHECK(kept.complaints() == 2);
    CHECK(kept.historyEntries() == 33);

    const TemporaryDatabase fresh;
    const Database database(fresh.path(), OpenMode::CreateIfMissing);
    CHECK_FALSE(QFileInfo::exists(pathBeforeUpgrade(fresh.path())));
}

TEST_CASE("Without room for that copy the database stays as it is, and the reason is told")
{
    const SmallDisk disk(1000);
    KESU_NEEDS_SMALL_DISK(disk);
    const QString path = disk.file(u"旧.kesu"_s);
    restore(path, u"schema2.sql"_s, 2);
    disk.occupy(u"别的文件"_s, 1000 - int(QFileInfo(path).size() / 1024) - 150);
    try {
        const Database database(path, OpenMode::MustExist);
        FAIL("it was upgraded without a copy");
    } catch (const Error& error) {
        CHECK(error.code() == ErrorCode::DiskFull);
        CHECK(error.message().contains(u"旧.kesu"_s));
    }
    CHECK(checkDatabaseFile(path, CheckDepth::Full).schemaVersion == 2);
    CHECK_FALSE(QFileInfo::exists(pathBeforeUpgrade(path)));
    QFile::remove(disk.file(u"别的文件"_s));
    CHECK(Database(path, OpenMode::MustExist).schemaVersion() == newestSchemaVersion());
}

TEST_CASE("A newer schema is refused with both versions named, and the file stays as it is")
{
    const TemporaryDatabase place;
    {
        const Database database(place.path(), OpenMode::CreateIfMissing);
    }
    const int newer = newestSchemaVersion() + 3;
    {
        EngineFile file(place.path(), EngineFile::Access::ReadLive);
        file.run(u"PRAGMA user_version = %1"_s.arg(newer));
    }
    for (const bool asBackup : {false, true}) {
        try {
            if (asBackup)
                checkDatabaseFile(place.path(), CheckDepth::Quick);
            else
                const Database database(place.path(), OpenMode::MustExist);
            FAIL("it was opened");
        } catch (const Error& error) {
            CHECK(error.code() == ErrorCode::DatabaseTooNew);
            CHECK(error.message().contains(QString::number(newer)));
            CHECK(error.message().contains(QString::number(newestSchemaVersion())));
        }
    }
    EngineFile file(place.path(), EngineFile::Access::ReadLive);
    CHECK(file.number(u"PRAGMA user_version"_s) == newer);
}
