// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/house/sourcetree.h"

#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QRegularExpression>
#include <algorithm>

namespace kesu::test {

QList<SourceFile> sourceFiles(const QString& folder, const QStringList& patterns)
{
    const QDir top(QStringLiteral(KESU_SOURCE_DIR));
    QList<SourceFile> files;
    QDirIterator walk(top.filePath(folder), patterns, QDir::Files, QDirIterator::Subdirectories);
    while (walk.hasNext()) {
        QFile file(walk.next());
        if (file.open(QIODevice::ReadOnly))
            files.append(
                {top.relativeFilePath(file.fileName()), QString::fromUtf8(file.readAll()).split(QLatin1Char('\n'))});
    }
    std::sort(files.begin(), files.end(), [](const SourceFile& a, const SourceFile& b) { return a.path < b.path; });
    return files;
}

QList<SourceFile> codeFiles(const QString& folder)
{
    return sourceFiles(folder, {QStringLiteral("*.cpp"), QStringLiteral("*.h")});
}

QString includedBy(const QString& line)
{
    static const QRegularExpression include(QStringLiteral("^\\s*#\\s*include\\s*[<\"]([^>\"]+)[>\"]"));
    return include.match(line).captured(1);
}

} // namespace kesu::test
