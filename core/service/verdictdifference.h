// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/judgement/verdict.h"
#include "core/service/replay.h"

namespace kesu {

/// What two verdicts on one complaint say differently, aspect by aspect. Sentences, clauses (but those of the reasons)
/// and what only follows from the passing of time play no part. Empty for verdicts that come to the same.
QList<ReplayChange> differencesBetween(const Verdict& before, const Verdict& after);

} // namespace kesu
