// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/print/chartparts.h"
#include "ui/print/pageunits.h"

#include <algorithm>

namespace kesu {

using namespace chartparts;

double lengthChartHeight(qsizetype bars)
{
    return fromMm(5.4) * double(std::max<qsizetype>(bars, 2));
}

void putLengthChart(PageInk& ink, const QRectF& area, const QList<LengthBar>& bars, const ChartStyle& style)
{
    qint64 greatest = 0;
    double labelWidth = 0.0;
    double valueWidth = 0.0;
    for (const LengthBar& bar : bars) {
        greatest = std::max({greatest, bar.length, bar.before.value_or(0)});
        labelWidth = std::max(labelWidth, style.label.width(bar.label));
        valueWidth = std::max(valueWidth, style.label.width(bar.value));
    }
    if (bars.isEmpty()) {
        putNothing(ink, area, style);
        return;
    }
    labelWidth = std::min(labelWidth, area.width() * 0.36);
    const double gap = fromMm(1.6);
    const double left = area.left() + labelWidth + gap;
    const double room = std::max(0.0, area.right() - left - valueWidth - gap);
    const double step = std::min(area.height() / double(bars.size()), double(fromMm(6.5)));
    for (qsizetype i = 0; i < bars.size(); ++i) {
        const LengthBar& bar = bars[i];
        const double centre = area.top() + step * (double(i) + 0.5);
        const double baseline = centre + style.label.size() * 0.36;
        const auto lengthOf
            = [&](qint64 value) { return greatest == 0 ? 0.0 : room * double(value) / double(greatest); };
        const double length = lengthOf(bar.length);
        ink.text(style.label, {left - gap, baseline}, elided(bar.label, labelWidth, style.label), inks::label,
            PageInk::Anchor::End);
        const double thickness = step * (bar.before ? 0.42 : 0.6);
        const double top = centre - step * 0.3;
        putBar(ink, QRectF(left, top, length, thickness), BarLook::Now);
        double reach = length;
        if (bar.before) {
            putBar(ink, QRectF(left, top + thickness, lengthOf(*bar.before), step * 0.2), BarLook::Before);
            reach = std::max(reach, lengthOf(*bar.before));
        }
        ink.text(style.label, {left + reach + gap * 0.7, baseline}, bar.value, inks::text);
        ink.link(QRectF(area.left(), centre - step / 2.0, area.width(), step), bar.link);
    }
    ink.line({left, area.top()}, {left, area.top() + step * double(bars.size())}, fromMm(0.15), inks::rule);
}

} // namespace kesu
