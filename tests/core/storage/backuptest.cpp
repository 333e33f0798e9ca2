// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/error.h"
#include "core/storage/attachmenttable.h"
#include "core/storage/backupfolder.h"
#include "core/storage/backuprestore.h"
#include "core/storage/complainttable.h"
#include "core/storage/database.h"
#include "core/storage/drafttable.h"
#include "core/storage/rescuestore.h"
#include "core/storage/statement.h"
#include "core/storage/storageplace.h"
#include "core/storage/transaction.h"
#include "tests/core/storage/sampledata.h"
#include "tests/core/storage/smalldisk.h"
#include "tests/support/catch.h"

#include <QCoreApplication>
#include <QDirIterator>
#include <QFile>
#include <QFileInfo>
#include <QProcess>
#include <QRandomGenerator>
#include <atomic>
#include <thread>

using namespace kesu;
using namespace kesu::test;
using namespace Qt::StringLiterals;

namespace {

Moment at(const char* iso)
{
    return *Moment::tryFromIso(QString::fromLatin1(iso));
}

constexpr const char* killedDatabase = "KESU_BACKUP_TEST_DATABASE";
constexpr const char* killedFolder = "KESU_BACKUP_TEST_FOLDER";
const Moment noon = at("2026-11-22T12:00:00");

template <typename Work> std::optional<Error> errorOf(Work work)
{
    try {
        work();
    } catch (const Error& error) {
        return error;
    }
    return {};
}

/// Writes a complaint with one attachment of that content.
void writeComplaint(Database& database, qint64 id, const QByteArray& content)
{
    QTemporaryDir folder;
    QFile source(folder.filePath(u"照片.jpg"_s));
    REQUIRE(source.open(QIODevice::WriteOnly));
    source.write(content);
    source.close();
    const StoredContent stored = AttachmentStore(database.path()).add(source.fileName());
    ComplaintRecord record = plainRecord();
    record.id = ComplaintId(id);
    record.number = u"KS202611-%1"_s.arg(id, 4, 10, QLatin1Char('0'));
    Attachment photo;
    photo.fileName = u"照片.jpg"_s;
    photo.sha256 = stored.sha256;
    photo.sizeBytes = stored.sizeBytes;
    photo.addedAt = noon;
    record.attachments = {photo};
    Transaction transaction(database);
    ComplaintTable(database).insert(record);
    AttachmentTable(database).replace(record.id, record.attachments);
    transaction.commit();
}

/// A database with two complaints that have an attachment each.
class Sample
{
public:
    Sample()
        : database(place.path(), OpenMode::CreateIfMissing)
    {
        writeComplaint(database, 1, "箱体脱层");
        writeComplaint(database, 2, "面纸起泡");
    }

    QString contentPath(int complaint) const
    {
        Statement row(const_cast<Database&>(database), u"SELECT sha256 FROM attachment WHERE complaint_id = :id"_s);
        row.bind(u"id"_s, complaint);
        REQUIRE(row.next());
        return AttachmentStore(place.path()).pathOf(row.text(u"sha256"_s));
    }
    BackupReport backUp(const QString& name) const
    {
        return writeBackup(place.path(), place.file(name), AttachmentStore(place.file(name)), noon);
    }
    BackupFolder folder() const { return BackupFolder(place.folder() + u"/备份"_s, place.path(), database.identity()); }

