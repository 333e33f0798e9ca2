// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/sheetwriter.h"

#include "core/base/error.h"
#include "core/exchange/exchangetext.h"
#include "core/exchange/xlsxrows.h"

#include <QFile>
#include <xlsxwriter.h>

namespace kesu {

namespace {

/// What a cell of a workbook can hold.
constexpr qsizetype longestText = 32'767;

Error notWritable(const QString& path, const QString& detail)
{
    return Error(ErrorCode::FileNotWritable,
        ExchangeText::tr("The file %1 cannot be written: check that its folder is there and may be written to.")
            .arg(path),
        detail);
}

lxw_datetime toXlsx(QDate day, QTime time)
{
    return lxw_datetime{
        day.year(), day.month(), day.day(), time.hour(), time.minute(), static_cast<double>(time.second())};
}

lxw_format* format(lxw_workbook* book, const char* numberFormat)
{
    lxw_format* made = workbook_add_format(book);
    format_set_num_format(made, numberFormat);
    format_set_align(made, LXW_ALIGN_VERTICAL_TOP);
    return made;
}

} // namespace

CsvSheetWriter::CsvSheetWriter(const QString& path)
    : m_csv(path)
{
}

void CsvSheetWriter::head(const QStringList& heads, const QList<int>&)
{
    m_csv.write(heads);
}

void CsvSheetWriter::row(const QList<SheetValue>& cells)
{
    QStringList texts;
    for (const SheetValue& value : cells)
        texts.append(textOf(value));
    m_csv.write(texts);
}

void CsvSheetWriter::finish()
{
    m_csv.finish();
}

XlsxSheetWriter::XlsxSheetWriter(const QString& path, const QString& sheetName)
    : m_path(path)
    , m_partPath(path + QStringLiteral(".part"))
{
    QFile probe(m_partPath);
    if (!probe.open(QIODevice::WriteOnly))
        throw notWritable(path, probe.errorString());
    probe.close();
    lxw_workbook_options options{};
    options.constant_memory = LXW_TRUE;
    m_book = workbook_new_opt(QFile::encodeName(m_partPath).constData(), &options);
    if (!m_book)
        throw notWritable(path, {});
    m_sheet = workbook_add_worksheet(m_book, sheetName.toUtf8().constData());
    if (!m_sheet)
        m_sheet = workbook_add_worksheet(m_book, nullptr);
    m_headFormat = format(m_book, "@");
    format_set_bold(m_headFormat);
    format_set_bg_color(m_headFormat, 0xEDEFF2);
    format_set_text_wrap(m_headFormat);
    m_number = format(m_book, "#,##0");
    m_money = format(m_book, "#,##0.00");
    m_percent = format(m_book, "0.00%");
    m_day = format(m_book, "yyyy-mm-dd");
    m_moment = format(m_book, "yyyy-mm-dd hh:mm");
}

XlsxSheetWriter::~XlsxSheetWriter()
{
    if (m_book)
        workbook_close(m_book);
    QFile::remove(m_partPath);
}

void XlsxSheetWriter::head(const QStringList& heads, const QList<int>& widths)
{
    for (qsizetype i = 0; i < widths.size(); ++i)
        worksheet_set_column(m_sheet, static_cast<lxw_col_t>(i), static_cast<lxw_col_t>(i), widths.at(i), nullptr);
    worksheet_freeze_panes(m_sheet, 1, 1);
    m_columns = static_cast<quint16>(heads.size());
    for (quint16 i = 0; i < m_columns; ++i)
        worksheet_write_string(m_sheet, 0, i, heads.at(i).toUtf8().constData(), m_headFormat);
    m_row = 1;
}

void XlsxSheetWriter::cell(quint16 column, const SheetValue& value)
{
    struct Writer
    {
        XlsxSheetWriter& self;
        quint16 column;

        lxw_error operator()(std::monostate) const { return LXW_NO_ERROR; }
        lxw_error operator()(const QString& text) const
        {
            return worksheet_write_string(
                self.m_sheet, self.m_row, column, text.left(longestText).toUtf8().constData(), nullptr);
        }
        lxw_error operator()(qint64 number) const
        {
            return worksheet_write_number(self.m_sheet, self.m_row, column, static_cast<double>(number), self.m_number);
        }
        lxw_error operator()(Money amount) const
        {
            return worksheet_write_number(
                self.m_sheet, self.m_row, column, static_cast<double>(amount.fen()) / 100.0, self.m_money);
        }
        lxw_error operator()(Share share) const
        {
            return worksheet_write_number(self.m_sheet, self.m_row, column,
                static_cast<double>(share.millionths()) / Share::wholeMillionths, self.m_percent);
        }
        lxw_error operator()(QDate day) const
        {
            lxw_datetime date = toXlsx(day, QTime(0, 0));
            return worksheet_write_datetime(self.m_sheet, self.m_row, column, &date, self.m_day);
        }
        lxw_error operator()(Moment moment) const
        {
            lxw_datetime date = toXlsx(moment.date(), moment.time());
            return worksheet_write_datetime(self.m_sheet, self.m_row, column, &date, self.m_moment);
        }
    };
    const lxw_error code = std::visit(Writer{*this, column}, value);
    if (code != LXW_NO_ERROR)
        throw Error(ErrorCode::FileNotWritable,
            ExchangeText::tr(
                "The sheet cannot hold line %1: a workbook ends after 1,048,576 rows; export a shorter period or "
                "CSV.")
                .arg(m_row),
            QString::fromLatin1(lxw_strerror(code)));
}

void XlsxSheetWriter::row(const QList<SheetValue>& cells)
{
    for (quint16 i = 0; i < cells.size(); ++i)
        cell(i, cells.at(i));
    ++m_row;
}

void XlsxSheetWriter::finish()
{
    if (m_columns > 0)
        worksheet_autofilter(m_sheet, 0, 0, std::max(m_row, 2u) - 1, static_cast<lxw_col_t>(m_columns - 1));
    const lxw_error code = workbook_close(std::exchange(m_book, nullptr));
    if (code != LXW_NO_ERROR || xlsxRows(m_partPath, 1) != m_row)
        throw Error(ErrorCode::DiskFull,
            ExchangeText::tr("The file %1 could not be written to its end: is the disk full?").arg(m_path),
            QString::fromLatin1(lxw_strerror(code)));
    QFile::remove(m_path);
    if (!QFile::rename(m_partPath, m_path))
        throw notWritable(m_path, {});
}

} // namespace kesu
