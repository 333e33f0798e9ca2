// SPDX-License-Identifier: GPL-3.0-or-later
// FormulaBuilder: figures, days and moments.
#include "core/rulebook/formulabuilder.h"

#include "core/rulebook/fieldcatalogue.h"

namespace kesu {
namespace {

constexpr Int128 fenInAmount = 1'000'000; ///< an amount counts in millionths of a fen
/// Values of values inside one comparison are taken apart so often and no more.
constexpr int maxAlternatives = 64;
/// Sums inside sums, through named values.
constexpr int maxLinearDepth = 40;

Comparison mirrored(Comparison comparison)
{
    switch (comparison) {
    case Comparison::Less:
        return Comparison::Greater;
    case Comparison::LessOrEqual:
        return Comparison::GreaterOrEqual;
    case Comparison::Greater:
        return Comparison::Less;
    case Comparison::GreaterOrEqual:
        return Comparison::LessOrEqual;
    default:
        return comparison;
    }
}

bool isFigure(Type type)
{
    return type.base == Base::Int || type.base == Base::Money || type.base == Base::Amount || type.base == Base::Share
        || type.base == Base::Date || type.base == Base::Moment;
}

} // namespace

bool FormulaBuilder::isOfConstants(qint32 index, int depth) const
{
    const Node& of = node(index);
    if (depth > maxLinearDepth)
        return false;
    if (of.op == Op::Constant)
        return true;
    if (of.op == Op::Named)
        return !staysClosed(named(of)) && isOfConstants(rootOf(named(of)), depth + 1);
    if (of.op == Op::If)
        return isOfConstants(child(of, 0), depth + 1);
    if (of.op != Op::Else)
        return false;
    for (int i = 0; i < of.childCount; ++i) {
        if (!isOfConstants(child(of, i), depth + 1))
            return false;
    }
    return true;
}

/// A named figure keeps its name in examples unless it only says a constant or a field in other words.
bool FormulaBuilder::staysClosed(const NamedValue& value) const
{
    if (!isFigure(m_rulebook.expression(value.value).type))
        return false;
    const qint32 root = rootOf(value);
    const Node& of = node(root);
    switch (of.op) {
    case Op::Constant:
    case Op::Field:
    case Op::Event:
    case Op::ResultField:
    case Op::DateOf:
    case Op::DateAddSpan:
    case Op::MomentAddSpan:
    case Op::Days:
        return false;
    case Op::Named:
        return staysClosed(named(of));
    case Op::If:
    case Op::Else:
        return !isOfConstants(root);
    default:
        return true;
    }
}

qint32 FormulaBuilder::opened(qint32 index) const
{
    while (node(index).op == Op::Named && !staysClosed(named(node(index))))
        index = rootOf(named(node(index)));
    return index;
}

std::optional<int> FormulaBuilder::compareParts(qint32 a, qint32 b, Comparison comparison)
{
    for (const bool isLeft : {true, false}) {
        const Node of = node(isLeft ? a : b);
        const auto part = [&](int number) {
            return isLeft ? compare(child(of, number), b, comparison) : compare(a, child(of, number), comparison);
        };
        if (of.op == Op::If)
            return m_store.guard(condition(child(of, 1)), part(0));
        const bool isLeast = of.op == Op::MinNumber || of.op == Op::MinAmount;
        const bool isMost = of.op == Op::MaxNumber || of.op == Op::MaxAmount;
        const bool isEquality = comparison == Comparison::Equal || comparison == Comparison::NotEqual;
        if (of.op != Op::Else && !((isLeast || isMost) && !isEquality))
            continue;
        std::vector<int> parts;
        for (int i = 0; i < of.childCount; ++i)
            parts.push_back(part(i));
        if (of.op != Op::Else) { // least and most skip what is absent
            const bool less = comparison == Comparison::Less || comparison == Comparison::LessOrEqual;
            const bool oneIsEnough = isLeast == (less == isLeft);
            parts.insert(parts.begin(), oneIsEnough ? m_store.disjunction(parts) : m_store.conjunction(parts));
        }
        return m_store.otherwise(std::move(parts));
    }
    return {};
}

int FormulaBuilder::compare(qint32 a, qint32 b, Comparison comparison)
{
    a = opened(a);
    b = opened(b);
    if (++m_alternatives <= maxAlternatives) {
        if (const std::optional<int> parts = compareParts(a, b, comparison))
            return *parts;
    }
    return m_store.guard(m_store.conjunction({present(a), present(b)}), figure(a, b, comparison));
}

int FormulaBuilder::exceeds(ExpressionId one, ExpressionId other)
{
    const ExpressionId before = m_text.enter(one);
    m_alternatives = 0;
    const int formula
        = compare(m_rulebook.expression(one).root, m_rulebook.expression(other).root, Comparison::Greater);
    m_text.enter(before);
    return formula;
}

int FormulaBuilder::thingOf(int key, qint32 index, const QString& name)
{
    const auto found = m_thingOfKey.constFind(key);
    if (found != m_thingOfKey.constEnd())
        return *found;
    const Node& of = node(index);
    const bool isAmount = of.type.base == Base::Money || of.type.base == Base::Int;
    const auto isFilledIn = [this](qint32 value) { return node(value).op == Op::Field; };
    Thing made;
    made.name = name;
    made.base = of.type.base;
    made.isFree = !isPlain(index);
    made.notNegative = of.op == Op::GatherCount || of.op == Op::Left || of.op == Op::Total
        || (isAmount && isFilledIn(index)) || (of.op == Op::GatherSumNumber && isFilledIn(child(of, 1)));
    if (of.op == Op::Else) {
        made.notNegative = true;
        for (int i = 0; i < of.childCount; ++i) {
            const int part = thing(child(of, i));
            const Node& alternative = node(child(of, i));
            const bool isConstant = alternative.op == Op::Constant;
            made.notNegative = made.notNegative
                && (isConstant ? m_rulebook.constants[static_cast<size_t>(alternative.operand)].number >= 0
                               : m_things[static_cast<size_t>(part)].notNegative);
        }
    }
    m_things.push_back(made);
    m_thingOfKey.insert(key, static_cast<int>(m_things.size()) - 1);
    return static_cast<int>(m_things.size()) - 1;
}

int FormulaBuilder::thing(qint32 index)
{
    return thingOf(key(index), index, m_text.of(index));
}

std::optional<LinearForm> FormulaBuilder::tryLinear(const Node& of, int depth)
{
    const auto part = [&](int number) { return linear(child(of, number), depth + 1); };
    const auto constant = [&](int number) -> std::optional<Int128> {
        const LinearForm form = part(number);
        return form.isConstant() ? std::optional(form.constant()) : std::nullopt;
    };
    switch (of.op) {
    case Op::Constant: {
        const Value& value = m_rulebook.constants[static_cast<size_t>(of.operand)];
        return value.given && isFigure(of.type) ? std::optional(LinearForm::constantOf(value.number)) : std::nullopt;
    }
    case Op::ToAmount:
        return part(0).times(fenInAmount);
    case Op::AddNumber:
    case Op::AddAmount:
        return LinearForm::sum(part(0), part(1));
    case Op::SubtractNumber:
    case Op::SubtractAmount:
        return LinearForm::sum(part(0), part(1), -1);
    case Op::Days:
        return LinearForm::sum(part(1), part(0), -1);
    case Op::MultiplyNumber:
    case Op::MultiplyShare:
        if (const std::optional<Int128> right = constant(1))
            return part(0).times(*right);
        if (const std::optional<Int128> left = constant(0))
            return part(1).times(*left);
        return {};
    case Op::DateAddSpan:
    case Op::MomentAddSpan: {
        const Node& span = node(opened(child(of, 1)));
        if (span.op != Op::Constant)
            return {};
        const TimeSpan length = m_rulebook.constants[static_cast<size_t>(span.operand)].timeSpan();
        Int128 step = 0;
        if (of.op == Op::DateAddSpan && length.unit() == TimeSpan::Unit::Days)
            step = length.count();
        else if (of.op == Op::DateAddSpan && length.unit() == TimeSpan::Unit::Weeks)
            step = 7 * static_cast<Int128>(length.count());
        else if (of.op == Op::MomentAddSpan && length.unit() == TimeSpan::Unit::Minutes)
            step = 60 * static_cast<Int128>(length.count());
        else if (of.op == Op::MomentAddSpan && length.unit() == TimeSpan::Unit::Hours)
            step = 3600 * static_cast<Int128>(length.count());
        else
            return {}; // by the work calendar or by months: no fixed length
        return LinearForm::sum(part(0), LinearForm::constantOf(step));
    }
    default:
        return {};
    }
}

LinearForm FormulaBuilder::linear(qint32 index, int depth)
{
    const qint32 root = opened(index);
    if (depth < maxLinearDepth) {
        if (const std::optional<LinearForm> form = tryLinear(node(root), depth))
            return *form;
    }
    const Node& of = node(root);
    const int number = of.op == Op::Named ? thingOf(key(root), rootOf(named(of)), named(of).name) : thing(root);
    return LinearForm::thing(number);
}

/// `a` against `b + 3mo`: how many months lie between; working days alike. Their length varies, their order does not.
std::optional<int> FormulaBuilder::periods(qint32 a, qint32 b, Comparison comparison)
{
    const auto spanOf = [this](qint32 index) -> std::optional<TimeSpan> {
        const Node& of = node(index);
        if (of.op != Op::DateAddSpan && of.op != Op::MomentAddSpan)
            return {};
        const Node& span = node(opened(child(of, 1)));
        if (span.op != Op::Constant)
            return {};
        const TimeSpan length = m_rulebook.constants[static_cast<size_t>(span.operand)].timeSpan();
        const bool isFixed = of.op == Op::DateAddSpan
            && (length.unit() == TimeSpan::Unit::Days || length.unit() == TimeSpan::Unit::Weeks);
        return isFixed || length.isElapsed() ? std::nullopt : std::optional(length);
    };
    std::optional<TimeSpan> span = spanOf(b);
    if (!span) {
        span = spanOf(a);
        if (!span)
            return {};
        std::swap(a, b);
        comparison = mirrored(comparison);
    } else if (spanOf(a)) {
        return {};
    }
    const qint32 from = child(node(b), 0);
    const int unit = static_cast<int>(span->unit());
    Atom atom;
    atom.axis = m_store.axis(
        QStringLiteral("periods:%1:%2:%3:%4").arg(key(a)).arg(key(from)).arg(unit).arg(static_cast<int>(node(b).op)),
        [&] {
            Axis made;
            made.kind = Axis::Kind::Periods;
            made.field = m_text.of(a);
            made.than = m_text.of(from);
            made.base = node(a).type.base;
            made.unit = span->unit();
            made.isFree = !isPlain(a) || !isPlain(from);
            return made;
        });
    atom.constant = -2 * static_cast<Int128>(span->count());
    atom.comparison = comparison;
    return m_store.test(std::move(atom));
}

int FormulaBuilder::figure(qint32 a, qint32 b, Comparison comparison)
{
    if (const std::optional<int> between = periods(a, b, comparison))
        return *between;
    LinearForm left = linear(a);
    LinearForm right = linear(b);
    const bool isAmountOfMoney = node(a).type.base != node(b).type.base;
    if (isAmountOfMoney) {
        LinearForm& money = node(a).type.base == Base::Money ? left : right;
        money = money.times(fenInAmount).value_or(money);
    }
    const std::optional<LinearForm> difference = LinearForm::sum(left, right, -1);
    Atom atom;
    atom.comparison = comparison;
    if (!difference || difference->isConstant()) {
        if (!difference)
            return m_store.isSet(m_store.axis(
                QStringLiteral("beyond:%1:%2:%3").arg(key(a)).arg(key(b)).arg(static_cast<int>(comparison)), [&] {
                    Axis made;
                    made.field = m_text.of(a);
                    made.than = m_text.of(b);
                    made.isFree = true;
                    return made;
                }));
        const Int128 value = difference->constant();
        const bool equal = value == 0;
        const bool less = value < 0;
        switch (comparison) {
        case Comparison::Equal:
            return m_store.truthOf(equal);
        case Comparison::NotEqual:
            return m_store.truthOf(!equal);
        case Comparison::Less:
            return m_store.truthOf(less);
        case Comparison::LessOrEqual:
            return m_store.truthOf(less || equal);
        case Comparison::Greater:
            return m_store.truthOf(!less && !equal);
        case Comparison::GreaterOrEqual:
            return m_store.truthOf(!less);
        }
    }
    const Int128 common = difference->commonFactor();
    if (common < 0)
        atom.comparison = mirrored(comparison);
    atom.factor = common < 0 ? -common : common;
    atom.constant = common < 0 ? -difference->constant() : difference->constant();
    QString axisName = QStringLiteral("figure");
    QStringList plus;
    QStringList minus;
    bool isFree = false;
    for (const auto& [number, factor] : difference->factors()) {
        const Int128 own = factor / common;
        const Thing& part = m_things[static_cast<size_t>(number)];
        axisName += QStringLiteral(":%1*%2").arg(number).arg(static_cast<qint64>(own));
        const Int128 size = own < 0 ? -own : own;
        (own > 0 ? plus : minus)
            .append(
                size == 1 ? part.name : QString::number(static_cast<qint64>(size)) + QStringLiteral(" * ") + part.name);
        isFree = isFree || part.isFree;
    }
    atom.axis = m_store.axis(axisName, [&] {
        const Thing& first = m_things[static_cast<size_t>(difference->factors().begin()->first)];
        const bool isOne = difference->factors().size() == 1;
        Axis made;
        made.kind = Axis::Kind::Figure;
        made.field = plus.join(QStringLiteral(" + "));
        made.than = minus.join(QStringLiteral(" + "));
        made.base = first.base;
        made.notNegative = isOne && first.notNegative;
        made.isFree = isFree;
        return made;
    });
    return m_store.test(std::move(atom));
}

} // namespace kesu
