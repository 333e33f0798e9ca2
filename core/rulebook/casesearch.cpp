// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rulebook/casesearch.h"

#include <bit>

namespace kesu {
namespace {

constexpr int bitsPerWord = 64;

size_t wordsFor(int points)
{
    return static_cast<size_t>((points + bitsPerWord - 1) / bitsPerWord);
}

quint64 bitOf(int point)
{
    return quint64(1) << (point % bitsPerWord);
}

} // namespace

CaseSearch::CaseSearch(const FormulaStore& store)
    : m_store(store)
    , m_values(static_cast<size_t>(store.formulaCount()))
    , m_valueAt(static_cast<size_t>(store.formulaCount()), 0)
{
    for (int axis = 0; axis < store.axisCount(); ++axis) {
        const int points = store.axisAt(axis).pointCount;
        m_domains.push_back({m_words.size(), points, points});
        m_words.resize(m_words.size() + wordsFor(points), ~quint64(0));
        if (points % bitsPerWord != 0)
            m_words.back() = bitOf(points) - 1;
    }
}

bool CaseSearch::has(int axis, int point) const
{
    const Domain& domain = m_domains[static_cast<size_t>(axis)];
    return (m_words[domain.first + static_cast<size_t>(point / bitsPerWord)] & bitOf(point)) != 0;
}

void CaseSearch::fill(const Atom& atom, std::vector<quint64>& truePoints) const
{
    const Domain& domain = m_domains[static_cast<size_t>(atom.axis)];
    truePoints.assign(wordsFor(domain.points), 0);
    const auto mark = [&](int point) { truePoints[static_cast<size_t>(point / bitsPerWord)] |= bitOf(point); };
    if (m_store.axisAt(atom.axis).kind == Axis::Kind::Id) {
        for (const quint16 id : atom.ids) {
            if (id < domain.points)
                mark(id);
        }
        return;
    }
    for (int point = atom.firstPoint; point < atom.endPoint;) {
        if (point % bitsPerWord == 0 && point + bitsPerWord <= atom.endPoint) {
            truePoints[static_cast<size_t>(point / bitsPerWord)] = ~quint64(0);
            point += bitsPerWord;
        } else {
            mark(point++);
        }
    }
    if (atom.inverted) {
        for (quint64& word : truePoints)
            word = ~word;
    }
}

/// Whether a point from `first` on, and before `end`, is left.
bool CaseSearch::hasBetween(int axis, int first, int end) const
{
    const Domain& domain = m_domains[static_cast<size_t>(axis)];
    while (first < end) {
        const int inWord = first % bitsPerWord;
        const int bits = std::min(bitsPerWord - inWord, end - first);
        const quint64 mask = (bits == bitsPerWord ? ~quint64(0) : bitOf(bits) - 1) << inWord;
        if ((m_words[domain.first + static_cast<size_t>(first / bitsPerWord)] & mask) != 0)
            return true;
        first += bits;
    }
    return false;
}

TruthSet CaseSearch::atomValue(const Atom& atom)
{
    const Domain& domain = m_domains[static_cast<size_t>(atom.axis)];
    m_steps += domain.points / 1024; // a long axis takes its time
    bool inside = false;
    bool outside = false;
    if (m_store.axisAt(atom.axis).kind == Axis::Kind::Id) {
        int left = 0;
        for (const quint16 id : atom.ids)
            left += id < domain.points && has(atom.axis, id) ? 1 : 0;
        inside = left > 0;
        outside = left < domain.left;
    } else {
        inside = hasBetween(atom.axis, atom.firstPoint, atom.endPoint);
        outside = hasBetween(atom.axis, 0, atom.firstPoint) || hasBetween(atom.axis, atom.endPoint, domain.points);
    }
    if (atom.inverted)
        std::swap(inside, outside);
    return (inside ? TruthSet::trueOnly() : TruthSet()) | (outside ? TruthSet::falseOnly() : TruthSet());
}

bool CaseSearch::keep(int axis, const std::vector<quint64>& points)
{
    Domain& domain = m_domains[static_cast<size_t>(axis)];
    const auto begin = m_words.begin() + static_cast<qsizetype>(domain.first);
    Narrowing before{axis, domain.left, {begin, begin + static_cast<qsizetype>(points.size())}};
    int left = 0;
    for (size_t i = 0; i < points.size(); ++i) {
        m_words[domain.first + i] &= points[i];
        left += std::popcount(m_words[domain.first + i]);
    }
    if (left != domain.left) {
        m_steps += static_cast<qint64>(points.size()) / 16;
        domain.left = left;
        m_trail.push_back(std::move(before));
        ++m_epoch;
    }
    return left > 0;
}

void CaseSearch::undo(Mark mark)
{
    while (m_trail.size() > mark.trail) {
        const Narrowing& narrowing = m_trail.back();
        Domain& domain = m_domains[static_cast<size_t>(narrowing.axis)];
        std::copy(
            narrowing.words.begin(), narrowing.words.end(), m_words.begin() + static_cast<qsizetype>(domain.first));
        domain.left = narrowing.left;
        m_trail.pop_back();
        ++m_epoch;
    }
    m_open.resize(std::min(m_open.size(), mark.open));
}

TruthSet CaseSearch::value(int number)
{
    const auto index = static_cast<size_t>(number);
    if (m_valueAt[index] != m_epoch) {
        const TruthSet computedNow = computed(m_store.formula(number));
        m_values[index] = computedNow;
        m_valueAt[index] = m_epoch;
    }
    return m_values[index];
}

TruthSet CaseSearch::computed(const Formula& formula)
{
    ++m_steps;
    switch (formula.kind) {
    case FormulaKind::Constant:
        return formula.truth;
    case FormulaKind::Test:
        return atomValue(m_store.atom(formula.atom));
    case FormulaKind::Not:
        return value(formula.children[0]).negated();
    case FormulaKind::And:
    case FormulaKind::Or: {
        // Written for `and`; `or` is the same with true and false changed over.
        const bool isOr = formula.kind == FormulaKind::Or;
        bool mayBeTrue = true;
        bool mayBeFalse = false;
        bool mayBeUnknown = false;
        bool mayBeKnownOrUnknown = true;
        for (const int child : formula.children) {
            const TruthSet own = isOr ? value(child).negated() : value(child);
            mayBeTrue = mayBeTrue && own.mayBeTrue();
            mayBeFalse = mayBeFalse || own.mayBeFalse();
            mayBeUnknown = mayBeUnknown || own.mayBeUnknown();
            mayBeKnownOrUnknown = mayBeKnownOrUnknown && own.meets(TruthSet::notFalse());
            if (own == TruthSet::falseOnly())
                return isOr ? TruthSet::trueOnly() : TruthSet::falseOnly();
        }
        const TruthSet result = (mayBeTrue ? TruthSet::trueOnly() : TruthSet())
            | (mayBeFalse ? TruthSet::falseOnly() : TruthSet())
            | (mayBeUnknown && mayBeKnownOrUnknown ? TruthSet::unknownOnly() : TruthSet());
        return isOr ? result.negated() : result;
    }
    case FormulaKind::Guard: {
        const TruthSet condition = value(formula.children[0]);
        return (condition.mayBeTrue() ? value(formula.children[1]) : TruthSet())
            | (condition.meets(TruthSet::notTrue()) ? TruthSet::unknownOnly() : TruthSet());
    }
    case FormulaKind::Else:
        return chained(formula);
    case FormulaKind::Known: {
        const TruthSet child = value(formula.children[0]);
        return (child.meets(TruthSet::known()) ? TruthSet::trueOnly() : TruthSet())
            | (child.mayBeUnknown() ? TruthSet::falseOnly() : TruthSet());
    }
    }
    return TruthSet::any();
}

TruthSet CaseSearch::chained(const Formula& formula)
{
    TruthSet result;
    for (const int child : formula.children) {
        const TruthSet own = value(child);
        result = result | (own & TruthSet::known());
        if (!own.mayBeUnknown())
            return result;
    }
    return result | TruthSet::unknownOnly();
}

/// Makes the formula come to one of the wanted values where that follows for its parts; false where it cannot.
bool CaseSearch::narrow(int number, TruthSet wanted)
{
    const TruthSet now = value(number);
    if (!now.meets(wanted))
        return false;
    if (now.isWithin(wanted))
        return true;
    const Formula& formula = m_store.formula(number);
    switch (formula.kind) {
    case FormulaKind::Constant:
        return true;
    case FormulaKind::Test: {
        const Atom& atom = m_store.atom(formula.atom);
        std::vector<quint64> points;
        fill(atom, points);
        if (!wanted.mayBeTrue()) {
            for (quint64& word : points)
                word = ~word;
        }
        return keep(atom.axis, points);
    }
    case FormulaKind::Not:
        return narrow(formula.children[0], wanted.negated());
    case FormulaKind::And:
        return wanted.mayBeFalse() ? narrowOne(formula, wanted) : narrowAll(formula, wanted);
    case FormulaKind::Or:
        return wanted.mayBeTrue() ? narrowOne(formula, wanted) : narrowAll(formula, wanted);
    case FormulaKind::Guard:
        if (!wanted.mayBeUnknown())
            return narrow(formula.children[0], TruthSet::trueOnly()) && narrow(formula.children[1], wanted);
        if (!value(formula.children[1]).meets(wanted))
            return narrow(formula.children[0], TruthSet::notTrue());
        if (value(formula.children[0]) == TruthSet::trueOnly())
            return narrow(formula.children[1], wanted);
        return true;
    case FormulaKind::Else:
        return narrowElse(formula, wanted);
    case FormulaKind::Known:
        return narrow(formula.children[0], wanted.mayBeTrue() ? TruthSet::known() : TruthSet::unknownOnly());
    }
    return true;
}

/// A conjunction that must not be false (or a disjunction that must not be true): every part alike.
bool CaseSearch::narrowAll(const Formula& formula, TruthSet wanted)
{
    const TruthSet each = formula.kind == FormulaKind::And
        ? (wanted.mayBeUnknown() ? TruthSet::notFalse() : TruthSet::trueOnly())
        : (wanted.mayBeUnknown() ? TruthSet::notTrue() : TruthSet::falseOnly());
    for (const int child : formula.children) {
        if (!narrow(child, each))
            return false;
    }
    return true;
}

/// A conjunction that must fail through one of its parts (or a disjunction that must hold): follows only where a single
/// part is left to do it.
bool CaseSearch::narrowOne(const Formula& formula, TruthSet wanted)
{
    const bool isAnd = formula.kind == FormulaKind::And;
    const TruthSet decisive = isAnd ? TruthSet::falseOnly() : TruthSet::trueOnly();
    const TruthSet each = wanted.mayBeUnknown() ? decisive | TruthSet::unknownOnly() : decisive;
    if (wanted.meets(isAnd ? TruthSet::trueOnly() : TruthSet::falseOnly()))
        return true;
    int candidate = -1;
    for (const int child : formula.children) {
        if (!value(child).meets(each))
            continue;
        if (candidate >= 0)
            return true;
        candidate = child;
    }
    return candidate >= 0 && narrow(candidate, each);
}

bool CaseSearch::narrowElse(const Formula& formula, TruthSet wanted)
{
    for (size_t i = 0; i < formula.children.size(); ++i) {
        const TruthSet own = value(formula.children[i]);
        if (own == TruthSet::unknownOnly())
            continue;
        const bool isLast = i + 1 == formula.children.size();
        if (!own.mayBeUnknown() || isLast)
            return narrow(formula.children[i], wanted);
        if ((own & TruthSet::known()).meets(wanted))
            return true; // this one, or one behind it
        if (!narrow(formula.children[i], TruthSet::unknownOnly()))
            return false;
    }
    return true;
}

bool CaseSearch::propagate(std::vector<Requirement>& open)
{
    quint32 before = 0;
    do {
        before = m_epoch;
        for (const Requirement& requirement : open) {
            if (!narrow(requirement.formula, requirement.wanted))
                return false;
        }
        if (m_steps > m_limit)
            return true;
    } while (before != m_epoch);
    std::erase_if(open,
        [this](const Requirement& requirement) { return value(requirement.formula).isWithin(requirement.wanted); });
    return true;
}

bool CaseSearch::require(Requirement requirement)
{
    m_limit = m_steps + m_allowed;
    if (!narrow(requirement.formula, requirement.wanted))
        return false;
    if (!value(requirement.formula).isWithin(requirement.wanted))
        m_open.push_back(requirement);
    return true;
}

bool CaseSearch::restrict(int axis, int firstPoint, int endPoint)
{
    Atom range;
    range.axis = axis;
    range.firstPoint = firstPoint;
    range.endPoint = endPoint;
    std::vector<quint64> points(wordsFor(m_domains[static_cast<size_t>(axis)].points), 0);
    for (int point = firstPoint; point < endPoint; ++point)
        points[static_cast<size_t>(point / bitsPerWord)] |= bitOf(point);
    return keep(axis, points);
}

bool CaseSearch::exclude(int axis, int point)
{
    std::vector<quint64> points(wordsFor(m_domains[static_cast<size_t>(axis)].points), ~quint64(0));
    points[static_cast<size_t>(point / bitsPerWord)] &= ~bitOf(point);
    return keep(axis, points);
}

/// A test below the formula that is not settled and bears on it, or -1.
int CaseSearch::undecidedAtom(int number)
{
    const Formula& formula = m_store.formula(number);
    if (formula.kind == FormulaKind::Test)
        return value(number) == TruthSet::known() ? number : -1;
    if (formula.kind == FormulaKind::Guard && value(formula.children[0]) == TruthSet::trueOnly())
        return undecidedAtom(formula.children[1]);
    for (const int child : formula.children) {
        const TruthSet own = value(child);
        if (own == TruthSet::trueOnly() || own == TruthSet::falseOnly() || own == TruthSet::unknownOnly())
            continue;
        const int found = undecidedAtom(child);
        if (found >= 0)
            return found;
    }
    return -1;
}

SearchOutcome CaseSearch::solve(std::vector<Requirement> open)
{
    if (!propagate(open))
        return SearchOutcome::None;
    if (m_steps > m_limit)
        return SearchOutcome::GaveUp;
    if (open.empty()) {
        choosePoints();
        return SearchOutcome::Found;
    }
    const int test = undecidedAtom(open.front().formula);
    if (test < 0)
        return SearchOutcome::None;
    // What is there, and ticks that are not set, make the plainer example.
    const Axis& axis = m_store.axisAt(m_store.atom(m_store.formula(test).atom).axis);
    const bool trueFirst = axis.kind != Axis::Kind::Member && axis.kind != Axis::Kind::Truth;
    bool gaveUp = false;
    for (const bool wanted : {trueFirst, !trueFirst}) {
        const Mark before = mark();
        if (narrow(test, wanted ? TruthSet::trueOnly() : TruthSet::falseOnly())) {
            const SearchOutcome outcome = solve(open);
            if (outcome == SearchOutcome::Found)
                return outcome;
            gaveUp = gaveUp || outcome == SearchOutcome::GaveUp;
        }
        undo({before.trail, m_open.size()});
        if (gaveUp)
            return SearchOutcome::GaveUp;
    }
    return SearchOutcome::None;
}

SearchOutcome CaseSearch::search(std::vector<Requirement> more)
{
    const Mark before = mark();
    m_limit = m_steps + m_allowed;
    std::vector<Requirement> open = m_open;
    open.insert(open.begin(), more.begin(), more.end());
    const SearchOutcome outcome = solve(std::move(open));
    undo(before);
    return outcome;
}

/// The first point that is left; whole fen and minutes before what lies between them.
int CaseSearch::plainestPoint(int number) const
{
    const Domain& domain = m_domains[static_cast<size_t>(number)];
    const Axis& axis = m_store.axisAt(number);
    const Int128 unit = axis.base == Base::Amount ? 1'000'000 : axis.base == Base::Moment ? 60 : 1;
    int first = -1;
    for (int point = 0; point < domain.points; ++point) {
        if (point % bitsPerWord == 0 && m_words[domain.first + static_cast<size_t>(point / bitsPerWord)] == 0) {
            point += bitsPerWord - 1;
            continue;
        }
        if (!has(number, point))
            continue;
        first = first < 0 ? point : first;
        if (axis.kind != Axis::Kind::Figure || axis.figures[static_cast<size_t>(point)] % unit == 0)
            return point;
    }
    return first;
}

void CaseSearch::choosePoints()
{
    m_found.assign(m_domains.size(), -1);
    for (const Narrowing& narrowing : m_trail) {
        int& point = m_found[static_cast<size_t>(narrowing.axis)];
        if (point < 0)
            point = plainestPoint(narrowing.axis);
    }
}

} // namespace kesu
