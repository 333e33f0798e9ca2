// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rulebook/declarations.h"
#include "core/rulebook/dependencygraph.h"
#include "core/rulebook/vocabularyreader.h"

#include <QCoreApplication>

namespace kesu {
namespace {

/// A named value before it is checked.
struct Pending
{
    LocatedText text;
    Syntax syntax;
    Type hint;
};

/// The kind of ids that `of` names.
Type hintOf(const TomlTable& entry, FindingSink& sink)
{
    const std::optional<LocatedText> of = entry.text(QStringLiteral("of"));
    if (!of)
        return {};
    const std::optional<VocabularyKind> kind = tryVocabularyKind(of->text);
    if (!kind)
        sink.error(of->place, QCoreApplication::translate("Rulebook", "no vocabulary is called '%1'").arg(of->text));
    return kind ? Type::set(*kind) : Type();
}

void checkName(ReadState& state, const LocatedText& name)
{
    if (!checkId(name, state.sink))
        return;
    if (isReservedName(name.text) || state.names.sets.contains(name.text)
        || !state.rulebook.vocabulary.kindsWithGroup(name.text).empty())
        state.sink.error(name.place,
            QCoreApplication::translate("Rulebook", "'%1' already means something; give the named value another name")
                .arg(name.text));
}

/// Which named values a tree names first of all; shadowing does not exist, so a bound name is never one.
void addNamedEdges(DependencyGraph& graph, const ReadState& state, int from, const Pending& pending)
{
    for (const SyntaxNode& node : pending.syntax.nodes) {
        if (node.kind != SyntaxKind::Path)
            continue;
        const int to = state.names.named.value(node.words[0].text, -1);
        if (to >= 0)
            graph.addEdge({{NodeKind::Named, from}, {NodeKind::Named, to}, pending.text.place.line});
    }
}

} // namespace

void readNamedValues(ReadState& state, const TomlTable& root)
{
    const toml::table* table = root.table(QStringLiteral("let"));
    if (table == nullptr)
        return;
    std::vector<Pending> pending;
    for (const auto& [key, node] : *table) {
        const toml::source_position at = key.source().begin;
        const LocatedText name{toQString(key.str()), {static_cast<int>(at.line), static_cast<int>(at.column)}};
        checkName(state, name);
        NamedValue value;
        value.name = name.text;
        value.line = name.place.line;
        Pending entry;
        if (const toml::value<std::string>* text = node.as_string()) {
            entry.text = {toQString(text->get()), placeOf(node)};
        } else if (const toml::table* described = node.as_table()) {
            const TomlTable row(*described, state.sink);
            row.allow(
                {QStringLiteral("is"), QStringLiteral("zh"), QStringLiteral("of"), QStringLiteral("houseDefault")});
            entry.text = row.requiredText(QStringLiteral("is"));
            entry.hint = hintOf(row, state.sink);
            value.zh = row.plain(QStringLiteral("zh"));
            value.houseDefault = row.flag(QStringLiteral("houseDefault"));
        } else {
            state.sink.error(placeOf(node),
                QCoreApplication::translate("Rulebook", "a named value is an expression in quotes, or { is = \"…\" }"));
            continue;
        }
        if (!entry.text.text.isEmpty())
            entry.syntax = state.compiler.parse(entry.text);
        state.names.named.insert(value.name, static_cast<int>(state.rulebook.named.size()));
        state.rulebook.named.push_back(std::move(value));
        pending.push_back(std::move(entry));
    }
    state.names.namedTypes.resize(pending.size());
    state.names.namedPresent.resize(pending.size());

    DependencyGraph graph;
    for (size_t i = 0; i < pending.size(); ++i) {
        graph.addNode({NodeKind::Named, static_cast<int>(i)});
        addNamedEdges(graph, state, static_cast<int>(i), pending[i]);
    }
    for (const NodeRef node : graph.sorted()) {
        const auto index = static_cast<size_t>(node.index);
        CompileContext context;
        context.node = node;
        const ExpressionId id
            = state.compiler.compileParsed(pending[index].text, pending[index].syntax, context, pending[index].hint);
        state.rulebook.named[index].value = id;
        state.names.namedTypes[index] = state.compiler.typeOf(id);
        if (pending[index].syntax.root >= 0)
            state.names.namedPresent[index]
                = state.compiler.presentIfTrue(pending[index].syntax, pending[index].syntax.root);
    }
}

} // namespace kesu
