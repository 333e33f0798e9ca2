// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/forms/batchprinter.h"

#include "core/base/error.h"
#include "ui/print/formdocument.h"
#include "ui/print/pageunits.h"
#include "ui/reports/printjob.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QPainter>
#include <QPrinter>

namespace kesu {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(BatchPrinter)
};

class PrinterPages
{
public:
    explicit PrinterPages(QPrinter& printer)
        : m_printer(printer)
    {
    }

    void put(const FormDocument& document)
    {
        for (int page = 0; page < document.pageCount(); ++page) {
            m_printer.setPageOrientation(document.pageLayoutOf(page).orientation());
            const bool isReady = m_count == 0 ? m_painter.begin(&m_printer) : m_printer.newPage();
            if (!isReady)
                throwPrinterFailed(m_printer);
            m_painter.save();
            const double scale = double(m_printer.resolution()) / unitsPerInch;
            m_painter.scale(scale, scale);
            document.paintPage(m_painter, page);
            m_painter.restore();
            ++m_count;
        }
    }

    void end()
    {
        if (m_count > 0 && (!m_painter.end() || m_printer.printerState() == QPrinter::Error))
            throwPrinterFailed(m_printer);
    }

    qsizetype count() const { return m_count; }

private:
    QPrinter& m_printer;
    QPainter m_painter;
    qsizetype m_count = 0;
};

} // namespace

FormsWritten printBatch(QPrinter& printer, const FormSource& source, const PrintProgress& progress)
{
    printer.setFullPage(true); // pages have their own margins
    printer.setDocName(Text::tr("Forms"));
    FormsWritten written;
    PrinterPages pages(printer);
    for (qsizetype index = 0; index < source.count; ++index) {
        const FormDocument document({source.form(index)});
        pages.put(document);
        written.warnings += document.warnings();
        ++written.forms;
        if (progress && !progress(static_cast<int>(index + 1), static_cast<int>(source.count))) {
            printer.abort();
            throw Error(ErrorCode::Cancelled, Text::tr("Printing was stopped."));
        }
    }
    pages.end();
    written.pages = pages.count();
    return written;
}

FormsWritten printBatchInteractively(QWidget* parent, const FormSource& source, const PrintProgress& progress)
{
    QPrinter printer(QPrinter::HighResolution);
    if (!choosePrinter(parent, printer))
        return {};
    return printBatch(printer, source, progress);
}

QString FreeNames::take(const QString& name)
{
    QString free = name;
    for (int count = 2;
         m_taken.contains(free.toCaseFolded()) || QFileInfo::exists(QStringLiteral("%1/%2.pdf").arg(m_folder, free));
         ++count)
        free = QStringLiteral("%1 (%2)").arg(name).arg(count);
    m_taken.insert(free.toCaseFolded());
    return free;
}

} // namespace kesu
