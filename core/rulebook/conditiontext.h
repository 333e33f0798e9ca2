// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/rulebook/expression.h"
#include "core/rulebook/rulebook.h"

namespace kesu {

/// What an expression of the rulebook says, in words: "categories include 脱层 or 起泡, and the delivery date is filled
/// in". Patterns come in the language of the installed translator, words of the rulebook in the given one. Empty for
/// noExpression.
QString conditionText(const Rulebook& rulebook, ExpressionId expression, const QString& language);

} // namespace kesu
