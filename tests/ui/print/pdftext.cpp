// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/print/pdftext.h"

#include "ui/print/pdffile.h"

#include <QFile>
#include <QProcess>
#include <QStandardPaths>
#include <QTemporaryDir>

namespace kesu::test {

namespace {

QByteArray toolOutput(const QString& tool, const QString& path, const QStringList& behind)
{
    QProcess process;
    process.start(tool, QStringList{path} + behind);
    process.waitForFinished();
    return process.readAllStandardOutput();
}

QByteArray toolOutput(const QString& tool, const PagedDocument& document, const QStringList& behind)
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("document.pdf"));
    writePdf(document, path, Moment());
    return toolOutput(tool, path, behind);
}

QStringList fontsOf(const QByteArray& output)
{
    QStringList fonts;
    const QStringList lines = QString::fromUtf8(output).split(QLatin1Char('\n'), Qt::SkipEmptyParts);
    for (const QString& line : lines.mid(2))
        fonts.append(line.simplified());
    return fonts;
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
    return fontsOf(toolOutput(QStringLiteral("pdffonts"), document, {}));
}

QString pdfFileText(const QString& path)
{
    return withoutSpace(QString::fromUtf8(
        toolOutput(QStringLiteral("pdftotext"), path, {QStringLiteral("-raw"), QStringLiteral("-")})));
}

QStringList pdfFileFonts(const QString& path)
{
    return fontsOf(toolOutput(QStringLiteral("pdffonts"), path, {}));
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
