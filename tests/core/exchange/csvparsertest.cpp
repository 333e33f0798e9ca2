// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/csvparser.h"
#include "tests/support/catch.h"

using namespace kesu;

namespace {

QList<QStringList> cellsOf(const QString& text, QChar separator = u',')
{
    CsvParser parser(separator);
    QList<CsvParser::Record> records;
    CHECK(parser.feed(text, records) == CsvParser::State::Good);
    parser.finish(records);
    QList<QStringList> cells;
    for (const CsvParser::Record& record : records)
        cells.append(record.cells);
    return cells;
}

} // namespace

TEST_CASE("cells are cut at separators and lines at any kind of line break")
{
    const QList<QStringList> expected{
        {QStringLiteral("编号"), QStringLiteral("客户")}, {QStringLiteral("1"), QStringLiteral("华联")}};
    for (const QString& lineBreak : {QStringLiteral("\n"), QStringLiteral("\r\n"), QStringLiteral("\r")}) {
        CHECK(cellsOf(QStringLiteral("编号,客户") + lineBreak + QStringLiteral("1,华联") + lineBreak) == expected);
        CHECK(cellsOf(QStringLiteral("编号,客户") + lineBreak + QStringLiteral("1,华联")) == expected);
    }
}

TEST_CASE("a quoted cell may hold separators, line breaks and doubled quotes")
{
    CHECK(cellsOf(QStringLiteral("a,\"脱层,起泡\r\n第二行 \"\"严重\"\"\",b\r\n"))
        == QList<QStringList>{
            {QStringLiteral("a"), QStringLiteral("脱层,起泡\n第二行 \"严重\""), QStringLiteral("b")}});
}

TEST_CASE("empty cells count, at the end of a line too")
{
    CHECK(cellsOf(QStringLiteral(",\n\"\",\n")) == QList<QStringList>{{QString(), QString()}, {QString(), QString()}});
}

TEST_CASE("a quote inside an unquoted cell is text, as a spreadsheet takes it")
{
    CHECK(cellsOf(QStringLiteral("5\"箱,x\n")) == QList<QStringList>{{QStringLiteral("5\"箱"), QStringLiteral("x")}});
    CHECK(cellsOf(QStringLiteral("\"五层\"箱,x\n"))
        == QList<QStringList>{{QStringLiteral("五层箱"), QStringLiteral("x")}});
}

TEST_CASE("text that comes in pieces of any size is cut the same")
{
    const QString text = QStringLiteral("编号,\"内容\r\n两行\"\r\n1,\"他说\"\"好\"\"\"\r\n\r\n2,x");
    const QList<QStringList> whole = cellsOf(text);
    CsvParser parser(u',');
    QList<CsvParser::Record> records;
    for (const QChar c : text)
        CHECK(parser.feed(QStringView(&c, 1), records) == CsvParser::State::Good);
    parser.finish(records);
    REQUIRE(records.size() == whole.size());
    for (qsizetype i = 0; i < whole.size(); ++i)
        CHECK(records.at(i).cells == whole.at(i));
}

TEST_CASE("every record knows the line on which it begins")
{
    CsvParser parser(u',');
    QList<CsvParser::Record> records;
    parser.feed(QStringLiteral("a,b\n\"x\ny\",c\n\nd,e\n"), records);
    REQUIRE(records.size() == 4);
    CHECK(records.at(0).line == 1);
    CHECK(records.at(1).line == 2);
    CHECK(records.at(2).line == 4);
    CHECK(records.at(3).line == 5);
}

TEST_CASE("a quote that never closes is told with its line instead of swallowing the file")
{
    CsvParser parser(u',');
    QList<CsvParser::Record> records;
    parser.feed(QStringLiteral("a,b\nc,\"d\ne,f\n"), records);
    CHECK(parser.isInQuotes());
    CHECK(parser.quoteLine() == 2);
    CHECK(parser.feed(QString(CsvParser::maxCellLength + 1, u'长'), records) == CsvParser::State::CellTooLong);
}

TEST_CASE("a line with more cells than a spreadsheet has columns is refused")
{
    CsvParser parser(u',');
    QList<CsvParser::Record> records;
    CHECK(parser.feed(QString(CsvParser::maxCells + 1, u','), records) == CsvParser::State::TooManyCells);
}
