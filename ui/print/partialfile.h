// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFile>
#include <QString>

namespace kesu {

/// A file that appears whole or not at all: it is written beside its place and renamed at the end; one that was there
/// stays until then. What was not kept is taken away.
class PartialFile
{
public:
    /// Throws Error{FileNotWritable, DiskFull}, as everything here does.
    explicit PartialFile(const QString& path);
    ~PartialFile();
    PartialFile(const PartialFile&) = delete;
    PartialFile& operator=(const PartialFile&) = delete;

    QFile& file() { return m_file; }
    void write(const QByteArray& bytes);
    /// Checks that so many bytes are on the disk and puts the file in its place.
    void keep(qint64 bytes);

private:
    [[noreturn]] void throwNotWritable(const QString& detail) const;

    QString m_path;
    QFile m_file;
    bool m_kept = false;
};

} // namespace kesu
