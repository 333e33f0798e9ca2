// SPDX-License-Identifier: GPL-3.0-or-later
// Whatever stands in a rulebook or a case, both are refused or judged in bounded time and memory.
#include "core/base/error.h"
#include "core/exchange/casejson.h"
#include "core/judgement/judge.h"
#include "tests/core/judgement/golden.h"

#include <QDir>
#include <QElapsedTimer>

using namespace kesu;
using namespace kesu::test;

namespace {

QByteArray sharedWords()
{
    return contentOf(QStringLiteral(KESU_RESOURCES "/rulebooks/shared.toml"));
}

/// The rulebook of the guide with more rows behind it.
std::optional<Rulebook> guideWith(const QByteArray& more, Findings& findings)
{
    const QByteArray guide = contentOf(QStringLiteral(KESU_TEST_DATA "/guide/furniture.toml"));
    return readRulebook(guide + '\n' + more, QStringLiteral("big.toml"), sharedWords(), findings);
}

QByteArray caseWith(const QByteArray& fields)
{
    return R"({"rulebook": "furniture", "asOf": "2026-11-01T10:00:00", "complaint": {"registeredAt": "2026-10-05T09:30:00",
        "product": {"deliveredOn": "2026-09-20"}, "categories": ["warp"], "circumstances": ["damp-storage"])"
        + fields + "}}";
}

QByteArray repeated(const QByteArray& part, int times)
{
    QByteArray list = part;
    for (int i = 1; i < times; ++i)
        list += ',' + part;
    return list;
}

const QByteArray demand = R"({"kind": "claim", "amount": "1.00"})";

Case readable(const QByteArray& json)
{
    Findings findings;
    const std::optional<Case> facts = readCase(json, QStringLiteral("case.json"), nullptr, findings);
    INFO(linesOf(findings));
    REQUIRE(facts.has_value());
    return *facts;
}

/// Longer than anything here may take by far, even where every access is watched: it tells bounded from unbounded.
constexpr int boundSeconds = 120;

} // namespace

TEST_CASE("a rulebook of ten thousand rules is read and judges")
{
    QByteArray rows;
    constexpr int rules = 10'000;
    for (int i = 0; i < rules; ++i) {
        const QByteArray number = QByteArray::number(i);
        rows += "[[notice]]\nid = \"n" + number + "\"\nclause = \"7\"\nwhen = \"claimed > " + number + ".00\"\n";
    }
    QElapsedTimer timer;
    timer.start();
    Findings findings;
    const std::optional<Rulebook> rulebook = guideWith(rows, findings);
    INFO(linesOf(findings).left(2000));
    REQUIRE(rulebook.has_value());
    const Case facts = readable(caseWith(R"(, "demands": [{"kind": "claim", "amount": "100.00"}])"));
    CHECK(judge(*rulebook, facts, WorkCalendar()).notices.size() == 100);
    CHECK(timer.elapsed() < boundSeconds * 1000);
}

