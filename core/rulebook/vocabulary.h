// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/rulebook/type.h"
#include "core/rulebook/value.h"

#include <QHash>
#include <array>
#include <vector>

namespace kesu {

/// The words of a rulebook: its own and the shared ones, each kind numbered from 0. Roles are numbered alike as roles
/// and as signers, stages as stages and as events, so that a set of roles is a set of signers.
class Vocabulary
{
public:
    /// Adds a word; false if the kind has it already or is full (IdList::capacity).
    bool add(VocabularyKind kind, const Term& term);
    /// Puts the roles before the signers and the stages before the events. Call once, when all words are there.
    void unite();

    const QList<Term>& terms(VocabularyKind kind) const { return m_terms[index(kind)]; }
    /// The number of an id, or IdList::unknown.
    quint16 find(VocabularyKind kind, const QString& id) const
    {
        return m_numbers[index(kind)].value(id, IdList::unknown);
    }
    const QString& id(VocabularyKind kind, quint16 number) const;
    /// The Chinese label, or the id where it has none.
    const QString& label(VocabularyKind kind, quint16 number) const;

    /// The members of a group, in the order of the vocabulary; empty for an unknown group.
    std::vector<quint16> group(VocabularyKind kind, const QString& name) const;
    bool hasGroup(VocabularyKind kind, const QString& name) const { return m_groups[index(kind)].contains(name); }
    /// The kinds that have a group of that name.
    std::vector<VocabularyKind> kindsWithGroup(const QString& name) const;
    QStringList groups(VocabularyKind kind) const { return m_groups[index(kind)].keys(); }

    /// The id of that kind spelt most like it, or empty.
    QString nearest(VocabularyKind kind, const QString& id) const;
    bool isFull(VocabularyKind kind) const { return terms(kind).size() >= IdList::capacity; }

private:
    static size_t index(VocabularyKind kind) { return static_cast<size_t>(kind); }
    void prepend(VocabularyKind part, VocabularyKind whole);

    std::array<QList<Term>, vocabularyKindCount> m_terms;
    std::array<QHash<QString, quint16>, vocabularyKindCount> m_numbers;
    std::array<QMap<QString, std::vector<quint16>>, vocabularyKindCount> m_groups;
};

} // namespace kesu
