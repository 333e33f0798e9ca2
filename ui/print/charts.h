// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/print/pageink.h"

#include <optional>

namespace kesu {

/// Fonts of charts: small for labels and values.
struct ChartStyle
{
    ChartStyle();
    PrintFont label; ///< 7.5 pt
};

/// A column of the trend: a count, a part of it, and a rate above it. Without a base the rate is a gap in the line.
struct TrendBar
{
    QString label;
    int count = 0;
    int part = 0; ///< not more than count
    std::optional<qint64> permille;
    std::optional<int> lastYear = {}; ///< the count a year earlier, as a thin bar beside
    // Where count, part and rate lead to, or empty; see PageInk::link().
    QString countLink = {};
    QString partLink = {};
    QString rateLink = {};
    QString lastYearLink = {};
};

struct TrendLegend
{
    QString count;
    QString part;
    QString rate;
    QString lastYear = {};
};

/// Bars below, the line in a strip of its own above them, so that no value covers another.
void putTrendChart(
    PageInk& ink, const QRectF& area, const QList<TrendBar>& bars, const TrendLegend& legend, const ChartStyle& style);

struct ParetoBar
{
    QString label;
    int count = 0;
    std::optional<int> before = {}; ///< in the period before, and a year earlier: thin bars beside
    std::optional<int> lastYear = {};
    QString link = {};
};

/// Told where there is something to compare.
struct ParetoLegend
{
    QString now;
    QString before;
    QString lastYear;
    QString cumulative;
};

/// Bars sorted by the caller, with the cumulative line; more than ten are drawn together as the last bar. The axis at
/// the left has the counts, the one at the right the share of all, 100 % being the sum of the bars.
void putParetoChart(PageInk& ink, const QRectF& area, const QList<ParetoBar>& bars, const ParetoLegend& legend,
    const ChartStyle& style);

struct LengthBar
{
    QString label;
    qint64 length = 0; ///< not negative
    QString value; ///< as it is printed
    std::optional<qint64> before = {}; ///< in the period before: a thin bar below
    QString link = {};
};

/// One bar a line, labels at the left, values behind the bars.
void putLengthChart(PageInk& ink, const QRectF& area, const QList<LengthBar>& bars, const ChartStyle& style);
/// How high a length chart of so many bars wants to be.
double lengthChartHeight(qsizetype bars);

/// A text shortened with … to fit.
QString elided(const QString& text, double width, const PrintFont& font);

/// The end of an axis for values up to `greatest`: at least that, on a round number; and the distance of its ticks.
struct AxisScale
{
    qint64 end = 1;
    qint64 step = 1;

    friend bool operator==(const AxisScale&, const AxisScale&) = default;
};
AxisScale axisScale(qint64 greatest);

} // namespace kesu