TEST_CASE("more rows than any standard has, and a file larger than any, are refused with a sentence")
{
    Findings findings;
    QByteArray rows;
    for (int i = 0; i < 20'001; ++i)
        rows += "[[notice]]\nid = \"n\"\nclause = \"7\"\n";
    CHECK_FALSE(guideWith(rows, findings).has_value());
    CHECK(linesOf(findings).contains(QStringLiteral("big.toml")));

    findings.clear();
    CHECK_FALSE(guideWith('#' + QByteArray(9'000'000, 'x'), findings).has_value());
    CHECK(linesOf(findings).contains(QStringLiteral("too large")));
}

TEST_CASE("an expression or a file nested without end is refused, not followed")
{
    Findings findings;
    CHECK_FALSE(
        guideWith("[[notice]]\nid = \"n\"\nclause = \"7\"\nwhen = \"" + QByteArray(100'000, '(') + "\"", findings)
            .has_value());
    findings.clear();
    CHECK_FALSE(guideWith("x = " + QByteArray(100'000, '['), findings).has_value());
    CHECK(findings.size() == 1);
    findings.clear();
    CHECK_FALSE(readCase("{\"a\":" + QByteArray(1'000'000, '['), QStringLiteral("case.json"), nullptr, findings));
    CHECK(linesOf(findings).contains(QStringLiteral("deeper")));
}

TEST_CASE("a list that no case has is refused with its path")
{
    Findings findings;
    const QByteArray json = caseWith(", \"demands\": [" + repeated(demand, 50'001) + ']');
    CHECK_FALSE(readCase(json, QStringLiteral("case.json"), nullptr, findings));
    REQUIRE(findings.size() == 1);
    CHECK(findings.front().field == QStringLiteral("complaint.demands"));
    CHECK(findings.front().message.contains(QStringLiteral("50,000")));
}

TEST_CASE("a case of 50 MB is refused with a sentence that does not repeat it")
{
    for (const QByteArray& json : {caseWith(R"(, "description": ")" + QByteArray(50'000'000, 'x') + '"'),
             caseWith(", \"evidence\": [" + repeated(R"({"kind":"photo","providedOn":"2026-10-06"})", 1'000'000) + ']'),
             QByteArray(70'000'000, ' ')}) {
        Findings findings;
        CHECK_FALSE(readCase(json, QStringLiteral("case.json"), nullptr, findings));
        REQUIRE(findings.size() == 1);
        CHECK(findings.front().toString().size() < 400);
    }
}

TEST_CASE("rules that go through a long list for each element of another one are stopped")
{
    Findings findings;
    const std::optional<Rulebook> rulebook
        = guideWith("[[notice]]\nid = \"n\"\nclause = \"7\"\nwhen = \"any(any(any(a.amount > b.amount + c.amount for c "
                    "in demands) for b "
                    "in demands) for a in demands)\"\n",
            findings);
    REQUIRE(rulebook.has_value());
    const Case few = readable(caseWith(", \"demands\": [" + repeated(demand, 20) + ']'));
    CHECK(judge(*rulebook, few, WorkCalendar()).notices.isEmpty());
    const Case many = readable(caseWith(", \"demands\": [" + repeated(demand, 3000) + ']'));
    QElapsedTimer timer;
    timer.start();
    try {
        (void)judge(*rulebook, many, WorkCalendar());
        FAIL("it was judged");
    } catch (const Error& error) {
        CHECK(error.code() == ErrorCode::TooLarge);
        CHECK(error.message().contains(rulebook->title()));
    }
    CHECK(timer.elapsed() < boundSeconds * 1000);
}

TEST_CASE("rows that strike for each element fill a verdict only so far")
{
    QByteArray rows;
    for (int i = 0; i < 100; ++i)
        rows += "[[notice]]\nid = \"n" + QByteArray::number(i)
            + "\"\nclause = \"7\"\neach = \"d in demands\"\ntext = \"{d.amount}\"\n";
    Findings findings;
    const std::optional<Rulebook> rulebook = guideWith(rows, findings);
    REQUIRE(rulebook.has_value());
    const Case some = readable(caseWith(", \"demands\": [" + repeated(demand, 10) + ']'));
    CHECK(judge(*rulebook, some, WorkCalendar()).notices.size() == 1000);
    const Case many = readable(caseWith(", \"demands\": [" + repeated(demand, 5000) + ']'));
    CHECK_THROWS_AS(judge(*rulebook, many, WorkCalendar()), Error);
}

TEST_CASE("what once crashed is read or refused with a finding")
{
    const QDir folder(QStringLiteral(KESU_TEST_DATA "/cases/crashes"));
    for (const QString& name : folder.entryList({QStringLiteral("*.toml")}, QDir::Files, QDir::Name)) {
        Findings findings;
        const std::optional<Rulebook> rulebook
            = readRulebook(contentOf(folder.filePath(name)), name, sharedWords(), findings);
        INFO(name);
        CHECK(rulebook.has_value() != hasErrors(findings));
    }
    for (const QString& name : folder.entryList({QStringLiteral("*.json")}, QDir::Files, QDir::Name)) {
        Findings findings;
        const std::optional<Case> facts = readCase(contentOf(folder.filePath(name)), name, nullptr, findings);
        INFO(name);
        CHECK(facts.has_value() != hasErrors(findings));
    }
}
