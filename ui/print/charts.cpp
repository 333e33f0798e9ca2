// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/print/charts.h"

#include "ui/print/pageunits.h"

#include <QCoreApplication>
#include <algorithm>

namespace kesu {

namespace {

constexpr int hairline = fromMm(0.15);
constexpr int curveWidth = fromMm(0.45);
constexpr qsizetype paretoLimit = 10;

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(Print)
};

QString percent(qint64 permille)
{
    return permille % 10 == 0 ? QStringLiteral("%1%").arg(permille / 10)
                              : QStringLiteral("%1.%2%").arg(permille / 10).arg(permille % 10);
}

void putNothing(PageInk& ink, const QRectF& area, const ChartStyle& style)
{
    ink.line({area.left(), area.bottom()}, {area.right(), area.bottom()}, hairline, inks::softRule);
    ink.text(style.label, area.center(), Text::tr("No data in this period"), inks::faint, PageInk::Anchor::Middle);
}

/// The label's font, smaller where one word of the texts would have to be broken, down to what can still be read.
PrintFont fontForWords(const QStringList& texts, double width, const PrintFont& font)
{
    constexpr double smallest = 0.7;
    double widest = 0.0;
    for (const QString& text : texts)
        for (const QString& word : text.split(QLatin1Char(' ')))
            if (std::all_of(word.begin(), word.end(), [](QChar c) { return c.unicode() < 0x2E80; }))
                widest = std::max(widest, font.width(word));
    if (widest <= width)
        return font;
    const double part = std::max(smallest, width / widest);
    return PrintFont(static_cast<int>(font.size() * part), FontWeight::Regular);
}

/// Words below a column, in up to three lines of its width.
void putColumnLabel(PageInk& ink, double centre, double top, double width, const QString& text, const PrintFont& font)
{
    const double lineHeight = font.size() * 1.25;
    QList<TextLine> lines = font.breakLines(text, width);
    for (qsizetype i = 0; i < std::min<qsizetype>(3, lines.size()); ++i) {
        QString line = text.mid(lines[i].start, lines[i].length);
        if (i == 2 && lines.size() > 3)
            line = elided(text.mid(lines[i].start), width, font);
        ink.text(font, {centre, top + lineHeight * (double(i) + 0.8)}, line, inks::label, PageInk::Anchor::Middle);
    }
}

void putLegendItem(PageInk& ink, double& x, double y, QRgb colour, const QString& text, const ChartStyle& style)
{
    const double side = fromMm(2.0);
    ink.fill(QRectF(x, y - side * 0.9, side, side), colour);
    x += side + fromMm(1.0);
    ink.text(style.label, {x, y}, text, inks::label);
    x += style.label.width(text) + fromMm(5.0);
}

/// Straight pieces between neighbouring points; a gap where one is missing.
void putCurve(PageInk& ink, const QList<std::optional<QPointF>>& points)
{
    QPolygonF piece;
    const auto end = [&] {
        if (piece.size() > 1)
            ink.curve(piece, curveWidth, inks::warm);
        piece.clear();
    };
    for (const auto& point : points) {
        if (!point) {
            end();
            continue;
        }
        piece.append(*point);
        ink.dot(*point, fromMm(0.7), inks::warm);
    }
    end();
}

/// A value at a point of the curve, on a ground that no grid line crosses.
void putPointValue(PageInk& ink, QPointF point, const QString& text, const ChartStyle& style)
{
    const double width = style.label.width(text);
    const double height = style.label.size();
    ink.fill(QRectF(point.x() - width / 2.0 - fromMm(0.3), point.y() - fromMm(1.3) - height * 0.85, width + fromMm(0.6),
                 height),
        0xffffffff);
    ink.text(style.label, {point.x(), point.y() - fromMm(1.4)}, text, inks::warm, PageInk::Anchor::Middle);
}

void putGrid(PageInk& ink, const QRectF& plot, const AxisScale& scale, const ChartStyle& style)
{
    for (qint64 value = 0; value <= scale.end; value += scale.step) {
        const double y = plot.bottom() - plot.height() * double(value) / double(scale.end);
        if (value == 0)
            ink.line({plot.left(), y}, {plot.right(), y}, hairline, inks::rule);
        else
            ink.gridLine({plot.left(), y}, {plot.right(), y}, hairline, inks::softRule);
        ink.text(style.label, {plot.left() - fromMm(1.2), y + style.label.size() * 0.36}, QString::number(value),
            inks::faint, PageInk::Anchor::End);
    }
}

} // namespace

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

