// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/print/pageddocument.h"

#include <QStringList>

namespace kesu::test {

/// The document as PDF bytes, written by writePdf() into a folder that is gone afterwards.
QByteArray pdfBytes(const PagedDocument& document);
/// What a reader takes out of the PDF (pdftotext), white space taken out. Needs poppler-utils.
QString pdfText(const PagedDocument& document);
/// True if pdftotext is there.
bool hasPdfTools();
/// "name emb sub uni" of each font of the PDF (pdffonts).
QStringList pdfFonts(const PagedDocument& document);
/// The same of a file.
QString pdfFileText(const QString& path);
QStringList pdfFileFonts(const QString& path);

/// A text as pdfText() gives it.
QString withoutSpace(const QString& text);

} // namespace kesu::test
