// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/rulebook/type.h"
#include "core/rulebook/value.h"

#include <vector>

namespace kesu {

/// The forms an expression takes before it is checked, one for each line of the grammar.
enum class SyntaxKind : quint8 {
    Literal,
    IdList, ///< [a, b]
    Path, ///< a.b.c
    Call, ///< f(x, y)
    Gather, ///< f(x for v in path within span where y)
    Not,
    And, ///< two or more
    Or,
    Compare,
    Is,
    In,
    HasOne,
    HasAny,
    HasAll,
    HasOnly,
    Add,
    Subtract,
    Multiply,
    If, ///< value, condition
    Else, ///< two or more
};

enum class Comparison : quint8 { Equal, NotEqual, Less, LessOrEqual, Greater, GreaterOrEqual };

/// The comparison that holds where this one does not.
constexpr Comparison opposite(Comparison comparison)
{
    switch (comparison) {
    case Comparison::Equal:
        return Comparison::NotEqual;
    case Comparison::NotEqual:
        return Comparison::Equal;
    case Comparison::Less:
        return Comparison::GreaterOrEqual;
    case Comparison::LessOrEqual:
        return Comparison::Greater;
    case Comparison::Greater:
        return Comparison::LessOrEqual;
    case Comparison::GreaterOrEqual:
        return Comparison::Less;
    }
    return comparison;
}

/// A word of an expression with its place.
struct SyntaxWord
{
    QString text;
    int offset = 0;
};

/// One node of the parsed tree; children are indices into the same array. `ticked X` is parsed into `circumstances has
/// X`.
struct SyntaxNode
{
    SyntaxKind kind = SyntaxKind::Literal;
    Comparison comparison = Comparison::Equal;
    int offset = 0;
    int end = 0; ///< offset after the last character
    std::vector<int> children; ///< of a gather: list, body, where (or -1)
    std::vector<SyntaxWord>
        words; ///< segments of a path, ids of a list, the id of `is` and `has`, function and variable
    Type literalType;
    Value literal;
    Value within; ///< span of a gather, absent without one
};

/// A parsed expression. Empty nodes: it could not be read.
struct Syntax
{
    std::vector<SyntaxNode> nodes;
    int root = -1;

    const SyntaxNode& at(int index) const { return nodes[static_cast<size_t>(index)]; }
};

/// A fault inside a text: what stands there and what would be right.
struct SyntaxFault
{
    int offset = 0;
    QString message;
};

} // namespace kesu
