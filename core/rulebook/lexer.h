// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/rulebook/syntax.h"

namespace kesu {

enum class TokenKind : quint8 { End, Word, Literal, Symbol };

/// One token of an expression.
struct Token
{
    TokenKind kind = TokenKind::End;
    int offset = 0;
    int end = 0;
    QString text; ///< the word or symbol as it stands there
    Type type; ///< of a literal
    Value value; ///< of a literal

    bool isSymbol(const char* symbol) const { return kind == TokenKind::Symbol && text == QLatin1String(symbol); }
    bool isWord(const char* word) const { return kind == TokenKind::Word && text == QLatin1String(word); }
};

/// Cuts an expression into tokens; the last one is End. Stops at the first fault.
std::vector<Token> tokenize(const QString& text, std::optional<SyntaxFault>& fault);

/// True for an id or name of the rule language: letters and digits in groups joined by single hyphens, a letter first.
bool isRuleWord(QStringView text);
/// True for the words of the grammar, which cannot be ids or names.
bool isGrammarWord(QStringView text);

} // namespace kesu
