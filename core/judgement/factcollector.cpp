// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/judgement/factcollector.h"

#include "core/rulebook/fieldpaths.h"

#include <algorithm>

namespace kesu {
namespace {

constexpr int mostVisited = 4000; ///< nodes of one element that are looked into
constexpr int mostAddends = 12; ///< of a sum that are told one by one

QString resultName(Wording::ResultRef ref, quint16 slot, const CompiledRulebook& rulebook)
{
    const QString field = pathOfSlot(ref.kind, slot);
    switch (ref.kind) {
    case RecordKind::Filing:
        return (ref.row == ResultLayout::filingOrdinary ? QStringLiteral("filing.ordinary.")
                                                        : QStringLiteral("filing."))
            + field;
    case RecordKind::Proof:
        return QStringLiteral("proof.%1.%2")
            .arg(rulebook.vocabulary.id(VocabularyKind::Proof, rulebook.evidenceProofs[static_cast<size_t>(ref.row)]),
                field);
    case RecordKind::Request:
        return QStringLiteral("approval.%1.%2")
            .arg(rulebook.vocabulary.id(VocabularyKind::Matter, rulebook.requestMatters[static_cast<size_t>(ref.row)]),
                field);
    default:
        return QStringLiteral("deadline.%1.%2").arg(rulebook.deadlineIds[ref.row], field);
    }
}

} // namespace

FactCollector::FactCollector(const CompiledRulebook& rulebook, Evaluator& evaluator, Wording& wording,
    const Trail& trail, ExplainedElement& element)
    : m_rulebook(rulebook)
    , m_evaluator(evaluator)
    , m_wording(wording)
    , m_trail(trail)
    , m_element(element)
{
}

void FactCollector::add(ExpressionId id)
{
    if (id != noExpression)
        visit(m_rulebook.expression(id).root);
}

void FactCollector::addField(ComplaintSlot slot)
{
    const auto index = static_cast<size_t>(slot);
    const QString path = pathOfSlot(RecordKind::Complaint, static_cast<quint16>(slot));
    const bool known = std::any_of(
        m_element.facts.begin(), m_element.facts.end(), [&](const ExplainedFact& fact) { return fact.path == path; });
    if (known || path.isEmpty())
        return;
    const Field* field = findField(RecordKind::Complaint, path);
    m_element.facts.append(
        {path, m_wording.fieldLabel(path), m_wording.print(m_evaluator.bound().complaint[index], field->type)});
}

void FactCollector::addEvent(quint16 event)
{
    const QString path = eventPath(m_rulebook.vocabulary.id(VocabularyKind::Event, event));
    const bool known = std::any_of(
        m_element.facts.begin(), m_element.facts.end(), [&](const ExplainedFact& fact) { return fact.path == path; });
    if (!known) {
        m_element.facts.append({path, m_wording.term(VocabularyKind::Event, event),
            m_wording.print(m_evaluator.bound().events[event], Type::plain(Base::Moment))});
    }
}

void FactCollector::addListOf(RecordKind kind)
{
    const QString path = listPath(kind);
    if (const Field* field = path.isEmpty() ? nullptr : findField(RecordKind::Complaint, path))
        addField(static_cast<ComplaintSlot>(field->slot));
}

void FactCollector::addName(const ExplainedName& name)
{
    const bool known = std::any_of(m_element.names.begin(), m_element.names.end(),
        [&](const ExplainedName& other) { return other.name == name.name; });
    if (!known)
        m_element.names.append(name);
}

void FactCollector::addSpan(Moment from, TimeSpan within)
{
    ExplainedSpan span;
    span.from = from;
    span.within = within;
    span.dueAt = m_evaluator.calendar().dueAt(from, within);
    if (!within.isElapsed())
        span.days = m_evaluator.calendar().explain(from.date(), within);
    if (!m_element.spans.contains(span))
        m_element.spans.append(span);
}

void FactCollector::visitChildren(const Node& node)
{
    for (int i = 0; i < node.childCount; ++i)
        visit(m_rulebook.children[static_cast<size_t>(node.firstChild + i)]);
}

void FactCollector::visitLogic(const Node& node, bool decisive)
{
    for (int i = 0; i < node.childCount; ++i) {
        const qint32 child = m_rulebook.children[static_cast<size_t>(node.firstChild + i)];
        const Value value = m_evaluator.at(child);
        if (value.given && value.truth == decisive)
            return visit(child);
    }
    visitChildren(node);
}

void FactCollector::visitNamed(int named)
{
    const NamedValue& value = m_rulebook.named[static_cast<size_t>(named)];
    const ExpressionInfo& info = m_rulebook.expression(value.value);
    const bool known = std::any_of(m_element.names.begin(), m_element.names.end(),
        [&](const ExplainedName& other) { return other.name == value.name; });
    if (known)
        return;
    addName({value.name, m_wording.namedLabel(named), m_wording.print(m_evaluator.results().named[named], info.type),
        info.text, value.line, value.houseDefault});
    const BindingScope scope(m_evaluator, m_wording);
    visit(info.root);
}

void FactCollector::visitResult(Wording::ResultRef ref, quint16 slot)
{
    const Value* record = m_evaluator.results().records[ref.kind == RecordKind::Filing ? ref.row
            : ref.kind == RecordKind::Proof   ? ResultLayout::firstProof + ref.row
            : ref.kind == RecordKind::Request ? m_rulebook.layout.firstRequest + ref.row
                                              : m_rulebook.layout.firstDeadline + ref.row];
    const Value value = record == nullptr ? Value() : record[slot];
    Type type;
    for (const Field& field : fieldsOf(ref.kind)) {
        if (field.slot == slot)
            type = field.type;
    }
    ExplainedName name;
    name.name = resultName(ref, slot, m_rulebook);
    name.label = m_wording.resultWords(ref, slot);
    name.value = m_wording.print(value, type);
    const bool known = std::any_of(m_element.names.begin(), m_element.names.end(),
        [&](const ExplainedName& other) { return other.name == name.name; });
    addName(name);
    if (known)
        return;
    const BindingScope scope(m_evaluator, m_wording);
    switch (ref.kind) {
    case RecordKind::Filing:
        if (static_cast<FilingSlot>(slot) == FilingSlot::Met)
            addField(ComplaintSlot::ComplaintDate);
        if (m_trail.filing != nullptr) {
            add(m_trail.filing->from);
            add(m_trail.filing->until);
        }
        break;
    case RecordKind::Proof:
        addField(ComplaintSlot::Evidence);
        for (const Trail::Proof& proof : m_trail.evidence) {
            if (proof.row == ref.row)
                add(proof.leaf->due);
        }
        break;
    case RecordKind::Request:
        addField(ComplaintSlot::Approvals);
        break;
    default:
        for (const Trail::Due& due : m_trail.deadlines) {
            if (due.row == ref.row) {
                add(due.leaf->from);
                add(due.leaf->until);
            }
        }
        addEvent(m_rulebook.deadlineStages[static_cast<size_t>(ref.row)]);
    }
}

void FactCollector::noteAddends(const Node& node, qint32 index)
{
    const auto child = [&](int i) { return m_rulebook.children[static_cast<size_t>(node.firstChild + i)]; };
    const Type listType = m_rulebook.node(child(0)).type;
    const Type bodyType = m_rulebook.node(child(1)).type;
    const Value list = m_evaluator.at(child(0));
    QStringList addends;
    for (int i = 0; i < m_evaluator.elementCount(list, listType); ++i) {
        if (!m_evaluator.enter(node, list, listType, i))
            continue;
        const Value value = m_evaluator.at(child(1));
        if (value.given)
            addends.append(m_wording.print(value, bodyType));
    }
    if (addends.size() < 2 || addends.size() > mostAddends)
        return;
    const QString step = addends.join(QStringLiteral(" + ")) + QStringLiteral(" = ")
        + m_wording.print(m_evaluator.at(index), node.type);
    if (!m_element.steps.contains(step))
        m_element.steps.append(step);
}

void FactCollector::visitGather(const Node& node, qint32 index)
{
    const auto child = [&](int i) { return m_rulebook.children[static_cast<size_t>(node.firstChild + i)]; };
    const Type type = m_rulebook.node(child(0)).type;
    visit(child(0));
    if (type.base == Base::List)
        addListOf(type.recordKind());
    m_wording.bindKind(node.operand, elementTypeOf(type));
    if (node.op == Op::GatherSumNumber || node.op == Op::GatherSumAmount)
        noteAddends(node, index);
    const Value list = m_evaluator.at(child(0));
    for (int i = 0; i < m_evaluator.elementCount(list, type); ++i) {
        m_evaluator.bind(node.operand, Evaluator::element(list, type, i));
        if (child(2) >= 0)
            visit(child(2));
        const bool counts = m_evaluator.enter(node, list, type, i);
        if (counts)
            visit(child(1));
    }
}

void FactCollector::visit(qint32 index)
{
    if (++m_visited > mostVisited)
        return;
    const Node& node = m_rulebook.node(index);
    const auto child = [&](int i) { return m_rulebook.children[static_cast<size_t>(node.firstChild + i)]; };
    switch (node.op) {
    case Op::Constant:
    case Op::Variable:
    case Op::Left:
    case Op::GradeSoFar:
    case Op::RowKey:
    case Op::Applied:
        return;
    case Op::Field: {
        if (node.operand == 0)
            return addField(static_cast<ComplaintSlot>(node.slot));
        const RecordKind kind = m_wording.kindOfVariable(node.operand);
        const Value* record = m_evaluator.variables()[static_cast<size_t>(node.operand)].record;
        if (kind == RecordKind::Proof || kind == RecordKind::Request || kind == RecordKind::Deadline) {
            const int row = kind == RecordKind::Proof ? m_wording.proofRow(record)
                : kind == RecordKind::Request         ? m_wording.requestOf(record)
                                                      : m_wording.deadlineRow(record);
            if (row >= 0)
                visitResult({kind, row}, node.slot);
            return;
        }
        return addListOf(kind);
    }
    case Op::Event:
        if (node.operand == 0)
            addEvent(node.slot);
        return;
    case Op::Named:
        return visitNamed(node.operand);
    case Op::ResultField:
        return visitResult(m_wording.resultRef(node.operand), node.slot);
    case Op::ResultRecord: {
        const Wording::ResultRef ref = m_wording.resultRef(node.operand);
        if (ref.kind == RecordKind::Proof)
            visitResult(ref, static_cast<quint16>(ProofSlot::Status));
        return;
    }
    case Op::ResultList:
        return;
    case Op::Grade:
        return addName({QStringLiteral("grade"), m_wording.words(index),
            m_wording.print(m_evaluator.results().grade, node.type), {}, 0, false});
    case Op::Status:
        return addName({QStringLiteral("status"), m_wording.words(index),
            m_wording.print(m_evaluator.results().status, node.type), {}, 0, false});
    case Op::Total:
        return add(m_rulebook.liabilityTotal);
    case Op::And:
        return visitLogic(node, false);
    case Op::Or:
        return visitLogic(node, true);
    case Op::If:
        visit(child(1));
        if (m_evaluator.at(child(1)).isTrue())
            visit(child(0));
        return;
    case Op::Else:
        for (int i = 0; i < node.childCount; ++i) {
            visit(child(i));
            if (m_evaluator.at(child(i)).given)
                return;
        }
        return;
    case Op::DateAddSpan:
    case Op::MomentAddSpan: {
        visitChildren(node);
        const Value from = m_evaluator.at(child(0));
        const Value span = m_evaluator.at(child(1));
        if (from.given && span.given)
            addSpan(node.op == Op::DateAddSpan ? Moment::startOf(from.date()) : from.moment(), span.timeSpan());
        return;
    }
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
        return visitGather(node, index);
    case Op::Collect:
    case Op::CollectSets:
        visitChildren(node);
        if (m_rulebook.node(child(0)).type.base == Base::List)
            addListOf(m_rulebook.node(child(0)).type.recordKind());
        return;
    default:
        return visitChildren(node);
    }
}

} // namespace kesu
