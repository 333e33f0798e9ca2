// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/ledgerexport.h"

#include "core/base/error.h"
#include "core/exchange/exchangetext.h"
#include "core/exchange/sheetwriter.h"
#include "core/service/workspace.h"

namespace kesu {

namespace {

/// Lines fetched at once.
constexpr int linesAtOnce = 2'000;

std::unique_ptr<SheetWriter> writerFor(LedgerFormat format, const QString& path)
{
    if (format == LedgerFormat::Csv)
        return std::make_unique<CsvSheetWriter>(path);
    return std::make_unique<XlsxSheetWriter>(path, ExchangeText::tr("Complaint ledger"));
}

bool isBefore(const LedgerRow& row, const std::optional<QDate>& from)
{
    return from && row.registeredAt.date() < *from;
}

} // namespace

qint64 exportLedger(Workspace& workspace, const LedgerQuery& query, LedgerFormat format, const QString& path,
    const QString& language, const std::function<bool(qint64)>& progress)
{
    workspace.access().require(Right::Export);
    const std::unique_ptr<SheetWriter> writer = writerFor(format, path);
    LedgerSheet sheet(workspace.rulebooks(), language, workspace.clock().now());
    writer->head(sheet.heads(), sheet.widths());
    LedgerQuery ordered = query;
    // earlier lines are read too, as they are counted for "which time"
    ordered.from.reset();
    ordered.sort = LedgerSort::RegisteredAt;
    ordered.direction = SortDirection::Ascending;
    qint64 written = 0;
    QList<LedgerRow> lines = workspace.complaints().ledger(ordered, linesAtOnce);
    while (!lines.isEmpty()) {
        for (const LedgerRow& line : std::as_const(lines)) {
            const QList<SheetValue> cells = sheet.cells(line);
            if (isBefore(line, query.from))
                continue;
            writer->row(cells);
            ++written;
        }
        if (progress && !progress(written))
            throw Error(ErrorCode::Cancelled, ExchangeText::tr("The export was stopped; no file was written."));
        lines = workspace.complaints().ledgerAfter(ordered, lines.constLast(), linesAtOnce);
    }
    writer->finish();
    return written;
}

} // namespace kesu
