// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/judgement/conditiontree.h"
#include "core/judgement/factcollector.h"

#include <functional>

namespace kesu {

/// Tells of the rows of a section: the one that struck with its conditions and the cases above it that did not, and of
/// any other row whether it holds.
class RowExplainer
{
public:
    using HeadOf = std::function<const RowHead&(int leaf)>;
    template <typename Leaf> static HeadOf headsOf(const Section<Leaf>& section)
    {
        return [&section](int leaf) -> const RowHead& { return section.leaf(leaf).head; };
    }
    template <typename Leaf> static int numberOf(const Section<Leaf>& section, const Leaf& leaf)
    {
        return static_cast<int>(&leaf - section.leaves.data());
    }
    /// The row that leads to that leaf, or -1.
    template <typename Leaf> static int rowOf(const Section<Leaf>& section, int leaf)
    {
        for (size_t i = 0; i < section.rows.size(); ++i) {
            if (leadsTo(section.rows[i].branch, leaf))
                return static_cast<int>(i);
        }
        return -1;
    }

    RowExplainer(const CompiledRulebook& rulebook, Evaluator& evaluator, Wording& wording)
        : m_rulebook(rulebook)
        , m_evaluator(evaluator)
        , m_tree(rulebook, evaluator, wording)
    {
    }

    static bool leadsTo(const Branch& branch, int leaf);
    /// True where the condition of the branch holds and, if it has cases, one of them does.
    Truth holds(const Branch& branch);
    /// The row that struck, by way of that leaf, and behind it the cases that were tried before.
    void addStruck(const Branch& row, const Each& each, int leaf, const HeadOf& heads, ExplainedElement& element,
        FactCollector& facts);
    /// A row, or a case, that did not strike or did not win.
    ExplainedRow other(const Branch& row, const Each& each, const HeadOf& heads);

private:
    void describe(ExplainedRow& row, const std::vector<ExpressionId>& asked);

    const CompiledRulebook& m_rulebook;
    Evaluator& m_evaluator;
    ConditionTree m_tree;
};

} // namespace kesu
