// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/print/printfont.h"

#include "core/base/error.h"
#include "ui/print/fallbackfaces.h"

#include <QCoreApplication>
#include <QFontInfo>
#include <QHash>
#include <QPainterPath>
#include <QTextLayout>
#include <array>
#include <cmath>

namespace kesu {

namespace {

/// Stands where no font has the character (the geta of printers).
constexpr QChar missingMark(u'〓');

/// Marks that must not begin a line (kinsoku), and marks that must not end one.
const QString notAtStart = QStringLiteral("，。、；：？！）」』】》〉〕〗］｝”’…—％‰℃·～ー々,.;:?!)]}%");
const QString notAtEnd = QStringLiteral("（「『【《〈〔〖［｛“‘([{￥¥$");

bool isIdeographic(QChar c)
{
    return c.unicode() >= 0x2E80;
}

bool isBlank(QChar c)
{
    return c == u' ' || c == u'\t';
}

/// A sign that belongs to the character before it.
bool clings(QChar c)
{
    return c.isMark() || c == QChar(0x200D) || (c >= QChar(0xFE00) && c <= QChar(0xFE0F));
}

bool isRightToLeft(QChar c)
{
    return c.direction() == QChar::DirR || c.direction() == QChar::DirAL;
}

bool mayBreakBetween(QChar before, QChar after)
{
    if (clings(after) || before == QChar(0x200D))
        return false;
    if (isBlank(after) || after.isLowSurrogate() || notAtStart.contains(after) || notAtEnd.contains(before))
        return false;
    if (isBlank(before) || isIdeographic(before) || isIdeographic(after))
        return true;
    return (before == u'-' || before == u'/' || before == u'?' || before == u'&') && after.isLetter();
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
    QRawFont raw;
    std::shared_ptr<const GlyphFace> drawn;
    int size = 0;
    double ascent = 0.0;
    double descent = 0.0;
    double capHeight = 0.0;
    /// By the upper byte of the unit; most texts need a few dozen of the 256.
    std::array<std::unique_ptr<std::array<Glyph, 256>>, 256> glyphs;
    QHash<QString, std::shared_ptr<const GlyphFace>> others; ///< by family
    QHash<QString, StandIn> standIns;

    const Glyph& glyph(QChar c)
    {
        std::unique_ptr<std::array<Glyph, 256>>& part = glyphs[c.row()];
        if (!part)
            part = std::make_unique<std::array<Glyph, 256>>();
        Glyph& known = (*part)[c.cell()];
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

    std::shared_ptr<const GlyphFace> other(const QString& family)
    {
        std::shared_ptr<const GlyphFace>& known = others[family];
        if (!known) {
            QFont made = font;
            made.setFamilies({family});
            made.setStyleStrategy(QFont::NoFontMerging);
            known = std::make_shared<GlyphFace>(GlyphFace{family, drawn->weight, size, QRawFont::fromFont(made)});
        }
        return known;
    }

    StandIn standInFor(const QString& text);
    void shape(StandIn& made, const QString& text, const QString& family);
    void putMissing(StandIn& made);
};

/// Shaping keeps letters that join joined, marks on their letters, and what reads from the right in its order.
void PrintFont::Face::shape(StandIn& made, const QString& text, const QString& otherFamily)
{
    const std::shared_ptr<const GlyphFace> face = other(otherFamily);
    QFont used = font;
    used.setFamilies({otherFamily});
    used.setStyleStrategy(QFont::NoFontMerging);
    QTextLayout layout(text, used);
    QTextOption option;
    option.setUseDesignMetrics(true);
    layout.setTextOption(option);
    layout.beginLayout();
    QTextLine line = layout.createLine();
    line.setLineWidth(1e6);
    layout.endLayout();
    const double lift = line.ascent();
    // Glyphs are asked for character by character where they are as many, so that each knows what it shows.
    const QList<uint> characters = text.toUcs4();
    const QList<QGlyphRun> runs = line.glyphRuns();
    qsizetype total = 0;
    for (const QGlyphRun& run : runs)
        total += run.glyphIndexes().size();
    const bool oneEach = total == characters.size() && runs.size() == 1 && !runs.first().isRightToLeft();
    qsizetype next = 0;
    for (const QGlyphRun& run : runs) {
        const QList<quint32> indexes = run.glyphIndexes();
        const QList<QPointF> positions = run.positions();
        for (qsizetype i = 0; i < indexes.size(); ++i) {
            char32_t character = 0;
            if (oneEach)
                character = characters[next++];
            else if (next < characters.size())
                character = characters[run.isRightToLeft() ? characters.size() - 1 - next++ : next++];
            made.glyphs.append(StandInGlyph{
                face, indexes[i], QPointF(made.width + positions[i].x(), positions[i].y() - lift), character});
        }
    }
    made.width += line.naturalTextWidth();
}

void PrintFont::Face::putMissing(StandIn& made)
{
    const Glyph& mark = glyph(missingMark);
    made.glyphs.append(StandInGlyph{drawn, mark.index, QPointF(made.width, 0.0), missingMark.unicode()});
    made.width += static_cast<double>(mark.advance);
}

StandIn PrintFont::Face::standInFor(const QString& text)
{
    StandIn made;
    QString pending;
    QString pendingFamily;
    const auto shapePending = [&] {
        if (!pending.isEmpty())
            shape(made, pending, pendingFamily);
        pending.clear();
    };
    const QList<uint> characters = text.toUcs4();
    for (const char32_t character : characters) {
        if (isInvisible(character)) {
            if (!pending.isEmpty())
                pending += QString::fromUcs4(&character, 1);
            continue;
        }
        // A mark, and a space between words that read from the right, stay with what is before them if that can be.
        const bool clinging = QChar::isMark(character) || QChar::isSpace(character);
        QString family = !pending.isEmpty() && clinging && FallbackFaces::draws(other(pendingFamily)->raw, character)
            ? pendingFamily
            : FallbackFaces::familyFor(character);
        if (family.isEmpty()) {
            shapePending();
            putMissing(made);
            continue;
        }
        if (family != pendingFamily)
            shapePending();
        pendingFamily = family;
        pending += QString::fromUcs4(&character, 1);
    }
    shapePending();
    made.width = std::round(made.width);
    return made;
}

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
        face->raw = QRawFont::fromFont(face->font);
        face->drawn = std::make_shared<GlyphFace>(GlyphFace{family(), weight, size, face->raw});
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

qsizetype PrintFont::lackingEnd(QStringView text, qsizetype start) const
{
    qsizetype end = start + 1;
    while (end < text.size()) {
        if (m_face->glyph(text[end]).index == 0 || text[end].isLowSurrogate()) {
            ++end;
            continue;
        }
        // Words that read from the right stand in their own order, so the space between them belongs to them.
        if (isBlank(text[end]) && end + 1 < text.size() && isRightToLeft(text[end - 1])
            && isRightToLeft(text[end + 1])) {
            ++end;
            continue;
        }
        break;
    }
    return end;
}

const StandIn& PrintFont::standIn(QStringView text) const
{
    const QString key = text.toString();
    auto known = m_face->standIns.constFind(key);
    if (known == m_face->standIns.constEnd()) {
        constexpr qsizetype enough = 20'000; // odd texts without end must not fill the memory
        if (m_face->standIns.size() > enough)
            m_face->standIns.clear();
        known = m_face->standIns.insert(key, m_face->standInFor(key));
    }
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
        const qsizetype end = lackingEnd(text, at);
        sum += standIn(text.sliced(at, end - at)).width;
        at = end;
    }
    return sum;
}

QList<TextLine> PrintFont::breakLines(QStringView text, double maxWidth, double indent) const
{
    QList<TextLine> lines;
    const auto endLine = [&](qsizetype start, qsizetype end) {
        while (end > start && isBlank(text[end - 1]))
            --end;
        lines.append(TextLine{start, end - start});
    };
    qsizetype start = 0;
    qsizetype lastBreak = 0; // a line may end before this character
    double used = indent;
    double usedAtBreak = indent;
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
            advance = standIn(text.sliced(at, 2)).width;
        else if (!c.isLowSurrogate())
            advance = glyph(c) != 0 || isBlank(c) ? this->advance(c) : standIn(text.sliced(at, 1)).width;
        // What is left behind a break may still be too wide together with this character.
        const bool belongs = isBlank(c) || c.isLowSurrogate() || clings(c);
        while (used + advance > maxWidth && at > start && !belongs) {
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

const std::shared_ptr<const GlyphFace>& PrintFont::face() const
{
    return m_face->drawn;
}

const QRawFont& PrintFont::rawFont() const
{
    return m_face->raw;
}

} // namespace kesu
