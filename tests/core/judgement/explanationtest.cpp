// SPDX-License-Identifier: GPL-3.0-or-later
// Why a verdict is as it is: over all golden cases what must always be so, and by hand what single explanations say.
#include "core/exchange/casejson.h"
#include "core/exchange/explanationjson.h"
#include "core/judgement/explain.h"
#include "core/judgement/judge.h"
#include "core/rulebook/fieldcatalogue.h"
#include "tests/core/judgement/goldencases.h"
#include "tests/core/judgement/trial.h"

using namespace kesu;
using namespace kesu::test;

namespace {

bool isFieldOfCase(const ExplainedFact& fact, const Rulebook& rulebook)
{
    const QString events = QStringLiteral("events.");
    if (fact.path.startsWith(events))
        return rulebook.findTerm(VocabularyKind::Event, fact.path.mid(events.size())) != nullptr;
    return findField(RecordKind::Complaint, fact.path) != nullptr;
}

/// What is wrong with one element, or nothing.
QStringList faultsOf(const ExplainedElement& element, const QString& clause, const Rulebook& rulebook)
{
    QStringList faults;
    if (element.clause != clause)
        faults += QStringLiteral("clause %1 instead of %2").arg(element.clause, clause);
    if (element.rows.isEmpty() || element.rows.first().line <= 0)
        faults += QStringLiteral("no row");
    for (const ExplainedFact& fact : element.facts) {
        if (!isFieldOfCase(fact, rulebook))
            faults += QStringLiteral("no field %1").arg(fact.path);
        if (fact.label.isEmpty() || fact.label == fact.path)
            faults += QStringLiteral("no label for %1").arg(fact.path);
    }
    for (const ExplainedName& name : element.names) {
        if (name.label.isEmpty())
            faults += QStringLiteral("no label for %1").arg(name.name);
    }
    for (const ExplainedSpan& span : element.spans) {
        const bool whole = !span.within.isElapsed() && span.within.count() > 0;
        if (whole && (span.days.isEmpty() || span.days.last().date != span.dueAt.date()))
            faults += QStringLiteral("the days of %1 do not end at %2").arg(span.within.toString(), span.dueAt.toIso());
    }
    return faults;
}

template <typename Line>
void compareAll(const QList<ExplainedElement>& elements, const QList<Line>& lines, const char* list,
    const Rulebook& rulebook, QStringList& faults)
{
    if (elements.size() != lines.size()) {
        faults
            += QStringLiteral("%1: %2 explained of %3").arg(QLatin1String(list)).arg(elements.size()).arg(lines.size());
        return;
    }
    for (qsizetype i = 0; i < elements.size(); ++i) {
        for (const QString& fault : faultsOf(elements[i], lines[i].clause, rulebook))
            faults += QStringLiteral("%1[%2]: %3").arg(QLatin1String(list)).arg(i).arg(fault);
    }
}

QStringList faultsOf(const ExplainedVerdict& explained, const Rulebook& rulebook)
{
    QStringList faults;
    const Verdict& verdict = explained.verdict;
    const Explanation& explanation = explained.explanation;
    compareAll(explanation.reasons, verdict.reasons, "reasons", rulebook, faults);
    compareAll(explanation.evidence, verdict.evidence, "evidence", rulebook, faults);
    compareAll(explanation.deadlines, verdict.deadlines, "deadlines", rulebook, faults);
    compareAll(explanation.approvals, verdict.approvals, "approvals", rulebook, faults);
    compareAll(explanation.liability, verdict.liability.lines, "liability", rulebook, faults);
    compareAll(explanation.recoveries, verdict.recoveries, "recoveries", rulebook, faults);
    compareAll(explanation.penalties, verdict.penalties, "penalties", rulebook, faults);
    compareAll(explanation.notices, verdict.notices, "notices", rulebook, faults);
    if (explanation.filingLimit.has_value() != verdict.filingLimit.has_value())
        faults += QStringLiteral("filingLimit");
    if (explanation.grade.has_value() != verdict.grade.has_value())
        faults += QStringLiteral("grade");
    if (explanation.filingLimit)
        faults += faultsOf(*explanation.filingLimit, verdict.filingLimit->clause, rulebook);
    if (explanation.grade)
        faults += faultsOf(*explanation.grade, verdict.grade->clause, rulebook);
    return faults;
}

} // namespace

TEST_CASE("every element of every golden verdict is explained by fields of its case, and the verdict stays the same")
{
    const GoldenCases& golden = goldenCases();
    CHECK(golden.cases.size() > 50);
    for (const GoldenCase& one : golden.cases) {
        const ExplainedVerdict explained = explain(one.rulebook, one.facts, golden.calendar);
        INFO(one.name.toStdString());
        CHECK(explained.verdict == judge(one.rulebook, one.facts, golden.calendar));
        const QStringList faults = faultsOf(explained, one.rulebook);
        INFO(faults.join(u'\n').toStdString());
        CHECK(faults.isEmpty());
    }
}
