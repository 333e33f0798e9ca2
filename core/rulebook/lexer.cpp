// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rulebook/lexer.h"

#include "core/base/money.h"
#include "core/base/share.h"

#include <QCoreApplication>
#include <algorithm>

namespace kesu {
namespace {

bool isLetter(QChar c)
{
    return (c >= u'a' && c <= u'z') || (c >= u'A' && c <= u'Z');
}

bool isDigit(QChar c)
{
    return c >= u'0' && c <= u'9';
}

bool isWordCharacter(QChar c)
{
    return isLetter(c) || isDigit(c);
}

bool isSpace(QChar c)
{
    return c == u' ' || c == u'\t' || c == u'\n' || c == u'\r';
}

class Lexer
{
public:
    explicit Lexer(const QString& text)
        : m_text(text)
    {
    }

    std::vector<Token> run(std::optional<SyntaxFault>& fault)
    {
        std::vector<Token> tokens;
        while (!m_fault) {
            while (m_at < m_text.size() && isSpace(m_text[m_at]))
                ++m_at;
            Token token;
            token.offset = static_cast<int>(m_at);
            if (m_at < m_text.size())
                read(token);
            token.end = static_cast<int>(m_at);
            tokens.push_back(token);
            if (token.kind == TokenKind::End)
                break;
        }
        fault = m_fault;
        return tokens;
    }

private:
    QChar peek(qsizetype ahead = 0) const { return m_at + ahead < m_text.size() ? m_text[m_at + ahead] : QChar(); }

    void read(Token& token)
    {
        const QChar c = peek();
        if (isLetter(c))
            readWord(token);
        else if (isDigit(c))
            readLiteral(token);
        else
            readSymbol(token);
    }

    void readWord(Token& token)
    {
        const qsizetype start = m_at;
        while (isWordCharacter(peek()) || (peek() == u'-' && isWordCharacter(peek(1))))
            ++m_at;
        token.kind = TokenKind::Word;
        token.text = m_text.mid(start, m_at - start);
    }

    void readLiteral(Token& token)
    {
        const qsizetype start = m_at;
        while (isDigit(peek()))
            ++m_at;
        token.kind = TokenKind::Literal;
        if (m_at - start == 4 && peek() == u'-' && isDigit(peek(1))) {
            while (isDigit(peek()) || peek() == u'-')
                ++m_at;
            return finishDate(token, m_text.mid(start, m_at - start));
        }
        if (peek() == u'.' && isDigit(peek(1))) {
            ++m_at;
            while (isDigit(peek()))
                ++m_at;
        }
        const QString number = m_text.mid(start, m_at - start);
        if (peek() == u'%') {
            ++m_at;
            return finishShare(token, number + u'%');
        }
        const qsizetype unit = m_at;
        while (isWordCharacter(peek()))
            ++m_at;
        if (m_at > unit)
            return finishSpan(token, m_text.mid(start, m_at - start));
        finishNumber(token, number);
    }

    void finishDate(Token& token, const QString& text)
    {
        const std::optional<QDate> date = tryDateFromIso(text);
        if (!date)
            return fail(
                token.offset, QCoreApplication::translate("Rulebook", "no such date: %1; write 2026-10-01").arg(text));
        token.type = Type::plain(Base::Date);
        token.value = Value::ofDate(*date);
    }

    void finishShare(Token& token, const QString& text)
    {
        const std::optional<Share> share = Share::tryFromPercent(text);
        if (!share)
            return fail(token.offset,
                QCoreApplication::translate("Rulebook", "no such share: %1; write 66.67%, at most four decimals")
                    .arg(text));
        token.type = Type::plain(Base::Share);
        token.value = Value::ofNumber(share->millionths());
    }

