// SPDX-License-Identifier: GPL-3.0-or-later
// Golden cases: tests/data/rulebooks/<rulebook>/<name>/{case,expected}.json. Adding a case is adding a folder. Of objects the
// keys that are expected must match exactly; lists compare whole and in order.
#include "core/base/error.h"
#include "core/exchange/casejson.h"
#include "core/judgement/judge.h"
#include "tests/support/catch.h"

#include <QDir>
#include <QFile>
#include <nlohmann/json.hpp>

using namespace kesu;
using nlohmann::ordered_json;

namespace {

QByteArray contentOf(const QString& path)
{
    QFile file(path);
    INFO(path.toStdString());
    REQUIRE(file.open(QIODevice::ReadOnly));
    return file.readAll();
}

QString listOf(const Findings& findings)
{
    QStringList lines;
    for (const Finding& finding : findings)
        lines.append(finding.toString());
    return lines.join(u'\n');
}

/// What differs from the expectation, each with its path.
void compare(const ordered_json& expected, const ordered_json& actual, const QString& path, QStringList& differences)
{
    const auto differ = [&](const ordered_json& found) {
        differences.append(QStringLiteral("%1: expected %2, found %3").arg(path, QString::fromStdString(expected.dump()), QString::fromStdString(found.dump())));
    };
    if (expected.is_object()) {
        if (!actual.is_object())
            return differ(actual);
        for (const auto& [key, value] : expected.items()) {
            const QString inner = path + QLatin1Char('.') + QString::fromStdString(key);
            if (actual.contains(key))
                compare(value, actual.at(key), inner, differences);
            else
                differences.append(inner + QStringLiteral(": missing"));
        }
        return;
    }
    if (expected.is_array()) {
        if (!actual.is_array() || actual.size() != expected.size())
            return differ(actual);
        for (size_t i = 0; i < expected.size(); ++i)
            compare(expected[i], actual[i], QStringLiteral("%1[%2]").arg(path).arg(i), differences);
        return;
    }
    if (expected != actual)
        differ(actual);
}

} // namespace

TEST_CASE("every golden case gets its verdict")
{
    Findings findings;
    const RulebookLibrary library = RulebookLibrary::load(QStringLiteral(KESU_RESOURCES "/rulebooks"), findings);
    const WorkCalendar calendar = WorkCalendar::load(QStringLiteral(KESU_RESOURCES "/calendars"), findings);
    INFO(listOf(findings).toStdString());
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
            const std::optional<Case> facts
                = readCase(contentOf(golden.filePath(QStringLiteral("case.json"))), QStringLiteral("case.json"), &library, caseFindings);
            INFO((rulebookId + u'/' + name).toStdString());
            INFO(listOf(caseFindings).toStdString());
            CHECK(facts.has_value());
            if (!facts)
                continue;
            const std::optional<Rulebook> rulebook = judgingRulebook(library, *facts);
            CHECK(rulebook.has_value());
            if (!rulebook)
                continue;
            const ordered_json expected = ordered_json::parse(contentOf(golden.filePath(QStringLiteral("expected.json"))).toStdString());
            QStringList differences;
            compare(expected, verdictToJson(judge(*rulebook, *facts, calendar)), QStringLiteral("verdict"), differences);
            INFO(differences.join(u'\n').toStdString());
            CHECK(differences.isEmpty());
            ++judged;
        }
    }
    CHECK(judged > 50);
}
