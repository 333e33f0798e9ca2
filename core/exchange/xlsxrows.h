// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace kesu {

/// How many rows that hold anything the sheet at that place (from 1) of a workbook really has; 0 if it cannot be read.
/// The library that writes workbooks does not look whether what it lays aside on the disk has found room there.
qint64 xlsxRows(const QString& path, int sheet);

} // namespace kesu
