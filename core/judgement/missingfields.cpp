// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/judgement/missingfields.h"

#include "core/rulebook/fieldpaths.h"

#include <algorithm>

namespace kesu {
namespace {

/// Named values may name each other; no sensible chain is longer.
constexpr int maxDepth = 200;
constexpr int mostVisited = 3000; ///< nodes; a complaint with a long history stays quick
constexpr int mostElements = 50; ///< of a list

} // namespace

void MissingFields::addUnknown(ExpressionId id)
{
    unknownExpression(id, 0);
}

void MissingFields::addAskedFor(ExpressionId id)
{
    askedFor(m_evaluator.rulebook().expression(id).root, 0);
}

QStringList MissingFields::paths() const
{
    QStringList paths = m_paths;
    paths.sort();
    return paths;
}

void MissingFields::addPath(const QString& path)
{
    if (!path.isEmpty() && !m_paths.contains(path))
        m_paths.append(path);
}

void MissingFields::addField(const Node& node, int depth)
{
    if (node.operand == 0)
        return addPath(pathOfSlot(RecordKind::Complaint, node.slot));
    const RecordKind kind = m_kinds[static_cast<size_t>(node.operand)];
    if (const QString list = listPath(kind); !list.isEmpty()) {
        // Nobody fills in what an earlier complaint lacks.
        if (kind != RecordKind::Earlier)
            addPath(list + QLatin1Char('.') + pathOfSlot(kind, node.slot));
        return;
    }
    const Value* record = m_evaluator.variables()[static_cast<size_t>(node.operand)].record;
    for (int number = ResultLayout::firstProof; number < m_evaluator.rulebook().layout.count; ++number) {
        if (m_evaluator.results().records[number] == record)
            return unknownResult(number, node.slot, depth);
    }
}

void MissingFields::unknownExpression(ExpressionId id, int depth)
{
    if (id != noExpression)
        unknown(m_evaluator.rulebook().expression(id).root, depth);
}

void MissingFields::unknownBranch(const Branch& branch, int depth)
{
    if (branch.when != noExpression) {
        const Value holds = m_evaluator.value(branch.when);
        if (!holds.given)
            return unknownExpression(branch.when, depth);
        if (!holds.truth)
            return;
    }
    for (const Branch& inner : branch.cases)
        unknownBranch(inner, depth);
}

int MissingFields::leafOf(const Branch& branch)
{
    if (branch.when != noExpression && !m_evaluator.value(branch.when).isTrue())
        return -1;
    int leaf = branch.leaf;
    for (size_t i = 0; leaf < 0 && i < branch.cases.size(); ++i)
        leaf = leafOf(branch.cases[i]);
    return leaf;
}

void MissingFields::unknownFiling(int depth)
{
    for (const FilingLeaf& leaf : m_evaluator.rulebook().filing.leaves) {
        for (const ExpressionId id : {leaf.from, leaf.within, leaf.until})
            unknownExpression(id, depth);
    }
}

void MissingFields::unknownProof(int row, quint16 slot, int depth)
{
    const Section<EvidenceLeaf>& section = m_evaluator.rulebook().evidence;
    const Branch& branch = section.rows[static_cast<size_t>(row)].branch;
    const int leaf = leafOf(branch);
    if (leaf < 0)
        unknownBranch(branch, depth);
    else if (static_cast<ProofSlot>(slot) == ProofSlot::DueOn)
        unknownExpression(section.leaf(leaf).due, depth);
}

void MissingFields::unknownRequest(int request, quint16 slot, int depth)
{
    const CompiledRulebook& rulebook = m_evaluator.rulebook();
    for (const int row : rulebook.requestRows[static_cast<size_t>(request)]) {
        const Branch& branch = rulebook.approval.rows[static_cast<size_t>(row)].branch;
        const int leaf = leafOf(branch);
        if (leaf < 0) {
            unknownBranch(branch, depth);
            continue;
        }
        if (static_cast<RequestSlot>(slot) == RequestSlot::Roles)
            unknownExpression(rulebook.approval.leaf(leaf).roles, depth);
        return;
    }
}

void MissingFields::unknownDeadline(int row, int depth)
{
    const Section<DeadlineLeaf>& section = m_evaluator.rulebook().deadline;
    const Branch& branch = section.rows[static_cast<size_t>(row)].branch;
    const int number = leafOf(branch);
    if (number < 0)
        return unknownBranch(branch, depth);
    const DeadlineLeaf& leaf = section.leaf(number);
    for (const ExpressionId id : {leaf.from, leaf.within, leaf.until})
        unknownExpression(id, depth);
}

void MissingFields::unknownResult(int record, quint16 slot, int depth)
{
    const ResultLayout& layout = m_evaluator.rulebook().layout;
    const int key = record * 64 + slot;
    if (std::find(m_records.begin(), m_records.end(), key) != m_records.end())
        return;
    m_records.push_back(key);
    if (record < ResultLayout::firstProof)
        return unknownFiling(depth);
    const Evaluator::Variables variables = m_evaluator.variables();
    const auto kinds = m_kinds;
    if (record < layout.firstRequest)
        unknownProof(record - ResultLayout::firstProof, slot, depth);
    else if (record < layout.firstDeadline)
        unknownRequest(record - layout.firstRequest, slot, depth);
    else
        unknownDeadline(record - layout.firstDeadline, depth);
    m_evaluator.restore(variables);
    m_kinds = kinds;
}

void MissingFields::unknownGather(const Node& node, int depth)
{
    const CompiledRulebook& rulebook = m_evaluator.rulebook();
    const qint32* children = rulebook.children.data() + node.firstChild;
    const Type type = rulebook.node(children[0]).type;
    const Evaluator::Variables variables = m_evaluator.variables();
    const auto kinds = m_kinds;
    if (type.base == Base::List)
        m_kinds[static_cast<size_t>(node.operand)] = type.recordKind();
    const Value list = m_evaluator.at(children[0]);
    const int count = std::min(m_evaluator.elementCount(list, type), mostElements);
    for (int i = 0; i < count; ++i) {
        const bool inside = m_evaluator.enter(node, list, type, i);
        if (inside)
            unknown(children[1], depth + 1);
        else if (children[2] >= 0 && children[3] < 0)
            unknown(children[2], depth + 1);
    }
    m_evaluator.restore(variables);
    m_kinds = kinds;
}

void MissingFields::unknown(qint32 index, int depth)
{
    const CompiledRulebook& rulebook = m_evaluator.rulebook();
    const Node& node = rulebook.node(index);
    if (depth > maxDepth || ++m_visited > mostVisited || m_evaluator.at(index).given)
        return;
    const qint32* children = rulebook.children.data() + node.firstChild;
    switch (node.op) {
    case Op::Field:
        return addField(node, depth + 1);
    case Op::Named:
        return unknownExpression(rulebook.named[static_cast<size_t>(node.operand)].value, depth + 1);
    case Op::ResultField:
        return unknownResult(node.operand, node.slot, depth + 1);
    case Op::If:
        if (m_evaluator.at(children[1]).given)
            unknown(
                children[0], depth + 1); // the condition is true and the value absent, or it is false and nothing lacks
        else
            unknown(children[1], depth + 1);
        return;
    case Op::GatherAny:
    case Op::GatherAll:
    case Op::GatherCount:
    case Op::GatherList:
    case Op::GatherSumNumber:
    case Op::GatherSumAmount:
    case Op::GatherMinNumber:
    case Op::GatherMaxNumber:
    case Op::GatherMinAmount:
    case Op::GatherMaxAmount:
        return unknownGather(node, depth);
    case Op::GatherSumFraction:
    case Op::GatherMeanFraction:
    case Op::GatherMinFraction:
    case Op::GatherMaxFraction:
        return; // of an assessment, whose sheet says itself what it lacks
    default:
        // `and`, `or` that are unknown have no deciding child, so every unknown child counts; all else is strict.
        for (int i = 0; i < node.childCount; ++i)
            unknown(children[i], depth + 1);
    }
}

void MissingFields::askedFor(qint32 index, int depth)
{
    const CompiledRulebook& rulebook = m_evaluator.rulebook();
    const Node& node = rulebook.node(index);
    if (depth > maxDepth)
        return;
    const qint32* children = rulebook.children.data() + node.firstChild;
    switch (node.op) {
    case Op::Given:
    case Op::GivenList:
    case Op::GivenSet:
        if (m_evaluator.at(index).isFalse() && rulebook.node(children[0]).op == Op::Field)
            addField(rulebook.node(children[0]), depth);
        return;
    case Op::And:
    case Op::Or:
    case Op::Not:
        for (int i = 0; i < node.childCount; ++i)
            askedFor(children[i], depth + 1);
        return;
    case Op::Named:
        askedFor(rulebook.expression(rulebook.named[static_cast<size_t>(node.operand)].value).root, depth + 1);
        return;
    default:
        return;
    }
}

} // namespace kesu
