// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/rulebook/compiledrulebook.h"
#include "core/rulebook/rulebooklibrary.h"

namespace kesu {

/// What shared.toml holds, read once for all rulebooks of a library.
struct SharedWords
{
    Vocabulary vocabulary;
    QMap<QString, Term> fieldLabels; ///< by path
};

/// Reads shared.toml. Empty if there are errors.
std::optional<SharedWords> readSharedWords(const QByteArray& toml, Findings& findings);

/// Reads one rulebook on top of the shared words.
std::optional<Rulebook> readRulebook(const QByteArray& toml, const QString& fileName, const SharedWords& shared,
    Findings& findings, Thoroughness thoroughness = Thoroughness::Judge);

} // namespace kesu
