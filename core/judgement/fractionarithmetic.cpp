// SPDX-License-Identifier: GPL-3.0-or-later
// Evaluator: exact numbers. What does not fit a fraction of two 64-bit numbers is absent.
#include "core/judgement/evaluator.h"

#include <algorithm>

namespace kesu {

namespace {

constexpr qint64 secondsAnHour = 3'600;

} // namespace

Value Evaluator::fractionArithmetic(const Node& node)
{
    const Value a = child(node, 0);
    if (!a.given)
        return {};
    if (node.op == Op::ToFraction) {
        const bool isShare = static_cast<FractionSource>(node.slot) == FractionSource::Share;
        return Value::ofFraction(Fraction::tryFrom(a.number, isShare ? Share::wholeMillionths : 1));
    }
    const Value b = child(node, 1);
    if (!b.given)
        return {};
    switch (node.op) {
    case Op::AddFraction:
        return Value::ofFraction(Fraction::trySum(a.exactNumber(), b.exactNumber()));
    case Op::SubtractFraction:
        return Value::ofFraction(Fraction::tryDifference(a.exactNumber(), b.exactNumber()));
    case Op::MultiplyFraction:
        return Value::ofFraction(Fraction::tryProduct(a.exactNumber(), b.exactNumber()));
    case Op::Ratio:
        return Value::ofFraction(Fraction::tryQuotient(a.exactNumber(), b.exactNumber()));
    default: // Hours, from the first moment to the second
        return Value::ofFraction(Fraction::tryFrom(b.number - a.number, secondsAnHour));
    }
}

Value Evaluator::leastFraction(const Node& node)
{
    Value best;
    for (int i = 0; i < node.childCount; ++i) {
        const Value value = child(node, i);
        if (!value.given)
            continue;
        const bool better = !best.given
            || (node.op == Op::MinFraction ? value.exactNumber() < best.exactNumber()
                                           : value.exactNumber() > best.exactNumber());
        if (better)
            best = value;
    }
    return best;
}

Value Evaluator::gatherFractions(const Node& node, Value list, Type type)
{
    std::optional<Fraction> result;
    qint64 count = 0;
    for (int i = firstWithin(node, list); i < elementCount(list, type); ++i) {
        if (!enter(node, list, type, i))
            continue;
        const Value value = child(node, 1);
        if (!value.given)
            continue;
        const Fraction number = value.exactNumber();
        ++count;
        if (!result) {
            result = number;
        } else if (node.op == Op::GatherMinFraction) {
            result = std::min(*result, number);
        } else if (node.op == Op::GatherMaxFraction) {
            result = std::max(*result, number);
        } else {
            result = Fraction::trySum(*result, number);
            if (!result)
                return {};
        }
    }
    if (result && node.op == Op::GatherMeanFraction)
        result = Fraction::tryQuotient(*result, Fraction::fromInteger(count));
    return Value::ofFraction(result);
}

} // namespace kesu
