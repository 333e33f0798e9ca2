// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/reportbook.h"

#include "core/base/error.h"
#include "core/exchange/exchangetext.h"
#include "core/exchange/reportsheet.h"
#include "core/exchange/xlsxrows.h"

#include <QFile>
#include <utility>
#include <xlsxwriter.h>

namespace kesu {

namespace {

/// What a cell of a workbook can hold.
constexpr qsizetype longestText = 32'767;
constexpr int chartRows = 16; ///< that a chart of the library's own height covers, with a gap
constexpr int blankAbove = 12; ///< pixels between the table and a chart
constexpr double chartScale = 1.5; ///< of the library's own width, for twelve months side by side

Error notWritable(const QString& path, const QString& detail)
{
    return Error(ErrorCode::FileNotWritable,
        ExchangeText::tr("The file %1 cannot be written: check that its folder is there and may be written to.")
            .arg(path),
        detail);
}

void check(lxw_error code, const QString& path)
{
    if (code != LXW_NO_ERROR)
        throw notWritable(path, QString::fromLatin1(lxw_strerror(code)));
}

lxw_datetime toXlsx(QDate day, QTime time)
{
    return lxw_datetime{
        day.year(), day.month(), day.day(), time.hour(), time.minute(), static_cast<double>(time.second())};
}

struct Formats
{
    lxw_format* head;
    lxw_format* text;
    lxw_format* number;
    lxw_format* days;
    lxw_format* money;
    lxw_format* percent;
    lxw_format* day;
    lxw_format* moment;
    lxw_format* missing; ///< "—", where figures stand

    explicit Formats(lxw_workbook* book)
        : head(made(book, "@"))
        , text(made(book, "@"))
        , number(made(book, "#,##0"))
        , days(made(book, "0.0"))
        , money(made(book, "#,##0.00"))
        , percent(made(book, "0.0%"))
        , day(made(book, "yyyy-mm-dd"))
        , moment(made(book, "yyyy-mm-dd hh:mm"))
        , missing(made(book, "@"))
    {
        format_set_bold(head);
        format_set_bg_color(head, 0xEDEFF2);
        format_set_text_wrap(head);
        format_set_text_wrap(text);
        format_set_align(missing, LXW_ALIGN_RIGHT);
        for (lxw_format* const format : {day, moment})
            format_set_align(format, LXW_ALIGN_LEFT);
    }

private:
    static lxw_format* made(lxw_workbook* book, const char* numberFormat)
    {
        lxw_format* format = workbook_add_format(book);
        format_set_num_format(format, numberFormat);
        format_set_align(format, LXW_ALIGN_VERTICAL_TOP);
        return format;
    }
};

/// Puts one cell in its place.
struct CellWriter
{
    lxw_worksheet* sheet;
    lxw_row_t row;
    lxw_col_t column;
    const Formats& formats;