void putTrendChart(
    PageInk& ink, const QRectF& area, const QList<TrendBar>& bars, const TrendLegend& legend, const ChartStyle& style)
{
    int greatest = 0;
    bool anyRate = false;
    for (const TrendBar& bar : bars) {
        greatest = std::max(greatest, bar.count);
        anyRate = anyRate || bar.permille;
    }
    if (bars.isEmpty() || (greatest == 0 && !anyRate)) {
        putNothing(ink, area, style);
        return;
    }
    double x = area.left() + fromMm(8.0);
    const double legendY = area.top() + fromMm(3.0);
    putLegendItem(ink, x, legendY, inks::accentSoft, legend.count, style);
    putLegendItem(ink, x, legendY, inks::accent, legend.part, style);
    putLegendItem(ink, x, legendY, inks::warm, legend.rate, style);

    const AxisScale scale = axisScale(greatest);
    const double axisWidth = std::max(double(fromMm(8.0)), style.label.width(QString::number(scale.end)) + fromMm(1.5));
    const double left = area.left() + axisWidth;
    const double labelHeight = style.label.size() * 2.7;
    const QRectF rates(left, area.top() + fromMm(9.0), area.right() - left, area.height() * 0.22);
    const QRectF plot(left, rates.bottom() + fromMm(6.0), rates.width(), 0.0);
    const QRectF columns(plot.left(), plot.top(), plot.width(), area.bottom() - labelHeight - plot.top());
    for (const double part : {0.0, 1.0}) {
        const double y = rates.bottom() - rates.height() * part;
        ink.gridLine({rates.left(), y}, {rates.right(), y}, hairline, inks::softRule);
        ink.text(style.label, {rates.left() - fromMm(1.2), y + style.label.size() * 0.36},
            percent(qint64(part * 1000.0)), inks::faint, PageInk::Anchor::End);
    }
    putGrid(ink, columns, scale, style);

    const double step = columns.width() / double(bars.size());
    QList<std::optional<QPointF>> points;
    for (qsizetype i = 0; i < bars.size(); ++i) {
        const TrendBar& bar = bars[i];
        const double centre = columns.left() + step * (double(i) + 0.5);
        const double width = std::min(step * 0.56, double(fromMm(9.0)));
        const double height = columns.height() * bar.count / double(scale.end);
        const double partHeight = columns.height() * bar.part / double(scale.end);
        if (bar.count > 0)
            ink.fill(QRectF(centre - width / 2.0, columns.bottom() - height, width, height), inks::accentSoft);
        if (bar.part > 0)
            ink.fill(QRectF(centre - width / 2.0, columns.bottom() - partHeight, width, partHeight), inks::accent);
        if (bar.count > 0)
            ink.text(style.label, {centre, columns.bottom() - height - fromMm(0.8)}, QString::number(bar.count),
                inks::text, PageInk::Anchor::Middle);
        putColumnLabel(ink, centre, columns.bottom() + fromMm(0.4), step, bar.label, style.label);
        if (!bar.permille) {
            points.append(std::nullopt);
            continue;
        }
        const QPointF point(centre, rates.bottom() - rates.height() * double(*bar.permille) / 1000.0);
        points.append(point);
        putPointValue(ink, point, percent(*bar.permille), style);
    }
    putCurve(ink, points);
}

