// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/error.h"
#include "core/exchange/tablefile.h"
#include "tests/support/catch.h"

#include <QBuffer>
#include <QStringEncoder>
#include <QTemporaryDir>

using namespace kesu;

namespace {

class Files
{
public:
    QString write(const QByteArray& bytes, const QString& name = QStringLiteral("台账.csv"))
    {
        const QString path = m_folder.filePath(name);
        QFile file(path);
        REQUIRE(file.open(QIODevice::WriteOnly));
        file.write(bytes);
        return path;
    }

private:
    QTemporaryDir m_folder;
};

QByteArray inEncoding(const char* encoding, const QString& text)
{
    QStringEncoder encoder(encoding);
    REQUIRE(encoder.isValid());
    return encoder.encode(text);
}

struct ReadTable
{
    QList<TableRow> rows;
    ReadStep end = ReadStep::End;
    Finding problem;
};

ReadTable readAll(const QString& path, const TableFormat& format = {})
{
    const std::unique_ptr<TableReader> reader = openTable(path, format);
    ReadTable table;
    TableRow row;
    while ((table.end = reader->next(row)) == ReadStep::Row)
        table.rows.append(row);
    table.problem = reader->problem();
    return table;
}

const QString ledger = QStringLiteral("编号,客户,投诉内容\nKS1,华联食品,箱体脱层\nKS2,永丰饮料,印刷露白\n");

} // namespace

TEST_CASE("the encoding of a CSV file is found out")
{
    Files files;
    const QString chinese = QStringLiteral("华联食品");
    const QByteArray mark("\xEF\xBB\xBF");
    QByteArray utf16 = inEncoding("UTF-16LE", ledger);
    if (!utf16.startsWith("\xFF\xFE"))
        utf16.prepend("\xFF\xFE");
    for (const QByteArray& bytes : {ledger.toUtf8(), mark + ledger.toUtf8(), inEncoding("GB18030", ledger), utf16}) {
        const ReadTable table = readAll(files.write(bytes));
        REQUIRE(table.rows.size() == 3);
        CHECK(table.rows.at(0).cells.at(0).text == QStringLiteral("编号"));
        CHECK(table.rows.at(1).cells.at(1).text == chinese);
        CHECK_FALSE(table.rows.at(1).damaged);
    }
}

TEST_CASE("rare characters of GB18030 with four bytes are read")
{
    Files files;
    const QString text = QStringLiteral("客户\n㐀㼝𠮷家\n");
    const ReadTable table = readAll(files.write(inEncoding("GB18030", text)));
    REQUIRE(table.rows.size() == 2);
    CHECK(table.rows.at(1).cells.at(0).text == QStringLiteral("㐀㼝𠮷家"));
}

TEST_CASE("a row whose bytes mean nothing in the named encoding is marked, its neighbours are not")
{
    Files files;
    TableFormat format;
    format.csv.encoding = QStringLiteral("UTF-8");
    const ReadTable table = readAll(files.write("客户\n\xC0\xB6\xFF箱\n好\n"), format);
    REQUIRE(table.rows.size() == 3);
    CHECK_FALSE(table.rows.at(0).damaged);
    CHECK(table.rows.at(1).damaged);
    CHECK_FALSE(table.rows.at(2).damaged);
}

TEST_CASE("the separator is found out, commas inside texts notwithstanding")
{
    CHECK(detectSeparator(u"a,b,c\n1,2,3\n") == u',');
    CHECK(detectSeparator(u"a;b;c\n1,5;2,5;3\n") == u';');
    CHECK(detectSeparator(u"编号\t内容\n1\t箱子脱层,起泡,露白\n2\t好,坏\n") == u'\t');
    CHECK(detectSeparator(u"a,\"x\ty\tz\"\n1,\"x\ty\tz\"\n") == u',');
    CHECK(detectSeparator(u"只有一列\n第一行\n") == u',');
}

TEST_CASE("stray TABs in a text do not cut a comma-separated file")
{
    Files files;
    const ReadTable table
        = readAll(files.write(QByteArray("id,desc,status\n1,车辆抖动\t,审核\n2,异响,审核\n3,漏油\t,审核\n")));
    REQUIRE(table.rows.size() == 4);
    CHECK(table.rows.at(1).cells.size() == 3);
}

TEST_CASE("blank rows are passed over and counted, so that row numbers are those of the spreadsheet")
{
    Files files;
    const ReadTable table = readAll(files.write("标题\n,,\n\n编号,客户\n\"1\n\",\"两\n行\"\n2,乙\n"));
    REQUIRE(table.rows.size() == 4);
    CHECK(table.rows.at(0).number == 1);
    CHECK(table.rows.at(1).number == 4);
    CHECK(table.rows.at(2).number == 5);
    CHECK(table.rows.at(3).number == 6);
}

TEST_CASE("a file larger than one piece is read whole, broken characters at the seams included")
{
    Files files;
    QByteArray bytes("编号,内容\n");
    for (int i = 1; i <= 40'000; ++i)
        bytes += QByteArray::number(i) + ",五层瓦楞箱脱层起泡\n";
    const ReadTable table = readAll(files.write(bytes));
    CHECK(table.end == ReadStep::End);
    REQUIRE(table.rows.size() == 40'001);
    CHECK(table.rows.last().cells.at(0).text == QStringLiteral("40000"));
    for (const TableRow& row : table.rows)
        REQUIRE_FALSE(row.damaged);
}

TEST_CASE("a quotation mark that never closes breaks the table at its line")
{
    Files files;
    const ReadTable table = readAll(files.write("a,b\n1,2\n3,\"四\n5,6\n"));
    CHECK(table.rows.size() == 2);
    CHECK(table.end == ReadStep::Broken);
    CHECK(table.problem.line == 3);
    CHECK(table.problem.file == QStringLiteral("台账.csv"));
    CHECK(table.problem.message.contains(QStringLiteral("quotation mark")));
}

TEST_CASE("an empty file has no rows")
{
    Files files;
    const ReadTable table = readAll(files.write(""));
    CHECK(table.rows.isEmpty());
    CHECK(table.end == ReadStep::End);
}

TEST_CASE("what is no table at all is named")
{
    Files files;
    CHECK(readAll(files.write("%PDF-1.4", QStringLiteral("a.csv"))).problem.message.contains(QStringLiteral("PDF")));
    CHECK(readAll(files.write("\xD0\xCF\x11\xE0\xA1\xB1", QStringLiteral("a.xls")))
              .problem.message.contains(QStringLiteral(".xls")));
    CHECK(readAll(files.write("PK\x03\x04 damaged", QStringLiteral("a.xlsx")))
              .problem.message.contains(QStringLiteral("xlsx")));
    CHECK_THROWS_AS(openTable(QStringLiteral("/no/such/file.csv"), {}), Error);
}

TEST_CASE("columns are called as spreadsheets call them")
{
    CHECK(columnLetters(0) == QStringLiteral("A"));
    CHECK(columnLetters(25) == QStringLiteral("Z"));
    CHECK(columnLetters(26) == QStringLiteral("AA"));
    CHECK(columnLetters(701) == QStringLiteral("ZZ"));
    CHECK(columnLetters(702) == QStringLiteral("AAA"));
}
