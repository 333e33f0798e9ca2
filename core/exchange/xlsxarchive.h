// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QIODevice>
#include <QString>
#include <memory>

struct zip;
struct zip_file;

namespace kesu {

/// What may be unpacked from a workbook, so that a small file cannot fill the memory or run for hours (zip bomb).
struct XlsxLimits
{
    qint64 sheetBytes = 2'000'000'000; ///< of one sheet, which is streamed
    qint64 partBytes = 400'000'000; ///< of any other part, which is held as a whole

    friend bool operator==(const XlsxLimits&, const XlsxLimits&) = default;
};

/// One part of the workbook, unpacked as it is read. Refuses to give more than its limit.
class XlsxPart final : public QIODevice
{
public:
    XlsxPart(zip_file* file, qint64 limit);
    ~XlsxPart() override;

    bool isSequential() const override { return true; }
    /// True only when the last byte has been given: a reader that trusts this never takes a pause for the end.
    bool atEnd() const override { return m_ended && QIODevice::bytesAvailable() == 0; }
    bool isOverLimit() const { return m_overLimit; }
    /// True if the packed data are damaged.
    bool isDamaged() const { return m_damaged; }
    qint64 unpacked() const { return m_unpacked; }

protected:
    qint64 readData(char* data, qint64 maxSize) override;
    qint64 writeData(const char*, qint64) override { return -1; }

private:
    zip_file* m_file;
    qint64 m_limit;
    qint64 m_unpacked = 0;
    bool m_ended = false;
    bool m_overLimit = false;
    bool m_damaged = false;
};

/// The zip file that a workbook is.
class XlsxArchive
{
public:
    /// Throws Error{FileNotReadable} if the file cannot be opened. Is not open if it is no zip file.
    explicit XlsxArchive(const QString& path);
    ~XlsxArchive();
    XlsxArchive(const XlsxArchive&) = delete;
    XlsxArchive& operator=(const XlsxArchive&) = delete;

    bool isOpen() const { return m_zip != nullptr; }
    /// The part of that name, upper and lower case alike, without a leading slash; null if there is none.
    std::unique_ptr<XlsxPart> part(const QString& name, qint64 limit) const;
    /// The size of the part unpacked, as the archive says; 0 if it does not.
    qint64 size(const QString& name) const;

private:
    zip* m_zip = nullptr;
};

} // namespace kesu
