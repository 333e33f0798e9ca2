// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/print/chartparts.h"
#include "ui/print/pageunits.h"

#include <algorithm>

namespace kesu {

using namespace chartparts;

void putTrendChart(
    PageInk& ink, const QRectF& area, const QList<TrendBar>& bars, const TrendLegend& legend, const ChartStyle& style)
{
    int greatest = 0;
    bool anyRate = false;
    bool anyBefore = false;
    for (const TrendBar& bar : bars) {
        greatest = std::max({greatest, bar.count, bar.lastYear.value_or(0)});
        anyRate = anyRate || bar.permille;
        anyBefore = anyBefore || bar.lastYear;
    }
    if (bars.isEmpty() || (greatest == 0 && !anyRate)) {
        putNothing(ink, area, style);
        return;
    }
    const AxisScale scale = axisScale(greatest);
    const double left = area.left() + axisWidth(scale, style);
    Legend signs(ink, QRectF(left, area.top(), area.right() - left, 0.0), style);
    signs.addFill(inks::accentSoft, legend.count);
    signs.addFill(inks::accent, legend.part);
    if (anyBefore)
        signs.addBar(BarLook::LastYear, legend.lastYear);
    signs.addLine(legend.rate);

    const double labelHeight = style.label.size() * 2.7;
    const QRectF rates(left, area.top() + fromMm(9.0), area.right() - left, area.height() * 0.22);
    const double top = rates.bottom() + fromMm(6.0);
    const QRectF columns(left, top, rates.width(), area.bottom() - labelHeight - top);
    for (const int permille : {0, 500, 1000}) {
        const double y = rates.bottom() - rates.height() * permille / 1000.0;
        ink.gridLine({rates.left(), y}, {rates.right(), y}, fromMm(0.15), inks::softRule);
        ink.text(style.label, {rates.left() - fromMm(1.2), y + style.label.size() * 0.36}, percent(permille),
            inks::faint, PageInk::Anchor::End);
    }
    putGrid(ink, columns, scale, style);

    const double step = columns.width() / double(bars.size());
    QList<std::optional<QPointF>> points;
    for (qsizetype i = 0; i < bars.size(); ++i) {
        const TrendBar& bar = bars[i];
        const double centre = columns.left() + step * (double(i) + 0.5);
        const double width = std::min(step * 0.56, double(fromMm(9.0)));
        const auto column = [&](int count, double x, double barWidth) {
            const double height = columns.height() * count / double(scale.end);
            return QRectF(x, columns.bottom() - height, barWidth, height);
        };
        const QRectF whole = column(bar.count, centre - width / 2.0, width);
        const QRectF part = column(bar.part, centre - width / 2.0, width);
        const QRectF longAgo = column(bar.lastYear.value_or(0), centre + width / 2.0, step * 0.14);
        if (bar.lastYear)
            putBar(ink, longAgo, BarLook::LastYear);
        if (bar.count > 0) {
            ink.fill(whole, inks::accentSoft);
            ink.link(QRectF(centre - step / 2.0, whole.top() - style.label.size() * 1.4, step,
                         whole.height() + style.label.size() * 1.4),
                bar.countLink);
            ink.text(style.label, {centre, whole.top() - fromMm(0.8)}, QString::number(bar.count), inks::text,
                PageInk::Anchor::Middle);
        }
        if (bar.part > 0) {
            ink.fill(part, inks::accent);
            ink.link(part, bar.partLink);
        }
        if (bar.lastYear.value_or(0) > 0)
            ink.link(longAgo, bar.lastYearLink);
        putColumnLabel(ink, centre, columns.bottom() + fromMm(0.4), step, bar.label, style.label);
        if (!bar.permille) {
            points.append(std::nullopt);
            continue;
        }
        const QPointF point(centre, rates.bottom() - rates.height() * double(*bar.permille) / 1000.0);
        points.append(point);
        putPointValue(ink, point, percent(*bar.permille), style);
        ink.link(QRectF(centre - step / 2.0, point.y() - fromMm(1.4) - style.label.size(), step,
                     style.label.size() + fromMm(2.8)),
            bar.rateLink);
    }
    putCurve(ink, points);
}

} // namespace kesu
