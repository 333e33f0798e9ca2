// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/print/pageink.h"

#include <QGlyphRun>
#include <QPaintEngine>
#include <QPainter>
#include <QPainterPath>
#include <cmath>

namespace kesu {

void PageInk::fill(const QRectF& area, QRgb colour)
{
    m_fills.append({area, colour});
}

PageInk::Lines& PageInk::lines(QList<Lines>& groups, int width, QRgb colour)
{
    for (Lines& known : groups)
        if (known.width == width && known.colour == colour)
            return known;
    groups.append({width, colour, {}});
    return groups.last();
}

void PageInk::gridLine(QPointF from, QPointF to, int width, QRgb colour)
{
    lines(m_grid, width, colour).lines.append(QLineF(from, to));
}

void PageInk::line(QPointF from, QPointF to, int width, QRgb colour)
{
    lines(m_lines, width, colour).lines.append(QLineF(from, to));
}

void PageInk::frame(const QRectF& area, int width, QRgb colour)
{
    QPolygonF outline{area.topLeft(), area.topRight(), area.bottomRight(), area.bottomLeft(), area.topLeft()};
    m_curves.append({outline, width, colour});
}

void PageInk::curve(const QPolygonF& points, int width, QRgb colour)
{
    m_curves.append({points, width, colour});
}

void PageInk::dot(QPointF centre, double radius, QRgb colour)
{
    m_dots.append({centre, radius, colour});
}

void PageInk::image(const QRectF& area, const QImage& picture)
{
    m_pictures.append({area, picture});
}

void PageInk::tickBox(QPointF topLeft, double side, Tick tick, const PrintFont& font)
{
    frame(QRectF(topLeft, QSizeF(side, side)), 12, inks::text);
    // The mark is a character, so that it can be read out of the PDF too; the font's own boxes are too small or
    // missing.
    if (tick == Tick::On)
        text(font, QPointF(topLeft.x() + side / 2.0, topLeft.y() + side * 0.88), QStringView(u"✓"), inks::text,
            Anchor::Middle);
}

PageInk::Glyphs& PageInk::glyphs(const PrintFont& font, QRgb colour)
{
    for (Glyphs& known : m_glyphs)
        if (known.colour == colour && &known.font.rawFont() == &font.rawFont())
            return known;
    m_glyphs.append({font, colour, {}, {}});
    return m_glyphs.last();
}

void PageInk::text(const PrintFont& font, QPointF baseline, QStringView text, QRgb colour, Anchor anchor)
{
    if (text.isEmpty())
        return;
    double x = baseline.x();
    if (anchor != Anchor::Start || m_keep == Keep::Texts) {
        const double width = font.width(text);
        if (anchor == Anchor::Middle)
            x -= width / 2.0;
        else if (anchor == Anchor::End)
            x -= width;
        if (m_keep == Keep::Texts)
            m_putTexts.append(
                {text.toString(), QRectF(x, baseline.y() - font.capHeight(), width, font.capHeight() * 1.25)});
    }
    Glyphs& run = glyphs(font, colour);
    x = std::round(x);
    const double y = std::round(baseline.y());
    qsizetype at = 0;
    while (at < text.size()) {
        const quint32 index = font.glyph(text[at]);
        if (index != 0) {
            run.indexes.append(index);
            run.positions.append(QPointF(x, y));
            x += font.advance(text[at]);
            ++at;
            continue;
        }
        qsizetype end = at + 1;
        while (end < text.size() && font.glyph(text[end]) == 0)
            ++end;
        const QStringView lacking = text.sliced(at, end - at);
        m_loose.append({font, QPointF(x, y), lacking.toString(), colour, false});
        x += font.fallbackWidth(lacking);
        at = end;
    }
}

void PageInk::textUpwards(const PrintFont& font, QPointF baseline, const QString& text, QRgb colour)
{
    m_loose.append({font, baseline, text, colour, true});
}

void PageInk::flush(QPainter& painter)
{
    // What looks alike is one path: setting a pen or a brush costs more than drawing with it.
    const auto drawLines = [&painter](const QList<Lines>& groups) {
        for (const Lines& group : groups) {
            QPainterPath path;
            path.reserve(static_cast<int>(group.lines.size()) * 2);
            for (const QLineF& line : group.lines) {
                path.moveTo(line.p1());
                path.lineTo(line.p2());
            }
            painter.strokePath(path, QPen(QColor::fromRgba(group.colour), group.width, Qt::SolidLine, Qt::FlatCap));
        }
    };
    drawLines(m_grid);
    painter.setPen(Qt::NoPen);
    for (qsizetype i = 0; i < m_fills.size();) {
        QList<QRectF> alike;
        const QRgb colour = m_fills[i].colour;
        for (; i < m_fills.size() && m_fills[i].colour == colour; ++i)
            alike.append(m_fills[i].area);
        painter.setBrush(QColor::fromRgba(colour));
        painter.drawRects(alike);
    }
    drawLines(m_lines);
    painter.setBrush(Qt::NoBrush);
    for (qsizetype i = 0; i < m_curves.size();) {
        QPainterPath path;
        const Curve& first = m_curves[i];
        for (; i < m_curves.size() && m_curves[i].width == first.width && m_curves[i].colour == first.colour; ++i)
            path.addPolygon(m_curves[i].points);
        painter.strokePath(
            path, QPen(QColor::fromRgba(first.colour), first.width, Qt::SolidLine, Qt::SquareCap, Qt::MiterJoin));
    }
    painter.setPen(Qt::NoPen);
    for (const Dot& dot : std::as_const(m_dots)) {
        painter.setBrush(QColor::fromRgba(dot.colour));
        painter.drawEllipse(dot.centre, dot.radius, dot.radius);
    }
    painter.setBrush(Qt::NoBrush);
    for (const Picture& picture : std::as_const(m_pictures))
        painter.drawImage(picture.area, picture.picture);
    for (const Glyphs& group : std::as_const(m_glyphs)) {
        QGlyphRun run;
        run.setRawFont(group.font.rawFont());
        run.setGlyphIndexes(group.indexes);
        run.setPositions(group.positions);
        painter.setPen(QColor::fromRgba(group.colour));
        painter.drawGlyphRun(QPointF(), run);
        // The family has no bold face. PDF thickens the outlines by itself; on the screen Qt forgets to where it
        // scales.
        if (group.font.font().bold() && painter.paintEngine()->type() == QPaintEngine::Raster)
            painter.drawGlyphRun(QPointF(group.font.size() * 0.035, 0.0), run);
    }
    for (const Loose& loose : std::as_const(m_loose)) {
        painter.setPen(QColor::fromRgba(loose.colour));
        painter.setFont(loose.upwards ? loose.font.font() : loose.font.fallbackFont());
        if (!loose.upwards) {
            painter.drawText(loose.baseline, loose.text);
            continue;
        }
        painter.save();
        painter.translate(loose.baseline);
        painter.rotate(-90.0);
        painter.drawText(QPointF(), loose.text);
        painter.restore();
    }
    const Keep kept = m_keep;
    const QList<PutText> texts = m_putTexts;
    *this = PageInk();
    m_keep = kept;
    m_putTexts = texts;
}

} // namespace kesu
