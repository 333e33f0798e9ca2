// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/xlsxarchive.h"

#include "core/base/error.h"
#include "core/exchange/exchangetext.h"

#include <QFile>
#include <zip.h>

namespace kesu {

XlsxPart::XlsxPart(zip_file* file, qint64 limit)
    : m_file(file)
    , m_limit(limit)
{
    open(QIODevice::ReadOnly);
}

XlsxPart::~XlsxPart()
{
    close();
    zip_fclose(m_file);
}

qint64 XlsxPart::readData(char* data, qint64 maxSize)
{
    if (m_ended || maxSize <= 0)
        return m_ended ? -1 : 0;
    const zip_int64_t read = zip_fread(m_file, data, static_cast<zip_uint64_t>(maxSize));
    if (read <= 0) {
        m_ended = true;
        m_damaged = read < 0;
        return -1;
    }
    m_unpacked += read;
    if (m_unpacked > m_limit) {
        m_overLimit = true;
        m_ended = true;
        return -1;
    }
    return read;
}

XlsxArchive::XlsxArchive(const QString& path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        throw Error(ErrorCode::FileNotReadable,
            ExchangeText::tr("The file %1 cannot be read: check that it is there and may be opened.").arg(path),
            file.errorString());
    int code = 0;
    m_zip = zip_open(QFile::encodeName(path).constData(), ZIP_RDONLY, &code);
}

XlsxArchive::~XlsxArchive()
{
    if (m_zip)
        zip_discard(m_zip);
}

std::unique_ptr<XlsxPart> XlsxArchive::part(const QString& name, qint64 limit) const
{
    const zip_int64_t index = zip_name_locate(m_zip, name.toUtf8().constData(), ZIP_FL_NOCASE);
    if (index < 0)
        return nullptr;
    zip_file* file = zip_fopen_index(m_zip, static_cast<zip_uint64_t>(index), 0);
    return file ? std::make_unique<XlsxPart>(file, limit) : nullptr;
}

qint64 XlsxArchive::size(const QString& name) const
{
    zip_stat_t stat;
    zip_stat_init(&stat);
    if (zip_stat(m_zip, name.toUtf8().constData(), ZIP_FL_NOCASE, &stat) != 0 || !(stat.valid & ZIP_STAT_SIZE))
        return 0;
    return static_cast<qint64>(stat.size);
}

} // namespace kesu
