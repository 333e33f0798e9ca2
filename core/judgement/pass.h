// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/judgement/evaluator.h"
#include "core/judgement/judge.h"
#include "core/judgement/textwriter.h"
#include "core/judgement/trail.h"

namespace kesu {

/// One pass over one case: what the sections share.
class Pass
{
public:
    Pass(const CompiledRulebook& rulebook, const BoundCase& bound, const WorkCalendar& calendar, VerdictTexts texts,
        Arena& arena);

    const CompiledRulebook& rulebook() const { return m_rulebook; }
    const EngineIds& ids() const { return m_rulebook.engineIds; }
    Evaluator& evaluator() { return m_evaluator; }
    Results& results() { return m_evaluator.results(); }
    Arena& arena() { return m_arena; }
    Moment asOf() const { return m_asOf; }
    Verdict& verdict() { return m_verdict; }

    /// The leaf of the row or of its first case that strikes, or -1. Only a true condition strikes; unknown ones are
    /// noted.
    int strike(const Branch& branch);
    /// Calls `struck(leaf, element)` for the row, or for each element of its `each` for which it strikes.
    template <typename Row, typename Struck> void strikeEach(const Row& row, Struck struck);

    /// Value of an optional expression.
    Value value(ExpressionId id) { return m_evaluator.optionalValue(id); }
    Type typeOf(ExpressionId id) const { return m_rulebook.expression(id).type; }
    /// A day or moment expression as a moment: a day counts to its end.
    std::optional<Moment> endMoment(ExpressionId id);
    /// A day or moment expression as a moment: a day counts from its start.
    std::optional<Moment> startMoment(ExpressionId id);

    bool writesTexts() const { return m_texts == VerdictTexts::Write; }
    QString clause(const RowHead& head);
    QString text(const RowHead& head);
    void setRowKey(RowKey key, Value value) { results().rowKeys[static_cast<size_t>(key)] = value; }

    /// Conditions that came out unknown.
    const std::vector<ExpressionId>& unknownConditions() const { return m_unknown; }
    void noteUnknown(ExpressionId id) { m_unknown.push_back(id); }

    /// Where the sections note what their lines come from; null: nobody asks.
    Trail* trail() const { return m_trail; }
    void keepTrail(Trail& trail) { m_trail = &trail; }

private:
    const CompiledRulebook& m_rulebook;
    Arena& m_arena;
    Evaluator m_evaluator;
    VerdictTexts m_texts;
    Moment m_asOf;
    Verdict m_verdict;
    std::vector<ExpressionId> m_unknown;
    bool m_insideEach = false;
    Trail* m_trail = nullptr;
};

template <typename Row, typename Struck> void Pass::strikeEach(const Row& row, Struck struck)
{
    if (row.each.list == noExpression) {
        const int leaf = strike(row.branch);
        if (leaf >= 0)
            struck(leaf, Value());
        return;
    }
    const Value list = m_evaluator.value(row.each.list);
    const Type type = typeOf(row.each.list);
    m_insideEach = true;
    for (int i = 0; i < m_evaluator.elementCount(list, type); ++i) {
        m_evaluator.spend(1);
        const Value element = Evaluator::element(list, type, i);
        m_evaluator.bind(row.each.variable, element);
        if (row.each.where != noExpression && !m_evaluator.value(row.each.where).isTrue())
            continue;
        const int leaf = strike(row.branch);
        if (leaf < 0)
            continue;
        constexpr int stepsOfALine = 500;
        m_evaluator.spend(stepsOfALine);
        struck(leaf, element);
    }
    m_insideEach = false;
}

} // namespace kesu
