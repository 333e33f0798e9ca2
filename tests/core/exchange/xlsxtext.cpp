// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/exchange/xlsxtext.h"

#include "core/exchange/xlsxreader.h"

namespace kesu::test {

QString xlsxText(const QString& path)
{
    QString text;
    XlsxReader reader(path, {});
    TableRow row;
    while (reader.next(row) == ReadStep::Row)
        for (const Cell& cell : row.cells)
            text += cell.text + QLatin1Char('\n');
    return text;
}

} // namespace kesu::test
