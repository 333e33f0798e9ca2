// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/rulebook/rulebooklibrary.h"

namespace kesu::cli {

/// A rulebook that the command line names: the id of one in the library, in its newest edition or in the given one
/// (which may stand behind the id, as id@1), or a file (what ends in .toml or holds a slash). Throws InputError where
/// there is none, or where the file has errors.
Rulebook rulebookNamed(const RulebookLibrary& library, const QString& name, const QString& edition = {});

} // namespace kesu::cli
