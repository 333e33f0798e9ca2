// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QSaveFile>
#include <QStringList>

namespace kesu {

/// Writes a CSV file that spreadsheets open rightly: UTF-8 with its mark, commas, CR LF, quotes where needed (RFC
/// 4180). The file appears under its name when finish() has succeeded, and not before.
class CsvWriter
{
public:
    /// Throws Error{FileNotWritable}.
    explicit CsvWriter(const QString& path);

    /// A cell that a spreadsheet would take for a formula (beginning with = + - @ or a TAB or CR) gets an apostrophe
    /// before it; a plain number keeps its sign. Throws Error{DiskFull}.
    void write(const QStringList& cells);
    /// The cells exactly as they are: for rows that go back to where they came from. Throws Error{DiskFull}.
    void writeAsRead(const QStringList& cells);
    /// Puts the file in its place. Throws Error{DiskFull} if not all of it could be written.
    void finish();

private:
    QSaveFile m_file;
    qint64 m_written = 0;
};

/// The cell as CSV text, quoted where it must be.
QString csvCell(const QString& text);
/// The cell so that no spreadsheet takes it for a formula.
QString withoutFormula(const QString& text);

} // namespace kesu
