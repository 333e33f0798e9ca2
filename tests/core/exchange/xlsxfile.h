// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/support/catch.h"

#include <QByteArray>
#include <QFile>
#include <QMap>
#include <zip.h>

namespace kesu::test {

/// Writes a zip file of these parts.
inline void writeZip(const QString& path, const QMap<QString, QByteArray>& parts)
{
    int code = 0;
    zip_t* zip = zip_open(QFile::encodeName(path).constData(), ZIP_CREATE | ZIP_TRUNCATE, &code);
    REQUIRE(zip);
    for (auto part = parts.begin(); part != parts.end(); ++part) {
        zip_source_t* source
            = zip_source_buffer(zip, part.value().constData(), static_cast<zip_uint64_t>(part.value().size()), 0);
        REQUIRE(zip_file_add(zip, part.key().toUtf8().constData(), source, ZIP_FL_OVERWRITE) >= 0);
    }
    REQUIRE(zip_close(zip) == 0);
}

/// The parts of a workbook whose sheets are given as the inside of <sheetData>, by their names; further parts may be
/// added.
inline QMap<QString, QByteArray> workbookParts(
    const QList<std::pair<QString, QByteArray>>& sheets, const QByteArray& workbookProperties = {})
{
    QMap<QString, QByteArray> parts;
    QByteArray sheetList;
    QByteArray relations;
    int number = 0;
    for (const auto& [name, data] : sheets) {
        ++number;
        const QByteArray id = "rId" + QByteArray::number(number);
        const QByteArray file = "blatt" + QByteArray::number(number) + ".xml";
        sheetList += "<sheet name=\"" + name.toUtf8() + "\" sheetId=\"" + QByteArray::number(number) + "\" r:id=\"" + id
            + "\"/>";
        relations += "<Relationship Id=\"" + id
            + "\" Type=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships/worksheet\" "
              "Target=\"sheets/"
            + file + "\"/>";
        parts.insert(QStringLiteral("xl/sheets/") + QString::fromLatin1(file),
            "<worksheet xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\"><sheetData>" + data
                + "</sheetData></worksheet>");
    }
    parts.insert(QStringLiteral("xl/workbook.xml"),
        "<workbook xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\" "
        "xmlns:r=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships\">"
            + workbookProperties + "<sheets>" + sheetList + "</sheets></workbook>");
    parts.insert(QStringLiteral("xl/_rels/workbook.xml.rels"),
        "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">" + relations
            + "</Relationships>");
    return parts;
}

} // namespace kesu::test
