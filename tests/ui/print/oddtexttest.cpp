// SPDX-License-Identifier: GPL-3.0-or-later
// Rare characters, other scripts, signs without a shape: on the page, in the PDF's text, and reported where no font
// helps.
#include "tests/support/catch.h"
#include "tests/ui/print/pdftext.h"
#include "tests/ui/print/sampletrees.h"
#include "ui/print/fallbackfaces.h"
#include "ui/print/fittedtext.h"
#include "ui/print/formdocument.h"
#include "ui/print/formfile.h"
#include "ui/print/pageink.h"
#include "ui/print/pageunits.h"
#include "ui/print/papertext.h"

#include <QTemporaryDir>

using namespace kesu;
using namespace kesu::test;

namespace {

FormTree saying(const QString& text)
{
    FormTree form;
    form.title = QStringLiteral("客户投诉单");
    form.serial = QStringLiteral("KS202610-0042");
    form.serialLabel = QStringLiteral("编号");
    form.blocks.append(FormBlock{
        QStringLiteral("投诉"), {rowOf({labelCell(QStringLiteral("内容")), valueCell(text, formColumns - 3)})}});
    return form;
}

QString readOut(const QString& text)
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("form.pdf"));
    writeForms({1, [&](qsizetype) { return saying(text); }}, path, Moment());
    return pdfFileText(path);
}

/// No font will ever have a noncharacter or a place in the private area beyond.
const QString nowhere = QString::fromUcs4(U"\U0010FF00", 1);

} // namespace

TEST_CASE("rare characters are on the page and in the PDF's text")
{
    // fonts-babelstone-han comes with the set-up; a system without any such font reports them instead.
    for (const char32_t character : {U'\U0002CB4E', U'㙍', U'℃', U'Ⅷ', U'①', U'㎡'}) {
        const QString text = QString::fromUcs4(&character, 1);
        INFO(text.toStdString());
        CHECK_FALSE(FallbackFaces::familyFor(character).isEmpty());
        CHECK(missingCharacters(saying(text)).isEmpty());
        if (hasPdfTools())
            CHECK(readOut(QStringLiteral("前") + text + QStringLiteral("后")).contains(QStringLiteral("前")));
        if (hasPdfTools())
            CHECK(readOut(text).contains(text));
    }
}

TEST_CASE("a character that no font has is printed as 〓 and reported with the form it stands on")
{
    const FormTree form = saying(QStringLiteral("批号") + nowhere + QStringLiteral("A") + nowhere);
    CHECK(missingCharacters(form) == nowhere);
    const QList<PrintWarning> warnings = FormDocument({form}).warnings();
    REQUIRE(warnings.size() == 1);
    CHECK(warnings.first().kind == PrintWarning::Kind::MissingGlyphs);
    CHECK(warnings.first().form == QStringLiteral("客户投诉单 KS202610-0042"));
    CHECK(warnings.first().message().contains(QStringLiteral("U+10FF00")));
    CHECK(FormDocument({saying(QStringLiteral("平常的字"))}).warnings().isEmpty());
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("form.pdf"));
    CHECK(writeForms({1, [&](qsizetype) { return form; }}, path, Moment()).warnings == warnings);
    if (hasPdfTools())
        CHECK(pdfFileText(path).contains(QStringLiteral("批号〓A〓")));
}

TEST_CASE("half a character is missing too")
{
    CHECK(missingCharacters(saying(QString(QChar(0xD842)))).size() == 1);
}

TEST_CASE("signs without a shape leave neither ink nor a report")
{
    const PrintFont font(fromPoints(9.0), FontWeight::Regular);
    for (const char32_t character : {U'\u200B', U'\u200D', U'\u200F', U'\uFE0F', U'\u2060'}) {
        const QString sign = QString::fromUcs4(&character, 1);
        INFO("U+" << QString::number(static_cast<uint>(character), 16).toStdString());
        CHECK(missingCharacters(saying(sign)).isEmpty());
        CHECK(font.width(sign) <= 1.0);
    }
}

