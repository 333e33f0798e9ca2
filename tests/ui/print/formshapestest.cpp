// SPDX-License-Identifier: GPL-3.0-or-later
// What a form may be besides blocks of rows: letters, registers, copies, pictures, a code.
#include "tests/support/catch.h"
#include "tests/ui/print/pdftext.h"
#include "tests/ui/print/sampletrees.h"
#include "ui/print/formdocument.h"
#include "ui/print/formfile.h"
#include "ui/print/formlayout.h"

#include <QDir>
#include <QTemporaryDir>

using namespace kesu;
using namespace kesu::test;

namespace {

FormTree fiveCopies()
{
    FormTree form = filledTree();
    form.copies = {QStringLiteral("第一联 质量管理部"), QStringLiteral("第二联 生产部"),
        QStringLiteral("第三联 业务部"), QStringLiteral("第四联 财务部"), QStringLiteral("Copy 5 Customer")};
    return form;
}

} // namespace

TEST_CASE("all samples can be written for the eye into the folder KESU_PAPER")
{
    const QString folder = qEnvironmentVariable("KESU_PAPER");
    if (folder.isEmpty())
        return;
    const auto write = [&](const char* name, const QList<FormTree>& forms) {
        writeForms({forms.size(), [&](qsizetype i) { return forms[i]; }},
            QDir(folder).filePath(QString::fromLatin1(name)), Moment());
    };
    write("filled.pdf", {filledTree()});
    write("empty.pdf", {emptyTree()});
    write("extreme.pdf", {extremeTree()});
    write("letter.pdf", {letterTree()});
    write("register.pdf", {registerTree(60)});
    write("copies.pdf", {fiveCopies()});
}

TEST_CASE("a letter's greeting, signature and day stay on one page with its last sentence")
{
    const FormStyle style;
    for (int sentences = 20; sentences < 60; ++sentences) {
        FormTree form = letterTree();
        QList<FormParagraph>& paragraphs = form.blocks.first().paragraphs;
        const FormParagraph sentence = paragraphs[3];
        for (int i = 0; i < sentences; ++i)
            paragraphs.insert(3, sentence);
        const LaidForm laid = layOut(form, style);
        const PageItems& last = laid.pages.constLast();
        INFO(sentences);
        CHECK((laid.pages.size() == 1 || last.size() >= 3));
    }
}

TEST_CASE("a line of a register that a page can hold is not torn")
{
    const FormStyle style(PageShape::Landscape);
    FormTree form = registerTree(80);
    for (int i = 0; i < 80; ++i)
        form.list->lines[i].texts[6] = QStringLiteral("箱体脱层，").repeated(i % 17);
    const LaidForm laid = layOut(form, style);
    CHECK(laid.pages.size() > 3);
    QList<int> seen;
    for (const PageItems& page : laid.pages) {
        for (const PlacedItem& placed : page) {
            if (laid.rows[placed.item].kind != LaidRow::Kind::ListLine)
                continue;
            CHECK_FALSE(seen.contains(placed.item));
            seen.append(placed.item);
        }
    }
    CHECK(seen.size() == 80);
}

TEST_CASE("the totals of a register's pages add up to the total of all")
{
    const LaidForm laid = layOut(registerTree(90), FormStyle(PageShape::Landscape));
    REQUIRE(laid.pageTotals.size() == laid.pages.size());
    const auto textIn = [](const LaidRow& row, qsizetype cell) { return row.cells[cell].lines.first().first().text; };
    qint64 sum = 0;
    for (const LaidRow& total : laid.pageTotals)
        sum += textIn(total, 1).remove(u',').toLongLong();
    CHECK(sum == textIn(laid.rows.last(), 1).remove(u',').toLongLong());
    CHECK(layOut(registerTree(3), FormStyle(PageShape::Landscape)).pageTotals.isEmpty());
}

TEST_CASE("each copy has all pages of the form, with its name at the edge")
{
    FormTree form = extremeTree();
    form.copies = fiveCopies().copies;
    const FormDocument document({form});
    CHECK(document.pageCount() == 5 * FormDocument({extremeTree()}).pageCount());
    if (!hasPdfTools())
        return;
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("form.pdf"));
    CHECK(writeForms({1, [&](qsizetype) { return form; }}, path, Moment()).pages == document.pageCount());
    const QString text = pdfFileText(path);
    CHECK(text.count(QStringLiteral("Copy5Customer")) == document.pageCount() / 5);
    CHECK(text.count(QStringLiteral("Page3of")) == 5);
}
