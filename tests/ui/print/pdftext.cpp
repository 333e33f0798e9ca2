// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/print/pdftext.h"

#include "ui/print/pdffile.h"

#include <QFile>
#include <QProcess>
#include <QStandardPaths>
#include <QTemporaryDir>

namespace kesu::test {

namespace {

QByteArray toolOutput(const QString& tool, const PagedDocument& document, const QStringList& behind)
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("document.pdf"));
    writePdf(document, path, Moment());
    QProcess process;
    process.start(tool, QStringList{path} + behind);
    process.waitForFinished();
    return process.readAllStandardOutput();
}

} // namespace

QByteArray pdfBytes(const PagedDocument& document)
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("document.pdf"));
    writePdf(document, path, Moment());
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

bool hasPdfTools()
{
    return !QStandardPaths::findExecutable(QStringLiteral("pdftotext")).isEmpty();
}

QString pdfText(const PagedDocument& document)
{
    return withoutSpace(QString::fromUtf8(
        toolOutput(QStringLiteral("pdftotext"), document, {QStringLiteral("-raw"), QStringLiteral("-")})));
}

QStringList pdfFonts(const PagedDocument& document)
{
    QStringList fonts;
    const QStringList lines = QString::fromUtf8(toolOutput(QStringLiteral("pdffonts"), document, {}))
                                  .split(QLatin1Char('\n'), Qt::SkipEmptyParts);
    for (const QString& line : lines.mid(2))
        fonts.append(line.simplified());
    return fonts;
}

QString withoutSpace(const QString& text)
{
    QString made;
    for (const QChar c : text)
        if (!c.isSpace())
            made += c;
    return made;
}

} // namespace kesu::test