TEST_CASE("tabulators, line ends of every kind and control characters become what paper can hold")
{
    CHECK(paperText(QStringLiteral("a\tb")) == QStringLiteral("a    b"));
    CHECK(paperText(QStringLiteral("一\r\n二\r三\v四\u2028五")) == QStringLiteral("一\n二\n三\n四\n五"));
    CHECK(paperText(QStringLiteral("甲") + QChar(0x07) + QChar(0x7F) + QChar(0xFEFF) + QStringLiteral("乙"))
        == QStringLiteral("甲乙"));
    CHECK(paperText(QStringLiteral("　全角空格")) == QStringLiteral("　全角空格"));
}

TEST_CASE("a mark stays on its letter where lines break")
{
    const PrintFont font(fromPoints(9.0), FontWeight::Regular);
    const QString text = QString::fromUtf8("ọ̈").repeated(60);
    for (const TextLine& line : font.breakLines(text, 900.0))
        CHECK_FALSE((line.start < text.size() && text[line.start].isMark()));
}

TEST_CASE("words that read from the right keep their order, and their letters join")
{
    const PrintFont font(fromPoints(9.0), FontWeight::Regular);
    const QString hello = QString::fromUtf8("سلام");
    double apart = 0.0;
    for (const QChar c : hello)
        apart += font.width(QStringView(&c, 1));
    CHECK(font.width(hello) < apart); // joined forms are narrower than single ones
    const QString words = hello + QStringLiteral(" ") + hello;
    CHECK(font.lackingEnd(words, 0) == words.size()); // shaped as one stretch
}

TEST_CASE("English words go to the next line whole and lines of a long address stay in their cell")
{
    const PrintFont font(fromPoints(9.0), FontWeight::Regular);
    const QString address = QStringLiteral("https://example.com/complaints/2026/10/KS202610-0042?lang=zh&page=12");
    for (const TextLine& line : font.breakLines(address, 1500.0))
        CHECK(font.width(QStringView(address).sliced(line.start, line.length)) <= 1500.0);
    const QString words = QStringLiteral("客户反映 replacement 要求 corrective action 跟踪");
    for (const TextLine& line : font.breakLines(words, 1400.0)) {
        const qsizetype end = line.start + line.length;
        const bool torn = end < words.size() && words[end - 1].unicode() < 0x80 && words[end - 1].isLetter()
            && words[end].isLetter() && words[end].unicode() < 0x80;
        CHECK_FALSE(torn);
    }
}

TEST_CASE("a text of the head shrinks first, then wraps, then shrinks on, and ends in dots only at the last")
{
    const TextRoom room{fromMm(80.0), fromMm(15.0), fromPoints(18.0), fromPoints(6.0)};
    const auto fitted
        = [&](int characters) { return fitText(QStringLiteral("客").repeated(characters), room, FontWeight::Bold); };
    CHECK(fitted(8).size == fromPoints(18.0));
    CHECK(fitted(16).lines.size() == 1);
    CHECK(fitted(16).size < fromPoints(18.0));
    CHECK(fitted(30).lines.size() == 2);
    CHECK(fitted(90).lines.join(QString()) == QStringLiteral("客").repeated(90));
    CHECK(fitted(5000).lines.last().endsWith(QStringLiteral("…")));
    for (const int characters : {1, 8, 16, 30, 90, 300, 5000}) {
        CHECK(fitted(characters).height() <= room.height + 1.0);
        for (const QString& line : fitted(characters).lines)
            CHECK(fitted(characters).font().width(line) <= room.width + 1.0);
    }
}

TEST_CASE("a justified line ends at the edge")
{
    const PrintFont font(fromPoints(10.5), FontWeight::Regular);
    PageInk ink;
    ink.justified(font, {0.0, 300.0}, QStringView(u"贵司投诉已受理，将书面答复"), 3000.0, inks::text);
    const PageInk::Glyphs& glyphs = ink.content().glyphs.first();
    CHECK(glyphs.positions.last().x() + font.advance(u'复') == Approx(3000.0).margin(2.0));
}
