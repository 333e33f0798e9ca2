// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rulebook/tokenstream.h"

#include <QCoreApplication>

namespace kesu {
namespace {

QString quoted(const char* text)
{
    return QLatin1Char('\'') + QString::fromLatin1(text) + QLatin1Char('\'');
}

} // namespace

void TokenStream::advance()
{
    m_lastEnd = current().end;
    if (m_at + 1 < m_tokens.size())
        ++m_at;
}

void TokenStream::fail(int offset, const QString& message) const
{
    throw ParseFault{{offset, message}};
}

void TokenStream::failExpected(const QString& expected) const
{
    if (current().kind == TokenKind::End)
        fail(current().offset,
            QCoreApplication::translate("Rulebook", "the expression ends where %1 is expected").arg(expected));
    fail(current().offset,
        QCoreApplication::translate("Rulebook", "%1 is expected, not '%2'").arg(expected, tokenText()));
}

QString TokenStream::tokenText() const
{
    return current().kind == TokenKind::Literal ? QCoreApplication::translate("Rulebook", "a number") : current().text;
}

bool TokenStream::takeWord(const char* text)
{
    if (!current().isWord(text))
        return false;
    advance();
    return true;
}

bool TokenStream::takeSymbol(const char* text)
{
    if (!current().isSymbol(text))
        return false;
    advance();
    return true;
}

void TokenStream::expectWord(const char* text)
{
    if (!takeWord(text))
        failExpected(quoted(text));
}

void TokenStream::expectSymbol(const char* text)
{
    if (!takeSymbol(text))
        failExpected(quoted(text));
}

void TokenStream::expectEnd() const
{
    if (current().kind != TokenKind::End)
        fail(current().offset,
            QCoreApplication::translate("Rulebook", "'%1' is left over; an operator is missing before it")
                .arg(tokenText()));
}

SyntaxWord TokenStream::word(const char* what)
{
    if (current().kind != TokenKind::Word)
        failExpected(QCoreApplication::translate("Rulebook", what));
    if (isGrammarWord(current().text))
        fail(current().offset,
            QCoreApplication::translate("Rulebook", "'%1' is a word of the grammar; %2 is expected")
                .arg(current().text, QCoreApplication::translate("Rulebook", what)));
    const SyntaxWord result{current().text, current().offset};
    advance();
    return result;
}

} // namespace kesu
