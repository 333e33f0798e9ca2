// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/rulebook/expressiontext.h"
#include "core/rulebook/formula.h"
#include "core/rulebook/linearform.h"

namespace kesu {

struct Field;

/// Turns the conditions of a checked rulebook into formulas. Named conditions are unfolded, equal expressions are the
/// same axis, figures are compared as linear forms, absence goes along. What is not followed (walks through lists,
/// results) stays a free axis: a formula may then be true where the condition never is, but never the other way round.
class FormulaBuilder
{
public:
    FormulaBuilder(const CompiledRulebook& rulebook, FormulaStore& store);

    /// The condition; true where the row has none.
    int whole(ExpressionId expression);
    int conditionAt(ExpressionId inside, qint32 node);
    /// Whether the value is there.
    int presence(ExpressionId inside, qint32 node);
    /// Whether one figure is greater than another; unknown where one of them is absent.
    int exceeds(ExpressionId one, ExpressionId other);

    /// Whether the row strikes: it holds, and one of its cases.
    int strikes(const Branch& branch);

    /// What a variable of `each` or a gather walks through; rows through the same list speak of the same element.
    void bind(int variable, const QString& name, ExpressionId inside, qint32 list);
    void release(int variable) { m_lists.remove(variable); }

    ExpressionText& text() { return m_text; }

private:
    struct Thing
    {
        QString name;
        Base base = Base::Int;
        bool notNegative = false;
        bool isFree = false;
    };

    const Node& node(qint32 index) const { return m_rulebook.node(index); }
    qint32 child(const Node& of, int index) const
    {
        return m_rulebook.children[static_cast<size_t>(of.firstChild + index)];
    }
    const NamedValue& named(const Node& node) const { return m_rulebook.named[static_cast<size_t>(node.operand)]; }
    qint32 rootOf(const NamedValue& value) const { return m_rulebook.expression(value.value).root; }
    void readNamedValues();

    /// Equal expressions have equal keys.
    int key(qint32 index);
    int internKey(Op op, quint16 slot, int operand, std::vector<int> parts, const QString& constant = {});
    QString constantKey(const Node& node) const;
    QString axisKey(const char* kind, int key) const;
    /// True where the expression speaks of the complaint's own fields alone.
    bool isPlain(qint32 index) const;

    int condition(qint32 index);
    int conditionOf(const Node& of, qint32 index);
    std::vector<int> conditions(const Node& of);
    int gatherTest(const Node& of, qint32 index);
    int free(qint32 index);
    int isTrue(int formula);

    int present(qint32 index);
    int presentOf(const Node& of, qint32 index);
    static const Field* fieldOf(RecordKind kind, quint16 slot);
    int givenAxis(qint32 index);
    int recordGiven(int record);
    int workedOutRecord(int record);
    int listGiven(qint32 list);

    int compare(qint32 a, qint32 b, Comparison comparison);
    std::optional<int> compareParts(qint32 a, qint32 b, Comparison comparison);
    qint32 opened(qint32 index) const;
    int figure(qint32 a, qint32 b, Comparison comparison);
    std::optional<int> periods(qint32 a, qint32 b, Comparison comparison);
    LinearForm linear(qint32 index, int depth = 0);
    std::optional<LinearForm> tryLinear(const Node& of, int depth);
    int thing(qint32 index);
    int thingOf(int key, qint32 index, const QString& name);
    bool staysClosed(const NamedValue& value) const;
    bool isOfConstants(qint32 index, int depth = 0) const;

    int idIn(qint32 index, const std::vector<quint16>& ids);
    int isInSet(qint32 id, qint32 set, qint32 whole);
    int holds(qint32 set, FormulaStore::Holding holding, const std::vector<quint16>& ids);
    int hasMembers(const Node& of, qint32 index);
    std::vector<quint16> idsOf(const Node& constant) const;
    int setTest(int setKey, const QString& field, VocabularyKind kind, FormulaStore::Holding holding,
        const std::vector<quint16>& ids);

    const CompiledRulebook& m_rulebook;
    FormulaStore& m_store;
    ExpressionText m_text;
    std::map<std::tuple<Op, quint16, int, std::vector<int>, QString>, int> m_keys;
    std::vector<int> m_namedKeys;
    std::vector<int> m_namedConditions; ///< -1: not a condition
    std::vector<int> m_namedPresences;
    std::vector<bool> m_namedPlain;
    QHash<int, int> m_records; ///< record of a result -> whether it is listed
    QHash<int, int> m_lists; ///< variable -> key of its list
    std::vector<Thing> m_things;
    QHash<int, int> m_thingOfKey;
    int m_alternatives = 0; ///< how often the two sides of one comparison have been taken apart
};

} // namespace kesu
