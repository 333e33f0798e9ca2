// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/rulebook/rulebook.h"

#include <functional>

namespace kesu {

/// The words of the rulebook that judges, in the language of the paper.
struct FormWords
{
    /// Label of an id; answers the id itself where it knows no better.
    std::function<QString(VocabularyKind kind, const QString& id)> label;
    /// Ids of one kind in the order of the rulebook.
    std::function<QStringList(VocabularyKind kind)> ids;
    QString rulebookTitle; ///< with its edition
};

/// The words of a rulebook; it is copied (cheap).
FormWords formWords(const Rulebook& rulebook, const QString& language);

} // namespace kesu
