// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/report/monthreport.h"
#include "core/report/reportfigure.h"

/// How figures are written in a report, and where they lead.
namespace kesu::reportwords {

/// "￥1,234.50"
QString yuan(Money amount);
/// "+3", "−3", "±0": now against then.
QString difference(qint64 now, qint64 then);
QString difference(Money now, Money then);
/// The difference of two rates in points of a percent: "+1.5", "—" where one is not known.
QString difference(const Rate& now, const Rate& then);
/// The same for days.
QString difference(const std::optional<double>& now, const std::optional<double>& then);
/// 「上月 29」: what the figure was in the period before.
QString before(PeriodKind kind, const QString& value);
/// "85.7% (12/14)", "—"
QString withBase(const Rate& rate);
/// "12.5", "—"
QString days(const std::optional<double>& count);
/// A typed number: "1,200", "—".
QString typed(const std::optional<qint64>& number);
/// The ledger number; the file's own number while the rulebook gives none.
QString numberOf(const QString& number, ComplaintId id);

/// The link of a figure; empty where the figure is nothing, for then there is nothing to open.
QString link(FigureOf of, qint64 figure, const QString& argument = {}, FigurePeriod in = FigurePeriod::Now);
QString link(FigureOf of, Money figure, const QString& argument = {}, FigurePeriod in = FigurePeriod::Now);
/// The link of a figure of one month of the trend.
QString monthLink(FigureOf of, qint64 figure, QDate month);
/// The link of a complaint.
QString link(ComplaintId id);
/// Of a complaint known by its number only.
QString numberLink(const QString& number);

/// Where a link leads: to a figure, a complaint, or a complaint's number.
std::optional<ReportFigure> figureOf(const QString& link);
std::optional<ComplaintId> complaintOf(const QString& link);
std::optional<QString> numberOf(const QString& link);

} // namespace kesu::reportwords
