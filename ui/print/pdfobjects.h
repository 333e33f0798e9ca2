// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/print/partialfile.h"

#include <QByteArray>
#include <QList>

namespace kesu {

/// The objects of a PDF file, written as they come; only where each begins stays in memory.
class PdfObjects
{
public:
    /// Throws Error{FileNotWritable, DiskFull}, as everything here does.
    explicit PdfObjects(const QString& path);

    /// A number for an object that is written later.
    int reserve();
    void put(int id, const QByteArray& body);
    /// A stream, compressed unless the dictionary names a filter. `dictionary` without its brackets and length.
    void putStream(int id, const QByteArray& dictionary, const QByteArray& bytes);
    int add(const QByteArray& body);
    int addStream(const QByteArray& dictionary, const QByteArray& bytes);

    /// Writes the table of the objects and puts the file in its place.
    void finish(int root, int info);

private:
    void write(const QByteArray& bytes);
    void flush();

    PartialFile m_partial;
    QByteArray m_pending; ///< small writes cost more than large ones
    qint64 m_written = 0;
    QList<qint64> m_offsets; ///< by object number - 1
};

/// "12 0 R"
QByteArray pdfReference(int id);
/// A text string of a PDF in Unicode.
QByteArray pdfText(const QString& text);
/// The zlib stream of the bytes.
QByteArray deflated(const QByteArray& bytes);

} // namespace kesu
