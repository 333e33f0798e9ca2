// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/form/formtree.h"
#include "ui/print/pagelink.h"
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
    /// A picture in a file, upright and read when it is drawn, with no more than that many pixels.
    void picture(const QRectF& area, const QString& file, QSize atMost);
    /// Many small surfaces as one shape, without seams between them.
    void squares(const QList<QRectF>& areas, QRgb colour);
    void tickBox(QPointF topLeft, double side, Tick tick, const PrintFont& font);

    /// Sets a text on its baseline.
    void text(const PrintFont& font, QPointF baseline, QStringView text, QRgb colour, Anchor anchor = Anchor::Start);
    /// Sets a text from `baseline` over that width, the room that is left shared out between its characters and spaces.
    void justified(const PrintFont& font, QPointF baseline, QStringView text, double width, QRgb colour);
    /// The same as text(), turned by 90 degrees to read upwards or downwards; `baseline` is where it begins.
    void textUpwards(const PrintFont& font, QPointF baseline, const QString& text, QRgb colour);
    void textDownwards(const PrintFont& font, QPointF baseline, const QString& text, QRgb colour);

    /// Marks a place that leads somewhere. Nothing is drawn.
    void link(const QRectF& area, const QString& target);

    const QList<PutText>& putTexts() const { return m_putTexts; }
    const QList<PageLink>& links() const { return m_links; }
    enum class Keep { Nothing, Texts };
    /// Whether putTexts() and links() are filled; it costs time.
    void keep(Keep keep) { m_keep = keep; }

    /// Draws everything and forgets it.
    void flush(QPainter& painter);

    /// Glyphs of one face and colour, in the order in which they were put.
    struct Glyphs
    {
        std::shared_ptr<const GlyphFace> face;
        QRgb colour;
        QList<quint32> indexes;
        QList<QPointF> positions; ///< baselines, whole units
        QList<char32_t> characters; ///< what each shows; 0: belongs to the one before
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
    struct Squares
    {
        QList<QRectF> areas;
        QRgb colour;
    };
    struct Picture
    {
        QRectF area;
        QImage picture; ///< or, where it is null:
        QString file;
        QSize atMost;

        /// Null where the file cannot be read.
        QImage read() const;
    };
    enum class Turn { Up, Down };
    /// A text turned about its beginning; positions of its glyphs are as if it lay, from there.
    struct Turned
    {
        QPointF origin;
        Turn turn;
        QList<Glyphs> glyphs;
    };
    /// What stands on the page, in the order of painting.
    struct Content
    {
        QList<Lines> grid;
        QList<Fill> fills;
        QList<Lines> lines;
        QList<Curve> curves;
        QList<Dot> dots;
        QList<Squares> squares;
        QList<Picture> pictures;
        QList<Glyphs> glyphs;
        QList<Turned> turned;
    };
    const Content& content() const { return m_content; }

private:
    static Glyphs& glyphs(QList<Glyphs>& groups, const std::shared_ptr<const GlyphFace>& face, QRgb colour);
    static Lines& lines(QList<Lines>& groups, int width, QRgb colour);
    /// Puts the glyphs of a text from x on, with `gap` more between any two.
    static void place(
        QList<Glyphs>& groups, const PrintFont& font, QPointF from, QStringView text, QRgb colour, double gap = 0.0);
    void turned(const PrintFont& font, QPointF baseline, const QString& text, QRgb colour, Turn turn);
    void note(QStringView text, const QRectF& box);

    Keep m_keep = Keep::Nothing;
    QList<PutText> m_putTexts;
    QList<PageLink> m_links;
    Content m_content;
};

} // namespace kesu
