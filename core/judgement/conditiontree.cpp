// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/judgement/conditiontree.h"

namespace kesu {
namespace {

constexpr int mostDepth = 12;
constexpr int mostElements = 10; ///< of a list that are told one by one

} // namespace

Truth truthOf(Value value)
{
    return value.isTrue() ? Truth::True : value.isFalse() ? Truth::False : Truth::Unknown;
}

ExplainedCondition ConditionTree::of(ExpressionId id)
{
    return unfold(m_rulebook.expression(id).root, 0);
}

std::optional<ExplainedCondition> ConditionTree::ofAll(const std::vector<ExpressionId>& ids)
{
    if (ids.empty())
        return {};
    if (ids.size() == 1)
        return of(ids.front());
    ExplainedCondition all;
    all.of = PartsOf::All;
    all.truth = Truth::True;
    for (const ExpressionId id : ids) {
        ExplainedCondition part = of(id);
        if (part.truth == Truth::False || (part.truth == Truth::Unknown && all.truth == Truth::True))
            all.truth = part.truth;
        if (part.of == PartsOf::All && part.text.isEmpty())
            all.parts += part.parts;
        else
            all.parts += part;
    }
    return all;
}

ExplainedCondition ConditionTree::ofEach(const Each& each, ExpressionId when)
{
    const qint32 listNode = m_rulebook.expression(each.list).root;
    const Type type = m_rulebook.expression(each.list).type;
    ExplainedCondition whole;
    whole.of = PartsOf::Elements;
    whole.truth = Truth::False;
    whole.text = Wording::tr("one of “%1” fits").arg(m_wording.words(listNode));
    const BindingScope scope(m_evaluator, m_wording);
    const Value list = m_evaluator.value(each.list);
    m_wording.bindKind(each.variable, elementTypeOf(type));
    for (int i = 0; i < m_evaluator.elementCount(list, type); ++i) {
        const Value element = Evaluator::element(list, type, i);
        m_evaluator.bind(each.variable, element);
        std::vector<ExpressionId> asked;
        for (const ExpressionId id : {each.where, when}) {
            if (id != noExpression)
                asked.push_back(id);
        }
        const std::optional<ExplainedCondition> inner = ofAll(asked);
        ExplainedCondition part;
        part.truth = inner ? inner->truth : Truth::True;
        part.text = m_wording.print(element, elementTypeOf(type));
        if (inner) {
            part.of = PartsOf::Meaning;
            part.parts = {*inner};
        }
        if (part.truth == Truth::True || (part.truth == Truth::Unknown && whole.truth == Truth::False))
            whole.truth = part.truth;
        if (whole.parts.size() < mostElements)
            whole.parts += part;
    }
    return whole;
}

bool ConditionTree::isCompound(qint32 index) const
{
    switch (m_rulebook.node(index).op) {
    case Op::And:
    case Op::Or:
    case Op::Not:
    case Op::Named:
    case Op::Else:
    case Op::If:
    case Op::GatherAny:
    case Op::GatherAll:
        return true;
    default:
        return false;
    }
}

void ConditionTree::addParts(qint32 index, Op op, int depth, QList<ExplainedCondition>& parts)
{
    const Node& node = m_rulebook.node(index);
    if (node.op != op) {
        parts += unfold(index, depth);
        return;
    }
    for (int i = 0; i < node.childCount; ++i)
        addParts(m_rulebook.children[static_cast<size_t>(node.firstChild + i)], op, depth, parts);
}

ExplainedCondition ConditionTree::unfold(qint32 index, int depth)
{
    const Node& node = m_rulebook.node(index);
    const auto child = [&](int i) { return m_rulebook.children[static_cast<size_t>(node.firstChild + i)]; };
    ExplainedCondition condition;
    const BindingScope scope(m_evaluator, m_wording);
    condition.truth = truthOf(m_evaluator.at(index));
    if (depth > mostDepth || isFull() || !isCompound(index)) {
        condition.text = m_wording.test(index);
        return condition;
    }
    switch (node.op) {
    case Op::And:
    case Op::Or:
        condition.of = node.op == Op::And ? PartsOf::All : PartsOf::Any;
        addParts(index, node.op, depth + 1, condition.parts);
        return condition;
    case Op::Not:
        if (!isCompound(child(0))) {
            condition.text = m_wording.test(index);
            return condition;
        }
        condition.of = PartsOf::Not;
        condition.parts = {unfold(child(0), depth + 1)};
        return condition;
    case Op::Named: {
        condition.text = m_wording.words(index);
        condition.of = PartsOf::Meaning;
        const ExpressionId meaning = m_rulebook.named[static_cast<size_t>(node.operand)].value;
        condition.parts = {unfold(m_rulebook.expression(meaning).root, depth + 1)};
        return condition;
    }
    case Op::Else:
        condition.of = PartsOf::First;
        for (int i = 0; i < node.childCount; ++i)
            condition.parts += unfold(child(i), depth + 1);
        return condition;
    case Op::If:
        condition.of = PartsOf::All;
        condition.parts = {unfold(child(1), depth + 1), unfold(child(0), depth + 1)};
        return condition;
    default:
        return unfoldGather(index, condition.truth, depth);
    }
}

ExplainedCondition ConditionTree::unfoldGather(qint32 index, Truth truth, int depth)
{
    const Node& node = m_rulebook.node(index);
    const auto child = [&](int i) { return m_rulebook.children[static_cast<size_t>(node.firstChild + i)]; };
    const Type type = m_rulebook.node(child(0)).type;
    ExplainedCondition condition;
    condition.truth = truth;
    condition.of = PartsOf::Elements;
    condition.text = m_wording.words(index);
    const Value list = m_evaluator.at(child(0));
    m_wording.bindKind(node.operand, elementTypeOf(type));
    for (int i = 0; i < m_evaluator.elementCount(list, type) && condition.parts.size() < mostElements; ++i) {
        const bool counts = m_evaluator.enter(node, list, type, i);
        if (!counts)
            continue;
        const Value element = Evaluator::element(list, type, i);
        ExplainedCondition part;
        part.truth = truthOf(m_evaluator.at(child(1)));
        part.text = m_wording.print(element, elementTypeOf(type));
        part.of = PartsOf::Meaning;
        m_evaluator.bind(node.operand, element);
        part.parts = {unfold(child(1), depth + 2)};
        condition.parts += part;
    }
    return condition;
}

} // namespace kesu
