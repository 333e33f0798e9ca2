// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/rate.h"
#include "core/report/reporteddata.h"
#include "core/report/reportperiod.h"

namespace kesu {

/// The figures of one period. "Handled" complaints are the valid and the pending ones: only they have to be closed.
struct PeriodFigures
{
    int total = 0; ///< registered in the period
    int valid = 0;
    int pending = 0;
    int invalid = 0;
    int outOfScope = 0;
    Rate validity; ///< valid ÷ total
    Rate closing; ///< closed ÷ handled ones due in the period (up to the report's moment)
    Rate punctuality; ///< closed by the due moment ÷ handled ones closed in the period that had one
    Rate repetition; ///< complaints with an earlier one alike ÷ total
    Money loss; ///< sum of the liability splits
    Money companyBears;
    Money claimed; ///< sum of the amounts demanded
    Money accepted; ///< sum of the agreed compensations
    qint64 defectiveQuantity = 0;

    friend bool operator==(const PeriodFigures&, const PeriodFigures&) = default;
};

/// One month of the trend.
struct TrendMonth
{
    QDate first;
    int total = 0;
    int valid = 0;
    Rate punctuality;

    friend bool operator==(const TrendMonth&, const TrendMonth&) = default;
};

/// A line of the Pareto table. A complaint with several categories counts once in each of them.
struct CategoryLine
{
    QString id;
    QString label;
    int count = 0;
    Rate share; ///< of all mentions
    Rate cumulative; ///< of all mentions, this line included

    friend bool operator==(const CategoryLine&, const CategoryLine&) = default;
};

/// What a party bears.
struct PartyLine
{
    QString id;
    QString label;
    int count = 0; ///< complaints of which it bears a part
    Money amount;
    Rate share; ///< of all that is borne, in fen

    friend bool operator==(const PartyLine&, const PartyLine&) = default;
};

/// A customer or a product of the top ten.
struct TopLine
{
    QString name;
    int count = 0;
    int valid = 0;
    qint64 defectiveQuantity = 0;
    Money loss;

    friend bool operator==(const TopLine&, const TopLine&) = default;
};

/// A class of a fixed list: kept with zero.
struct ClassLine
{
    QString id;
    QString label;
    int count = 0;

    friend bool operator==(const ClassLine&, const ClassLine&) = default;
};

/// How long open complaints have been open, in calendar days; `to` is empty for the last class.
struct AgeClass
{
    int from = 0;
    std::optional<int> to;
    int count = 0;

    friend bool operator==(const AgeClass&, const AgeClass&) = default;
};

struct OverdueLine
{
    ComplaintId id;
    QString number;
    QString customer;
    QString product;
    Moment dueAt;
    int days = 0; ///< calendar days past due, at least 1 for a due moment that has passed on an earlier day
    int workingDays = 0;
    QString next; ///< label of the next stage with the role in brackets, or empty

    friend bool operator==(const OverdueLine&, const OverdueLine&) = default;
};

/// A complaint of the period that repeats earlier ones.
struct RepeatLine
{
    ComplaintId id;
    QString number;
    QString customer;
    QString product;
    QString category; ///< label of the first category it shares
    int nth = 0; ///< 2 for the first repetition
    ComplaintId earlierId; ///< of the latest one before
    QString earlierNumber;

    friend bool operator==(const RepeatLine&, const RepeatLine&) = default;
};

struct DemandLine
{
    QString id;
    QString label;
    int count = 0;
    Money amount;

    friend bool operator==(const DemandLine&, const DemandLine&) = default;
};

struct CostLine
{
    QString id;
    QString label;
    Money estimate;
    Money actual;
    Money amount; ///< the actual one, or the estimate while it is not known

    friend bool operator==(const CostLine&, const CostLine&) = default;
};

/// A complaint worth telling: one of those with the greatest loss.
struct CaseLine
{
    ComplaintId id;
    QString number;
    QString customer;
    QString product;
    QString category;
    QString status;
    Money loss;
    QString description;

    friend bool operator==(const CaseLine&, const CaseLine&) = default;
};

/// What the clerk types in.
struct ReportInputs
{
    std::optional<qint64> deliveredBatches; ///< of the period
    std::optional<qint64> shippedQuantity; ///< of the period
    QString nextFocus; ///< 下月重点

    friend bool operator==(const ReportInputs&, const ReportInputs&) = default;
};

/// 客户投诉月报 (or of a quarter, a year, any days): every figure, computed, none laid out.
struct MonthReport
{
    ReportPeriod period = ReportPeriod::monthOf(QDate(2000, 1, 1));
    Moment asOf;
    Moment until; ///< end of the period, or asOf if that is earlier: what is open or overdue is told for this moment
    int repeatWindowMonths = 3;
    ReportInputs inputs;

    PeriodFigures now;
    PeriodFigures before;
    PeriodFigures lastYear;
    PeriodFigures yearToDate;
    Rate perBatch; ///< complaints ÷ delivered batches
    Rate ppm; ///< defective ÷ shipped quantity

    QList<TrendMonth> trend; ///< twelve months, the oldest first
    QList<CategoryLine> categories; ///< by count, descending
    QList<PartyLine> parties; ///< by amount, descending
    QList<TopLine> customers;
    QList<TopLine> products;

    std::optional<double> meanDays; ///< calendar days from registration to closing, of those closed in the period
    std::optional<double> medianDays;
    int closedCount = 0; ///< handled ones closed in the period
    int openCount = 0; ///< handled ones open at `until`, whenever registered
    QList<AgeClass> ages;
    int overdueCount = 0; ///< handled ones open at `until` and due before
    QList<OverdueLine> overdue; ///< of these the longest overdue ones, the longest first: at most mostReportedLines

    QList<RepeatLine>
        repeats; ///< the most often repeated first: at most mostReportedLines; now.repetition has them all
    QList<DemandLine> demands;
    QList<CostLine> costs;
    int returnCount = 0;
    Money returnAmount;
    qint64 returnQuantity = 0;
    QList<ClassLine> satisfaction; ///< the five answers and "not asked", of those closed in the period
    Rate followedUp; ///< followed up ÷ handled ones closed in the period
    QList<CaseLine> cases;

    QStringList rulebooks; ///< "title edition" of each rulebook that judged a complaint of the period
    QString rootHash; ///< the end of the history when the report was made, as on paper ("512-1A2B-…"), or empty

    friend bool operator==(const MonthReport&, const MonthReport&) = default;
};

} // namespace kesu
