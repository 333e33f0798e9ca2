// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/report/monthreportcollector.h"

namespace kesu {

/// The complaints of a report that one section looks at; the pointers live as long as the collector's list.
using ReportedSelection = QList<const ReportedComplaint*>;

QList<TrendMonth> trendOf(const QList<ReportedComplaint>& complaints, const ReportPeriod& period, Moment asOf);
/// Every category of a complaint of the selection, most frequent first, ties by label.
QList<CategoryLine> categoriesOf(const ReportedSelection& registered, const ReportLabels& labels);
QList<PartyLine> partiesOf(const ReportedSelection& registered, const ReportLabels& labels);
enum class TopBy { Customer, Product };
/// The ten with the most complaints; those without a name are left out.
QList<TopLine> topOf(const ReportedSelection& registered, TopBy by);
QList<DemandLine> demandsOf(const ReportedSelection& registered, const ReportLabels& labels);
QList<CostLine> costsOf(const ReportedSelection& registered, const ReportLabels& labels);
QList<ClassLine> satisfactionOf(const ReportedSelection& closed);
QList<AgeClass> agesOf(const ReportedSelection& open, Moment until);
QList<OverdueLine> overdueOf(
    const ReportedSelection& open, Moment until, const WorkCalendar& calendar, const ReportLabels& labels);
/// The three with the greatest loss, none without one.
QList<CaseLine> casesOf(const ReportedSelection& registered, const ReportLabels& labels);

} // namespace kesu
