// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/print/pdffile.h"
#include "core/base/error.h"
#include "tests/support/catch.h"
#include "tests/ui/print/filesizelimit.h"
#include "tests/ui/print/sampletrees.h"
#include "ui/print/formdocument.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>

using namespace kesu;
using namespace kesu::test;

namespace {

FormDocument document(int forms = 1)
{
    return FormDocument(QList<FormTree>(forms, filledTree()));
}

QByteArray contentOf(const QString& path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace

TEST_CASE("a PDF is written whole and replaces the one that was there")
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("客户投诉处理单.pdf"));
    QFile old(path);
    REQUIRE(old.open(QIODevice::WriteOnly));
    old.write("old");
    old.close();
    writePdf(document(), path, Moment::tryFromIso(u"2026-10-21T10:00:05").value());
    const QByteArray pdf = contentOf(path);
    CHECK(pdf.startsWith("%PDF-1."));
    CHECK(pdf.trimmed().endsWith("%%EOF"));
    CHECK(pdf.contains("/CreationDate (D:20261021100005"));
    CHECK(QDir(folder.path()).entryList(QDir::Files).size() == 1);
}

TEST_CASE("a disk that fills up is said, and neither a cut file nor a change to the old one is left")
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("form.pdf"));
    QFile old(path);
    REQUIRE(old.open(QIODevice::WriteOnly));
    old.write("old");
    old.close();
    {
        const FileSizeLimit limit(8192);
        CHECK_THROWS_AS(writePdf(document(), path, Moment()), Error);
    }
    CHECK(contentOf(path) == "old");
    CHECK(QDir(folder.path()).entryList(QDir::Files).size() == 1);
}

TEST_CASE("a folder that is not there is named")
{
    try {
        writePdf(document(), QStringLiteral("/no/such/folder/form.pdf"), Moment());
        FAIL("nothing was thrown");
    } catch (const Error& error) {
        CHECK(error.code() == ErrorCode::FileNotWritable);
        CHECK(error.message().contains(QStringLiteral("/no/such/folder/form.pdf")));
    }
}

TEST_CASE("a cancelled document leaves nothing behind")
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("form.pdf"));
    int pages = 0;
    const auto cancelAtThird = [&](int done, int) {
        pages = done;
        return done < 3;
    };
    CHECK_THROWS_AS(writePdf(document(5), path, Moment(), cancelAtThird), Error);
    CHECK(pages == 3);
    CHECK(QDir(folder.path()).isEmpty());
}
