// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/print/reportelements.h"

#include "ui/print/pageunits.h"

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
constexpr double rowHeight = fromMm(5.4);
constexpr double rowLine = fromMm(4.2);
constexpr double cellPadding = fromMm(1.2);

double baselineIn(double top, double height, const PrintFont& font)
{
    return top + height / 2.0 + font.size() * 0.37;
}

int rounded(double length)
{
    return static_cast<int>(std::lround(length));
}

/// A table with its texts broken into lines for one width.
class LaidTable
{
public:
    LaidTable(const ReportTable& table, double width, const ReportStyle& style)
        : m_table(table)
        , m_style(style)
    {
        double x = 0.0;
        for (const double columnWidth : columnWidths(width)) {
            m_x.append(x);
            x += columnWidth;
        }
        m_x.append(width);
        QStringList titles;
        for (const TableColumn& column : table.columns)
            titles.append(column.title);
        m_head = broken(titles);
        for (const QStringList& row : table.rows)
            m_rows.append(broken(row));
    }

    qsizetype rowCount() const { return m_rows.size(); }
    double headHeight() const { return heightOf(m_head); }
    double rowHeightOf(qsizetype row) const { return heightOf(m_rows[row]); }

    void putHead(PageInk& ink, QPointF at) const
    {
        const double height = headHeight();
        ink.fill(QRectF(at.x(), at.y(), m_x.last(), height), inks::labelFill);
        putCells(ink, at, height, m_head, m_style.body, inks::label);
        ink.line({at.x(), at.y()}, {at.x() + m_x.last(), at.y()}, fromMm(0.3), inks::rule);
        ink.line({at.x(), at.y() + height}, {at.x() + m_x.last(), at.y() + height}, hairline, inks::rule);
    }

    void putRow(PageInk& ink, QPointF at, qsizetype row) const
    {
        const double height = rowHeightOf(row);
        const bool total = row + 1 == m_rows.size() && m_table.last == ReportTable::Last::Total;
        putCells(ink, at, height, m_rows[row], total ? m_style.bold : m_style.body, inks::text);
        const bool last = row + 1 == m_rows.size();
        ink.line({at.x(), at.y() + height}, {at.x() + m_x.last(), at.y() + height}, hairline,
            last ? inks::rule : inks::softRule);
        if (total)
            ink.line({at.x(), at.y()}, {at.x() + m_x.last(), at.y()}, hairline, inks::rule);
    }

private:
    using Cells = QList<QStringList>;

    /// What a column must not fall below: the longest word of its head, and its figures, which are never broken.
    double leastWidth(qsizetype column) const
    {
        const auto widest = [&](const QString& text) {
            double most = 0.0;
            for (const QString& word : text.split(QLatin1Char(' ')))
                if (std::all_of(word.begin(), word.end(), [](QChar c) { return c.unicode() < 0x2E80 || c == u'￥'; }))
                    most = std::max(most, m_style.bold.width(word));
            return most;
        };
        double least = widest(m_table.columns[column].title);
        if (m_table.columns[column].align == CellAlign::End)
            for (const QStringList& row : m_table.rows)
                least = std::max(least, widest(row[column]));
        return least + 2.0 * cellPadding + 2.0;
    }

    /// By their parts, those that are too narrow widened at the cost of those that have more than they need.
    QList<double> columnWidths(double width) const
    {
        double parts = 0.0;
        for (const TableColumn& column : m_table.columns)
            parts += column.part;
        QList<double> widths;
        double lacking = 0.0;
        double spare = 0.0;
        for (qsizetype i = 0; i < m_table.columns.size(); ++i) {
            widths.append(width * m_table.columns[i].part / parts);
            const double over = widths[i] - leastWidth(i);
            (over < 0.0 ? lacking : spare) += std::abs(over);
        }
        if (lacking == 0.0 || spare <= lacking)
            return widths;
        for (qsizetype i = 0; i < widths.size(); ++i) {
            const double over = widths[i] - leastWidth(i);
            widths[i] -= over < 0.0 ? over : over * lacking / spare;
        }
        return widths;
    }

    Cells broken(const QStringList& texts) const
    {
        Cells cells;
        for (qsizetype i = 0; i < texts.size(); ++i) {
            QStringList lines;
            for (const TextLine& line : m_style.body.breakLines(texts[i], m_x[i + 1] - m_x[i] - 2.0 * cellPadding))
                lines.append(texts[i].mid(line.start, line.length));
            cells.append(lines);
        }
        return cells;
    }

    static double heightOf(const Cells& cells)
    {
        qsizetype lines = 1;
        for (const QStringList& cell : cells)
            lines = std::max(lines, cell.size());
        return rowHeight + rowLine * double(lines - 1);
    }

    void putCells(PageInk& ink, QPointF at, double height, const Cells& cells, const PrintFont& font, QRgb colour) const
    {
        for (qsizetype i = 0; i < cells.size(); ++i) {
            const CellAlign align = m_table.columns[i].align;
            double x = at.x() + m_x[i] + cellPadding;
            PageInk::Anchor anchor = PageInk::Anchor::Start;
            if (align == CellAlign::End) {
                x = at.x() + m_x[i + 1] - cellPadding;
                anchor = PageInk::Anchor::End;
            } else if (align == CellAlign::Middle) {
                x = at.x() + (m_x[i] + m_x[i + 1]) / 2.0;
                anchor = PageInk::Anchor::Middle;
            }
            double y = at.y() + (height - rowLine * double(cells[i].size())) / 2.0;
            for (const QString& line : cells[i]) {
                ink.text(font, {x, baselineIn(y, rowLine, font)}, line, colour, anchor);
                y += rowLine;
            }
        }
    }

    ReportTable m_table;
    const ReportStyle& m_style;
    QList<double> m_x;
    Cells m_head;
    QList<Cells> m_rows;
};

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
        element.flow.height = rounded(laid->rowHeightOf(row));
        element.flow.head = firstIndex;
        if (row + 2 == laid->rowCount()) // the last row is never alone
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
        height += laid->rowHeightOf(row);
    return {height, [laid](PageInk& ink, const QRectF& area) {
                QPointF at = area.topLeft();
                laid->putHead(ink, at);
                at.ry() += laid->headHeight();
                for (qsizetype row = 0; row < laid->rowCount(); ++row) {
                    laid->putRow(ink, at, row);
                    at.ry() += laid->rowHeightOf(row);
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
            ink.text(style.small, {textX, at.y() + fromMm(15.6)}, elided(figure.note, room, style.small), inks::faint);
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
