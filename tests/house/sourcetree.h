// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>
#include <QStringList>

namespace kesu::test {

/// One file of the project as text.
struct SourceFile
{
    QString path; ///< from the top of the project, with /
    QStringList lines;
};

/// All files below a folder of the project whose names match one of the patterns ("*.cpp"), sorted by path.
QList<SourceFile> sourceFiles(const QString& folder, const QStringList& patterns);

/// The .cpp and .h files below a folder.
QList<SourceFile> codeFiles(const QString& folder);

/// What stands between the brackets or quotes of an #include line, or empty.
QString includedBy(const QString& line);

} // namespace kesu::test
