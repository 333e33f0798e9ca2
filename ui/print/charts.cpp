// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/print/charts.h"

#include "ui/print/pageunits.h"

#include <algorithm>

namespace kesu {

ChartStyle::ChartStyle()
    : label(fromPoints(7.5), FontWeight::Regular)
{
}

AxisScale axisScale(qint64 greatest)
{
    greatest = std::max<qint64>(greatest, 1);
    for (qint64 power = 1;; power *= 10)
        for (const qint64 factor : {1, 2, 5}) {
            const qint64 step = power * factor;
            if (greatest <= step * 5)
                return AxisScale{(greatest + step - 1) / step * step, step};
        }
}

QString elided(const QString& text, double width, const PrintFont& font)
{
    if (font.width(text) <= width)
        return text;
    const QString dots = QStringLiteral("…");
    qsizetype length = text.size();
    while (length > 0 && font.width(QStringView(text).first(length)) + font.width(dots) > width)
        --length;
    if (length > 0 && text[length - 1].isHighSurrogate())
        --length;
    return text.first(length) + dots;
}

} // namespace kesu
