// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/judgement/evaluator.h"

namespace kesu {

/// Writes the sentences of a rulebook with their figures: days as 2026-10-31, moments as 2026-11-14 19:20 (the
/// end of a day as the day alone), money as
/// 1,234.50, ids by their Chinese labels joined by 、, what is absent as （未填）.
QString writeText(const TextTemplate& text, Evaluator& evaluator);

/// A value as the sentences print it.
QString printed(Value value, Type type, const Vocabulary& vocabulary);

} // namespace kesu
