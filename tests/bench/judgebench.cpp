// SPDX-License-Identifier: GPL-3.0-or-later
// Verdicts on one core, by rulebook, over all golden cases of each (varied facts), with and without sentences.
#include "core/exchange/casejson.h"
#include "core/judgement/judge.h"
#include "tests/bench/bench.h"

#include <QDir>
#include <QFile>
#include <list>

namespace {

using namespace kesu;

constexpr int rounds = 20; ///< over all cases in one run

const QDir& goldenRoot()
{
    static const QDir root(QStringLiteral(KESU_TEST_DATA "/rulebooks"));
    return root;
}

const RulebookLibrary& library()
{
    static const RulebookLibrary loaded = [] {
        Findings findings;
        return RulebookLibrary::load(QStringLiteral(KESU_RESOURCES "/rulebooks"), findings);
    }();
    return loaded;
}

const WorkCalendar& calendar()
{
    static const WorkCalendar loaded = [] {
        Findings findings;
        return WorkCalendar::load(QStringLiteral(KESU_RESOURCES "/calendars"), findings);
    }();
    return loaded;
}

QStringList caseNames(const QString& rulebook)
{
    return QDir(goldenRoot().filePath(rulebook)).entryList(QDir::Dirs | QDir::NoDotAndDotDot, QDir::Name);
}

QList<Case> goldenCases(const QString& rulebook)
{
    QList<Case> cases;
    for (const QString& name : caseNames(rulebook)) {
        QFile file(goldenRoot().filePath(rulebook + u'/' + name + QStringLiteral("/case.json")));
        Findings findings;
        if (!file.open(QIODevice::ReadOnly))
            continue;
        if (const std::optional<Case> facts = readCase(file.readAll(), name, &library(), findings))
            cases.append(*facts);
    }
    return cases;
}

void judgeAll(const QString& rulebookId, VerdictTexts texts)
{
    static QMap<QString, QList<Case>> read;
    if (!read.contains(rulebookId))
        read.insert(rulebookId, goldenCases(rulebookId)); // in the run that warms up
    const std::optional<Rulebook> rulebook = library().find(rulebookId, QDate(2026, 1, 1));
    if (!rulebook || read[rulebookId].size() != caseNames(rulebookId).size())
        qFatal("%s: not every golden case can be judged", qPrintable(rulebookId));
    qsizetype reasons = 0;
    for (int i = 0; i < rounds; ++i) {
        for (const Case& facts : std::as_const(read[rulebookId]))
            reasons += judge(*rulebook, facts, calendar(), texts).reasons.size();
    }
    bench::keep(reasons);
}

void loadAll()
{
    Findings findings;
    bench::keep(RulebookLibrary::load(QStringLiteral(KESU_RESOURCES "/rulebooks"), findings).rulebooks().size());
}

/// One measurement for each folder of golden cases, so that no standard is named here.
struct Registrations
{
    Registrations()
    {
        for (const QString& id : goldenRoot().entryList(QDir::Dirs | QDir::NoDotAndDotDot, QDir::Name)) {
            const double items = static_cast<double>(caseNames(id).size()) * rounds;
            all.emplace_back(bench::Measurement{QStringLiteral("judge/") + id, QStringLiteral("verdicts"), items, {},
                [id] { judgeAll(id, VerdictTexts::Write); }, {}});
            all.emplace_back(bench::Measurement{QStringLiteral("judge without texts/") + id, QStringLiteral("verdicts"),
                items, {}, [id] { judgeAll(id, VerdictTexts::Leave); }, {}});
        }
        all.emplace_back("rulebook/load all", "loads", 1, [] { loadAll(); });
    }
    std::list<bench::Registration> all;
};

const Registrations registrations;

} // namespace
