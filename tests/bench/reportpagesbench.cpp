// SPDX-License-Identifier: GPL-3.0-or-later
// The pages of a report apart from its data: laid out, written as PDF, and looked through for links as the preview
// does. Always the same invented figures: a month with 300 complaints, and a year with as many a month.
#include "tests/bench/bench.h"
#include "tests/core/report/samplereports.h"
#include "ui/print/pdffile.h"
#include "ui/print/reportdocument.h"

#include <QTemporaryDir>

namespace {

using namespace kesu;
using namespace kesu::bench;

const MonthReport& report(const ReportPeriod& period)
{
    static QMap<QString, MonthReport> made;
    const QString id = period.toId();
    if (!made.contains(id))
        made.insert(id,
            test::sampleReport(
                test::sampleComplaints(300, 7), period, Moment::tryFromIso(u"2026-11-03T10:00:00").value()));
    return made[id];
}

void write(const ReportPeriod& period, int times)
{
    static const QTemporaryDir folder;
    for (int i = 0; i < times; ++i) {
        const MonthReport& told = report(period);
        writePdf(ReportDocument(told, QStringLiteral("恒达包装有限公司"), {}),
            folder.filePath(QStringLiteral("report.pdf")), told.asOf);
    }
}

void layOut(const ReportPeriod& period, int times)
{
    for (int i = 0; i < times; ++i) {
        const ReportDocument document(report(period), QStringLiteral("恒达包装有限公司"), {});
        for (int page = 0; page < document.pageCount(); ++page)
            keep(document.links(page));
    }
}

const ReportPeriod month = ReportPeriod::monthOf(QDate(2026, 10, 1));
const ReportPeriod year = ReportPeriod::yearOf(QDate(2026, 1, 1));
const Registration monthPdf("report-pages/month to PDF", "reports", 10, [] { write(month, 10); });
const Registration yearPdf("report-pages/year to PDF", "reports", 10, [] { write(year, 10); });
const Registration monthLinks("report-pages/month laid out, with its links", "reports", 10, [] { layOut(month, 10); });

} // namespace
