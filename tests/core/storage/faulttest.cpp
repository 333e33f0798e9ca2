// SPDX-License-Identifier: GPL-3.0-or-later
// What happens to files of office machines, done to real ones.
#include "core/storage/backupwriter.h"
#include "core/storage/complainttable.h"
#include "core/storage/database.h"
#include "core/storage/databasecopy.h"
#include "core/storage/enginefile.h"
#include "core/storage/statement.h"
#include "core/storage/transaction.h"
#include "tests/core/storage/sampledata.h"
#include "tests/core/storage/smalldisk.h"
#include "tests/support/catch.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>
#include <QProcess>
#include <QRandomGenerator>
#include <csignal>
#include <sys/resource.h>
#include <sys/wait.h>
#include <unistd.h>

using namespace kesu;
using namespace kesu::test;
using namespace Qt::StringLiterals;

namespace {

constexpr const char* lockedFile = "KESU_FAULT_TEST_LOCKED_FILE";

void writeComplaint(Database& database, qint64 id)
{
    ComplaintRecord record = plainRecord();
    record.id = ComplaintId(id);
    record.facts.description = QString(2000, u'箱');
    Transaction transaction(database);
    ComplaintTable(database).insert(record);
    transaction.commit();
}

qint64 complaintsIn(Database& database)
{
    return selectNumber(database, u"SELECT count(*) AS n FROM complaint"_s);
}

QByteArray bytesOf(const QString& path)
{
    QFile file(path);
    REQUIRE(file.open(QIODevice::ReadOnly));
    return file.readAll();
}

void writeBytes(const QString& path, const QByteArray& bytes)
{
    QFile file(path);
    REQUIRE(file.open(QIODevice::WriteOnly));
    REQUIRE(file.write(bytes) == bytes.size());
}

template <typename Work> std::optional<Error> errorOf(Work work)
{
    try {
        work();
    } catch (const Error& error) {
        return error;
    }
    return {};
}

/// A database with some complaints, as its files lie on the disk while it is open: the last ones only in the journal.
void leaveOpenFiles(const QString& path, int complaints)
{
    const TemporaryDatabase place;
    Database database(place.path(), OpenMode::CreateIfMissing);
    for (int id = 1; id <= complaints; ++id)
        writeComplaint(database, id);
    REQUIRE(QFileInfo(place.path() + u"-wal"_s).size() > 0);
    QFile::remove(path);
    REQUIRE(QFile::copy(place.path(), path));
    REQUIRE(QFile::copy(place.path() + u"-wal"_s, path + u"-wal"_s));
}

} // namespace

TEST_CASE("A full disk is told, what was acknowledged is whole, and work goes on when there is room again")
{
    const SmallDisk disk(1400);
    KESU_NEEDS_SMALL_DISK(disk);
    const QString path = disk.file(u"客诉.kesu"_s);
    qint64 acknowledged = 0;
    {
        Database database(path, OpenMode::CreateIfMissing);
        disk.occupy(u"别的文件"_s, 200);
        std::optional<Error> error;
        while (!error && acknowledged < 10'000) {
            error = errorOf([&] { writeComplaint(database, acknowledged + 1); });
            acknowledged += error ? 0 : 1;
        }
        REQUIRE(error);
        CHECK(error->code() == ErrorCode::DiskFull);
        CHECK(error->message().contains(u"客诉.kesu"_s));
        CHECK(complaintsIn(database) == acknowledged);
        CHECK_FALSE(database.isInTransaction());

        QFile::remove(disk.file(u"别的文件"_s));
        writeComplaint(database, acknowledged + 1);
        CHECK(complaintsIn(database) == acknowledged + 1);
    }
    CHECK(checkDatabaseFile(path, CheckDepth::Full).complaints() == acknowledged + 1);
}

