// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/rulebook/rulebook.h"

namespace kesu {

/// The id that a word of a table means in a rulebook: the id itself or one of its labels in any language, compared
/// without regard to width and case. Departments are found for Party ("department:ID"), stages for Event. Empty where
/// none is.
QString termId(const Rulebook& rulebook, VocabularyKind kind, const QString& word);

/// True if the id belongs to the vocabulary, with the same widening.
bool hasTerm(const Rulebook& rulebook, VocabularyKind kind, const QString& id);

/// The first labels of the vocabulary, to say what would be right: "脱层, 起泡, 假粘 …".
QString someLabels(const Rulebook& rulebook, VocabularyKind kind);

/// The id of customer satisfaction that a word means ("非常满意" too); empty where it means none. And what is known.
QString satisfactionId(const QString& word);
QString satisfactionLabels();

} // namespace kesu
