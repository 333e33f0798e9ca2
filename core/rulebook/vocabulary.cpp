// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rulebook/vocabulary.h"

#include "core/rulebook/nearest.h"

namespace kesu {

bool Vocabulary::add(VocabularyKind kind, const Term& term)
{
    if (isFull(kind) || m_numbers[index(kind)].contains(term.id))
        return false;
    const auto number = static_cast<quint16>(terms(kind).size());
    m_terms[index(kind)].append(term);
    m_numbers[index(kind)].insert(term.id, number);
    for (const QString& group : term.groups)
        m_groups[index(kind)][group].push_back(number);
    return true;
}

void Vocabulary::unite()
{
    prepend(VocabularyKind::Role, VocabularyKind::Signer);
    prepend(VocabularyKind::Stage, VocabularyKind::Event);
}

void Vocabulary::prepend(VocabularyKind part, VocabularyKind whole)
{
    const QList<Term> own = terms(whole);
    m_terms[index(whole)].clear();
    m_numbers[index(whole)].clear();
    m_groups[index(whole)].clear();
    for (const Term& term : terms(part))
        add(whole, term);
    for (const Term& term : own)
        add(whole, term);
}

const QString& Vocabulary::id(VocabularyKind kind, quint16 number) const
{
    static const QString none;
    return number < terms(kind).size() ? terms(kind)[number].id : none;
}

const QString& Vocabulary::label(VocabularyKind kind, quint16 number) const
{
    static const QString none;
    if (number >= terms(kind).size())
        return none;
    const Term& term = terms(kind)[number];
    return term.zh.isEmpty() ? term.id : term.zh;
}

std::vector<quint16> Vocabulary::group(VocabularyKind kind, const QString& name) const
{
    return m_groups[index(kind)].value(name);
}

std::vector<VocabularyKind> Vocabulary::kindsWithGroup(const QString& name) const
{
    std::vector<VocabularyKind> kinds;
    for (int i = 0; i < vocabularyKindCount; ++i) {
        const auto kind = static_cast<VocabularyKind>(i);
        const bool doubled
            = kind == VocabularyKind::Signer || kind == VocabularyKind::Event; // roles' and stages' own groups
        if (!doubled && hasGroup(kind, name))
            kinds.push_back(kind);
    }
    return kinds;
}

QString Vocabulary::nearest(VocabularyKind kind, const QString& id) const
{
    QStringList ids;
    for (const Term& term : terms(kind))
        ids.append(term.id);
    return kesu::nearest(id, ids);
}

} // namespace kesu
