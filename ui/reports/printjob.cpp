// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/reports/printjob.h"

#include "core/base/clock.h"
#include "core/base/error.h"
#include "ui/print/pageunits.h"
#include "ui/print/pdffile.h"
#include "ui/shared/filedialog.h"
#include "ui/shared/guarded.h"
#include "ui/shared/messagebox.h"

#include <QCoreApplication>
#include <QPainter>
#include <QPrintDialog>
#include <QPrinter>
#include <QPrinterInfo>
#include <QProgressDialog>

namespace kesu {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(PrintJob)
};

} // namespace

void throwPrinterFailed(const QPrinter& printer)
{
    throw Error(ErrorCode::Printing,
        Text::tr("The printer %1 did not take the pages. Check that it is switched on and has paper, then print again.")
            .arg(printer.printerName().isEmpty() ? Text::tr("(none)") : printer.printerName()));
}

void printTo(QPrinter& printer, const PagedDocument& document)
{
    printer.setFullPage(true); // pages have their own margins
    printer.setDocName(document.title());
    const int first = printer.fromPage() > 0 ? printer.fromPage() - 1 : 0;
    const int last
        = printer.toPage() > 0 ? std::min(printer.toPage(), document.pageCount()) - 1 : document.pageCount() - 1;
    const auto turnTo = [&](int page) {
        printer.setPageOrientation(document.pageLayoutOf(page).orientation()); // its size is the printer's tray
    };
    turnTo(first);
    QPainter painter;
    if (!painter.begin(&printer))
        throwPrinterFailed(printer);
    for (int page = first; page <= last; ++page) {
        if (page > first) {
            turnTo(page);
            if (!printer.newPage())
                throwPrinterFailed(printer);
        }
        painter.save();
        const double scale = double(printer.resolution()) / unitsPerInch;
        painter.scale(scale, scale);
        document.paintPage(painter, page);
        painter.restore();
    }
    if (!painter.end() || printer.printerState() == QPrinter::Error)
        throwPrinterFailed(printer);
}

bool choosePrinter(QWidget* parent, QPrinter& printer, int pages)
{
    if (QPrinterInfo::availablePrinterNames().isEmpty()) {
        MessageBox::information(parent, Text::tr("No printer is set up on this computer."),
            Text::tr("Save the pages as PDF and print them elsewhere, or set up a printer in the system."));
        return false;
    }
    QPrintDialog dialog(&printer, parent);
    dialog.setWindowTitle(Text::tr("Print"));
    if (pages > 0)
        dialog.setMinMax(1, pages);
    return dialog.exec() == QDialog::Accepted;
}

bool printInteractively(QWidget* parent, const PagedDocument& document)
{
    QPrinter printer(QPrinter::HighResolution);
    printer.setPageLayout(document.pageLayout());
    return choosePrinter(parent, printer, document.pageCount())
        && guarded(parent, [&] { printTo(printer, document); }) == GuardResult::Done;
}

bool savePdfInteractively(QWidget* parent, const PagedDocument& document, const QString& proposedName)
{
    const QString path = FileDialog::save(parent, QStringLiteral("pdf"), Text::tr("Save as PDF"),
        Text::tr("PDF (*.pdf)"), proposedName, QStringLiteral("pdf"));
    if (path.isEmpty())
        return false;
    QProgressDialog progress(Text::tr("Writing the pages"), Text::tr("Cancel"), 0, document.pageCount(), parent);
    progress.setWindowModality(Qt::WindowModal);
    progress.setMinimumDuration(1000);
    bool cancelled = false;
    const GuardResult result = guarded(parent, [&] {
        try {
            writePdf(document, path, SystemClock().now(), [&](int done, int) {
                progress.setValue(done);
                return !progress.wasCanceled();
            });
        } catch (const Error& error) {
            if (error.code() != ErrorCode::Cancelled)
                throw;
            cancelled = true;
        }
    });
    return result == GuardResult::Done && !cancelled;
}

} // namespace kesu
