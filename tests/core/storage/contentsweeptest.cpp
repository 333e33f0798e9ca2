// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/contentsweep.h"
#include "core/storage/attachmentstore.h"
#include "core/storage/attachmenttable.h"
#include "core/storage/complainttable.h"
#include "core/storage/database.h"
#include "core/storage/drafttable.h"
#include "core/storage/historytable.h"
#include "core/storage/transaction.h"
#include "tests/core/storage/sampledata.h"
#include "tests/support/catch.h"

#include <QDateTime>
#include <QDir>
#include <QFile>

using namespace kesu;
using namespace kesu::test;
using namespace Qt::StringLiterals;

namespace {

const Moment now = *Moment::tryFromIso(u"2026-11-22T08:00:00");

void write(const QString& path, const QByteArray& content, int daysOld)
{
    QFile file(path);
    REQUIRE(file.open(QIODevice::WriteOnly));
    REQUIRE(file.write(content) == content.size());
    file.flush();
    REQUIRE(file.setFileTime(QDateTime(now.date(), now.time()).addDays(-daysOld), QFileDevice::FileModificationTime));
}

Attachment attached(
    const AttachmentStore& store, const TemporaryDatabase& place, const QByteArray& content, int daysOld)
{
    write(place.file(u"照片.jpg"_s), content, 0);
    const StoredContent stored = store.add(place.file(u"照片.jpg"_s));
    write(store.pathOf(stored.sha256), content, daysOld);
    Attachment attachment;
    attachment.fileName = u"照片.jpg"_s;
    attachment.sha256 = stored.sha256;
    attachment.sizeBytes = stored.sizeBytes;
    attachment.addedAt = now;
    return attachment;
}

} // namespace

TEST_CASE("Only old contents that nothing ever named are swept, with half-written files and pictures of what is gone")
{
    const TemporaryDatabase place;
    Database database(place.path(), OpenMode::CreateIfMissing);
    const AttachmentStore store(place.path());
    ComplaintRecord record = plainRecord();
    record.id = ComplaintId(1);
    record.attachments = {attached(store, place, "of a row", 400)};
    ComplaintRecord draft = plainRecord();
    draft.id = ComplaintId(2);
    draft.version = 0;
    draft.state = RecordState::Draft;
    draft.attachments = {attached(store, place, "of a draft", 400)};
    const Attachment detached = attached(store, place, "taken off again", 400);
    const Attachment orphan = attached(store, place, "left by a crash", 40);
    const Attachment young = attached(store, place, "just being attached", 20);
    {
        Transaction transaction(database);
        ComplaintTable(database).insert(record);
        AttachmentTable(database).replace(record.id, record.attachments);
        DraftTable(database).store(draft, now);
        HistoryEntry entry;
        entry.at = now;
        entry.action = u"detach"_s;
        entry.oldValue = u"照片.jpg (sha256 %1)"_s.arg(detached.sha256);
        HistoryTable(database).append(HistoryEntity::Complaint, 1, entry);
        transaction.commit();
    }
    write(store.folder() + u"/adding-old"_s, "half", 40);
    write(store.folder() + u"/adding-new"_s, "half", 0);
    QDir().mkpath(store.folder() + u"/thumbnails"_s);
    const auto thumbnail
        = [&](const Attachment& of) { return store.folder() + u"/thumbnails/"_s + of.sha256 + u".png"_s; };
    write(thumbnail(orphan), "png", 0);
    write(thumbnail(young), "png", 0);
    write(store.folder() + u"/备注.txt"_s, "somebody's own file", 400);

    CHECK(sweepContents(database, now) == SweptContents{1, 1, 1});
    CHECK_FALSE(QFile::exists(store.pathOf(orphan.sha256)));
    CHECK_FALSE(QFile::exists(thumbnail(orphan)));
    CHECK_FALSE(QFile::exists(store.folder() + u"/adding-old"_s));
    for (const Attachment& kept : {record.attachments[0], draft.attachments[0], detached, young})
        CHECK(QFile::exists(store.pathOf(kept.sha256)));
    CHECK(QFile::exists(store.folder() + u"/adding-new"_s));
    CHECK(QFile::exists(store.folder() + u"/备注.txt"_s));
    CHECK(sweepContents(database, now) == SweptContents{});
}

TEST_CASE("Attaching a file again renews a content that is old, so that the sweep does not take it meanwhile")
{
    const TemporaryDatabase place;
    Database database(place.path(), OpenMode::CreateIfMissing);
    const AttachmentStore store(place.path());
    const Attachment orphan = attached(store, place, "left by a crash", 40);
    write(place.file(u"again.jpg"_s), "left by a crash", 0);
    CHECK(store.add(place.file(u"again.jpg"_s)).sha256 == orphan.sha256);
    CHECK(sweepContents(database, now) == SweptContents{});
    CHECK(QFile::exists(store.pathOf(orphan.sha256)));
}
