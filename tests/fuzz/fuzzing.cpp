// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/fuzz/fuzzing.h"

#include "core/base/error.h"
#include "core/judgement/explain.h"
#include "core/judgement/judge.h"
#include "tests/core/judgement/casegenerator.h"

#include <QFile>
#include <nlohmann/json.hpp>

namespace kesu::fuzzing {

const Shipped& shipped()
{
    static const Shipped shipped = [] {
        const QString folder = qEnvironmentVariable("KESU_RESOURCES", QStringLiteral(KESU_RESOURCES));
        QFile file(folder + QStringLiteral("/rulebooks/shared.toml"));
        demand(file.open(QIODevice::ReadOnly));
        Findings findings;
        const std::optional<SharedWords> shared = readSharedWords(file.readAll(), findings);
        demand(shared.has_value());
        return Shipped{*shared, RulebookLibrary::load(folder + QStringLiteral("/rulebooks"), findings),
            WorkCalendar::load(folder + QStringLiteral("/calendars"), findings)};
    }();
    return shipped;
}

namespace {

void checkVerdict(const Rulebook& rulebook, const Case& facts)
{
    const Verdict verdict = judge(rulebook, facts, shipped().calendar);
    demand(verdict == judge(rulebook, facts, shipped().calendar));
    Money borne;
    for (const LiabilityLine& line : verdict.liability.lines) {
        demand(line.amount >= Money() && line.amount <= line.of);
        borne += line.amount;
    }
    demand(borne <= verdict.liability.total);
    demand(verdictToJson(verdict).is_object());
    (void)checkFacts(rulebook, facts);
}

} // namespace

void tryCase(const Rulebook& rulebook, const Case& facts)
{
    try {
        checkVerdict(rulebook, facts);
    } catch (const Error& error) {
        demand(error.code() == ErrorCode::TooLarge);
    }
}

void tryExplanation(const Rulebook& rulebook, const Case& facts)
{
    try {
        const Verdict verdict = judge(rulebook, facts, shipped().calendar);
        demand(explain(rulebook, facts, shipped().calendar).verdict == verdict);
    } catch (const Error& error) {
        demand(error.code() == ErrorCode::TooLarge);
    }
}

void tryRulebook(const QByteArray& toml)
{
    Findings findings;
    const std::optional<Rulebook> rulebook
        = readRulebook(toml, QStringLiteral("fuzz.toml"), shipped().shared, findings, Thoroughness::Lint);
    demand(rulebook.has_value() != hasErrors(findings));
    if (!rulebook)
        return;
    constexpr int cases = 4;
    test::CaseGenerator generator(*rulebook, static_cast<quint32>(toml.size()));
    for (int i = 0; i < cases; ++i)
        tryCase(*rulebook, generator.next());
    tryExplanation(*rulebook, generator.next());
}

} // namespace kesu::fuzzing
