// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/report/reporteddata.h"

namespace kesu {

/// What a report tells of single complaints is told of that many at most, so that it stays a report however many there
/// are: the longest overdue, those that were repeated most often.
constexpr qsizetype mostReportedLines = 500;
/// Open complaints are told apart by the day of registration up to that many days of age.
constexpr int oldestAgeDay = 60;

/// What one day adds up to. "Handled" is as in PeriodFigures.
struct ReportedDay
{
    QDate day;
    int total = 0; ///< registered on that day
    int valid = 0;
    int pending = 0;
    int invalid = 0;
    int outOfScope = 0;
    int repeated = 0; ///< registered on that day, repeating earlier ones
    Money loss;
    Money companyBears;
    Money claimed;
    Money accepted;
    qint64 defectiveQuantity = 0;
    int returns = 0;
    Money returnAmount;
    qint64 returnQuantity = 0;
    int due = 0; ///< handled ones that were due to be closed on that day and, on the report's day, by its moment
    int dueClosed = 0; ///< of these, closed by the report's moment
    int closed = 0; ///< handled ones closed on that day
    int closedWithDue = 0;
    int punctual = 0; ///< of these, closed by their due moment
    int followedUp = 0; ///< of those closed

    friend bool operator==(const ReportedDay&, const ReportedDay&) = default;
};

/// What the complaints of the period add up to under one heading.
struct ReportedSum
{
    QString rulebook; ///< id; empty where it makes no difference
    QStringList ids; ///< one, or the set that was counted
    int count = 0;
    int valid = 0;
    qint64 quantity = 0;
    Money amount;
    Money estimate;
    Money actual;

    friend bool operator==(const ReportedSum&, const ReportedSum&) = default;
};

/// A complaint that repeats earlier ones, with the latest of these.
struct ReportedRepeat
{
    ReportedComplaint complaint;
    int earlierCount = 0;
    ComplaintId latest;
    QString latestNumber;
    QString category; ///< the first one on its slip that it shares with an earlier one
};

/// What one period of a report adds up to besides its days. Of a period that is only compared, customers and products
/// hold no more than the names of the report's own period, and of the year to date only what closed is known.
struct PeriodSums
{
    // Of the complaints registered in the period:
    QList<ReportedSum> categories; ///< by set of category ids
    QList<ReportedSum> bearers; ///< by set of parties
    QList<ReportedSum> borne; ///< by party: amount
    QList<ReportedSum> customers; ///< the ten with the most complaints, and who has as many and as great a loss
    QList<ReportedSum> products; ///< likewise
    QList<ReportedSum> demands; ///< by kind: count, amount
    QList<ReportedSum> costs; ///< by kind
    QList<ReportedSum> editions;
    // Of the handled ones closed in it:
    QList<ReportedSum> satisfaction; ///< by answer
    QList<std::pair<int, int>> durations; ///< days from registration to closing, how many; ascending
    // At the end of it:
    int openCount = 0;
    int overdueCount = 0;
};

/// What a report is made of where nobody wants to read all its complaints: sums, and the few that it names. What had
/// not happened at the report's moment is not in it.
struct ReportSums
{
    QList<ReportedDay>
        days; ///< from the first day compared to the last one of the period, ascending, without empty ones
    PeriodSums now;
    PeriodSums before;
    PeriodSums lastYear;
    PeriodSums yearToDate;
    QList<ReportedComplaint> cases; ///< those with the greatest loss, or those that were asked for
    QList<ReportedRepeat> repeats; ///< at most mostReportedLines
    QList<std::pair<QDate, int>> openByDay; ///< those registered at most oldestAgeDay days earlier, by that day
    QList<ReportedComplaint> overdue; ///< at most mostReportedLines, the longest overdue ones
};

} // namespace kesu
