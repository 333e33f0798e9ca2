// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/xlsxreader.h"
#include "tests/core/exchange/xlsxfile.h"

#include <QTemporaryDir>
#include <xlsxwriter.h>

using namespace kesu;
using namespace kesu::test;

namespace {

struct ReadSheet
{
    QList<TableRow> rows;
    ReadStep end = ReadStep::End;
    Finding problem;
};

ReadSheet readAll(const QString& path, const SheetChoice& choice = {}, const XlsxLimits& limits = {})
{
    XlsxReader reader(path, choice, limits);
    ReadSheet sheet;
    TableRow row;
    while ((sheet.end = reader.next(row)) == ReadStep::Row)
        sheet.rows.append(row);
    sheet.problem = reader.problem();
    return sheet;
}

Cell cell(CellKind kind, const QString& text)
{
    return Cell{kind, text};
}

const QByteArray styles
    = "<styleSheet xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\">"
      "<numFmts count=\"1\"><numFmt numFmtId=\"176\" "
      "formatCode=\"yyyy&quot;年&quot;m&quot;月&quot;d&quot;日&quot;;@\"/></numFmts>"
      "<cellStyleXfs><xf numFmtId=\"14\"/></cellStyleXfs>"
      "<cellXfs><xf numFmtId=\"0\"/><xf numFmtId=\"14\"/><xf numFmtId=\"22\"/><xf numFmtId=\"176\"/></cellXfs>"
      "</styleSheet>";

QMap<QString, QByteArray> withStyles(QMap<QString, QByteArray> parts)
{
    parts.insert(QStringLiteral("xl/styles.xml"), styles);
    return parts;
}

} // namespace

TEST_CASE("what another program wrote is read: texts, numbers, dates, the Chinese date format")
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("台账.xlsx"));
    lxw_workbook* book = workbook_new(QFile::encodeName(path).constData());
    lxw_worksheet* sheet = workbook_add_worksheet(book, "2026年");
    lxw_format* date = workbook_add_format(book);
    format_set_num_format(date, "yyyy\"年\"m\"月\"d\"日\"");
    worksheet_merge_range(sheet, 0, 0, 0, 3, "客户投诉台账", nullptr);
    worksheet_write_string(sheet, 1, 0, "编号", nullptr);
    worksheet_write_string(sheet, 1, 1, "投诉日期", nullptr);
    worksheet_write_string(sheet, 1, 2, "损失", nullptr);
    worksheet_write_string(sheet, 2, 0, "KS1", nullptr);
    lxw_datetime day{2026, 3, 5, 0, 0, 0};
    worksheet_write_datetime(sheet, 2, 1, &day, date);
    worksheet_write_number(sheet, 2, 2, 0.1 + 0.2, nullptr);
    worksheet_write_number(sheet, 3, 0, 20260828, nullptr);
    worksheet_write_string(sheet, 3, 3, "脱层\n起泡", nullptr);
    REQUIRE(workbook_close(book) == LXW_NO_ERROR);

    const ReadSheet read = readAll(path);
    CHECK(read.end == ReadStep::End);
    REQUIRE(read.rows.size() == 4);
    CHECK(read.rows.at(1).number == 2);
    CHECK(read.rows.at(2).cells
        == QList<Cell>{cell(CellKind::Text, QStringLiteral("KS1")), cell(CellKind::Date, QStringLiteral("2026-03-05")),
            cell(CellKind::Number, QStringLiteral("0.3"))});
    CHECK(read.rows.at(3).cells
        == QList<Cell>{cell(CellKind::Number, QStringLiteral("20260828")), Cell(), Cell(),
            cell(CellKind::Text, QStringLiteral("脱层\n起泡"))});
}

