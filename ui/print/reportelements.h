// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/form/formtree.h"
#include "ui/print/charts.h"
#include "ui/print/pagebreaker.h"

#include <functional>
#include <memory>

namespace kesu {

/// Fonts and measures of reports, in page units.
struct ReportStyle
{
    ReportStyle();

    PrintFont body; ///< 9 pt
    PrintFont lead; ///< 10.5 pt
    PrintFont small; ///< 7.5 pt
    PrintFont bold; ///< 9 pt
    PrintFont heading; ///< 10.5 pt, bold
    PrintFont figure; ///< 15 pt, bold
    PrintFont title; ///< 18 pt, bold
    ChartStyle chart;
    int left;
    int top;
    int width;
    int headHeight; ///< title and period on each page
    int bodyHeight;
    int gap; ///< between two panels side by side
};

/// Something on the pages of a report: how it flows, and how it is drawn at its place.
struct ReportElement
{
    FlowItem flow;
    std::function<void(PageInk& ink, QPointF topLeft, const PlacedItem& placed)> put;
};

/// A block of fixed height that can stand beside another one.
struct ReportPanel
{
    double height = 0.0;
    std::function<void(PageInk& ink, const QRectF& area)> put;
};

struct TableColumn
{
    QString title;
    double part = 1.0; ///< of the table's width, relative to the other columns
    CellAlign align = CellAlign::Start;
};

/// A text in a table that may lead somewhere.
struct ReportCell
{
    // Most cells are plain texts and are written as such.
    ReportCell(const QString& what = {}, const QString& to = {}) // NOLINT(google-explicit-constructor)
        : text(what)
        , link(to)
    {
    }

    QString text;
    QString link; ///< see PageInk::link(), or empty
};

struct ReportTable
{
    QList<TableColumn> columns;
    QList<QList<ReportCell>> rows; ///< by column
    enum class Last { Plain, Total };
    Last last = Last::Plain; ///< whether the last row is set off as the total
};

namespace reportelements {

ReportElement heading(const QString& text, const ReportStyle& style);
/// Runs over pages line by line.
ReportElement paragraph(
    const QString& text, const PrintFont& font, double lineHeight, QRgb colour, const ReportStyle& style);
/// A head and a row each; the head is repeated on each page. firstIndex: where the head will stand among all elements.
QList<ReportElement> table(const ReportTable& table, int firstIndex, const ReportStyle& style);
ReportElement panel(const ReportPanel& panel, const ReportStyle& style);
/// Two panels side by side; leftPart of the width is the left one's.
ReportElement pair(const ReportPanel& left, const ReportPanel& right, double leftPart, const ReportStyle& style);

/// The table as a panel of that width.
ReportPanel tablePanel(const ReportTable& table, double width, const ReportStyle& style);
ReportPanel lengthChart(const QList<LengthBar>& bars, const ReportStyle& style);
/// A panel with a small title above.
ReportPanel titled(const QString& title, const ReportPanel& panel, const ReportStyle& style);

/// A figure with its name and, below, how it compares.
struct KeyFigure
{
    QString name;
    QString value;
    QString note;
    QString link = {}; ///< see PageInk::link(), or empty
};
ReportElement keyFigures(const QList<KeyFigure>& figures, const ReportStyle& style);
/// Sign boxes in a row.
ReportElement signatures(const QStringList& who, const ReportStyle& style);
/// Ruled lines to write on.
ReportElement ruledLines(int count, const ReportStyle& style);
/// A complaint that is told: a framed box that runs over pages.
struct ReportCase
{
    QString number;
    QString about; ///< customer, product …
    QString amount;
    QString description;
    QString comment; ///< or empty
    QString link = {}; ///< of the number
};
QList<ReportElement> caseBox(const ReportCase& told, const ReportStyle& style);
/// What the clerk says of a section: set off by a bar at the left, runs over pages.
ReportElement remark(const QString& text, const ReportStyle& style);
/// Short texts in columns of equal width, row by row; runs over pages.
ReportElement columns(const QList<ReportCell>& texts, int columnCount, const ReportStyle& style);

} // namespace reportelements

} // namespace kesu
