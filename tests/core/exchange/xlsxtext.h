// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace kesu::test {

/// Every cell of the first sheet of a workbook, one a line.
QString xlsxText(const QString& path);

} // namespace kesu::test
