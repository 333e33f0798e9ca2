// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/reportframe.h"

#include "core/report/periodfigures.h"

#include <QCoreApplication>

namespace kesu {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(ReportScope)
};

} // namespace

QString scopeText(const ReportScope& scope, const QString& rulebookTitle, const QString& party)
{
    QStringList parts;
    if (!scope.rulebook.isEmpty())
        parts += Text::tr("Standard: %1").arg(rulebookTitle);
    if (!scope.customer.isEmpty())
        parts += Text::tr("Customer: %1").arg(scope.customer);
    if (!scope.product.isEmpty())
        parts += Text::tr("Product: %1").arg(scope.product);
    if (!scope.party.isEmpty())
        parts += Text::tr("Responsible: %1").arg(party);
    return parts.join(QStringLiteral(" · "));
}

MonthReport startedReport(const ReportFrame& frame)
{
    MonthReport report;
    report.period = frame.period;
    report.asOf = frame.asOf;
    report.until = endOf(frame.period, frame.asOf);
    report.repeatWindowMonths = frame.repeatWindowMonths;
    report.scope = frame.scope;
    report.scopeName = frame.scopeName;
    report.inputs = frame.note.inputs;
    report.inputsBefore = frame.inputsBefore;
    report.remarks = frame.note.remarks;
    report.casesAreChosen = frame.note.cases.has_value();
    return report;
}

void finishReport(MonthReport& report, const ReportFrame& frame)
{
    report.perBatch = Rate{report.now.total, report.inputs.deliveredBatches.value_or(0)};
    report.perBatchBefore = Rate{report.before.total, report.inputsBefore.deliveredBatches.value_or(0)};
    report.ppm = Rate{report.now.defectiveQuantity, report.inputs.shippedQuantity.value_or(0)};
    report.ppmBefore = Rate{report.before.defectiveQuantity, report.inputsBefore.shippedQuantity.value_or(0)};
    report.targets = targetLines(report, frame.targets);
    if (!frame.note.cases)
        return;
    for (CaseLine& line : report.cases)
        for (const ChosenCase& chosen : *frame.note.cases)
            if (chosen.id == line.id)
                line.comment = chosen.comment;
}

} // namespace kesu
