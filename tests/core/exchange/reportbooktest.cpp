// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/reportbook.h"
#include "core/base/error.h"
#include "core/exchange/reportsheet.h"
#include "core/exchange/xlsxarchive.h"
#include "core/exchange/xlsxreader.h"
#include "core/report/monthreportjson.h"
#include "tests/core/report/samplereports.h"
#include "tests/support/catch.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QTemporaryDir>
#include <QThread>

using namespace kesu;
using namespace kesu::test;
using namespace Qt::StringLiterals;

namespace {

enum Sheet {
    Overview = 1,
    Trend,
    Categories,
    Parties,
    Customers,
    Products,
    Times,
    Overdue,
    Repeats,
    Amounts,
    Satisfaction,
    Cases,
    Remarks,
    Definitions,
    Numbers,
};

MonthReport sample(int perMonth = 30)
{
    return sampleReport(sampleComplaints(perMonth, 7), ReportPeriod::tryMonth(u"2026-10").value(),
        Moment::tryFromIso(u"2026-11-03T10:00:00").value(), ReportInputs{420, 50'000, u"=先查胶水\n再查机速"_s});
}

/// A workbook that is read back.
class Book
{
public:
    explicit Book(const MonthReport& report, const ReportAppendix& appendix = {})
        : m_path(m_folder.filePath(u"月报.xlsx"_s))
    {
        writeReportBook(report, m_path, appendix);
    }

    const QString& path() const { return m_path; }
    QStringList sheetNames() const { return XlsxReader(m_path, {}).sheetNames(); }

    /// The rows below the head.
    QList<TableRow> rows(int sheet) const
    {
        XlsxReader reader(m_path, SheetChoice{{}, sheet});
        QList<TableRow> rows;
        TableRow row;
        ReadStep step;
        while ((step = reader.next(row)) == ReadStep::Row)
            rows.append(row);
        REQUIRE(step == ReadStep::End);
        REQUIRE_FALSE(rows.isEmpty());
        rows.removeFirst();
        return rows;
    }

private:
    QTemporaryDir m_folder;
    QString m_path;
};

/// That the cell holds what the JSON says: a number as a number, a rate by its part and whole, money by its yuan.
void checkCell(const TableRow& row, int column, const QJsonValue& wanted)
{
    const Cell cell = row.cells.value(column);
    INFO(row.cells.value(0).text.toStdString() << ", column " << column << ": " << cell.text.toStdString());
    if (wanted.isObject() && wanted[u"whole"].toInteger() == 0) {
        CHECK((cell.text == u"—"_s || cell.kind == CellKind::Empty));
        return;
    }
    if (wanted.isString() || wanted.isNull()) {
        CHECK(cell.text == (wanted.isNull() ? u"—"_s : wanted.toString()));
        return;
    }
    const double number
        = wanted.isObject() ? wanted[u"part"].toDouble() / wanted[u"whole"].toDouble() : wanted.toDouble();
    CHECK(cell.kind == CellKind::Number);
    CHECK(cell.text.toDouble() == Approx(number).epsilon(1e-9).margin(1e-9));
}

QJsonValue yuanOf(const QJsonValue& money)
{
    REQUIRE(money.isString());
    return money.toString().toDouble();
}

/// Lines of the report against the rows from `first` on, figure by figure; money keys end in "￥".
void checkLines(
    const QList<TableRow>& rows, const QJsonArray& lines, const QList<QPair<int, QString>>& columns, int first = 0)
{
    REQUIRE(rows.size() >= first + lines.size());
    for (int i = 0; i < lines.size(); ++i)
        for (const auto& [column, key] : columns) {
            const bool money = key.endsWith(u'￥');
            const QJsonValue value = lines[i][money ? key.chopped(1) : key];
            REQUIRE_FALSE(value.isUndefined());
            checkCell(rows[first + i], column, money ? yuanOf(value) : value);
        }
}

} // namespace

TEST_CASE("every period of the overview has the figures of the report")
{
    const MonthReport report = sample();
    const QJsonObject json = monthReportToJson(report);
    const QList<TableRow> rows = Book(report).rows(Overview);
    REQUIRE(rows.size() == 23);
    int column = 0;
    for (const QString& period : {u"now"_s, u"previous"_s, u"lastYear"_s, u"yearToDate"_s}) {
        const QJsonValue figures = json[period];
        REQUIRE(figures[u"total"].toInt() > 0);
        ++column;
        int row = 0;
        for (const QString& key : {u"total"_s, u"valid"_s, u"pending"_s, u"invalid"_s, u"outOfScope"_s, u"validity"_s})
            checkCell(rows[row++], column, figures[key]);
        for (const QString& key : {u"closing"_s, u"punctuality"_s}) {
            checkCell(rows[row++], column, figures[key][u"whole"]);
            checkCell(rows[row++], column, figures[key][u"part"]);
            checkCell(rows[row++], column, figures[key]);
        }
        checkCell(rows[row++], column, figures[u"repetition"][u"part"]);
        checkCell(rows[row++], column, figures[u"repetition"]);
        checkCell(rows[row++], column, figures[u"defectiveQuantity"]);
        for (const QString& key : {u"claimed"_s, u"accepted"_s, u"loss"_s, u"companyBears"_s})
            checkCell(rows[row++], column, yuanOf(figures[key]));
        CHECK(row == 19);
    }
    checkCell(rows[19], 1, 420);
    checkCell(rows[20], 1, json[u"complaintRate"]);
    checkCell(rows[21], 1, 50'000);
    checkCell(rows[22], 1, json[u"ppm"][u"value"]);
}

TEST_CASE("every list of the report is a sheet with the same lines")
{
    const MonthReport report = sample();
    const QJsonObject json = monthReportToJson(report);
    const Book book(report);
    const auto lines = [&](const QString& key) {
        const QJsonArray array = json[key].toArray();
        INFO(key.toStdString());
        REQUIRE_FALSE(array.isEmpty());
        return array;
    };
    checkLines(book.rows(Trend), lines(u"trend"_s),
        {{0, u"month"_s}, {1, u"total"_s}, {2, u"valid"_s}, {5, u"punctuality"_s}, {6, u"lastYear"_s}});
    checkLines(book.rows(Categories), lines(u"categories"_s),
        {{1, u"label"_s}, {2, u"count"_s}, {3, u"share"_s}, {4, u"cumulative"_s}});
    checkLines(book.rows(Parties), lines(u"parties"_s),
        {{0, u"label"_s}, {1, u"count"_s}, {2, u"amount￥"_s}, {3, u"share"_s}});
    for (const auto& [sheet, key] : {QPair{Customers, u"customers"_s}, QPair{Products, u"products"_s}})
        checkLines(book.rows(sheet), lines(key),
            {{0, u"name"_s}, {1, u"count"_s}, {2, u"valid"_s}, {3, u"defectiveQuantity"_s}, {4, u"loss￥"_s}});
    checkLines(book.rows(Overdue), lines(u"overdue"_s),
        {{1, u"customer"_s}, {2, u"product"_s}, {4, u"days"_s}, {5, u"workingDays"_s}, {6, u"next"_s}});
    CHECK(book.rows(Overdue).first().cells.value(3).kind == CellKind::Date);
    CHECK(book.rows(Overdue).first().cells.value(3).text
        == lines(u"overdue"_s).first()[u"dueAt"].toString().replace(u'T', u' '));
    checkLines(book.rows(Repeats), lines(u"repeats"_s),
        {{1, u"customer"_s}, {2, u"product"_s}, {3, u"category"_s}, {4, u"nth"_s}});
    checkLines(book.rows(Cases), lines(u"cases"_s),
        {{1, u"customer"_s}, {2, u"product"_s}, {3, u"category"_s}, {4, u"status"_s}, {5, u"loss￥"_s},
            {6, u"description"_s}});
    checkLines(book.rows(Satisfaction), lines(u"satisfaction"_s), {{0, u"label"_s}, {1, u"count"_s}});
    const QJsonArray demands = lines(u"demands"_s);
    const QJsonArray costs = lines(u"costs"_s);
    const QList<TableRow> amounts = book.rows(Amounts);
    checkLines(amounts, demands, {{0, u"label"_s}, {2, u"count"_s}, {3, u"amount￥"_s}});
    checkLines(amounts, costs, {{0, u"label"_s}, {3, u"amount￥"_s}, {4, u"estimate￥"_s}, {5, u"actual￥"_s}},
        static_cast<int>(demands.size()));
    REQUIRE(amounts.size() == demands.size() + costs.size() + 1);
    checkCell(amounts.last(), 2, json[u"returns"][u"count"]);
    checkCell(amounts.last(), 3, yuanOf(json[u"returns"][u"amount"]));
    checkCell(amounts.last(), 6, json[u"returns"][u"quantity"]);
    const QList<TableRow> satisfied = book.rows(Satisfaction);
    checkCell(satisfied.last(), 1, json[u"followedUp"][u"part"]);
    checkCell(satisfied.last(), 2, json[u"followedUp"]);
    const QList<TableRow> times = book.rows(Times);
    checkCell(times[2], 1, json[u"closedCount"]);
    checkCell(times[4], 1, json[u"meanDaysToClose"]);
    checkCell(times[5], 1, json[u"medianDaysToClose"]);
    checkCell(times[6], 1, json[u"openCount"]);
    checkCell(times[6], 2, json[u"times"][u"previous"][u"openCount"]);
    checkCell(times[7], 1, json[u"overdueCount"]);
    checkCell(times[7], 4, json[u"times"][u"yearToDate"][u"overdueCount"]);
    checkLines(times, lines(u"ages"_s), {{1, u"count"_s}}, 8);
    checkLines(book.rows(Categories), lines(u"categories"_s), {{5, u"previous"_s}, {6, u"lastYear"_s}});
    checkLines(book.rows(Parties), lines(u"parties"_s),
        {{4, u"previousCount"_s}, {5, u"lastYearCount"_s}, {6, u"previousAmount￥"_s}, {7, u"lastYearAmount￥"_s}});
    for (const auto& [sheet, key] : {QPair{Customers, u"customers"_s}, QPair{Products, u"products"_s}})
        checkLines(book.rows(sheet), lines(key),
            {{5, u"previous"_s}, {6, u"lastYear"_s}, {7, u"previousLoss￥"_s}, {8, u"lastYearLoss￥"_s}});
}

TEST_CASE("a text that looks like a formula stays a text, and missing bases are no nought")
{
    MonthReport report = sample();
    report.customers.first().name = u"+86 华联"_s;
    report.perBatch = {};
    report.times.meanDays = {};
    const Book book(report);
    CHECK(book.rows(Remarks).last().cells.value(1) == Cell{CellKind::Text, u"=先查胶水\n再查机速"_s});
    CHECK(book.rows(Customers).first().cells.value(0) == Cell{CellKind::Text, u"+86 华联"_s});
    CHECK(book.rows(Overview)[20].cells.value(1) == Cell{CellKind::Text, u"—"_s});
    CHECK(book.rows(Times)[4].cells.value(1) == Cell{CellKind::Text, u"—"_s});
    const XlsxArchive archive(book.path());
    for (int sheet = Overview; sheet <= Definitions; ++sheet) {
        const auto part = archive.part(u"xl/worksheets/sheet%1.xml"_s.arg(sheet), 10'000'000);
        REQUIRE(part);
        const QByteArray xml = part->readAll();
        CHECK_FALSE(xml.contains("<f>"));
        CHECK(xml.contains("state=\"frozen\""));
    }
}

TEST_CASE("what is typed and the numbers behind the figures are sheets of texts, whatever they begin with")
{
    MonthReport report = sample();
    report.remarks = {{ReportSection::Trend, u"=1+1"_s}, {ReportSection::Times, u"@加班"_s}};
    report.cases.first().comment = u"-见附件"_s;
    report.scopeName = u"+客户"_s;
    report.targets = {{TargetOf::Punctuality, 950'000, {96, 100}, {90, 100}, true}};
    const QList<ReportedFigure> figures = reportedFigures(report);
    const ReportAppendix appendix{{figures.first(), {u"=KS-1"_s, u"KS-2"_s}, 7}};
    const Book book(report, appendix);
    CHECK(book.rows(Remarks)[0].cells.value(1) == Cell{CellKind::Text, u"=1+1"_s});
    CHECK(book.rows(Remarks)[1].cells.value(1) == Cell{CellKind::Text, u"@加班"_s});
    CHECK(book.rows(Cases).first().cells.value(7) == Cell{CellKind::Text, u"-见附件"_s});
    CHECK(book.rows(Definitions).last().cells.value(1) == Cell{CellKind::Text, u"+客户"_s});
    const TableRow target = book.rows(Overview).last();
    CHECK(target.cells.value(0).text.contains(u"≥ 95%"_s));
    CHECK(target.cells.value(1).text.toDouble() == Approx(0.96));
    CHECK(book.rows(Numbers).first().cells.value(3) == Cell{CellKind::Text, u"=KS-1, KS-2"_s});
    CHECK(book.rows(Numbers).first().cells.value(4).text == u"7"_s);
    const XlsxArchive archive(book.path());
    for (const int sheet : {Cases, Remarks, Definitions, Numbers}) {
        const auto part = archive.part(u"xl/worksheets/sheet%1.xml"_s.arg(sheet), 10'000'000);
        REQUIRE(part);
        CHECK_FALSE(part->readAll().contains("<f>"));
    }
}

TEST_CASE("the same report makes the same bytes, whatever the clock of the machine says")
{
    const MonthReport report = sample(5);
    const auto bytes = [&report](int second) {
        const Book book(report);
        QThread::msleep(second == 0 ? 1100 : 0); // the engine would write its own time, in seconds
        QFile file(book.path());
        REQUIRE(file.open(QIODevice::ReadOnly));
        return file.readAll();
    };
    CHECK(bytes(0) == bytes(1));
}

TEST_CASE("trend, defects and parties have charts that the spreadsheet draws")
{
    const Book book(sample());
    CHECK(book.sheetNames().size() == Definitions);
    const XlsxArchive archive(book.path());
    for (int chart = 1; chart <= 5; ++chart) {
        const auto part = archive.part(u"xl/charts/chart%1.xml"_s.arg(chart), 10'000'000);
        REQUIRE(part);
        CHECK(part->readAll().contains(chart % 2 ? "<c:barChart>" : "<c:lineChart>"));
    }
    CHECK_FALSE(archive.part(u"xl/charts/chart6.xml"_s, 1'000'000));
}

TEST_CASE("a report over nothing is a workbook too")
{
    const MonthReport report = sampleReport(
        {}, ReportPeriod::tryMonth(u"2026-10").value(), Moment::tryFromIso(u"2026-11-03T10:00:00").value());
    const Book book(report);
    CHECK(book.rows(Overview).first().cells.value(1).text == u"0"_s);
    CHECK(book.rows(Overview)[5].cells.value(1).text == u"—"_s);
    CHECK(book.rows(Categories).isEmpty());
}

TEST_CASE("a report over a period in the future is a workbook with its fixed lines, and dashes where a base is missing")
{
    const MonthReport report = sampleReport(sampleComplaints(30, 7), ReportPeriod::tryMonth(u"2027-08").value(),
        Moment::tryFromIso(u"2026-11-03T10:00:00").value());
    REQUIRE(report.lastYear.total > 0);
    const Book book(report);
    const QList<TableRow> overview = book.rows(Overview);
    CHECK(overview[0].cells.value(1).text == u"0"_s);
    CHECK(overview[5].cells.value(1).text == u"—"_s); // the validity rate
    checkCell(overview[0], 3, report.lastYear.total);
    CHECK(book.rows(Trend).size() == 12);
    CHECK(book.rows(Categories).isEmpty());
    CHECK(book.rows(Cases).isEmpty());
    const QList<TableRow> answers = book.rows(Satisfaction);
    REQUIRE(answers.size() >= 6);
    for (const TableRow& row : answers.first(6))
        CHECK(row.cells.value(1).text == u"0"_s);
}

TEST_CASE("a workbook that has nowhere to go leaves nothing, and an older one stays")
{
    const QTemporaryDir folder;
    CHECK_THROWS_AS(writeReportBook(sample(5), folder.filePath(u"none/a.xlsx"_s)), Error);
    const QString path = folder.filePath(u"a.xlsx"_s);
    QFile old(path);
    REQUIRE(old.open(QIODevice::WriteOnly));
    old.write("old");
    old.close();
    REQUIRE(QDir(folder.path()).mkdir(u"a.xlsx.part"_s)); // where the new one would be laid aside
    CHECK_THROWS_AS(writeReportBook(sample(5), path), Error);
    REQUIRE(old.open(QIODevice::ReadOnly));
    CHECK(old.readAll() == "old");
}
