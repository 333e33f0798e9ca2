// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rulebook/formula.h"

#include <algorithm>
#include <unordered_set>

namespace kesu {
namespace {

constexpr Int128 fenInAmount = 1'000'000; ///< an amount counts in millionths of a fen

Int128 floorDivided(Int128 a, Int128 b)
{
    const Int128 quotient = a / b;
    return a % b != 0 && (a < 0) != (b < 0) ? quotient - 1 : quotient;
}

/// The range of points for which `factor × figure + constant` compares with 0 as asked; `!=` as `==`.
std::pair<int, int> rangeOf(const Atom& atom, const std::vector<Int128>& figures)
{
    const auto value = [&atom](Int128 figure) { return atom.factor * figure + atom.constant; };
    const auto count = [&](auto isBefore) {
        return static_cast<int>(std::partition_point(figures.begin(), figures.end(), isBefore) - figures.begin());
    };
    const int negative = count([&](Int128 figure) { return value(figure) < 0; });
    const int notPositive = count([&](Int128 figure) { return value(figure) <= 0; });
    const int all = static_cast<int>(figures.size());
    switch (atom.comparison) {
    case Comparison::Equal:
    case Comparison::NotEqual:
        return {negative, notPositive};
    case Comparison::Less:
        return {0, negative};
    case Comparison::LessOrEqual:
        return {0, notPositive};
    case Comparison::Greater:
        return {notPositive, all};
    case Comparison::GreaterOrEqual:
        return {negative, all};
    }
    return {0, 0};
}

} // namespace

FormulaStore::FormulaStore()
{
    for (const TruthSet truth : {TruthSet::trueOnly(), TruthSet::falseOnly(), TruthSet::unknownOnly()}) {
        Formula constant;
        constant.truth = truth;
        m_formulas.push_back(constant);
    }
}

int FormulaStore::add(FormulaKind kind, std::vector<int> children, int atom)
{
    const auto [entry, isNew] = m_known.try_emplace(Key{kind, atom, children}, formulaCount());
    if (!isNew)
        return entry->second;
    Formula made;
    made.kind = kind;
    made.atom = atom;
    for (const int child : children)
        made.depth = std::max(made.depth, formula(child).depth + 1);
    made.children = std::move(children);
    m_formulas.push_back(std::move(made));
    return entry->second;
}

int FormulaStore::negation(int child)
{
    if (child <= alwaysUnknown)
        return child == alwaysTrue ? alwaysFalse : child == alwaysFalse ? alwaysTrue : alwaysUnknown;
    if (formula(child).kind == FormulaKind::Not)
        return formula(child).children.front();
    return add(FormulaKind::Not, {child});
}

int FormulaStore::flat(FormulaKind kind, std::vector<int> children, int neutral, int absorbing)
{
    std::vector<int> kept;
    std::unordered_set<int> seen;
    for (const int child : children) {
        if (child == absorbing)
            return absorbing;
        if (child != neutral && seen.insert(child).second)
            kept.push_back(child);
    }
    if (kept.empty())
        return neutral;
    return kept.size() == 1 ? kept.front() : add(kind, std::move(kept));
}

int FormulaStore::conjunction(std::vector<int> children)
{
    return flat(FormulaKind::And, std::move(children), alwaysTrue, alwaysFalse);
}

int FormulaStore::disjunction(std::vector<int> children)
{
    return flat(FormulaKind::Or, std::move(children), alwaysFalse, alwaysTrue);
}

int FormulaStore::guard(int condition, int value)
{
    if (condition == alwaysTrue)
        return value;
    if (condition == alwaysFalse || condition == alwaysUnknown || value == alwaysUnknown)
        return alwaysUnknown;
    return add(FormulaKind::Guard, {condition, value});
}

int FormulaStore::otherwise(std::vector<int> children)
{
    std::vector<int> kept;
    for (const int child : children) {
        if (child == alwaysUnknown)
            continue;
        kept.push_back(child);
        if (child == alwaysTrue || child == alwaysFalse || formula(child).kind == FormulaKind::Test)
            break;
    }
    if (kept.empty())
        return alwaysUnknown;
    return kept.size() == 1 ? kept.front() : add(FormulaKind::Else, std::move(kept));
}

int FormulaStore::known(int child)
{
    const FormulaKind kind = formula(child).kind;
    if (child == alwaysUnknown)
        return alwaysFalse;
    if (kind == FormulaKind::Constant || kind == FormulaKind::Test || kind == FormulaKind::Known)
        return alwaysTrue;
    return add(FormulaKind::Known, {child});
}

int FormulaStore::test(Atom atom)
{
    const auto part
        = [](Int128 value) { return std::pair(static_cast<qint64>(value >> 64), static_cast<qint64>(value)); };
    const auto [factorHigh, factorLow] = part(atom.factor);
    const auto [constantHigh, constantLow] = part(atom.constant);
    const std::vector<qint64> figures
        = {factorHigh, factorLow, constantHigh, constantLow, static_cast<qint64>(atom.comparison)};
    const auto [entry, isNew] = m_knownAtoms.try_emplace(
        std::tuple(atom.axis, atom.firstPoint, atom.inverted, atom.ids, figures), static_cast<int>(m_atoms.size()));
    if (isNew)
        m_atoms.push_back(std::move(atom));
    return add(FormulaKind::Test, {}, entry->second);
}

int FormulaStore::isSet(int axis)
{
    Atom atom;
    atom.axis = axis;
    atom.firstPoint = 1;
    atom.endPoint = 2;
    return test(std::move(atom));
}

int FormulaStore::holds(const QString& setKey, const QString& field, VocabularyKind kind, int vocabularySize,
    Holding holding, std::vector<quint16> ids)
{
    std::sort(ids.begin(), ids.end());
    ids.erase(std::unique(ids.begin(), ids.end()), ids.end());
    SetOfIds& set = m_sets[setKey];
    set.key = setKey;
    set.field = field;
    set.kind = kind;
    set.size = vocabularySize;
    for (const SetTest& known : set.tests) {
        if (known.holding == holding && known.ids == ids)
            return known.formula;
    }
    // Stands for the test until the ids fall into classes; never shared with another formula.
    m_formulas.emplace_back();
    set.tests.push_back({formulaCount() - 1, holding, std::move(ids)});
    m_formulas.back().kind = FormulaKind::Or;
    return formulaCount() - 1;
}

void FormulaStore::settle(SetOfIds& set)
{
    // Ids that every test treats alike form one class; where all of some ids are asked for, each stands alone.
    std::map<std::vector<int>, std::vector<quint16>> classes;
    for (int id = 0; id < set.size; ++id) {
        std::vector<int> signature;
        for (size_t i = 0; i < set.tests.size(); ++i) {
            const SetTest& test = set.tests[i];
            if (!std::binary_search(test.ids.begin(), test.ids.end(), static_cast<quint16>(id)))
                continue;
            signature.push_back(static_cast<int>(i));
            if (test.holding == Holding::All)
                signature.push_back(-1 - id);
        }
        classes[signature].push_back(static_cast<quint16>(id));
    }
    std::vector<std::pair<std::vector<quint16>, int>> members;
    for (const auto& [signature, ids] : classes) {
        const int number = axis(set.key + QLatin1Char('#') + QString::number(ids.front()), [&, &classIds = ids] {
            Axis made;
            made.kind = Axis::Kind::Member;
            made.field = set.field;
            made.vocabulary = set.kind;
            made.ids = classIds;
            return made;
        });
        members.emplace_back(ids, isSet(number));
    }
    for (const SetTest& test : set.tests) {
        std::vector<int> inside;
        std::vector<int> outside;
        for (const auto& [ids, flag] : members)
            (std::binary_search(test.ids.begin(), test.ids.end(), ids.front()) ? inside : outside).push_back(flag);
        int meaning = alwaysFalse;
        switch (test.holding) {
        case Holding::One:
            meaning = disjunction(inside);
            break;
        case Holding::All:
            meaning = conjunction(inside);
            break;
        case Holding::Only:
            meaning = conjunction({disjunction(inside), negation(disjunction(outside))});
            break;
        case Holding::Something:
            inside.insert(inside.end(), outside.begin(), outside.end());
            meaning = disjunction(inside);
            break;
        }
        m_formulas[static_cast<size_t>(test.formula)].children = {meaning};
    }
}

void FormulaStore::placeFigures()
{
    std::vector<std::vector<Int128>> points(m_axes.size());
    for (const Atom& atom : m_atoms) {
        const Axis& axis = axisAt(atom.axis);
        if (axis.kind != Axis::Kind::Figure && axis.kind != Axis::Kind::Periods)
            continue;
        const Int128 at = floorDivided(-atom.constant, atom.factor);
        std::vector<Int128> steps = {-1, 0, 1};
        if (axis.base == Base::Amount)
            steps.insert(steps.end(), {-fenInAmount, fenInAmount});
        else if (axis.base == Base::Moment)
            steps.insert(steps.end(), {-60, 60});
        for (const Int128 step : steps)
            points[static_cast<size_t>(atom.axis)].push_back(at + step);
    }
    for (size_t i = 0; i < m_axes.size(); ++i) {
        Axis& axis = m_axes[i];
        if (axis.kind == Axis::Kind::Figure || axis.kind == Axis::Kind::Periods) {
            if (axis.notNegative) {
                std::erase_if(points[i], [](Int128 point) { return point < 0; });
                points[i].push_back(0);
            }
            std::sort(points[i].begin(), points[i].end());
            points[i].erase(std::unique(points[i].begin(), points[i].end()), points[i].end());
            axis.figures = std::move(points[i]);
            axis.pointCount = static_cast<int>(axis.figures.size());
        }
    }
    for (Atom& atom : m_atoms) {
        const Axis& axis = axisAt(atom.axis);
        if (axis.kind != Axis::Kind::Figure && axis.kind != Axis::Kind::Periods)
            continue;
        std::tie(atom.firstPoint, atom.endPoint) = rangeOf(atom, axis.figures);
        atom.inverted = atom.comparison == Comparison::NotEqual;
    }
}

void FormulaStore::placePoints()
{
    for (auto& [key, set] : m_sets)
        settle(set);
    placeFigures();
}

} // namespace kesu
