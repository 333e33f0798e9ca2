// SPDX-License-Identifier: GPL-3.0-or-later
// ExpressionProse: conditions.
#include "core/rulebook/expressionprose.h"
#include "core/rulebook/syntax.h"

#include <QCoreApplication>

namespace kesu {
namespace {

bool isTime(Type type)
{
    return type.base == Base::Date || type.base == Base::Moment;
}

QString pattern(Comparison comparison, bool time)
{
    switch (comparison) {
    case Comparison::Equal:
        return time ? QCoreApplication::translate("Prose", "%1 is the same as %2")
                    : QCoreApplication::translate("Prose", "%1 equals %2");
    case Comparison::NotEqual:
        return QCoreApplication::translate("Prose", "%1 differs from %2");
    case Comparison::Less:
        return time ? QCoreApplication::translate("Prose", "%1 is before %2")
                    : QCoreApplication::translate("Prose", "%1 is below %2");
    case Comparison::LessOrEqual:
        return time ? QCoreApplication::translate("Prose", "%1 is no later than %2")
                    : QCoreApplication::translate("Prose", "%1 is at most %2");
    case Comparison::Greater:
        return time ? QCoreApplication::translate("Prose", "%1 is after %2")
                    : QCoreApplication::translate("Prose", "%1 is over %2");
    case Comparison::GreaterOrEqual:
        return time ? QCoreApplication::translate("Prose", "%1 is no earlier than %2")
                    : QCoreApplication::translate("Prose", "%1 is at least %2");
    }
    return {};
}

bool isComparison(const Node& node)
{
    return node.op == Op::CompareNumber || node.op == Op::CompareAmount || node.op == Op::CompareFraction;
}

bool isUpper(Comparison comparison)
{
    return comparison == Comparison::Less || comparison == Comparison::LessOrEqual;
}

bool isLower(Comparison comparison)
{
    return comparison == Comparison::Greater || comparison == Comparison::GreaterOrEqual;
}

Comparison comparisonOf(const Node& node)
{
    return static_cast<Comparison>(node.slot);
}

} // namespace

ExpressionProse::Said ExpressionProse::condition(qint32 index, Sense sense)
{
    const Node& node = m_rulebook.node(index);
    switch (node.op) {
    case Op::Not:
        return condition(child(node, 0), sense == Sense::Holds ? Sense::Fails : Sense::Holds);
    case Op::And:
    case Op::Or:
        return logic(node, sense);
    case Op::CompareNumber:
    case Op::CompareAmount:
    case Op::CompareText:
    case Op::CompareFraction:
        return comparison(node, sense);
    case Op::Is:
        return {is(node, sense), Level::Test};
    case Op::In:
        return {in(node, sense), Level::Test};
    case Op::HasOne:
    case Op::HasAny:
    case Op::HasAll:
    case Op::HasOnly:
        return {has(node, sense), Level::Test};
    case Op::Given:
    case Op::GivenList:
    case Op::GivenSet:
        return {given(node, sense), Level::Test};
    case Op::GatherAny:
    case Op::GatherAll:
        return {gather(node, sense), Level::Test};
    case Op::Else:
        return orElse(node, sense);
    case Op::Applied: {
        const QString row = appliedRow(node.operand);
        return {sense == Sense::Holds ? QCoreApplication::translate("Prose", "%1 applies").arg(row)
                                      : QCoreApplication::translate("Prose", "%1 does not apply").arg(row),
            Level::Test};
    }
    default:
        break;
    }
    const Said plain = said(index);
    if (sense == Sense::Holds)
        return plain;
    if (node.op == Op::ResultField && node.operand == ResultLayout::filing)
        return {QCoreApplication::translate("Prose", "the complaint is past the filing limit"), Level::Test};
    return {QCoreApplication::translate("Prose", "“%1” does not hold").arg(plain.text), Level::Test};
}

ExpressionProse::Said ExpressionProse::logic(const Node& logic, Sense sense)
{
    // Not both is one of them not; none of them is each of them not: true for what is unknown as well.
    const bool all = (logic.op == Op::And) == (sense == Sense::Holds);
    QStringList parts;
    for (int i = 0; i < logic.childCount; ++i) {
        const Said part = condition(child(logic, i), sense);
        parts.append(inside(part, all && part.level == Level::And ? Level::And : Level::Test));
    }
    const QString between = all
        ? QCoreApplication::translate("Prose", ", and ", "between conditions that must all hold")
        : QCoreApplication::translate("Prose", ", or ", "between conditions of which one must hold");
    return {parts.join(between), all ? Level::And : Level::Or};
}

ExpressionProse::Said ExpressionProse::comparison(const Node& compare, Sense sense)
{
    const Comparison comparison = sense == Sense::Holds ? comparisonOf(compare) : opposite(comparisonOf(compare));
    const qint32 left = child(compare, 0);
    return {pattern(comparison, isTime(m_rulebook.node(left).type))
                .arg(say(left, Level::Sum), say(child(compare, 1), Level::Sum)),
        Level::Test};
}

QString ExpressionProse::range(const Node& bound, const Node& compare)
{
    // The bound did not hold, the comparison does: its opposite is the other end of the band.
    const bool upward = isUpper(comparisonOf(compare));
    const QString lower = say(child(upward ? bound : compare, 1), Level::Sum);
    const QString upper = say(child(upward ? compare : bound, 1), Level::Sum);
    const Comparison low = upward ? opposite(comparisonOf(bound)) : comparisonOf(compare);
    const Comparison high = upward ? comparisonOf(compare) : opposite(comparisonOf(bound));
    const bool lowIncluded = low == Comparison::GreaterOrEqual;
    const bool highIncluded = high == Comparison::LessOrEqual;
    const QString subject = say(child(compare, 0), Level::Sum);
    if (isTime(m_rulebook.node(child(compare, 0)).type)) {
        return pattern(low, true).arg(subject, lower)
            + QCoreApplication::translate("Prose", ", and ", "between conditions that must all hold")
            + pattern(high, true).arg(subject, upper);
    }
    const QString between = lowIncluded
        ? (highIncluded ? QCoreApplication::translate("Prose", "%1 is at least %2 and at most %3")
                        : QCoreApplication::translate("Prose", "%1 is at least %2 but below %3"))
        : (highIncluded ? QCoreApplication::translate("Prose", "%1 is over %2 and at most %3")
                        : QCoreApplication::translate("Prose", "%1 is over %2 but below %3"));
    return between.arg(subject, lower, upper);
}

bool ExpressionProse::bounds(const Node& earlier, const Node& compare) const
{
    return isComparison(earlier) && isComparison(compare) && sameNode(child(earlier, 0), child(compare, 0))
        && ((isUpper(comparisonOf(earlier)) && isUpper(comparisonOf(compare)))
            || (isLower(comparisonOf(earlier)) && isLower(comparisonOf(compare))));
}

bool ExpressionProse::isBand(ExpressionId earlier, ExpressionId condition) const
{
    if (earlier == noExpression || condition == noExpression)
        return false;
    const Node& before = node(m_rulebook.expression(earlier).root);
    const Node& now = node(m_rulebook.expression(condition).root);
    if (now.op != Op::And)
        return bounds(before, now);
    for (int i = 0; i < now.childCount; ++i) {
        if (bounds(before, node(child(now, i))))
            return true;
    }
    return false;
}

QString ExpressionProse::textAfter(const std::vector<ExpressionId>& earlier, ExpressionId condition)
{
    const auto rootOf = [this](ExpressionId id) { return m_rulebook.expression(id).root; };
    // The nearest earlier band of the same figure and direction.
    const auto boundOf = [&](const Node& compare) -> const Node* {
        for (auto it = earlier.rbegin(); it != earlier.rend(); ++it) {
            if (*it == noExpression)
                continue;
            const Node& before = node(rootOf(*it));
            if (bounds(before, compare))
                return &before;
        }
        return nullptr;
    };
    if (condition != noExpression) {
        const Node& now = node(rootOf(condition));
        const Node* bound = isComparison(now) ? boundOf(now) : nullptr;
        if (bound != nullptr)
            return range(*bound, now);
        if (now.op != Op::And)
            return text(condition);
        QStringList parts;
        for (int i = 0; i < now.childCount; ++i) {
            const Node& part = node(child(now, i));
            const Node* partBound = isComparison(part) ? boundOf(part) : nullptr;
            parts.append(partBound != nullptr ? range(*partBound, part) : say(child(now, i), Level::Test));
        }
        return parts.join(QCoreApplication::translate("Prose", ", and ", "between conditions that must all hold"));
    }
    if (earlier.empty())
        return {};
    if (earlier.size() == 1 && earlier.front() != noExpression
        && !m_rulebook.expression(earlier.front()).type.mayBeAbsent)
        return this->condition(rootOf(earlier.front()), Sense::Fails).text;
    const Node* last = nullptr;
    for (const ExpressionId id : earlier) {
        const Node* before = id == noExpression ? nullptr : &node(rootOf(id));
        if (before == nullptr || !isComparison(*before) || (last != nullptr && boundOf(*last) == nullptr)
            || (!isUpper(comparisonOf(*before)) && !isLower(comparisonOf(*before)))
            || (last != nullptr
                && (!sameNode(child(*before, 0), child(*last, 0))
                    || isUpper(comparisonOf(*before)) != isUpper(comparisonOf(*last)))))
            return {};
        last = before;
    }
    const QString left = pattern(opposite(comparisonOf(*last)), isTime(node(child(*last, 0)).type))
                             .arg(say(child(*last, 0), Level::Sum), say(child(*last, 1), Level::Sum));
    return last->type.mayBeAbsent ? QCoreApplication::translate("Prose", "%1, or it is not known").arg(left) : left;
}

QString ExpressionProse::stateSubject(const Node& node)
{
    const bool isState = node.type.base == Base::Id
        && (node.type.vocabulary() == VocabularyKind::ProofStatus
            || node.type.vocabulary() == VocabularyKind::ApprovalStatus
            || node.type.vocabulary() == VocabularyKind::DeadlineStatus);
    if (!isState)
        return {};
    if (node.op == Op::ResultField)
        return resultSubject(node.operand);
    return node.op == Op::Field ? variable(node.operand) : QString();
}

QString ExpressionProse::is(const Node& is, Sense sense)
{
    const Node& left = node(child(is, 0));
    const QString id = label(left.type.vocabulary(), is.slot);
    const QString subject = stateSubject(left);
    if (!subject.isEmpty())
        return (sense == Sense::Holds ? QCoreApplication::translate("Prose", "%1: %2", "a state")
                                      : QCoreApplication::translate("Prose", "%1: not %2", "a state"))
            .arg(subject, id);
    return (sense == Sense::Holds ? QCoreApplication::translate("Prose", "%1 is %2")
                                  : QCoreApplication::translate("Prose", "%1 is not %2"))
        .arg(say(child(is, 0), Level::Sum), id);
}

QString ExpressionProse::in(const Node& in, Sense sense)
{
    const Node& left = node(child(in, 0));
    const QString ids = members(child(in, 1), Join::One);
    const QString subject = stateSubject(left);
    if (!subject.isEmpty())
        return (sense == Sense::Holds ? QCoreApplication::translate("Prose", "%1: %2", "a state")
                                      : QCoreApplication::translate("Prose", "%1: neither %2", "a state"))
            .arg(subject, ids);
    return (sense == Sense::Holds ? QCoreApplication::translate("Prose", "%1 is one of %2")
                                  : QCoreApplication::translate("Prose", "%1 is none of %2"))
        .arg(say(child(in, 0), Level::Sum), ids);
}

QString ExpressionProse::has(const Node& has, Sense sense)
{
    const bool holds = sense == Sense::Holds;
    const Node& set = node(child(has, 0));
    const QString words = has.op == Op::HasOne ? label(set.type.vocabulary(), has.slot)
                                               : members(child(has, 1), has.op == Op::HasAny ? Join::One : Join::All);
    if (isCircumstances(set)) {
        switch (has.op) {
        case Op::HasOne:
        case Op::HasAny:
            return (holds ? QCoreApplication::translate("Prose", "ticked: %1")
                          : QCoreApplication::translate("Prose", "not ticked: %1"))
                .arg(words);
        case Op::HasAll:
            return (holds ? QCoreApplication::translate("Prose", "all ticked: %1")
                          : QCoreApplication::translate("Prose", "not all ticked: %1"))
                .arg(words);
        default:
            return (holds ? QCoreApplication::translate("Prose", "nothing ticked but: %1")
                          : QCoreApplication::translate("Prose", "something else ticked than: %1"))
                .arg(words);
        }
    }
    const QString subject = say(child(has, 0), Level::Sum);
    switch (has.op) {
    case Op::HasOne:
    case Op::HasAny:
        return (holds ? QCoreApplication::translate("Prose", "%1 include %2")
                      : QCoreApplication::translate("Prose", "%1 do not include %2"))
            .arg(subject, words);
    case Op::HasAll:
        return (holds ? QCoreApplication::translate("Prose", "%1 include all of %2")
                      : QCoreApplication::translate("Prose", "%1 do not include all of %2"))
            .arg(subject, words);
    default:
        return (holds ? QCoreApplication::translate("Prose", "%1 are nothing but %2")
                      : QCoreApplication::translate("Prose", "%1 are not only %2"))
            .arg(subject, words);
    }
}

QString ExpressionProse::given(const Node& given, Sense sense)
{
    const bool holds = sense == Sense::Holds;
    const Node& what = node(child(given, 0));
    if (what.op == Op::Event)
        return (holds ? QCoreApplication::translate("Prose", "“%1” is on record")
                      : QCoreApplication::translate("Prose", "“%1” is not on record yet"))
            .arg(label(VocabularyKind::Event, what.slot));
    if (what.op == Op::ResultRecord)
        return (holds ? QCoreApplication::translate("Prose", "%1 is asked for")
                      : QCoreApplication::translate("Prose", "%1 is not asked for"))
            .arg(resultSubject(what.operand));
    if (what.op == Op::Grade || what.op == Op::GradeSoFar)
        return holds ? QCoreApplication::translate("Prose", "a grade has been reached")
                     : QCoreApplication::translate("Prose", "no grade has been reached");
    if (what.op == Op::ResultField && what.operand == ResultLayout::filing)
        return holds ? QCoreApplication::translate("Prose", "the filing limit is known")
                     : QCoreApplication::translate("Prose", "the filing limit is not known");
    const QString subject = say(child(given, 0), Level::Sum);
    if (what.type.base == Base::List || what.type.base == Base::Set || what.type.base == Base::Record)
        return (holds ? QCoreApplication::translate("Prose", "there is %1")
                      : QCoreApplication::translate("Prose", "there is no %1"))
            .arg(subject);
    if (what.op == Op::Field)
        return (holds ? QCoreApplication::translate("Prose", "%1 is filled in")
                      : QCoreApplication::translate("Prose", "%1 is not filled in"))
            .arg(subject);
    return (holds ? QCoreApplication::translate("Prose", "%1 is known")
                  : QCoreApplication::translate("Prose", "%1 is not known"))
        .arg(subject);
}

ExpressionProse::Said ExpressionProse::orElse(const Node& orElse, Sense sense)
{
    const Node& last = node(child(orElse, orElse.childCount - 1));
    if (orElse.childCount == 2 && orElse.type.base == Base::Bool && last.op == Op::Constant) {
        const bool otherwise = m_rulebook.constants[static_cast<size_t>(last.operand)].truth;
        const Said first = condition(child(orElse, 0), sense);
        // Unknown counts as the default: where that is what is asked for, it joins.
        if (otherwise != (sense == Sense::Holds))
            return first;
        return {
            QCoreApplication::translate("Prose", "%1, or it is not known").arg(inside(first, Level::And)), Level::Or};
    }
    const QString text = choice(orElse);
    if (sense == Sense::Holds)
        return {text, Level::Loose};
    return {QCoreApplication::translate("Prose", "“%1” does not hold").arg(text), Level::Test};
}

QString ExpressionProse::choice(const Node& choice)
{
    // "x if a else y if b else z" is a list of cases; "x else y" a value that stands in for another.
    const bool cases = node(child(choice, 0)).op == Op::If;
    QStringList parts;
    for (int i = 0; i < choice.childCount; ++i) {
        const Node& part = node(child(choice, i));
        const bool isLast = i + 1 == choice.childCount;
        if (part.op == Op::If) {
            parts.append(QCoreApplication::translate("Prose", "where %1: %2")
                             .arg(condition(child(part, 1), Sense::Holds).text, say(child(part, 0), Level::Or)));
        } else if (i == 0) {
            parts.append(say(child(choice, i), Level::Or));
        } else if (cases && isLast) {
            parts.append(QCoreApplication::translate("Prose", "otherwise %1").arg(say(child(choice, i), Level::Or)));
        } else {
            parts.append(QCoreApplication::translate("Prose", "if unknown %1").arg(say(child(choice, i), Level::Or)));
        }
    }
    return parts.join(QCoreApplication::translate("Prose", "; ", "between cases"));
}

} // namespace kesu
