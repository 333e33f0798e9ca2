// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/print/chartparts.h"
#include "ui/print/pageunits.h"

#include <algorithm>

namespace kesu {

using namespace chartparts;

namespace {

constexpr qsizetype paretoLimit = 10;
const QRgb white = 0xffffffff;

/// As many as have room; the rest as one bar, the last.
QList<ParetoBar> shown(const QList<ParetoBar>& all)
{
    if (all.size() <= paretoLimit)
        return all;
    QList<ParetoBar> bars = all.first(paretoLimit - 1);
    ParetoBar rest;
    for (const ParetoBar& bar : all.sliced(paretoLimit - 1)) {
        rest.count += bar.count;
        if (bar.before)
            rest.before = rest.before.value_or(0) + *bar.before;
        if (bar.lastYear)
            rest.lastYear = rest.lastYear.value_or(0) + *bar.lastYear;
    }
    rest.label = Text::tr("%1 others").arg(all.size() - paretoLimit + 1);
    return bars << rest;
}

} // namespace

void putParetoChart(
    PageInk& ink, const QRectF& area, const QList<ParetoBar>& all, const ParetoLegend& legend, const ChartStyle& style)
{
    const QList<ParetoBar> bars = shown(all);
    qint64 total = 0;
    qint64 greatest = 0; ///< of the compared ones, which may exceed all of this period
    bool anyBefore = false;
    bool anyLastYear = false;
    for (const ParetoBar& bar : bars) {
        total += bar.count;
        greatest = std::max<qint64>({greatest, bar.before.value_or(0), bar.lastYear.value_or(0)});
        anyBefore = anyBefore || bar.before.value_or(0) > 0;
        anyLastYear = anyLastYear || bar.lastYear.value_or(0) > 0;
    }
    if (total == 0) {
        putNothing(ink, area, style);
        return;
    }
    const qint64 top = std::max(total, greatest);
    const AxisScale scale = axisScale(top);
    const double side = std::max(axisWidth(scale, style), style.label.width(QStringLiteral("100%")) + fromMm(1.5));
    const double legendHeight = anyBefore || anyLastYear ? style.label.size() * 1.6 : 0.0;
    const double labelHeight = style.label.size() * 4.0;
    const QRectF plot(area.left() + side, area.top() + legendHeight + fromMm(6.0), area.width() - 2.0 * side,
        area.height() - labelHeight - legendHeight - fromMm(6.0));
    if (legendHeight > 0.0) {
        Legend signs(ink, QRectF(plot.left(), area.top(), area.right() - plot.left(), 0.0), style);
        signs.addBar(BarLook::Now, legend.now);
        if (anyBefore)
            signs.addBar(BarLook::Before, legend.before);
        if (anyLastYear)
            signs.addBar(BarLook::LastYear, legend.lastYear);
        signs.addLine(legend.cumulative);
    }
    const auto height = [&](double count) { return plot.height() * count / double(top); };
    for (qint64 value = 0; value < top; value += scale.step) {
        const double y = plot.bottom() - height(double(value));
        if (value == 0)
            ink.line({plot.left(), y}, {plot.right(), y}, fromMm(0.15), inks::rule);
        else
            ink.gridLine({plot.left(), y}, {plot.right(), y}, fromMm(0.15), inks::softRule);
        ink.text(style.label, {plot.left() - fromMm(1.2), y + style.label.size() * 0.36}, QString::number(value),
            inks::faint, PageInk::Anchor::End);
    }
    double lastTick = plot.bottom() + plot.height();
    for (const int permille : {0, 500, 800, 1000}) {
        const double y = plot.bottom() - height(double(total) * permille / 1000.0);
        if (permille == 800)
            ink.gridLine({plot.left(), y}, {plot.right(), y}, fromMm(0.15), inks::warmSoft);
        if (lastTick - y < style.label.size() * 1.3)
            continue; // an axis pressed together by the year before has no room for every number
        lastTick = y;
        ink.text(
            style.label, {plot.right() + fromMm(1.2), y + style.label.size() * 0.36}, percent(permille), inks::faint);
    }

    const double step = plot.width() / double(bars.size());
    const int beside = int(anyBefore) + int(anyLastYear);
    const double group = std::min(step * (beside > 0 ? 0.84 : 0.72), double(fromMm(beside > 0 ? 18.0 : 14.0)));
    const double thin = group * 0.22;
    const double width = group - thin * beside;
    const double labelWidth = step * 0.96;
    QStringList labels;
    for (const ParetoBar& bar : bars)
        labels.append(bar.label);
    const PrintFont labelFont = fontForWords(labels, labelWidth, style.label);
    QList<std::optional<QPointF>> points;
    qint64 cumulative = 0;
    for (qsizetype i = 0; i < bars.size(); ++i) {
        const double centre = plot.left() + step * (double(i) + 0.5);
        const auto column = [&](int count, double x, double barWidth) {
            return QRectF(x, plot.bottom() - height(count), barWidth, height(count));
        };
        double x = centre - group / 2.0;
        const QRectF bar = column(bars[i].count, x, width);
        putBar(ink, bar, BarLook::Now);
        x += width;
        if (anyBefore)
            putBar(ink, column(bars[i].before.value_or(0), x, thin), BarLook::Before);
        if (anyLastYear)
            putBar(ink, column(bars[i].lastYear.value_or(0), x + (anyBefore ? thin : 0.0), thin), BarLook::LastYear);
        cumulative += bars[i].count;
        const QString value = QString::number(bars[i].count);
        const bool inside = bar.height() > style.label.size() * 1.8 && style.label.width(value) < width;
        ink.text(style.label,
            {bar.center().x(), inside ? bar.top() + style.label.size() * 1.25 : bar.top() - fromMm(0.8)}, value,
            inside ? white : inks::text, PageInk::Anchor::Middle);
        if (bars[i].count > 0)
            ink.link(
                QRectF(centre - step / 2.0, bar.top() - style.label.size(), step, bar.height() + style.label.size()),
                bars[i].link);
        putColumnLabel(ink, centre, plot.bottom() + fromMm(0.4), labelWidth, bars[i].label, labelFont);
        const QPointF point(centre, plot.bottom() - height(double(cumulative)));
        points.append(point);
        // Where the bar reaches up to the line, both values would stand above the same point.
        const bool meets = !inside && bar.top() - point.y() < style.label.size() * 2.2;
        const double lift = meets ? std::max(0.0, style.label.size() * 1.1 - (bar.top() - point.y())) : 0.0;
        putPointValue(ink, {point.x(), point.y() - lift}, percent((cumulative * 2000 + total) / (2 * total)), style);
    }
    putCurve(ink, points);
}

} // namespace kesu
