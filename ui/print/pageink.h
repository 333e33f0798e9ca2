// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/form/formtree.h"
#include "ui/print/printfont.h"

#include <QColor>
#include <QImage>
#include <QLineF>
#include <QPointF>
#include <QPolygonF>
#include <QRectF>

class QPainter;

namespace kesu {

/// Colours of the paper: few, and readable on a black-and-white printer.
namespace inks {
inline constexpr QRgb text = 0xff1a1a1a;
inline constexpr QRgb label = 0xff4a5260;
inline constexpr QRgb faint = 0xff6b7280;
inline constexpr QRgb rule = 0xff5b6472;
inline constexpr QRgb softRule = 0xffc8cdd5;
inline constexpr QRgb labelFill = 0xfff3f5f8;
inline constexpr QRgb accent = 0xff1f4e79;
inline constexpr QRgb accentSoft = 0xffa9c1da;
inline constexpr QRgb warm = 0xffb34a14;
inline constexpr QRgb warmSoft = 0xffe3b79c;
} // namespace inks

/// Collects what stands on one page and draws it in a few large strokes: surfaces, lines, curves, pictures, then all
/// glyphs of a face in one run. That is several times faster than drawing cell by cell, and the text keeps its order.
class PageInk
{
public:
    enum class Anchor { Start, Middle, End };

    /// A text as it was put, for checks that nothing overlaps.
    struct PutText
    {
        QString text;
        QRectF box;
    };

    void fill(const QRectF& area, QRgb colour);
    void line(QPointF from, QPointF to, int width, QRgb colour);
    /// A line below everything else, for the grids of charts.
    void gridLine(QPointF from, QPointF to, int width, QRgb colour);
    void frame(const QRectF& area, int width, QRgb colour);
    void curve(const QPolygonF& points, int width, QRgb colour);
    void dot(QPointF centre, double radius, QRgb colour);
    void image(const QRectF& area, const QImage& picture);
    void tickBox(QPointF topLeft, double side, Tick tick, const PrintFont& font);

    /// Sets a text on its baseline.
    void text(const PrintFont& font, QPointF baseline, QStringView text, QRgb colour, Anchor anchor = Anchor::Start);
    /// The same, turned by 90 degrees to read upwards; `baseline` is where it begins.
    void textUpwards(const PrintFont& font, QPointF baseline, const QString& text, QRgb colour);

    const QList<PutText>& putTexts() const { return m_putTexts; }
    enum class Keep { Nothing, Texts };
    /// Whether putTexts() is filled; it costs time.
    void keep(Keep keep) { m_keep = keep; }

    /// Draws everything and forgets it.
    void flush(QPainter& painter);

private:
    struct Glyphs
    {
        PrintFont font;
        QRgb colour;
        QList<quint32> indexes;
        QList<QPointF> positions;
    };
    struct Fill
    {
        QRectF area;
        QRgb colour;
    };
    struct Lines
    {
        int width;
        QRgb colour;
        QList<QLineF> lines;
    };
    struct Curve
    {
        QPolygonF points;
        int width;
        QRgb colour;
    };
    struct Dot
    {
        QPointF centre;
        double radius;
        QRgb colour;
    };
    struct Picture
    {
        QRectF area;
        QImage picture;
    };
    /// Text that the face lacks, or that is turned.
    struct Loose
    {
        PrintFont font;
        QPointF baseline;
        QString text;
        QRgb colour;
        bool upwards;
    };

    Glyphs& glyphs(const PrintFont& font, QRgb colour);
    static Lines& lines(QList<Lines>& groups, int width, QRgb colour);

    Keep m_keep = Keep::Nothing;
    QList<PutText> m_putTexts;
    QList<Lines> m_grid;
    QList<Fill> m_fills;
    QList<Lines> m_lines;
    QList<Curve> m_curves;
    QList<Dot> m_dots;
    QList<Picture> m_pictures;
    QList<Glyphs> m_glyphs;
    QList<Loose> m_loose;
};

} // namespace kesu
