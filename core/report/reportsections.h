// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/calendar/workcalendar.h"
#include "core/report/reportframe.h"
#include "core/report/reportsums.h"

namespace kesu {

/// The complaints of a report that one section looks at; the pointers live as long as the collector's list.
using ReportedSelection = QList<const ReportedComplaint*>;

/// The twelve months of the trend, with nothing counted yet.
QList<TrendMonth> trendMonths(const ReportPeriod& period);
/// How many months the day's month comes after the one of `first`.
int monthsBetween(QDate first, QDate day);
/// Counts complaints registered on that day in the month a year later, if it is one of the trend.
void addToLastYear(QList<TrendMonth>& months, const ReportPeriod& period, QDate day, int count);
QList<TrendMonth> trendOf(const ReportedSelection& complaints, const ReportPeriod& period, Moment asOf);
/// Every category of a complaint of the selection, most frequent first, ties by label.
QList<CategoryLine> categoriesOf(const ReportedSelection& registered, const ReportLabels& labels);
QList<PartyLine> partiesOf(const ReportedSelection& registered, const ReportLabels& labels);
enum class TopBy { Customer, Product };
/// The ten with the most complaints; those without a name are left out.
QList<TopLine> topOf(const ReportedSelection& registered, TopBy by);
/// All of them, in any order.
QList<TopLine> namesOf(const ReportedSelection& registered, TopBy by);
QList<DemandLine> demandsOf(const ReportedSelection& registered, const ReportLabels& labels);
QList<CostLine> costsOf(const ReportedSelection& registered, const ReportLabels& labels);
QList<ClassLine> satisfactionOf(const ReportedSelection& closed);
QList<AgeClass> agesOf(const ReportedSelection& open, Moment until);
/// Those that were due before, the longest overdue first.
ReportedSelection overdueAt(const ReportedSelection& open, Moment until);
/// A line for each of them, for mostReportedLines at most.
QList<OverdueLine> overdueOf(
    const ReportedSelection& overdue, Moment until, const WorkCalendar& calendar, const ReportLabels& labels);
/// The three with the greatest loss, none without one.
QList<CaseLine> casesOf(const ReportedSelection& registered, const ReportLabels& labels);
CaseLine caseLine(const ReportedComplaint& complaint, const ReportLabels& labels);

/// The sections of another period with which a report compares its own, line by line. Lines that it does not have do
/// no harm.
struct ComparedSections
{
    QList<CategoryLine> categories;
    QList<PartyLine> parties;
    QList<TopLine> customers;
    QList<TopLine> products;
    QList<DemandLine> demands;
    QList<CostLine> costs;
    QList<ClassLine> satisfaction;
};
void tellComparisons(MonthReport& report, const ComparedSections& before, const ComparedSections& lastYear);

/// Of satisfactionIds() so many mean that the customer is satisfied.
constexpr qsizetype satisfiedAnswers = 2;

/// Lines in the order in which the report tells them, with their shares where they have some, and no more of them than
/// it tells. Demands and costs come sorted by id.
QList<CategoryLine> ranked(QList<CategoryLine> lines);
QList<PartyLine> ranked(QList<PartyLine> lines);
QList<TopLine> ranked(QList<TopLine> lines);
QList<DemandLine> ranked(QList<DemandLine> lines);
QList<CostLine> ranked(QList<CostLine> lines);
QList<RepeatLine> ranked(QList<RepeatLine> lines);
/// Every class with nothing in it.
QList<ClassLine> satisfactionClasses();
QList<AgeClass> ageClasses();
/// Counts so many complaints of that age into their class; none that are younger than 0 days.
void addToAge(QList<AgeClass>& classes, qint64 days, int count);

} // namespace kesu
