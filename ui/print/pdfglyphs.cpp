// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/print/pdfglyphs.h"

#include "ui/print/pdfobjects.h"
#include "ui/print/printfont.h"

#include <QCryptographicHash>
#include <QPainterPath>
#include <cmath>

namespace kesu {

/// A font of drawings: up to 256 glyphs of one face.
struct PdfGlyphs::Drawn
{
    struct Glyph
    {
        QByteArray drawing;
        char32_t character = 0;
        int advance = 0;
    };
    QList<Glyph> glyphs;
};

namespace {

constexpr int glyphsPerDrawnFont = 256;

/// Tables of the paper's family, the same for every document of the thread.
std::shared_ptr<const SubsetFont> mainFont()
{
    thread_local std::shared_ptr<const SubsetFont> font;
    if (!font)
        font = std::make_shared<SubsetFont>(PrintFont(100, FontWeight::Regular).rawFont());
    return font;
}

QByteArray hex(quint32 value, int digits)
{
    return QByteArray::number(value, 16).rightJustified(digits, '0').toUpper();
}

QByteArray utf16Hex(char32_t character)
{
    QByteArray made;
    for (const QChar unit : QString::fromUcs4(&character, 1))
        made += hex(unit.unicode(), 4);
    return made;
}

/// What the codes of a font show, for those who read the text out.
QByteArray toUnicode(const QList<std::pair<int, char32_t>>& codes, int digits)
{
    QByteArray map = "/CIDInit/ProcSet findresource begin\n12 dict begin\nbegincmap\n"
                     "/CIDSystemInfo<</Registry(Adobe)/Ordering(UCS)/Supplement 0>>def\n"
                     "/CMapName/Adobe-Identity-UCS def\n/CMapType 2 def\n1 begincodespacerange\n<"
        + QByteArray(digits, '0') + "><" + QByteArray(digits, 'F') + ">\nendcodespacerange\n";
    constexpr qsizetype perBlock = 100; // the format allows no more
    for (qsizetype first = 0; first < codes.size(); first += perBlock) {
        const qsizetype end = std::min(codes.size(), first + perBlock);
        map += QByteArray::number(end - first) + " beginbfchar\n";
        for (qsizetype i = first; i < end; ++i)
            map += "<" + hex(static_cast<quint32>(codes[i].first), digits) + "><" + utf16Hex(codes[i].second) + ">\n";
        map += "endbfchar\n";
    }
    return map + "endcmap\nCMapName currentdict/CMap defineresource pop\nend\nend\n";
}

/// The outline as drawing operators, a thousand units to the size.
QByteArray drawingOf(const QPainterPath& path, int size, int advance)
{
    const double scale = 1000.0 / size;
    const auto number = [scale](double value) { return QByteArray::number(std::lround(value * scale)); };
    const auto point = [&](const QPainterPath::Element& e) { return number(e.x) + ' ' + number(-e.y) + ' '; };
    const QRectF box = path.boundingRect();
    QByteArray made = QByteArray::number(advance) + " 0 " + number(box.left()) + ' ' + number(-box.bottom()) + ' '
        + number(box.right()) + ' ' + number(-box.top()) + " d1\n";
    for (int i = 0; i < path.elementCount(); ++i) {
        const QPainterPath::Element element = path.elementAt(i);
        switch (element.type) {
        case QPainterPath::MoveToElement:
            made += point(element) + "m\n";
            break;
        case QPainterPath::LineToElement:
            made += point(element) + "l\n";
            break;
        case QPainterPath::CurveToElement:
            made += point(element) + point(path.elementAt(i + 1)) + point(path.elementAt(i + 2)) + "c\n";
            i += 2;
            break;
        case QPainterPath::CurveToDataElement:
            break;
        }
    }
    return made + (path.fillRule() == Qt::OddEvenFill ? "f*" : "f");
}

} // namespace

PdfGlyphs::PdfGlyphs()
    : m_main(mainFont())
{
}

PdfGlyphs::~PdfGlyphs() = default;

QByteArray PdfGlyphs::fontName(int font)
{
    return "/F" + QByteArray::number(font);
}

PdfGlyphs::Code PdfGlyphs::use(const GlyphFace& face, quint32 glyph, char32_t character)
{
    if (face.family == PrintFont::family() && m_main->isValid()) {
        if (qsizetype(glyph) >= m_advances.size())
            m_advances.resize(glyph + 1, -1);
        int& advance = m_advances[glyph];
        if (advance < 0) {
            advance = m_main->advance(glyph);
            m_used[glyph] = character;
        }
        return {0, static_cast<int>(glyph), 2, advance};
    }
    const QString key = face.family + (face.weight == FontWeight::Bold ? QLatin1Char('b') : QLatin1Char('r'));
    QHash<quint32, std::pair<int, int>>& codes = m_drawnCodes[key];
    auto known = codes.constFind(glyph);
    if (known == codes.constEnd()) {
        int font = m_open.value(key, -1);
        if (font < 0 || m_drawn[font].glyphs.size() >= glyphsPerDrawnFont) {
            m_drawn.append(Drawn());
            font = static_cast<int>(m_drawn.size()) - 1;
            m_open.insert(key, font);
        }
        QPointF advance;
        face.raw.advancesForGlyphIndexes(&glyph, &advance, 1);
        const int thousandths = static_cast<int>(std::lround(advance.x() * 1000.0 / face.size));
        m_drawn[font].glyphs.append(
            {drawingOf(face.raw.pathForGlyph(glyph), face.size, thousandths), character, thousandths});
        known = codes.insert(glyph, {font, static_cast<int>(m_drawn[font].glyphs.size()) - 1});
    }
    return {known->first + 1, known->second, 1, m_drawn[known->first].glyphs[known->second].advance};
}

int PdfGlyphs::writeMain(PdfObjects& objects) const
{
    QList<quint32> glyphs;
    QList<std::pair<int, char32_t>> shown;
    QByteArray widths = "[";
    for (const auto& [glyph, character] : m_used) {
        glyphs.append(glyph);
        if (character != 0)
            shown.append({static_cast<int>(glyph), character});
        const int advance = m_advances[glyph];
        if (advance != 1000)
            widths += QByteArray::number(glyph) + "[" + QByteArray::number(advance) + "]";
    }
    const SubsetFont::Subset subset = m_main->subset(glyphs);
    QByteArray cidToGid(qsizetype(m_advances.size()) * 2, '\0');
    for (const quint32 glyph : std::as_const(glyphs)) {
        const quint16 index = subset.newIndexes.at(glyph);
        cidToGid[qsizetype(glyph) * 2] = static_cast<char>(index >> 8);
        cidToGid[qsizetype(glyph) * 2 + 1] = static_cast<char>(index & 0xFF);
    }
    // The tag of a subset is six letters; ours say what is in it.
    QByteArray name = "/";
    const QByteArray hash = QCryptographicHash::hash(cidToGid, QCryptographicHash::Md5);
    for (int i = 0; i < 6; ++i)
        name += static_cast<char>('A' + static_cast<unsigned char>(hash[i]) % 26);
    name += '+' + PrintFont::family().remove(QLatin1Char(' ')).toLatin1();

    const int file = objects.addStream("/Length1 " + QByteArray::number(subset.file.size()), subset.file);
    QByteArray box;
    for (const int edge : m_main->boundingBox())
        box += QByteArray::number(edge) + ' ';
    const int descriptor = objects.add("<</Type/FontDescriptor/FontName" + name + "/Flags 4/FontBBox[" + box
        + "]/ItalicAngle 0/Ascent " + QByteArray::number(m_main->ascent()) + "/Descent "
        + QByteArray::number(m_main->descent()) + "/CapHeight 730/StemV 80/FontFile2 " + pdfReference(file) + ">>");
    const int map = objects.addStream({}, cidToGid);
    const int descendant = objects.add("<</Type/Font/Subtype/CIDFontType2/BaseFont" + name
        + "/CIDSystemInfo<</Registry(Adobe)/Ordering(Identity)/Supplement 0>>/FontDescriptor "
        + pdfReference(descriptor) + "/DW 1000/W" + widths + "]/CIDToGIDMap " + pdfReference(map) + ">>");
    const int unicode = objects.addStream({}, toUnicode(shown, 4));
    return objects.add("<</Type/Font/Subtype/Type0/BaseFont" + name + "/Encoding/Identity-H/DescendantFonts["
        + pdfReference(descendant) + "]/ToUnicode " + pdfReference(unicode) + ">>");
}

void PdfGlyphs::write(PdfObjects& objects, int dictionaryId) const
{
    QByteArray dictionary = "<<";
    if (!m_used.empty())
        dictionary += fontName(0) + ' ' + pdfReference(writeMain(objects));
    for (qsizetype font = 0; font < m_drawn.size(); ++font) {
        QByteArray drawings = "<<";
        QByteArray names;
        QByteArray widths;
        QList<std::pair<int, char32_t>> shown;
        const QList<Drawn::Glyph>& glyphs = m_drawn[font].glyphs;
        for (qsizetype i = 0; i < glyphs.size(); ++i) {
            const QByteArray name = "/g" + QByteArray::number(i);
            drawings += name + ' ' + pdfReference(objects.addStream({}, glyphs[i].drawing));
            names += name;
            widths += QByteArray::number(glyphs[i].advance) + ' ';
            if (glyphs[i].character != 0)
                shown.append({static_cast<int>(i), glyphs[i].character});
        }
        const int unicode = objects.addStream({}, toUnicode(shown, 2));
        const int id
            = objects.add("<</Type/Font/Subtype/Type3/FontBBox[0 0 0 0]/FontMatrix[.001 0 0 .001 0 0]/CharProcs"
                + drawings + ">>/Encoding<</Type/Encoding/Differences[0" + names + "]>>/FirstChar 0/LastChar "
                + QByteArray::number(glyphs.size() - 1) + "/Widths[" + widths + "]/Resources<<>>/ToUnicode "
                + pdfReference(unicode) + ">>");
        dictionary += fontName(static_cast<int>(font) + 1) + ' ' + pdfReference(id);
    }
    objects.put(dictionaryId, dictionary + ">>");
}

} // namespace kesu
