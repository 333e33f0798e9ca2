// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/print/pageink.h"

#include "ui/print/photofile.h"

#include <QGlyphRun>
#include <QPaintEngine>
#include <QPainter>
#include <QPainterPath>
#include <cmath>

namespace kesu {

void PageInk::fill(const QRectF& area, QRgb colour)
{
    m_content.fills.append({area, colour});
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
    lines(m_content.grid, width, colour).lines.append(QLineF(from, to));
}

void PageInk::line(QPointF from, QPointF to, int width, QRgb colour)
{
    lines(m_content.lines, width, colour).lines.append(QLineF(from, to));
}

void PageInk::frame(const QRectF& area, int width, QRgb colour)
{
    QPolygonF outline{area.topLeft(), area.topRight(), area.bottomRight(), area.bottomLeft(), area.topLeft()};
    m_content.curves.append({outline, width, colour});
}

void PageInk::curve(const QPolygonF& points, int width, QRgb colour)
{
    m_content.curves.append({points, width, colour});
}

void PageInk::dot(QPointF centre, double radius, QRgb colour)
{
    m_content.dots.append({centre, radius, colour});
}

void PageInk::image(const QRectF& area, const QImage& picture)
{
    m_content.pictures.append({area, picture, {}, {}});
}

void PageInk::picture(const QRectF& area, const QString& file, QSize atMost)
{
    m_content.pictures.append({area, {}, file, atMost});
}

QImage PageInk::Picture::read() const
{
    return picture.isNull() ? readPhoto(file, atMost) : picture;
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

PageInk::Glyphs& PageInk::glyphs(QList<Glyphs>& groups, const std::shared_ptr<const GlyphFace>& face, QRgb colour)
{
    for (Glyphs& known : groups)
        if (known.colour == colour && known.face == face)
            return known;
    groups.append({face, colour, {}, {}, {}});
    return groups.last();
}

void PageInk::place(
    QList<Glyphs>& groups, const PrintFont& font, QPointF from, QStringView text, QRgb colour, double gap)
{
    Glyphs* run = &glyphs(groups, font.face(), colour);
    double x = std::round(from.x());
    const double y = std::round(from.y());
    qsizetype at = 0;
    while (at < text.size()) {
        const quint32 index = font.glyph(text[at]);
        if (index != 0) {
            run->indexes.append(index);
            run->positions.append(QPointF(gap == 0.0 ? x : std::round(x), y));
            run->characters.append(text[at].unicode());
            x += font.advance(text[at]) + gap;
            ++at;
            continue;
        }
        const qsizetype end = font.lackingEnd(text, at);
        const StandIn& other = font.standIn(text.sliced(at, end - at));
        for (const StandInGlyph& glyph : other.glyphs) {
            Glyphs& others = glyphs(groups, glyph.face, colour);
            others.indexes.append(glyph.index);
            others.positions.append(QPointF(std::round(x + glyph.offset.x()), std::round(y + glyph.offset.y())));
            others.characters.append(glyph.character);
        }
        run = &glyphs(groups, font.face(), colour); // the list of groups may have moved
        x += other.width + gap;
        at = end;
    }
}

void PageInk::note(QStringView text, const QRectF& box)
{
    if (m_keep == Keep::Texts)
        m_putTexts.append({text.toString(), box});
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
        note(text, QRectF(x, baseline.y() - font.capHeight(), width, font.capHeight() * 1.25));
    }
    place(m_content.glyphs, font, {x, baseline.y()}, text, colour);
}

void PageInk::justified(const PrintFont& font, QPointF baseline, QStringView text, double width, QRgb colour)
{
    if (text.isEmpty())
        return;
    const double gaps = static_cast<double>(text.size() - 1);
    const double gap = gaps > 0.0 ? std::max(0.0, (width - font.width(text)) / gaps) : 0.0;
    note(text, QRectF(baseline.x(), baseline.y() - font.capHeight(), width, font.capHeight() * 1.25));
    place(m_content.glyphs, font, baseline, text, colour, gap);
}

void PageInk::turned(const PrintFont& font, QPointF baseline, const QString& text, QRgb colour, Turn turn)
{
    Turned made{baseline, turn, {}};
    place(made.glyphs, font, {}, text, colour);
    m_content.turned.append(made);
    const double width = font.width(text);
    const double height = font.capHeight();
    note(text,
        turn == Turn::Up ? QRectF(baseline.x() - height, baseline.y() - width, height * 1.25, width)
                         : QRectF(baseline.x() - height * 0.25, baseline.y(), height * 1.25, width));
}

void PageInk::textUpwards(const PrintFont& font, QPointF baseline, const QString& text, QRgb colour)
{
    turned(font, baseline, text, colour, Turn::Up);
}

void PageInk::textDownwards(const PrintFont& font, QPointF baseline, const QString& text, QRgb colour)
{
    turned(font, baseline, text, colour, Turn::Down);
}

void PageInk::squares(const QList<QRectF>& areas, QRgb colour)
{
    m_content.squares.append({areas, colour});
}

void PageInk::link(const QRectF& area, const QString& target)
{
    if (m_keep == Keep::Texts && !target.isEmpty())
        m_links.append({area, target});
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
    drawLines(m_content.grid);
    painter.setPen(Qt::NoPen);
    for (qsizetype i = 0; i < m_content.fills.size();) {
        QList<QRectF> alike;
        const QRgb colour = m_content.fills[i].colour;
        for (; i < m_content.fills.size() && m_content.fills[i].colour == colour; ++i)
            alike.append(m_content.fills[i].area);
        painter.setBrush(QColor::fromRgba(colour));
        painter.drawRects(alike);
    }
    drawLines(m_content.lines);
    painter.setBrush(Qt::NoBrush);
    for (qsizetype i = 0; i < m_content.curves.size();) {
        QPainterPath path;
        const Curve& first = m_content.curves[i];
        for (; i < m_content.curves.size() && m_content.curves[i].width == first.width
             && m_content.curves[i].colour == first.colour;
             ++i)
            path.addPolygon(m_content.curves[i].points);
        painter.strokePath(
            path, QPen(QColor::fromRgba(first.colour), first.width, Qt::SolidLine, Qt::SquareCap, Qt::MiterJoin));
    }
    painter.setPen(Qt::NoPen);
    for (const Dot& dot : std::as_const(m_content.dots)) {
        painter.setBrush(QColor::fromRgba(dot.colour));
        painter.drawEllipse(dot.centre, dot.radius, dot.radius);
    }
    for (const Squares& squares : std::as_const(m_content.squares)) {
        QPainterPath path;
        for (const QRectF& area : squares.areas)
            path.addRect(area);
        painter.fillPath(path, QColor::fromRgba(squares.colour));
    }
    painter.setBrush(Qt::NoBrush);
    for (const Picture& picture : std::as_const(m_content.pictures))
        painter.drawImage(picture.area, picture.read());
    const auto drawGlyphs = [&painter](const QList<Glyphs>& groups) {
        for (const Glyphs& group : groups) {
            QGlyphRun run;
            run.setRawFont(group.face->raw);
            run.setGlyphIndexes(group.indexes);
            run.setPositions(group.positions);
            painter.setPen(QColor::fromRgba(group.colour));
            painter.drawGlyphRun(QPointF(), run);
            // The family has no bold face. PDF thickens the outlines by itself; on the screen Qt forgets to where it
            // scales.
            if (group.face->weight == FontWeight::Bold && painter.paintEngine()->type() == QPaintEngine::Raster)
                painter.drawGlyphRun(QPointF(group.face->size * 0.035, 0.0), run);
        }
    };
    drawGlyphs(m_content.glyphs);
    for (const Turned& turned : std::as_const(m_content.turned)) {
        painter.save();
        painter.translate(turned.origin);
        painter.rotate(turned.turn == Turn::Up ? -90.0 : 90.0);
        drawGlyphs(turned.glyphs);
        painter.restore();
    }
    m_content = Content();
}

} // namespace kesu
