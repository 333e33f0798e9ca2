// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/print/pdffile.h"

#include "core/base/error.h"
#include "ui/print/pageink.h"
#include "ui/print/pageunits.h"
#include "ui/print/partialfile.h"
#include "ui/print/pdfpages.h"

#include <QCoreApplication>
#include <QFile>
#include <QPainter>
#include <QPdfWriter>

namespace kesu {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(Print)
};

/// Counts what was handed over and remembers a short write: QPdfWriter itself looks at neither, so that a full disk
/// would leave a cut file without a word.
class CountingDevice final : public QIODevice
{
public:
    CountingDevice(QFile& file, Moment createdAt)
        : m_file(file)
        , m_createdAt(stampOf(createdAt))
    {
        open(QIODevice::WriteOnly | QIODevice::Unbuffered);
    }

    bool hasFailed() const { return m_failed; }
    qint64 written() const { return m_written; }
    bool isSequential() const override { return true; }

protected:
    qint64 readData(char*, qint64) override { return -1; }

    qint64 writeData(const char* data, qint64 length) override
    {
        QByteArray bytes = QByteArray::fromRawData(data, length);
        stampTime(bytes);
        if (!m_failed && m_file.write(bytes) != length)
            m_failed = true;
        m_written += length;
        return length;
    }

private:
    static QByteArray stampOf(Moment moment)
    {
        return (moment.date().toString(QStringLiteral("yyyyMMdd")) + moment.time().toString(QStringLiteral("HHmmss")))
            .toLatin1();
    }

    /// Qt asks the system for the time of creation; ours is the caller's, so that the same pages are the same bytes.
    void stampTime(QByteArray& bytes) const
    {
        static const QByteArray key = QByteArrayLiteral("/CreationDate (D:");
        const qsizetype at = bytes.indexOf(key);
        if (at >= 0 && at + key.size() + m_createdAt.size() <= bytes.size())
            bytes.replace(at + key.size(), m_createdAt.size(), m_createdAt);
    }

    QFile& m_file;
    QByteArray m_createdAt;
    qint64 m_written = 0;
    bool m_failed = false;
};

void askOn(const PrintProgress& progress, int done, int total)
{
    if (progress && !progress(done, total))
        throw Error(ErrorCode::Cancelled, Text::tr("Printing was cancelled; no file was written."));
}

void writeInk(const PagedDocument& document, const QString& path, Moment createdAt, const PrintProgress& progress)
{
    PdfPages pages(path, createdAt);
    for (int page = 0; page < document.pageCount(); ++page) {
        PageInk ink;
        document.putInk(ink, page);
        QSize paper(a4Width, a4Height);
        if (document.pageLayoutOf(page).orientation() == QPageLayout::Landscape)
            paper.transpose();
        pages.page({pages.layer(ink, paper)}, paper);
        askOn(progress, page + 1, document.pageCount());
    }
    pages.finish(document.title());
}

void paint(
    const PagedDocument& document, QPdfWriter& writer, const PrintProgress& progress, const CountingDevice& device)
{
    QPainter painter;
    if (!painter.begin(&writer))
        return;
    for (int page = 0; page < document.pageCount() && !device.hasFailed(); ++page) {
        if (page > 0) {
            writer.setPageLayout(document.pageLayoutOf(page));
            writer.newPage();
        }
        document.paintPage(painter, page);
        askOn(progress, page + 1, document.pageCount());
    }
    painter.end();
}

} // namespace

void writePdf(const PagedDocument& document, const QString& path, Moment createdAt, const PrintProgress& progress)
{
    PageInk first;
    if (document.pageCount() > 0 && document.putInk(first, 0)) {
        writeInk(document, path, createdAt, progress);
        return;
    }
    PartialFile partial(path);
    CountingDevice device(partial.file(), createdAt);
    {
        QPdfWriter writer(&device);
        writer.setResolution(unitsPerInch);
        writer.setPageLayout(document.pageLayoutOf(0));
        writer.setTitle(document.title());
        writer.setCreator(QStringLiteral("Kesu"));
        paint(document, writer, progress, device);
    }
    // A write that failed leaves fewer bytes than were handed over.
    partial.keep(device.hasFailed() ? -1 : device.written());
}

} // namespace kesu
