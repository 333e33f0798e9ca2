// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/print/subsetfont.h"
#include "tests/support/catch.h"
#include "ui/print/printfont.h"

#include <QPainterPath>
#include <algorithm>

using namespace kesu;

namespace {

constexpr int paperSize = 1000;

QRawFont paper()
{
    return PrintFont(paperSize, FontWeight::Regular).rawFont();
}

QList<quint32> glyphsOf(const QString& text)
{
    QList<quint32> glyphs = paper().glyphIndexesForString(text);
    std::ranges::sort(glyphs);
    return glyphs;
}

} // namespace

TEST_CASE("a subset draws every glyph as the whole face does, composed ones too")
{
    const QRawFont whole = paper();
    const SubsetFont font(whole);
    REQUIRE(font.isValid());
    const QList<quint32> glyphs = glyphsOf(QStringLiteral("客户投诉处理单KS202610éÜñ，。①"));
    const SubsetFont::Subset subset = font.subset(glyphs);
    const QRawFont cut(subset.file, paperSize, QFont::PreferNoHinting);
    REQUIRE(cut.isValid());
    CHECK(subset.file.size() < whole.fontTable("glyf").size() / 100);
    for (const quint32 glyph : glyphs) {
        const quint16 index = subset.newIndexes.at(glyph);
        INFO(glyph << " became " << index);
        CHECK(index != 0);
        CHECK_FALSE(cut.pathForGlyph(index).isEmpty());
        CHECK(cut.pathForGlyph(index) == whole.pathForGlyph(glyph));
        const quint32 wide = index;
        QPointF advance;
        REQUIRE(cut.advancesForGlyphIndexes(&wide, &advance, 1));
        CHECK(std::abs(advance.x() - font.advance(glyph)) <= 1.0);
    }
}

TEST_CASE("a subset holds only what a PDF needs, and the same glyphs give the same bytes")
{
    const QList<quint32> glyphs = glyphsOf(QStringLiteral("客户投诉"));
    const QByteArray file = SubsetFont(paper()).subset(glyphs).file;
    CHECK(file == SubsetFont(paper()).subset(glyphs).file);
    const QRawFont cut(file, paperSize, QFont::PreferNoHinting);
    for (const char* tag : {"glyf", "head", "hhea", "hmtx", "loca", "maxp"})
        CHECK_FALSE(cut.fontTable(tag).isEmpty());
    for (const char* tag : {"GSUB", "GPOS", "name", "cmap", "post", "fpgm", "prep"})
        CHECK(cut.fontTable(tag).isEmpty());
}

TEST_CASE("the paper's face tells its height and the box around its glyphs in thousandths")
{
    const SubsetFont font(paper());
    const QRawFont whole = paper();
    CHECK(std::abs(font.ascent() - whole.ascent()) <= 2.0);
    CHECK(std::abs(-font.descent() - whole.descent()) <= 2.0);
    const QList<int> box = font.boundingBox();
    REQUIRE(box.size() == 4);
    CHECK(box[0] < box[2]);
    CHECK(box[1] < 0);
    CHECK(box[3] > 700);
}

TEST_CASE("a face without outlines cannot be cut")
{
    CHECK_FALSE(SubsetFont(QRawFont()).isValid());
}
