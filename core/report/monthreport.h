// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/rate.h"
#include "core/report/reporteddata.h"
#include "core/report/reportnote.h"
#include "core/report/reportperiod.h"
#include "core/report/reportscope.h"
#include "core/report/reporttarget.h"

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
    int closed = 0; ///< handled ones closed in the period
    Rate followedUp; ///< followed up ÷ handled ones closed in the period
    int returnCount = 0;
    Money returnAmount;
    qint64 returnQuantity = 0;

    friend bool operator==(const PeriodFigures&, const PeriodFigures&) = default;
};

/// How long it took in one period, and what was left at its end.
struct PeriodTimes
{
    std::optional<double> meanDays; ///< calendar days from registration to closing, of those closed in the period
    std::optional<double> medianDays;
    int openCount = 0; ///< handled ones open at its end (the report's moment, if that is earlier), whenever registered
    int overdueCount = 0; ///< of these, those that were due before
    Rate satisfied; ///< very satisfied and satisfied ÷ those closed in the period that gave an answer

    friend bool operator==(const PeriodTimes&, const PeriodTimes&) = default;
};

/// One month of the trend.
struct TrendMonth
{
    QDate first;
    int total = 0;
    int valid = 0;
    Rate punctuality;
    int lastYear = 0; ///< the total a year earlier, of ReportPeriod::trendMonth()

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
    int before = 0; ///< its count in the period before
    int lastYear = 0; ///< and a year earlier

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
    int countBefore = 0;
    int countLastYear = 0;
    Money amountBefore;
    Money amountLastYear;

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
    int before = 0; ///< its count in the period before
    int lastYear = 0;
    Money lossBefore;
    Money lossLastYear;

    friend bool operator==(const TopLine&, const TopLine&) = default;
};

/// A class of a fixed list: kept with zero.
struct ClassLine
{
    QString id;
    QString label;
    int count = 0;
    int before = 0; ///< its count in the period before
    int lastYear = 0;

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
    int before = 0; ///< its count in the period before
    int lastYear = 0;
    Money amountBefore;
    Money amountLastYear;

    friend bool operator==(const DemandLine&, const DemandLine&) = default;
};

struct CostLine
{
    QString id;
    QString label;
    Money estimate;
    Money actual;
    Money amount; ///< the actual one, or the estimate while it is not known
    int count = 0; ///< complaints with such a cost
    Money amountBefore; ///< in the period before
    Money amountLastYear;

    friend bool operator==(const CostLine&, const CostLine&) = default;
};

/// A complaint worth telling: one that the clerk chose, else one of those with the greatest loss.
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
    QString comment; ///< what the clerk says of it, or empty

    friend bool operator==(const CaseLine&, const CaseLine&) = default;
};

/// A report that a standard asks for.
struct DutyLine
{
    QString rulebook; ///< title
    QString name; ///< 客户投诉案件统计表
    QString clause;
    QString role; ///< label, or empty
    QString text; ///< what is told, to whom and by which day, in the standard's words

    friend bool operator==(const DutyLine&, const DutyLine&) = default;
};

/// 客户投诉月报 (or of a quarter, a year, any days): every figure, computed, none laid out.
struct MonthReport
{
    ReportPeriod period = ReportPeriod::monthOf(QDate(2000, 1, 1));
    Moment asOf;
    Moment until; ///< end of the period, or asOf if that is earlier: what is open or overdue is told for this moment
    int repeatWindowMonths = 3;
    ReportScope scope;
    QString scopeName; ///< "客户：华联食品 · 产品：五层箱" in words; empty for all complaints
    ReportInputs inputs;
    QMap<ReportSection, QString> remarks; ///< typed, none of them empty

    PeriodFigures now;
    PeriodFigures before;
    PeriodFigures lastYear;
    PeriodFigures yearToDate;
    Rate perBatch; ///< complaints ÷ delivered batches
    Rate ppm; ///< defective ÷ shipped quantity
    PeriodTimes times; ///< of the period
    PeriodTimes timesBefore;
    PeriodTimes timesLastYear;
    PeriodTimes timesYearToDate;
    ReportInputs inputsBefore; ///< what was typed for the period before
    Rate perBatchBefore;
    Rate ppmBefore;
    QList<TargetLine> targets; ///< those that the company has set

    QList<TrendMonth> trend; ///< twelve months, the oldest first
    QList<CategoryLine> categories; ///< by count, descending
    QList<PartyLine> parties; ///< by amount, descending
    QList<TopLine> customers;
    QList<TopLine> products;

    QList<AgeClass> ages; ///< of those open at `until`
    QList<OverdueLine> overdue; ///< of these the longest overdue ones, the longest first: at most mostReportedLines

    QList<RepeatLine>
        repeats; ///< the most often repeated first: at most mostReportedLines; now.repetition has them all
    QList<DemandLine> demands;
    QList<CostLine> costs;
    QList<ClassLine> satisfaction; ///< the five answers and "not asked", of those closed in the period
    QList<CaseLine> cases;
    bool casesAreChosen = false; ///< by the clerk

    QList<DutyLine> duties; ///< the reports that these standards ask for
    QStringList rulebooks; ///< "title edition" of each rulebook that judged a complaint of the period
    QString rootHash; ///< the end of the history when the report was made, as on paper ("512-1A2B-…"), or empty

    friend bool operator==(const MonthReport&, const MonthReport&) = default;
};

} // namespace kesu
