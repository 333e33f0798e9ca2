// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>
#include <QStringList>

namespace kesu {

/// Cuts text into records and cells after RFC 4180: cells in double quotes may hold separators, line breaks and doubled
/// quotes. It forgives what spreadsheets forgive: a quote inside an unquoted cell is text, and so is what follows the
/// closing quote; a line ends with CR, LF or both.
class CsvParser
{
public:
    /// A cell longer than this is taken for a quote that is never closed.
    static constexpr qsizetype maxCellLength = 1'000'000;
    static constexpr qsizetype maxCells = 16'384; ///< as many as a spreadsheet has columns

    struct Record
    {
        QStringList cells;
        qint64 line = 0; ///< of its beginning, from 1

        friend bool operator==(const Record&, const Record&) = default;
    };

    enum class State { Good, CellTooLong, TooManyCells };

    explicit CsvParser(QChar separator)
        : m_separator(separator)
    {
    }

    /// Takes the next piece of the text and appends the records that are complete. Stops at the first thing that cannot
    /// be.
    State feed(QStringView text, QList<Record>& records);
    /// Ends the text: appends the last record if it was not ended by a line break.
    void finish(QList<Record>& records);

    /// True while a quoted cell is open. After the end of the text this is an error of the file.
    bool isInQuotes() const { return m_place == Place::Quoted; }
    /// The line of the quote that is open, or was opened last.
    qint64 quoteLine() const { return m_quoteLine; }
    qint64 line() const { return m_line; }

private:
    enum class Place { CellStart, Plain, Quoted, QuoteInQuoted };

    void endCell();
    void endRecord(QList<Record>& records);

    QChar m_separator;
    Place m_place = Place::CellStart;
    bool m_afterCr = false;
    bool m_recordOpen = false;
    QString m_cell;
    QStringList m_cells;
    qint64 m_line = 1;
    qint64 m_recordLine = 1;
    qint64 m_quoteLine = 0;
};

} // namespace kesu
