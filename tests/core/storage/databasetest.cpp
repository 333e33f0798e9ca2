// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/database.h"
#include "core/storage/complainttable.h"
#include "core/storage/migrations.h"
#include "core/storage/statement.h"
#include "core/storage/transaction.h"
#include "tests/core/storage/sampledata.h"
#include "tests/support/catch.h"

#include <QFile>
#include <QFileInfo>
#include <QSqlDatabase>
#include <QSqlQuery>

using namespace kesu;
using namespace kesu::test;
using namespace Qt::StringLiterals;

namespace {

/// The code with which opening fails, and the sentence.
std::pair<ErrorCode, QString> failureOf(const QString& path, OpenMode mode)
{
    try {
        const Database database(path, mode);
    } catch (const Error& error) {
        return {error.code(), error.message()};
    }
    FAIL("it was opened");
    return {};
}

void runElsewhere(const QString& path, const QStringList& statements)
{
    {
        QSqlDatabase other = QSqlDatabase::addDatabase(u"QSQLITE"_s, u"elsewhere"_s);
        other.setDatabaseName(path);
        REQUIRE(other.open());
        for (const QString& statement : statements) {
            QSqlQuery query(other);
            REQUIRE(query.exec(statement));
        }
    }
    QSqlDatabase::removeDatabase(u"elsewhere"_s);
}

QString pragmaText(Database& database, const QString& name)
{
    Statement statement(database, u"PRAGMA "_s + name);
    REQUIRE(statement.next());
    return statement.text(name == u"busy_timeout" ? u"timeout"_s : name);
}

} // namespace

TEST_CASE("A new database has the newest schema and is safe against a power cut")
{
    const TemporaryDatabase place;
    Database database(place.path(), OpenMode::CreateIfMissing);
    CHECK(database.schemaVersion() == newestSchemaVersion());
    CHECK(pragmaText(database, u"user_version"_s) == QString::number(newestSchemaVersion()));
    CHECK(pragmaText(database, u"application_id"_s) == QString::number(Database::applicationId));
    CHECK(pragmaText(database, u"foreign_keys"_s) == u"1"_s);
    CHECK(pragmaText(database, u"journal_mode"_s) == u"wal"_s);
    CHECK(pragmaText(database, u"synchronous"_s) == u"2"_s);
    CHECK(pragmaText(database, u"recursive_triggers"_s) == u"1"_s);
    CHECK(selectNumber(database,
              u"SELECT count(*) AS n FROM sqlite_schema WHERE type = 'table' AND sql NOT LIKE '%STRICT%'"
              " AND name NOT LIKE 'sqlite_%'"_s)
        == 0);
}

TEST_CASE("Migrations are numbered from 1 without gaps")
{
    int expected = 1;
    for (const Migration& step : migrations())
        CHECK(step.version == expected++);
}

TEST_CASE("An existing database is opened again with what is in it")
{
    const TemporaryDatabase place;
    ComplaintRecord record = plainRecord();
    record.id = ComplaintId(7);
    {
        Database database(place.path(), OpenMode::CreateIfMissing);
        Transaction transaction(database);
        ComplaintTable(database).insert(record);
        transaction.commit();
    }
    Database database(place.path(), OpenMode::MustExist);
    CHECK(ComplaintTable(database).load({ComplaintId(7)}) == QList<ComplaintRecord>{record});
}

TEST_CASE("An empty file left by an interrupted start becomes a database")
{
    const TemporaryDatabase place;
    QFile file(place.path());
    REQUIRE(file.open(QIODevice::WriteOnly));
    file.close();
    const Database database(place.path(), OpenMode::MustExist);
    CHECK(database.schemaVersion() == newestSchemaVersion());
}

TEST_CASE("A file that is no database is refused and left as it is")
{
    const TemporaryDatabase place;
    const QByteArray content("编号,客户\n1,华联食品\n一份普通的文本文件，不是数据库\n");
    QFile file(place.path());
    REQUIRE(file.open(QIODevice::WriteOnly));
    file.write(content);
    file.close();

    const auto [code, message] = failureOf(place.path(), OpenMode::CreateIfMissing);
    CHECK(code == ErrorCode::NotADatabase);
    CHECK(message.contains(u"客诉 台账.kesu"_s));
    REQUIRE(file.open(QIODevice::ReadOnly));
    CHECK(file.readAll() == content);
}

TEST_CASE("A database of another program is refused and left as it is")
{
    const TemporaryDatabase place;
    runElsewhere(place.path(), {u"CREATE TABLE songs (title TEXT)"_s, u"PRAGMA user_version = 3"_s});
    const QByteArray before = [&] {
        QFile file(place.path());
        REQUIRE(file.open(QIODevice::ReadOnly));
        return file.readAll();
    }();
    CHECK(failureOf(place.path(), OpenMode::CreateIfMissing).first == ErrorCode::NotADatabase);
    QFile file(place.path());
    REQUIRE(file.open(QIODevice::ReadOnly));
    CHECK(file.readAll() == before);
}

