// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/catch.h"
#include "tests/ui/print/pdftext.h"
#include "tests/ui/print/sampletrees.h"
#include "ui/print/formdocument.h"
#include "ui/print/formfile.h"
#include "ui/print/pageunits.h"
#include "ui/print/photofile.h"
#include "ui/print/photolayout.h"

#include <QBuffer>
#include <QFile>
#include <QFileInfo>
#include <QImage>
#include <QPainter>
#include <QTemporaryDir>

using namespace kesu;
using namespace kesu::test;

namespace {

/// A JPEG of that size, red on the left half of its upper edge, that says by EXIF how it is to be turned.
QString photoIn(const QTemporaryDir& folder, const char* name, QSize size, int orientation = 1)
{
    QImage image(size, QImage::Format_RGB32);
    image.fill(QColor(200, 210, 220));
    QPainter painter(&image);
    painter.fillRect(0, 0, size.width() / 2, size.height() / 2, Qt::red);
    for (int i = 0; i < 40; ++i) // something to compress, as photographs have
        painter.drawLine(0, i * size.height() / 40, size.width(), i * i % size.height());
    painter.end();
    QByteArray jpeg;
    QBuffer buffer(&jpeg);
    buffer.open(QIODevice::WriteOnly);
    image.save(&buffer, "jpeg", 90);
    const QByteArray exif = QByteArray("Exif\0\0MM\0\x2A\0\0\0\x08\0\x01\x01\x12\0\x03\0\0\0\x01\0", 25)
        + static_cast<char>(orientation) + QByteArray("\0\0\0\0\0\0", 6);
    const auto length = static_cast<quint16>(exif.size() + 2);
    jpeg.insert(
        2, QByteArray("\xFF\xE1", 2) + static_cast<char>(length >> 8) + static_cast<char>(length & 0xFF) + exif);
    const QString path = folder.filePath(QString::fromLatin1(name));
    QFile file(path);
    REQUIRE(file.open(QIODevice::WriteOnly));
    file.write(jpeg);
    return path;
}

constexpr PhotoRoom room{QSize(10'000, 14'000), 600, 300, 15};

} // namespace

TEST_CASE("a picture stands upright as its EXIF says")
{
    const QTemporaryDir folder;
    const QString lying = photoIn(folder, "6.jpg", QSize(800, 600), 6);
    CHECK(readPhotoHead(lying).pixels == QSize(600, 800));
    const QImage upright = readPhoto(lying, QSize(300, 400));
    CHECK(upright.size() == QSize(300, 400));
    CHECK(upright.pixelColor(280, 20).red() > 220); // turned clockwise: the upper left corner is at the right
    CHECK(upright.pixelColor(280, 20).green() < 60);
    CHECK(upright.pixelColor(20, 20).green() > 150);
    CHECK(readPhotoHead(photoIn(folder, "1.jpg", QSize(800, 600))).pixels == QSize(800, 600));
}

TEST_CASE("a picture that is not there or is none says so on the paper and in the warnings")
{
    const QTemporaryDir folder;
    QFile none(folder.filePath(QStringLiteral("报告.png")));
    REQUIRE(none.open(QIODevice::WriteOnly));
    none.write("\x89PNG\r\n\x1A\n but no more");
    none.close();
    FormTree form = filledTree();
    form.photos = {{none.fileName(), QStringLiteral("附件 1")},
        {folder.filePath(QStringLiteral("没有.jpg")), QStringLiteral("附件 2")}};
    const QList<PrintWarning> warnings = FormDocument({form}).warnings();
    REQUIRE(warnings.size() == 2);
    CHECK(warnings[0].kind == PrintWarning::Kind::UnreadablePhoto);
    CHECK(warnings[0].message().contains(QStringLiteral("报告.png")));
    CHECK(warnings[1].message().contains(QStringLiteral("没有.jpg")));
    if (!hasPdfTools())
        return;
    const QString path = folder.filePath(QStringLiteral("form.pdf"));
    CHECK(writeForms({1, [&](qsizetype) { return form; }}, path, Moment()).warnings == warnings);
    const QString text = pdfFileText(path);
    CHECK(text.contains(QStringLiteral("没有.jpg")));
    CHECK(text.contains(withoutSpace(QStringLiteral("The file is not there."))));
    CHECK(text.contains(QStringLiteral("附件2")));
}

