// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/print/pdffile.h"

#include "core/base/error.h"
#include "ui/print/pageunits.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>
#include <QPainter>
#include <QPdfWriter>
#include <QStorageInfo>
#include <filesystem>
#include <system_error>

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

/// Takes the half-written file away unless it was kept.
class PartialFile
{
public:
    explicit PartialFile(const QString& path)
        : m_file(path)
    {
    }
    ~PartialFile()
    {
        if (m_kept)
            return;
        m_file.close();
        QFile::remove(m_file.fileName()); // m_file.remove() does nothing once a write has failed
    }
    PartialFile(const PartialFile&) = delete;
    PartialFile& operator=(const PartialFile&) = delete;

    QFile& file() { return m_file; }
    void keep() { m_kept = true; }

private:
    QFile m_file;
    bool m_kept = false;
};

[[noreturn]] void throwNotWritable(const QString& path, const QString& detail)
{
    const QStorageInfo storage(QFileInfo(path).absolutePath());
    if (storage.isValid() && storage.bytesAvailable() < 64 * 1024)
        throw Error(ErrorCode::DiskFull,
            Text::tr("%1 could not be written: the disk is full. Make room and try again.").arg(path), detail);
    throw Error(ErrorCode::FileNotWritable,
        Text::tr("%1 could not be written. Choose a folder in which you may write.").arg(path), detail);
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
        if (progress && !progress(page + 1, document.pageCount())) {
            painter.end();
            throw Error(ErrorCode::Cancelled, Text::tr("Printing was cancelled; no file was written."));
        }
    }
    painter.end();
}

} // namespace

void writePdf(const PagedDocument& document, const QString& path, Moment createdAt, const PrintProgress& progress)
{
    PartialFile partial(path + QStringLiteral(".part"));
    QFile& file = partial.file();
    if (!file.open(QIODevice::WriteOnly | QIODevice::Truncate))
        throwNotWritable(path, file.errorString());
    CountingDevice device(file, createdAt);
    {
        QPdfWriter writer(&device);
        writer.setResolution(unitsPerInch);
        writer.setPageLayout(document.pageLayoutOf(0));
        writer.setTitle(document.title());
        writer.setCreator(QStringLiteral("Kesu"));
        paint(document, writer, progress, device);
    }
    if (device.hasFailed() || !file.flush() || file.error() != QFileDevice::NoError || device.written() == 0)
        throwNotWritable(path, file.errorString());
    const qint64 size = file.size();
    file.close();
    if (size != device.written() || QFileInfo(file.fileName()).size() != device.written())
        throwNotWritable(path, QStringLiteral("%1 of %2 bytes written").arg(size).arg(device.written()));

    // QFile::rename() does not replace a file; this does, in one step.
    std::error_code error;
    std::filesystem::rename(file.fileName().toStdU16String(), path.toStdU16String(), error);
    if (error)
        throwNotWritable(path, QString::fromStdString(error.message()));
    partial.keep();
}

} // namespace kesu
