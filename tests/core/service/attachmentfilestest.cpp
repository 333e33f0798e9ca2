// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/service/attachmentfiles.h"

#include "core/base/error.h"
#include "tests/support/catch.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QTemporaryDir>

using namespace kesu;

namespace {

struct Contents
{
    Contents()
    {
        QFile source(folder.filePath(QStringLiteral("检验报告.txt")));
        REQUIRE(source.open(QIODevice::WriteOnly));
        source.write("箱体脱层三百只");
        source.close();
        const StoredContent stored = AttachmentStore(database).add(source.fileName());
        attachment.fileName = QStringLiteral("检验报告.txt");
        attachment.sha256 = stored.sha256;
        attachment.sizeBytes = stored.sizeBytes;
    }

    ErrorCode codeOfCopying(const QString& target) const
    {
        try {
            files.copyTo(attachment, target);
        } catch (const Error& error) {
            return error.code();
        }
        FAIL("the copy was made");
        return {};
    }

    void overwrite(const QByteArray& bytes) const
    {
        QFile file(files.pathOf(attachment));
        file.setPermissions(QFileDevice::ReadOwner | QFileDevice::WriteOwner);
        REQUIRE(file.open(QIODevice::WriteOnly));
        file.write(bytes);
    }

    QTemporaryDir folder;
    QString database = folder.filePath(QStringLiteral("客诉.kesu"));
    AttachmentFiles files{database};
    Attachment attachment;
};

} // namespace

TEST_CASE("A content is whole, missing or changed, whatever its size")
{
    const Contents contents;
    CHECK(contents.files.stateOf(contents.attachment) == ContentState::Whole);
    CHECK(AttachmentFiles::sentence(contents.attachment, ContentState::Whole).isEmpty());

    contents.overwrite("箱体脱层四百只");
    REQUIRE(QFileInfo(contents.files.pathOf(contents.attachment)).size() == contents.attachment.sizeBytes);
    CHECK(contents.files.stateOf(contents.attachment) == ContentState::Changed);
    contents.overwrite("箱");
    CHECK(contents.files.stateOf(contents.attachment) == ContentState::Changed);
    REQUIRE(QFile::remove(contents.files.pathOf(contents.attachment)));
    CHECK(contents.files.stateOf(contents.attachment) == ContentState::Missing);
    CHECK(
        AttachmentFiles::sentence(contents.attachment, ContentState::Missing).contains(QStringLiteral("检验报告.txt")));
}

TEST_CASE("Only a whole content is copied out, and a file of the user's is replaced whole or not at all")
{
    const Contents contents;
    const QString target = contents.folder.filePath(QStringLiteral("另存.txt"));
    contents.files.copyTo(contents.attachment, target);
    QFile copied(target);
    REQUIRE(copied.open(QIODevice::ReadOnly));
    CHECK(copied.readAll() == QByteArray("箱体脱层三百只"));
    copied.close();

    contents.overwrite("箱体脱层四百只");
    CHECK(contents.codeOfCopying(target) == ErrorCode::FileNotReadable);
    REQUIRE(copied.open(QIODevice::ReadOnly));
    CHECK(copied.readAll() == QByteArray("箱体脱层三百只"));
    REQUIRE(QFile::remove(contents.files.pathOf(contents.attachment)));
    CHECK(contents.codeOfCopying(target) == ErrorCode::NotFound);
    CHECK(contents.codeOfCopying(contents.folder.filePath(QStringLiteral("没有/这里.txt"))) == ErrorCode::NotFound);
}

TEST_CASE("A copy into a folder that is not there names the file")
{
    const Contents contents;
    CHECK(contents.codeOfCopying(contents.folder.filePath(QStringLiteral("没有/这里.txt")))
        == ErrorCode::FileNotWritable);
}
