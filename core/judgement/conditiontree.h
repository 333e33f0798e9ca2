// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/judgement/explanation.h"
#include "core/judgement/wording.h"

namespace kesu {

Truth truthOf(Value value);

/// Unfolds conditions into trees in words, each part with what it came to. What the trees of one explanation may hold
/// together is bounded; beyond that a part is one sentence.
class ConditionTree
{
public:
    ConditionTree(const CompiledRulebook& rulebook, Evaluator& evaluator, Wording& wording)
        : m_rulebook(rulebook)
        , m_evaluator(evaluator)
        , m_wording(wording)
    {
    }

    ExplainedCondition of(ExpressionId id);
    /// All of several conditions together; empty where there is none.
    std::optional<ExplainedCondition> ofAll(const std::vector<ExpressionId>& ids);
    /// `each` with what holds inside of it: one part for each element.
    ExplainedCondition ofEach(const Each& each, ExpressionId when);

private:
    ExplainedCondition unfold(qint32 node, int depth);
    void addParts(qint32 node, Op op, int depth, QList<ExplainedCondition>& parts);
    ExplainedCondition unfoldGather(qint32 node, Truth truth, int depth);
    bool isCompound(qint32 node) const;
    bool isFull() { return ++m_nodes > mostNodes; }

    static constexpr int mostNodes = 2000;
    const CompiledRulebook& m_rulebook;
    Evaluator& m_evaluator;
    Wording& m_wording;
    int m_nodes = 0;
};

} // namespace kesu
