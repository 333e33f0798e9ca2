// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/importer.h"
#include "core/base/error.h"
#include "tests/core/exchange/xlsxfile.h"
#include "tests/core/service/office.h"

#include <QFile>
#include <QStringEncoder>
#include <QTemporaryDir>

using namespace kesu;
using namespace kesu::test;
using namespace Qt::StringLiterals;

namespace {

QString dataFile(const QString& name)
{
    return QStringLiteral(KESU_TEST_DATA "/import/") + name;
}

Mapping mappingOf(const QString& path)
{
    Findings findings;
    const std::optional<Mapping> mapping = loadMapping(path, findings);
    INFO(findings.value(0).toString().toStdString());
    REQUIRE(mapping);
    return *mapping;
}

Mapping ledgerMapping()
{
    return mappingOf(dataFile(u"ledger.toml"_s));
}

QByteArray bytesOf(const QString& path)
{
    QFile file(path);
    REQUIRE(file.open(QIODevice::ReadOnly));
    return file.readAll();
}

/// Without the mark at the beginning.
QString contentOf(const QString& path)
{
    return QString::fromUtf8(bytesOf(path)).remove(QChar::ByteOrderMark);
}

QString writeFile(const QTemporaryDir& folder, const QString& name, const QByteArray& bytes)
{
    QFile file(folder.filePath(name));
    REQUIRE(file.open(QIODevice::WriteOnly));
    file.write(bytes);
    return file.fileName();
}

ComplaintRecord recordOf(Office& office, const QString& number)
{
    const std::optional<ComplaintId> id = office.complaints().findByNumber(number);
    REQUIRE(id);
    return office.complaints().load(*id);
}

/// Rows with their problems as "7 投诉日期", for comparing.
QStringList placesOf(const ImportResult& result)
{
    QStringList places;
    for (const RejectedRow& row : result.rejectedRows) {
        for (const RowProblem& problem : row.problems)
            places.append((QString::number(problem.row) + u' ' + problem.columnName).trimmed());
    }
    return places;
}

} // namespace

TEST_CASE("a ledger full of faults gives its good rows, and a reason at its place for each other one")
{
    Office office;
    const ImportResult result
        = Importer(*office.workspace).run(dataFile(u"ledger.csv"_s), ledgerMapping(), ImportRun::Keep);
    INFO(result.findings.value(0).toString().toStdString());
    REQUIRE_FALSE(hasErrors(result.findings));
    CHECK(placesOf(result)
        == QStringList{u"6 投诉日期"_s, u"7 客户"_s, u"9 不良数量"_s, u"12"_s, u"13 责任部门"_s, u"14 投诉日期"_s});
    CHECK(result.read == 11);
    CHECK(result.imported == 4);
    CHECK(result.known == 1);
    CHECK(result.rejected == 6);
    CHECK(result.read == result.imported + result.known + result.rejected);
    CHECK(office.complaints().ledgerTotals({}).count == 4);
}

