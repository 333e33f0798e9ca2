// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/rulebooks/prosehtml.h"
#include "core/rulebook/prosemarkdown.h"
#include "core/rulebook/rulebooklibrary.h"
#include "tests/support/catch.h"
#include "ui/shared/themecolors.h"

#include <QTextDocument>
#include <QUrl>

using namespace kesu;

namespace {

RulebookLibrary shippedLibrary()
{
    Findings findings;
    return RulebookLibrary::load(QStringLiteral(KESU_RESOURCES "/rulebooks"), findings);
}

QString plain(const QString& html)
{
    QTextDocument document;
    document.setHtml(html);
    return document.toPlainText().simplified().remove(QLatin1Char(' '));
}

} // namespace

TEST_CASE("every clause and every sentence of every rulebook is on the page, on screen and on paper")
{
    const ProseMedium medium = GENERATE(ProseMedium::Screen, ProseMedium::Paper);
    const RulebookLibrary library = shippedLibrary();
    REQUIRE(library.rulebooks().size() >= 5);
    for (const Rulebook& rulebook : library.rulebooks()) {
        const Prose prose = proseOf(rulebook, QStringLiteral("zh_CN"));
        const QString text = plain(ProseHtml(lightColors(), 14, medium).html(prose));
        const auto expect = [&](const QString& what) {
            INFO(rulebook.id().toStdString() << ": " << what.toStdString());
            CHECK(text.contains(what.simplified().remove(QLatin1Char(' '))));
        };
        for (const ProseChapter& chapter : prose.chapters) {
            expect(chapter.title);
            for (const ProseSection& section : chapter.sections) {
                expect(section.text);
                for (const ProseRule& rule : section.rules)
                    expect(ruleSentence(rule).plain());
            }
            for (const ProseRow& row : chapter.rows) {
                for (const ProseText& cell : row.cells)
                    expect(cell.plain());
            }
        }
    }
}

TEST_CASE("what a rulebook says is text, never markup")
{
    Prose prose;
    ProseChapter chapter;
    chapter.title = QStringLiteral("<b>x</b>");
    ProseSection section;
    section.number = QStringLiteral("1 & 2");
    section.text = QStringLiteral("<script>");
    chapter.sections.append(section);
    prose.chapters.append(chapter);
    const QString html = ProseHtml(lightColors(), 14, ProseMedium::Screen).html(prose);
    CHECK_FALSE(html.contains(QStringLiteral("<script>")));
    CHECK(plain(html).contains(QStringLiteral("<script>")));
    CHECK(plain(html).contains(QStringLiteral("<b>x</b>")));
}

TEST_CASE("where a clause was used stands under it on the screen and not on paper")
{
    const Rulebook rulebook = shippedLibrary().rulebooks().first();
    const QString clause = rulebook.clauses().first().id;
    for (const ProseMedium medium : {ProseMedium::Screen, ProseMedium::Paper}) {
        ProseHtml html(lightColors(), 14, medium);
        html.setUses({{clause, {clause, 7, QDate(2026, 11, 2)}}});
        const QString text = html.html(proseOf(rulebook, QStringLiteral("zh_CN")));
        CHECK(text.contains(QStringLiteral("2026-11-02")) == (medium == ProseMedium::Screen));
        CHECK(text.contains(QStringLiteral("href=\"use:")) == (medium == ProseMedium::Screen));
    }
}

TEST_CASE("what looks like a placeholder in a title, a number or a text stays as it is, and links lead back to it")
{
    const QString odd = QStringLiteral("4/6 %6 %2");
    Prose prose;
    ProseChapter chapter;
    chapter.title = QStringLiteral("第%6章");
    ProseSection section;
    section.number = odd;
    section.text = QStringLiteral("损耗不超过 5%6");
    chapter.sections.append(section);
    prose.chapters.append(chapter);
    ProseHtml html(lightColors(), 14, ProseMedium::Screen);
    html.setUses({{odd, {odd, 7, QDate(2026, 11, 2)}}});
    const QString markup = html.html(prose);
    const QString text = plain(markup);
    CHECK(text.contains(QStringLiteral("4/6%6%2")));
    CHECK(text.contains(QStringLiteral("第%6章")));
    CHECK(text.contains(QStringLiteral("损耗不超过5%6")));
    CHECK(markup.contains(
        QStringLiteral("href=\"use:") + QString::fromLatin1(QUrl::toPercentEncoding(odd)) + QLatin1Char('"')));
}
