// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rulebook/lintplan.h"

namespace kesu {

LintPlanner::LintPlanner(
    const CompiledRulebook& rulebook, const SourceFile& file, FormulaStore& store, FormulaBuilder& builder)
    : m_rulebook(rulebook)
    , m_file(file)
    , m_store(store)
    , m_builder(builder)
    , m_walked(rulebook.expressions.size(), false)
{
}

SourcePlace LintPlanner::placeOf(ExpressionId expression, int offset) const
{
    const ExpressionInfo& info = m_rulebook.expression(expression);
    return m_file.locate({info.text, {info.line, info.column}}, offset);
}

void LintPlanner::addParts(ExpressionId expression, std::vector<PlannedPart>& parts)
{
    if (expression != noExpression)
        addParts(expression, m_rulebook.expression(expression).root, parts);
}

void LintPlanner::addParts(ExpressionId expression, qint32 node, std::vector<PlannedPart>& parts)
{
    const Node& of = m_rulebook.node(node);
    if (of.op == Op::And) {
        for (int i = 0; i < of.childCount; ++i)
            addParts(expression, child(of, i), parts);
    } else {
        parts.push_back({m_builder.conditionAt(expression, node), expression, node});
    }
}

void LintPlanner::planEach(const Each& each, PlannedRow& row)
{
    if (each.list == noExpression)
        return;
    const ExpressionInfo& info = m_rulebook.expression(each.list);
    m_builder.bind(each.variable, info.text.trimmed().section(u' ', 0, 0), each.list, info.root);
    addParts(each.where, row.parts);
    row.own = m_builder.whole(each.where);
    row.hasCondition = each.where != noExpression;
}

template <typename Leaf> PlannedRow LintPlanner::row(const Section<Leaf>& section, const Branch& branch)
{
    PlannedRow planned;
    planned.leaf = branch.leaf;
    planned.hasCondition = branch.when != noExpression;
    planned.own = m_builder.whole(branch.when);
    addParts(branch.when, planned.parts);
    std::vector<int> strikes;
    for (const Branch& one : branch.cases) {
        planned.cases.push_back(row(section, one));
        strikes.push_back(planned.cases.back().strikes);
    }
    planned.strikes
        = branch.leaf >= 0 ? planned.own : m_store.conjunction({planned.own, m_store.disjunction(std::move(strikes))});
    if (branch.when != noExpression)
        planned.place = placeOf(branch.when, 0);
    else if (branch.leaf >= 0)
        planned.place = {section.leaf(branch.leaf).head.line, section.leaf(branch.leaf).head.column};
    else if (!planned.cases.empty())
        planned.place = planned.cases.front().place;
    return planned;
}

template <typename Leaf> std::vector<PlannedRow> LintPlanner::rows(const Section<Leaf>& section)
{
    std::vector<PlannedRow> planned;
    for (const auto& source : section.rows) {
        PlannedRow each;
        planEach(source.each, each);
        PlannedRow made = row(section, source.branch);
        if (each.hasCondition) {
            made.own = m_store.conjunction({each.own, made.own});
            made.strikes = m_store.conjunction({each.own, made.strikes});
            each.parts.insert(each.parts.end(), made.parts.begin(), made.parts.end());
            made.parts = std::move(each.parts);
            made.place = made.hasCondition ? made.place : placeOf(source.each.where, 0);
            made.hasCondition = true;
        }
        walkBranch(source.branch);
        walk(source.each.where);
        planned.push_back(std::move(made));
    }
    return planned;
}

void LintPlanner::walkBranch(const Branch& branch)
{
    walk(branch.when);
    for (const Branch& one : branch.cases)
        walkBranch(one);
}

void LintPlanner::walk(ExpressionId expression)
{
    if (expression == noExpression || m_walked[static_cast<size_t>(expression)])
        return;
    m_walked[static_cast<size_t>(expression)] = true;
    walkNode(expression, m_rulebook.expression(expression).root);
}

/// Plans the conditions that stand inside the expression; returns their numbers.
std::vector<int> LintPlanner::walkNode(ExpressionId expression, qint32 node)
{
    const Node of = m_rulebook.node(node);
    std::vector<int> inside;
    const auto take
        = [&inside](const std::vector<int>& more) { inside.insert(inside.end(), more.begin(), more.end()); };
    const bool isGather = of.op >= Op::GatherAny && of.childCount == 4;
    if (isGather) {
        take(walkNode(expression, child(of, 0)));
        walkGather(expression, of);
        return inside;
    }
    for (int i = 0; i < of.childCount; ++i) {
        const qint32 part = child(of, i);
        if (of.op == Op::Or || (of.op == Op::If && i == 1))
            inside.push_back(planCondition(expression, part));
        else
            take(walkNode(expression, part));
    }
    if (of.op == Op::Else)
        planChain(expression, of);
    return inside;
}

void LintPlanner::walkGather(ExpressionId expression, const Node& gather)
{
    ExpressionText& text = m_builder.text();
    const ExpressionId before = text.enter(expression);
    const QString variable = text.variableOf(gather);
    text.enter(before);
    m_builder.bind(gather.operand, variable, expression, child(gather, 0));
    if (child(gather, 2) >= 0)
        planCondition(expression, child(gather, 2));
    walkNode(expression, child(gather, 1));
    m_builder.release(gather.operand);
}

int LintPlanner::planCondition(ExpressionId expression, qint32 node)
{
    PlannedCondition condition;
    condition.within = walkNode(expression, node);
    condition.formula = m_builder.conditionAt(expression, node);
    addParts(expression, node, condition.parts);
    condition.place = placeOf(expression, m_rulebook.node(node).offset);
    m_plan.conditions.push_back(std::move(condition));
    return static_cast<int>(m_plan.conditions.size()) - 1;
}

void LintPlanner::planChain(ExpressionId expression, const Node& chain)
{
    PlannedChain planned;
    for (int i = 0; i < chain.childCount; ++i) {
        planned.presences.push_back(m_builder.presence(expression, child(chain, i)));
        planned.places.push_back(placeOf(expression, m_rulebook.node(child(chain, i)).offset));
    }
    m_plan.chains.push_back(std::move(planned));
}

void LintPlanner::planBounds(const PlannedRow& row, std::vector<int> conditions)
{
    conditions.push_back(row.own);
    for (const PlannedRow& one : row.cases)
        planBounds(one, conditions);
    if (row.leaf < 0)
        return;
    const PenaltyLeaf& leaf = m_rulebook.penalty.leaf(row.leaf);
    if (leaf.min == noExpression || leaf.max == noExpression)
        return;
    m_plan.bounds.push_back({std::move(conditions), m_builder.exceeds(leaf.min, leaf.max), placeOf(leaf.max, 0)});
}

int LintPlanner::restTaken(const PlannedRow& row)
{
    if (row.leaf >= 0) {
        const StepLeaf& leaf = m_rulebook.steps.leaf(row.leaf);
        return leaf.of == noExpression && leaf.on == noExpression ? row.own : FormulaStore::alwaysFalse;
    }
    std::vector<int> parts;
    for (const PlannedRow& one : row.cases)
        parts.push_back(restTaken(one));
    return m_store.conjunction({row.own, m_store.disjunction(std::move(parts))});
}

LintPlan LintPlanner::plan()
{
    m_plan.scope = rows(m_rulebook.scope);
    m_plan.status = rows(m_rulebook.status);
    m_plan.filing = rows(m_rulebook.filing);
    m_plan.instead = rows(m_rulebook.filingInstead);
    m_plan.evidence = rows(m_rulebook.evidence);
    m_plan.approval = rows(m_rulebook.approval);
    m_plan.deadline = rows(m_rulebook.deadline);
    m_plan.grade = rows(m_rulebook.grade);
    m_plan.steps = rows(m_rulebook.steps);
    m_plan.recovery = rows(m_rulebook.recovery);
    m_plan.penalty = rows(m_rulebook.penalty);
    m_plan.notice = rows(m_rulebook.notice);
    for (const PlannedRow& row : m_plan.penalty)
        planBounds(row, {});
    for (const PlannedRow& row : m_plan.steps)
        m_plan.takesRest.push_back(restTaken(row));
    if (m_rulebook.liabilityTotal != noExpression)
        m_plan.lossThere
            = m_builder.presence(m_rulebook.liabilityTotal, m_rulebook.expression(m_rulebook.liabilityTotal).root);
    for (size_t i = 0; i < m_plan.evidence.size(); ++i) {
        const int leaf = m_plan.evidence[i].leaf;
        if (leaf < 0)
            continue;
        for (const EvidenceKind& kind : m_rulebook.evidence.leaf(leaf).kinds) {
            if (kind.when == noExpression)
                continue;
            PlannedCondition condition;
            condition.formula = m_builder.whole(kind.when);
            addParts(kind.when, condition.parts);
            condition.place = placeOf(kind.when, 0);
            m_plan.kinds.emplace_back(i, std::move(condition));
        }
    }
    for (size_t i = 0; i < m_rulebook.expressions.size(); ++i)
        walk(static_cast<ExpressionId>(i));
    m_store.placePoints();
    return std::move(m_plan);
}

} // namespace kesu
