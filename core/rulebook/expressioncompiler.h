// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/rulebook/names.h"
#include "core/rulebook/sheetscope.h"
#include "core/rulebook/sourcefile.h"

#include <QMap>
#include <QSet>
#include <initializer_list>

namespace kesu {

/// Where an expression stands and what it may speak of.
struct CompileContext
{
    struct Variable
    {
        QString name;
        Type type;
    };

    NodeRef node; ///< what its names are edges from
    bool makesEdges = true; ///< texts are written last and depend on nothing
    std::vector<Variable> variables; ///< bound by `each` and gathers; number 1 is the first
    QSet<QString> present; ///< paths known to be there
    QMap<QString, std::pair<RowKey, Type>> rowKeys; ///< {from}, {within}, … of the row itself
    const SheetScope* sheet = nullptr; ///< the assessment whose expressions these are; none: a complaint is judged
    bool inLiability = false; ///< `left` and `total` mean something
    bool inGrade = false; ///< `gradeSoFar` means something
};

/// Turns texts into checked expressions of the rulebook. What is wrong is reported with its place; a faulty expression
/// still gets a number, so that reading goes on and all findings come at once.
class ExpressionCompiler
{
public:
    ExpressionCompiler(
        CompiledRulebook& rulebook, Names& names, FindingSink& sink, std::vector<Dependency>& dependencies);

    /// An expression of one of the given bases; `hint` says the kind of a list of ids in brackets.
    ExpressionId compile(
        const LocatedText& text, const CompileContext& context, std::initializer_list<Base> bases, Type hint = {});
    /// An already parsed expression of any type.
    ExpressionId compileParsed(
        const LocatedText& text, const Syntax& syntax, const CompileContext& context, Type hint = {});
    /// A set of ids that stands in the file as an array.
    ExpressionId constantIds(const std::vector<quint16>& ids, VocabularyKind kind, SourcePlace place);
    /// `each`: binds its variable in the context.
    Each compileEach(const LocatedText& text, CompileContext& context);
    /// A text with {placeholders}.
    TextTemplate compileTemplate(const LocatedText& text, CompileContext context);

    /// Parses and reports what cannot be read; an empty tree then.
    Syntax parse(const LocatedText& text);
    /// The paths that are certainly there where the condition is true.
    QSet<QString> presentIfTrue(const Syntax& syntax, int index) const;
    /// The same for a text that has been compiled before as a condition.
    QSet<QString> presentIfTrue(const LocatedText& text) const;
    Type typeOf(ExpressionId id) const { return m_rulebook.expression(id).type; }
    /// Reports if the expression is of none of the bases; returns whether it fits.
    bool expect(ExpressionId id, std::initializer_list<Base> bases);

private:
    ExpressionId finish(const LocatedText& text, qint32 root);
    void error(int offset, const QString& message);
    void warning(int offset, const QString& message);
    Type typeAt(qint32 node) const { return m_rulebook.node(node).type; }
    qint32 addNode(
        Op op, Type type, int offset, std::vector<qint32> children = {}, int operand = 0, quint16 slot = noSlot);
    qint32 addConstant(Value value, Type type, int offset);
    qint32 addIds(const std::vector<quint16>& ids, VocabularyKind kind, int offset);
    qint32 failed(int offset);
    void depend(NodeKind kind, int index = 0);

    qint32 build(int index, Type hint = {});
    qint32 buildLogic(const SyntaxNode& node);
    qint32 buildNot(const SyntaxNode& node);
    qint32 buildCompare(const SyntaxNode& node);
    qint32 buildIs(const SyntaxNode& node);
    qint32 buildIn(const SyntaxNode& node);
    qint32 buildHas(const SyntaxNode& node);
    qint32 buildIf(const SyntaxNode& node, Type hint);
    qint32 buildElse(const SyntaxNode& node, Type hint);
    qint32 buildIdList(const SyntaxNode& node, Type hint);
    std::optional<quint16> findId(VocabularyKind kind, const SyntaxWord& word);
    qint32 condition(int index);

    qint32 buildSum(const SyntaxNode& node);
    qint32 buildProduct(const SyntaxNode& node);
    qint32 asFraction(qint32 node);
    qint32 buildRatio(const SyntaxNode& node);
    qint32 addSpan(qint32 left, qint32 right, int offset);
    qint32 asAmount(qint32 node);
    /// Brings values of one list to a common type (money beside amounts becomes amount); false and a finding if there
    /// is none.
    bool unify(std::vector<qint32>& nodes, int offset, const QString& where);

    qint32 buildCall(const SyntaxNode& node);
    qint32 buildGiven(const SyntaxNode& node);
    qint32 buildLeast(const SyntaxNode& node);
    qint32 buildGather(const SyntaxNode& node);
    qint32 buildFractions(const SyntaxNode& node, std::vector<qint32> children, int variable);
    qint32 buildSummary(const SyntaxNode& node, Op number, Op amount, std::vector<qint32> children, int variable);
    void noteHistory(const Value& within);
    qint32 bindList(int pathIndex, Type& element);
    std::vector<qint32> arguments(const SyntaxNode& node, std::initializer_list<Base> bases);

    qint32 buildPath(const SyntaxNode& node, Type hint);
    qint32 buildSheetName(const SyntaxNode& node, Type hint);
    qint32 buildSheetField(const SyntaxNode& node, int variable, size_t from);
    qint32 buildSheetEntry(const SyntaxNode& node, int variable, size_t from);
    std::optional<quint16> findChoice(qint32 left, const SyntaxWord& word);
    bool isConstant(qint32 node, int depth = 0) const;
    qint32 buildReserved(const SyntaxNode& node);
    qint32 buildResultField(const SyntaxNode& node, RecordKind kind, int record, size_t from);
    qint32 buildNamed(const SyntaxNode& node, int number);
    qint32 buildSet(const SyntaxNode& node, Type hint);
    qint32 buildField(const SyntaxNode& node, int variable, RecordKind kind, size_t from);
    qint32 buildCollect(const SyntaxNode& node, qint32 list, size_t from);
    qint32 unknownName(const SyntaxNode& node, size_t word, QStringList known);
    bool everyProofHasId() const;
    void noteRead(int variable, const QString& path);
    QSet<QString> strictPaths(const Syntax& syntax, int index) const;

    CompiledRulebook& m_rulebook;
    Names& m_names;
    FindingSink& m_sink;
    std::vector<Dependency>& m_dependencies;

    const Syntax* m_syntax = nullptr;
    const LocatedText* m_text = nullptr;
    CompileContext m_context;
};

} // namespace kesu
