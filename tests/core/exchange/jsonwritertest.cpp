// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/jsonwriter.h"
#include "tests/support/catch.h"

#include <nlohmann/json.hpp>

using namespace kesu;

namespace {

void writeSample(JsonWriter& writer)
{
    writer.beginObject();
    writer.field("text", QStringLiteral("客\"诉\\\n\t\x01"));
    writer.field("flag", true);
    writer.field("number", qint64(-7));
    writer.fieldOrNull("nothing", std::optional<QDate>());
    writer.fieldIfGiven("left", std::optional<Money>());
    writer.fieldIfGiven("out", QString());
    writer.field("words", QStringList{QStringLiteral("a"), QStringLiteral("b")});
    writer.field("none", QStringList());
    writer.list("objects", QList<int>{1, 2}, [&](int number) {
        writer.beginObject();
        if (number == 2)
            writer.field("n", number);
        writer.endObject();
    });
    writer.key(QStringLiteral("键"));
    writer.value("word");
    writer.endObject();
}

} // namespace

TEST_CASE("JSON on one line has its commas, colons and escapes where they belong")
{
    JsonWriter writer(JsonLayout::OneLine);
    writeSample(writer);
    CHECK(writer.take()
        == R"({"text":"客\"诉\\\n\t\u0001","flag":true,"number":-7,"nothing":null,"words":["a","b"],"none":[],)"
           R"("objects":[{},{"n":2}],"键":"word"})"
           "\n");
}

TEST_CASE("indented JSON is what the usual tools print")
{
    JsonWriter writer(JsonLayout::Indented);
    writeSample(writer);
    const std::string text = writer.take().toStdString();
    CHECK(text == nlohmann::ordered_json::parse(text).dump(2) + "\n");
}

TEST_CASE("a text with half a surrogate becomes valid UTF-8")
{
    JsonWriter writer(JsonLayout::OneLine);
    writer.value(QString(QChar(0xd800)) + QStringLiteral("客诉"));
    const QByteArray json = writer.take();
    CHECK(json.contains("客诉"));
    CHECK(nlohmann::json::accept(json.toStdString()));
}
