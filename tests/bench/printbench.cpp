// SPDX-License-Identifier: GPL-3.0-or-later
// Forms to PDF, against a bare painter that draws as many pages of 1,075 characters and a grid with the same font.
#include "tests/bench/bench.h"
#include "tests/ui/print/sampleforms.h"
#include "ui/print/formdocument.h"
#include "ui/print/pageunits.h"
#include "ui/print/pdffile.h"

#include <QPainter>
#include <QPdfWriter>
#include <QTemporaryDir>

namespace {

using namespace kesu;

constexpr int formCount = 500; // of two pages each

const QTemporaryDir& folder()
{
    static const QTemporaryDir made;
    return made;
}

/// Forms that differ in their number and texts, as those of a month do.
QList<FormTree> forms(int count)
{
    QList<FormTree> made;
    HandlingFormInput input = test::fullForm();
    const QString description = input.record.facts.description;
    for (int i = 0; i < count; ++i) {
        input.record.number = QStringLiteral("KS202610-%1").arg(i, 4, 10, QLatin1Char('0'));
        input.record.facts.description = description + description.left(i % 100);
        made.append(handlingForm(input));
    }
    return made;
}

/// The text of the forms in lines of 43 characters, 25 lines and a grid a page, no layout at all: what a plain QPainter
/// needs for that much ink.
void barePages(int pages)
{
    constexpr int linesPerPage = 25;
    constexpr int charactersPerLine = 43;
    const PrintFont face(fromPoints(9.0), FontWeight::Regular);
    QString text;
    for (const FormTree& form : forms(20))
        for (const QChar c : plainText(form))
            if (face.glyph(c) != 0) // other fonts would slow the painter down
                text += c;
    QPdfWriter writer(folder().filePath(QStringLiteral("bare.pdf")));
    writer.setResolution(unitsPerInch);
    writer.setPageLayout(a4Portrait());
    QPainter painter(&writer);
    QFont font(PrintFont::family());
    font.setPixelSize(fromPoints(9.0));
    painter.setFont(font);
    qsizetype next = 0;
    for (int page = 0; page < pages; ++page) {
        if (page > 0)
            writer.newPage();
        for (int row = 0; row < linesPerPage; ++row) {
            const int y = fromMm(30.0 + row * 9.0);
            painter.drawLine(fromMm(15.0), y, fromMm(195.0), y);
            painter.drawText(fromMm(17.0), y - fromMm(2.0), text.mid(next, charactersPerLine));
            next = (next + charactersPerLine) % (text.size() - charactersPerLine);
        }
        for (int column = 0; column < 7; ++column)
            painter.drawLine(fromMm(15.0 + column * 30.0), fromMm(30.0), fromMm(15.0 + column * 30.0), fromMm(246.0));
    }
}

void writeForms(int count)
{
    writePdf(FormDocument(forms(count)), folder().filePath(QStringLiteral("forms.pdf")), Moment());
}

const bench::Registration bare("print/bare painter, 1000 pages", "pages", 1000, [] { barePages(1000); });
const bench::Registration one("print/1 form, 2 pages", "pages", 2, [] { writeForms(1); });
const bench::Registration hundred("print/50 forms, 100 pages", "pages", 100, [] { writeForms(50); });
const bench::Registration thousand(
    "print/500 forms, 1000 pages", "pages", 1000, [] { writeForms(formCount); }, "print/bare painter, 1000 pages");

} // namespace
