// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/rulebook/compiledrulebook.h"

#include <QHash>
#include <utility>

namespace kesu {

/// Writes checked expressions back in the rule language, for findings: what an author has written is named as he wrote
/// it. Named values keep their name.
class ExpressionText
{
public:
    explicit ExpressionText(const CompiledRulebook& rulebook)
        : m_rulebook(rulebook)
    {
    }

    /// The expression whose nodes are written next (gathers and calls are taken from its text); returns the one before.
    ExpressionId enter(ExpressionId expression) { return std::exchange(m_entered, expression); }
    /// A name for a variable that `each` or a gather binds.
    void name(int variable, const QString& name, RecordKind kind);

    QString of(qint32 node) const;
    /// What a gather calls the element it looks at.
    QString variableOf(const Node& gather) const;
    /// A value of an expression of that type: 2000.00, 2026-10-01, in-use.
    QString value(Int128 figure, Base base) const;

    /// What the record of a result is called: "filing", "proof.sample".
    QString record(int number) const;
    RecordKind kindOfRecord(int number) const;
    RecordKind kindOfVariable(int variable) const { return m_kinds.value(variable, RecordKind::Complaint); }

private:
    struct Said
    {
        QString text;
        int level = 0; ///< how tightly it holds together, as in the grammar
    };
    Said said(qint32 node) const;
    QString operand(qint32 node, int level) const;
    QString joined(const Node& node, const QString& word, int level) const;
    QString slice(const Node& node) const;
    QString constant(const Node& node) const;
    QString field(RecordKind kind, quint16 slot) const;
    qint32 child(const Node& node, int index) const
    {
        return m_rulebook.children[static_cast<size_t>(node.firstChild + index)];
    }

    const CompiledRulebook& m_rulebook;
    ExpressionId m_entered = noExpression;
    QHash<int, QString> m_names;
    QHash<int, RecordKind> m_kinds;
};

} // namespace kesu
