// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/rulebook/lexer.h"

namespace kesu {

/// Thrown inside the parser only, so that a fault unwinds the descent at once.
struct ParseFault
{
    SyntaxFault fault;
};

/// The tokens of one expression, read from front to back. What is not as expected throws a ParseFault.
class TokenStream
{
public:
    explicit TokenStream(std::vector<Token> tokens)
        : m_tokens(std::move(tokens))
    {
    }

    const Token& current() const { return m_tokens[m_at]; }
    /// The token after the current one.
    const Token& ahead() const { return m_tokens[std::min(m_at + 1, m_tokens.size() - 1)]; }
    void advance();
    /// Where the last token that was read ends.
    int lastEnd() const { return m_lastEnd; }

    [[noreturn]] void fail(int offset, const QString& message) const;
    [[noreturn]] void failExpected(const QString& expected) const;

    bool takeWord(const char* text);
    bool takeSymbol(const char* text);
    void expectWord(const char* text);
    void expectSymbol(const char* text);
    void expectEnd() const;
    /// A name or id; `what` says which, for the finding (a translatable text of the context "Rulebook").
    SyntaxWord word(const char* what);

private:
    QString tokenText() const;

    std::vector<Token> m_tokens;
    size_t m_at = 0;
    int m_lastEnd = 0;
};

} // namespace kesu
