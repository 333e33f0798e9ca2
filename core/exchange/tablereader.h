// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/finding.h"

#include <QList>
#include <QString>

namespace kesu {

/// What a cell holds as far as the file itself says. A CSV file only knows text.
enum class CellKind {
    Empty,
    Text,
    Number,
    Date, ///< a number that the workbook shows as a day or a moment
    Boolean,
    Fault, ///< what a workbook keeps for a formula that failed, for example "#N/A"
};

/// One cell as it was read.
struct Cell
{
    CellKind kind = CellKind::Empty;
    /// As a person reads it: a number without exponent, a date as "2026-03-05" or "2026-03-05 09:30:00".
    QString text;

    bool isBlank() const { return text.trimmed().isEmpty(); }

    friend bool operator==(const Cell&, const Cell&) = default;
};

/// One row that holds anything.
struct TableRow
{
    /// As a spreadsheet numbers it: from 1, blank rows counted, a cell with line breaks being one row.
    qint64 number = 0;
    QList<Cell> cells;
    bool damaged = false; ///< some of its bytes mean nothing in the file's encoding

    bool isBlank() const;

    friend bool operator==(const TableRow&, const TableRow&) = default;
};

enum class ReadStep {
    Row,
    End,
    Broken, ///< the file is not what it should be from here on: problem() says what and where
};

/// Reads a table row by row, holding no more than one row of it. Blank rows are passed over but counted.
class TableReader
{
public:
    virtual ~TableReader() = default;

    /// Throws Error{FileNotReadable} if the disk fails.
    virtual ReadStep next(TableRow& row) = 0;
    virtual Finding problem() const = 0;
    /// How much of the file is read, from 0 to 1.
    virtual double progress() const = 0;
};

/// "A", "Z", "AA": how a spreadsheet names the column with that index, from 0.
QString columnLetters(int index);

} // namespace kesu
