// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/reports/figurequery.h"

#include "core/report/monthreport.h"

namespace kesu {

std::optional<LedgerQuery> ledgerQueryOf(const ReportFigure& figure, const MonthReport& report)
{
    const ReportPeriod days = figure.periodIn(report.period);
    // What comes in today after the report was made is in the ledger and not in the report.
    if (days.to() >= report.asOf.date() || !report.scope.product.isEmpty() || !report.scope.party.isEmpty())
        return std::nullopt;
    LedgerQuery query;
    query.from = days.from();
    query.to = days.to();
    query.rulebook = report.scope.rulebook;
    query.customer = report.scope.customer;
    switch (figure.of) {
    case FigureOf::Registered:
        return query;
    case FigureOf::Valid:
        query.statuses = {QStringLiteral("valid")};
        return query;
    case FigureOf::Pending:
        query.statuses = {QStringLiteral("pending")};
        return query;
    case FigureOf::Invalid:
        query.statuses = {QStringLiteral("invalid")};
        return query;
    case FigureOf::OutOfScope:
        query.statuses = {QStringLiteral("out-of-scope")};
        return query;
    default:
        return std::nullopt;
    }
}

} // namespace kesu