TEST_CASE("pictures two a page, upright ones beside each other, and the order is kept")
{
    const QSize wide(4000, 3000);
    const QSize tall(3000, 4000);
    const auto pages = placePhotos({wide, wide, tall, tall, wide}, room);
    REQUIRE(pages.size() == 2);
    CHECK(pages[0].size() == 2);
    REQUIRE(pages[1].size() == 3);
    CHECK(pages[1][0].picture.bottom() == pages[1][1].picture.bottom());
    CHECK(pages[1][0].picture.right() < pages[1][1].picture.left());
    int next = 0;
    for (const QList<PlacedPhoto>& page : pages)
        for (const PlacedPhoto& placed : page)
            CHECK(placed.photo == next++);
}

TEST_CASE("whatever pictures come, none leaves the page, covers another, is bent out of shape or blown up")
{
    QList<QSize> sizes;
    for (int i = 0; i < 60; ++i)
        sizes.append(i % 9 == 4 ? QSize() : QSize(1 + i * 613 % 5000, 1 + i * 419 % 4000));
    sizes.append({QSize(1, 9000), QSize(9000, 1)});
    const QRect body(QPoint(), room.body);
    qsizetype count = 0;
    for (const QList<PlacedPhoto>& page : placePhotos(sizes, room)) {
        count += page.size();
        for (qsizetype i = 0; i < page.size(); ++i) {
            const PlacedPhoto& placed = page[i];
            const QSize pixels = sizes[placed.photo];
            CHECK(body.contains(placed.picture));
            CHECK(body.contains(placed.caption));
            CHECK_FALSE(placed.caption.intersects(placed.picture));
            if (!pixels.isEmpty()) {
                CHECK(placed.picture.width() <= pixels.width() * room.unitsPerPixel);
                const double ratio = double(pixels.width()) * placed.picture.height()
                    / (double(pixels.height()) * placed.picture.width());
                if (placed.picture.width() > 100 && placed.picture.height() > 100)
                    CHECK(ratio == Approx(1.0).margin(0.03));
            }
            for (qsizetype j = i + 1; j < page.size(); ++j)
                CHECK_FALSE((placed.picture | placed.caption).intersects(page[j].picture | page[j].caption));
        }
    }
    CHECK(count == sizes.size());
}

TEST_CASE("photographs of a telephone do not make the file large, copies hold each once, and bytes are the same")
{
    const QTemporaryDir folder;
    FormTree form = filledTree();
    form.copies = {QStringLiteral("第一联"), QStringLiteral("第二联"), QStringLiteral("第三联")};
    form.photos = {{photoIn(folder, "a.jpg", QSize(4000, 3000)), QStringLiteral("附件 1 箱体脱层.jpg")},
        {photoIn(folder, "b.jpg", QSize(4000, 3000), 8), QStringLiteral("附件 2 箱角压溃.jpg")}};
    const auto write = [&](const char* name) {
        const QString path = folder.filePath(QString::fromLatin1(name));
        const FormsWritten written = writeForms({1, [&](qsizetype) { return form; }}, path, Moment());
        CHECK(written.pages == 6);
        CHECK(written.warnings.isEmpty());
        QFile file(path);
        REQUIRE(file.open(QIODevice::ReadOnly));
        return file.readAll();
    };
    const QByteArray once = write("1.pdf");
    CHECK(once.count("/Subtype/Image") == 2);
    CHECK(once.size() < QFileInfo(form.photos[0].file).size() + QFileInfo(form.photos[1].file).size());
    CHECK(once == write("2.pdf"));
}
