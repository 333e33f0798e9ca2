// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/csvwriter.h"

#include "core/base/error.h"
#include "core/exchange/exchangetext.h"

#include <QRegularExpression>

namespace kesu {

QString csvCell(const QString& text)
{
    const bool mustBeQuoted = text.contains(u',') || text.contains(u'"') || text.contains(u'\n') || text.contains(u'\r')
        || text.startsWith(u' ') || text.endsWith(u' ');
    if (!mustBeQuoted)
        return text;
    QString quoted = text;
    return u'"' + quoted.replace(QLatin1String("\""), QLatin1String("\"\"")) + u'"';
}

QString withoutFormula(const QString& text)
{
    static const QRegularExpression number(QStringLiteral("^[+-]?\\d+(\\.\\d+)?$"));
    if (text.isEmpty() || !QStringView(u"=+-@\t\r").contains(text.at(0)) || number.match(text).hasMatch())
        return text;
    return u'\'' + text;
}

CsvWriter::CsvWriter(const QString& path)
    : m_file(path)
{
    if (!m_file.open(QIODevice::WriteOnly))
        throw Error(ErrorCode::FileNotWritable,
            ExchangeText::tr("The file %1 cannot be written: check that its folder is there and may be written to.")
                .arg(path),
            m_file.errorString());
    m_written = m_file.write("\xEF\xBB\xBF");
}

void CsvWriter::writeAsRead(const QStringList& cells)
{
    QString line;
    for (qsizetype i = 0; i < cells.size(); ++i) {
        if (i > 0)
            line += u',';
        line += csvCell(cells.at(i));
    }
    const QByteArray bytes = line.toUtf8() + "\r\n";
    if (m_file.write(bytes) != bytes.size())
        throw Error(ErrorCode::DiskFull,
            ExchangeText::tr("The file %1 could not be written to its end: is the disk full?").arg(m_file.fileName()),
            m_file.errorString());
    m_written += bytes.size();
}

void CsvWriter::write(const QStringList& cells)
{
    QStringList safe;
    for (const QString& cell : cells)
        safe.append(withoutFormula(cell));
    writeAsRead(safe);
}

void CsvWriter::finish()
{
    // a QSaveFile commits after a short write too, so the bytes are counted
    const bool complete = m_file.flush() && m_file.size() == m_written;
    if (!complete)
        m_file.cancelWriting();
    if (!m_file.commit() || !complete)
        throw Error(ErrorCode::DiskFull,
            ExchangeText::tr("The file %1 could not be written to its end: is the disk full?").arg(m_file.fileName()),
            m_file.errorString());
}

} // namespace kesu
