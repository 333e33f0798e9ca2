// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/judgement/evaluator.h"

#include "core/base/error.h"
#include "core/rulebook/fieldcatalogue.h"

#include <QCoreApplication>
#include <algorithm>

namespace kesu {

Results::Results(const CompiledRulebook& rulebook, Arena& arena)
    : named(arena.array<Value>(rulebook.named.size()))
    , records(arena.array<const Value*>(static_cast<size_t>(rulebook.layout.count)))
    , applied(arena.array<bool>(static_cast<size_t>(rulebook.appliedIds.size())))
{
    lists.fill(arena.recordList(nullptr, 0));
}

Evaluator::Evaluator(
    const CompiledRulebook& rulebook, const WorkCalendar& calendar, const BoundCase& bound, Arena& arena)
    : m_rulebook(rulebook)
    , m_calendar(calendar)
    , m_bound(bound)
    , m_arena(arena)
    , m_results(rulebook, arena)
    , m_nodes(rulebook.nodes.data())
    , m_children(rulebook.children.data())
{
    m_variables[0] = Value::ofRecord(bound.complaint);
}

void Evaluator::refuse() const
{
    throw Error(ErrorCode::TooLarge,
        QCoreApplication::translate("Judgement",
            "Judging by %1 was stopped after %L2 steps: for each element of a long list a rule goes through another "
            "one. Shorten the lists of the case, or mend the rule.")
            .arg(m_rulebook.title)
            .arg(m_mostSteps));
}

Value Evaluator::at(qint32 index)
{
    const Node& node = m_nodes[index];
    switch (node.op) {
    case Op::Constant:
        return m_rulebook.constants[static_cast<size_t>(node.operand)];
    case Op::Variable:
        return m_variables[static_cast<size_t>(node.operand)];
    case Op::Field:
    case Op::SheetField:
        return m_variables[static_cast<size_t>(node.operand)].record[node.slot];
    case Op::Event:
        return m_variables[static_cast<size_t>(node.operand)]
            .record[static_cast<size_t>(ComplaintSlot::Events)]
            .record[node.slot];
    case Op::Named:
        return m_results.named[node.operand];
    case Op::ResultField: {
        const Value* record = m_results.records[node.operand];
        return record == nullptr ? Value() : record[node.slot];
    }
    case Op::ResultRecord:
        return Value::ofRecord(m_results.records[node.operand]);
    case Op::ResultList:
        return Value::ofList(m_results.lists[static_cast<size_t>(node.operand)]);
    case Op::Applied:
        return Value::ofTruth(m_results.applied[node.operand]);
    case Op::Grade:
        return m_results.grade;
    case Op::GradeSoFar:
        return m_results.gradeSoFar;
    case Op::Status:
        return m_results.status;
    case Op::Left:
        return m_results.left;
    case Op::Total:
        return m_results.total;
    case Op::RowKey:
        return m_results.rowKeys[static_cast<size_t>(node.operand)];
    case Op::Collect:
    case Op::CollectSets:
        return collect(node);
    case Op::Not: {
        Value value = child(node, 0);
        value.truth = !value.truth;
        return value;
    }
    case Op::And:
        return logic(node, false);
    case Op::Or:
        return logic(node, true);
    case Op::CompareNumber: {
        const Value a = child(node, 0);
        const Value b = child(node, 1);
        return a.given && b.given ? compare(node, a.number < b.number ? -1 : a.number > b.number ? 1 : 0) : Value();
    }
    case Op::CompareAmount: {
        const Value a = child(node, 0);
        const Value b = child(node, 1);
        return a.given && b.given ? compare(node, a.amount < b.amount ? -1 : a.amount > b.amount ? 1 : 0) : Value();
    }
    case Op::CompareText: {
        const Value a = child(node, 0);
        const Value b = child(node, 1);
        return a.given && b.given ? compare(node, *a.text == *b.text ? 0 : 1) : Value();
    }
    case Op::CompareFraction: {
        const Value a = child(node, 0);
        const Value b = child(node, 1);
        if (!a.given || !b.given)
            return {};
        const std::strong_ordering order = a.exactNumber() <=> b.exactNumber();
        return compare(node, order < 0 ? -1 : order > 0 ? 1 : 0);
    }
    case Op::Is: {
        const Value id = child(node, 0);
        return id.given ? Value::ofTruth(id.number == node.slot) : Value();
    }
    case Op::In: {
        const Value id = child(node, 0);
        const Value set = child(node, 1);
        return id.given && set.given ? Value::ofTruth(set.ids->has(static_cast<quint16>(id.number))) : Value();
    }
    case Op::HasOne: {
        const Value set = child(node, 0);
        return set.given ? Value::ofTruth(set.ids->has(node.slot)) : Value();
    }
    case Op::HasAny:
    case Op::HasAll:
    case Op::HasOnly:
        return hasMembers(node);
    case Op::If: {
        const bool holds = child(node, 1).isTrue();
        return holds ? child(node, 0) : Value();
    }
    case Op::Else:
        for (int i = 0; i < node.childCount; ++i) {
            const Value value = child(node, i);
            if (value.given)
                return value;
        }
        return {};
    case Op::Given:
        return Value::ofTruth(child(node, 0).given);
    case Op::GivenList: {
        const Value list = child(node, 0);
        return Value::ofTruth(list.given && list.list->count > 0);
    }
    case Op::GivenSet: {
        const Value set = child(node, 0);
        return Value::ofTruth(set.given && set.ids->count > 0);
    }
    case Op::First: {
        const Value set = child(node, 0);
        return set.given && set.ids->count > 0 ? Value::ofNumber(set.ids->ids[0]) : Value();
    }
    case Op::ToAmount:
    case Op::AddNumber:
    case Op::SubtractNumber:
    case Op::AddAmount:
    case Op::SubtractAmount:
    case Op::MultiplyNumber:
    case Op::MultiplyShare:
        return arithmetic(node);
    case Op::ToFraction:
    case Op::AddFraction:
    case Op::SubtractFraction:
    case Op::MultiplyFraction:
    case Op::Ratio:
    case Op::Hours:
        return fractionArithmetic(node);
    case Op::DateAddSpan:
    case Op::MomentAddSpan:
        return addSpan(node);
    case Op::DateOf:
    case Op::Days:
    case Op::MonthEnd:
    case Op::NextMonth:
        return dateFunction(node);
    case Op::MinNumber:
    case Op::MaxNumber:
    case Op::MinAmount:
    case Op::MaxAmount:
        return least(node);
    case Op::MinFraction:
    case Op::MaxFraction:
        return leastFraction(node);
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
        return gather(node);
    }
    return {};
}

Value Evaluator::logic(const Node& node, bool decisive)
{
    bool unknown = false;
    for (int i = 0; i < node.childCount; ++i) {
        const Value value = child(node, i);
        if (value.given && value.truth == decisive)
            return value;
        unknown = unknown || !value.given;
    }
    return unknown ? Value() : Value::ofTruth(!decisive);
}

Value Evaluator::compare(const Node& node, int order) const
{
    switch (static_cast<Comparison>(node.slot)) {
    case Comparison::Equal:
        return Value::ofTruth(order == 0);
    case Comparison::NotEqual:
        return Value::ofTruth(order != 0);
    case Comparison::Less:
        return Value::ofTruth(order < 0);
    case Comparison::LessOrEqual:
        return Value::ofTruth(order <= 0);
    case Comparison::Greater:
        return Value::ofTruth(order > 0);
    case Comparison::GreaterOrEqual:
        return Value::ofTruth(order >= 0);
    }
    return {};
}

Value Evaluator::hasMembers(const Node& node)
{
    const Value set = child(node, 0);
    const Value wanted = child(node, 1);
    if (!set.given || !wanted.given)
        return {};
    bool any = false;
    bool all = true;
    bool only = set.ids->count > 0 && !set.ids->hasUnknown;
    for (size_t i = 0; i < set.ids->bits.size(); ++i) {
        const quint64 has = set.ids->bits[i];
        const quint64 want = wanted.ids->bits[i];
        any = any || (has & want) != 0;
        all = all && (want & ~has) == 0;
        only = only && (has & ~want) == 0;
    }
    return Value::ofTruth(node.op == Op::HasAny ? any : node.op == Op::HasAll ? all : only);
}

Value Evaluator::collect(const Node& node)
{
    const Value list = child(node, 0);
    if (!list.given)
        return {};
    size_t room = 0;
    for (int i = 0; i < list.list->count; ++i) {
        const Value value = list.list->records[i][node.slot];
        room += node.op == Op::Collect ? 1 : value.given ? value.ids->count : 0;
    }
    spend(list.list->count + static_cast<qint64>(room));
    quint16* ids = m_arena.array<quint16>(room);
    size_t count = 0;
    for (int i = 0; i < list.list->count; ++i) {
        const Value value = list.list->records[i][node.slot];
        if (!value.given)
            continue;
        if (node.op == Op::Collect) {
            ids[count++] = static_cast<quint16>(value.number);
        } else {
            std::copy_n(value.ids->ids, value.ids->count, ids + count);
            count += value.ids->count;
        }
    }
    return Value::ofIds(m_arena.idList(ids, count));
}

int Evaluator::elementCount(Value list, Type type) const
{
    if (!list.given)
        return 0;
    return type.base == Base::List ? list.list->count : list.ids->count;
}

Value Evaluator::element(Value list, Type type, int index)
{
    return type.base == Base::List ? Value::ofRecord(list.list->records[index]) : Value::ofNumber(list.ids->ids[index]);
}

void Evaluator::noteYears(QDate from, TimeSpan span)
{
    if (!m_calendar.countsWithoutNotice(from, span))
        return;
    const QDate to
        = span.isElapsed() ? m_calendar.dueAt(Moment::startOf(from), span).date() : m_calendar.lastDay(from, span);
    for (int year = from.year(); year <= to.year(); ++year) {
        const bool noted
            = std::find(m_yearsWithoutNotice.begin(), m_yearsWithoutNotice.end(), year) != m_yearsWithoutNotice.end();
        if (!noted && !m_calendar.hasNotice(year))
            m_yearsWithoutNotice.push_back(year);
    }
}

QDate Evaluator::lastDay(QDate from, TimeSpan span)
{
    if (span.unit() == TimeSpan::Unit::WorkingDays)
        noteYears(from, span);
    return m_calendar.lastDay(from, span);
}

Moment Evaluator::dueAt(Moment from, TimeSpan span)
{
    if (span.unit() == TimeSpan::Unit::WorkingDays || span.unit() == TimeSpan::Unit::HalfWorkingDay)
        noteYears(from.date(), span);
    return m_calendar.dueAt(from, span);
}

} // namespace kesu
