// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/rulebook/formulabuilder.h"
#include "core/rulebook/sourcefile.h"

namespace kesu {

/// A part of a condition, as it stands in the file.
struct PlannedPart
{
    int formula = FormulaStore::alwaysTrue;
    ExpressionId inside = noExpression;
    qint32 node = 0;
};

/// A row or case with its conditions as formulas.
struct PlannedRow
{
    int own = FormulaStore::alwaysTrue; ///< its own condition, that of `each` included
    int strikes = FormulaStore::alwaysTrue; ///< the row itself and one of its cases
    bool hasCondition = false;
    std::vector<PlannedPart> parts; ///< what its own condition is made of
    SourcePlace place; ///< of the condition, or of the row
    int leaf = -1;
    std::vector<PlannedRow> cases;
};

/// A condition inside an expression that may be impossible by itself.
struct PlannedCondition
{
    std::vector<PlannedPart> parts;
    int formula = FormulaStore::alwaysTrue;
    SourcePlace place;
    std::vector<int> within; ///< numbers of conditions inside it
};

/// `a if c else b else …`: each is reached where those before it are absent.
struct PlannedChain
{
    std::vector<int> presences;
    std::vector<SourcePlace> places;
};

/// A penalty whose bounds may cross.
struct PlannedBounds
{
    std::vector<int> conditions; ///< of the row and the cases around it
    int crossed = FormulaStore::alwaysFalse; ///< min > max
    SourcePlace place;
};

/// All that is to be searched for in one rulebook, as formulas.
struct LintPlan
{
    std::vector<PlannedRow> scope, status, filing, instead, evidence, approval, deadline, grade, steps, recovery,
        penalty, notice;
    std::vector<std::pair<size_t, PlannedCondition>> kinds; ///< evidence row, and when a kind is admitted
    std::vector<PlannedCondition> conditions;
    std::vector<PlannedChain> chains;
    std::vector<PlannedBounds> bounds;
    int lossThere = FormulaStore::alwaysTrue; ///< there is a loss to split
    std::vector<int> takesRest; ///< by step: some case of it strikes that takes all that is left
};

/// Builds the plan of a rulebook; the store holds its formulas, points placed.
class LintPlanner
{
public:
    LintPlanner(const CompiledRulebook& rulebook, const SourceFile& file, FormulaStore& store, FormulaBuilder& builder);

    LintPlan plan();

private:
    template <typename Leaf> std::vector<PlannedRow> rows(const Section<Leaf>& section);
    template <typename Leaf> PlannedRow row(const Section<Leaf>& section, const Branch& branch);
    void planEach(const Each& each, PlannedRow& row);
    void addParts(ExpressionId expression, std::vector<PlannedPart>& parts);
    void addParts(ExpressionId expression, qint32 node, std::vector<PlannedPart>& parts);
    void walkBranch(const Branch& branch);
    void walk(ExpressionId expression);
    std::vector<int> walkNode(ExpressionId expression, qint32 node);
    void walkGather(ExpressionId expression, const Node& gather);
    void planChain(ExpressionId expression, const Node& chain);
    int planCondition(ExpressionId expression, qint32 node);
    void planBounds(const PlannedRow& row, std::vector<int> conditions);
    int restTaken(const PlannedRow& row);
    SourcePlace placeOf(ExpressionId expression, int offset) const;
    qint32 child(const Node& of, int index) const
    {
        return m_rulebook.children[static_cast<size_t>(of.firstChild + index)];
    }

    const CompiledRulebook& m_rulebook;
    const SourceFile& m_file;
    FormulaStore& m_store;
    FormulaBuilder& m_builder;
    LintPlan m_plan;
    std::vector<bool> m_walked; ///< by expression
};

} // namespace kesu
