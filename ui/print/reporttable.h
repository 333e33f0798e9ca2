// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/print/reportelements.h"

#include <optional>

namespace kesu {

/// A table of a report with its texts broken into lines for one width, and its columns as wide as their figures need.
class LaidTable
{
public:
    LaidTable(const ReportTable& table, double width, const ReportStyle& style);

    qsizetype rowCount() const { return m_rows.size(); }
    double headHeight() const { return heightOf(m_head); }
    double rowHeight(qsizetype row) const { return heightOf(m_rows[row]); }
    void putHead(PageInk& ink, QPointF at) const;
    void putRow(PageInk& ink, QPointF at, qsizetype row) const;

private:
    using Cells = QList<QStringList>;

    enum class Figures { Whole, Words }; ///< "85.7% (12/14)" on one line, or on two where room is short
    /// What a column must not fall below: the longest word of its head, and its figures.
    double leastWidth(qsizetype column, Figures figures) const;
    std::optional<QList<double>> columnWidths(double width, Figures figures) const;
    /// By their parts, those that are too narrow widened at the cost of those that have more than they need.
    QList<double> columnWidths(double width) const;
    Cells broken(const QStringList& texts) const;
    static double heightOf(const Cells& cells);
    void putCells(
        PageInk& ink, QPointF at, double height, const Cells& cells, const PrintFont& font, QRgb colour) const;

    ReportTable m_table;
    const ReportStyle& m_style;
    QList<double> m_x;
    Cells m_head;
    QList<Cells> m_rows;
};

} // namespace kesu
