// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/judgement/evaluator.h"
#include "core/rulebook/rulebook.h"

#include <QCoreApplication>

namespace kesu {

/// Says in words what a checked expression means in the case at hand: labels instead of ids, values beside the names.
/// Of what depends on the case (`if`, `else`) only the part that applies is said.
class Wording
{
    Q_DECLARE_TR_FUNCTIONS(Explanation)

public:
    enum class Negation { Plain, Negated };

    /// `language` as Rulebook::label() takes it.
    Wording(const Rulebook& rulebook, Evaluator& evaluator, const QString& language);

    /// "交货日期", "交货日期 + 60 天"
    QString words(qint32 node);
    /// The same with its value behind: "交货日期（2026-09-01）"; what is constant stands alone.
    QString valued(qint32 node);
    /// A truth as a sentence: "产品使用情况（使用中）是“未使用”".
    QString test(qint32 node, Negation negation = Negation::Plain);
    /// A value as people write it; empty where it is absent.
    QString print(Value value, Type type) const;
    /// The elements of a list or set that the record kind says: "索赔 960.00".
    QString printRecord(const Value* record, RecordKind kind) const;

    /// What a variable stands for while the words speak of it.
    void bindKind(int variable, Type element);
    using Kinds = std::array<Type, maxVariables>;
    const Kinds& kinds() const { return m_kinds; }
    void restoreKinds(const Kinds& kinds) { m_kinds = kinds; }
    /// While an element is not chosen nothing about it can be worked out.
    void enterOpen() { ++m_open; }
    void leaveOpen() { --m_open; }

    QString term(VocabularyKind kind, quint16 number) const;
    QString fieldLabel(const QString& path) const { return m_rulebook.fieldLabel(path, m_language); }
    /// The label of a field of a list's records: "demands.amount".
    QString recordFieldLabel(RecordKind kind, quint16 slot) const;
    QString namedLabel(int named) const;
    /// "问题样品或红票": what an evidence row asks for; for a matter or stage its label.
    QString proofLabel(int row) const;
    QString requestLabel(int request) const;
    QString deadlineLabel(int row) const;
    /// The row of a result record, or -1.
    int proofRow(const Value* record) const;
    int requestOf(const Value* record) const;
    int deadlineRow(const Value* record) const;
    /// What kind of result a record number is, and its row.
    struct ResultRef
    {
        RecordKind kind = RecordKind::Filing;
        int row = 0;
    };
    ResultRef resultRef(int record) const;
    /// "最后一天", "“问题样品”的状态"; a row of -1 is any one.
    QString resultWords(ResultRef ref, quint16 slot) const;
    RecordKind kindOfVariable(int variable) const { return m_kinds[static_cast<size_t>(variable)].recordKind(); }
    Type typeOfVariable(int variable) const { return m_kinds[static_cast<size_t>(variable)]; }

private:
    const Node& nodeAt(qint32 index) const { return m_compiled.node(index); }
    qint32 childAt(const Node& node, int index) const
    {
        return m_compiled.children[static_cast<size_t>(node.firstChild + index)];
    }
    QString fieldWords(const Node& node);

    QString gatherWords(const Node& node);
    QString compareTest(const Node& node, Negation negation);
    QString membersTest(const Node& node, Negation negation);
    QString givenTest(const Node& node, Negation negation);
    QString printIds(const IdList& ids, VocabularyKind kind) const;
    QString joined(const Node& node, const QString& sign);
    bool isOpen() const { return m_open > 0; }

    const Rulebook& m_rulebook;
    const CompiledRulebook& m_compiled;
    Evaluator& m_evaluator;
    QString m_language;
    Kinds m_kinds;
    int m_open = 0;
};

/// Puts back, at its end, what was bound at its beginning: expressions of their own number their variables anew.
class BindingScope
{
public:
    BindingScope(Evaluator& evaluator, Wording& wording)
        : m_evaluator(evaluator)
        , m_wording(wording)
        , m_variables(evaluator.variables())
        , m_kinds(wording.kinds())
    {
    }
    ~BindingScope()
    {
        m_evaluator.restore(m_variables);
        m_wording.restoreKinds(m_kinds);
    }
    Q_DISABLE_COPY_MOVE(BindingScope)

private:
    Evaluator& m_evaluator;
    Wording& m_wording;
    Evaluator::Variables m_variables;
    Wording::Kinds m_kinds;
};

/// The type of one element of a list or set.
Type elementTypeOf(Type list);

} // namespace kesu
