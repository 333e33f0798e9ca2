// SPDX-License-Identifier: GPL-3.0-or-later
// The code in the head is read back from the printed page, as a scanner reads it from paper.
#include "tests/support/catch.h"
#include "tests/ui/print/sampletrees.h"
#include "ui/print/formdocument.h"
#include "ui/print/formfile.h"
#include "ui/print/pageunits.h"
#include "ui/print/qrsquares.h"

#include <QImage>
#include <QPainter>
#include <QProcess>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <ZXing/ReadBarcode.h>

using namespace kesu;
using namespace kesu::test;

namespace {

// The library's texts are wide in its first version and UTF-8 in the second.
[[maybe_unused]] QString toText(const std::wstring& text)
{
    return QString::fromStdWString(text);
}
[[maybe_unused]] QString toText(const std::string& text)
{
    return QString::fromStdString(text);
}

QString scanned(const QImage& page)
{
    const QImage grey = page.convertToFormat(QImage::Format_Grayscale8);
    ZXing::DecodeHints hints;
    hints.setFormats(ZXing::BarcodeFormat::QRCode);
    const ZXing::ImageView view(
        grey.constBits(), grey.width(), grey.height(), ZXing::ImageFormat::Lum, static_cast<int>(grey.bytesPerLine()));
    return toText(ZXing::ReadBarcode(view, hints).text());
}

QImage painted(const PagedDocument& document, int page, int dotsPerInch)
{
    const double scale = double(dotsPerInch) / unitsPerInch;
    QImage image(qRound(a4Width * scale), qRound(a4Height * scale), QImage::Format_RGB32);
    image.fill(Qt::white);
    QPainter painter(&image);
    painter.scale(scale, scale);
    document.paintPage(painter, page);
    return image;
}

FormTree coded(const QString& code)
{
    FormTree form = filledTree();
    form.code = code;
    form.copies = {QStringLiteral("第一联 质量管理部"), QStringLiteral("第二联 生产部")};
    return form;
}

} // namespace

TEST_CASE("the code of every page and copy is read back at 150 dpi, in black and white too")
{
    FormTree form = extremeTree();
    form.copies = {QStringLiteral("第一联 质量管理部"), QStringLiteral("第二联 生产部")};
    const FormDocument document({form});
    for (const int page : {0, 3, document.pageCount() - 1}) {
        const QImage image = painted(document, page, 150);
        CHECK(scanned(image) == form.code);
        CHECK(scanned(image.convertToFormat(QImage::Format_Mono, Qt::ThresholdDither)) == form.code);
    }
}

TEST_CASE("codes of any length that forms use are read back")
{
    for (const QString& code : {QStringLiteral("K1"), QStringLiteral("KS202610-0042"),
             QStringLiteral("KESU:KS202610-0042:3:9F2C77A1B04D55E2:123456789"), QStringLiteral("客诉 KS202610-0042")}) {
        INFO(code.toStdString());
        CHECK(scanned(painted(FormDocument({coded(code)}), 0, 150)) == code);
    }
}

TEST_CASE("the code is read back from the PDF")
{
    if (QStandardPaths::findExecutable(QStringLiteral("pdftoppm")).isEmpty())
        return;
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("form.pdf"));
    const FormTree form = coded(QStringLiteral("KESU:KS202610-0042:3:9F2C77A1B04D55E2"));
    writeForms({1, [&](qsizetype) { return form; }}, path, Moment());
    for (const QString& mode : {QStringLiteral("-gray"), QStringLiteral("-mono")}) {
        QProcess::execute(QStringLiteral("pdftoppm"),
            {QStringLiteral("-r"), QStringLiteral("150"), mode, QStringLiteral("-l"), QStringLiteral("1"),
                QStringLiteral("-singlefile"), path, folder.filePath(QStringLiteral("page"))});
        const QImage page(
            folder.filePath(mode == QStringLiteral("-gray") ? QStringLiteral("page.pgm") : QStringLiteral("page.pbm")));
        REQUIRE_FALSE(page.isNull());
        CHECK(scanned(page) == form.code);
    }
}

TEST_CASE("the code is at least 14 mm wide, has four modules of white around it, and stays out of others' way")
{
    const FormTree form = coded(QStringLiteral("KESU:KS202610-0042:3:9F2C77A1B04D55E2"));
    const QrSquares code = qrSquares(form.code, fromMm(14.0));
    CHECK(code.side >= fromMm(14.0));
    CHECK(code.side < fromMm(16.0));
    const QImage page = painted(FormDocument({form}), 0, 300);
    const auto pixels = [](double units) { return qRound(units * 300.0 / unitsPerInch); };
    const double right = fromMm(195.0);
    const double bottom = fromMm(27.0) - 4.0 * code.module;
    const QRect around(pixels(right - code.side - 3.5 * code.module), pixels(bottom - code.side - 3.5 * code.module),
        pixels(code.side + 7.0 * code.module), pixels(code.side + 7.0 * code.module));
    const QRect inside(
        pixels(right - code.side) - 1, pixels(bottom - code.side) - 1, pixels(code.side) + 2, pixels(code.side) + 2);
    int dark = 0;
    for (int y = around.top(); y <= around.bottom(); ++y)
        for (int x = around.left(); x <= around.right(); ++x)
            dark += !inside.contains(x, y) && qGray(page.pixel(x, y)) < 200;
    CHECK(dark == 0);
}

TEST_CASE("a text that no code can hold leaves the head without one")
{
    CHECK(qrSquares(QStringLiteral("A").repeated(5000), 800).isEmpty());
    CHECK(qrSquares(QString(), 800).isEmpty());
}
