// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rulebook/conditiontext.h"

#include "core/rulebook/expressionprose.h"

namespace kesu {

QString conditionText(const Rulebook& rulebook, ExpressionId expression, const QString& language)
{
    return ProseText::fromMarked(ExpressionProse(rulebook, language).text(expression)).plain();
}

} // namespace kesu