    lxw_error head(const QString& text) const
    {
        return worksheet_write_string(sheet, row, column, text.toUtf8().constData(), formats.head);
    }
    lxw_error operator()(std::monostate) const { return LXW_NO_ERROR; }
    lxw_error operator()(const QString& text) const
    {
        lxw_format* format = text == QStringLiteral("—") ? formats.missing : formats.text;
        return worksheet_write_string(sheet, row, column, text.left(longestText).toUtf8().constData(), format);
    }
    lxw_error operator()(qint64 number) const { return write(static_cast<double>(number), formats.number); }
    lxw_error operator()(double days) const { return write(days, formats.days); }
    lxw_error operator()(Money amount) const { return write(static_cast<double>(amount.fen()) / 100.0, formats.money); }
    lxw_error operator()(const Rate& rate) const
    {
        return rate.isKnown() ? write(static_cast<double>(rate.part) / static_cast<double>(rate.whole), formats.percent)
                              : (*this)(QStringLiteral("—"));
    }
    lxw_error operator()(const PerMillion& ppm) const
    {
        const std::optional<qint64> value = ppm.rate.perMillion();
        return value ? (*this)(*value) : (*this)(QStringLiteral("—"));
    }
    lxw_error operator()(QDate day) const
    {
        lxw_datetime date = toXlsx(day, QTime(0, 0));
        return worksheet_write_datetime(sheet, row, column, &date, formats.day);
    }
    lxw_error operator()(Moment moment) const
    {
        lxw_datetime date = toXlsx(moment.date(), moment.time());
        return worksheet_write_datetime(sheet, row, column, &date, formats.moment);
    }

private:
    lxw_error write(double number, lxw_format* format) const
    {
        return worksheet_write_number(sheet, row, column, number, format);
    }
};

void addChart(lxw_workbook* book, lxw_worksheet* sheet, const ReportSheet& content, qsizetype index)
{
    const ReportChart& wanted = content.charts[index];
    const bool line = wanted.kind == ReportChart::Kind::Line;
    lxw_chart* chart = workbook_add_chart(book, line ? LXW_CHART_LINE : LXW_CHART_COLUMN);
    const auto last = static_cast<lxw_row_t>(content.rows.size());
    const auto label = static_cast<lxw_col_t>(wanted.label);
    for (const int value : wanted.values) {
        const auto column = static_cast<lxw_col_t>(value);
        lxw_chart_series* series = chart_add_series(chart, nullptr, nullptr);
        chart_series_set_categories(series, sheet->name, 1, label, last, label);
        chart_series_set_values(series, sheet->name, 1, column, last, column);
        chart_series_set_name_range(series, sheet->name, 0, column);
        if (line)
            chart_series_set_marker_type(series, LXW_CHART_MARKER_CIRCLE);
    }
    chart_title_set_name(chart, wanted.title.toUtf8().constData());
    chart_axis_set_min(chart->y_axis, 0);
    if (line) { // every line of the report is a rate
        chart_axis_set_max(chart->y_axis, 1);
        chart_axis_set_num_format(chart->y_axis, "0%");
    }
    if (wanted.values.size() == 1)
        chart_legend_set_position(chart, LXW_CHART_LEGEND_NONE);
    else
        chart_legend_set_position(chart, LXW_CHART_LEGEND_BOTTOM);
    lxw_chart_options place{};
    place.y_offset = blankAbove;
    place.x_scale = chartScale;
    place.y_scale = 1.0;
    const auto row = static_cast<lxw_row_t>(content.rows.size() + 1 + index * chartRows);
    worksheet_insert_chart_opt(sheet, row, 0, chart, &place);
}

void addSheet(lxw_workbook* book, const ReportSheet& content, const Formats& formats, const QString& path)
{
    lxw_worksheet* sheet = workbook_add_worksheet(book, content.name.toUtf8().constData());
    if (!sheet) // a translation that no spreadsheet takes as a name
        sheet = workbook_add_worksheet(book, nullptr);
    for (qsizetype i = 0; i < content.columns.size(); ++i) {
        const auto column = static_cast<lxw_col_t>(i);
        check(worksheet_set_column(sheet, column, column, content.columns[i].width, nullptr), path);
        check(CellWriter{sheet, 0, column, formats}.head(content.columns[i].head), path);
    }
    worksheet_freeze_panes(sheet, 1, 1);
    for (qsizetype i = 0; i < content.rows.size(); ++i)
        for (qsizetype j = 0; j < content.rows[i].size(); ++j)
            check(std::visit(CellWriter{sheet, static_cast<lxw_row_t>(i + 1), static_cast<lxw_col_t>(j), formats},
                      content.rows[i][j]),
                path);
    worksheet_set_landscape(sheet);
    worksheet_set_paper(sheet, 9); // A4
    worksheet_fit_to_pages(sheet, 1, 0);
    worksheet_repeat_rows(sheet, 0, 0);
    if (!content.rows.isEmpty())
        for (qsizetype i = 0; i < content.charts.size(); ++i)
            addChart(book, sheet, content, i);
}

/// Closes what is still open and removes what is still there.
class PartFile
{
public:
    explicit PartFile(const QString& path)
        : m_path(path + QStringLiteral(".part"))
    {
        QFile probe(m_path);
        if (!probe.open(QIODevice::WriteOnly))
            throw notWritable(path, probe.errorString());
        probe.close();
        m_book = workbook_new(QFile::encodeName(m_path).constData());
        if (!m_book) {
            QFile::remove(m_path);
            throw notWritable(path, {});
        }
    }
    ~PartFile()
    {
        if (m_book)
            workbook_close(m_book);
        QFile::remove(m_path);
    }
    Q_DISABLE_COPY_MOVE(PartFile)

    const QString& path() const { return m_path; }
    lxw_workbook* book() const { return m_book; }
    lxw_error close() { return workbook_close(std::exchange(m_book, nullptr)); }

private:
    QString m_path;
    lxw_workbook* m_book = nullptr;
};

} // namespace

void writeReportBook(const MonthReport& report, const QString& path, const ReportAppendix& appendix)
{
    const QList<ReportSheet> sheets = reportSheets(report, appendix);
    PartFile part(path);
    lxw_doc_properties properties{};
    properties.created = static_cast<time_t>(report.asOf.seconds()); // else the machine's time, in every file another
    check(workbook_set_properties(part.book(), &properties), path);
    const Formats formats(part.book());
    for (const ReportSheet& sheet : sheets)
        addSheet(part.book(), sheet, formats, path);
    const lxw_error code = part.close();
    bool whole = code == LXW_NO_ERROR;
    for (int i = 0; i < sheets.size(); ++i)
        whole = whole && xlsxRows(part.path(), i + 1) == sheets[i].rows.size() + 1;
    if (!whole)
        throw Error(ErrorCode::DiskFull,
            ExchangeText::tr("The file %1 could not be written to its end: is the disk full?").arg(path),
            QString::fromLatin1(lxw_strerror(code)));
    QFile::remove(path);
    if (!QFile::rename(part.path(), path))
        throw notWritable(path, {});
}

} // namespace kesu
