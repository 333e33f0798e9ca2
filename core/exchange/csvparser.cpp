// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/csvparser.h"

namespace kesu {

void CsvParser::endCell()
{
    m_cells.append(m_cell);
    m_cell.clear();
    m_place = Place::CellStart;
}

void CsvParser::endRecord(QList<Record>& records)
{
    endCell();
    records.append(Record{std::exchange(m_cells, {}), m_recordLine});
    m_recordOpen = false;
}

CsvParser::State CsvParser::feed(QStringView text, QList<Record>& records)
{
    for (const QChar c : text) {
        const bool secondOfCrLf = m_afterCr && c == u'\n';
        m_afterCr = c == u'\r';
        const bool endsLine = c == u'\r' || c == u'\n';
        if (endsLine && !secondOfCrLf)
            ++m_line;
        if (m_place == Place::Quoted) {
            if (c == u'"') {
                m_place = Place::QuoteInQuoted;
                continue;
            }
            // one line break inside a cell is one '\n', whatever the file writes
            if (secondOfCrLf)
                continue;
            m_cell.append(endsLine ? QChar(u'\n') : c);
        } else if (secondOfCrLf) {
            continue;
        } else if (m_place == Place::QuoteInQuoted && c == u'"') {
            m_cell.append(c);
            m_place = Place::Quoted;
        } else if (c == m_separator) {
            if (!m_recordOpen)
                m_recordLine = m_line;
            m_recordOpen = true;
            endCell();
            if (m_cells.size() > maxCells)
                return State::TooManyCells;
        } else if (endsLine) {
            if (!m_recordOpen)
                m_recordLine = m_line - 1;
            endRecord(records);
        } else {
            if (!m_recordOpen)
                m_recordLine = m_line;
            m_recordOpen = true;
            if (m_place == Place::CellStart && c == u'"') {
                m_place = Place::Quoted;
                m_quoteLine = m_line;
            } else {
                m_place = Place::Plain;
                m_cell.append(c);
            }
        }
        if (m_cell.size() > maxCellLength)
            return State::CellTooLong;
    }
    return State::Good;
}

void CsvParser::finish(QList<Record>& records)
{
    if (m_recordOpen)
        endRecord(records);
}

} // namespace kesu
