// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/print/printfont.h"
#include "tests/support/catch.h"
#include "ui/print/pageunits.h"

using namespace kesu;

namespace {

PrintFont body()
{
    return PrintFont(fromPoints(9.0), FontWeight::Regular);
}

QStringList broken(const QString& text, double characters)
{
    const PrintFont font = body();
    QStringList made;
    for (const TextLine& line : font.breakLines(text, characters * font.size() + 1.0))
        made.append(text.mid(line.start, line.length));
    return made;
}

} // namespace

TEST_CASE("Chinese text breaks between any two characters")
{
    CHECK(broken(QStringLiteral("客户投诉处理单"), 3)
        == QStringList{QStringLiteral("客户投"), QStringLiteral("诉处理"), QStringLiteral("单")});
}

TEST_CASE("a closing mark never begins a line and an opening one never ends it")
{
    CHECK(broken(QStringLiteral("箱体脱层。"), 4) == QStringList{QStringLiteral("箱体脱"), QStringLiteral("层。")});
    CHECK(broken(QStringLiteral("箱体脱（层）"), 4) == QStringList{QStringLiteral("箱体脱"), QStringLiteral("（层）")});
}

TEST_CASE("words and numbers stay whole where they fit a line")
{
    CHECK(broken(QStringLiteral("强度 588 N/m"), 4).join(QLatin1Char('|')) == QStringLiteral("强度 588|N/m"));
    CHECK(broken(QStringLiteral("合计￥1,234.50元"), 6)
        == QStringList{QStringLiteral("合计"), QStringLiteral("￥1,234.50元")});
}

TEST_CASE("a word wider than a line is cut and nothing is lost")
{
    const QString word = QString(QStringLiteral("Donaudampfschifffahrt")).repeated(4);
    const QStringList lines = broken(word, 8);
    CHECK(lines.size() > 1);
    CHECK(lines.join(QString()) == word);
}

TEST_CASE("line feeds are kept, empty lines too")
{
    CHECK(broken(QStringLiteral("一\n\n二\r\n三"), 10)
        == QStringList{QStringLiteral("一"), QString(), QStringLiteral("二"), QStringLiteral("三")});
    CHECK(broken(QString(), 10) == QStringList{QString()});
}

TEST_CASE("no line is wider than it may be, and every character but broken spaces is kept")
{
    const PrintFont font = body();
    QString text;
    for (int i = 0; i < 400; ++i)
        text += QStringLiteral("客户A%1反映 bursting-strength 不足，℃、𬭎、㙍（见附件）；").arg(i);
    for (const double width : {700.0, 2500.0, 9000.0}) {
        QString kept;
        for (const TextLine& line : font.breakLines(text, width)) {
            const QString part = text.mid(line.start, line.length);
            CHECK(font.width(part) <= width + 1.0);
            CHECK_FALSE((!part.isEmpty() && (part.back().isHighSurrogate() || part.front().isLowSurrogate())));
            kept += part;
        }
        CHECK(QString(kept).remove(QLatin1Char(' ')) == QString(text).remove(QLatin1Char(' ')));
    }
}

TEST_CASE("characters that the face claims but draws empty are left to another font")
{
    CHECK(body().glyph(u'℃') == 0);
    CHECK(body().width(QStringLiteral("℃")) > 0.0);
    CHECK(body().glyph(u'客') != 0);
}

TEST_CASE("figures are all equally wide")
{
    const PrintFont font = body();
    for (char16_t digit = u'1'; digit <= u'9'; ++digit)
        CHECK(font.advance(digit) == font.advance(u'0'));
}
