// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/report/monthreport.h"
#include "core/report/reportappendix.h"

#include <QList>
#include <variant>

namespace kesu {

/// A rate as defective parts in a million.
struct PerMillion
{
    Rate rate;

    friend bool operator==(const PerMillion&, const PerMillion&) = default;
};

/// One cell of the report as a spreadsheet should keep it: a double is a number of days, a rate without a base is "—".
/// A monostate is an empty cell.
using ReportCell = std::variant<std::monostate, QString, qint64, double, Money, Rate, PerMillion, QDate, Moment>;

struct ReportColumn
{
    QString head;
    int width = 10; ///< in characters
};

/// A chart over the rows of its sheet: the first column of `label` names the points, `values` are the series.
struct ReportChart
{
    enum class Kind { Columns, Line };

    Kind kind = Kind::Columns;
    QString title;
    int label = 0; ///< column, from 0
    QList<int> values; ///< columns, from 0
};

/// One section of the report. Each row begins with a cell that is not empty.
struct ReportSheet
{
    QString name; ///< at most 31 characters, none of []:*?/ and the backslash
    QList<ReportColumn> columns;
    QList<QList<ReportCell>> rows;
    QList<ReportChart> charts;
};

/// The sections of the report, every figure of it among them, in the words of the window and the paper.
QList<ReportSheet> reportSheets(const MonthReport& report, const ReportAppendix& appendix = {});

} // namespace kesu
