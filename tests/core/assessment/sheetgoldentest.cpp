// SPDX-License-Identifier: GPL-3.0-or-later
// Golden sheets: tests/data/assessments/<rulebook>/<name>/{sheet,expected}.json. Adding one is adding a folder.
#include "core/exchange/sheetjson.h"
#include "tests/core/judgement/golden.h"

#include <QDir>
#include <QSet>

using namespace kesu;
using namespace kesu::test;
using nlohmann::ordered_json;

TEST_CASE("every golden sheet gets its figures")
{
    Findings findings;
    const RulebookLibrary library = RulebookLibrary::load(QStringLiteral(KESU_RESOURCES "/rulebooks"), findings);
    const WorkCalendar calendar = WorkCalendar::load(QStringLiteral(KESU_RESOURCES "/calendars"), findings);
    INFO(linesOf(findings).toStdString());
    CHECK_FALSE(hasErrors(findings));

    QSet<QString> proven;
    const QDir root(QStringLiteral(KESU_TEST_DATA "/assessments"));
    for (const QString& rulebookId : root.entryList(QDir::Dirs | QDir::NoDotAndDotDot, QDir::Name)) {
        const QDir folder(root.filePath(rulebookId));
        for (const QString& name : folder.entryList(QDir::Dirs | QDir::NoDotAndDotDot, QDir::Name)) {
            const QDir golden(folder.filePath(name));
            Findings ofSheet;
            const std::optional<AssessmentFacts> facts
                = readSheet(contentOf(golden.filePath(QStringLiteral("sheet.json"))), QStringLiteral("sheet.json"),
                    library, ofSheet);
            INFO((rulebookId + u'/' + name).toStdString());
            INFO(linesOf(ofSheet).toStdString());
            CHECK(facts.has_value());
            if (!facts)
                continue;
            CHECK(facts->own.sheet.rulebook == rulebookId);
            const std::optional<Rulebook> rulebook = assessingRulebook(library, facts->own.sheet);
            REQUIRE(rulebook.has_value());
            const AssessmentResult result = assess(*rulebook, *facts, calendar);
            const ordered_json actual
                = ordered_json::parse(writeAssessment(*rulebook, facts->own.sheet, result).toStdString());
            const ordered_json expected
                = ordered_json::parse(contentOf(golden.filePath(QStringLiteral("expected.json"))).toStdString());
            QStringList differences;
            compare(expected, actual, QStringLiteral("assessment"), differences);
            INFO(differences.join(u'\n').toStdString());
            CHECK(differences.isEmpty());
            proven.insert(rulebookId + u'/' + facts->own.sheet.assessment);
        }
    }
    // No assessment is shipped without a sheet that proves it.
    for (const Rulebook& rulebook : library.rulebooks()) {
        for (const Assessment& assessment : rulebook.assessments()) {
            INFO(rulebook.id().toStdString() << ' ' << assessment.name.id.toStdString());
            CHECK(proven.contains(rulebook.id() + u'/' + assessment.name.id));
        }
    }
    CHECK(proven.size() >= 7);
}

TEST_CASE("the order of complaints, of earlier sheets and of the sheets beside does not matter")
{
    Findings findings;
    const RulebookLibrary library = RulebookLibrary::load(QStringLiteral(KESU_RESOURCES "/rulebooks"), findings);
    const QDir root(QStringLiteral(KESU_TEST_DATA "/assessments"));
    int tried = 0;
    for (const QString& rulebookId : root.entryList(QDir::Dirs | QDir::NoDotAndDotDot, QDir::Name)) {
        const QDir folder(root.filePath(rulebookId));
        for (const QString& name : folder.entryList(QDir::Dirs | QDir::NoDotAndDotDot, QDir::Name)) {
            const std::optional<AssessmentFacts> facts
                = readSheet(contentOf(folder.filePath(name + QStringLiteral("/sheet.json"))),
                    QStringLiteral("sheet.json"), library, findings);
            REQUIRE(facts.has_value());
            const std::optional<Rulebook> rulebook = assessingRulebook(library, facts->own.sheet);
            AssessmentFacts turned = *facts;
            std::reverse(turned.own.complaints.begin(), turned.own.complaints.end());
            std::reverse(turned.own.earlier.begin(), turned.own.earlier.end());
            std::reverse(turned.beside.begin(), turned.beside.end());
            INFO((rulebookId + u'/' + name).toStdString());
            CHECK(assess(*rulebook, turned, WorkCalendar()) == assess(*rulebook, *facts, WorkCalendar()));
            ++tried;
        }
    }
    CHECK(tried > 50);
}

TEST_CASE("the sheet of the guide comes out as the guide says")
{
    const QString guide = QString::fromUtf8(contentOf(QStringLiteral(KESU_RESOURCES "/rulebooks/README.md")));
    const QString section = guide.section(QStringLiteral("### [[assessment]]"), 1, 1);
    const auto block = [&section](const QString& language) {
        return section.section(QStringLiteral("```") + language + u'\n', 1, 1)
            .section(QStringLiteral("```"), 0, 0)
            .toUtf8();
    };
    Findings findings;
    const std::optional<Rulebook> rulebook = readRulebook(
        contentOf(QStringLiteral(KESU_TEST_DATA "/guide/furniture.toml")) + '\n' + block(QStringLiteral("toml")),
        QStringLiteral("furniture.toml"), contentOf(QStringLiteral(KESU_RESOURCES "/rulebooks/shared.toml")), findings);
    INFO(linesOf(findings).toStdString());
    REQUIRE(rulebook.has_value());
    RulebookLibrary library;
    library.add(*rulebook);
    const std::optional<AssessmentFacts> facts
        = readSheet(block(QStringLiteral("json")), QStringLiteral("README.md"), library, findings);
    INFO(linesOf(findings).toStdString());
    REQUIRE(facts.has_value());
    const WorkCalendar calendar = WorkCalendar::load(QStringLiteral(KESU_RESOURCES "/calendars"), findings);
    const AssessmentResult result = assess(*rulebook, *facts, calendar);
    REQUIRE(result.figures.size() == 3);
    CHECK(result.figures[0].shown == QStringLiteral("50.0%"));
    CHECK(result.figures[1].shown == QStringLiteral("87.5%"));
    CHECK(result.figures[2].shown == QStringLiteral("65.00"));
    REQUIRE(result.notices.size() == 1);
    CHECK(result.notices[0].id == QStringLiteral("answer-faster"));
    CHECK(result.missing.isEmpty());
}