TEST_CASE("A database that cannot even be made on a full disk says so and leaves nothing that is taken for one")
{
    const SmallDisk disk(300);
    KESU_NEEDS_SMALL_DISK(disk);
    disk.occupy(u"别的文件"_s, 270);
    const auto error = errorOf([&] { const Database database(disk.file(u"新.kesu"_s), OpenMode::CreateIfMissing); });
    REQUIRE(error);
    CHECK(error->code() == ErrorCode::DiskFull);
    QFile::remove(disk.file(u"别的文件"_s));
}

TEST_CASE("A limit on the size of files is told as the disk's refusal and changes nothing")
{
    const TemporaryDatabase place;
    {
        Database database(place.path(), OpenMode::CreateIfMissing);
        writeComplaint(database, 1);
    }
    const auto size = rlim_t(QFileInfo(place.path()).size());
    const pid_t child = ::fork();
    REQUIRE(child >= 0);
    if (child == 0) {
        std::signal(SIGXFSZ, SIG_IGN);
        const rlimit limit{size, size};
        ::setrlimit(RLIMIT_FSIZE, &limit);
        int code = 0;
        try {
            Database database(place.path(), OpenMode::MustExist);
            for (int id = 2; id < 10'000; ++id)
                writeComplaint(database, id);
        } catch (const Error& error) {
            code = error.code() == ErrorCode::DatabaseNotWritable ? 42 : 1;
        }
        ::_exit(code);
    }
    int status = 0;
    REQUIRE(::waitpid(child, &status, 0) == child);
    REQUIRE(WIFEXITED(status));
    CHECK(WEXITSTATUS(status) == 42);
    Database database(place.path(), OpenMode::MustExist);
    const qint64 kept = complaintsIn(database);
    CHECK(kept >= 1);
    CHECK(selectNumber(database, u"SELECT max(id) AS n FROM complaint"_s) == kept);
}

TEST_CASE("A disk that became read-only is told when the database is opened")
{
    const SmallDisk disk(2000);
    KESU_NEEDS_SMALL_DISK(disk);
    {
        Database database(disk.file(u"客诉.kesu"_s), OpenMode::CreateIfMissing);
        writeComplaint(database, 1);
    }
    REQUIRE(disk.makeReadOnly());
    const auto error = errorOf([&] { const Database database(disk.file(u"客诉.kesu"_s), OpenMode::MustExist); });
    REQUIRE(error);
    CHECK(error->code() == ErrorCode::DatabaseNotWritable);
    // It can still be read for a backup to be made of it.
    CHECK(checkDatabaseFile(disk.file(u"客诉.kesu"_s), CheckDepth::Full).complaints() == 1);
}

TEST_CASE("Nothing is written to a database whose file was deleted, and a copy of it can still be saved")
{
    const TemporaryDatabase place;
    Database database(place.path(), OpenMode::CreateIfMissing);
    writeComplaint(database, 1);
    CHECK(database.fileState() == FileState::AsOpened);
    REQUIRE(QFile::remove(place.path()));
    CHECK(database.fileState() == FileState::Missing);
    const auto error = errorOf([&] { writeComplaint(database, 2); });
    REQUIRE(error);
    CHECK(error->code() == ErrorCode::DatabaseGone);
    CHECK(error->message().contains(u"客诉 台账.kesu"_s));
    CHECK(complaintsIn(database) == 1);

    const QString copy = place.file(u"救回.kesu"_s);
    const BackupReport report = writeBackup(database, copy, AttachmentStore(copy), Moment());
    CHECK(report.note.complaints == 1);
    Database saved(copy, OpenMode::MustExist);
    CHECK(complaintsIn(saved) == 1);
}

TEST_CASE("A file that is put back under its name is the database again")
{
    const TemporaryDatabase place;
    Database database(place.path(), OpenMode::CreateIfMissing);
    REQUIRE(QFile::rename(place.path(), place.file(u"别处.kesu"_s)));
    CHECK(database.fileState() == FileState::Missing);
    REQUIRE(QFile::rename(place.file(u"别处.kesu"_s), place.path()));
    CHECK(database.fileState() == FileState::AsOpened);
    writeComplaint(database, 1);
    CHECK(complaintsIn(database) == 1);
}

TEST_CASE("A file that was put in the database's place stays as it is, its journal too")
{
    const TemporaryDatabase place;
    const QString other = place.file(u"另一个.kesu"_s);
    leaveOpenFiles(other, 5);
    const QByteArray otherFile = bytesOf(other);
    const QByteArray otherJournal = bytesOf(other + u"-wal"_s);
    {
        Database database(place.path(), OpenMode::CreateIfMissing);
        writeComplaint(database, 1);
        REQUIRE(QFile::remove(place.path()));
        REQUIRE(QFile::remove(place.path() + u"-wal"_s));
        REQUIRE(QFile::rename(other, place.path()));
        REQUIRE(QFile::rename(other + u"-wal"_s, place.path() + u"-wal"_s));
        CHECK(database.fileState() == FileState::Replaced);
        const auto error = errorOf([&] { writeComplaint(database, 2); });
        REQUIRE(error);
        CHECK(error->code() == ErrorCode::DatabaseGone);
        CHECK(complaintsIn(database) == 1);
    }
    CHECK(bytesOf(place.path()) == otherFile);
    CHECK(bytesOf(place.path() + u"-wal"_s) == otherJournal);
    QFile::remove(place.path() + u"-shm"_s); // of the one that was replaced
    Database database(place.path(), OpenMode::MustExist);
    CHECK(complaintsIn(database) == 5);
}

TEST_CASE("Nothing is written after the journal was deleted, and closing saves what was in it")
{
    const TemporaryDatabase place;
    {
        Database database(place.path(), OpenMode::CreateIfMissing);
        writeComplaint(database, 1);
        REQUIRE(QFile::remove(place.path() + u"-wal"_s));
        CHECK(database.fileState() == FileState::JournalLost);
        const auto error = errorOf([&] { writeComplaint(database, 2); });
        REQUIRE(error);
        CHECK(error->code() == ErrorCode::DatabaseGone);
    }
    Database database(place.path(), OpenMode::MustExist);
    CHECK(complaintsIn(database) == 1);
}

// Hidden: run by the test below in a process of its own. Prints whether it got the file for itself.
TEST_CASE("process that wants the file for itself", "[.fault-locker]")
{
    if (!qEnvironmentVariableIsSet(lockedFile))
        return;
    EngineFile file(qEnvironmentVariable(lockedFile), EngineFile::Access::ReadLive);
    file.run(u"PRAGMA busy_timeout = 50"_s);
    const auto error = errorOf([&] { file.run(u"PRAGMA journal_mode = DELETE"_s); });
    std::printf("%s\n", error ? "refused" : "taken");
}

TEST_CASE("A second connection that comes and goes leaves the locks of the first one in place")
{
    const TemporaryDatabase place;
    const auto othersMay = [&] {
        qputenv(lockedFile, place.path().toUtf8());
        QProcess other;
        other.start(QCoreApplication::applicationFilePath(), {u"[.fault-locker]"_s});
        REQUIRE(other.waitForFinished());
        return QString::fromUtf8(other.readAllStandardOutput());
    };
    {
        Database first(place.path(), OpenMode::CreateIfMissing);
        writeComplaint(first, 1);
        {
            const Database second(place.path(), OpenMode::MustExist);
        }
        CHECK(othersMay().contains(u"refused"_s));
        writeComplaint(first, 2);
    }
    CHECK(othersMay().contains(u"taken"_s));
}

TEST_CASE("Two windows on one file see each other's changes")
{
    const TemporaryDatabase place;
    Database first(place.path(), OpenMode::CreateIfMissing);
    Database second(place.path(), OpenMode::MustExist);
    CHECK(first.identity() == second.identity());
    CHECK(first.identity().size() == 32);
    const qint64 seen = second.dataVersion();
    writeComplaint(first, 1);
    CHECK(second.dataVersion() != seen);
    CHECK(complaintsIn(second) == 1);
    const qint64 own = second.dataVersion();
    writeComplaint(second, 2);
    CHECK(second.dataVersion() == own);
    CHECK(complaintsIn(first) == 2);
}

TEST_CASE("A flipped bit anywhere in the file is an error that is told, or harmless; never worse")
{
    const TemporaryDatabase place;
    {
        Database database(place.path(), OpenMode::CreateIfMissing);
        for (int id = 1; id <= 20; ++id)
            writeComplaint(database, id);
    }
    const QByteArray sound = bytesOf(place.path());
    const QString flipped = place.file(u"坏.kesu"_s);
    QRandomGenerator random(20261122);
    int refused = 0;
    for (int run = 0; run < 300; ++run) {
        // A third of them in the first page: the header and the schema.
        const qsizetype byte = run % 3 == 0 ? random.bounded(4096) : random.bounded(qint64(sound.size()));
        QByteArray bytes = sound;
        bytes[byte] = char(bytes[byte] ^ (1 << random.bounded(8)));
        writeBytes(flipped, bytes);
        QFile::remove(flipped + u"-wal"_s);
        INFO("byte " << byte);
        const auto error = errorOf([&] {
            Database database(flipped, OpenMode::MustExist);
            writeComplaint(database, 100);
            ComplaintTable(database).load({ComplaintId(1), ComplaintId(20)});
        });
        const auto checked = errorOf([&] { checkDatabaseFile(flipped, CheckDepth::Full); });
        if (error || checked)
            ++refused;
        if (error)
            CHECK_FALSE(error->message().isEmpty());
    }
    // The rest are characters of texts and free room, which only the seals of the history prove.
    CHECK(refused > 5);
}

TEST_CASE("A damaged journal gives the changes before the damage and none after it")
{
    const TemporaryDatabase place;
    const QString path = place.file(u"断电.kesu"_s);
    leaveOpenFiles(path, 30);
    const QByteArray file = bytesOf(path);
    const QByteArray journal = bytesOf(path + u"-wal"_s);
    QRandomGenerator random(7);
    for (int run = 0; run < 40; ++run) {
        QByteArray damaged = journal;
        if (run % 2 == 0) {
            const qsizetype byte = random.bounded(qint64(damaged.size()));
            damaged[byte] = char(damaged[byte] ^ (1 << random.bounded(8)));
        } else {
            damaged.truncate(random.bounded(qint64(damaged.size())));
        }
        writeBytes(path, file);
        writeBytes(path + u"-wal"_s, damaged);
        QFile::remove(path + u"-shm"_s);
        const auto error = errorOf([&] {
            Database database(path, OpenMode::MustExist);
            const qint64 kept = complaintsIn(database);
            CHECK(kept <= 30);
            if (kept > 0)
                CHECK(selectNumber(database, u"SELECT max(id) AS n FROM complaint"_s) == kept);
        });
        INFO("run " << run);
        CHECK_FALSE(error);
        CHECK_FALSE(errorOf([&] { checkDatabaseFile(path, CheckDepth::Full); }));
    }
}

TEST_CASE("Looking at a file through somebody else's connection leaves no question behind on it")
{
    const QTemporaryDir folder;
    Database database(folder.filePath(u"客诉.kesu"_s), OpenMode::CreateIfMissing);
    int asked = 0;
    const QString counting = u"WITH RECURSIVE some (n) AS (SELECT 1 UNION ALL SELECT n + 1 FROM some WHERE n < 300000)"
                             " SELECT count(*) AS n FROM some"_s;
    {
        EngineFile borrowed(database.handle(), database.path());
        borrowed.setProgress([&](double) { return ++asked > 0; }, 0);
        CHECK(borrowed.number(counting) == 300'000);
    }
    const int before = asked;
    CHECK(before > 0);
    CHECK(selectNumber(database, counting) == 300'000);
    CHECK(asked == before);
}
