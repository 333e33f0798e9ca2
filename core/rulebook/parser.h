// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/rulebook/syntax.h"

namespace kesu {

/// Bounds of one expression, so that any text is read or refused in bounded time and stack.
inline constexpr int maxExpressionNodes = 4000;
inline constexpr int maxExpressionDepth = 60;

/// Reads one expression. Without a fault the root of the result is set.
Syntax parseExpression(const QString& text, std::optional<SyntaxFault>& fault);

/// The head of a repeated row: NAME "in" path [ "where" expr ]. The root is a gather whose body is missing (-1).
Syntax parseEach(const QString& text, std::optional<SyntaxFault>& fault);

/// A path and nothing else: what stands between the braces of a template.
Syntax parsePath(const QString& text, std::optional<SyntaxFault>& fault);

} // namespace kesu
