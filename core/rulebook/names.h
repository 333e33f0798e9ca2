// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/rulebook/compiledrulebook.h"

#include <QHash>
#include <QSet>

namespace kesu {

/// A set of [sets].
struct NamedSet
{
    VocabularyKind of = VocabularyKind::Category;
    std::vector<quint16> ids;
};

/// A row or case that `applied.ID` may ask for.
struct AppliedRow
{
    int number = 0; ///< Names::ambiguous where several rows have the id
    NodeRef holder; ///< the node that works the row out
};

/// What the names of a rulebook mean, collected before the first expression is checked.
struct Names
{
    static constexpr int ambiguous = -2; ///< two rows answer to the same name

    QHash<QString, int> named; ///< to its number
    std::vector<Type> namedTypes;
    std::vector<QSet<QString>> namedPresent; ///< what is known to be there where a named condition is true
    QHash<QString, NamedSet> sets;
    QHash<QString, int> proofs; ///< id of an evidence row -> row
    QHash<QString, int> requests; ///< matter -> its number
    QHash<QString, int> deadlines; ///< id or stage -> row, or `ambiguous`
    QHash<QString, AppliedRow> applied;

    QSet<quint16> readCircumstances; ///< filled while expressions are checked, for the linter
    QSet<quint16> namedRoles; ///< likewise

    QMap<VocabularyKind, QSet<quint16>> noted; ///< likewise, of every kind
    QSet<QString> readNames; ///< likewise: sets and groups

    /// Keeps for the linter that a rule speaks of an id.
    void note(VocabularyKind kind, quint16 id)
    {
        noted[kind].insert(id);
        if (kind == VocabularyKind::Circumstance)
            readCircumstances.insert(id);
        // Roles stand first among the signers, with the same numbers.
        if (kind == VocabularyKind::Role || kind == VocabularyKind::Signer)
            namedRoles.insert(id);
    }
};

/// An edge of the dependency graph with the line that makes it.
struct Dependency
{
    NodeRef from;
    NodeRef to;
    int line = 0;
};

/// The names that the rule language itself gives a meaning: "filing", "proofs", "grade", …
bool isReservedName(const QString& name);

} // namespace kesu
