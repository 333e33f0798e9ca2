// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/rulebook/expression.h"
#include "core/rulebook/truthset.h"
#include "core/rulebook/value.h"

#include <QHash>
#include <QString>
#include <map>
#include <tuple>
#include <vector>

namespace kesu {

/// One thing about a case that conditions ask for: whether a field is there, a figure, an id, a tick. Its points are
/// the values that the conditions of the rulebook tell apart.
struct Axis
{
    enum class Kind : quint8 {
        Given, ///< whether something is there: point 0 absent, 1 there
        Truth, ///< a condition that is not looked into: point 0 false, 1 true
        Figure, ///< a number, or a difference of two; points are `figures`
        Periods, ///< how far one day lies behind another in months or working days: 2n is n of them, 2n + 1 a bit more
        Id, ///< points are the ids of its vocabulary by number
        Member, ///< whether a set holds ids that no condition tells apart: `ids`
    };

    Kind kind = Kind::Truth;
    QString field; ///< what it is called in the rule language
    QString than; ///< of a difference or of Periods: what it is compared with; else empty
    Base base = Base::Bool; ///< of a figure
    TimeSpan::Unit unit = TimeSpan::Unit::Days; ///< of Periods
    VocabularyKind vocabulary = VocabularyKind::Category;
    bool isFree = false; ///< depends on other axes in a way that is not followed
    bool notNegative = false; ///< an amount or a count as a person fills it in
    std::vector<Int128> figures; ///< rising
    std::vector<quint16> ids; ///< of Member
    int pointCount = 2;
};

/// A test on one axis. The points where it is true are a range, or anything but the range, or a set of ids.
struct Atom
{
    int axis = -1;
    int firstPoint = 0;
    int endPoint = 0;
    bool inverted = false;
    std::vector<quint16> ids; ///< of an Id axis: sorted

    // How a figure is tested before its axis has points: factor × figure + constant, compared with 0; the factor is
    // positive.
    Int128 factor = 1;
    Int128 constant = 0;
    Comparison comparison = Comparison::Equal;
};

enum class FormulaKind : quint8 {
    Constant, ///< `truth`
    Test, ///< an atom: never unknown
    Not,
    And,
    Or,
    Guard, ///< the second where the first is true, else unknown
    Else, ///< the first that is not unknown
    Known, ///< whether the child is anything but unknown
};

/// A condition in three-valued logic over the axes.
struct Formula
{
    FormulaKind kind = FormulaKind::Constant;
    TruthSet truth = TruthSet::trueOnly();
    int atom = -1;
    int depth = 0;
    std::vector<int> children;
};

/// The conditions of a rulebook as formulas, equal ones once. Formulas, axes and atoms go by number.
class FormulaStore
{
public:
    static constexpr int alwaysTrue = 0;
    static constexpr int alwaysFalse = 1;
    static constexpr int alwaysUnknown = 2;
    /// Deeper conditions are not looked into.
    static constexpr int maxDepth = 400;

    FormulaStore();

    int negation(int child);
    int conjunction(std::vector<int> children);
    int disjunction(std::vector<int> children);
    int guard(int condition, int value);
    int otherwise(std::vector<int> children);
    int known(int child);
    int test(Atom atom);
    int truthOf(bool value) const { return value ? alwaysTrue : alwaysFalse; }

    /// The axis of that key, made by `make` if it is new.
    template <typename Make> int axis(const QString& key, Make make)
    {
        const auto found = m_axisNumbers.constFind(key);
        if (found != m_axisNumbers.constEnd())
            return *found;
        const int number = static_cast<int>(m_axes.size());
        m_axes.push_back(make());
        m_axisNumbers.insert(key, number);
        return number;
    }
    /// A test whether an axis of two points lies on the second.
    int isSet(int axis);

    /// A test that a set holds one, all, or nothing but these ids, or any id at all; settled by placePoints().
    enum class Holding : quint8 { One, All, Only, Something };
    int holds(const QString& setKey, const QString& field, VocabularyKind kind, int vocabularySize, Holding holding,
        std::vector<quint16> ids);

    /// Lays the points of all axes and settles the tests of sets. Call once, when every formula is there.
    void placePoints();

    const Formula& formula(int number) const { return m_formulas[static_cast<size_t>(number)]; }
    const Atom& atom(int number) const { return m_atoms[static_cast<size_t>(number)]; }
    const Axis& axisAt(int number) const { return m_axes[static_cast<size_t>(number)]; }
    int formulaCount() const { return static_cast<int>(m_formulas.size()); }
    int axisCount() const { return static_cast<int>(m_axes.size()); }

private:
    using Key = std::tuple<FormulaKind, int, std::vector<int>>;
    struct SetTest
    {
        int formula = -1;
        Holding holding = Holding::One;
        std::vector<quint16> ids;
    };
    struct SetOfIds
    {
        QString key;
        QString field;
        VocabularyKind kind = VocabularyKind::Category;
        int size = 0;
        std::vector<SetTest> tests;
    };

    int add(FormulaKind kind, std::vector<int> children, int atom = -1);
    int flat(FormulaKind kind, std::vector<int> children, int neutral, int absorbing);
    void placeFigures();
    void settle(SetOfIds& set);

    std::vector<Formula> m_formulas;
    std::vector<Atom> m_atoms;
    std::vector<Axis> m_axes;
    QHash<QString, int> m_axisNumbers;
    std::map<Key, int> m_known;
    std::map<std::tuple<int, int, bool, std::vector<quint16>, std::vector<qint64>>, int> m_knownAtoms;
    std::map<QString, SetOfIds> m_sets;
};

} // namespace kesu
