// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/rulebook/rulebookdiff.h"

namespace kesu::cli {

/// What differs between two rulebooks, clause by clause: the clause, new and gone ones marked, and below it the
/// sentences before with "-" and those after with "+". Empty where nothing does.
QString clauseChangesText(const QList<ClauseChange>& changes);

} // namespace kesu::cli
