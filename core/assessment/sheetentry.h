// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/rulebook/compiledrulebook.h"

namespace kesu {

/// The value of an entry: absent where it is blank or wrong. A text's value points to the text itself.
Value entryValue(const AssessmentInput& input, const QString& text, const Vocabulary& vocabulary);

} // namespace kesu
