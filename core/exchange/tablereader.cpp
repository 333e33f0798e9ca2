// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/tablereader.h"

#include <algorithm>

namespace kesu {

bool TableRow::isBlank() const
{
    return std::all_of(cells.begin(), cells.end(), [](const Cell& cell) { return cell.isBlank(); });
}

QString columnLetters(int index)
{
    QString letters;
    for (int rest = index + 1; rest > 0; rest = (rest - 1) / 26)
        letters.prepend(QChar(u'A' + (rest - 1) % 26));
    return letters;
}

} // namespace kesu