TEST_CASE("A schema from the future is refused with both versions named")
{
    const TemporaryDatabase place;
    {
        const Database database(place.path(), OpenMode::CreateIfMissing);
    }
    runElsewhere(place.path(), {u"PRAGMA user_version = 9876"_s});
    const auto [code, message] = failureOf(place.path(), OpenMode::CreateIfMissing);
    CHECK(code == ErrorCode::DatabaseTooNew);
    CHECK(message.contains(u"9876"_s));
    CHECK(message.contains(QString::number(newestSchemaVersion())));
}

TEST_CASE("What is not there is named")
{
    const TemporaryDatabase place;
    const auto missing = failureOf(place.path(), OpenMode::MustExist);
    CHECK(missing.first == ErrorCode::NotFound);
    CHECK(missing.second.contains(u"客诉 台账.kesu"_s));
    CHECK_FALSE(QFile::exists(place.path()));

    const auto noFolder = failureOf(place.file(u"没有/这个.kesu"_s), OpenMode::CreateIfMissing);
    CHECK(noFolder.first == ErrorCode::NotFound);
    CHECK(noFolder.second.contains(u"没有"_s));

    CHECK(failureOf(place.folder(), OpenMode::MustExist).first == ErrorCode::NotADatabase);
}

TEST_CASE("A folder in which nothing can be made is named")
{
    // Nobody, root neither, can make files in /proc.
    if (!QFileInfo(u"/proc/self"_s).isDir())
        return;
    const ErrorCode code = failureOf(u"/proc/self/客诉.kesu"_s, OpenMode::CreateIfMissing).first;
    CHECK((code == ErrorCode::DatabaseNotWritable || code == ErrorCode::DatabaseNotReadable));
}

TEST_CASE("A read-only file is refused at once")
{
    const TemporaryDatabase place;
    {
        const Database database(place.path(), OpenMode::CreateIfMissing);
    }
    QFile::setPermissions(place.path(), QFileDevice::ReadOwner);
    if (QFileInfo(place.path()).isWritable())
        return; // root may write everywhere
    CHECK(failureOf(place.path(), OpenMode::MustExist).first == ErrorCode::DatabaseNotWritable);
}

TEST_CASE("Foreign keys hold")
{
    const TemporaryDatabase place;
    Database database(place.path(), OpenMode::CreateIfMissing);
    Statement orphan(database, u"INSERT INTO demand (complaint_id, position, kind) VALUES (99, 0, 'claim')"_s);
    CHECK_THROWS_AS(orphan.run(), Error);
}

TEST_CASE("A transaction that is not committed leaves nothing behind")
{
    const TemporaryDatabase place;
    Database database(place.path(), OpenMode::CreateIfMissing);
    {
        Transaction transaction(database);
        ComplaintRecord record = plainRecord();
        record.id = ComplaintId(1);
        ComplaintTable(database).insert(record);
        CHECK(database.isInTransaction());
    }
    CHECK_FALSE(database.isInTransaction());
    CHECK(selectNumber(database, u"SELECT count(*) AS n FROM complaint"_s) == 0);
}

TEST_CASE("A second writer waits its turn or is told so")
{
    const TemporaryDatabase place;
    Database first(place.path(), OpenMode::CreateIfMissing);
    Database second(place.path(), OpenMode::MustExist);
    Statement(second, u"PRAGMA busy_timeout = 50"_s).next();
    Transaction writing(first);
    try {
        Transaction waiting(second);
        FAIL("two writers at once");
    } catch (const Error& error) {
        CHECK(error.code() == ErrorCode::DatabaseBusy);
    }
    writing.commit();
    Transaction now(second);
    now.commit();
}

TEST_CASE("A full disk is told as such and changes nothing")
{
    const TemporaryDatabase place;
    Database database(place.path(), OpenMode::CreateIfMissing);
    const qint64 pages = selectNumber(database, u"SELECT page_count AS n FROM pragma_page_count()"_s);
    Statement(database, u"PRAGMA max_page_count = %1"_s.arg(pages + 8)).next();

    std::optional<ErrorCode> code;
    try {
        Transaction transaction(database);
        for (int id = 1; id <= 1000; ++id) {
            ComplaintRecord record = fullRecord();
            record.id = ComplaintId(id);
            record.number.clear();
            record.source.clear();
            ComplaintTable(database).insert(record);
        }
        transaction.commit();
    } catch (const Error& error) {
        code = error.code();
    }
    CHECK(code == ErrorCode::DiskFull);
    CHECK(selectNumber(database, u"SELECT count(*) AS n FROM complaint"_s) == 0);

    // The connection goes on working.
    Transaction transaction(database);
    ComplaintRecord record = plainRecord();
    record.id = ComplaintId(1);
    ComplaintTable(database).insert(record);
    transaction.commit();
    CHECK(selectNumber(database, u"SELECT count(*) AS n FROM complaint"_s) == 1);
}
