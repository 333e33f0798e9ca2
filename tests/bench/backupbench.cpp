// SPDX-License-Identifier: GPL-3.0-or-later
// Backups of twenty thousand complaints with five hundred attachments of 100 kB, beside the engine's own copy.
#include "core/storage/attachmenttable.h"
#include "core/storage/backuprestore.h"
#include "core/storage/backupwriter.h"
#include "core/storage/complaintparts.h"
#include "core/storage/complainttable.h"
#include "core/storage/database.h"
#include "core/storage/transaction.h"
#include "tests/bench/bench.h"
#include "tests/core/storage/sampledata.h"

#include <QDir>
#include <QFile>
#include <sqlite3.h>

namespace {

using namespace kesu;
using namespace kesu::test;
using namespace Qt::StringLiterals;

constexpr int complaints = 20'000;
constexpr int attachments = 500;
constexpr int attachmentBytes = 100'000;

/// Made once when the first measurement asks for it.
struct Saved
{
    Saved()
        : database(place.path(), OpenMode::CreateIfMissing)
    {
        const AttachmentStore store(place.path());
        const QString source = place.file(u"照片.jpg"_s);
        Transaction transaction(database);
        for (int id = 1; id <= complaints; ++id) {
            ComplaintRecord record = fullRecord();
            record.id = ComplaintId(id);
            record.number = u"KS-%1"_s.arg(id);
            record.source = u"bench:%1"_s.arg(id);
            if (id > attachments) {
                record.attachments.clear();
            } else {
                QFile file(source);
                if (file.open(QIODevice::WriteOnly | QIODevice::Truncate))
                    file.write(QByteArray::number(id).leftJustified(attachmentBytes, 'x'));
                file.close();
                const StoredContent stored = store.add(source);
                record.attachments[0].sha256 = stored.sha256;
                record.attachments[0].sizeBytes = stored.sizeBytes;
            }
            ComplaintTable(database).insert(record);
            ComplaintParts(database).insert(record);
            AttachmentTable(database).replace(record.id, record.attachments);
        }
        transaction.commit();
        writeBackup(place.path(), backup(), AttachmentStore(backup()), Moment());
    }

    QString backup() const { return place.file(u"备份.kesu"_s); }
    QString fresh() const { return place.file(u"新备份.kesu"_s); }
    void clear() const
    {
        QFile::remove(fresh());
        QFile::remove(BackupNote::pathBeside(fresh()));
        QDir(fresh() + u".files"_s).removeRecursively();
    }

    TemporaryDatabase place;
    Database database;
};

Saved& saved()
{
    static Saved made;
    return made;
}

void copyBare()
{
    sqlite3* target = nullptr;
    sqlite3_open(QFile::encodeName(saved().fresh()).constData(), &target);
    sqlite3_backup* const copying = sqlite3_backup_init(target, "main", saved().database.handle(), "main");
    bench::keep(sqlite3_backup_step(copying, -1));
    sqlite3_backup_finish(copying);
    sqlite3_close(target);
}

bench::Measurement measurement(const char* name, const char* unit, double items, std::function<void()> run)
{
    bench::Measurement measured;
    measured.name = QString::fromLatin1(name);
    measured.unit = QString::fromLatin1(unit);
    measured.items = items;
    measured.prepare = [] { saved().clear(); };
    measured.run = std::move(run);
    return measured;
}

bench::Measurement besideBare(bench::Measurement measured)
{
    measured.baseline = u"backup/bare sqlite3_backup"_s;
    return measured;
}

const bench::Registration bare(measurement("backup/bare sqlite3_backup", "complaints", complaints, copyBare));
const bench::Registration checked(besideBare(measurement("backup/copied and read again", "complaints", complaints,
    [] { bench::keep(copyDatabase(saved().place.path(), saved().fresh(), CheckDepth::Full).sizeBytes); })));
const bench::Registration first(measurement("backup/with all attachments", "attachments", attachments, [] {
    bench::keep(writeBackup(saved().place.path(), saved().fresh(), AttachmentStore(saved().fresh()), Moment())
                    .attachments.copied);
}));
const bench::Registration next(measurement("backup/with no new attachment", "complaints", complaints, [] {
    bench::keep(writeBackup(saved().place.path(), saved().fresh(), AttachmentStore(saved().backup()), Moment())
                    .attachments.copied);
}));
const bench::Registration checking(measurement(
    "backup/checked", "complaints", complaints, [] { bench::keep(checkBackup(saved().backup()).attachments); }));
const bench::Registration restoring(measurement("backup/restored", "complaints", complaints, [] {
    bench::keep(restoreBackup(saved().backup(), saved().fresh(), IfPresent::Refuse, Moment()).attachments.copied);
}));

} // namespace
