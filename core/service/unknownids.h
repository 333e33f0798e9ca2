// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/complaint/complaint.h"
#include "core/rulebook/rulebook.h"

#include <QHash>
#include <map>

namespace kesu {

/// Finds the ids in facts that a rulebook does not know, for many complaints: every id is looked up once.
class UnknownIds
{
public:
    explicit UnknownIds(Rulebook rulebook)
        : m_rulebook(std::move(rulebook))
    {
    }

    /// "category delamination", each once, in the order of the facts; the first word as in the rule language.
    QStringList in(const Complaint& facts);

private:
    void look(VocabularyKind kind, const QString& id, QStringList& unknown);

    Rulebook m_rulebook;
    std::map<VocabularyKind, QHash<QString, bool>> m_known;
};

} // namespace kesu
