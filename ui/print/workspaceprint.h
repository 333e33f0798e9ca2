// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/service/formservice.h"
#include "core/service/reportservice.h"

#include <memory>

namespace kesu {

class FormDocument;
class ReportDocument;
class Workspace;

/// What lies between the open database and the paper, for the window and the command line alike. `language` is that of
/// the rulebooks' words: zh_CN, zh_TW or en. World failures are thrown as Error.

/// The forms of several complaints, at least one, in that order.
std::unique_ptr<FormDocument> formDocumentOf(
    Workspace& workspace, const QList<ComplaintId>& ids, PrintProfile profile, const QString& language);

/// The report over a period and a part of the complaints as of the clock's now.
MonthReport monthReportOf(Workspace& workspace, const ReportPeriod& period, const ReportScope& scope,
    const ReportNote& note, const QString& language, const SummingProgress& progress = {});
/// The words of the rulebooks that were in force at the end of the period. The workspace must outlive them.
ReportLabels reportLabels(Workspace& workspace, const ReportPeriod& period, const QString& language);
std::unique_ptr<ReportDocument> reportDocumentOf(
    Workspace& workspace, const MonthReport& report, const ReportAppendix& appendix = {});

} // namespace kesu
