// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/rulebook/formula.h"

#include <optional>

namespace kesu {

/// Something required of a case: a condition is to come to one of these.
struct Requirement
{
    int formula = FormulaStore::alwaysTrue;
    TruthSet wanted = TruthSet::trueOnly();
};

/// Where a case that was searched for lies: by axis the point, or -1 where it does not matter.
using FoundCase = std::vector<int>;

enum class SearchOutcome : quint8 {
    Found,
    None, ///< there is no such case
    GaveUp, ///< the search would take too long
};

/// Looks for a case that meets requirements, by narrowing the points of the axes and trying one test after the other.
class CaseSearch
{
public:
    /// The store's points must have been placed.
    explicit CaseSearch(const FormulaStore& store);

    /// Keeps a requirement for all searches that follow until undo(). False where it cannot be met beside those before
    /// it.
    bool require(Requirement requirement);
    /// What has been required so far.
    struct Mark
    {
        size_t trail = 0;
        size_t open = 0;
    };
    Mark mark() const { return {m_trail.size(), m_open.size()}; }
    void undo(Mark mark);

    /// A case that meets all requirements.
    SearchOutcome search(std::vector<Requirement> more = {});
    /// The case that the last search() found.
    const FoundCase& found() const { return m_found; }

    /// What the formula may still come to, as far as points are settled.
    TruthSet valueOf(int formula) { return value(formula); }
    /// Leaves only these points of an axis; false where none is left.
    bool restrict(int axis, int firstPoint, int endPoint);

    /// Takes one point from an axis; false where none is left.
    bool exclude(int axis, int point);

    /// Steps taken since the beginning; a step looks at one formula.
    qint64 steps() const { return m_steps; }
    /// Steps that one search may take.
    void allow(qint64 stepsPerSearch) { m_allowed = stepsPerSearch; }

private:
    struct Domain
    {
        size_t first = 0; ///< into the words
        int points = 0;
        int left = 0;
    };
    struct Narrowing
    {
        int axis = 0;
        int left = 0;
        std::vector<quint64> words;
    };

    bool has(int axis, int point) const;
    void fill(const Atom& atom, std::vector<quint64>& truePoints) const;
    bool hasBetween(int axis, int first, int end) const;
    TruthSet atomValue(const Atom& atom);
    bool keep(int axis, const std::vector<quint64>& points);
    TruthSet value(int formula);
    TruthSet computed(const Formula& formula);
    TruthSet chained(const Formula& formula);
    bool narrow(int formula, TruthSet wanted);
    bool narrowAll(const Formula& formula, TruthSet wanted);
    bool narrowOne(const Formula& formula, TruthSet wanted);
    bool narrowElse(const Formula& formula, TruthSet wanted);
    bool propagate(std::vector<Requirement>& open);
    int undecidedAtom(int formula);
    SearchOutcome solve(std::vector<Requirement> open);
    void choosePoints();
    int plainestPoint(int axis) const;

    const FormulaStore& m_store;
    std::vector<Domain> m_domains;
    std::vector<quint64> m_words;
    std::vector<Narrowing> m_trail;
    std::vector<Requirement> m_open; ///< not yet certain to be met
    std::vector<TruthSet> m_values;
    std::vector<quint32> m_valueAt; ///< epoch in which the value was worked out
    quint32 m_epoch = 1;
    qint64 m_steps = 0;
    qint64 m_allowed = 200'000;
    qint64 m_limit = 0;
    FoundCase m_found;
};

} // namespace kesu
