// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/rulebook/readstate.h"

namespace kesu {

/// Collects what the names of a rulebook mean before its first expression is read: sets, rows with ids, matters,
/// stages. Reports clashes. The vocabulary is complete and united afterwards.
void declareNames(ReadState& state, const TomlTable& root);

/// Reads [let]: named values in an order that each is known before it is used. Reports circles among them.
void readNamedValues(ReadState& state, const TomlTable& root);

} // namespace kesu
