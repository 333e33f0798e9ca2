// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/csvparser.h"
#include "core/exchange/tablereader.h"

#include <QFile>
#include <QStringDecoder>
#include <memory>

namespace kesu {

/// How a CSV file is written. What is empty is found out from the file.
struct CsvFormat
{
    QString encoding; ///< "UTF-8", "GB18030", "UTF-16" …
    QChar separator; ///< null: the one of , ; TAB | that cuts the first lines most evenly

    friend bool operator==(const CsvFormat&, const CsvFormat&) = default;
};

/// Encodings that a CSV file may have, best known first.
QStringList csvEncodings();

/// The encoding of the bytes: by its mark at the beginning, else UTF-8 if all of it is valid, else GB18030 (which holds
/// GBK and GB2312). Leaves the device where it was.
QString detectEncoding(QIODevice& device);

/// The separator that stands most often, and equally often, in the first lines outside quotes.
QChar detectSeparator(QStringView beginning);

/// Reads a CSV file in pieces.
class CsvReader final : public TableReader
{
public:
    /// Throws Error{FileNotReadable}. The encoding must be one of csvEncodings() or empty.
    CsvReader(const QString& path, const CsvFormat& format);
    ~CsvReader() override;

    ReadStep next(TableRow& row) override;
    Finding problem() const override { return m_problem; }
    double progress() const override;

    /// As given, or as found out.
    const CsvFormat& format() const { return m_format; }

private:
    bool readPiece();
    ReadStep broken(qint64 line, const QString& message);

    QFile m_file;
    CsvFormat m_format;
    QStringDecoder m_decoder;
    std::unique_ptr<CsvParser> m_parser;
    QList<CsvParser::Record> m_records;
    qsizetype m_nextRecord = 0;
    qint64 m_rowNumber = 0;
    bool m_finished = false;
    Finding m_problem;
    CsvParser::State m_state = CsvParser::State::Good;
};

} // namespace kesu
