// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/print/formdocument.h"
#include "tests/support/catch.h"
#include "tests/ui/print/pdftext.h"
#include "tests/ui/print/sampletrees.h"
#include "ui/print/formlayout.h"
#include "ui/print/pageunits.h"

#include <QImage>
#include <QPainter>
#include <QRegularExpression>
#include <QSet>

using namespace kesu;
using namespace kesu::test;

namespace {

QImage picture(const PagedDocument& document, int page)
{
    constexpr double scale = 80.0 / unitsPerInch;
    QImage image(qRound(a4Width * scale), qRound(a4Height * scale), QImage::Format_RGB32);
    image.fill(Qt::white);
    QPainter painter(&image);
    painter.scale(scale, scale);
    document.paintPage(painter, page);
    return image;
}

int inkIn(const QImage& image, const QRect& area)
{
    int dark = 0;
    for (int y = area.top(); y <= area.bottom(); ++y)
        for (int x = area.left(); x <= area.right(); ++x)
            dark += qGray(image.pixel(x, y)) < 200;
    return dark;
}

} // namespace

TEST_CASE("every text of a form can be read out of its PDF")
{
    if (!hasPdfTools())
        return;
    for (const FormTree& form : {filledTree(), emptyTree()}) {
        const QString text = pdfText(FormDocument({form}));
        // Lines of one cell may stand beside those of the next in the reader's order, so pieces are looked for.
        for (const QString& line : plainText(form).split(QLatin1Char('\n'))) {
            const QString wanted = withoutSpace(line);
            if (wanted.size() > 10 || wanted.contains(u'_'))
                continue;
            bool chinese = true; // upright titles are set character by character
            for (const FormBlock& block : form.blocks)
                chinese = chinese && block.title != line;
            if (!chinese)
                continue;
            INFO(line.toStdString());
            CHECK(text.contains(wanted));
        }
    }
}

TEST_CASE("every character of ten thousand comes out, in order, over several pages")
{
    if (!hasPdfTools())
        return;
    const FormDocument document({extremeTree()});
    CHECK(document.pageCount() > 5);
    const QString text = pdfText(document);
    for (int i = 1; i <= 100; ++i)
        CHECK(text.contains(QStringLiteral("第%1段").arg(i)));
    CHECK(text.count(QStringLiteral("KS202610-0042")) == document.pageCount()); // the head is repeated
    for (int i = 1; i <= 200; ++i)
        CHECK(text.contains(QStringLiteral("其它费用%1￥").arg(i)));
}

TEST_CASE("fonts are embedded with their Unicode")
{
    if (!hasPdfTools())
        return;
    const QStringList fonts = pdfFonts(FormDocument({filledTree()}));
    REQUIRE_FALSE(fonts.isEmpty());
    CHECK(fonts.join(QLatin1Char('\n')).contains(QStringLiteral("WenQuanYiMicroHei")));
    for (const QString& font : fonts) {
        INFO(font.toStdString());
        CHECK(font.contains(QRegularExpression(QStringLiteral(" yes (yes|no) yes ")))); // embedded; cut down; Unicode
    }
}

TEST_CASE("the same form gives the same bytes")
{
    CHECK(pdfBytes(FormDocument({filledTree()})) == pdfBytes(FormDocument({filledTree()})));
}

TEST_CASE("the page shows ink where it should and white paper around it")
{
    const FormDocument document({filledTree()});
    const QImage page = picture(document, 0);
    const auto mm = [](double length) { return qRound(length * 80.0 / 25.4); };
    CHECK(inkIn(page, QRect(0, 0, mm(13.0), page.height())) == 0);
    CHECK(inkIn(page, QRect(mm(197.0), 0, page.width() - mm(197.0), page.height())) == 0);
    CHECK(inkIn(page, QRect(mm(70.0), mm(14.0), mm(70.0), mm(12.0))) > 100); // the title
    CHECK(inkIn(page, QRect(mm(16.0), mm(60.0), mm(6.0), mm(60.0))) > 20); // an upright block title
}

TEST_CASE("several forms are one document, each numbering its own pages")
{
    const FormTree form = extremeTree();
    const FormDocument document({form, filledTree(), form});
    const int pages = FormDocument({form}).pageCount();
    CHECK(document.pageCount() == 2 * pages + 1);
    if (!hasPdfTools())
        return;
    const QString text = pdfText(document);
    CHECK(text.count(QStringLiteral("Page1of%1").arg(pages)) == 2);
    CHECK(text.count(QStringLiteral("Page1of1")) - text.count(QStringLiteral("Page1of10")) == 1);
}

TEST_CASE("a low block is not torn over two pages")
{
    const FormStyle style;
    const LaidForm form = layOut(filledTree(), style);
    QList<QSet<int>> pages(form.form.blocks.size());
    QList<int> heights(form.form.blocks.size(), 0);
    for (int page = 0; page < form.pages.size(); ++page) {
        for (const PlacedItem& placed : form.pages[page]) {
            const int block = form.rows[placed.item].block;
            pages[block].insert(page);
            heights[block] += placed.height;
        }
    }
    int low = 0;
    for (qsizetype block = 0; block < pages.size(); ++block) {
        if (heights[block] * 10 > style.bodyHeight * 3)
            continue;
        ++low;
        CHECK(pages[block].size() == 1);
    }
    CHECK(low >= 4);
}
