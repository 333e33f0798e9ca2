// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/service/reportservice.h"

#include "core/base/error.h"
#include "core/service/workspace.h"
#include "core/storage/database.h"
#include "core/storage/historychain.h"
#include "core/storage/readsnapshot.h"
#include "core/storage/reportsource.h"
#include "core/storage/reportsumkeeper.h"
#include "core/storage/reportsumreader.h"

#include <QCoreApplication>
#include <algorithm>

namespace kesu {

namespace {

/// Reads while nothing waits to be summed up. Others may write between the summing up and the reading, so it is asked
/// again once the reading has its moment.
template <typename Read>
auto whenCurrent(Database& database, int repeatWindowMonths, const SummingProgress& progress, const Read& read)
{
    ReportSumKeeper keeper(database);
    while (true) {
        if (!keeper.refresh(repeatWindowMonths, progress))
            throw Error(
                ErrorCode::Cancelled, QCoreApplication::translate("ReportService", "The report was cancelled."));
        const ReadSnapshot snapshot(database);
        if (keeper.waiting(repeatWindowMonths) == 0)
            return read();
    }
}

} // namespace

ReportSums readReportSums(Database& database, const ReportSumsRequest& request, const SummingProgress& progress)
{
    return whenCurrent(database, request.repeatWindowMonths, progress, [&] {
        return ReportSumReader(database).read(
            {request.period.from(), request.period.to(), request.period.comparedFrom()}, request.asOf,
            request.repeatWindowMonths);
    });
}

MonthReport ReportService::report(
    const ReportPeriod& period, const ReportInputs& inputs, const ReportLabels& labels, const SummingProgress& progress)
{
    const ReportSumsRequest request = sumsRequest(period);
    return report(readReportSums(m_workspace.database(), request, progress), request, inputs, labels);
}

MonthReport ReportService::report(const ReportSums& sums, const ReportSumsRequest& request, const ReportInputs& inputs,
    const ReportLabels& labels) const
{
    requireReport();
    MonthReport report = monthReportFromSums(
        sums, request.period, request.asOf, m_workspace.calendar(), labels, inputs, request.repeatWindowMonths);
    report.rootHash = m_workspace.database().chain().head().toDisplay();
    return report;
}

ReportSumsRequest ReportService::sumsRequest(const ReportPeriod& period) const
{
    requireReport();
    return {period, m_workspace.clock().now(), m_workspace.settings().repeatWindowMonths};
}

QList<PeriodFigures> ReportService::figures(const QList<ReportPeriod>& periods)
{
    requireRight();
    if (periods.isEmpty())
        return {};
    const auto from
        = std::min_element(periods.begin(), periods.end(), [](const ReportPeriod& a, const ReportPeriod& b) {
              return a.from() < b.from();
          })->from();
    const auto to = std::max_element(periods.begin(), periods.end(), [](const ReportPeriod& a, const ReportPeriod& b) {
        return a.to() < b.to();
    })->to();
    const Moment now = m_workspace.clock().now();
    const QList<ReportedDay> days = whenCurrent(m_workspace.database(), m_workspace.settings().repeatWindowMonths, {},
        [&] { return ReportSumReader(m_workspace.database()).days(from, to, now); });
    QList<PeriodFigures> figures;
    for (const ReportPeriod& period : periods)
        figures += periodFigures(days, period, now);
    if (!m_workspace.access().mayRead(FieldClass::Money))
        for (PeriodFigures& one : figures)
            one.loss = one.companyBears = one.claimed = one.accepted = {};
    return figures;
}

void ReportService::requireReport() const
{
    m_workspace.access().require(Right::SeeReports);
    m_workspace.access().requireRead(FieldClass::Money); // what it costs is half of a report
}

/// The strip over the desk shows figures of a report too, hence either right.
void ReportService::requireRight() const
{
    m_workspace.access().requireAny({Right::SeeReports, Right::SeeComplaints});
}

qint64 ReportService::waiting() const
{
    return ReportSumKeeper(m_workspace.database()).waiting(m_workspace.settings().repeatWindowMonths);
}

bool ReportService::refreshSums(const SummingProgress& progress)
{
    if (m_workspace.access().isLocked())
        return false; // it goes on when somebody works again
    return ReportSumKeeper(m_workspace.database()).refresh(m_workspace.settings().repeatWindowMonths, progress);
}

bool ReportService::rebuildSums(const SummingProgress& progress)
{
    m_workspace.access().requireSession();
    ReportSumKeeper keeper(m_workspace.database());
    keeper.forget();
    return keeper.refresh(m_workspace.settings().repeatWindowMonths, progress);
}

} // namespace kesu
