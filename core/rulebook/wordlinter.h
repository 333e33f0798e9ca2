// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/rulebook/readstate.h"

namespace kesu {

/// Hints on a rulebook without errors that reading gives: circumstances that nothing reads, roles that nothing names,
/// clauses that the clause list lacks.
void lintWords(ReadState& state, const TomlTable& root);

/// Words, groups, sets and named values that nothing reads; grades that no row gives.
void lintUnused(ReadState& state, const TomlTable& root);

/// Clauses that the clause list lacks, and entries without one, outside the rules: words, routing, forms, reports,
/// readings.
void lintDocument(ReadState& state, const TomlTable& root);

/// Rows without a sentence, rows that repeat the case above them, rows that rest on a house default and do not say so,
/// approvals that ask nobody.
void lintLeaves(ReadState& state);

} // namespace kesu
