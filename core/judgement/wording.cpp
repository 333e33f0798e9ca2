// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/judgement/wording.h"

#include "core/rulebook/fieldpaths.h"
#include "core/rulebook/syntax.h"

namespace kesu {
namespace {

bool isDay(Type type)
{
    return type.base == Base::Date || type.base == Base::Moment;
}

bool isResultKind(RecordKind kind)
{
    return kind == RecordKind::Proof || kind == RecordKind::Request || kind == RecordKind::Deadline;
}

} // namespace

Wording::Wording(const Rulebook& rulebook, Evaluator& evaluator, const QString& language)
    : m_rulebook(rulebook)
    , m_compiled(rulebook.compiled())
    , m_evaluator(evaluator)
    , m_language(language)
{
    m_kinds[0] = Type::record(RecordKind::Complaint);
}

Type elementTypeOf(Type list)
{
    return list.base == Base::Set ? Type::id(list.vocabulary()) : Type::record(list.recordKind());
}

void Wording::bindKind(int variable, Type element)
{
    m_kinds[static_cast<size_t>(variable)] = element;
}

Wording::ResultRef Wording::resultRef(int record) const
{
    const ResultLayout& layout = m_compiled.layout;
    if (record >= layout.firstDeadline)
        return {RecordKind::Deadline, record - layout.firstDeadline};
    if (record >= layout.firstRequest)
        return {RecordKind::Request, record - layout.firstRequest};
    if (record >= ResultLayout::firstProof)
        return {RecordKind::Proof, record - ResultLayout::firstProof};
    return {RecordKind::Filing, record};
}

int Wording::proofRow(const Value* record) const
{
    for (int i = ResultLayout::firstProof; i < m_compiled.layout.firstRequest; ++i) {
        if (m_evaluator.results().records[i] == record)
            return i - ResultLayout::firstProof;
    }
    return -1;
}

int Wording::requestOf(const Value* record) const
{
    for (int i = m_compiled.layout.firstRequest; i < m_compiled.layout.firstDeadline; ++i) {
        if (m_evaluator.results().records[i] == record)
            return i - m_compiled.layout.firstRequest;
    }
    return -1;
}

int Wording::deadlineRow(const Value* record) const
{
    for (int i = m_compiled.layout.firstDeadline; i < m_compiled.layout.count; ++i) {
        if (m_evaluator.results().records[i] == record)
            return i - m_compiled.layout.firstDeadline;
    }
    return -1;
}

QString Wording::fieldWords(const Node& node)
{
    const RecordKind kind = kindOfVariable(node.operand);
    if (node.operand == 0)
        return fieldLabel(pathOfSlot(RecordKind::Complaint, node.slot));
    if (kind != RecordKind::Proof && kind != RecordKind::Request && kind != RecordKind::Deadline)
        return recordFieldLabel(kind, node.slot);
    const Value* record = isOpen() ? nullptr : m_evaluator.variables()[static_cast<size_t>(node.operand)].record;
    const int row = record == nullptr ? -1
        : kind == RecordKind::Proof   ? proofRow(record)
        : kind == RecordKind::Request ? requestOf(record)
                                      : deadlineRow(record);
    return resultWords({kind, row}, node.slot);
}

QString Wording::joined(const Node& node, const QString& sign)
{
    QStringList parts;
    for (int i = 0; i < node.childCount; ++i)
        parts.append(valued(childAt(node, i)));
    return parts.join(sign);
}

QString Wording::gatherWords(const Node& node)
{
    const qint32 list = childAt(node, 0);
    bindKind(node.operand, elementTypeOf(nodeAt(list).type));
    const QString whole = words(list);
    enterOpen();
    const QString body = words(childAt(node, 1));
    leaveOpen();
    switch (node.op) {
    case Op::GatherAny:
        return tr("one of “%1” fits").arg(whole);
    case Op::GatherAll:
        return tr("all of “%1” fit").arg(whole);
    case Op::GatherCount:
        return tr("number of those of “%1” that fit").arg(whole);
    case Op::GatherList:
        return tr("those of “%1” that fit").arg(whole);
    case Op::GatherSumNumber:
    case Op::GatherSumAmount:
        return tr("sum of “%1”").arg(body);
    case Op::GatherMinNumber:
    case Op::GatherMinAmount:
        return isDay(node.type) ? tr("earliest “%1”").arg(body) : tr("smallest “%1”").arg(body);
    default:
        return isDay(node.type) ? tr("latest “%1”").arg(body) : tr("largest “%1”").arg(body);
    }
}

QString Wording::words(qint32 index)
{
    const Node& node = nodeAt(index);
    const auto child = [&](int i) { return childAt(node, i); };
    switch (node.op) {
    case Op::Constant:
        return print(m_compiled.constants[static_cast<size_t>(node.operand)], node.type);
    case Op::Variable:
        if (node.type.base == Base::Record && !isOpen())
            return printRecord(
                m_evaluator.variables()[static_cast<size_t>(node.operand)].record, node.type.recordKind());
        return isOpen() || node.type.base == Base::Record
            ? tr("it")
            : print(m_evaluator.variables()[static_cast<size_t>(node.operand)], node.type);
    case Op::Field:
        return fieldWords(node);
    case Op::Event:
        return term(VocabularyKind::Event, node.slot);
    case Op::Named:
        return namedLabel(node.operand);
    case Op::ResultField:
        return resultWords(resultRef(node.operand), node.slot);
    case Op::ResultRecord: {
        const ResultRef ref = resultRef(node.operand);
        return ref.kind == RecordKind::Filing ? tr("filing limit")
            : ref.kind == RecordKind::Proof   ? proofLabel(ref.row)
            : ref.kind == RecordKind::Request ? requestLabel(ref.row)
                                              : deadlineLabel(ref.row);
    }
    case Op::ResultList:
        return static_cast<ResultLists>(node.operand) == ResultLists::Proofs  ? tr("required evidence")
            : static_cast<ResultLists>(node.operand) == ResultLists::Requests ? tr("required approvals")
                                                                              : tr("deadlines");
    case Op::Applied:
        return tr("the rule “%1” applies").arg(m_compiled.appliedIds[node.operand]);
    case Op::Grade:
        return tr("grade");
    case Op::GradeSoFar:
        return tr("grade so far");
    case Op::Status:
        return tr("judgement");
    case Op::Left:
        return tr("what is left of the loss");
    case Op::Total:
        return tr("loss");
    case Op::RowKey:
        return {};
    case Op::Collect:
    case Op::CollectSets:
        return nodeAt(child(0)).type.recordKind() == RecordKind::Proof
            ? tr("required evidence")
            : recordFieldLabel(nodeAt(child(0)).type.recordKind(), node.slot);
    case Op::ToAmount:
        return words(child(0));
    case Op::DateOf:
        return words(child(0));
    case Op::AddNumber:
    case Op::AddAmount:
    case Op::DateAddSpan:
    case Op::MomentAddSpan:
        return joined(node, QStringLiteral(" + "));
    case Op::SubtractNumber:
    case Op::SubtractAmount:
        return joined(node, QStringLiteral(" − "));
    case Op::MultiplyNumber:
    case Op::MultiplyShare:
        return joined(node, QStringLiteral(" × "));
    case Op::If:
        return words(child(0));
    case Op::Else:
        for (int i = 0; !isOpen() && i < node.childCount; ++i) {
            if (m_evaluator.at(child(i)).given)
                return words(child(i));
        }
        return words(child(0));
    case Op::Days:
        return tr("days from %1 to %2").arg(valued(child(0)), valued(child(1)));
    case Op::MonthEnd:
        return tr("last day of the month of %1").arg(valued(child(0)));
    case Op::NextMonth:
        return tr("day %2 of the month after %1").arg(valued(child(0)), valued(child(1)));
    case Op::First:
        return tr("first of %1").arg(words(child(0)));
    case Op::MinNumber:
    case Op::MinAmount:
        return isDay(node.type) ? tr("the earlier of %1").arg(joined(node, tr(", ", "between ids")))
                                : tr("the smaller of %1").arg(joined(node, tr(", ", "between ids")));
    case Op::MaxNumber:
    case Op::MaxAmount:
        return isDay(node.type) ? tr("the later of %1").arg(joined(node, tr(", ", "between ids")))
                                : tr("the larger of %1").arg(joined(node, tr(", ", "between ids")));
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
        return gatherWords(node);
    default:
        return test(index);
    }
}

QString Wording::valued(qint32 index)
{
    const Node& node = nodeAt(index);
    const QString text = words(index);
    const bool isSpoken = node.op == Op::Constant || node.op == Op::Variable || node.op == Op::GatherList;
    if (isSpoken || isOpen() || node.type.base == Base::List || node.type.base == Base::Record)
        return text;
    const Evaluator::Variables before = m_evaluator.variables();
    const Value value = m_evaluator.at(index);
    m_evaluator.restore(before);
    const bool isEmptySet = value.given && node.type.base == Base::Set && value.ids->count == 0;
    const bool isResult = node.op == Op::ResultField || node.op == Op::Named
        || (node.op == Op::Field && node.operand != 0 && isResultKind(kindOfVariable(node.operand)));
    const QString printed = value.given && !isEmptySet ? print(value, node.type)
        : isResult                                     ? tr("none")
                                                       : tr("not filled in");
    if (printed == text)
        return text;
    return tr("%1 (%2)").arg(text, printed);
}

QString Wording::compareTest(const Node& node, Negation negation)
{
    const auto plain = static_cast<Comparison>(node.slot);
    const Comparison comparison = negation == Negation::Plain ? plain : opposite(plain);
    const QString a = valued(childAt(node, 0));
    const QString b = valued(childAt(node, 1));
    const bool day = isDay(nodeAt(childAt(node, 0)).type);
    switch (comparison) {
    case Comparison::Equal:
        return tr("%1 is %2").arg(a, b);
    case Comparison::NotEqual:
        return tr("%1 is not %2").arg(a, b);
    case Comparison::Less:
        return day ? tr("%1 is before %2").arg(a, b) : tr("%1 is less than %2").arg(a, b);
    case Comparison::LessOrEqual:
        return day ? tr("%1 is not after %2").arg(a, b) : tr("%1 is at most %2").arg(a, b);
    case Comparison::Greater:
        return day ? tr("%1 is after %2").arg(a, b) : tr("%1 is more than %2").arg(a, b);
    case Comparison::GreaterOrEqual:
        return day ? tr("%1 is not before %2").arg(a, b) : tr("%1 is at least %2").arg(a, b);
    }
    return {};
}

QString Wording::membersTest(const Node& node, Negation negation)
{
    const bool plain = negation == Negation::Plain;
    const Node& set = nodeAt(childAt(node, 0));
    const bool ticks
        = set.op == Op::Field && set.operand == 0 && set.slot == static_cast<quint16>(ComplaintSlot::Circumstances);
    const QString members = node.op == Op::HasOne ? term(set.type.vocabulary(), node.slot) : words(childAt(node, 1));
    if (ticks) {
        switch (node.op) {
        case Op::HasAll:
            return plain ? tr("all of %1 are ticked").arg(members) : tr("not all of %1 are ticked").arg(members);
        case Op::HasAny:
            return plain ? tr("one of %1 is ticked").arg(members) : tr("none of %1 is ticked").arg(members);
        case Op::HasOnly:
            return plain ? tr("nothing but %1 is ticked").arg(members)
                         : tr("something else than %1 is ticked").arg(members);
        default:
            return plain ? tr("“%1” is ticked").arg(members) : tr("“%1” is not ticked").arg(members);
        }
    }
    const QString whole = valued(childAt(node, 0));
    switch (node.op) {
    case Op::HasAll:
        return plain ? tr("%1 includes all of %2").arg(whole, members)
                     : tr("%1 does not include all of %2").arg(whole, members);
    case Op::HasAny:
        return plain ? tr("%1 includes one of %2").arg(whole, members)
                     : tr("%1 includes none of %2").arg(whole, members);
    case Op::HasOnly:
        return plain ? tr("%1 is nothing but %2").arg(whole, members) : tr("%1 is not only %2").arg(whole, members);
    default:
        return plain ? tr("%1 includes “%2”").arg(whole, members) : tr("%1 does not include “%2”").arg(whole, members);
    }
}

QString Wording::givenTest(const Node& node, Negation negation)
{
    const bool plain = negation == Negation::Plain;
    const Node& what = nodeAt(childAt(node, 0));
    const QString name = words(childAt(node, 0));
    if (what.op == Op::Event)
        return plain ? tr("“%1” is recorded").arg(name) : tr("“%1” is not recorded").arg(name);
    if (what.op == Op::ResultRecord || what.op == Op::ResultList || what.op == Op::GatherList)
        return plain ? tr("there is “%1”").arg(name) : tr("there is no “%1”").arg(name);
    if (what.op == Op::Field || what.op == Op::Collect || what.op == Op::CollectSets)
        return plain ? tr("“%1” is filled in").arg(name) : tr("“%1” is not filled in").arg(name);
    return plain ? tr("“%1” is known").arg(name) : tr("“%1” is not known").arg(name);
}

QString Wording::test(qint32 index, Negation negation)
{
    const Node& node = nodeAt(index);
    const bool plain = negation == Negation::Plain;
    switch (node.op) {
    case Op::Not:
        return test(childAt(node, 0), plain ? Negation::Negated : Negation::Plain);
    case Op::And:
    case Op::Or: {
        QStringList parts;
        for (int i = 0; i < node.childCount; ++i)
            parts.append(test(childAt(node, i), negation));
        return parts.join((node.op == Op::And) == plain ? tr(" and ") : tr(" or ", "between conditions"));
    }
    case Op::CompareNumber:
    case Op::CompareAmount:
    case Op::CompareText:
        return compareTest(node, negation);
    case Op::Is: {
        const QString id = term(nodeAt(childAt(node, 0)).type.vocabulary(), node.slot);
        const QString whole = valued(childAt(node, 0));
        return plain ? tr("%1 is “%2”").arg(whole, id) : tr("%1 is not “%2”").arg(whole, id);
    }
    case Op::In: {
        const QString whole = valued(childAt(node, 0));
        const QString set = words(childAt(node, 1));
        return plain ? tr("%1 is one of %2").arg(whole, set) : tr("%1 is none of %2").arg(whole, set);
    }
    case Op::HasOne:
    case Op::HasAny:
    case Op::HasAll:
    case Op::HasOnly:
        return membersTest(node, negation);
    case Op::Given:
    case Op::GivenList:
    case Op::GivenSet:
        return givenTest(node, negation);
    case Op::If:
        return plain ? tr("%1, where %2").arg(test(childAt(node, 0)), test(childAt(node, 1)))
                     : tr("not: %1, where %2").arg(test(childAt(node, 0)), test(childAt(node, 1)));
    case Op::Else: {
        QStringList parts;
        for (int i = 0; i < node.childCount; ++i)
            parts.append(test(childAt(node, i), negation));
        return parts.join(tr(", or where that is unknown "));
    }
    case Op::Constant:
        return words(index);
    default: {
        const QString text = words(index);
        return plain ? text : tr("not: %1").arg(text);
    }
    }
}

} // namespace kesu
