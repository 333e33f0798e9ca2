// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rulebook/linter.h"

#include "core/rulebook/vocabularyreader.h"

#include <QCoreApplication>

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

void lint(ReadState& state, const TomlTable& root)
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

} // namespace kesu
