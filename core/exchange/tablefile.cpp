// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/tablefile.h"

#include "core/base/error.h"
#include "core/exchange/exchangetext.h"

#include <QFileInfo>

namespace kesu {

namespace {

/// Stands for a file that is no table: says so at the first row.
class RefusingReader final : public TableReader
{
public:
    RefusingReader(const QString& path, const QString& message)
    {
        m_problem.file = QFileInfo(path).fileName();
        m_problem.message = message;
    }

    ReadStep next(TableRow&) override { return ReadStep::Broken; }
    Finding problem() const override { return m_problem; }
    double progress() const override { return 1.0; }

private:
    Finding m_problem;
};

QByteArray beginningOf(const QString& path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        throw Error(ErrorCode::FileNotReadable,
            ExchangeText::tr("The file %1 cannot be read: check that it is there and may be opened.").arg(path),
            file.errorString());
    return file.read(8);
}

} // namespace

std::unique_ptr<TableReader> openTable(const QString& path, const TableFormat& format)
{
    const QByteArray beginning = beginningOf(path);
    if (beginning.startsWith("\xD0\xCF\x11\xE0"))
        return std::make_unique<RefusingReader>(path,
            ExchangeText::tr(
                "this is a workbook of the old kind (.xls) or one with a password; save it as .xlsx without one"));
    if (beginning.startsWith("%PDF"))
        return std::make_unique<RefusingReader>(
            path, ExchangeText::tr("this is a PDF; an .xlsx or .csv file is wanted"));
    const bool zipped = beginning.startsWith("PK\x03\x04");
    if (format.kind == TableKind::Csv && zipped)
        return std::make_unique<RefusingReader>(
            path, ExchangeText::tr("the mapping expects CSV, but this is a workbook; write format = \"xlsx\""));
    if (format.kind == TableKind::Xlsx || (format.kind == TableKind::ByContent && zipped))
        return std::make_unique<XlsxReader>(path, format.sheet);
    return std::make_unique<CsvReader>(path, format.csv);
}

} // namespace kesu
