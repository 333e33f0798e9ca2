// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/report/monthreportfromsums.h"
#include "core/report/reportappendix.h"

#include <functional>

namespace kesu {

class Database;
class Workspace;

/// done: of how many complaints that are still to be summed up or read; false stops.
using SummingProgress = std::function<bool(qint64 done, qint64 of)>;

/// What the sums of a report are read by, besides the database: for a thread of its own.
struct ReportSumsRequest
{
    ReportPeriod period = ReportPeriod::monthOf(QDate(2000, 1, 1));
    Moment asOf;
    int repeatWindowMonths = 3;
    ReportScope scope = {};
    std::optional<QList<ComplaintId>> cases = {}; ///< those to be told; empty: those with the greatest loss
};

/// Brings the sums of that database up to date and reads those of the report; of a part of the complaints these
/// complaints are read one by one. The connection may be in any thread. Throws Error{Cancelled} if progress stopped it.
ReportSums readReportSums(Database& database, const ReportSumsRequest& request, const SummingProgress& progress = {});

/// The reports over the complaints of a database, as of the clock's now. World failures are thrown as Error. A report
/// is for whoever may see reports and amounts of money; Error{NotAllowed} for others.
class ReportService
{
public:
    explicit ReportService(Workspace& workspace)
        : m_workspace(workspace)
    {
    }

    /// The report over a period and a part of the complaints, with what was typed (ReportNotes::note()). The first one
    /// after many changes takes a while, and so does one over a large part.
    MonthReport report(const ReportPeriod& period, const ReportScope& scope, const ReportNote& note,
        const ReportLabels& labels, const SummingProgress& progress = {});
    /// The same of sums that were read elsewhere by sumsRequest() for that note.
    MonthReport report(const ReportSums& sums, const ReportSumsRequest& request, const ReportNote& note,
        const ReportLabels& labels) const;
    /// Throws Error{NotAllowed}, as all that reads does.
    ReportSumsRequest sumsRequest(
        const ReportPeriod& period, const ReportScope& scope = {}, const ReportNote& note = {}) const;

    /// The complaints behind a figure of that report, as it told them, in the order of registration: as many as it
    /// counts; of an amount those that add to it. Empty for one that no report of that language has.
    QList<ComplaintId> complaintsOf(const ReportFigure& figure, const MonthReport& report, const ReportLabels& labels,
        const SummingProgress& progress = {});
    /// The numbers behind every figure of the report's own period that counts complaints, at most so many each.
    ReportAppendix appendix(const MonthReport& report, const ReportLabels& labels, int most = mostAppendixNumbers,
        const SummingProgress& progress = {});
    static constexpr int mostAppendixNumbers = 200;

    /// The figures of each of the periods, none of which should lie more than a few years before the first. The amounts
    /// are zero for whoever may not see money.
    QList<PeriodFigures> figures(const QList<ReportPeriod>& periods);

    /// How many complaints must be summed up before the next report: some thousands take a second.
    qint64 waiting() const;
    /// Sums up what has changed since the last report, so that the next one is quick. False if it was stopped.
    bool refreshSums(const SummingProgress& progress = {});
    /// Makes all sums anew from the complaints.
    bool rebuildSums(const SummingProgress& progress = {});

private:
    void requireRight() const;
    void requireReport() const;
    QString scopeName(const ReportScope& scope, const ReportPeriod& period, const ReportLabels& labels) const;
    QList<DutyLine> duties(const ReportSums& sums, const ReportSumsRequest& request, const ReportLabels& labels) const;
    QList<QList<ComplaintId>> complaintsOf(const QList<ReportFigure>& figures, const MonthReport& report,
        const ReportLabels& labels, const SummingProgress& progress, QList<QStringList>* numbers, int most);

    Workspace& m_workspace;
};

} // namespace kesu
