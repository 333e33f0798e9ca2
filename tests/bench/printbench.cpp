// SPDX-License-Identifier: GPL-3.0-or-later
// Forms to PDF, against a bare painter that draws as many pages of 1,075 characters and a grid with the same font.
// KESU_BENCH_FORMS=FILE.fodt writes the same forms as a document for tests/bench/libreoffice.sh.
#include "tests/bench/bench.h"
#include "tests/bench/formsheet.h"
#include "tests/ui/print/sampletrees.h"
#include "ui/print/formfile.h"
#include "ui/print/pageunits.h"
#include "ui/print/printfont.h"

#include <QFile>
#include <QFileInfo>
#include <QPainter>
#include <QPdfWriter>
#include <QTemporaryDir>
#include <cstdio>

namespace {

using namespace kesu;

const QTemporaryDir& folder()
{
    static const QTemporaryDir made;
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
    for (int i = 0; i < 20; ++i)
        for (const QChar c : plainText(bench::monthForm(i)))
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

FormSource source(qsizetype count)
{
    return {count, [](qsizetype index) { return bench::monthForm(static_cast<int>(index)); }};
}

/// Peak memory of this process, in MB.
qint64 peakMemory()
{
    QFile status(QStringLiteral("/proc/self/status"));
    if (!status.open(QIODevice::ReadOnly))
        return 0;
    for (const QByteArray& line : status.readAll().split('\n'))
        if (line.startsWith("VmHWM:"))
            return line.mid(6).trimmed().split(' ').first().toLongLong() / 1024;
    return 0;
}

void writeForms(qsizetype count)
{
    const QString path = folder().filePath(QStringLiteral("forms.pdf"));
    kesu::writeForms(source(count), path, Moment());
    static QList<qsizetype> said;
    if (!said.contains(count)) {
        said.append(count);
        std::fprintf(stderr, "%lld forms: %lld bytes a form, peak memory so far %lld MB\n",
            static_cast<long long>(count), static_cast<long long>(QFileInfo(path).size() / count),
            static_cast<long long>(peakMemory()));
    }
}

void writeFiles(qsizetype count)
{
    writeFormFiles(
        source(count), folder().filePath(QStringLiteral("files")),
        [](const FormTree& form, qsizetype) { return form.serial; }, Moment());
}

const bench::Registration bare("print/bare painter, 1000 pages", "pages", 1000, [] { barePages(1000); });
const bench::Registration one("print/1 form", "forms", 1, [] { writeForms(1); });
const bench::Registration hundred(
    "print/100 forms", "forms", 100, [] { writeForms(100); }, "print/bare painter, 1000 pages");
const bench::Registration thousand(
    "print/1000 forms", "forms", 1000, [] { writeForms(1000); }, "print/bare painter, 1000 pages");
const bench::Registration tenThousand(bench::Measurement{QStringLiteral("print/10000 forms"), QStringLiteral("forms"),
    10'000, {}, [] { writeForms(10'000); }, QStringLiteral("print/bare painter, 1000 pages"), 1});
const bench::Registration files(
    "print/100 forms, 100 files", "forms", 100, [] { writeFiles(100); }, "print/bare painter, 1000 pages");
const bench::Registration sheet("print/sheet for another program", "forms", 1000, [] {
    // Not a measurement: what libreoffice.sh asks for.
    const QString path = qEnvironmentVariable("KESU_BENCH_FORMS");
    if (!path.isEmpty())
        bench::writeFormSheet(path, 1000);
});

} // namespace
