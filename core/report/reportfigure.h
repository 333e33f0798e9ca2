// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/money.h"
#include "core/report/reportperiod.h"
#include "core/report/reportsection.h"

namespace kesu {

struct MonthReport;

/// What a figure of a report says of complaints.
enum class FigureOf {
    // Of those registered in the period:
    Registered,
    Valid,
    Pending,
    Invalid,
    OutOfScope,
    Repeated, ///< with an earlier one alike
    Loss, ///< those with one; the figure is its amount, here and below
    CompanyBears,
    Claimed,
    Accepted,
    Defective, ///< those with a defective quantity above 0
    Category, ///< argument: label
    Party, ///< argument: label of who bears a part of the loss
    Customer, ///< argument: name
    CustomerValid,
    Product, ///< argument: name
    ProductValid,
    Demand, ///< argument: id of the kind
    Cost, ///< argument: id of the kind
    Returned,
    // Of the handled ones (valid and pending):
    Due, ///< to be closed in the period, up to the report's moment
    DueClosed,
    Closed, ///< in the period
    ClosedWithDue, ///< of these, those that had a due moment
    Punctual,
    FollowedUp, ///< of those closed
    Satisfaction, ///< of those closed; argument: id of the answer, empty for "not asked"
    Open, ///< at the end of the period
    Age, ///< of these; argument: the first day of the class
    Overdue,
};

/// Which of a report's periods a figure is of.
enum class FigurePeriod { Now, Before, LastYear, YearToDate, Month };

/// One figure of a report, and so one set of complaints: those that it counts, or that its amount is made of.
struct ReportFigure
{
    FigureOf of = FigureOf::Registered;
    FigurePeriod in = FigurePeriod::Now;
    QString argument;
    QDate month; ///< the first day, where `in` is Month: one of the trend, or the same a year earlier

    /// The days that it is of, in a report over that period.
    ReportPeriod periodIn(const ReportPeriod& report) const;
    /// "now/category/脱层", "2026-03/punctual": stable within a report of one language; for links.
    QString toId() const;
    static std::optional<ReportFigure> tryFrom(const QString& id);

    friend bool operator==(const ReportFigure&, const ReportFigure&) = default;
};

/// A figure as a report tells it.
struct ReportedFigure
{
    ReportFigure figure;
    ReportSection section = ReportSection::Overview;
    QString name; ///< "脱层", "上月 · 有效"
    std::optional<qint64> complaints; ///< how many it counts; empty where it is an amount or a quantity
    std::optional<Money> amount;
    std::optional<qint64> quantity;

    friend bool operator==(const ReportedFigure&, const ReportedFigure&) = default;
};

/// Every figure of the report that is made of complaints, in the order of its sections; those that are 0 too.
QList<ReportedFigure> reportedFigures(const MonthReport& report);

} // namespace kesu