void putParetoChart(PageInk& ink, const QRectF& area, const QList<ParetoBar>& all, const ChartStyle& style)
{
    QList<ParetoBar> bars = all;
    if (bars.size() > paretoLimit) {
        int rest = 0;
        for (qsizetype i = paretoLimit - 1; i < bars.size(); ++i)
            rest += bars[i].count;
        const qsizetype kinds = bars.size() - paretoLimit + 1;
        bars.resize(paretoLimit - 1);
        bars.append(ParetoBar{Text::tr("%1 others").arg(kinds), rest});
    }
    qint64 total = 0;
    for (const ParetoBar& bar : bars)
        total += bar.count;
    if (total == 0) {
        putNothing(ink, area, style);
        return;
    }
    const double side
        = std::max(double(fromMm(9.0)), style.label.width(QString::number(axisScale(total).end)) + fromMm(1.5));
    const double labelHeight = style.label.size() * 4.0;
    const QRectF plot(area.left() + side, area.top() + fromMm(6.0), area.width() - 2.0 * side,
        area.height() - labelHeight - fromMm(6.0));
    const AxisScale scale = axisScale(total);
    for (qint64 value = 0; value < total; value += scale.step) {
        const double y = plot.bottom() - plot.height() * double(value) / double(total);
        if (value == 0)
            ink.line({plot.left(), y}, {plot.right(), y}, hairline, inks::rule);
        else
            ink.gridLine({plot.left(), y}, {plot.right(), y}, hairline, inks::softRule);
        ink.text(style.label, {plot.left() - fromMm(1.2), y + style.label.size() * 0.36}, QString::number(value),
            inks::faint, PageInk::Anchor::End);
    }
    for (const int part : {0, 500, 800, 1000}) {
        const double y = plot.bottom() - plot.height() * part / 1000.0;
        if (part == 800)
            ink.gridLine({plot.left(), y}, {plot.right(), y}, hairline, inks::warmSoft);
        ink.text(style.label, {plot.right() + fromMm(1.2), y + style.label.size() * 0.36}, percent(part), inks::faint);
    }
    const double step = plot.width() / double(bars.size());
    const double width = std::min(step * 0.72, double(fromMm(14.0)));
    const double labelWidth = step * 0.96;
    QStringList labels;
    for (const ParetoBar& bar : std::as_const(bars))
        labels.append(bar.label);
    const PrintFont labelFont = fontForWords(labels, labelWidth, style.label);
    QList<std::optional<QPointF>> points;
    qint64 cumulative = 0;
    for (qsizetype i = 0; i < bars.size(); ++i) {
        const double centre = plot.left() + step * (double(i) + 0.5);
        const double height = plot.height() * bars[i].count / double(total);
        cumulative += bars[i].count;
        ink.fill(QRectF(centre - width / 2.0, plot.bottom() - height, width, height), inks::accent);
        const bool inside = height > style.label.size() * 1.8;
        ink.text(style.label,
            {centre,
                inside ? plot.bottom() - height + style.label.size() * 1.25 : plot.bottom() - height - fromMm(0.8)},
            QString::number(bars[i].count), inside ? 0xffffffff : inks::text, PageInk::Anchor::Middle);
        putColumnLabel(ink, centre, plot.bottom() + fromMm(0.4), labelWidth, bars[i].label, labelFont);
        const QPointF point(centre, plot.bottom() - plot.height() * double(cumulative) / double(total));
        points.append(point);
        // On the first bar both values stand above the same point.
        const double lift = i == 0 && !inside ? style.label.size() * 1.1 : 0.0;
        putPointValue(ink, {point.x(), point.y() - lift}, percent((cumulative * 2000 + total) / (2 * total)), style);
    }
    putCurve(ink, points);
}

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
        greatest = std::max(greatest, bar.length);
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
        const double centre = area.top() + step * (double(i) + 0.5);
        const double baseline = centre + style.label.size() * 0.36;
        const double length = greatest == 0 ? 0.0 : room * double(bars[i].length) / double(greatest);
        ink.text(style.label, {left - gap, baseline}, elided(bars[i].label, labelWidth, style.label), inks::label,
            PageInk::Anchor::End);
        if (length > 0.0)
            ink.fill(QRectF(left, centre - step * 0.3, length, step * 0.6), inks::accent);
        ink.text(style.label, {left + length + gap * 0.7, baseline}, bars[i].value, inks::text);
    }
    ink.line({left, area.top()}, {left, area.top() + step * double(bars.size())}, hairline, inks::rule);
}

} // namespace kesu