TEST_CASE("sixty-five thousand empty rows with styles at the end are no rows")
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("tail.xlsx"));
    QByteArray data = "<row r=\"1\"><c r=\"A1\" t=\"inlineStr\"><is><t>编号</t></is></c></row>"
                      "<row r=\"2\"><c r=\"A2\"><v>1</v></c></row>";
    for (int row = 3; row <= 65'000; ++row) {
        const QByteArray number = QByteArray::number(row);
        data += "<row r=\"" + number + "\" s=\"1\" customFormat=\"1\"><c r=\"A" + number + "\" s=\"1\"/><c r=\"B"
            + number + "\" s=\"1\"/></row>";
    }
    writeZip(path, withStyles(workbookParts({{QStringLiteral("Sheet1"), data}})));
    const ReadSheet read = readAll(path);
    CHECK(read.end == ReadStep::End);
    CHECK(read.rows.size() == 2);
}

TEST_CASE("the sheet is found by the relations, by name and by place")
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("two.xlsx"));
    writeZip(path,
        workbookParts({{QStringLiteral("说明"), "<row><c t=\"str\"><v>first</v></c></row>"},
            {QStringLiteral("2026年"), "<row><c t=\"str\"><v>second</v></c></row>"}}));
    CHECK(readAll(path).rows.value(0).cells.value(0).text == QStringLiteral("first"));
    CHECK(readAll(path, {QStringLiteral("2026年"), 0}).rows.value(0).cells.value(0).text == QStringLiteral("second"));
    CHECK(readAll(path, {{}, 2}).rows.value(0).cells.value(0).text == QStringLiteral("second"));
    const ReadSheet missing = readAll(path, {QStringLiteral("2025年"), 0});
    CHECK(missing.end == ReadStep::Broken);
    CHECK(missing.problem.message.contains(QStringLiteral("说明, 2026年")));
    CHECK(readAll(path, {{}, 3}).end == ReadStep::Broken);
}

TEST_CASE("rich texts, shared texts and gaps between cells are read")
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("rich.xlsx"));
    QMap<QString, QByteArray> parts = workbookParts({{QStringLiteral("S"),
        "<row r=\"4\"><c r=\"C4\" t=\"s\"><v>1</v></c><c r=\"AA4\" t=\"s\"><v>0</v></c></row>"}});
    parts.insert(QStringLiteral("xl/sharedStrings.xml"),
        "<sst xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\"><si><t>五层</t></si>"
        "<si><r><rPr><b/></rPr><t>箱体</t></r><r><t xml:space=\"preserve\"> 脱层</t></r><rPh sb=\"0\" "
        "eb=\"1\"><t>xiang</t></rPh></si></sst>");
    writeZip(path, parts);
    const ReadSheet read = readAll(path);
    REQUIRE(read.rows.size() == 1);
    CHECK(read.rows.at(0).number == 4);
    CHECK(read.rows.at(0).cells.value(2).text == QStringLiteral("箱体 脱层"));
    CHECK(read.rows.at(0).cells.value(26).text == QStringLiteral("五层"));
    CHECK(read.rows.at(0).cells.size() == 27);
}

TEST_CASE("dates follow the workbook's own calendar, formulas give their values, failed ones are told")
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("dates.xlsx"));
    const QByteArray row = "<row r=\"1\"><c s=\"1\"><v>46086</v></c><c s=\"2\"><v>46086.395833333</v></c><c "
                           "s=\"3\"><f>A1</f><v>46086</v></c>"
                           "<c t=\"e\"><v>#N/A</v></c><c t=\"b\"><v>1</v></c><c><v>46086</v></c></row>";
    writeZip(path, withStyles(workbookParts({{QStringLiteral("S"), row}})));
    CHECK(readAll(path).rows.value(0).cells
        == QList<Cell>{cell(CellKind::Date, QStringLiteral("2026-03-05")),
            cell(CellKind::Date, QStringLiteral("2026-03-05 09:30:00")),
            cell(CellKind::Date, QStringLiteral("2026-03-05")), cell(CellKind::Fault, QStringLiteral("#N/A")),
            cell(CellKind::Boolean, QStringLiteral("TRUE")), cell(CellKind::Number, QStringLiteral("46086"))});
    writeZip(path, withStyles(workbookParts({{QStringLiteral("S"), row}}, "<workbookPr date1904=\"1\"/>")));
    CHECK(readAll(path).rows.value(0).cells.value(0).text == QStringLiteral("2030-03-06"));
}

