// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/rulebook/readstate.h"

namespace kesu {

/// Reads the [[assessment]] rows into the rulebook and reports what is wrong. Call when the named values are read.
void readAssessments(ReadState& state, const TomlTable& root);

/// Hints at clauses that inputs, figures and notices cite and the clause list lacks. Call when the clauses are read.
void lintAssessmentClauses(ReadState& state, const TomlTable& root);

} // namespace kesu
