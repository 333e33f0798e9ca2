// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/rulebook/readstate.h"

namespace kesu {

/// Hints on a rulebook without errors: circumstances that nothing reads, roles that nothing names, clauses that the
/// clause list lacks.
void lint(ReadState& state, const TomlTable& root);

} // namespace kesu
