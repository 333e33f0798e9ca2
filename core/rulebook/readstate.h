// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/rulebook/expressioncompiler.h"
#include "core/rulebook/tomltable.h"

#include <QHash>
#include <functional>

namespace kesu {

/// Cases inside cases at most this deep.
inline constexpr int maxCaseDepth = 12;
/// Rows and cases of one section at most.
inline constexpr size_t maxLeaves = 20'000;

/// What the readers of the sections share while one rulebook is read.
struct ReadState
{
    ReadState(CompiledRulebook& target, FindingSink& findings)
        : rulebook(target)
        , sink(findings)
        , compiler(target, names, findings, dependencies)
    {
    }

    CompiledRulebook& rulebook;
    FindingSink& sink;
    Names names;
    std::vector<Dependency> dependencies;
    ExpressionCompiler compiler;
    /// Expressions of a row that several cases inherit are compiled once.
    QHash<const toml::node*, ExpressionId> compiled;

    /// The expression of a key, or none where the key is missing.
    ExpressionId expression(const TomlTable& row, const QString& key, const CompileContext& context,
        std::initializer_list<Base> bases, Type hint = {});
    /// A set of ids: an array of ids, or an expression.
    ExpressionId idSet(const TomlTable& row, const QString& key, const CompileContext& context, VocabularyKind kind);
    /// Finds an id and reports one that is not there.
    std::optional<quint16> findId(VocabularyKind kind, const LocatedText& id);
    /// The head of a row whose clause may hold placeholders.
    RowHead head(const TomlTable& row, const CompileContext& context);
    /// The head of a row whose clause others cite as it stands: reports placeholders in the clause.
    RowHead headWithPlainClause(const TomlTable& row, const CompileContext& context);
    /// A clause that is cited as it stands, or empty where the key is missing. Reports placeholders.
    QString plainClause(const TomlTable& row);
    /// A party or "department:ID". Reports one that is none, and "as-decided".
    QString party(const TomlTable& row, const QString& key);
    /// A party of a split: empty for "as-decided". Reports one that is none.
    QString bearer(const TomlTable& row, const QString& key);
    QString role(const TomlTable& row, const QString& key);
};

/// The condition and the cases of a row, and what makes its effect.
struct RowPlan
{
    QStringList keys; ///< of the effect; those of every row come by themselves
    QStringList rowOnlyKeys; ///< of the row itself: a case cannot say them otherwise
    std::function<int(const TomlTable&, const CompileContext&)> leaf; ///< reads the effect, returns its number
};

/// Reads a row with its cases. The context holds what the row may speak of.
Branch readBranch(
    ReadState& state, const TomlTable& row, const CompileContext& context, const RowPlan& plan, int depth = 0);

/// Adds {name} for the texts of a row.
void addRowKey(CompileContext& context, const char* name, RowKey key, Type type);

} // namespace kesu
