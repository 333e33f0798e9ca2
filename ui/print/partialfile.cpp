// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/print/partialfile.h"

#include "core/base/error.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QStorageInfo>
#include <filesystem>
#include <system_error>

namespace kesu {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(Print)
};

} // namespace

PartialFile::PartialFile(const QString& path)
    : m_path(path)
    , m_file(path + QStringLiteral(".part"))
{
    if (!m_file.open(QIODevice::WriteOnly | QIODevice::Truncate))
        throwNotWritable(m_file.errorString());
}

PartialFile::~PartialFile()
{
    if (m_kept)
        return;
    m_file.close();
    QFile::remove(m_file.fileName()); // m_file.remove() does nothing once a write has failed
}

void PartialFile::throwNotWritable(const QString& detail) const
{
    const QStorageInfo storage(QFileInfo(m_path).absolutePath());
    if (storage.isValid() && storage.bytesAvailable() < 64 * 1024)
        throw Error(ErrorCode::DiskFull,
            Text::tr("%1 could not be written: the disk is full. Make room and try again.").arg(m_path), detail);
    throw Error(ErrorCode::FileNotWritable,
        Text::tr("%1 could not be written. Choose a folder in which you may write.").arg(m_path), detail);
}

void PartialFile::write(const QByteArray& bytes)
{
    if (m_file.write(bytes) != bytes.size())
        throwNotWritable(m_file.errorString());
}

void PartialFile::keep(qint64 bytes)
{
    if (!m_file.flush() || m_file.error() != QFileDevice::NoError || bytes == 0)
        throwNotWritable(m_file.errorString());
    const qint64 size = m_file.size();
    m_file.close();
    if (size != bytes || QFileInfo(m_file.fileName()).size() != bytes)
        throwNotWritable(QStringLiteral("%1 of %2 bytes written").arg(size).arg(bytes));

    // QFile::rename() does not replace a file; this does, in one step.
    std::error_code error;
    std::filesystem::rename(m_file.fileName().toStdU16String(), m_path.toStdU16String(), error);
    if (error)
        throwNotWritable(QString::fromStdString(error.message()));
    m_kept = true;
}

} // namespace kesu
