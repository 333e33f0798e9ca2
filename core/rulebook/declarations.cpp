// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rulebook/declarations.h"

#include "core/rulebook/nearest.h"
#include "core/rulebook/vocabularyreader.h"

#include <QCoreApplication>

namespace kesu {
namespace {

/// The id of a row or case is what `applied.ID` asks for.
void declareApplied(ReadState& state, const toml::table& row, NodeRef holder, int depth = 0)
{
    if (const toml::value<std::string>* id = row["id"].as_string()) {
        const QString name = toQString(id->get());
        if (state.names.applied.contains(name)) {
            state.names.applied[name].number = Names::ambiguous;
        } else {
            state.names.applied.insert(name, {static_cast<int>(state.rulebook.appliedIds.size()), holder});
            state.rulebook.appliedIds.append(name);
        }
    }
    const toml::array* cases = row["cases"].as_array();
    if (cases == nullptr || depth >= maxCaseDepth)
        return;
    for (const toml::node& one : *cases) {
        if (const toml::table* table = one.as_table())
            declareApplied(state, *table, holder, depth + 1);
    }
}

LocatedText textOf(const toml::table& row, const char* key)
{
    const toml::node* node = row.get(key);
    if (node == nullptr || !node->is_string())
        return {{}, placeOf(row)};
    return {toQString(node->as_string()->get()), placeOf(*node)};
}

void declareEvidence(ReadState& state, const TomlTable& root)
{
    CompiledRulebook& rulebook = state.rulebook;
    int row = 0;
    for (const toml::table* table : root.tables(QStringLiteral("evidence"))) {
        declareApplied(state, *table, {NodeKind::Proof, row});
        const LocatedText id = textOf(*table, "id");
        if (!id.text.isEmpty()) {
            if (state.names.proofs.contains(id.text))
                state.sink.error(id.place,
                    QCoreApplication::translate("Rulebook", "two evidence rows have the id '%1'").arg(id.text));
            addWord(rulebook.vocabulary, VocabularyKind::Proof, id, state.sink);
            state.names.proofs.insert(id.text, row);
        }
        rulebook.evidenceProofs.push_back(rulebook.vocabulary.find(VocabularyKind::Proof, id.text));
        ++row;
    }
    rulebook.layout.firstRequest = ResultLayout::firstProof + row;
}

void declareApprovals(ReadState& state, const TomlTable& root)
{
    CompiledRulebook& rulebook = state.rulebook;
    int row = 0;
    for (const toml::table* table : root.tables(QStringLiteral("approval"))) {
        const LocatedText matter = textOf(*table, "for");
        if (!matter.text.isEmpty())
            addWord(rulebook.vocabulary, VocabularyKind::Matter, matter, state.sink);
        if (!state.names.requests.contains(matter.text)) {
            state.names.requests.insert(matter.text, static_cast<int>(rulebook.requestMatters.size()));
            rulebook.requestMatters.push_back(rulebook.vocabulary.find(VocabularyKind::Matter, matter.text));
            rulebook.requestRows.emplace_back();
        }
        const int request = state.names.requests.value(matter.text);
        rulebook.requestRows[static_cast<size_t>(request)].push_back(row);
        rulebook.approvalMatters.push_back(rulebook.requestMatters[static_cast<size_t>(request)]);
        declareApplied(state, *table, {NodeKind::Request, request});
        ++row;
    }
    rulebook.layout.firstDeadline = rulebook.layout.firstRequest + static_cast<int>(rulebook.requestMatters.size());
}

void declareDeadlines(ReadState& state, const TomlTable& root)
{
    CompiledRulebook& rulebook = state.rulebook;
    int row = 0;
    for (const toml::table* table : root.tables(QStringLiteral("deadline"))) {
        declareApplied(state, *table, {NodeKind::Deadline, row});
        const LocatedText stage = textOf(*table, "stage");
        const LocatedText id = textOf(*table, "id");
        const QString name = id.text.isEmpty() ? stage.text : id.text;
        state.names.deadlines.insert(name, state.names.deadlines.contains(name) ? Names::ambiguous : row);
        rulebook.deadlineIds.append(name);
        rulebook.deadlineStages.push_back(rulebook.vocabulary.find(VocabularyKind::Stage, stage.text));
        ++row;
    }
    rulebook.layout.count = rulebook.layout.firstDeadline + row;
}

/// Every notice has an id, for the verdict; it is what `applied` means only where no row of another section has it.
void declareNotices(ReadState& state, const TomlTable& root)
{
    const QHash<QString, AppliedRow> others = state.names.applied;
    for (const toml::table* row : root.tables(QStringLiteral("notice")))
        declareApplied(state, *row, {NodeKind::Notices, 0});
    for (auto it = others.begin(); it != others.end(); ++it)
        state.names.applied[it.key()] = it.value();
}

void declareOthers(ReadState& state, const TomlTable& root)
{
    const auto declare = [&state](const TomlTable& table, const char* key, auto holder) {
        for (const toml::table* row : table.tables(QString::fromLatin1(key)))
            declareApplied(state, *row, holder(*row));
    };
    declare(root, "status", [](const toml::table& row) {
        return NodeRef{textOf(row, "is").text == QLatin1String("out-of-scope") ? NodeKind::Scope : NodeKind::Status, 0};
    });
    declare(root, "filing", [](const toml::table& row) {
        return NodeRef{row["instead"].value_or(false) ? NodeKind::Filing : NodeKind::FilingOrdinary, 0};
    });
    declare(root, "grade", [](const toml::table&) { return NodeRef{NodeKind::Grade, 0}; });
    declare(root, "recovery", [](const toml::table&) { return NodeRef{NodeKind::Recoveries, 0}; });
    declare(root, "penalty", [](const toml::table&) { return NodeRef{NodeKind::Penalties, 0}; });
    if (const toml::table* liability = root.table(QStringLiteral("liability")))
        declare(TomlTable(*liability, state.sink), "step", [](const toml::table&) {
            return NodeRef{NodeKind::Liability, 0};
        });
    declareNotices(state, root);
}

void declareSets(ReadState& state, const TomlTable& root)
{
    const toml::table* table = root.table(QStringLiteral("sets"));
    if (table == nullptr)
        return;
    for (const auto& [key, node] : *table) {
        const toml::source_position at = key.source().begin;
        const LocatedText name{toQString(key.str()), {static_cast<int>(at.line), static_cast<int>(at.column)}};
        const toml::table* entry = node.as_table();
        if (entry == nullptr) {
            state.sink.error(placeOf(node),
                QCoreApplication::translate("Rulebook", "a set is written { of = \"cost\", ids = [ … ] }"));
            continue;
        }
        const TomlTable set(*entry, state.sink);
        set.allow({QStringLiteral("of"), QStringLiteral("ids")});
        const LocatedText of = set.requiredText(QStringLiteral("of"));
        const std::optional<VocabularyKind> kind = tryVocabularyKind(of.text);
        if (!checkId(name, state.sink) || of.text.isEmpty())
            continue;
        if (!kind) {
            state.sink.error(
                of.place, QCoreApplication::translate("Rulebook", "no vocabulary is called '%1'").arg(of.text));
            continue;
        }
        NamedSet result{*kind, {}};
        for (const LocatedText& id : set.texts(QStringLiteral("ids"))) {
            if (const std::optional<quint16> number = state.findId(*kind, id))
                result.ids.push_back(*number);
        }
        if (isReservedName(name.text) || !state.rulebook.vocabulary.kindsWithGroup(name.text).empty())
            state.sink.error(name.place,
                QCoreApplication::translate("Rulebook", "'%1' already means something; give the set another name")
                    .arg(name.text));
        state.names.sets.insert(name.text, result);
    }
}

} // namespace

void declareNames(ReadState& state, const TomlTable& root)
{
    declareEvidence(state, root);
    declareApprovals(state, root);
    Vocabulary& vocabulary = state.rulebook.vocabulary;
    addEngineWords(vocabulary);
    vocabulary.unite();
    state.rulebook.engineIds = engineIds(vocabulary);
    declareDeadlines(state, root);
    declareOthers(state, root);
    declareSets(state, root);
    for (int i = 0; i < vocabularyKindCount; ++i) {
        const auto kind = static_cast<VocabularyKind>(i);
        if (kind == VocabularyKind::Signer || kind == VocabularyKind::Event)
            continue;
        for (const QString& group : vocabulary.groups(kind)) {
            if (isReservedName(group))
                state.sink.error(root.placeOfKey(QStringLiteral("vocabulary")),
                    QCoreApplication::translate(
                        "Rulebook", "the group '%1' of %2 is called like a name of the rule language")
                        .arg(group, nameOf(kind)));
        }
    }
}

} // namespace kesu
