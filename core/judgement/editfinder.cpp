// SPDX-License-Identifier: GPL-3.0-or-later
// EditFinder: truths. What figures, days and results take stands in editsolver.cpp.
#include "core/judgement/editfinder.h"

#include "core/rulebook/fieldpaths.h"
#include "core/judgement/rowexplainer.h"

#include <algorithm>

namespace kesu {
namespace {

constexpr qsizetype mostSets = 16;
constexpr qsizetype longestSet = 6;
constexpr int mostDepth = 40;
constexpr int mostIds = 8; ///< of a vocabulary that are worth trying one by one

bool is(Value value, EditFinder::Wanted wanted)
{
    return wanted == EditFinder::Wanted::True ? value.isTrue() : !value.isTrue();
}

EditFinder::Wanted opposite(EditFinder::Wanted wanted)
{
    return wanted == EditFinder::Wanted::True ? EditFinder::Wanted::NotTrue : EditFinder::Wanted::True;
}

Alternatives shortestFirst(Alternatives sets)
{
    std::stable_sort(sets.begin(), sets.end(), [](const EditSet& a, const EditSet& b) { return a.size() < b.size(); });
    if (sets.size() > mostSets)
        sets.resize(mostSets);
    return sets;
}

const Alternatives nothingNeeded = {EditSet()};

} // namespace

Alternatives together(const Alternatives& a, const Alternatives& b)
{
    Alternatives sets;
    for (const EditSet& one : a) {
        for (const EditSet& other : b) {
            EditSet set = one;
            for (const CaseEdit& edit : other) {
                if (!set.contains(edit))
                    set.append(edit);
            }
            if (set.size() <= longestSet && !sets.contains(set))
                sets.append(set);
        }
    }
    return shortestFirst(sets);
}

Alternatives either(const Alternatives& a, const Alternatives& b)
{
    Alternatives sets = a;
    for (const EditSet& set : b) {
        if (!sets.contains(set))
            sets.append(set);
    }
    return shortestFirst(sets);
}

EditFinder::EditFinder(const Rulebook& rulebook, JudgedCase& judged, Wording& wording)
    : m_book(rulebook)
    , m_rulebook(rulebook.compiled())
    , m_judged(judged)
    , m_evaluator(judged.evaluator())
    , m_wording(wording)
{
}

Alternatives EditFinder::unstrike(const Branch& row, const Each& each, int leaf, Value element)
{
    const BindingScope scope(m_evaluator, m_wording);
    Alternatives sets;
    if (each.list != noExpression) {
        m_evaluator.bind(each.variable, element);
        m_wording.bindKind(each.variable, elementTypeOf(m_rulebook.expression(each.list).type));
        if (each.where != noExpression)
            sets = make(each.where, Wanted::NotTrue);
    }
    for (const Branch* at = &row; at != nullptr;) {
        if (at->when != noExpression)
            sets = either(sets, make(at->when, Wanted::NotTrue));
        const Branch* next = nullptr;
        for (const Branch& inner : at->cases) {
            if (RowExplainer::leadsTo(inner, leaf))
                next = &inner;
        }
        at = next;
    }
    sets.removeAll(EditSet());
    return sets;
}

Alternatives EditFinder::make(ExpressionId id, Wanted wanted)
{
    const BindingScope scope(m_evaluator, m_wording);
    return makeAt(m_rulebook.expression(id).root, wanted);
}

Alternatives EditFinder::makeAll(const Node& node, Wanted wanted)
{
    Alternatives sets = nothingNeeded;
    for (int i = 0; i < node.childCount; ++i)
        sets = together(sets, makeAt(childAt(node, i), wanted));
    return sets;
}

Alternatives EditFinder::makeOne(const Node& node, Wanted wanted)
{
    Alternatives sets;
    for (int i = 0; i < node.childCount; ++i)
        sets = either(sets, makeAt(childAt(node, i), wanted));
    return sets;
}

Alternatives EditFinder::makeAt(qint32 index, Wanted wanted)
{
    const BindingScope scope(m_evaluator, m_wording);
    const Node& node = m_rulebook.node(index);
    if (is(m_evaluator.at(index), wanted))
        return nothingNeeded;
    if (m_depth >= mostDepth)
        return {};
    ++m_depth;
    Alternatives sets;
    switch (node.op) {
    case Op::And:
        sets = wanted == Wanted::True ? makeAll(node, wanted) : makeOne(node, wanted);
        break;
    case Op::Or:
        sets = wanted == Wanted::True ? makeOne(node, wanted) : makeAll(node, wanted);
        break;
    case Op::Not:
        sets = makeAt(childAt(node, 0), opposite(wanted));
        break;
    case Op::Named:
        sets = make(m_rulebook.named[static_cast<size_t>(node.operand)].value, wanted);
        break;
    case Op::Else:
        sets = makeOne(node, wanted);
        break;
    case Op::If:
        sets = wanted == Wanted::True ? makeAll(node, wanted) : makeOne(node, wanted);
        break;
    case Op::CompareNumber:
        sets = makeComparison(node, wanted);
        break;
    case Op::Is:
        sets = makeId(childAt(node, 0), {node.slot}, wanted);
        break;
    case Op::In: {
        const Value set = m_evaluator.at(childAt(node, 1));
        if (set.given)
            sets = makeId(childAt(node, 0), QList<quint16>(set.ids->ids, set.ids->ids + set.ids->count), wanted);
        break;
    }
    case Op::HasOne:
    case Op::HasAny:
    case Op::HasAll:
    case Op::HasOnly:
        sets = makeMembers(node, wanted);
        break;
    case Op::Given:
    case Op::GivenList:
    case Op::GivenSet:
        if (wanted == Wanted::True)
            sets = fillAt(childAt(node, 0));
        break;
    case Op::GatherAny:
    case Op::GatherAll:
        sets = makeGather(node, wanted);
        break;
    case Op::Field:
        if (node.operand == 0 && node.slot == static_cast<quint16>(ComplaintSlot::ReturnEmergency)) {
            CaseEdit edit;
            edit.kind = CaseEdit::Kind::SetFlag;
            edit.path = pathOfSlot(RecordKind::Complaint, node.slot);
            edit.group = CaseEdit::Group::Correct;
            edit.number = wanted == Wanted::True ? 1 : 0;
            sets = {{edit}};
        }
        break;
    case Op::ResultField: {
        const Wording::ResultRef ref = m_wording.resultRef(node.operand);
        if (ref.kind == RecordKind::Filing && static_cast<FilingSlot>(node.slot) == FilingSlot::Met
            && wanted == Wanted::True)
            sets = makeMet();
        break;
    }
    default:
        break;
    }
    --m_depth;
    return sets;
}

Alternatives EditFinder::makeMembers(const Node& node, Wanted wanted)
{
    const Node* set = &m_rulebook.node(childAt(node, 0));
    for (int i = 0; set->op == Op::Named && i < mostDepth; ++i) {
        const ExpressionId meaning = m_rulebook.named[static_cast<size_t>(set->operand)].value;
        set = &m_rulebook.node(m_rulebook.expression(meaning).root);
    }
    const bool ofComplaint = set->op == Op::Field && set->operand == 0;
    const bool ofDemands
        = set->op == Op::Collect && m_rulebook.node(childAt(*set, 0)).type.recordKind() == RecordKind::Demand;
    const auto slot = static_cast<ComplaintSlot>(set->slot);
    const bool ticks = ofComplaint && slot == ComplaintSlot::Circumstances;
    if (!ofDemands && !ticks && !(ofComplaint && slot == ComplaintSlot::Categories))
        return {};
    const VocabularyKind kind = set->type.vocabulary();
    const Value has = m_evaluator.at(childAt(node, 0));
    QList<quint16> members;
    if (node.op == Op::HasOne) {
        members = {node.slot};
    } else {
        const Value wantedIds = m_evaluator.at(childAt(node, 1));
        if (!wantedIds.given)
            return {};
        members = QList<quint16>(wantedIds.ids->ids, wantedIds.ids->ids + wantedIds.ids->count);
    }
    using EditKind = CaseEdit::Kind;
    const auto edit = [&](quint16 id, EditKind change) {
        CaseEdit made;
        made.kind = change;
        made.path
            = ofDemands ? QStringLiteral("demands") : pathOfSlot(RecordKind::Complaint, static_cast<quint16>(slot));
        made.id = m_rulebook.vocabulary.id(kind, id);
        const bool adds = change == EditKind::Add || change == EditKind::AddDemand;
        made.group = adds && (ticks || has.ids->count == 0) ? CaseEdit::Group::Fill : CaseEdit::Group::Correct;
        return made;
    };
    const EditKind add = ofDemands ? EditKind::AddDemand : EditKind::Add;
    const EditKind remove = ofDemands ? EditKind::RemoveDemand : EditKind::Remove;
    Alternatives sets;
    if (node.op == Op::HasOnly) {
        if (wanted == Wanted::NotTrue)
            return {};
        EditSet others;
        for (int i = 0; i < has.ids->count; ++i) {
            if (!members.contains(has.ids->ids[i]))
                others.append(edit(has.ids->ids[i], remove));
        }
        return others.isEmpty() || others.size() == has.ids->count ? Alternatives() : Alternatives{others};
    }
    const bool needsAll = node.op == Op::HasAll;
    EditSet every;
    for (const quint16 id : std::as_const(members)) {
        const bool there = has.ids->has(id);
        if (there == (wanted == Wanted::True))
            continue;
        const CaseEdit one = edit(id, wanted == Wanted::True ? add : remove);
        every.append(one);
        if (sets.size() < mostIds)
            sets.append({one});
    }
    // All must come in, or all must go out, unless one of them is enough.
    return needsAll == (wanted == Wanted::True) ? Alternatives{every} : sets;
}

Alternatives EditFinder::makeGather(const Node& node, Wanted wanted)
{
    const qint32 listNode = childAt(node, 0);
    const Type type = m_rulebook.node(listNode).type;
    const Value list = m_evaluator.at(listNode);
    const qint32 where = childAt(node, 2);
    const bool every = (node.op == Op::GatherAll) == (wanted == Wanted::True);
    Alternatives sets = every ? nothingNeeded : Alternatives();
    const int count = std::min(m_evaluator.elementCount(list, type), mostIds);
    for (int i = 0; i < count; ++i) {
        const BindingScope scope(m_evaluator, m_wording);
        m_wording.bindKind(node.operand, elementTypeOf(type));
        const bool inside = m_evaluator.enter(node, list, type, i);
        Alternatives one = makeAt(childAt(node, 1), wanted);
        if (every && !inside)
            continue;
        if (every && where >= 0)
            one = either(one, makeAt(where, Wanted::NotTrue));
        if (!every && where >= 0 && !inside)
            one = together(one, makeAt(where, Wanted::True));
        sets = every ? together(sets, one) : either(sets, one);
    }
    return sets;
}

Alternatives EditFinder::makeFieldId(ComplaintSlot slot, VocabularyKind kind, const QList<quint16>& ids, Wanted wanted)
{
    const QList<Term>& terms = m_rulebook.vocabulary.terms(kind);
    Alternatives sets;
    for (qsizetype number = 0; number < terms.size() && sets.size() < mostIds; ++number) {
        const bool among = ids.contains(static_cast<quint16>(number));
        if (among != (wanted == Wanted::True))
            continue;
        CaseEdit edit;
        edit.kind = CaseEdit::Kind::SetId;
        edit.path = pathOfSlot(RecordKind::Complaint, static_cast<quint16>(slot));
        edit.group = groupOf(slot);
        edit.id = terms[number].id;
        sets.append({edit});
    }
    return sets;
}

Alternatives EditFinder::makeId(qint32 index, const QList<quint16>& ids, Wanted wanted)
{
    const Node& node = m_rulebook.node(index);
    switch (node.op) {
    case Op::Named: {
        const BindingScope scope(m_evaluator, m_wording);
        const ExpressionId meaning = m_rulebook.named[static_cast<size_t>(node.operand)].value;
        return makeId(m_rulebook.expression(meaning).root, ids, wanted);
    }
    case Op::Else:
    case Op::If: {
        Alternatives sets;
        for (int i = 0; i < (node.op == Op::If ? 1 : node.childCount); ++i)
            sets = either(sets, makeId(childAt(node, i), ids, wanted));
        return sets;
    }
    case Op::ResultField:
        return makeResult(m_wording.resultRef(node.operand), ids, wanted);
    case Op::Field:
        if (node.operand != 0) {
            const RecordKind kind = m_wording.kindOfVariable(node.operand);
            const int row = rowOfRecord(kind, m_evaluator.variables()[static_cast<size_t>(node.operand)].record);
            return row < 0 ? Alternatives() : makeResult({kind, row}, ids, wanted);
        }
        return makeFieldId(static_cast<ComplaintSlot>(node.slot), node.type.vocabulary(), ids, wanted);
    default:
        return {};
    }
}

int EditFinder::rowOfRecord(RecordKind kind, const Value* record) const
{
    switch (kind) {
    case RecordKind::Proof:
        return m_wording.proofRow(record);
    case RecordKind::Request:
        return m_wording.requestOf(record);
    case RecordKind::Deadline:
        return m_wording.deadlineRow(record);
    default:
        return -1;
    }
}

CaseEdit::Group EditFinder::groupOf(ComplaintSlot slot) const
{
    const Value value = m_evaluator.bound().complaint[static_cast<size_t>(slot)];
    return value.given ? CaseEdit::Group::Correct : CaseEdit::Group::Fill;
}

Alternatives EditFinder::fill(ExpressionId id)
{
    const BindingScope scope(m_evaluator, m_wording);
    return fillAt(m_rulebook.expression(id).root);
}

Alternatives EditFinder::fillAt(qint32 index)
{
    const Node& node = m_rulebook.node(index);
    if (m_depth >= mostDepth)
        return {};
    ++m_depth;
    Alternatives sets;
    const bool absentSet = node.type.base == Base::Set || node.type.base == Base::List;
    const bool given = !absentSet && m_evaluator.at(index).given;
    if (given) {
        sets = nothingNeeded;
    } else {
        switch (node.op) {
        case Op::Field:
            sets = node.operand == 0 ? fillField(node) : Alternatives();
            break;
        case Op::Event:
            if (node.operand == 0)
                sets = {{event(node.slot, now(), Bound::Exactly)}};
            break;
        case Op::Named:
            sets = fill(m_rulebook.named[static_cast<size_t>(node.operand)].value);
            break;
        case Op::Else:
            for (int i = 0; i < node.childCount; ++i)
                sets = either(sets, fillAt(childAt(node, i)));
            break;
        case Op::ResultField: {
            const Wording::ResultRef ref = m_wording.resultRef(node.operand);
            if (ref.kind != RecordKind::Filing)
                break;
            for (const FilingLeaf& leaf : m_rulebook.filing.leaves) {
                for (const ExpressionId id : {leaf.from, leaf.until}) {
                    if (id != noExpression)
                        sets = either(sets, fill(id));
                }
            }
            break;
        }
        case Op::Days:
        case Op::DateAddSpan:
        case Op::MomentAddSpan:
        case Op::DateOf:
        case Op::CompareNumber:
        case Op::MultiplyNumber:
        case Op::AddNumber:
        case Op::SubtractNumber:
            sets = nothingNeeded;
            for (int i = 0; i < node.childCount; ++i)
                sets = together(sets, fillAt(childAt(node, i)));
            break;
        default:
            break;
        }
    }
    --m_depth;
    return sets;
}

Alternatives EditFinder::fillField(const Node& node)
{
    const auto slot = static_cast<ComplaintSlot>(node.slot);
    CaseEdit edit;
    edit.path = pathOfSlot(RecordKind::Complaint, node.slot);
    edit.group = CaseEdit::Group::Fill;
    switch (node.type.base) {
    case Base::Id:
        return makeFieldId(slot, node.type.vocabulary(), {}, Wanted::NotTrue);
    case Base::Text:
        edit.kind = CaseEdit::Kind::SetText;
        return {{edit}};
    case Base::Date: {
        // Of a day that is not known the latest one that is possible is tried first.
        const Value filed = m_evaluator.bound().complaint[static_cast<size_t>(ComplaintSlot::ComplaintDate)];
        edit.kind = CaseEdit::Kind::SetDay;
        edit.day = filed.date();
        return {{edit}};
    }
    case Base::Money:
        edit.kind = CaseEdit::Kind::SetAmount;
        edit.amount = Money::fromFen(100);
        return {{edit}};
    case Base::Int:
        edit.kind = CaseEdit::Kind::SetNumber;
        edit.number = 1;
        return {{edit}};
    case Base::List:
        if (node.type.recordKind() != RecordKind::Demand)
            return {};
        edit.kind = CaseEdit::Kind::AddDemand;
        break;
    case Base::Set:
        edit.kind = CaseEdit::Kind::Add;
        break;
    default:
        return {};
    }
    const VocabularyKind kind = node.type.base == Base::List ? VocabularyKind::Demand : node.type.vocabulary();
    Alternatives sets;
    const QList<Term>& terms = m_rulebook.vocabulary.terms(kind);
    for (qsizetype i = 0; i < terms.size() && sets.size() < mostIds; ++i) {
        edit.id = terms[i].id;
        sets.append({edit});
    }
    return sets;
}

} // namespace kesu
