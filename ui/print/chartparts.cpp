// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/print/chartparts.h"

#include "ui/print/pageunits.h"

#include <algorithm>

namespace kesu::chartparts {

namespace {

constexpr int hairline = fromMm(0.15);
constexpr int curveWidth = fromMm(0.45);

} // namespace

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

void putBar(PageInk& ink, const QRectF& bar, BarLook look)
{
    if (bar.height() <= 0.0 || bar.width() <= 0.0)
        return;
    switch (look) {
    case BarLook::Now:
        ink.fill(bar, inks::accent);
        break;
    case BarLook::Before: {
        // A frame of two surfaces: what is put on it later covers it, while lines would lie above.
        const double edge = std::min(double(hairline), std::min(bar.width(), bar.height()) / 2.0);
        ink.fill(bar, inks::accent);
        ink.fill(bar.adjusted(edge, edge, -edge, -edge), 0xffffffff);
        break;
    }
    case BarLook::LastYear:
        ink.fill(bar, inks::softRule);
        break;
    }
}

QRectF Legend::place(const QString& text)
{
    const double side = fromMm(2.0);
    const double width = side + fromMm(1.0) + m_style.label.width(text);
    if (m_x > m_area.left() && m_x + width > m_area.right()) {
        m_x = m_area.left();
        m_y += m_style.label.size() * 1.4;
    }
    const QRectF sign(m_x, m_y - side * 0.9, side, side);
    m_ink.text(m_style.label, {m_x + side + fromMm(1.0), m_y},
        elided(text, m_area.right() - m_x - side - fromMm(1.0), m_style.label), inks::label);
    m_x += width + fromMm(5.0);
    return sign;
}

void Legend::addFill(QRgb colour, const QString& text)
{
    m_ink.fill(place(text), colour);
}

void Legend::addBar(BarLook look, const QString& text)
{
    putBar(m_ink, place(text), look);
}

void Legend::addLine(const QString& text)
{
    const QRectF sign = place(text);
    m_ink.curve(
        {QPointF(sign.left(), sign.center().y()), QPointF(sign.right(), sign.center().y())}, curveWidth, inks::warm);
    m_ink.dot(sign.center(), fromMm(0.7), inks::warm);
}

double axisWidth(const AxisScale& scale, const ChartStyle& style)
{
    return std::max(double(fromMm(8.0)), style.label.width(QString::number(scale.end)) + fromMm(1.5));
}

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

} // namespace kesu::chartparts
