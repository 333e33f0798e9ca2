// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/jsonwriter.h"
#include "core/judgement/explain.h"

namespace kesu {

/// The verdict as writeVerdict() writes it, with the key `explanation` behind its own: for each list of the verdict a
/// list of the same length and order ("The explanation" in the rulebooks' README).
QByteArray writeExplained(const ExplainedVerdict& explained, JsonLayout layout = JsonLayout::Indented);

/// The value of `explanation` alone.
void write(JsonWriter& writer, const Explanation& explanation);

} // namespace kesu
