// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/print/formfile.h"
#include "core/base/error.h"
#include "tests/support/catch.h"
#include "tests/ui/print/filesizelimit.h"
#include "tests/ui/print/pdftext.h"
#include "tests/ui/print/sampletrees.h"
#include "ui/print/formpdf.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <thread>

using namespace kesu;
using namespace kesu::test;

namespace {

const Moment createdAt = Moment::tryFromIso(u"2026-10-21T10:00:05").value();

QByteArray contentOf(const QString& path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

FormTree numbered(qsizetype index)
{
    FormTree form = index % 7 == 3 ? letterTree() : filledTree();
    form.serial = QStringLiteral("KS202610-%1").arg(index + 1, 4, 10, QLatin1Char('0'));
    return form;
}

FormSource source(qsizetype count)
{
    return {count, numbered};
}

QString bySerial(const FormTree& form, qsizetype)
{
    return form.serial;
}

int filesIn(const QTemporaryDir& folder)
{
    return static_cast<int>(QDir(folder.path()).entryList(QDir::Files).size());
}

} // namespace

TEST_CASE("a batch is one file with every form in its order")
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("十月.pdf"));
    int last = 0;
    const FormsWritten written = writeForms(source(40), path, createdAt, [&](int done, int total) {
        CHECK(total == 40);
        CHECK(done >= last);
        last = done;
        return true;
    });
    CHECK(written.forms == 40);
    CHECK(written.pages == 40);
    CHECK(last == 40);
    CHECK(written.warnings.isEmpty());
    if (!hasPdfTools())
        return;
    const QString text = pdfFileText(path);
    qsizetype at = 0;
    for (qsizetype i = 0; i < 40; ++i) {
        at = text.indexOf(numbered(i).serial, at);
        CHECK(at >= 0);
    }
}

TEST_CASE("a batch gives the same bytes each time, however the threads take turns")
{
    const QTemporaryDir folder;
    const QString first = folder.filePath(QStringLiteral("1.pdf"));
    const QString second = folder.filePath(QStringLiteral("2.pdf"));
    const QString third = folder.filePath(QStringLiteral("3.pdf"));
    writeForms(source(60), first, createdAt);
    // A source slower than the painter, so that nothing is laid out by the thread that makes the forms.
    writeForms({60,
                   [](qsizetype index) {
                       std::this_thread::sleep_for(std::chrono::milliseconds(index % 5));
                       return numbered(index);
                   }},
        second, createdAt);
    FormPdf pdf(third, createdAt);
    for (qsizetype i = 0; i < 60; ++i)
        pdf.add(numbered(i));
    pdf.finish(QStringLiteral("%1 and 59 more").arg(nameOf(numbered(0))));
    CHECK(contentOf(first).size() > 10'000);
    CHECK(contentOf(first) == contentOf(second));
    CHECK(contentOf(first) == contentOf(third));
}

TEST_CASE("each form in a file of its own is the same file that it is alone")
{
    const QTemporaryDir folder;
    const QTemporaryDir alone;
    const FormsWritten written
        = writeFormFiles(source(20), folder.filePath(QStringLiteral("新/十月")), bySerial, createdAt);
    REQUIRE(written.files.size() == 20);
    CHECK(written.forms == 20);
    for (qsizetype i = 0; i < 20; ++i) {
        CHECK(written.files[i].endsWith(numbered(i).serial + QStringLiteral(".pdf")));
        const QString path = alone.filePath(QStringLiteral("form.pdf"));
        writeForms({1, [i](qsizetype) { return numbered(i); }}, path, createdAt);
        CHECK(contentOf(written.files[i]) == contentOf(path));
    }
}

TEST_CASE("names of files are made safe and never collide")
{
    const QTemporaryDir folder;
    const QStringList wanted{QStringLiteral("甲/乙"), QStringLiteral("甲\\乙"), QStringLiteral(".."), QString(),
        QStringLiteral("长").repeated(300)};
    const FormsWritten written = writeFormFiles(
        source(wanted.size()), folder.path(), [&](const FormTree&, qsizetype i) { return wanted[i]; }, createdAt);
    CHECK(filesIn(folder) == wanted.size());
    CHECK(QFileInfo(written.files[0]).fileName() == QStringLiteral("甲_乙.pdf"));
    CHECK(QFileInfo(written.files[1]).fileName() == QStringLiteral("甲_乙 (2).pdf"));
    for (const QString& file : written.files)
        CHECK(QFileInfo(file).path() == folder.path());
}

TEST_CASE("a cancelled batch leaves no file, and the one that was there stays")
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("form.pdf"));
    QFile old(path);
    REQUIRE(old.open(QIODevice::WriteOnly));
    old.write("old");
    old.close();
    CHECK_THROWS_AS(writeForms(source(200), path, createdAt, [](int done, int) { return done < 5; }), Error);
    CHECK(contentOf(path) == "old");
    CHECK(filesIn(folder) == 1);
}

TEST_CASE("a form that cannot be made stops the batch with its own words")
{
    const QTemporaryDir folder;
    const FormSource broken{10, [](qsizetype index) {
                                if (index == 6)
                                    throw Error(ErrorCode::NotFound, QStringLiteral("no complaint 7"));
                                return numbered(index);
                            }};
    try {
        writeForms(broken, folder.filePath(QStringLiteral("form.pdf")), createdAt);
        FAIL("nothing was thrown");
    } catch (const Error& error) {
        CHECK(error.message() == QStringLiteral("no complaint 7"));
    }
    CHECK(filesIn(folder) == 0);
}

TEST_CASE("a full disk and a folder that is not there name the file and leave nothing half")
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("form.pdf"));
    {
        const FileSizeLimit limit(8192);
        CHECK_THROWS_AS(writeForms(source(30), path, createdAt), Error);
        CHECK_THROWS_AS(writeFormFiles(source(3), folder.path(), bySerial, createdAt), Error);
    }
    CHECK(filesIn(folder) == 0);
    try {
        writeForms(source(3), QStringLiteral("/no/such/folder/form.pdf"), createdAt);
        FAIL("nothing was thrown");
    } catch (const Error& error) {
        CHECK(error.code() == ErrorCode::FileNotWritable);
        CHECK(error.message().contains(QStringLiteral("/no/such/folder/form.pdf")));
    }
    CHECK_THROWS_AS(writeFormFiles(source(3), QStringLiteral("/proc/none"), bySerial, createdAt), Error);
}

TEST_CASE("copies share their pages, so that five of them hardly make the file larger")
{
    const QTemporaryDir folder;
    const auto sizeWith = [&](const QStringList& copies) {
        const QString path = folder.filePath(QStringLiteral("form.pdf"));
        writeForms({20,
                       [&](qsizetype index) {
                           FormTree form = numbered(index);
                           form.copies = copies;
                           return form;
                       }},
            path, createdAt);
        return QFileInfo(path).size();
    };
    const qint64 single = sizeWith({});
    const qint64 five = sizeWith({QStringLiteral("第一联 质量管理部"), QStringLiteral("第二联 生产部"),
        QStringLiteral("第三联 业务部"), QStringLiteral("第四联 财务部"), QStringLiteral("第五联 客户")});
    CHECK(five < single * 5 / 4);
}