    void finishSpan(Token& token, const QString& text)
    {
        const std::optional<TimeSpan> span = TimeSpan::tryFrom(text);
        if (!span)
            return fail(token.offset,
                QCoreApplication::translate(
                    "Rulebook", "no such span: %1; write 30min, 24h, 0.5wd, 30d, 1w, 3wd or 7mo")
                    .arg(text));
        token.type = Type::plain(span->isElapsed() ? Base::ElapsedSpan : Base::DaySpan);
        token.value = Value::ofSpan(*span);
    }

    void finishNumber(Token& token, const QString& text)
    {
        const qsizetype point = text.indexOf(u'.');
        if (point >= 0) {
            const std::optional<Money> money = Money::tryFromYuan(text);
            if (!money || text.size() - point != 3)
                return fail(token.offset,
                    QCoreApplication::translate("Rulebook", "money has exactly two decimals: write 2000.00, not %1")
                        .arg(text));
            token.type = Type::plain(Base::Money);
            token.value = Value::ofNumber(money->fen());
            return;
        }
        bool fits = false;
        const qlonglong number = text.toLongLong(&fits);
        if (!fits || number > 1'000'000'000'000)
            return fail(token.offset, QCoreApplication::translate("Rulebook", "number too large: %1").arg(text));
        token.type = Type::plain(Base::Int);
        token.value = Value::ofNumber(number);
    }

    void readSymbol(Token& token)
    {
        static constexpr std::array<const char*, 14> symbols
            = {"==", "!=", "<=", ">=", "<", ">", "(", ")", "[", "]", ",", ".", "+", "*"};
        const QStringView rest = QStringView(m_text).mid(m_at, 2);
        for (const char* symbol : symbols) {
            const QLatin1String latin(symbol);
            if (!rest.startsWith(latin))
                continue;
            token.kind = TokenKind::Symbol;
            token.text = latin;
            m_at += latin.size();
            return;
        }
        const QChar c = peek();
        if (c == u'-') {
            const bool spaced = m_at > 0 && isSpace(m_text[m_at - 1]) && isSpace(peek(1));
            if (!spaced)
                return fail(
                    token.offset, QCoreApplication::translate("Rulebook", "a minus needs a space on both sides"));
            token.kind = TokenKind::Symbol;
            token.text = QStringLiteral("-");
            ++m_at;
            return;
        }
        if (c == u'\\')
            return fail(
                token.offset, QCoreApplication::translate("Rulebook", "a backslash has no place in an expression"));
        if (c == u'=')
            return fail(token.offset, QCoreApplication::translate("Rulebook", "'=' is no comparison; write =="));
        fail(token.offset,
            QCoreApplication::translate("Rulebook", "'%1' has no meaning in an expression").arg(printable()));
    }

    QString printable() const
    {
        const QChar c = peek();
        if (c.isHighSurrogate() && m_at + 1 < m_text.size())
            return m_text.mid(m_at, 2);
        return c.isPrint() ? QString(c) : QStringLiteral("U+%1").arg(c.unicode(), 4, 16, QLatin1Char('0'));
    }

    void fail(int offset, const QString& message) { m_fault = SyntaxFault{offset, message}; }

    const QString& m_text;
    qsizetype m_at = 0;
    std::optional<SyntaxFault> m_fault;
};

} // namespace

std::vector<Token> tokenize(const QString& text, std::optional<SyntaxFault>& fault)
{
    return Lexer(text).run(fault);
}

bool isRuleWord(QStringView text)
{
    if (text.isEmpty() || !isLetter(text.front()) || !isWordCharacter(text.back()))
        return false;
    for (qsizetype i = 0; i < text.size(); ++i) {
        if (isWordCharacter(text[i]))
            continue;
        if (text[i] != u'-' || text[i - 1] == u'-')
            return false;
    }
    return true;
}

bool isGrammarWord(QStringView text)
{
    static constexpr std::array<const char*, 17> words = {"all", "and", "any", "else", "false", "for", "has", "if",
        "in", "is", "not", "only", "or", "ticked", "true", "where", "within"};
    return std::any_of(words.begin(), words.end(), [text](const char* word) { return text == QLatin1String(word); });
}

} // namespace kesu
