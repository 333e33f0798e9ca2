// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/rulebook/compiledrulebook.h"
#include "core/rulebook/tomltable.h"

namespace kesu {

/// Whose words are read.
enum class WordOwner { Rulebook, Shared };

/// Reads a [vocabulary] table into the vocabulary.
void readVocabulary(const TomlTable& root, WordOwner owner, Vocabulary& vocabulary);

/// Puts the shared words behind those of the rulebook; reports own ids that repeat a shared one.
void addSharedWords(const TomlTable& root, const Vocabulary& shared, Vocabulary& vocabulary);

/// Where the id of a word stands in [vocabulary], or a place without a line.
SourcePlace placeOfTerm(const TomlTable& root, VocabularyKind kind, const QString& id);

/// Reads [fields] of the shared file: labels by path.
QMap<QString, Term> readFieldLabels(const TomlTable& root);

/// Adds a word that rows name and no list declares (a matter of an approval, the id of an evidence row).
void addWord(Vocabulary& vocabulary, VocabularyKind kind, const LocatedText& id, FindingSink& sink);

/// Adds the words that judging gives out where the shared file leaves them out, and notes their numbers. Call before
/// the vocabulary is united.
void addEngineWords(Vocabulary& vocabulary);
EngineIds engineIds(const Vocabulary& vocabulary);

/// Reports a text that cannot be an id; true if it can.
bool checkId(const LocatedText& id, FindingSink& sink);

} // namespace kesu
