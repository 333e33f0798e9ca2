// SPDX-License-Identifier: GPL-3.0-or-later
// Evaluator: sums, dates and lists.
#include "core/judgement/evaluator.h"
#include "core/rulebook/fieldcatalogue.h"

#include <algorithm>

namespace kesu {
namespace {

constexpr Int128 millionth = 1'000'000;
/// Amounts beyond this are no money any more; what comes to more is absent.
constexpr Int128 amountLimit = static_cast<Int128>(9'000'000'000'000'000) * millionth;

Value checkedAmount(Int128 amount)
{
    return amount > amountLimit || amount < -amountLimit ? Value() : Value::ofAmount(amount);
}

constexpr qint64 secondsADay = 86'400;
constexpr qint64 epochJulianDay = 2'440'588;

qint64 julianDayOf(qint64 seconds)
{
    const qint64 days = seconds / secondsADay;
    return epochJulianDay + (seconds % secondsADay < 0 ? days - 1 : days);
}

} // namespace

qint64 roundedFen(Int128 amount)
{
    const Int128 shifted = amount + millionth / 2;
    Int128 fen = shifted / millionth;
    if (shifted % millionth < 0)
        --fen;
    return static_cast<qint64>(fen);
}

std::optional<Money> asMoney(Value value, Type type)
{
    if (!value.given)
        return {};
    return Money::fromFen(type.base == Base::Amount ? roundedFen(value.amount) : value.number);
}

Value Evaluator::arithmetic(const Node& node)
{
    const Value a = child(node, 0);
    if (!a.given)
        return {};
    if (node.op == Op::ToAmount)
        return Value::ofAmount(a.number * millionth);
    const Value b = child(node, 1);
    if (!b.given)
        return {};
    qint64 number = 0;
    switch (node.op) {
    case Op::AddNumber:
        return __builtin_add_overflow(a.number, b.number, &number) ? Value() : Value::ofNumber(number);
    case Op::SubtractNumber:
        return __builtin_sub_overflow(a.number, b.number, &number) ? Value() : Value::ofNumber(number);
    case Op::MultiplyNumber:
        return __builtin_mul_overflow(a.number, b.number, &number) ? Value() : Value::ofNumber(number);
    case Op::AddAmount:
        return checkedAmount(a.amount + b.amount);
    case Op::SubtractAmount:
        return checkedAmount(a.amount - b.amount);
    default: // MultiplyShare: fen times millionths of a whole
        return checkedAmount(static_cast<Int128>(a.number) * b.number);
    }
}

Value Evaluator::addSpan(const Node& node)
{
    const Value from = child(node, 0);
    const Value span = child(node, 1);
    if (!from.given || !span.given)
        return {};
    if (node.op == Op::DateAddSpan)
        return Value::ofDate(lastDay(from.date(), span.timeSpan()));
    return Value::ofMoment(dueAt(from.moment(), span.timeSpan()));
}

Value Evaluator::dateFunction(const Node& node)
{
    const Value a = child(node, 0);
    if (!a.given)
        return {};
    if (node.op == Op::DateOf)
        return Value::ofNumber(julianDayOf(a.number));
    if (node.op == Op::MonthEnd) {
        const QDate day = a.date();
        return Value::ofDate(QDate(day.year(), day.month(), day.daysInMonth()));
    }
    const Value b = child(node, 1);
    if (!b.given)
        return {};
    if (node.op == Op::Days)
        return Value::ofNumber(b.number - a.number);
    const QDate next = a.date().addMonths(1);
    const qint64 day = std::clamp<qint64>(b.number, 1, next.daysInMonth());
    return Value::ofDate(QDate(next.year(), next.month(), static_cast<int>(day)));
}

Value Evaluator::least(const Node& node)
{
    Value best;
    for (int i = 0; i < node.childCount; ++i) {
        const Value value = child(node, i);
        if (!value.given)
            continue;
        const bool better = !best.given
            || (node.op == Op::MinNumber       ? value.number < best.number
                    : node.op == Op::MaxNumber ? value.number > best.number
                    : node.op == Op::MinAmount ? value.amount < best.amount
                                               : value.amount > best.amount);
        if (better)
            best = value;
    }
    return best;
}

bool Evaluator::enter(const Node& node, Value list, Type type, int index)
{
    spend(1);
    const Value current = element(list, type, index);
    m_variables[static_cast<size_t>(node.operand)] = current;
    const qint32 within = m_children[node.firstChild + 3];
    if (within >= 0) {
        const auto complaintDate = static_cast<size_t>(ComplaintSlot::ComplaintDate);
        const Value earlier = current.record[complaintDate];
        const Value present = m_bound.complaint[complaintDate];
        if (!earlier.given || !present.given || earlier.number > present.number
            || earlier.number < windowStart(at(within).timeSpan()))
            return false;
    }
    const qint32 where = m_children[node.firstChild + 2];
    return where < 0 || at(where).isTrue();
}

qint64 Evaluator::windowStart(TimeSpan window)
{
    if (m_window == window)
        return m_windowStart;
    // A span that starts later never ends earlier, so one day parts those that reach the present from those that do
    // not; asking the calendar for each of thousands of complaints would take longer than all the rest.
    const qint64 present = m_bound.complaint[static_cast<size_t>(ComplaintSlot::ComplaintDate)].number;
    const auto reaches = [this, window, present](qint64 day) {
        return m_calendar.lastDay(QDate::fromJulianDay(day), window).toJulianDay() >= present;
    };
    qint64 inside = present;
    qint64 step = 1;
    for (; reaches(present - step); step *= 2)
        inside = present - step;
    qint64 outside = present - step;
    while (inside - outside > 1) {
        const qint64 middle = outside + (inside - outside) / 2;
        (reaches(middle) ? inside : outside) = middle;
    }
    m_window = window;
    m_windowStart = inside;
    return inside;
}

int Evaluator::firstWithin(const Node& node, Value list)
{
    const qint32 within = m_children[node.firstChild + 3];
    if (within < 0 || !list.given || list.list->count == 0)
        return 0;
    const size_t complaintDate = static_cast<size_t>(ComplaintSlot::ComplaintDate);
    if (!m_bound.complaint[complaintDate].given)
        return 0;
    if (list.list != m_bound.complaint[static_cast<size_t>(ComplaintSlot::History)].list)
        return 0; // a part of the history: its places are not those of the days
    const qint64* const days = m_bound.latestDays;
    return static_cast<int>(std::lower_bound(days, days + list.list->count, windowStart(at(within).timeSpan())) - days);
}

Value Evaluator::gather(const Node& node)
{
    const Value list = child(node, 0);
    const Type type = childType(node, 0);
    switch (node.op) {
    case Op::GatherAny:
    case Op::GatherAll:
        return gatherKleene(node, list, type);
    case Op::GatherList:
        return gatherRecords(node, list, type);
    case Op::GatherSumFraction:
    case Op::GatherMeanFraction:
    case Op::GatherMinFraction:
    case Op::GatherMaxFraction:
        return gatherFractions(node, list, type);
    default:
        return gatherSummary(node, list, type);
    }
}

Value Evaluator::gatherKleene(const Node& node, Value list, Type type)
{
    const bool decisive = node.op == Op::GatherAny;
    bool unknown = false;
    for (int i = firstWithin(node, list); i < elementCount(list, type); ++i) {
        if (!enter(node, list, type, i))
            continue;
        const Value value = child(node, 1);
        if (value.given && value.truth == decisive)
            return value;
        unknown = unknown || !value.given;
    }
    return unknown ? Value() : Value::ofTruth(!decisive);
}

Value Evaluator::gatherRecords(const Node& node, Value list, Type type)
{
    const int first = firstWithin(node, list);
    const int end = elementCount(list, type);
    const int room = end - first;
    constexpr int stepsOfAPlace = 4;
    spend(stepsOfAPlace * static_cast<qint64>(room));
    const Value** kept = m_arena.array<const Value*>(static_cast<size_t>(room));
    size_t count = 0;
    for (int i = first; i < end; ++i) {
        if (enter(node, list, type, i))
            kept[count++] = list.list->records[i];
    }
    return Value::ofList(m_arena.recordList(kept, count));
}

Value Evaluator::gatherSummary(const Node& node, Value list, Type type)
{
    const bool boolBody = childType(node, 1).base == Base::Bool;
    Value result = node.op == Op::GatherCount ? Value::ofNumber(0) : Value();
    for (int i = firstWithin(node, list); i < elementCount(list, type); ++i) {
        if (!enter(node, list, type, i))
            continue;
        const Value value = child(node, 1);
        if (!value.given)
            continue;
        switch (node.op) {
        case Op::GatherCount:
            result.number += boolBody && !value.truth ? 0 : 1;
            continue;
        case Op::GatherSumNumber:
            if (result.given && __builtin_add_overflow(result.number, value.number, &result.number))
                return {};
            break;
        case Op::GatherSumAmount:
            if (result.given) {
                result = checkedAmount(result.amount + value.amount);
                if (!result.given)
                    return {};
            }
            break;
        case Op::GatherMinNumber:
            result.number = result.given ? std::min(result.number, value.number) : value.number;
            break;
        case Op::GatherMaxNumber:
            result.number = result.given ? std::max(result.number, value.number) : value.number;
            break;
        case Op::GatherMinAmount:
            result.amount = result.given ? std::min(result.amount, value.amount) : value.amount;
            break;
        default:
            result.amount = result.given ? std::max(result.amount, value.amount) : value.amount;
        }
        if (!result.given)
            result = value;
    }
    return result;
}

} // namespace kesu
