// SPDX-License-Identifier: GPL-3.0-or-later
// The verdicts themselves are tried in tests/core/judgement; here it is what goes in and comes out.
#include "tests/app/clirun.h"
#include "tests/support/catch.h"

#include <QDir>
#include <QTemporaryDir>
#include <nlohmann/json.hpp>

using namespace kesu::test;
using nlohmann::json;

namespace {

/// Every worked example of the rulebooks.
QStringList goldenCases()
{
    QStringList files;
    const QDir rulebooks(QStringLiteral(KESU_TEST_DATA "/rulebooks"));
    for (const QString& rulebook : rulebooks.entryList(QDir::Dirs | QDir::NoDotAndDotDot, QDir::Name)) {
        const QDir folder(rulebooks.filePath(rulebook));
        for (const QString& name : folder.entryList(QDir::Dirs | QDir::NoDotAndDotDot, QDir::Name))
            files += folder.filePath(name) + QStringLiteral("/case.json");
    }
    REQUIRE(files.size() >= 5);
    return files;
}

QByteArray oneLine(const QByteArray& text)
{
    return QByteArray::fromStdString(json::parse(text.toStdString()).dump());
}

CliRun judge(const QStringList& arguments, const QByteArray& standardInput = {})
{
    return runCli(QStringList{QStringLiteral("judge")} + arguments, standardInput);
}

} // namespace

TEST_CASE("a verdict is printed as JSON with the keys of the contract in their order")
{
    const CliRun run = judge({goldenCases().first()});
    CAPTURE(run.error);
    REQUIRE(run.exitCode == 0);
    CHECK(run.error.isEmpty());
    QStringList keys;
    const auto verdict = nlohmann::ordered_json::parse(run.out.toStdString());
    for (const auto& [key, value] : verdict.items())
        keys += QString::fromStdString(key);
    CHECK(keys.mid(0, 11).join(QLatin1Char(' '))
        == QStringLiteral(
            "status reasons filingLimit evidence grade deadlines approvals liability recoveries penalties notices"));
}

TEST_CASE("a case from standard input is judged as the same case from a file")
{
    const QString file = goldenCases().first();
    const CliRun fromFile = judge({file});
    const CliRun fromInput = judge({QStringLiteral("-")}, contentOf(file));
    CHECK(fromInput.exitCode == 0);
    CHECK(fromInput.out == fromFile.out);
}

TEST_CASE("a batch gives one verdict a line, each as the case alone would get it")
{
    const QStringList files = goldenCases();
    QByteArray lines;
    for (const QString& file : files)
        lines += oneLine(contentOf(file)) + '\n';
    const CliRun run = judge({QStringLiteral("--batch"), QStringLiteral("-")}, lines);
    CAPTURE(run.error);
    REQUIRE(run.exitCode == 0);
    const QList<QByteArray> verdicts = run.out.chopped(1).split('\n');
    REQUIRE(verdicts.size() == files.size());
    for (const qsizetype i : {qsizetype(0), files.size() / 2, files.size() - 1}) {
        CAPTURE(files.at(i));
        CHECK(json::parse(verdicts.at(i).toStdString()) == json::parse(judge({files.at(i)}).out.toStdString()));
    }
}

TEST_CASE("a bad line of a batch has its error in its place, the others are judged, and the end is 2")
{
    const QByteArray good = oneLine(contentOf(goldenCases().first()));
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("cases.jsonl"));
    QFile file(path);
    REQUIRE(file.open(QIODevice::WriteOnly));
    file.write(good + "\n{\"rulebook\": 7, \"asOf\": \"2026-11-21T10:00:00\", \"complaint\": {}}\n\n{nonsense\n"
        + good); // a blank line is no case; no line break at the end
    file.close();
    const CliRun run = judge({QStringLiteral("--batch"), path});
    CHECK(run.exitCode == 2);
    CHECK(run.errorLines().size() == 1);
    CHECK(run.error.contains(QStringLiteral("line 2")));
    const QList<QByteArray> lines = run.out.chopped(1).split('\n');
    REQUIRE(lines.size() == 4);
    CHECK(json::parse(lines.at(0).toStdString()).contains("status"));
    CHECK(lines.at(0) == lines.at(3));
    const json wrongField = json::parse(lines.at(1).toStdString());
    CHECK(wrongField["line"] == 2);
    CHECK(QString::fromStdString(wrongField["error"]).startsWith(QStringLiteral("rulebook: 7 is no text")));
    const json noJson = json::parse(lines.at(2).toStdString());
    CHECK(noJson["line"] == 4);
    CHECK(QString::fromStdString(noJson["error"]).contains(QStringLiteral("column 3")));
}

TEST_CASE("an empty batch gives nothing and is well")
{
    const CliRun run = judge({QStringLiteral("--batch"), QStringLiteral("-")});
    CHECK(run.exitCode == 0);
    CHECK(run.out.isEmpty());
    CHECK(run.error.isEmpty());
}

TEST_CASE("what standard input holds is refused under its name")
{
    const CliRun run = judge({QStringLiteral("-")}, "{");
    CHECK(run.exitCode == 2);
    CHECK(run.out.isEmpty());
    CHECK(run.error == run.errorLines().first() + QLatin1Char('\n'));
    CHECK(run.error.contains(QStringLiteral("standard input:1:2")));
}
