// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/judgement/goldenset.h"

#include "core/calendar/workcalendar.h"
#include "core/exchange/casejson.h"
#include "core/judgement/judge.h"
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

} // namespace

GoldenSet::GoldenSet(
    const QString& root, const QString& id, const RulebookLibrary& library, const WorkCalendar& calendar)
{
    const QDir folder(root + QLatin1Char('/') + id);
    for (const QString& name : folder.entryList(QDir::Dirs | QDir::NoDotAndDotDot, QDir::Name)) {
        const QDir golden(folder.filePath(name));
        if (!golden.exists(QStringLiteral("expected.json")))
            continue;
        Findings findings;
        const std::optional<Case> facts
            = readCase(contentOf(golden.filePath(QStringLiteral("case.json"))), name, &library, findings);
        const std::optional<Rulebook> rulebook = facts ? judgingRulebook(library, *facts) : std::nullopt;
        if (!rulebook)
            throw std::runtime_error(golden.path().toStdString() + " is no case of a rulebook at hand");
        const QByteArray expected = contentOf(golden.filePath(QStringLiteral("expected.json")));
        m_cases.push_back({name, *facts, nlohmann::ordered_json::parse(expected.cbegin(), expected.cend()),
            judge(*rulebook, *facts, calendar)});
    }
}

QString GoldenSet::firstDifference(const RulebookLibrary& changed, const WorkCalendar& calendar)
{
    for (auto it = m_cases.begin(); it != m_cases.end(); ++it) {
        const std::optional<Rulebook> rulebook = judgingRulebook(changed, it->facts);
        if (!rulebook)
            return it->name;
        const Verdict verdict = judge(*rulebook, it->facts, calendar);
        if (verdict == it->verdict)
            continue;
        QStringList differences;
        compare(it->expected, verdictToJson(verdict), QStringLiteral("verdict"), differences);
        if (differences.isEmpty())
            continue;
        std::rotate(m_cases.begin(), it, it + 1);
        return m_cases.front().name;
    }
    return {};
}

} // namespace kesu::test
