// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/report/monthreport.h"

#include <QList>

namespace kesu {

/// 「2026年10月客户投诉月报」: by the kind of the period, translated.
QString reportTitle(const ReportPeriod& period);
/// 本月, 本季度, 本年, 本期 and 上月, 上季度, 上年, 上期.
QString thisPeriodName(PeriodKind kind);
QString previousPeriodName(PeriodKind kind);
/// The same as the head of a column: "The month before".
QString previousPeriodHead(PeriodKind kind);

/// The paragraphs that say the report in words: counts with their comparisons, causes and loss, timeliness. Without a
/// complaint in the period the first one says so.
QStringList reportLead(const MonthReport& report);

/// What a figure means, for the foot of the report.
struct Definition
{
    QString term;
    QString meaning;
};

QList<Definition> reportDefinitions(const MonthReport& report);

} // namespace kesu