    TemporaryDatabase place;
    Database database;
};

QStringList filesBelow(const QString& folder)
{
    QStringList files;
    QDirIterator all(folder, QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
    while (all.hasNext())
        files += all.next();
    files.sort();
    return files;
}

void overwrite(const QString& path, qint64 place, const QByteArray& bytes)
{
    QFile file(path);
    REQUIRE(file.open(QIODevice::ReadWrite));
    REQUIRE(file.seek(place));
    REQUIRE(file.write(bytes) == bytes.size());
}

QList<Moment> days(const QStringList& isoDays)
{
    QList<Moment> moments;
    for (const QString& day : isoDays)
        moments += Moment::from(*tryDateFromIso(day), QTime(12, 0));
    return moments;
}

} // namespace

TEST_CASE("A backup is one whole file with its attachments, and the database goes on")
{
    Sample sample;
    const BackupReport report = sample.backUp(u"备份.kesu"_s);
    CHECK(report.note.complaints == 2);
    CHECK(report.attachments.named == 2);
    CHECK(report.attachments.copied == 2);
    CHECK(report.attachments.lost.isEmpty());
    CHECK(BackupNote::readBeside(report.path) == report.note);
    CHECK_FALSE(QFileInfo::exists(report.path + u"-wal"_s));
    CHECK_FALSE(QFileInfo::exists(report.path + u".part"_s));

    const CheckedBackup checked = checkBackup(report.path);
    CHECK(checked.contents.identity == sample.database.identity());
    CHECK(checked.attachments == 2);
    CHECK(checked.note == report.note);
    writeComplaint(sample.database, 3, "又一张");
    CHECK(checkBackup(report.path).contents.complaints() == 2);
}

TEST_CASE("A backup made while another thread writes is a state that was there")
{
    const Sample sample;
    std::atomic<qint64> written = 2;
    std::atomic<bool> goesOn = true;
    std::thread writer([&] {
        Database own(sample.place.path(), OpenMode::MustExist);
        while (goesOn) {
            ComplaintRecord record = plainRecord();
            record.id = ComplaintId(written + 1);
            Transaction transaction(own);
            ComplaintTable(own).insert(record);
            transaction.commit();
            ++written;
        }
    });
    for (int run = 0; run < 5; ++run) {
        const qint64 before = written;
        const BackupReport report = sample.backUp(u"备份%1.kesu"_s.arg(run));
        const qint64 after = written + 1;
        CHECK(report.note.complaints >= before);
        CHECK(report.note.complaints <= after);
        CHECK(checkBackup(report.path).contents.complaints() == report.note.complaints);
    }
    goesOn = false;
    writer.join();
}

TEST_CASE("A backup that is stopped or finds its file taken leaves nothing behind")
{
    Sample sample;
    const QString target = sample.place.file(u"备份/备份.kesu"_s);
    QDir().mkpath(sample.place.file(u"备份"_s));
    for (const BackupStage stage :
        {BackupStage::CopyingDatabase, BackupStage::CopyingAttachments, BackupStage::Finishing}) {
        const auto error = errorOf([&] {
            writeBackup(sample.place.path(), target, AttachmentStore(target), noon,
                [&](BackupStage now, double) { return now != stage; });
        });
        REQUIRE(error);
        CHECK(error->code() == ErrorCode::Cancelled);
        CHECK_FALSE(QFileInfo::exists(target));
        for (const QString& file : filesBelow(sample.place.file(u"备份"_s)))
            CHECK(file.contains(u"备份.kesu.files/"_s));
    }
    QFile taken(target);
    REQUIRE(taken.open(QIODevice::WriteOnly));
    taken.write("别人的");
    taken.close();
    const auto error = errorOf([&] { writeBackup(sample.place.path(), target, AttachmentStore(target), noon); });
    REQUIRE(error);
    CHECK(error->code() == ErrorCode::FileNotWritable);
    CHECK(QFileInfo(target).size() == QByteArray("别人的").size());
}

TEST_CASE("Missing and changed attachments are named, and the rest is saved")
{
    Sample sample;
    writeComplaint(sample.database, 3, "完好");
    REQUIRE(QFile::remove(sample.contentPath(1)));
    overwrite(sample.contentPath(2), 0, "X");
    const BackupReport report = sample.backUp(u"备份.kesu"_s);
    CHECK(report.attachments.copied == 1);
    REQUIRE(report.attachments.lost.size() == 2);
    CHECK(report.note.lostAttachments == 2);
    QMap<QString, LostContent::Kind> kinds;
    for (const LostContent& lost : report.attachments.lost) {
        CHECK(lost.fileName == u"照片.jpg"_s);
        CHECK(lost.toString().contains(lost.number));
        kinds.insert(lost.number, lost.kind);
    }
    CHECK(kinds.value(u"KS202611-0001"_s) == LostContent::Kind::Missing);
    CHECK(kinds.value(u"KS202611-0002"_s) == LostContent::Kind::Changed);
}

TEST_CASE("Attachments of drafts are saved too")
{
    Sample sample;
    QFile source(sample.place.file(u"草稿.txt"_s));
    REQUIRE(source.open(QIODevice::WriteOnly));
    source.write("草稿的附件");
    source.close();
    ComplaintRecord draft = plainRecord();
    draft.id = ComplaintId(9);
    draft.state = RecordState::Draft;
    draft.version = 0;
    Attachment file;
    file.fileName = u"草稿.txt"_s;
    const StoredContent stored = AttachmentStore(sample.place.path()).add(source.fileName());
    file.sha256 = stored.sha256;
    file.sizeBytes = stored.sizeBytes;
    file.addedAt = noon;
    draft.attachments = {file};
    {
        Transaction transaction(sample.database);
        DraftTable(sample.database).store(draft, noon);
        transaction.commit();
    }
    CHECK(sample.backUp(u"备份.kesu"_s).attachments.copied == 3);
    QFile::remove(AttachmentStore(sample.place.path()).pathOf(stored.sha256));
    const BackupReport second = sample.backUp(u"备份2.kesu"_s);
    REQUIRE(second.attachments.lost.size() == 1);
    CHECK(second.attachments.lost[0].fileName == u"草稿.txt"_s);
}

TEST_CASE("In a folder of backups only new attachments are copied, and spoilt ones are made good in turn")
{
    Sample sample;
    const BackupFolder folder = sample.folder();
    CHECK(folder.backups().isEmpty());
    CHECK(folder.add(noon, {}).attachments.copied == 2);
    CHECK(folder.add(noon.plusSeconds(60), {}).attachments.copied == 0);
    writeComplaint(sample.database, 3, "新的");
    CHECK(folder.add(noon.plusSeconds(120), {}).attachments.copied == 1);
    CHECK(folder.backups().size() == 1);

    // Every content is read again within sixteen days.
    for (const QString& file : filesBelow(folder.place()))
        if (file.contains(u".files/"_s))
            overwrite(file, 0, "Z");
    qint64 madeGood = 0;
    for (int day = 1; day <= 16; ++day)
        madeGood += folder.add(noon.plusSeconds(86'400 * day), {}).attachments.copied;
    CHECK(madeGood == 3);
}

TEST_CASE("Contents go with the last backup that names them, and not before")
{
    Sample sample;
    const BackupFolder folder = sample.folder();
    const Retention two{2, 0, 0};
    folder.add(noon, two);
    const QString first = folder.backups().first().path;
    {
        Transaction transaction(sample.database);
        QList<Attachment> none;
        AttachmentTable(sample.database).replace(ComplaintId(1), none);
        transaction.commit();
    }
    const auto contents = [&] { return filesBelow(folder.place()).filter(u".files/"_s).size(); };
    CHECK(folder.add(noon.plusSeconds(86'400), two).removed.isEmpty());
    CHECK(contents() == 2);
    const BackupReport third = folder.add(noon.plusSeconds(2 * 86'400), two);
    CHECK(third.removed == QStringList{first});
    CHECK(contents() == 1);
    CHECK(folder.backups().size() == 2);
    for (const KeptBackup& backup : folder.backups())
        CHECK_FALSE(errorOf([&] { restoreBackup(backup.path, backup.path + u".probe"_s, IfPresent::Refuse, noon); }));
}

// Hidden: run by the test below in a process of its own.
TEST_CASE("program that is killed while it makes backups", "[.backup-writer]")
{
    if (!qEnvironmentVariableIsSet(killedDatabase))
        return;
    Database database(qEnvironmentVariable(killedDatabase), OpenMode::MustExist);
    const BackupFolder folder(qEnvironmentVariable(killedFolder), database.path(), database.identity());
    const QList<KeptBackup> present = folder.backups();
    Moment now = present.isEmpty() ? noon : present.first().at;
    while (true) {
        now = now.plusSeconds(86'400);
        folder.add(now, {3, 0, 0});
    }
}

TEST_CASE("Of a program that is killed while it makes backups only whole ones are left, and the next goes through")
{
    Sample sample;
    for (int id = 3; id < 60; ++id)
        writeComplaint(sample.database, id, QByteArray::number(id).repeated(20'000));
    const QString place = sample.place.folder() + u"/备份"_s;
    qputenv(killedDatabase, sample.place.path().toUtf8());
    qputenv(killedFolder, place.toUtf8());
    auto* random = QRandomGenerator::global();
    for (int run = 0; run < 8; ++run) {
        QProcess writer;
        writer.start(QCoreApplication::applicationFilePath(), {u"[.backup-writer]"_s});
        REQUIRE(writer.waitForStarted());
        writer.waitForFinished(40 + random->bounded(300));
        REQUIRE(writer.state() == QProcess::Running);
        writer.kill();
        REQUIRE(writer.waitForFinished());
        const BackupFolder folder(place, sample.place.path(), sample.database.identity());
        for (const KeptBackup& backup : folder.backups()) {
            CHECK(checkBackup(backup.path).contents.complaints() == 59);
            CHECK(backup.note);
            const QString target = sample.place.file(u"试.kesu"_s);
            CHECK(restoreBackup(backup.path, target, IfPresent::Refuse, noon).attachments.lost.isEmpty());
            QFile::remove(target);
        }
    }
    const BackupFolder folder(place, sample.place.path(), sample.database.identity());
    folder.add(at("2100-01-01T00:00:00"), {1, 0, 0});
    CHECK(folder.backups().size() == 1);
    CHECK(filesBelow(folder.place()).filter(u".part"_s).isEmpty());
    CHECK(filesBelow(folder.place()).filter(u"writing"_s).isEmpty());
}

TEST_CASE("Two databases of one name share a folder without mixing, and a renamed one finds its backups")
{
    Sample one;
    const Sample other;
    const QString shared = one.place.folder() + u"/备份"_s;
    BackupFolder(shared, one.place.path(), one.database.identity()).add(noon, {});
    BackupFolder(shared, other.place.path(), other.database.identity()).add(noon, {});
    CHECK(BackupFolder(shared, one.place.path(), one.database.identity()).backups().size() == 1);
    const BackupFolder renamed(shared, u"/别处/改了名.kesu"_s, one.database.identity());
    CHECK(renamed.backups().size() == 1);
}

TEST_CASE("Of each of the last days, weeks and months the newest backup stays, and the newest of all always")
{
    CHECK(outlived({}, {0, 0, 0}).isEmpty());
    CHECK(outlived(days({u"2026-11-22"_s}), {0, 0, 0}).isEmpty());
    CHECK(outlived(days({u"2026-11-20"_s, u"2026-11-21"_s, u"2026-11-22"_s}), {2, 0, 0}) == days({u"2026-11-20"_s}));
    // Two of one day: the later one.
    CHECK(outlived({noon, noon.plusSeconds(3600)}, {7, 0, 0}) == QList<Moment>{noon});
    // Sunday belongs to the week before Monday.
    CHECK(outlived(days({u"2026-11-13"_s, u"2026-11-15"_s, u"2026-11-16"_s}), {0, 2, 0}) == days({u"2026-11-13"_s}));
    CHECK(outlived(days({u"2026-08-31"_s, u"2026-09-01"_s, u"2026-09-30"_s, u"2026-10-01"_s}), {0, 0, 2})
        == days({u"2026-09-01"_s, u"2026-08-31"_s}));
    // A year of daily backups comes to 7 + 4 + 12 at most.
    QList<Moment> year;
    for (int day = 0; day < 365; ++day)
        year += noon.plusSeconds(-86'400 * day);
    CHECK(year.size() - outlived(year, {}).size() <= 7 + 4 + 12);
    CHECK(year.size() - outlived(year, {}).size() >= 7 + 3 + 10);
    CHECK_FALSE(outlived(year, {}).contains(noon));
}

TEST_CASE("A backup onto a full disk says so and the earlier one stays whole")
{
    const SmallDisk disk(1600);
    KESU_NEEDS_SMALL_DISK(disk);
    Sample sample;
    const BackupFolder folder(disk.path(), sample.place.path(), sample.database.identity());
    folder.add(noon, {});
    const QStringList before = filesBelow(folder.place());
    disk.occupy(u"别的文件"_s, int(StoragePlace::of(disk.path()).freeBytes / 1024) - 100);
    const auto error = errorOf([&] { folder.add(noon.plusSeconds(86'400), {}); });
    REQUIRE(error);
    CHECK(error->code() == ErrorCode::DiskFull);
    CHECK(error->message().contains(disk.path()));
    CHECK(filesBelow(folder.place()) == before);
    CHECK(checkBackup(folder.backups().first().path).contents.complaints() == 2);
}

TEST_CASE("A restored database holds what was saved, attachments included")
{
    Sample sample;
    const BackupFolder folder = sample.folder();
    const QString backup = folder.add(noon, {}).path;
    QTemporaryDir elsewhere;
    const QString target = elsewhere.filePath(u"恢复.kesu"_s);
    const RestoreReport report = restoreBackup(backup, target, IfPresent::Refuse, noon);
    CHECK(report.contents.complaints() == 2);
    CHECK(report.attachments.copied == 2);
    CHECK(report.attachments.lost.isEmpty());
    CHECK(report.setAside.isEmpty());
    Database restored(target, OpenMode::MustExist);
    CHECK(restored.identity() == sample.database.identity());
    CHECK(ComplaintTable(restored).load({ComplaintId(1), ComplaintId(2)})
        == ComplaintTable(sample.database).load({ComplaintId(1), ComplaintId(2)}));
    QList<ComplaintRecord> records = ComplaintTable(restored).load({ComplaintId(2)});
    AttachmentTable(restored).load(records);
    QFile content(AttachmentStore(target).pathOf(records.first().attachments.first().sha256));
    REQUIRE(content.open(QIODevice::ReadOnly));
    CHECK(content.readAll() == "面纸起泡");
}

TEST_CASE("A database that is there is kept unless it is told to go aside, and never while it is open")
{
    Sample sample;
    const QString backup = sample.backUp(u"备份.kesu"_s).path;
    QTemporaryDir elsewhere;
    const QString target = elsewhere.filePath(u"台账.kesu"_s);
    {
        Database present(target, OpenMode::CreateIfMissing);
        writeComplaint(present, 1, "旧的");
        CHECK(errorOf([&] { restoreBackup(backup, target, IfPresent::Refuse, noon); })->code()
            == ErrorCode::FileNotWritable);
        CHECK(errorOf([&] { restoreBackup(backup, target, IfPresent::SetAside, noon); })->code()
            == ErrorCode::DatabaseBusy);
        writeComplaint(present, 2, "还在用");
    }
    // What a killed window leaves behind would be taken for the journal of the new file.
    QFile stale(target + u"-wal"_s);
    REQUIRE(stale.open(QIODevice::WriteOnly));
    stale.write(QByteArray(5000, 'x'));
    stale.close();
    const RestoreReport report = restoreBackup(backup, target, IfPresent::SetAside, noon);
    CHECK(report.setAside == elsewhere.filePath(u"台账.replaced-2026-11-22-120000.kesu"_s));
    Database aside(report.setAside, OpenMode::MustExist);
    CHECK(selectNumber(aside, u"SELECT count(*) AS n FROM complaint"_s) == 2);
    CHECK(aside.identity() != sample.database.identity());
    Database restored(target, OpenMode::MustExist);
    CHECK(restored.identity() == sample.database.identity());
}

TEST_CASE("A journal without its database does not get into a restored one")
{
    Sample sample;
    const QString backup = sample.backUp(u"备份.kesu"_s).path;
    QTemporaryDir elsewhere;
    const QString target = elsewhere.filePath(u"台账.kesu"_s);
    REQUIRE(QFile::copy(sample.place.path() + u"-wal"_s, target + u"-wal"_s));
    restoreBackup(backup, target, IfPresent::Refuse, noon);
    CHECK_FALSE(QFileInfo::exists(target + u"-wal"_s));
    CHECK(checkDatabaseFile(target, CheckDepth::Full).complaints() == 2);
}

TEST_CASE("A backup with a flipped bit is refused before anything is restored")
{
    Sample sample;
    const QString backup = sample.backUp(u"备份.kesu"_s).path;
    QFile file(backup);
    REQUIRE(file.open(QIODevice::ReadOnly));
    const QByteArray bytes = file.readAll();
    file.close();
    const QString target = sample.place.file(u"恢复.kesu"_s);
    for (const qsizetype byte : {qsizetype(30), bytes.size() / 2, bytes.size() - 1}) {
        overwrite(backup, byte, QByteArray(1, char(bytes[byte] ^ 4)));
        const auto error = errorOf([&] { restoreBackup(backup, target, IfPresent::Refuse, noon); });
        REQUIRE(error);
        CHECK(error->code() == ErrorCode::BackupDamaged);
        CHECK_FALSE(QFileInfo::exists(target));
        overwrite(backup, byte, QByteArray(1, bytes[byte]));
    }
    // Without the note the file speaks for itself.
    QFile::remove(BackupNote::pathBeside(backup));
    CHECK(checkBackup(backup).contents.complaints() == 2);
    overwrite(backup, 100, QByteArray(4000, '\xff'));
    CHECK(errorOf([&] { checkBackup(backup); })->code() == ErrorCode::DatabaseCorrupt);
}

TEST_CASE("What is no backup is refused by name")
{
    const TemporaryDatabase place;
    CHECK(errorOf([&] { checkBackup(place.file(u"没有.kesu"_s)); })->code() == ErrorCode::NotFound);
    QFile text(place.file(u"文本.kesu"_s));
    REQUIRE(text.open(QIODevice::WriteOnly));
    text.write(QByteArray("编号,客户\n").repeated(200));
    text.close();
    const auto error = errorOf([&] { checkBackup(text.fileName()); });
    REQUIRE(error);
    CHECK(error->code() == ErrorCode::NotADatabase);
    CHECK(error->message().contains(u"文本.kesu"_s));
}

TEST_CASE("Restoring onto a full disk leaves no half database")
{
    const SmallDisk disk(500);
    KESU_NEEDS_SMALL_DISK(disk);
    Sample sample;
    const QString backup = sample.backUp(u"备份.kesu"_s).path;
    disk.occupy(u"别的文件"_s, 400);
    const auto error = errorOf([&] { restoreBackup(backup, disk.file(u"恢复.kesu"_s), IfPresent::Refuse, noon); });
    REQUIRE(error);
    CHECK(error->code() == ErrorCode::DiskFull);
    CHECK(filesBelow(disk.path()) == QStringList{disk.file(u"别的文件"_s)});
}

TEST_CASE("Names of file systems tell a share from a disk")
{
    for (const char* const name : {"cifs", "smb3", "nfs4", "NFS", "9p", "fuse.sshfs", "fuse.gvfsd-fuse"})
        CHECK(isNetworkFileSystem(QString::fromLatin1(name)));
    for (const char* const name : {"ext4", "xfs", "btrfs", "tmpfs", "vfat", "ntfs3", "fuseblk", "zfs", ""})
        CHECK_FALSE(isNetworkFileSystem(QString::fromLatin1(name)));
    const StoragePlace place = StoragePlace::of(QDir::tempPath() + u"/还没有/这个"_s);
    CHECK(place.freeBytes > 0);
    CHECK_FALSE(place.disk.isEmpty());
    CHECK(place.disk == StoragePlace::of(QDir::tempPath()).disk);
}

TEST_CASE("Work that a database could not take is kept, found again by its database, and gone when it is taken")
{
    const QTemporaryDir folder;
    const RescueStore store(folder.path(), u"0123456789abcdef0123456789abcdef"_s);
    CHECK(store.all().isEmpty());
    RescuedWork work;
    work.record = fullRecord();
    work.record.unparsed.insert(u"complaint.compensation"_s, u"12.345.6"_s);
    work.at = noon;
    work.who = u"陈敏"_s;
    work.reason = u"磁盘已满"_s;
    work.databasePath = u"/数据/客诉.kesu"_s;
    const RescuedWork kept = store.keep(work);
    REQUIRE_FALSE(kept.key.isEmpty());
    CHECK(store.all() == QList<RescuedWork>{kept});
    CHECK(kept.record == work.record);

    RescuedWork later = kept;
    later.at = noon.plusSeconds(5);
    later.record.facts.description += u"，又写了一句"_s;
    store.keep(later);
    CHECK(store.all() == QList<RescuedWork>{later});
    RescuedWork other = work;
    other.at = noon.plusSeconds(9);
    CHECK(store.keep(other).key != kept.key);
    CHECK(store.all().size() == 2);
    CHECK(store.all().first().at == other.at);
    CHECK(RescueStore(folder.path(), u"ffffffffffffffffffffffffffffffff"_s).all().isEmpty());
    store.remove(kept.key);
    CHECK(store.all().size() == 1);
    const QFileDevice::Permissions others = QFileInfo(store.all().first().path).dir().exists()
        ? QFileInfo(QFileInfo(store.all().first().path).absolutePath()).permissions()
        : QFileDevice::Permissions();
    CHECK_FALSE(others.testFlag(QFileDevice::ReadOther));
}

TEST_CASE("Where even the user's own folder is full, what was rescued before stays")
{
    const SmallDisk disk(64);
    KESU_NEEDS_SMALL_DISK(disk);
    const RescueStore store(disk.path(), u"0123456789abcdef0123456789abcdef"_s);
    RescuedWork work;
    work.record = plainRecord();
    work.at = noon;
    const RescuedWork kept = store.keep(work);
    RescuedWork huge = kept;
    huge.record.facts.description = QString(100'000, u'长');
    const auto error = errorOf([&] { store.keep(huge); });
    REQUIRE(error);
    CHECK(error->code() == ErrorCode::DiskFull);
    CHECK(store.all() == QList<RescuedWork>{kept});
    CHECK(filesBelow(disk.path()).size() == 1);
}
