// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/attachmentstore.h"
#include "core/base/error.h"
#include "tests/core/storage/sampledata.h"
#include "tests/support/catch.h"

#include <QDir>
#include <QDirIterator>
#include <QFile>

using namespace kesu;
using namespace kesu::test;
using namespace Qt::StringLiterals;

namespace {

void write(const QString& path, const QByteArray& content)
{
    QFile file(path);
    REQUIRE(file.open(QIODevice::WriteOnly));
    REQUIRE(file.write(content) == content.size());
}

QByteArray read(const QString& path)
{
    QFile file(path);
    REQUIRE(file.open(QIODevice::ReadOnly));
    return file.readAll();
}

QStringList filesIn(const QString& folder)
{
    QStringList files;
    QDirIterator all(folder, QDir::Files, QDirIterator::Subdirectories);
    while (all.hasNext())
        files += QDir(folder).relativeFilePath(all.next());
    return files;
}

} // namespace

TEST_CASE("A content is kept under its SHA-256, once")
{
    const TemporaryDatabase place;
    const AttachmentStore store(place.path());
    write(place.file(u"照片.jpg"_s), "abc");
    write(place.file(u"同一张.jpg"_s), "abc");
    const StoredContent first = store.add(place.file(u"照片.jpg"_s));
    CHECK(first.sha256 == u"ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad"_s); // FIPS 180-2, "abc"
    CHECK(first.sizeBytes == 3);
    CHECK(store.pathOf(first.sha256) == place.path() + u".files/ba/"_s + first.sha256);
    CHECK(read(store.pathOf(first.sha256)) == "abc");

    CHECK(store.add(place.file(u"同一张.jpg"_s)) == first);
    CHECK(filesIn(store.folder()) == QStringList{u"ba/"_s + first.sha256});
}

TEST_CASE("A content larger than one chunk is whole, and the original may go")
{
    const TemporaryDatabase place;
    const AttachmentStore store(place.path());
    QByteArray large(3'500'001, 'k');
    large[1'048'576] = 'x';
    write(place.file(u"大.bin"_s), large);
    const StoredContent content = store.add(place.file(u"大.bin"_s));
    QFile::remove(place.file(u"大.bin"_s));
    CHECK(content.sizeBytes == large.size());
    CHECK(read(store.pathOf(content.sha256)) == large);
}

TEST_CASE("A cut content is replaced by the whole one")
{
    const TemporaryDatabase place;
    const AttachmentStore store(place.path());
    write(place.file(u"a.txt"_s), "整个内容");
    const StoredContent content = store.add(place.file(u"a.txt"_s));
    write(store.pathOf(content.sha256), "整");
    CHECK(store.add(place.file(u"a.txt"_s)) == content);
    CHECK(read(store.pathOf(content.sha256)) == "整个内容");
}

TEST_CASE("A file that cannot be read is named and leaves nothing behind")
{
    const TemporaryDatabase place;
    const AttachmentStore store(place.path());
    for (const QString& path : {place.file(u"没有.jpg"_s), place.folder()}) {
        try {
            store.add(path);
            FAIL("attached");
        } catch (const Error& error) {
            CHECK(error.code() == ErrorCode::FileNotReadable);
            CHECK(error.message().contains(QDir::toNativeSeparators(path)));
        }
    }
    CHECK(filesIn(store.folder()).isEmpty());
}

TEST_CASE("A store that cannot be written is told as such")
{
    const TemporaryDatabase place;
    write(place.path() + u".files"_s, "a file where the folder should be");
    write(place.file(u"a.txt"_s), "内容");
    try {
        AttachmentStore(place.path()).add(place.file(u"a.txt"_s));
        FAIL("attached");
    } catch (const Error& error) {
        CHECK(error.code() == ErrorCode::FileNotWritable);
    }
}

TEST_CASE("Attaching a file again mends its content if that was changed, whatever its size")
{
    const TemporaryDatabase place;
    const AttachmentStore store(place.path());
    write(place.file(u"照片.jpg"_s), "abc");
    const StoredContent content = store.add(place.file(u"照片.jpg"_s));
    for (const QByteArray& broken : {QByteArray("abd"), QByteArray("ab"), QByteArray("abcd"), QByteArray()}) {
        write(store.pathOf(content.sha256), broken);
        CHECK(store.add(place.file(u"照片.jpg"_s)) == content);
        CHECK(read(store.pathOf(content.sha256)) == "abc");
    }
    CHECK(filesIn(store.folder()).size() == 1);
}
