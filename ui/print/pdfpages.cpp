// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/print/pdfpages.h"

#include "ui/print/pageunits.h"
#include "ui/print/pdfstream.h"

#include <QBuffer>
#include <QImageWriter>

namespace kesu {

namespace {

constexpr qsizetype pagesPerNode = 64;
constexpr int jpegQuality = 85;

QByteArray references(const QList<int>& ids)
{
    QByteArray made = "[";
    for (const int id : ids)
        made += pdfReference(id) + ' ';
    return made + "]";
}

/// Logos, which have few colours and sharp edges, keep every pixel; photographs are JPEG.
constexpr int sharpPixels = 400 * 400;

QByteArray points(int units)
{
    return QByteArray::number(units * 72.0 / unitsPerInch, 'f', 2);
}

QImage onWhite(const QImage& picture)
{
    if (!picture.hasAlphaChannel())
        return picture.convertToFormat(QImage::Format_RGB888);
    // A picture without transparency is what every printer and reader draws alike.
    QImage made = picture.convertToFormat(QImage::Format_ARGB32);
    for (int y = 0; y < made.height(); ++y) {
        auto* line = reinterpret_cast<QRgb*>(made.scanLine(y));
        for (int x = 0; x < made.width(); ++x) {
            const int alpha = qAlpha(line[x]);
            const auto mixed = [alpha](int part) { return (part * alpha + 255 * (255 - alpha)) / 255; };
            line[x] = qRgb(mixed(qRed(line[x])), mixed(qGreen(line[x])), mixed(qBlue(line[x])));
        }
    }
    return made.convertToFormat(QImage::Format_RGB888);
}

} // namespace

PdfPages::PdfPages(const QString& path, Moment createdAt)
    : m_objects(path)
    , m_createdAt(createdAt)
    , m_catalog(m_objects.reserve())
    , m_root(m_objects.reserve())
    , m_fonts(m_objects.reserve())
{
}

int PdfPages::pictureId(const PageInk::Picture& picture)
{
    const QString key = picture.picture.isNull()
        ? QStringLiteral("%1 %2x%3").arg(picture.file).arg(picture.atMost.width()).arg(picture.atMost.height())
        : QString::number(picture.picture.cacheKey());
    const auto known = m_pictures.constFind(key);
    if (known != m_pictures.constEnd())
        return *known;
    const QImage image = picture.read();
    int id = 0;
    if (!image.isNull()) {
        QByteArray dictionary = "/Type/XObject/Subtype/Image/ColorSpace/DeviceRGB/BitsPerComponent 8/Width "
            + QByteArray::number(image.width()) + "/Height " + QByteArray::number(image.height());
        QByteArray bytes;
        const QImage plain = onWhite(image);
        if (!picture.file.isEmpty() || image.width() * image.height() > sharpPixels) {
            QBuffer buffer(&bytes);
            buffer.open(QIODevice::WriteOnly);
            QImageWriter writer(&buffer, "jpeg");
            writer.setQuality(jpegQuality);
            writer.write(plain);
            dictionary += "/Filter/DCTDecode";
        } else {
            for (int y = 0; y < plain.height(); ++y)
                bytes.append(reinterpret_cast<const char*>(plain.constScanLine(y)), plain.width() * 3);
        }
        id = m_objects.addStream(dictionary, bytes);
    }
    m_pictures.insert(key, id);
    return id;
}

PdfPages::Layer PdfPages::layer(const PageInk& ink, QSize paper)
{
    Layer made;
    const auto nameOf = [&](const PageInk::Picture& picture) {
        const int id = pictureId(picture);
        if (id == 0)
            return QByteArray();
        if (!made.pictures.contains(id))
            made.pictures.append(id);
        return "/I" + QByteArray::number(id);
    };
    const QByteArray stream = "q\n" + pdfStream(ink.content(), paper.height(), m_glyphs, nameOf) + "Q\n";
    made.stream = m_objects.addStream({}, stream);
    return made;
}

void PdfPages::page(const QList<Layer>& layers, QSize paper)
{
    if (m_node == 0) {
        m_node = m_objects.reserve();
        m_nodes.append(m_node);
    }
    QByteArray pictures;
    QList<int> streams;
    for (const Layer& layer : layers) {
        streams.append(layer.stream);
        for (const int id : layer.pictures) {
            const QByteArray named = "/I" + QByteArray::number(id) + ' ' + pdfReference(id);
            if (!pictures.contains(named))
                pictures += named;
        }
    }
    QByteArray resources = "<</Font " + pdfReference(m_fonts);
    if (!pictures.isEmpty())
        resources += "/XObject<<" + pictures + ">>";
    m_kids.append(m_objects.add("<</Type/Page/Parent " + pdfReference(m_node) + "/MediaBox[0 0 " + points(paper.width())
        + ' ' + points(paper.height()) + "]/Contents" + references(streams) + "/Resources" + resources + ">>>>"));
    ++m_pageCount;
    if (m_kids.size() == pagesPerNode)
        closeNode();
}

void PdfPages::closeNode()
{
    if (m_node == 0)
        return;
    m_objects.put(m_node,
        "<</Type/Pages/Parent " + pdfReference(m_root) + "/Count " + QByteArray::number(m_kids.size()) + "/Kids"
            + references(m_kids) + ">>");
    m_kids.clear();
    m_node = 0;
}

void PdfPages::finish(const QString& title)
{
    closeNode();
    m_glyphs.write(m_objects, m_fonts);
    m_objects.put(
        m_root, "<</Type/Pages/Count " + QByteArray::number(m_pageCount) + "/Kids" + references(m_nodes) + ">>");
    m_objects.put(m_catalog, "<</Type/Catalog/Pages " + pdfReference(m_root) + ">>");
    const QByteArray stamp = (m_createdAt.date().toString(QStringLiteral("yyyyMMdd"))
        + m_createdAt.time().toString(QStringLiteral("HHmmss")))
                                 .toLatin1();
    const int info = m_objects.add(
        "<</Title " + pdfText(title) + "/Creator (Kesu)/Producer (Kesu)/CreationDate (D:" + stamp + ")>>");
    m_objects.finish(m_catalog, info);
}

} // namespace kesu
