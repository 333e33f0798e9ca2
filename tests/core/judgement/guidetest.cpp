// SPDX-License-Identifier: GPL-3.0-or-later
// The guide to writing rulebooks (resources/rulebooks/README.md): its example is tests/data/guide/furniture.toml word
// for word, and every fragment of its reference is read by the reader.
#include "core/exchange/casejson.h"
#include "core/judgement/judge.h"
#include "tests/core/judgement/golden.h"

#include <QDir>
#include <algorithm>

using namespace kesu;
using namespace kesu::test;
using nlohmann::ordered_json;

namespace {

const QString guideFile = QStringLiteral(KESU_RESOURCES "/rulebooks/README.md");
const QString guideData = QStringLiteral(KESU_TEST_DATA "/guide");

/// The toml blocks of the guide above and below the heading "# Reference".
struct Guide
{
    QStringList example;
    QStringList fragments;
};

Guide readGuide()
{
    Guide guide;
    bool inReference = false;
    bool inBlock = false;
    QString block;
    const QString text = QString::fromUtf8(contentOf(guideFile));
    for (const QString& line : text.split(u'\n')) {
        if (inBlock && line == QLatin1String("```")) {
            (inReference ? guide.fragments : guide.example).append(block);
            inBlock = false;
        } else if (inBlock) {
            block += line + u'\n';
        } else if (line == QLatin1String("```toml")) {
            inBlock = true;
            block.clear();
        } else if (line == QLatin1String("# Reference")) {
            inReference = true;
        }
    }
    return guide;
}

std::optional<Rulebook> readWithShared(const QByteArray& toml, Findings& findings)
{
    return readRulebook(toml, QStringLiteral("furniture.toml"),
        contentOf(QStringLiteral(KESU_RESOURCES "/rulebooks/shared.toml")), findings);
}

QByteArray exampleFile()
{
    return contentOf(guideData + QStringLiteral("/furniture.toml"));
}

} // namespace

TEST_CASE("the steps of the guide put together are the example file")
{
    const Guide guide = readGuide();
    CHECK(guide.example.size() >= 8);
    CHECK(guide.example.join(u'\n').toStdString() == exampleFile().toStdString());
}

TEST_CASE("the example of the guide is read without a finding")
{
    Findings findings;
    const std::optional<Rulebook> rulebook = readWithShared(exampleFile(), findings);
    INFO(linesOf(findings).toStdString());
    CHECK(rulebook.has_value());
    CHECK(findings.isEmpty());
}

TEST_CASE("every fragment of the reference can be written behind the example")
{
    const Guide guide = readGuide();
    CHECK(guide.fragments.size() >= 8);
    for (const QString& fragment : guide.fragments) {
        Findings findings;
        const std::optional<Rulebook> rulebook = readWithShared(exampleFile() + '\n' + fragment.toUtf8(), findings);
        INFO(fragment.toStdString() << linesOf(findings).toStdString());
        CHECK(rulebook.has_value());
        CHECK(std::none_of(findings.begin(), findings.end(),
            [](const Finding& finding) { return finding.severity == Severity::Warning; }));
    }
}

TEST_CASE("the case that the guide tries comes out as it says")
{
    const QString text = QString::fromUtf8(contentOf(guideFile));
    const QString json = text.section(QStringLiteral("```json\n"), 1, 1).section(QStringLiteral("```"), 0, 0);
    Findings findings;
    const std::optional<Rulebook> rulebook = readWithShared(exampleFile(), findings);
    REQUIRE(rulebook.has_value());
    RulebookLibrary library;
    library.add(*rulebook);
    const std::optional<Case> facts = readCase(json.toUtf8(), QStringLiteral("README.md"), &library, findings);
    const WorkCalendar calendar = WorkCalendar::load(QStringLiteral(KESU_RESOURCES "/calendars"), findings);
    INFO(linesOf(findings).toStdString());
    REQUIRE(facts.has_value());
    const Verdict verdict = judge(*rulebook, *facts, calendar);
    CHECK(verdict.status == VerdictStatus::Valid);
    REQUIRE(verdict.filingLimit.has_value());
    CHECK(verdict.filingLimit->lastDay == QDate(2027, 9, 20));
    CHECK(verdict.filingLimit->clause == QStringLiteral("2.2"));
    REQUIRE(verdict.liability.lines.size() == 2);
    CHECK(verdict.liability.lines[0].amount == Money::fromFen(400'00));
    CHECK(verdict.liability.lines[1].amount == Money::fromFen(600'01));
    REQUIRE(verdict.approvals.size() == 1);
    CHECK(verdict.approvals[0].status == ApprovalStatus::Missing);
    REQUIRE(verdict.deadlines.size() == 1);
    CHECK(verdict.deadlines[0].dueAt == Moment::endOf(QDate(2026, 10, 10)));
    CHECK(verdict.deadlines[0].status == DeadlineStatus::Overdue);
}

TEST_CASE("the cases of the guide get the verdicts that it promises")
{
    Findings findings;
    const std::optional<Rulebook> rulebook = readWithShared(exampleFile(), findings);
    REQUIRE(rulebook.has_value());
    RulebookLibrary library;
    library.add(*rulebook);
    const WorkCalendar calendar = WorkCalendar::load(QStringLiteral(KESU_RESOURCES "/calendars"), findings);
    const QDir root(guideData);
    const QStringList names = root.entryList(QDir::Dirs | QDir::NoDotAndDotDot, QDir::Name);
    CHECK(names.size() >= 7);
    for (const QString& name : names) {
        Findings caseFindings;
        const std::optional<Case> facts = readCase(contentOf(root.filePath(name + QStringLiteral("/case.json"))),
            QStringLiteral("case.json"), &library, caseFindings);
        INFO(name.toStdString() << '\n' << linesOf(caseFindings).toStdString());
        CHECK(facts.has_value());
        if (!facts)
            continue;
        const ordered_json expected
            = ordered_json::parse(contentOf(root.filePath(name + QStringLiteral("/expected.json"))).toStdString());
        QStringList differences;
        compare(expected, verdictToJson(judge(*rulebook, *facts, calendar)), QStringLiteral("verdict"), differences);
        INFO(differences.join(u'\n').toStdString());
        CHECK(differences.isEmpty());
    }
}
