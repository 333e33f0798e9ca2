// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rulebook/wordlinter.h"

#include "core/rulebook/vocabularyreader.h"

#include <QCoreApplication>
#include <algorithm>

namespace kesu {
namespace {

void lintTerms(
    ReadState& state, const TomlTable& root, VocabularyKind kind, const QSet<quint16>& used, const QString& message)
{
    const QList<Term>& terms = state.rulebook.vocabulary.terms(kind);
    for (qsizetype i = 0; i < terms.size(); ++i) {
        if (!terms[i].shared && !used.contains(static_cast<quint16>(i)))
            state.sink.hint(placeOfTerm(root, kind, terms[i].id), message.arg(terms[i].id));
    }
}

template <typename Leaf> void lintClauses(ReadState& state, const QSet<QString>& known, const Section<Leaf>& section)
{
    for (const Leaf& leaf : section.leaves) {
        const QString& clause = leaf.head.plainClause;
        if (!clause.isEmpty() && !known.contains(clause))
            state.sink.hint(
                {leaf.head.line, 1}, QCoreApplication::translate("Rulebook", "the clause list lacks %1").arg(clause));
    }
}

} // namespace

void lintWords(ReadState& state, const TomlTable& root)
{
    const CompiledRulebook& rulebook = state.rulebook;
    lintTerms(state, root, VocabularyKind::Circumstance, state.names.readCircumstances,
        QCoreApplication::translate("Rulebook", "nothing reads the circumstance %1"));
    QSet<quint16> roles = state.names.namedRoles;
    for (const RoutingEntry& entry : rulebook.routing)
        roles.insert(rulebook.vocabulary.find(VocabularyKind::Role, entry.role));
    for (const ReportEntry& entry : rulebook.reports)
        roles.insert(rulebook.vocabulary.find(VocabularyKind::Role, entry.role));
    lintTerms(
        state, root, VocabularyKind::Role, roles, QCoreApplication::translate("Rulebook", "nothing names the role %1"));
    if (rulebook.clauses.isEmpty())
        return;
    QSet<QString> known;
    for (const Clause& clause : rulebook.clauses)
        known.insert(clause.id);
    lintClauses(state, known, rulebook.scope);
    lintClauses(state, known, rulebook.status);
    lintClauses(state, known, rulebook.filing);
    lintClauses(state, known, rulebook.filingInstead);
    lintClauses(state, known, rulebook.evidence);
    lintClauses(state, known, rulebook.approval);
    lintClauses(state, known, rulebook.deadline);
    lintClauses(state, known, rulebook.grade);
    lintClauses(state, known, rulebook.steps);
    lintClauses(state, known, rulebook.recovery);
    lintClauses(state, known, rulebook.penalty);
    lintClauses(state, known, rulebook.notice);
}

namespace {

/// Named values that no row, and no named value in use, speaks of.
void lintNamedValues(ReadState& state, const TomlTable& root)
{
    const CompiledRulebook& rulebook = state.rulebook;
    std::vector<bool> isNamed(rulebook.expressions.size(), false);
    for (const NamedValue& value : rulebook.named)
        isNamed[static_cast<size_t>(value.value)] = true;
    std::vector<qint32> open;
    for (size_t i = 0; i < rulebook.expressions.size(); ++i) {
        if (!isNamed[i])
            open.push_back(rulebook.expressions[i].root);
    }
    std::vector<bool> used(rulebook.named.size(), false);
    while (!open.empty()) {
        const Node& node = rulebook.node(open.back());
        open.pop_back();
        for (int i = 0; i < node.childCount; ++i) {
            const qint32 child = rulebook.children[static_cast<size_t>(node.firstChild + i)];
            if (child >= 0)
                open.push_back(child);
        }
        if (node.op != Op::Named || used[static_cast<size_t>(node.operand)])
            continue;
        used[static_cast<size_t>(node.operand)] = true;
        open.push_back(rulebook.expression(rulebook.named[static_cast<size_t>(node.operand)].value).root);
    }
    const toml::table* table = root.table(QStringLiteral("let"));
    for (size_t i = 0; i < used.size() && table != nullptr; ++i) {
        if (!used[i])
            state.sink.hint(TomlTable(*table, state.sink).placeOfKey(rulebook.named[i].name),
                QCoreApplication::translate("RulebookLint", "nothing reads the named value %1")
                    .arg(rulebook.named[i].name));
    }
}

void lintSets(ReadState& state, const TomlTable& root)
{
    if (const toml::table* table = root.table(QStringLiteral("sets"))) {
        const TomlTable sets(*table, state.sink);
        for (auto it = state.names.sets.begin(); it != state.names.sets.end(); ++it) {
            if (!state.names.readNames.contains(it.key()))
                state.sink.hint(sets.placeOfKey(it.key()),
                    QCoreApplication::translate("RulebookLint", "nothing reads the set %1").arg(it.key()));
        }
    }
    QSet<QString> said;
    for (int i = 0; i < vocabularyKindCount; ++i) {
        const auto kind = static_cast<VocabularyKind>(i);
        for (const Term& term : state.rulebook.vocabulary.terms(kind)) {
            // The first group of a word sorts it as the standard does; those behind it are there for rules.
            for (const QString& group : term.groups.mid(1)) {
                if (term.shared || state.names.readNames.contains(group) || said.contains(group))
                    continue;
                said.insert(group);
                state.sink.hint(placeOfTerm(root, kind, term.id),
                    QCoreApplication::translate("RulebookLint", "nothing reads the group %1").arg(group));
            }
        }
    }
}

} // namespace

void lintUnused(ReadState& state, const TomlTable& root)
{
    lintNamedValues(state, root);
    lintSets(state, root);
    const CompiledRulebook& rulebook = state.rulebook;
    QSet<quint16> given;
    for (const GradeLeaf& leaf : rulebook.grade.leaves)
        given.insert(leaf.is);
    if (!rulebook.grade.isEmpty())
        lintTerms(state, root, VocabularyKind::Grade, given,
            QCoreApplication::translate("RulebookLint", "no row gives the grade %1"));
    QSet<quint16> evidence;
    for (const EvidenceLeaf& leaf : rulebook.evidence.leaves) {
        for (const EvidenceKind& kind : leaf.kinds)
            evidence.insert(kind.kind);
    }
    evidence += state.names.noted.value(VocabularyKind::Evidence);
    if (!rulebook.evidence.isEmpty())
        lintTerms(state, root, VocabularyKind::Evidence, evidence,
            QCoreApplication::translate("RulebookLint", "no row admits the evidence %1"));
    QSet<quint16> matters = state.names.noted.value(VocabularyKind::Matter);
    for (const quint16 matter : rulebook.requestMatters)
        matters.insert(matter);
    lintTerms(state, root, VocabularyKind::Matter, matters,
        QCoreApplication::translate("RulebookLint", "no approval is for the matter %1"));
    // Every stage is an event of the same number.
    const QSet<quint16> moments
        = state.names.noted.value(VocabularyKind::Stage) + state.names.noted.value(VocabularyKind::Event);
    lintTerms(state, root, VocabularyKind::Stage, moments,
        QCoreApplication::translate("RulebookLint", "the stage %1 has no deadline and no rule reads it"));
    const QList<Term>& events = rulebook.vocabulary.terms(VocabularyKind::Event);
    for (qsizetype i = 0; i < events.size(); ++i) {
        const bool isStage = rulebook.vocabulary.find(VocabularyKind::Stage, events[i].id) != IdList::unknown;
        if (!events[i].shared && !isStage && !moments.contains(static_cast<quint16>(i)))
            state.sink.hint(placeOfTerm(root, VocabularyKind::Event, events[i].id),
                QCoreApplication::translate("RulebookLint", "no rule reads the event %1").arg(events[i].id));
    }
}

namespace {

/// A clause that is in the list, or whose parts are: 4 where the list has 4.1.
void lintCited(ReadState& state, const QSet<QString>& known, const LocatedText& clause)
{
    const QString part = clause.text + QLatin1Char('.');
    const bool isKnown = known.contains(clause.text)
        || std::any_of(known.begin(), known.end(), [&part](const QString& id) { return id.startsWith(part); });
    if (!clause.text.isEmpty() && !isKnown)
        state.sink.hint(
            clause.place, QCoreApplication::translate("Rulebook", "the clause list lacks %1").arg(clause.text));
}

} // namespace

void lintDocument(ReadState& state, const TomlTable& root)
{
    QSet<QString> known;
    for (const Clause& clause : state.rulebook.clauses)
        known.insert(clause.id);
    const QString clauseKey = QStringLiteral("clause");
    for (const QString& section : {QStringLiteral("routing"), QStringLiteral("form"), QStringLiteral("report"),
             QStringLiteral("reading"), QStringLiteral("assessment")}) {
        for (const toml::table* table : root.tables(section)) {
            const TomlTable entry(*table, state.sink);
            if (entry.has(clauseKey) && !known.isEmpty())
                lintCited(state, known, entry.text(clauseKey).value_or(LocatedText()));
            else if (!entry.has(clauseKey) && section != QLatin1String("reading")
                && !entry.flag(QStringLiteral("houseDefault")))
                state.sink.hint(entry.place(),
                    QCoreApplication::translate("RulebookLint", "no clause is named: where does the standard say so?"));
        }
    }
    const toml::table* words = root.table(QStringLiteral("vocabulary"));
    if (words == nullptr || known.isEmpty())
        return;
    const TomlTable vocabulary(*words, state.sink);
    for (int i = 0; i < vocabularyKindCount; ++i) {
        const QString key = keyOf(static_cast<VocabularyKind>(i));
        if (!vocabulary.has(key))
            continue;
        for (const toml::table* table : vocabulary.tables(key))
            lintCited(state, known, TomlTable(*table, state.sink).text(clauseKey).value_or(LocatedText()));
    }
}

} // namespace kesu
