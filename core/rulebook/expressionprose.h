// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/rulebook/compiledrulebook.h"
#include "core/rulebook/prosetext.h"

#include <QHash>

namespace kesu {

/// Says the expressions of a rulebook in words: conditions, amounts, days, sets of people. Patterns are translated into
/// the language of the installed translator, words of the rulebook into the given one. Results hold the marks of
/// ProseText.
class ExpressionProse
{
public:
    ExpressionProse(const Rulebook& rulebook, QString language);

    /// Names the entries and figures of an assessment from now on, where expressions speak of its sheet.
    void speakOf(const Assessment& assessment) { m_assessment = &assessment; }

    /// The expression as words; empty for none.
    QString text(ExpressionId expression);
    /// The same as an operand of an enumeration: alternatives in brackets.
    QString part(ExpressionId expression);
    /// A condition where those before it were false: a band of amounts with both its bounds, though the file has one.
    /// Without a condition: what is left over after bands; empty where that cannot be said.
    QString textAfter(const std::vector<ExpressionId>& earlier, ExpressionId condition);
    /// Whether textAfter() says that the earlier condition was false, as a bound of the later one's band.
    bool isBand(ExpressionId earlier, ExpressionId condition) const;
    /// Who the rows of `each` go through, and which of them: "evidence asked for, where …". Its variable is known from
    /// then on.
    QString each(const Each& each);
    /// A sentence of the rulebook with its placeholders as labels, or as the figure where that is fixed.
    QString sentence(const TextTemplate& text, const QHash<int, ExpressionId>& rowKeys = {});

    QString label(VocabularyKind kind, const QString& id) const;
    QString label(VocabularyKind kind, quint16 number) const;
    /// A party of a split; empty: as staff decided.
    QString party(const QString& id) const;
    /// "A, B and C" in the language of the patterns.
    static QString all(const QStringList& words);
    /// "A, B or C".
    static QString oneOf(const QStringList& words);

private:
    /// How tightly an expression holds together; looser ones get brackets inside tighter ones.
    enum class Level { Loose, Or, And, Test, Sum, Product, Atom };
    enum class Sense { Holds, Fails };
    enum class Join { All, One };
    struct Said
    {
        QString text;
        Level level = Level::Atom;
    };

    const Node& node(qint32 index) const { return m_rulebook.node(index); }
    qint32 child(const Node& of, int number) const;
    QString inside(const Said& said, Level atLeast) const;
    QString say(qint32 index, Level atLeast = Level::Loose);
    Said said(qint32 index);
    Said condition(qint32 index, Sense sense);

    Said logic(const Node& logic, Sense sense);
    Said comparison(const Node& compare, Sense sense);
    bool bounds(const Node& earlier, const Node& compare) const;
    QString range(const Node& bound, const Node& compare);
    QString is(const Node& is, Sense sense);
    QString in(const Node& in, Sense sense);
    QString has(const Node& has, Sense sense);
    QString given(const Node& given, Sense sense);
    Said orElse(const Node& node, Sense sense);
    QString choice(const Node& node);
    QString gather(const Node& gather, Sense sense);
    QString through(const Node& gather);

    QString constant(const Node& constant) const;
    /// Of a named value that is nothing but a figure; empty otherwise.
    QString plainFigure(int number) const;
    QString field(const Node& field);
    QString event(const Node& event) const;
    QString sheetField(const Node& field) const;
    QString resultField(const Node& field);
    QString resultSubject(int record) const;
    QString collected(const Node& collect);
    QString appliedRow(int number) const;
    QString proof(int row) const;
    QString named(int number) const;
    QString variable(int number) const;
    QString sum(const Node& node);
    static QString rowKeyLabel(RowKey key);

    QString members(qint32 set, Join join);
    bool isCircumstances(const Node& node) const;
    bool isAsOf(const Node& node) const;
    /// The state of a proof, an approval or a deadline: whose, where the node is one; empty otherwise.
    QString stateSubject(const Node& node);
    bool sameNode(qint32 a, qint32 b) const;
    void bind(int variable, qint32 list);

    Rulebook m_source;
    const CompiledRulebook& m_rulebook;
    QString m_language;
    const Assessment* m_assessment = nullptr;
    QHash<int, Type> m_variables; ///< bound by `each` and gathers
    QHash<int, ExpressionId> m_rowKeys; ///< of the row whose sentence is said
};

} // namespace kesu
