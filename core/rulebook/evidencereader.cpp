// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rulebook/sectionreaders.h"

#include <QCoreApplication>

namespace kesu {
namespace {

/// One admitted kind: an id, or a table with conditions.
void readKind(ReadState& state, const toml::node& node, const CompileContext& context, EvidenceLeaf& leaf)
{
    EvidenceKind kind;
    if (const toml::value<std::string>* plain = node.as_string()) {
        kind.kind = state.findId(VocabularyKind::Evidence, {toQString(plain->get()), placeOf(node)}).value_or(0);
    } else if (const toml::table* table = node.as_table()) {
        const TomlTable entry(*table, state.sink);
        entry.allow(
            {QStringLiteral("kind"), QStringLiteral("when"), QStringLiteral("allSign"), QStringLiteral("oneSigns")});
        const LocatedText id = entry.requiredText(QStringLiteral("kind"));
        if (!id.text.isEmpty())
            kind.kind = state.findId(VocabularyKind::Evidence, id).value_or(0);
        kind.when = state.expression(entry, QStringLiteral("when"), context, {Base::Bool});
        for (const auto& [key, target] : {std::pair(QStringLiteral("allSign"), &kind.allSign),
                 std::pair(QStringLiteral("oneSigns"), &kind.oneSigns)}) {
            if (!entry.has(key))
                continue;
            *target = state.idSet(entry, key, context, VocabularyKind::Signer);
            const Type type = state.compiler.typeOf(*target);
            if (!type.isError() && type.vocabulary() != VocabularyKind::Signer
                && type.vocabulary() != VocabularyKind::Role)
                state.sink.error(entry.placeOfKey(key),
                    QCoreApplication::translate("Rulebook", "signers or roles are needed here, but this is %1")
                        .arg(describe(type)));
        }
    } else {
        state.sink.error(placeOf(node),
            QCoreApplication::translate("Rulebook", "a kind is an id in quotes, or { kind = \"…\", when = \"…\" }"));
        return;
    }
    leaf.kinds.push_back(kind);
}

} // namespace

void readEvidenceRows(ReadState& state, const TomlTable& root)
{
    int number = 0;
    for (const toml::table* table : root.tables(QStringLiteral("evidence"))) {
        const TomlTable row(*table, state.sink);
        CompileContext context;
        context.node = {NodeKind::Proof, number++};
        RowPlan plan{{QStringLiteral("kinds"), QStringLiteral("due")}, {}, {}};
        plan.leaf = [&](const TomlTable& leafRow, const CompileContext& inner) {
            EvidenceLeaf leaf;
            const toml::array* kinds = leafRow.array(QStringLiteral("kinds"));
            if (kinds == nullptr || kinds->empty())
                state.sink.error(
                    leafRow.place(), QCoreApplication::translate("Rulebook", "kinds are missing: what proves it?"));
            else
                for (const toml::node& kind : *kinds)
                    readKind(state, kind, inner, leaf);
            leaf.due = state.expression(leafRow, QStringLiteral("due"), inner, {Base::Date});
            CompileContext words = inner;
            addRowKey(words, "label", RowKey::Label, Type::set(VocabularyKind::Evidence));
            if (leaf.due != noExpression)
                addRowKey(words, "lastDay", RowKey::LastDay, state.compiler.typeOf(leaf.due));
            leaf.head = state.headWithPlainClause(leafRow, words);
            return addLeaf(state, state.rulebook.evidence, std::move(leaf));
        };
        state.rulebook.evidence.rows.push_back({readBranch(state, row, context, plan), {}});
    }
}

} // namespace kesu
