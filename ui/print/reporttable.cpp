// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/print/reporttable.h"

#include "ui/print/pageunits.h"

#include <algorithm>
#include <cmath>

namespace kesu {

namespace {

constexpr int hairline = fromMm(0.2);
constexpr double oneLineHeight = fromMm(5.4);
constexpr double lineHeight = fromMm(4.2);
constexpr double cellPadding = fromMm(1.2);
/// A name that is longer than that is cut: a table is to be looked over.
constexpr qsizetype mostLines = 4;

} // namespace

LaidTable::LaidTable(const ReportTable& table, double width, const ReportStyle& style)
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
    for (const QList<ReportCell>& row : table.rows) {
        QStringList texts;
        for (const ReportCell& cell : row)
            texts.append(cell.text);
        m_rows.append(broken(texts));
    }
}

void LaidTable::putHead(PageInk& ink, QPointF at) const
{
    const double height = headHeight();
    ink.fill(QRectF(at.x(), at.y(), m_x.last(), height), inks::labelFill);
    putCells(ink, at, height, m_head, m_style.body, inks::label);
    ink.line({at.x(), at.y()}, {at.x() + m_x.last(), at.y()}, fromMm(0.3), inks::rule);
    ink.line({at.x(), at.y() + height}, {at.x() + m_x.last(), at.y() + height}, hairline, inks::rule);
}

void LaidTable::putRow(PageInk& ink, QPointF at, qsizetype row) const
{
    const double height = rowHeight(row);
    const bool total = row + 1 == m_rows.size() && m_table.last == ReportTable::Last::Total;
    putCells(ink, at, height, m_rows[row], total ? m_style.bold : m_style.body, inks::text);
    for (qsizetype i = 0; i < m_table.rows[row].size(); ++i)
        ink.link(QRectF(at.x() + m_x[i], at.y(), m_x[i + 1] - m_x[i], height), m_table.rows[row][i].link);
    const bool last = row + 1 == m_rows.size();
    ink.line({at.x(), at.y() + height}, {at.x() + m_x.last(), at.y() + height}, hairline,
        last ? inks::rule : inks::softRule);
    if (total)
        ink.line({at.x(), at.y()}, {at.x() + m_x.last(), at.y()}, hairline, inks::rule);
}

double LaidTable::leastWidth(qsizetype column, Figures figures) const
{
    const auto widest = [&](const QString& text, Figures parts) {
        double most = 0.0;
        for (const QString& word : parts == Figures::Whole ? QStringList{text} : text.split(QLatin1Char(' ')))
            if (std::all_of(word.begin(), word.end(), [](QChar c) { return c.unicode() < 0x2E80 || c == u'￥'; }))
                most = std::max(most, m_style.bold.width(word));
        return most;
    };
    double least = widest(m_table.columns[column].title, Figures::Words);
    if (m_table.columns[column].align == CellAlign::End)
        for (const QList<ReportCell>& row : m_table.rows)
            least = std::max(least, widest(row[column].text, figures));
    return least + 2.0 * cellPadding + 2.0;
}

std::optional<QList<double>> LaidTable::columnWidths(double width, Figures figures) const
{
    double parts = 0.0;
    for (const TableColumn& column : m_table.columns)
        parts += column.part;
    QList<double> widths;
    QList<double> over; ///< how much more than the least
    double lacking = 0.0;
    double spare = 0.0;
    for (qsizetype i = 0; i < m_table.columns.size(); ++i) {
        widths.append(width * m_table.columns[i].part / parts);
        over.append(widths[i] - leastWidth(i, figures));
        (over[i] < 0.0 ? lacking : spare) += std::abs(over[i]);
    }
    if (lacking == 0.0)
        return widths;
    if (spare <= lacking)
        return std::nullopt;
    for (qsizetype i = 0; i < widths.size(); ++i)
        widths[i] -= over[i] < 0.0 ? over[i] : over[i] * lacking / spare;
    return widths;
}

QList<double> LaidTable::columnWidths(double width) const
{
    for (const Figures figures : {Figures::Whole, Figures::Words})
        if (const auto widths = columnWidths(width, figures))
            return *widths;
    double parts = 0.0;
    for (const TableColumn& column : m_table.columns)
        parts += column.part;
    QList<double> widths;
    for (const TableColumn& column : m_table.columns)
        widths.append(width * column.part / parts);
    return widths;
}

LaidTable::Cells LaidTable::broken(const QStringList& texts) const
{
    Cells cells;
    for (qsizetype i = 0; i < texts.size(); ++i) {
        const double room = m_x[i + 1] - m_x[i] - 2.0 * cellPadding;
        QStringList lines;
        for (const TextLine& line : m_style.body.breakLines(texts[i], room)) {
            lines.append(texts[i].mid(line.start, line.length));
            if (lines.size() < mostLines)
                continue;
            if (line.start + line.length < texts[i].size())
                lines.last() = elided(texts[i].mid(line.start), room, m_style.body);
            break;
        }
        cells.append(lines);
    }
    return cells;
}

double LaidTable::heightOf(const Cells& cells)
{
    qsizetype lines = 1;
    for (const QStringList& cell : cells)
        lines = std::max(lines, cell.size());
    return oneLineHeight + lineHeight * double(lines - 1);
}

void LaidTable::putCells(
    PageInk& ink, QPointF at, double height, const Cells& cells, const PrintFont& font, QRgb colour) const
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
        double y = at.y() + (height - lineHeight * double(cells[i].size())) / 2.0;
        for (const QString& line : cells[i]) {
            ink.text(font, {x, y + lineHeight / 2.0 + font.size() * 0.37}, line, colour, anchor);
            y += lineHeight;
        }
    }
}

} // namespace kesu
