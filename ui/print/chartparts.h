// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/print/charts.h"

#include <QCoreApplication>

/// What the charts of a report have in common.
namespace kesu::chartparts {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(Print)
};

/// "33.3%", "80%"
QString percent(qint64 permille);
/// Says that there is nothing to draw.
void putNothing(PageInk& ink, const QRectF& area, const ChartStyle& style);
/// The label's font, smaller where one word of the texts would have to be broken, down to what can still be read.
PrintFont fontForWords(const QStringList& texts, double width, const PrintFont& font);
/// Words below a column, in up to three lines of its width.
void putColumnLabel(PageInk& ink, double centre, double top, double width, const QString& text, const PrintFont& font);

/// How a bar is filled. The three tell apart on a black-and-white printer: full, framed, light.
enum class BarLook { Now, Before, LastYear };
void putBar(PageInk& ink, const QRectF& bar, BarLook look);

/// A row of signs with their names. Those that do not fit into the width go on in a second line.
class Legend
{
public:
    Legend(PageInk& ink, const QRectF& area, const ChartStyle& style)
        : m_ink(ink)
        , m_area(area)
        , m_style(style)
        , m_x(area.left())
        , m_y(area.top() + style.label.size())
    {
    }

    void addFill(QRgb colour, const QString& text);
    void addBar(BarLook look, const QString& text);
    void addLine(const QString& text);

private:
    /// Where the sign of an entry with that text stands.
    QRectF place(const QString& text);

    PageInk& m_ink;
    QRectF m_area;
    const ChartStyle& m_style;
    double m_x;
    double m_y;
};

/// Straight pieces between neighbouring points with a dot on each; a gap where one is missing.
void putCurve(PageInk& ink, const QList<std::optional<QPointF>>& points);
/// A value above a point of the curve, on a ground that no grid line crosses.
void putPointValue(PageInk& ink, QPointF point, const QString& text, const ChartStyle& style);
/// Lines and numbers of the left axis, whose end is that of the scale.
void putGrid(PageInk& ink, const QRectF& plot, const AxisScale& scale, const ChartStyle& style);
/// The room that the numbers of that axis take.
double axisWidth(const AxisScale& scale, const ChartStyle& style);

} // namespace kesu::chartparts
