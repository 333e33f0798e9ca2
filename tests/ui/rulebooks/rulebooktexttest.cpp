// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/rulebooks/rulebooktext.h"
#include "core/rulebook/rulebooklibrary.h"
#include "tests/support/catch.h"

#include <QTextDocument>

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
    return document.toPlainText();
}

} // namespace

TEST_CASE("every clause of every rulebook is read word for word")
{
    const RulebookLibrary library = shippedLibrary();
    REQUIRE(library.rulebooks().size() >= 5);
    for (const Rulebook& rulebook : library.rulebooks()) {
        const QString text = plain(RulebookText::html(rulebook, {}, QStringLiteral("zh_CN"))).simplified();
        for (const Clause& clause : rulebook.clauses()) {
            INFO(rulebook.id().toStdString() << ' ' << clause.id.toStdString());
            CHECK(text.contains(clause.text.simplified()));
        }
    }
}

TEST_CASE("a search leaves the clauses that hold every word and nothing where none does")
{
    const RulebookLibrary library = shippedLibrary();
    const Rulebook& rulebook = library.rulebooks().first();
    const QString word = rulebook.clauses().first().text.left(2);
    const QString found = RulebookText::html(rulebook, word, QStringLiteral("zh_CN"));
    CHECK(plain(found).contains(word));
    CHECK(plain(found).size() <= plain(RulebookText::html(rulebook, {}, QStringLiteral("zh_CN"))).size());
    CHECK(RulebookText::html(rulebook, QStringLiteral("没有这样的词"), QStringLiteral("zh_CN")).isEmpty());
}
