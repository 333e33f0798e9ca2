// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/rulebook/prose.h"

namespace kesu {

/// The chapters of a rulebook's document that are no rules: what it is, its figures, its words, ways, forms, reports.
/// Chapters without anything in them are left out.
class ProseWords
{
public:
    ProseWords(const Rulebook& rulebook, QString language);

    ProseChapter about() const;
    QList<ProseChapter> all() const;

private:
    ProseChapter figures() const;
    QList<ProseChapter> vocabulary() const;
    ProseChapter routing() const;
    ProseChapter forms() const;
    ProseChapter reports() const;
    ProseText person(const QString& role) const;

    const Rulebook& m_source;
    const CompiledRulebook& m_rulebook;
    QString m_language;
};

} // namespace kesu
