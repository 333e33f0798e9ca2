// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/jsonwriter.h"
#include "core/judgement/explain.h"
#include "core/judgement/improvements.h"

namespace kesu {

/// The verdict as writeVerdict() writes it, with two keys behind its own ("The explanation" in the rulebooks' README):
/// `explanation`, for each list of the verdict a list of the same length and order, and `wouldChange`.
QByteArray writeExplained(
    const ExplainedVerdict& explained, const QList<Improvement>& wouldChange, JsonLayout layout = JsonLayout::Indented);

/// The value of `explanation` alone.
void write(JsonWriter& writer, const Explanation& explanation);

} // namespace kesu
