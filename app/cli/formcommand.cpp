// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/commandline.h"
#include "app/cli/commands.h"
#include "app/cli/console.h"
#include "app/cli/databasecommand.h"
#include "app/cli/papercommand.h"
#include "core/base/error.h"
#include "core/service/workspace.h"
#include "ui/print/formdocument.h"
#include "ui/print/pdffile.h"
#include "ui/print/workspaceprint.h"

#include <QCoreApplication>

namespace kesu::cli {

namespace {

constexpr int pageOfLedger = 500;

PrintProfile profileOf(const QString& word)
{
    if (word == QStringLiteral("internal"))
        return PrintProfile::Internal;
    if (word == QStringLiteral("customer"))
        return PrintProfile::Customer;
    throw InputError(
        QCoreApplication::translate("kesu-cli", "--profile: \"%1\" is neither internal nor customer.").arg(word));
}

/// Every filed complaint registered in that month, in the order of registration.
QList<ComplaintId> complaintsIn(Workspace& workspace, const QString& month)
{
    const std::optional<ReportPeriod> period = ReportPeriod::tryMonth(month);
    if (!period)
        throw InputError(
            QCoreApplication::translate("kesu-cli", "--all-in: \"%1\" is no month; write it as 2026-10.").arg(month));
    LedgerQuery query;
    query.from = period->from();
    query.to = period->to();
    query.direction = SortDirection::Ascending;
    QList<ComplaintId> ids;
    QList<LedgerRow> rows = workspace.complaints().ledger(query, pageOfLedger);
    while (!rows.isEmpty()) {
        for (const LedgerRow& row : std::as_const(rows))
            ids.append(row.id);
        rows = workspace.complaints().ledgerAfter(query, rows.constLast(), pageOfLedger);
    }
    if (ids.isEmpty())
        throw InputError(
            QCoreApplication::translate("kesu-cli", "--all-in: no complaint was registered in %1.").arg(month));
    return ids;
}

/// By ledger number, or as "#123" while a complaint has none, as the ledger lists it.
std::optional<ComplaintId> idOf(Workspace& workspace, const QString& number)
{
    if (!number.startsWith(QLatin1Char('#')))
        return workspace.complaints().findByNumber(number);
    bool ok = false;
    const qint64 id = QStringView(number).sliced(1).toLongLong(&ok);
    try {
        if (ok && id > 0)
            return workspace.complaints().load(ComplaintId(id)).id;
    } catch (const Error& error) {
        if (error.code() != ErrorCode::NotFound)
            throw;
    }
    return std::nullopt;
}

QList<ComplaintId> complaintsOf(Workspace& workspace, const QStringList& numbers)
{
    QList<ComplaintId> ids;
    for (const QString& number : numbers) {
        const std::optional<ComplaintId> id = idOf(workspace, number);
        if (!id)
            throw InputError(
                QCoreApplication::translate("kesu-cli", "NUMBER: there is no complaint %1 in the database.")
                    .arg(number));
        ids.append(*id);
    }
    return ids;
}

} // namespace

ExitCode runForm(CommandLine& line)
{
    line.argument(QStringLiteral("DB"), QCoreApplication::translate("kesu-cli", "The database."));
    line.argument(QStringLiteral("KIND"), QCoreApplication::translate("kesu-cli", "The form: handling."));
    line.furtherArguments(QStringLiteral("NUMBER"),
        QCoreApplication::translate("kesu-cli", "Ledger numbers of the complaints to print."));
    addPaperOptions(line);
    line.option({QStringLiteral("profile"),
        QCoreApplication::translate("kesu-cli", "Who gets the paper: internal (default) or customer."),
        QStringLiteral("PROFILE"), QStringLiteral("internal")});
    line.option({QStringLiteral("all-in"),
        QCoreApplication::translate("kesu-cli", "All complaints registered in a month, instead of numbers."),
        QStringLiteral("YYYY-MM")});
    line.parse();

    const PaperOptions options = paperOptions(line);
    const PrintProfile profile = profileOf(line.value(QStringLiteral("profile")));
    if (line.argument(1) != QStringLiteral("handling") && line.argument(1) != QStringLiteral("客户投诉处理单"))
        throw InputError(
            QCoreApplication::translate("kesu-cli", "KIND: there is no form \"%1\"; the form is called handling.")
                .arg(line.argument(1)));
    const QStringList numbers = line.arguments().mid(2);
    const QString month = line.value(QStringLiteral("all-in"));
    if (numbers.isEmpty() == month.isEmpty())
        throw InputError(QCoreApplication::translate("kesu-cli", "Give either numbers or --all-in with a month."));

    const std::unique_ptr<Workspace> workspace = openDatabase(line, line.argument(0), IfMissing::Fail);
    const QList<ComplaintId> ids
        = month.isEmpty() ? complaintsOf(*workspace, numbers) : complaintsIn(*workspace, month);
    const std::unique_ptr<FormDocument> document = formDocumentOf(*workspace, ids, profile, options.language);
    writePdf(*document, options.out, workspace->clock().now());
    writeMessage(QCoreApplication::translate("kesu-cli", "%1: forms %2, pages %3.")
                     .arg(options.out)
                     .arg(ids.size())
                     .arg(document->pageCount()));
    return ExitCode::Done;
}

} // namespace kesu::cli
