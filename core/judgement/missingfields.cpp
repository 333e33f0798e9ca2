// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/judgement/missingfields.h"

#include "core/rulebook/fieldcatalogue.h"

#include <algorithm>

namespace kesu {
namespace {

/// Named values may name each other; no sensible chain is longer.
constexpr int maxDepth = 200;

QString pathOf(quint16 slot)
{
    for (const Field& field : fieldsOf(RecordKind::Complaint)) {
        if (field.slot == slot)
            return QString::fromLatin1(field.path);
    }
    return {};
}

} // namespace

void MissingFields::addUnknown(ExpressionId id)
{
    unknown(m_evaluator.rulebook().expression(id).root, 0);
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

void MissingFields::addField(const Node& node)
{
    if (node.operand != 0)
        return; // a field of a list's element: staff see it in the list
    const QString path = pathOf(node.slot);
    if (!path.isEmpty() && !m_paths.contains(path))
        m_paths.append(path);
}

void MissingFields::unknownFiling(int depth)
{
    const CompiledRulebook& rulebook = m_evaluator.rulebook();
    for (const FilingLeaf& leaf : rulebook.filing.leaves) {
        for (const ExpressionId id : {leaf.from, leaf.within, leaf.until}) {
            if (id != noExpression)
                unknown(rulebook.expression(id).root, depth);
        }
    }
}

void MissingFields::unknown(qint32 index, int depth)
{
    const CompiledRulebook& rulebook = m_evaluator.rulebook();
    const Node& node = rulebook.node(index);
    if (depth > maxDepth || m_evaluator.at(index).given)
        return;
    const qint32* children = rulebook.children.data() + node.firstChild;
    switch (node.op) {
    case Op::Field:
        addField(node);
        return;
    case Op::Named:
        unknown(rulebook.expression(rulebook.named[static_cast<size_t>(node.operand)].value).root, depth + 1);
        return;
    case Op::ResultField:
        if (node.operand == ResultLayout::filing || node.operand == ResultLayout::filingOrdinary)
            unknownFiling(depth + 1);
        return;
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
    case Op::GatherSumFraction:
    case Op::GatherMeanFraction:
    case Op::GatherMinFraction:
    case Op::GatherMaxFraction:
        return; // its variable is bound no longer
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
            addField(rulebook.node(children[0]));
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
