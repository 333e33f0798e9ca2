// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>
#include <QStringList>

namespace kesu {

/// Why a row cannot be taken, at the cell where it can be mended.
struct RowProblem
{
    qint64 row = 0; ///< as a spreadsheet numbers it
    int column = -1; ///< index in the row, or -1 where it is the row as a whole
    QString columnName; ///< its head, or empty
    QString value; ///< the cell as it stands
    QString message; ///< what is wrong and what would be right

    /// "row 17, 投诉日期 \"2026-2-30\": …"
    QString toString() const;

    friend bool operator==(const RowProblem&, const RowProblem&) = default;
};

/// A row that was not taken, as it stood, with its reasons.
struct RejectedRow
{
    qint64 row = 0;
    QStringList cells;
    QList<RowProblem> problems;

    friend bool operator==(const RejectedRow&, const RejectedRow&) = default;
};

/// Writes the rows as CSV (UTF-8 with its mark, as spreadsheets like it): the cells as they stood, then the row's
/// number and the reasons, so that it can be mended and imported again. Throws Error{FileNotWritable} or
/// Error{DiskFull}.
void writeRejects(const QString& path, const QStringList& heads, const QList<RejectedRow>& rows);

/// The heads of the two columns that writeRejects() adds; an import passes them over.
QStringList rejectHeads();

} // namespace kesu
