// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/csvwriter.h"
#include "core/exchange/ledgersheet.h"

struct lxw_workbook;
struct lxw_worksheet;
struct lxw_format;

namespace kesu {

/// Where the rows of a sheet go.
class SheetWriter
{
public:
    virtual ~SheetWriter() = default;
    virtual void head(const QStringList& heads, const QList<int>& widths) = 0;
    virtual void row(const QList<SheetValue>& cells) = 0;
    /// Puts the file in its place. Throws Error{DiskFull}.
    virtual void finish() = 0;
};

class CsvSheetWriter final : public SheetWriter
{
public:
    /// Throws Error{FileNotWritable}.
    explicit CsvSheetWriter(const QString& path);
    void head(const QStringList& heads, const QList<int>& widths) override;
    void row(const QList<SheetValue>& cells) override;
    void finish() override;

private:
    CsvWriter m_csv;
};

/// An xlsx workbook with one sheet, written row by row in constant memory: real numbers and dates, the head frozen and
/// with filters, texts never taken for formulas.
class XlsxSheetWriter final : public SheetWriter
{
public:
    /// Throws Error{FileNotWritable}.
    XlsxSheetWriter(const QString& path, const QString& sheetName);
    ~XlsxSheetWriter() override;
    Q_DISABLE_COPY_MOVE(XlsxSheetWriter)
    void head(const QStringList& heads, const QList<int>& widths) override;
    void row(const QList<SheetValue>& cells) override;
    void finish() override;

private:
    void cell(quint16 column, const SheetValue& value);

    QString m_path;
    QString m_partPath; ///< where it is written until it is complete
    lxw_workbook* m_book = nullptr;
    lxw_worksheet* m_sheet = nullptr;
    lxw_format* m_headFormat = nullptr;
    lxw_format* m_number = nullptr;
    lxw_format* m_money = nullptr;
    lxw_format* m_percent = nullptr;
    lxw_format* m_day = nullptr;
    lxw_format* m_moment = nullptr;
    quint32 m_row = 0;
    quint16 m_columns = 0;
};

} // namespace kesu
