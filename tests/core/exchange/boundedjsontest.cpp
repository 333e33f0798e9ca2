// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/boundedjson.h"
#include "tests/support/catch.h"

#include <nlohmann/json.hpp>

using namespace kesu;

namespace {

Finding refused(const QByteArray& text, const JsonBounds& bounds = {})
{
    Findings findings;
    CHECK_FALSE(parseBoundedJson(text, QStringLiteral("a.json"), findings, bounds));
    REQUIRE(findings.size() == 1);
    CHECK(findings.first().file == QStringLiteral("a.json"));
    return findings.first();
}

} // namespace

TEST_CASE("a syntax error is told with its line and column in characters")
{
    struct Row
    {
        const char* text;
        int line;
        int column;
    };
    const Row row = GENERATE(Row{"{", 1, 2}, Row{"{\n  \"客户\": nope\n}", 2, 10}, Row{"{\"a\": 1,}", 1, 9},
        Row{"{} {}", 1, 4}, Row{"{'a': 1}", 1, 2}, Row{"{\"a\": 01}", 1, 8}, Row{"{\"a\": \"x\ny\"}", 1, 9},
        Row{"[NaN]", 1, 2}, Row{"{\"a\": \"\xff\"}", 1, 8}, Row{"{\"a\": \"\\ud800\"}", 1, 14});
    CAPTURE(row.text);
    const Finding finding = refused(row.text);
    CHECK(finding.line == row.line);
    CHECK(finding.column == row.column);
    CHECK(finding.message.contains(QStringLiteral("no JSON")));
    CHECK_FALSE(finding.message.contains(QLatin1Char('\n')));
}

TEST_CASE("a key that stands twice is refused with its path")
{
    CHECK(refused(R"({"a": 1, "b": 2, "a": 3})").field == QStringLiteral("a"));
    CHECK(refused(R"({"complaint": {"demands": [{"kind": "claim"}, {"kind": "a", "kind": "b"}]}})").field
        == QStringLiteral("complaint.demands[1].kind"));
    CHECK(refused(R"({"a": [[1], [{"客": 1, "客": 2}]]})").field == QStringLiteral("a[1][0].客"));
    Findings findings;
    CHECK(parseBoundedJson(R"({"a": {"kind": 1}, "b": {"kind": 1}})", {}, findings));
}

TEST_CASE("an empty text and one that is larger, deeper or fuller than any case are refused")
{
    CHECK(refused("").message.contains(QStringLiteral("empty")));
    CHECK(refused(" \n\t").message.contains(QStringLiteral("empty")));
    CHECK(refused(QByteArray(100, ' ') + "{}", {.bytes = 50}).message.contains(QStringLiteral("larger than 50 bytes")));
    CHECK(refused("[[[1]]]", {.depth = 2}).message.contains(QStringLiteral("2 levels")));
    CHECK(refused("[1,2,3,4]", {.values = 4}).message.contains(QStringLiteral("more than 4 values")));
    const Finding list = refused(R"({"a": {"b": [1,2,3,4]}})", {.elements = 3});
    CHECK(list.message.contains(QStringLiteral("more than 3 elements")));
    CHECK(list.field == QStringLiteral("a.b"));
    CHECK(refused("1e999").message.contains(QStringLiteral("no JSON")));
}

TEST_CASE("fifty million bytes of nonsense are refused within the bounds")
{
    constexpr qsizetype size = 50'000'000;
    CHECK(refused(QByteArray(size, '[')).message.contains(QStringLiteral("16 levels")));
    CHECK(refused(QByteArrayLiteral("{\"a\":").repeated(size / 5)).message.contains(QStringLiteral("16 levels")));
    CHECK(refused('[' + QByteArrayLiteral("1,").repeated(size / 2)).message.contains(QStringLiteral("elements")));
    // a million different keys would be the slow way to read an object
    QByteArray keys("{");
    for (int i = 0; i < 600'000; ++i)
        keys += '"' + QByteArray::number(i) + "\":0,";
    CHECK(refused(keys + "\"a\":0}").message.contains(QStringLiteral("values")));
}
