// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/print/pdfobjects.h"

namespace kesu {

namespace {

constexpr qsizetype bufferSize = 1 << 18;
/// Fast, and for the short streams of pages hardly larger than the slower levels make them.
constexpr int compressionLevel = 4;

} // namespace

QByteArray pdfReference(int id)
{
    return QByteArray::number(id) + " 0 R";
}

QByteArray pdfText(const QString& text)
{
    QByteArray hex = "<FEFF";
    for (const QChar c : text)
        hex += QByteArray::number(c.unicode(), 16).rightJustified(4, '0').toUpper();
    return hex + ">";
}

QByteArray deflated(const QByteArray& bytes)
{
    return qCompress(bytes, compressionLevel).mid(4); // Qt puts the length in front
}

PdfObjects::PdfObjects(const QString& path)
    : m_partial(path)
{
    m_pending.reserve(bufferSize + bufferSize / 4);
    write("%PDF-1.5\n%\xE2\xE3\xCF\xD3\n");
}

int PdfObjects::reserve()
{
    m_offsets.append(0);
    return static_cast<int>(m_offsets.size());
}

void PdfObjects::write(const QByteArray& bytes)
{
    m_pending.append(bytes);
    if (m_pending.size() >= bufferSize)
        flush();
}

void PdfObjects::flush()
{
    m_partial.write(m_pending);
    m_written += m_pending.size();
    m_pending.resize(0);
}

void PdfObjects::put(int id, const QByteArray& body)
{
    m_offsets[id - 1] = m_written + m_pending.size();
    write(QByteArray::number(id) + " 0 obj\n" + body + "\nendobj\n");
}

void PdfObjects::putStream(int id, const QByteArray& dictionary, const QByteArray& bytes)
{
    const bool ready = dictionary.contains("/Filter");
    const QByteArray data = ready ? bytes : deflated(bytes);
    put(id,
        "<<" + dictionary + (ready ? "" : "/Filter/FlateDecode") + "/Length " + QByteArray::number(data.size())
            + ">>\nstream\n" + data + "\nendstream");
}

int PdfObjects::add(const QByteArray& body)
{
    const int id = reserve();
    put(id, body);
    return id;
}

int PdfObjects::addStream(const QByteArray& dictionary, const QByteArray& bytes)
{
    const int id = reserve();
    putStream(id, dictionary, bytes);
    return id;
}

void PdfObjects::finish(int root, int info)
{
    const qint64 tableAt = m_written + m_pending.size();
    const QByteArray count = QByteArray::number(m_offsets.size() + 1);
    QByteArray table = "xref\n0 " + count + "\n0000000000 65535 f \n";
    table.reserve(table.size() + m_offsets.size() * 20);
    for (const qint64 offset : std::as_const(m_offsets))
        table += QByteArray::number(offset).rightJustified(10, '0') + " 00000 n \n";
    write(table);
    write("trailer\n<</Size " + count + "/Root " + pdfReference(root) + "/Info " + pdfReference(info)
        + ">>\nstartxref\n" + QByteArray::number(tableAt) + "\n%%EOF\n");
    flush();
    m_partial.keep(m_written);
}

} // namespace kesu
