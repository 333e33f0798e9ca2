// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/error.h"
#include "core/exchange/mapping.h"
#include "tests/support/catch.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>

using namespace kesu;

namespace {

const QByteArray good = R"(title = "台账"
rulebook = "some-standard"

[file]
format = "csv"
encoding = "GB18030"
separator = "\t"
headerRow = 3
skipRowsAtEnd = 1

[[column]]
name = ["投诉日期", "日期"]
field = "complaintDate"
required = true

[[column]]
index = 4
field = "categories"
separators = ",、"
codes = "defects"

[codes.defects]
"H93" = "noise"
"H*" = ["body", "electric"]
"*" = "other"

[fixed]
channel = "website"
"product.unit" = "只"

[key]
source = "cars"
columns = ["编号"]
)";

Findings findingsOf(QByteArray toml)
{
    Findings findings;
    CHECK_FALSE(readMapping(toml, QStringLiteral("map.toml"), findings));
    return findings;
}

QByteArray changed(const char* what, const char* into)
{
    QByteArray toml = good;
    CHECK(toml.contains(what));
    return toml.replace(what, into);
}

} // namespace

TEST_CASE("a mapping is read with all its parts")
{
    Findings findings;
    const std::optional<Mapping> mapping = readMapping(good, QStringLiteral("map.toml"), findings);
    REQUIRE(mapping);
    CHECK(findings.isEmpty());
    CHECK(mapping->rulebook == QStringLiteral("some-standard"));
    CHECK(mapping->format.kind == TableKind::Csv);
    CHECK(mapping->format.csv.encoding == QStringLiteral("GB18030"));
    CHECK(mapping->format.csv.separator == u'\t');
    CHECK(mapping->headerRow == 3);
    CHECK(mapping->skipRowsAtEnd == 1);
    REQUIRE(mapping->columns.size() == 2);
    CHECK(mapping->columns.at(0).names == QStringList{QStringLiteral("投诉日期"), QStringLiteral("日期")});
    CHECK(mapping->columns.at(0).duty == CellDuty::Required);
    CHECK(mapping->columns.at(1).index == 4);
    CHECK(mapping->fixed.size() == 2);
    CHECK(mapping->source == QStringLiteral("cars"));
    CHECK(mapping->keyColumns == QStringList{QStringLiteral("编号")});
    CHECK(mapping->unnamed == UnnamedColumns::ToRemarks);
}

TEST_CASE("a code is looked up exactly, then by its longest beginning, then as other")
{
    CodeTable table;
    table.words = {{QStringLiteral("h93"), {QStringLiteral("noise")}, {}}};
    table.beginnings
        = {{QStringLiteral("h"), {QStringLiteral("body")}, {}}, {QStringLiteral("h9"), {QStringLiteral("h9x")}, {}}};
    CHECK(table.find(QStringLiteral("Ｈ93"))->ids == QStringList{QStringLiteral("noise")});
    CHECK(table.find(QStringLiteral("H931"))->ids == QStringList{QStringLiteral("h9x")});
    CHECK(table.find(QStringLiteral("H15"))->ids == QStringList{QStringLiteral("body")});
    CHECK(table.find(QStringLiteral("A9")) == nullptr);
    table.other = CodeTable::Entry{{}, {QStringLiteral("other")}, {}};
    CHECK(table.find(QStringLiteral("A9"))->ids == QStringList{QStringLiteral("other")});
}

TEST_CASE("what is wrong in a mapping is told with line, column and what would be right")
{
    struct Row
    {
        QByteArray toml;
        int line;
        const char* field;
        const char* words;
    };
    const QList<Row> rows{
        {changed("headerRow", "headRow"), 8, "file.headRow", "headerRow"},
        {changed("headerRow = 3", "headerRow = 0"), 8, "file.headerRow", "from 1 to"},
        {changed("headerRow = 3", "headerRow = \"3\""), 8, "file.headerRow", "whole number"},
        {changed("\"GB18030\"", "\"GBK2312\""), 6, "file.encoding", "GB18030"},
        {changed("\"csv\"", "\"xls\""), 5, "file.format", "xlsx"},
        {changed("\"\\t\"", "\"ab\""), 7, "file.separator", "one sign"},
        {changed("\"complaintDate\"", "\"complaintDay\""), 13, "column[0].field", "complaintDate"},
        {changed("required = true", "required = \"yes\""), 14, "column[0].required", "true or false"},
        {changed("index = 4", ""), 16, "column[1].name", "index = 1"},
        {changed("codes = \"defects\"", "codes = \"defect\""), 16, "column.codes", "defects"},
        {changed("\"H93\" = \"noise\"", "\"H93\" = 5"), 23, "codes.defects.H93", "quotation marks"},
        {changed("channel = \"website\"", "chanel = \"website\""), 28, "fixed.chanel", "channel"},
        {changed("source = \"cars\"", ""), 1, "key.source", "only once"},
        {changed("rulebook = \"some-standard\"", ""), 1, "rulebook", "is missing"},
        {changed("field = \"complaintDate\"", "field = \"description\""), 1, "column", "must have its day"},
        {changed("name = [\"投诉日期\", \"日期\"]", "name = 5"), 12, "column[0].name", "quotation marks"},
        {changed("required = true", "dateStyles = [\"yyyy-MM\"]"), 14, "column[0].dateStyles", "serial"},
        {changed("required = true", "timeOfDay = \"25:00\""), 14, "column[0].timeOfDay", "09:00"},
    };
    for (const Row& row : rows) {
        const Findings findings = findingsOf(row.toml);
        REQUIRE_FALSE(findings.isEmpty());
        INFO(findings.first().toString().toStdString() << " / " << row.field);
        CHECK(findings.first().file == QStringLiteral("map.toml"));
        CHECK(findings.first().line == row.line);
        CHECK(findings.first().field == QLatin1String(row.field));
        CHECK(findings.first().message.contains(QString::fromUtf8(row.words)));
    }
}

TEST_CASE("text that is no TOML is told with its place")
{
    const Findings findings = findingsOf("title = \"台账\nrulebook");
    REQUIRE(findings.size() == 1);
    CHECK(findings.first().line == 1);
    CHECK(findings.first().message.contains(QStringLiteral("TOML")));
}

TEST_CASE("all faults of a mapping come at once")
{
    QByteArray toml = good;
    toml.replace("headerRow", "headRow")
        .replace("\"GB18030\"", "\"X\"")
        .replace("\"complaintDate\"", "\"complaintDay\"");
    CHECK(findingsOf(toml).size() >= 3);
}

TEST_CASE("every shipped mapping is good")
{
    const QDir folder(QStringLiteral(KESU_RESOURCES "/mappings"));
    const QStringList names = folder.entryList({QStringLiteral("*.toml")});
    CHECK(names.size() >= 2);
    for (const QString& name : names) {
        Findings findings;
        const bool read = loadMapping(folder.filePath(name), findings).has_value();
        INFO(name.toStdString() << ": " << findings.value(0).toString().toStdString());
        CHECK(read);
    }
    Findings findings;
    CHECK_THROWS_AS(loadMapping(QStringLiteral("/no/such.toml"), findings), Error);
}
