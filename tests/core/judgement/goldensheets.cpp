// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/judgement/goldensheets.h"

#include "core/exchange/sheetjson.h"
#include "tests/core/judgement/expectation.h"

#include <QDir>
#include <algorithm>
#include <stdexcept>

namespace kesu::test {
namespace {

QByteArray contentOf(const QString& path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        throw std::runtime_error(path.toStdString() + " cannot be read");
    return file.readAll();
}

nlohmann::ordered_json parsed(const QByteArray& json)
{
    return nlohmann::ordered_json::parse(json.cbegin(), json.cend());
}

} // namespace

GoldenSheets::GoldenSheets(
    const QString& root, const QString& id, const RulebookLibrary& library, const WorkCalendar& calendar)
{
    const QDir folder(root + QLatin1Char('/') + id);
    for (const QString& name : folder.entryList(QDir::Dirs | QDir::NoDotAndDotDot, QDir::Name)) {
        const QDir golden(folder.filePath(name));
        if (!golden.exists(QStringLiteral("expected.json")))
            continue;
        Findings findings;
        const std::optional<AssessmentFacts> facts
            = readSheet(contentOf(golden.filePath(QStringLiteral("sheet.json"))), name, library, findings);
        const std::optional<Rulebook> rulebook = facts ? assessingRulebook(library, facts->own.sheet) : std::nullopt;
        if (!rulebook)
            throw std::runtime_error(golden.path().toStdString() + " is no sheet of a rulebook at hand");
        m_sheets.push_back({name, *facts, parsed(contentOf(golden.filePath(QStringLiteral("expected.json")))),
            assess(*rulebook, *facts, calendar)});
    }
}

QString GoldenSheets::firstDifference(const RulebookLibrary& changed, const WorkCalendar& calendar)
{
    for (auto it = m_sheets.begin(); it != m_sheets.end(); ++it) {
        const std::optional<Rulebook> rulebook = assessingRulebook(changed, it->facts.own.sheet);
        if (!rulebook)
            return it->name;
        const AssessmentResult result = assess(*rulebook, it->facts, calendar);
        if (result == it->result)
            continue;
        QStringList differences;
        compare(it->expected, parsed(writeAssessment(*rulebook, it->facts.own.sheet, result)),
            QStringLiteral("assessment"), differences);
        if (differences.isEmpty())
            continue;
        std::rotate(m_sheets.begin(), it, it + 1);
        return m_sheets.front().name;
    }
    return {};
}

} // namespace kesu::test
