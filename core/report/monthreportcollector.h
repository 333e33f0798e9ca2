// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/calendar/workcalendar.h"
#include "core/report/monthreport.h"
#include "core/rulebook/rulebook.h"

#include <functional>

namespace kesu {

/// The words for the ids of a rulebook in the language of the report.
struct ReportLabels
{
    /// Label of an id; must answer the id itself where it knows no better.
    std::function<QString(const QString& rulebook, VocabularyKind kind, const QString& id)> label;
    /// "客户投诉管理标准 第1版"
    std::function<QString(const QString& rulebook, const QString& edition)> rulebookTitle;
};

/// Computes a report. Pure: the same arguments always give the same report. `complaints` must hold what
/// ReportedComplaint asks for, in any order; what is registered, closed or followed up after `asOf` has not happened.
MonthReport collectMonthReport(const QList<ReportedComplaint>& complaints, const ReportPeriod& period, Moment asOf,
    const WorkCalendar& calendar, const ReportLabels& labels, const ReportInputs& inputs, int repeatWindowMonths);

} // namespace kesu
