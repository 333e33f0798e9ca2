// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/print/reportelements.h"

#include "ui/print/pageunits.h"
#include "ui/print/reporttable.h"

#include <QCoreApplication>
#include <algorithm>
#include <cmath>

namespace kesu {

ReportStyle::ReportStyle()
    : body(fromPoints(9.0), FontWeight::Regular)
    , lead(fromPoints(10.5), FontWeight::Regular)
    , small(fromPoints(7.5), FontWeight::Regular)
    , bold(fromPoints(9.0), FontWeight::Bold)
    , heading(fromPoints(10.5), FontWeight::Bold)
    , figure(fromPoints(15.0), FontWeight::Bold)
    , title(fromPoints(18.0), FontWeight::Bold)
    , left(fromMm(15.0))
    , top(fromMm(12.0))
    , width(fromMm(180.0))
    , headHeight(fromMm(17.0))
    , bodyHeight(a4Height - top - headHeight - fromMm(16.0))
    , gap(fromMm(6.0))
{
}

namespace reportelements {

namespace {

constexpr int hairline = fromMm(0.2);

double baselineIn(double top, double height, const PrintFont& font)
{
    return top + height / 2.0 + font.size() * 0.37;
}

int rounded(double length)
{
    return static_cast<int>(std::lround(length));
}

} // namespace

ReportElement heading(const QString& text, const ReportStyle& style)
{
    ReportElement element;
    element.flow.height = fromMm(7.5);
    element.flow.spaceBefore = fromMm(4.5);
    element.flow.keep = Keep::WithNext;
    element.put = [text, &style](PageInk& ink, QPointF at, const PlacedItem&) {
        ink.fill(QRectF(at.x(), at.y() + fromMm(1.3), fromMm(1.0), fromMm(4.2)), inks::accent);
        ink.text(
            style.heading, {at.x() + fromMm(2.6), baselineIn(at.y(), fromMm(6.8), style.heading)}, text, inks::text);
    };
    return element;
}

ReportElement paragraph(
    const QString& text, const PrintFont& font, double lineHeight, QRgb colour, const ReportStyle& style)
{
    const QList<TextLine> lines = font.breakLines(text, style.width);
    ReportElement element;
    element.flow.lines = static_cast<int>(lines.size());
    element.flow.lineHeight = rounded(lineHeight);
    element.flow.padding = fromMm(1.0);
    element.flow.height = element.flow.padding + element.flow.lines * element.flow.lineHeight;
    element.put = [=](PageInk& ink, QPointF at, const PlacedItem& placed) {
        double y = at.y();
        for (int i = placed.firstLine; i < placed.firstLine + placed.lineCount; ++i) {
            ink.text(font, {at.x(), baselineIn(y, lineHeight, font)},
                QStringView(text).sliced(lines[i].start, lines[i].length), colour);
            y += lineHeight;
        }
    };
    return element;
}

QList<ReportElement> table(const ReportTable& table, int firstIndex, const ReportStyle& style)
{
    const auto laid = std::make_shared<const LaidTable>(table, style.width, style);
    ReportElement head;
    head.flow.height = rounded(laid->headHeight());
    head.flow.keep = Keep::WithNext;
    head.put = [laid](PageInk& ink, QPointF at, const PlacedItem&) { laid->putHead(ink, at); };
    QList<ReportElement> elements{head};
    for (qsizetype row = 0; row < laid->rowCount(); ++row) {
        ReportElement element;
        element.flow.height = rounded(laid->rowHeight(row));
        element.flow.head = firstIndex;
        if ((row == 0 && laid->rowCount() > 1) || row + 2 == laid->rowCount()) // neither end is ever alone
            element.flow.keep = Keep::WithNext;
        element.put = [laid, row](PageInk& ink, QPointF at, const PlacedItem&) { laid->putRow(ink, at, row); };
        elements.append(element);
    }
    return elements;
}

ReportElement panel(const ReportPanel& panel, const ReportStyle& style)
{
    ReportElement element;
    element.flow.height = rounded(panel.height);
    element.put = [panel, width = style.width](PageInk& ink, QPointF at, const PlacedItem&) {
        panel.put(ink, QRectF(at.x(), at.y(), width, panel.height));
    };
    return element;
}

ReportElement pair(const ReportPanel& left, const ReportPanel& right, double leftPart, const ReportStyle& style)
{
    ReportElement element;
    element.flow.height = rounded(std::max(left.height, right.height));
    element.put = [left, right, leftPart, &style](PageInk& ink, QPointF at, const PlacedItem&) {
        const double leftWidth = (style.width - style.gap) * leftPart;
        left.put(ink, QRectF(at.x(), at.y(), leftWidth, left.height));
        right.put(
            ink, QRectF(at.x() + leftWidth + style.gap, at.y(), style.width - style.gap - leftWidth, right.height));
    };
    return element;
}

ReportPanel tablePanel(const ReportTable& table, double width, const ReportStyle& style)
{
    const auto laid = std::make_shared<const LaidTable>(table, width, style);
    double height = laid->headHeight();
    for (qsizetype row = 0; row < laid->rowCount(); ++row)
        height += laid->rowHeight(row);
    return {height, [laid](PageInk& ink, const QRectF& area) {
                QPointF at = area.topLeft();
                laid->putHead(ink, at);
                at.ry() += laid->headHeight();
                for (qsizetype row = 0; row < laid->rowCount(); ++row) {
                    laid->putRow(ink, at, row);
                    at.ry() += laid->rowHeight(row);
                }
            }};
}

ReportPanel lengthChart(const QList<LengthBar>& bars, const ReportStyle& style)
{
    return {lengthChartHeight(bars.size()),
        [bars, &style](PageInk& ink, const QRectF& area) { putLengthChart(ink, area, bars, style.chart); }};
}

ReportPanel titled(const QString& title, const ReportPanel& panel, const ReportStyle& style)
{
    const double titleHeight = fromMm(5.6);
    return {panel.height + titleHeight, [title, panel, titleHeight, &style](PageInk& ink, const QRectF& area) {
                ink.text(style.bold, {area.left(), baselineIn(area.top(), titleHeight - fromMm(0.8), style.bold)},
                    title, inks::label);
                panel.put(ink, area.adjusted(0.0, titleHeight, 0.0, 0.0));
            }};
}

ReportElement keyFigures(const QList<KeyFigure>& figures, const ReportStyle& style)
{
    ReportElement element;
    element.flow.height = fromMm(19.0);
    element.flow.spaceBefore = fromMm(2.0);
    element.put = [figures, &style](PageInk& ink, QPointF at, const PlacedItem& placed) {
        const double step = style.width / double(figures.size());
        const double bottom = at.y() + placed.height - fromMm(1.0);
        ink.line(at, {at.x() + style.width, at.y()}, fromMm(0.4), inks::accent);
        ink.line({at.x(), bottom}, {at.x() + style.width, bottom}, hairline, inks::softRule);
        double x = at.x();
        for (const KeyFigure& figure : figures) {
            if (x > at.x())
                ink.line({x, at.y() + fromMm(3.0)}, {x, bottom - fromMm(2.5)}, hairline, inks::softRule);
            const double textX = x + fromMm(2.0);
            const double room = step - fromMm(3.0);
            ink.text(style.small, {textX, at.y() + fromMm(4.6)}, elided(figure.name, room, style.small), inks::label);
            PrintFont font = style.figure; // a long amount takes the next smaller size that fits
            for (int size = font.size(); font.width(figure.value) > room && size > fromPoints(9.0);) {
                size -= fromPoints(1.0);
                font = PrintFont(size, FontWeight::Bold);
            }
            ink.text(font, {textX, at.y() + fromMm(11.2)}, figure.value, inks::accent);
            PrintFont small = style.small; // likewise, as far as it can be read
            for (int size = small.size(); small.width(figure.note) > room && size > fromPoints(6.0);) {
                size -= fromPoints(0.5);
                small = PrintFont(size, FontWeight::Regular);
            }
            ink.text(small, {textX, at.y() + fromMm(15.6)}, elided(figure.note, room, small), inks::faint);
            ink.link(QRectF(x + fromMm(0.5), at.y() + fromMm(1.0), step - fromMm(1.0), bottom - at.y() - fromMm(2.0)),
                figure.link);
            x += step;
        }
    };
    return element;
}

ReportElement signatures(const QStringList& who, const ReportStyle& style)
{
    ReportElement element;
    element.flow.height = fromMm(16.0);
    element.flow.spaceBefore = fromMm(5.0);
    element.put = [who, &style](PageInk& ink, QPointF at, const PlacedItem& placed) {
        const double step = style.width / double(who.size());
        const QRectF area(at.x(), at.y(), style.width, placed.height);
        ink.frame(area, hairline, inks::rule);
        double x = area.left();
        for (const QString& name : who) {
            if (x > area.left())
                ink.line({x, area.top()}, {x, area.bottom()}, hairline, inks::rule);
            ink.text(style.body, {x + fromMm(2.0), area.top() + fromMm(4.8)}, name, inks::label);
            ink.text(style.small, {x + step - fromMm(2.0), area.bottom() - fromMm(2.0)},
                QCoreApplication::translate("Print", "Date:              ", "with room to write the day by hand"),
                inks::faint, PageInk::Anchor::End);
            x += step;
        }
    };
    return element;
}

namespace {

enum class BoxEnd { Here, Later };

/// A part of a box: its sides, and its lower edge after the last line of the last part.
ReportElement boxText(
    const QString& text, double indent, QRgb colour, std::optional<QRgb> bar, BoxEnd boxEnd, const ReportStyle& style)
{
    const double padding = fromMm(2.2);
    const double lineHeight = fromMm(4.8);
    const QList<TextLine> lines = style.body.breakLines(text, style.width - 2.0 * padding - indent);
    ReportElement element;
    element.flow.lines = static_cast<int>(lines.size());
    element.flow.lineHeight = rounded(lineHeight);
    element.flow.padding = fromMm(2.0);
    element.flow.height = element.flow.padding + element.flow.lines * element.flow.lineHeight;
    element.put = [=, &style](PageInk& ink, QPointF at, const PlacedItem& placed) {
        const double right = at.x() + style.width;
        const double bottom = at.y() + placed.height;
        ink.line(at, {at.x(), bottom}, hairline, inks::softRule);
        ink.line({right, at.y()}, {right, bottom}, hairline, inks::softRule);
        if (boxEnd == BoxEnd::Here && placed.firstLine + placed.lineCount == lines.size())
            ink.line({at.x(), bottom}, {right, bottom}, hairline, inks::softRule);
        double y = at.y() + fromMm(1.0);
        if (bar)
            ink.fill(QRectF(at.x() + padding, y, fromMm(0.6), lineHeight * placed.lineCount), *bar);
        for (int i = placed.firstLine; i < placed.firstLine + placed.lineCount; ++i) {
            ink.text(style.body, {at.x() + padding + indent, baselineIn(y, lineHeight, style.body)},
                QStringView(text).sliced(lines[i].start, lines[i].length), colour);
            y += lineHeight;
        }
    };
    return element;
}

} // namespace

QList<ReportElement> caseBox(const ReportCase& told, const ReportStyle& style)
{
    ReportElement head;
    head.flow.height = fromMm(6.4);
    head.flow.spaceBefore = fromMm(2.0);
    head.flow.keep = Keep::WithNext;
    head.put = [told, &style](PageInk& ink, QPointF at, const PlacedItem& placed) {
        const QRectF area(at.x(), at.y(), style.width, placed.height);
        ink.fill(area, inks::labelFill);
        ink.line(area.topLeft(), area.topRight(), fromMm(0.3), inks::accent);
        ink.line(area.topLeft(), area.bottomLeft(), hairline, inks::softRule);
        ink.line(area.topRight(), area.bottomRight(), hairline, inks::softRule);
        const double padding = fromMm(2.2);
        const double baseline = baselineIn(at.y(), placed.height, style.bold);
        ink.text(style.bold, {at.x() + padding, baseline}, told.number, inks::text);
        const double numberWidth = style.bold.width(told.number);
        ink.link(QRectF(at.x() + padding, at.y(), numberWidth, placed.height), told.link);
        ink.text(style.bold, {area.right() - padding, baseline}, told.amount, inks::text, PageInk::Anchor::End);
        const double x = at.x() + padding + numberWidth + fromMm(4.0);
        const double room = area.right() - padding - style.bold.width(told.amount) - fromMm(4.0) - x;
        ink.text(style.body, {x, baseline}, elided(told.about, room, style.body), inks::label);
    };
    const QString what = told.description.isEmpty() ? QStringLiteral("—") : told.description;
    QList<ReportElement> elements{head,
        boxText(what, 0.0, inks::text, std::nullopt, told.comment.isEmpty() ? BoxEnd::Here : BoxEnd::Later, style)};
    if (!told.comment.isEmpty())
        elements.append(boxText(told.comment, fromMm(2.4), inks::text, inks::accentSoft, BoxEnd::Here, style));
    return elements;
}

ReportElement remark(const QString& text, const ReportStyle& style)
{
    const double indent = fromMm(3.0);
    const double lineHeight = fromMm(5.0);
    const QList<TextLine> lines = style.body.breakLines(text, style.width - indent);
    ReportElement element;
    element.flow.lines = static_cast<int>(lines.size());
    element.flow.lineHeight = rounded(lineHeight);
    element.flow.padding = fromMm(1.0);
    element.flow.height = element.flow.padding + element.flow.lines * element.flow.lineHeight;
    element.flow.spaceBefore = fromMm(1.6);
    element.put = [=, &style](PageInk& ink, QPointF at, const PlacedItem& placed) {
        ink.fill(QRectF(at.x(), at.y() + fromMm(0.4), fromMm(0.6), lineHeight * placed.lineCount), inks::accentSoft);
        double y = at.y();
        for (int i = placed.firstLine; i < placed.firstLine + placed.lineCount; ++i) {
            ink.text(style.body, {at.x() + indent, baselineIn(y, lineHeight, style.body)},
                QStringView(text).sliced(lines[i].start, lines[i].length), inks::text);
            y += lineHeight;
        }
    };
    return element;
}

ReportElement columns(const QList<ReportCell>& texts, int columnCount, const ReportStyle& style)
{
    const double lineHeight = fromMm(4.4);
    ReportElement element;
    element.flow.lines = static_cast<int>((texts.size() + columnCount - 1) / columnCount);
    element.flow.lineHeight = rounded(lineHeight);
    element.flow.padding = fromMm(1.2);
    element.flow.height = element.flow.padding + element.flow.lines * element.flow.lineHeight;
    element.put = [=, &style](PageInk& ink, QPointF at, const PlacedItem& placed) {
        const double step = style.width / columnCount;
        for (int line = 0; line < placed.lineCount; ++line)
            for (int column = 0; column < columnCount; ++column) {
                const qsizetype index = qsizetype(placed.firstLine + line) * columnCount + column;
                if (index >= texts.size())
                    return;
                const QRectF place(at.x() + step * column, at.y() + lineHeight * line, step, lineHeight);
                ink.text(style.body, {place.left(), baselineIn(place.top(), lineHeight, style.body)},
                    elided(texts[index].text, step - fromMm(2.0), style.body), inks::text);
                ink.link(place, texts[index].link);
            }
    };
    return element;
}

ReportElement ruledLines(int count, const ReportStyle& style)
{
    ReportElement element;
    element.flow.height = count * fromMm(8.0);
    element.put = [count, &style](PageInk& ink, QPointF at, const PlacedItem&) {
        for (int i = 1; i <= count; ++i)
            ink.line({at.x(), at.y() + i * fromMm(8.0) - fromMm(1.0)},
                {at.x() + style.width, at.y() + i * fromMm(8.0) - fromMm(1.0)}, hairline, inks::softRule);
    };
    return element;
}

} // namespace reportelements

} // namespace kesu
