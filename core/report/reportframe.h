// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

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

/// What a report is made for, besides the complaints.
struct ReportFrame
{
    ReportPeriod period = ReportPeriod::monthOf(QDate(2000, 1, 1));
    Moment asOf; ///< what is later has not happened
    int repeatWindowMonths = 3;
    ReportScope scope;
    QString scopeName; ///< scopeText(), or empty
    ReportNote note; ///< what was typed in
    ReportInputs inputsBefore; ///< what was typed in for the period before
    ReportTargets targets;
};

/// "客户：华联食品 · 产品：五层箱": empty for all. rulebookTitle: of the scope's rulebook; party: the label of the
/// scope's.
QString scopeText(const ReportScope& scope, const QString& rulebookTitle, const QString& party);

/// A report with what the frame says of it, the figures still to be counted.
MonthReport startedReport(const ReportFrame& frame);
/// Tells what follows from the counted figures: rates of deliveries, targets, comments on the cases.
void finishReport(MonthReport& report, const ReportFrame& frame);

} // namespace kesu
