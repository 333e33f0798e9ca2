// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/tablereader.h"
#include "core/exchange/xlsxbook.h"

#include <QXmlStreamReader>
#include <memory>

namespace kesu {

/// Which sheet of a workbook: by name, or by its place from 1. Both empty: the first.
struct SheetChoice
{
    QString name;
    int place = 0;

    friend bool operator==(const SheetChoice&, const SheetChoice&) = default;
};

/// Reads one sheet of an xlsx workbook as a stream.
class XlsxReader final : public TableReader
{
public:
    /// Throws Error{FileNotReadable}. Everything else that is wrong with the file is told by the first next().
    XlsxReader(const QString& path, const SheetChoice& sheet, const XlsxLimits& limits = {});
    ~XlsxReader() override;

    ReadStep next(TableRow& row) override;
    Finding problem() const override { return m_problem; }
    double progress() const override;

    QStringList sheetNames() const;

private:
    ReadStep broken(const QString& message);
    void openSheet(const SheetChoice& choice, const XlsxLimits& limits);
    bool readRow(TableRow& row);
    Cell readCell();

    QString m_fileName;
    XlsxArchive m_archive;
    XlsxBook m_book;
    std::unique_ptr<XlsxPart> m_part;
    QXmlStreamReader m_xml;
    qint64 m_sheetSize = 0;
    qint64 m_sheetLimit = 0;
    qint64 m_lastRow = 0;
    Finding m_problem;
};

} // namespace kesu
