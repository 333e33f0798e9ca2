// SPDX-License-Identifier: GPL-3.0-or-later
// Golden cases: tests/data/rulebooks/<rulebook>/<name>/{case,expected}.json. Adding a case is adding a folder.
#include "tests/core/judgement/golden.h"
#include "core/base/error.h"
#include "core/exchange/casejson.h"
#include "core/judgement/judge.h"

#include <QDir>

using namespace kesu;
using namespace kesu::test;
using nlohmann::ordered_json;

TEST_CASE("every golden case gets its verdict")
{
    Findings findings;
    const RulebookLibrary library = RulebookLibrary::load(QStringLiteral(KESU_RESOURCES "/rulebooks"), findings);
    const WorkCalendar calendar = WorkCalendar::load(QStringLiteral(KESU_RESOURCES "/calendars"), findings);
    INFO(linesOf(findings).toStdString());
    CHECK_FALSE(hasErrors(findings));
    REQUIRE(library.rulebooks().size() >= 5);

    const QDir root(QStringLiteral(KESU_TEST_DATA "/rulebooks"));
    int judged = 0;
    for (const QString& rulebookId : root.entryList(QDir::Dirs | QDir::NoDotAndDotDot, QDir::Name)) {
        const QDir folder(root.filePath(rulebookId));
        for (const QString& name : folder.entryList(QDir::Dirs | QDir::NoDotAndDotDot, QDir::Name)) {
            const QDir golden(folder.filePath(name));
            if (!golden.exists(QStringLiteral("expected.json")))
                continue;
            Findings caseFindings;
            const std::optional<Case> facts = readCase(contentOf(golden.filePath(QStringLiteral("case.json"))),
                QStringLiteral("case.json"), &library, caseFindings);
            INFO((rulebookId + u'/' + name).toStdString());
            INFO(linesOf(caseFindings).toStdString());
            CHECK(facts.has_value());
            if (!facts)
                continue;
            const std::optional<Rulebook> rulebook = judgingRulebook(library, *facts);
            CHECK(rulebook.has_value());
            if (!rulebook)
                continue;
            const ordered_json expected
                = ordered_json::parse(contentOf(golden.filePath(QStringLiteral("expected.json"))).toStdString());
            QStringList differences;
            compare(
                expected, verdictToJson(judge(*rulebook, *facts, calendar)), QStringLiteral("verdict"), differences);
            INFO(differences.join(u'\n').toStdString());
            CHECK(differences.isEmpty());
            ++judged;
        }
    }
    CHECK(judged > 50);
}
