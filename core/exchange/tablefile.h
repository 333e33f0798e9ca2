// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/csvreader.h"
#include "core/exchange/tablereader.h"
#include "core/exchange/xlsxreader.h"

#include <memory>

namespace kesu {

enum class TableKind {
    ByContent, ///< what the first bytes say
    Csv,
    Xlsx,
};

/// How a file of rows is written, as far as it is known beforehand.
struct TableFormat
{
    TableKind kind = TableKind::ByContent;
    CsvFormat csv;
    SheetChoice sheet;

    friend bool operator==(const TableFormat&, const TableFormat&) = default;
};

/// A reader for the file. Throws Error{FileNotReadable} if it cannot be opened; a file of another kind (an old .xls, a
/// PDF) is told by the first next().
std::unique_ptr<TableReader> openTable(const QString& path, const TableFormat& format);

} // namespace kesu