TEST_CASE("cells become what they mean")
{
    Office office;
    Importer(*office.workspace).run(dataFile(u"ledger.csv"_s), ledgerMapping(), ImportRun::Keep);
    const ComplaintRecord first = recordOf(office, u"LD-001"_s);
    CHECK(first.facts.complaintDate == QDate(2026, 3, 5));
    CHECK(first.facts.registeredAt == moment("2026-03-05T00:00:00"));
    CHECK(first.facts.product.deliveredOn == QDate(2026, 2, 20));
    CHECK(first.facts.product.deliveredQuantity == 5000);
    CHECK(first.facts.product.unit == u"只"_s);
    CHECK(first.facts.product.unitPrice == yuan("0.39"));
    CHECK(first.handling.remarks == u"单价: 0.385"_s);
    CHECK(first.facts.categories == QStringList{u"delamination"_s, u"blistering"_s});
    CHECK(first.facts.responsible == QList<Bearer>{{u"department:production"_s, Share::whole()}});
    CHECK(first.source == u"test-ledger:LD-001"_s);

    const ComplaintRecord second = recordOf(office, u"LD-002"_s);
    CHECK(second.facts.product.deliveredQuantity == 2000);
    CHECK(second.facts.description == u"第一行\n第二行，带\"引号\""_s);
    CHECK(second.facts.demands == QList<Demand>{{u"return"_s, {}}, {u"claim"_s, {}}});
    CHECK(second.facts.responsible.value(1) == Bearer{u"department:quality"_s, Share::fromMillionths(400'000)});
    CHECK(second.handling.remarks == u"加急\n车牌: 苏E12345"_s);

    const ComplaintRecord unknown = recordOf(office, u"LD-006"_s);
    CHECK(unknown.facts.complaintDate == QDate(2026, 3, 10));
    CHECK(unknown.facts.categories == QStringList{u"other-quality"_s});
    CHECK(unknown.handling.remarks == u"不良类别: 怪味"_s);
}

TEST_CASE("importing twice adds nothing and says the same of the rejected rows")
{
    Office office;
    Importer importer(*office.workspace);
    const ImportResult first = importer.run(dataFile(u"ledger.csv"_s), ledgerMapping(), ImportRun::Keep);
    const ImportResult second = importer.run(dataFile(u"ledger.csv"_s), ledgerMapping(), ImportRun::Keep);
    CHECK(second.imported == 0);
    CHECK(second.known == first.imported + first.known);
    CHECK(second.rejectedRows == first.rejectedRows);
    CHECK(office.complaints().ledgerTotals({}).count == 4);
}

TEST_CASE("a dry run counts like the real one and keeps nothing")
{
    Office office;
    Importer importer(*office.workspace);
    const ImportResult tried = importer.run(dataFile(u"ledger.csv"_s), ledgerMapping(), ImportRun::Rehearse);
    CHECK(office.complaints().ledgerTotals({}).count == 0);
    CHECK(tried == importer.run(dataFile(u"ledger.csv"_s), ledgerMapping(), ImportRun::Keep));
}

TEST_CASE("the same table in another encoding, with TABs, or as a workbook gives the same complaints")
{
    const QTemporaryDir folder;
    const QString text = contentOf(dataFile(u"ledger.csv"_s));
    QStringEncoder gb18030("GB18030");
    const QString encoded = writeFile(folder, u"gb.csv"_s, gb18030.encode(text));

    QByteArray rows;
    int number = 0;
    TableRow row;
    const std::unique_ptr<TableReader> reader = openTable(dataFile(u"ledger.csv"_s), {});
    while (reader->next(row) == ReadStep::Row) {
        number = static_cast<int>(row.number);
        rows += "<row r=\"" + QByteArray::number(number) + "\">";
        for (int column = 0; column < row.cells.size(); ++column)
            rows += "<c r=\"" + columnLetters(column).toLatin1() + QByteArray::number(number)
                + "\" t=\"inlineStr\"><is><t>" + row.cells.at(column).text.toHtmlEscaped().toUtf8() + "</t></is></c>";
        rows += "</row>";
    }
    for (int tail = number + 1; tail < number + 60'000; ++tail)
        rows
            += "<row r=\"" + QByteArray::number(tail) + "\"><c r=\"A" + QByteArray::number(tail) + "\" s=\"1\"/></row>";
    const QString workbook = folder.filePath(u"台账.xlsx"_s);
    writeZip(workbook, workbookParts({{u"说明"_s, "<row/>"}, {u"2026年"_s, rows}}));

    Mapping tabbed = ledgerMapping();
    Office plain;
    const ImportResult expected = Importer(*plain.workspace).run(dataFile(u"ledger.csv"_s), tabbed, ImportRun::Keep);
    Office gb;
    CHECK(Importer(*gb.workspace).run(encoded, tabbed, ImportRun::Keep) == expected);
    Office xlsx;
    tabbed.format.sheet.name = u"2026年"_s;
    const ImportResult fromWorkbook = Importer(*xlsx.workspace).run(workbook, tabbed, ImportRun::Keep);
    CHECK(fromWorkbook.imported == expected.imported);
    CHECK(fromWorkbook.known == expected.known);
    CHECK(placesOf(fromWorkbook) == placesOf(expected));
    CHECK(recordOf(xlsx, u"LD-002"_s).facts == recordOf(plain, u"LD-002"_s).facts);
}

TEST_CASE("rejected rows go back as they stood with the reason, and can be imported once mended")
{
    Office office;
    Importer importer(*office.workspace);
    const QTemporaryDir folder;
    const QString rejects = folder.filePath(u"rejects.csv"_s);
    importer.run(dataFile(u"ledger.csv"_s), ledgerMapping(), ImportRun::Keep, rejects);
    QString text = contentOf(rejects);
    CHECK(bytesOf(rejects).startsWith("\xEF\xBB\xBF"));
    CHECK(text.contains(u"LD-003,2026-2-30,华联食品,王磊"_s));
    CHECK(text.contains(u",6,"_s));
    CHECK(text.contains(u"2026-10-05"_s));

    text.replace(u"2026-2-30"_s, u"2026-2-28"_s);
    const QString mended = writeFile(folder, u"mended.csv"_s, text.toUtf8());
    Mapping mapping = ledgerMapping();
    mapping.skipRowsAtEnd = 0;
    const ImportResult result = importer.run(mended, mapping, ImportRun::Keep);
    CHECK(result.imported == 1);
    CHECK(recordOf(office, u"LD-003"_s).handling.remarks.isEmpty());
}

TEST_CASE("an import that is stopped keeps nothing")
{
    Office office;
    const auto stop = [](double part) { return part < 0.3; };
    CHECK_THROWS_AS(
        Importer(*office.workspace).run(dataFile(u"ledger.csv"_s), ledgerMapping(), ImportRun::Keep, {}, stop), Error);
    CHECK(office.complaints().ledgerTotals({}).count == 0);
}

TEST_CASE("where the rejected rows cannot be written nothing is imported")
{
    Office office;
    CHECK_THROWS_AS(
        Importer(*office.workspace)
            .run(dataFile(u"ledger.csv"_s), ledgerMapping(), ImportRun::Keep, u"/no/such/folder/rejects.csv"_s),
        Error);
    CHECK(office.complaints().ledgerTotals({}).count == 0);
}

TEST_CASE("a table that breaks off in the middle is not imported at all")
{
    Office office;
    const QTemporaryDir folder;
    QString text = contentOf(dataFile(u"ledger.csv"_s));
    text.replace(u"合计"_s, u"\"合计"_s);
    const ImportResult result
        = Importer(*office.workspace)
              .run(writeFile(folder, u"broken.csv"_s, text.toUtf8()), ledgerMapping(), ImportRun::Keep);
    REQUIRE(hasErrors(result.findings));
    CHECK(result.findings.first().line == 18);
    CHECK(office.complaints().ledgerTotals({}).count == 0);
}

TEST_CASE("a table without the needed heads says which are there and which are needed")
{
    Office office;
    const ImportResult result
        = Importer(*office.workspace).run(dataFile(u"cars.csv"_s), ledgerMapping(), ImportRun::Keep);
    REQUIRE(hasErrors(result.findings));
    CHECK(result.findings.first().message.contains(u"客户/客户名称"_s));
    CHECK(result.findings.first().message.contains(u"car_model"_s));

    Mapping wrongRow = ledgerMapping();
    wrongRow.headerRow = 8;
    CHECK(hasErrors(Importer(*office.workspace).run(dataFile(u"ledger.csv"_s), wrongRow, ImportRun::Keep).findings));
}

TEST_CASE("a mapping whose ids the rulebook does not know is refused with its place")
{
    Office office;
    QByteArray toml = contentOf(dataFile(u"ledger.toml"_s)).toUtf8();
    toml.replace("\"creasing\"", "\"creasings\"");
    Findings findings;
    const std::optional<Mapping> mapping = readMapping(toml, u"ledger.toml"_s, findings);
    REQUIRE(mapping);
    const ImportResult result = Importer(*office.workspace).run(dataFile(u"ledger.csv"_s), *mapping, ImportRun::Keep);
    REQUIRE(hasErrors(result.findings));
    CHECK(result.findings.first().line > 70);
    CHECK(result.findings.first().message.contains(u"creasing\""_s));

    Mapping elsewhere = ledgerMapping();
    elsewhere.rulebook = u"no-such-standard"_s;
    CHECK(hasErrors(Importer(*office.workspace).run(dataFile(u"ledger.csv"_s), elsewhere, ImportRun::Keep).findings));
}

TEST_CASE("a public list of complaints about cars is taken with its codes, states and numbers")
{
    Office office;
    const Mapping mapping = mappingOf(QStringLiteral(KESU_RESOURCES "/mappings/car-complaints.toml"));
    const ImportResult result = Importer(*office.workspace).run(dataFile(u"cars.csv"_s), mapping, ImportRun::Keep);
    INFO(result.findings.value(0).toString().toStdString());
    CHECK(result.imported == 4);
    CHECK(placesOf(result) == QStringList{u"6 datetime"_s});
    const ComplaintRecord first = recordOf(office, u"QC-900001"_s);
    CHECK(first.facts.customer.name == u"青禾汽车车主"_s);
    CHECK(first.facts.description == u"青禾一号变速箱异响希望处理"_s);
    CHECK(first.facts.categories == QStringList{u"product"_s});
    CHECK(first.handling.remarks == u"缺陷代码: B33,H15,\n来源状态: 信息审核"_s);
    CHECK(recordOf(office, u"QC-900002"_s).facts.customer.name == u"云锦（进口）车主"_s);
    CHECK(recordOf(office, u"QC-900003"_s).facts.categories == QStringList{u"product"_s, u"service"_s});
    CHECK(recordOf(office, u"QC-900004"_s).handling.remarks.contains(u"Z999"_s));
}

TEST_CASE("every shipped mapping fits its rulebook, and the ledger mapping takes the test ledger")
{
    Office office;
    for (const QString& name : {u"ledger.toml"_s, u"car-complaints.toml"_s}) {
        const Mapping mapping = mappingOf(QStringLiteral(KESU_RESOURCES "/mappings/") + name);
        const Findings findings
            = checkMapping(mapping, *shippedRulebooks().find(mapping.rulebook, QDate(2026, 11, 21)));
        INFO(findings.value(0).toString().toStdString());
        CHECK(findings.isEmpty());
    }
    Mapping shipped = mappingOf(QStringLiteral(KESU_RESOURCES "/mappings/ledger.toml"));
    shipped.skipRowsAtEnd = 1;
    CHECK(Importer(*office.workspace).run(dataFile(u"ledger.csv"_s), shipped, ImportRun::Keep).imported == 4);
}

TEST_CASE("the preview marks the cells that will be rejected")
{
    Office office;
    const ImportPreview preview = Importer(*office.workspace).preview(dataFile(u"ledger.csv"_s), ledgerMapping(), 4);
    CHECK_FALSE(hasErrors(preview.findings));
    REQUIRE(preview.rows.size() == 4);
    CHECK(preview.rows.at(0).number == 4);
    CHECK(preview.rows.at(0).problems.isEmpty());
    REQUIRE(preview.rows.at(2).problems.size() == 1);
    CHECK(preview.rows.at(2).problems.first().column == 1);
    CHECK(preview.heads.value(15) == u"车牌"_s);
    CHECK_FALSE(preview.mappedColumns.contains(15));
}