TEST_CASE("serial numbers around the leap day that never was are the days that spreadsheets show")
{
    CHECK(textOfSerial(1, NumberLook::Day, false) == QStringLiteral("1900-01-01"));
    CHECK(textOfSerial(59, NumberLook::Day, false) == QStringLiteral("1900-02-28"));
    CHECK(textOfSerial(61, NumberLook::Day, false) == QStringLiteral("1900-03-01"));
    CHECK(textOfSerial(46086.999999, NumberLook::Moment, false) == QStringLiteral("2026-03-06"));
    CHECK(textOfSerial(0.5, NumberLook::TimeOfDay, false) == QStringLiteral("12:00:00"));
    CHECK(textOfSerial(-1, NumberLook::Day, false).isEmpty());
    CHECK(textOfSerial(1e300, NumberLook::Day, false).isEmpty());
}

TEST_CASE("a number format is told for a date by its letters, not by its looks")
{
    CHECK(lookOfFormat(u"yyyy/m/d") == NumberLook::Day);
    CHECK(lookOfFormat(u"[$-804]yyyy\"年\"m\"月\"d\"日\";@") == NumberLook::Day);
    CHECK(lookOfFormat(u"m/d/yy h:mm") == NumberLook::Moment);
    CHECK(lookOfFormat(u"[h]:mm:ss") == NumberLook::TimeOfDay);
    CHECK(lookOfFormat(u"General") == NumberLook::Plain);
    CHECK(lookOfFormat(u"#,##0.00\"days\"") == NumberLook::Plain);
    CHECK(lookOfFormat(u"[Red]0.00") == NumberLook::Plain);
    CHECK(lookOfFormat(u"￥#,##0.00;[Red]-￥#,##0.00") == NumberLook::Plain);
    CHECK(lookOfFormat(u"@") == NumberLook::Plain);
}

TEST_CASE("a small file that unpacks to more than allowed is refused while it is read")
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("bomb.xlsx"));
    writeZip(path,
        workbookParts({{QStringLiteral("S"), "<row><c t=\"str\"><v>1</v></c></row>" + QByteArray(3'000'000, ' ')}}));
    CHECK(QFile(path).size() < 20'000);
    XlsxLimits limits;
    limits.sheetBytes = 1'000'000;
    const ReadSheet read = readAll(path, {}, limits);
    CHECK(read.end == ReadStep::Broken);
    CHECK(read.problem.message.contains(QStringLiteral("unpacks")));

    QMap<QString, QByteArray> parts = workbookParts({{QStringLiteral("S"), "<row/>"}});
    parts.insert(QStringLiteral("xl/sharedStrings.xml"), "<sst>" + QByteArray(3'000'000, ' ') + "</sst>");
    writeZip(path, parts);
    limits.partBytes = 1'000'000;
    CHECK(readAll(path, {}, limits).problem.message.contains(QStringLiteral("sharedStrings")));
}

TEST_CASE("a damaged sheet gives the rows before the damage and then says so")
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("cut.xlsx"));
    QMap<QString, QByteArray> parts = workbookParts({{QStringLiteral("S"), "<row><c t=\"str\"><v>1</v></c></row>"}});
    QByteArray& sheet = parts[QStringLiteral("xl/sheets/blatt1.xml")];
    sheet.truncate(sheet.indexOf("</sheetData>"));
    writeZip(path, parts);
    const ReadSheet read = readAll(path);
    CHECK(read.rows.size() == 1);
    CHECK(read.end == ReadStep::Broken);
    CHECK(read.problem.message.contains(QStringLiteral("damaged")));

    parts.remove(QStringLiteral("xl/workbook.xml"));
    writeZip(path, parts);
    CHECK(readAll(path).end == ReadStep::Broken);
}
