// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/print/printfont.h"

#include "core/base/error.h"

#include <QCoreApplication>
#include <QFontInfo>
#include <QFontMetricsF>
#include <QHash>
#include <QPainterPath>
#include <cmath>
#include <vector>

namespace kesu {

namespace {

/// Marks that must not begin a line (kinsoku), and marks that must not end one.
const QString notAtStart = QStringLiteral("，。、；：？！）」』】》〉”’…％℃·,.;:?!)]}%");
const QString notAtEnd = QStringLiteral("（「『【《〈“‘([{￥¥$");

bool isIdeographic(QChar c)
{
    return c.unicode() >= 0x2E80;
}

bool isBlank(QChar c)
{
    return c == u' ' || c == u'\t';
}

bool mayBreakBetween(QChar before, QChar after)
{
    if (isBlank(after) || after.isLowSurrogate() || notAtStart.contains(after) || notAtEnd.contains(before))
        return false;
    if (isBlank(before) || isIdeographic(before) || isIdeographic(after))
        return true;
    return (before == u'-' || before == u'/') && after.isLetter();
}

} // namespace

struct PrintFont::Face
{
    /// What is known of one UTF-16 unit; advance < 0: not looked up yet.
    struct Glyph
    {
        quint32 index = 0;
        float advance = -1.0F;
    };

    QFont font;
    QFont fallback; ///< draws what the face lacks
    QRawFont raw;
    int size = 0;
    double ascent = 0.0;
    double descent = 0.0;
    double capHeight = 0.0;
    std::vector<Glyph> glyphs = std::vector<Glyph>(0x10000);
    QHash<QString, double> fallbackWidths;

    const Glyph& glyph(QChar c)
    {
        Glyph& known = glyphs[c.unicode()];
        if (known.advance < 0.0F) {
            int count = 1;
            quint32 index = 0;
            if (c.isSurrogate() || !raw.glyphIndexesForChars(&c, 1, &index, &count))
                index = 0;
            // The family claims ℃, Å, Ⅴ and a few more, but its glyphs for them are empty.
            if (index != 0 && !isIdeographic(c) && !c.isSpace() && raw.pathForGlyph(index).isEmpty())
                index = 0;
            QPointF advance;
            if (index != 0)
                raw.advancesForGlyphIndexes(&index, &advance, 1);
            known.index = index;
            // Whole units (a fiftieth of a millimetre) make the PDF smaller and quicker to write, and nobody sees them.
            known.advance = static_cast<float>(std::round(advance.x()));
        }
        return known;
    }
};

QString PrintFont::family()
{
    return QStringLiteral("WenQuanYi Micro Hei");
}

PrintFont::PrintFont(int size, FontWeight weight)
{
    // Faces are shared by all documents of the thread that draws; building one costs more than drawing a page with it.
    thread_local QHash<int, std::shared_ptr<Face>> faces;
    std::shared_ptr<Face>& known = faces[weight == FontWeight::Bold ? -size : size];
    if (!known) {
        auto face = std::make_shared<Face>();
        face->size = size;
        face->font = QFont(family());
        face->font.setPixelSize(size);
        face->font.setKerning(false);
        face->font.setHintingPreference(QFont::PreferNoHinting);
        if (!QFontInfo(face->font).exactMatch() || QFontInfo(face->font).family() != family()) {
            faces.remove(weight == FontWeight::Bold ? -size : size);
            throw Error(ErrorCode::ResourceMissing,
                QCoreApplication::translate("Print",
                    "The font %1 is not installed, and without it pages cannot be printed faithfully. Install the "
                    "package "
                    "fonts-wqy-microhei and try again.")
                    .arg(family()));
        }
        face->font.setBold(weight == FontWeight::Bold);
        face->fallback = face->font;
        face->fallback.setFamilies({QStringLiteral("DejaVu Sans"), family()});
        face->raw = QRawFont::fromFont(face->font);
        face->ascent = face->raw.ascent();
        face->descent = face->raw.descent();
        face->capHeight = face->raw.capHeight();
        known = face;
    }
    m_face = known;
}

int PrintFont::size() const
{
    return m_face->size;
}

double PrintFont::ascent() const
{
    return m_face->ascent;
}

double PrintFont::descent() const
{
    return m_face->descent;
}

double PrintFont::capHeight() const
{
    return m_face->capHeight;
}

quint32 PrintFont::glyph(QChar character) const
{
    return m_face->glyph(character).index;
}

double PrintFont::advance(QChar character) const
{
    return static_cast<double>(m_face->glyph(character).advance);
}

double PrintFont::fallbackWidth(QStringView text) const
{
    const QString key = text.toString();
    auto known = m_face->fallbackWidths.constFind(key);
    if (known == m_face->fallbackWidths.constEnd())
        known = m_face->fallbackWidths.insert(key, QFontMetricsF(m_face->fallback).horizontalAdvance(key));
    return *known;
}

double PrintFont::width(QStringView text) const
{
    double sum = 0.0;
    qsizetype at = 0;
    while (at < text.size()) {
        const Face::Glyph& known = m_face->glyph(text[at]);
        if (known.index != 0) {
            sum += static_cast<double>(known.advance);
            ++at;
            continue;
        }
        qsizetype end = at + 1;
        while (end < text.size() && m_face->glyph(text[end]).index == 0)
            ++end;
        sum += fallbackWidth(text.sliced(at, end - at));
        at = end;
    }
    return sum;
}

QList<TextLine> PrintFont::breakLines(QStringView text, double maxWidth) const
{
    QList<TextLine> lines;
    const auto endLine = [&](qsizetype start, qsizetype end) {
        while (end > start && isBlank(text[end - 1]))
            --end;
        lines.append(TextLine{start, end - start});
    };
    qsizetype start = 0;
    qsizetype lastBreak = 0; // a line may end before this character
    double used = 0.0;
    double usedAtBreak = 0.0;
    for (qsizetype at = 0; at < text.size(); ++at) {
        const QChar c = text[at];
        if (c == u'\n' || c == u'\r') {
            endLine(start, at);
            if (c == u'\r' && at + 1 < text.size() && text[at + 1] == u'\n')
                ++at;
            start = lastBreak = at + 1;
            used = usedAtBreak = 0.0;
            continue;
        }
        if (at > start && mayBreakBetween(text[at - 1], c)) {
            lastBreak = at;
            usedAtBreak = used;
        }
        double advance = 0.0;
        if (c.isHighSurrogate() && at + 1 < text.size())
            advance = fallbackWidth(text.sliced(at, 2));
        else if (!c.isLowSurrogate())
            advance = glyph(c) != 0 || isBlank(c) ? this->advance(c) : fallbackWidth(text.sliced(at, 1));
        if (used + advance > maxWidth && at > start && !isBlank(c)) {
            if (lastBreak <= start) { // one word wider than the line
                lastBreak = at;
                usedAtBreak = used;
            }
            endLine(start, lastBreak);
            start = lastBreak;
            used -= usedAtBreak;
            usedAtBreak = 0.0;
        }
        used += advance;
    }
    endLine(start, text.size());
    return lines;
}

const QFont& PrintFont::font() const
{
    return m_face->font;
}

const QFont& PrintFont::fallbackFont() const
{
    return m_face->fallback;
}

const QRawFont& PrintFont::rawFont() const
{
    return m_face->raw;
}

} // namespace kesu
