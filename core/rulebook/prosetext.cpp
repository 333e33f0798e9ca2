// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rulebook/prosetext.h"

namespace kesu {
namespace {

constexpr QChar figureOpens(0xE000);
constexpr QChar nameOpens(0xE001);
constexpr QChar verbatimOpens(0xE002);
constexpr QChar closes(0xE003);

bool isMark(QChar c)
{
    return c >= figureOpens && c <= closes;
}

bool isHan(QChar c)
{
    return c.script() == QChar::Script_Han;
}

/// Chinese characters and the punctuation that goes with them.
bool isWide(QChar c)
{
    return isHan(c) || (c >= QChar(0x3000) && c <= QChar(0x303F)) || (c >= QChar(0xFF00) && c <= QChar(0xFFEF))
        || c == QChar(0x201C) || c == QChar(0x201D);
}

bool isLatin(QChar c)
{
    return c < QChar(0x80) && c.isLetterOrNumber();
}

} // namespace

ProseText ProseText::fromMarked(const QString& marked)
{
    ProseText text;
    text.m_marked = marked;
    return text;
}

ProseText ProseText::fromPlain(const QString& text)
{
    return fromMarked(withoutMarks(text));
}

QString ProseText::figure(const QString& text)
{
    return figureOpens + withoutMarks(text) + closes;
}

QString ProseText::name(const QString& text)
{
    return nameOpens + withoutMarks(text) + closes;
}

QString ProseText::verbatim(const QString& text)
{
    return verbatimOpens + withoutMarks(text) + closes;
}

QString ProseText::withoutMarks(QString text)
{
    text.removeIf(isMark);
    return text;
}

QString ProseText::plain() const
{
    return withoutMarks(m_marked);
}

ProseText ProseText::spaced() const
{
    const auto visible = [this](qsizetype from, int step) {
        qsizetype at = from;
        while (at >= 0 && at < m_marked.size() && isMark(m_marked[at]))
            at += step;
        return at >= 0 && at < m_marked.size() ? m_marked[at] : QChar();
    };
    QString result;
    result.reserve(m_marked.size() + 16);
    bool isVerbatim = false;
    for (qsizetype i = 0; i < m_marked.size(); ++i) {
        const QChar c = m_marked[i];
        if (isVerbatim && m_marked[i - 1] != verbatimOpens) {
            isVerbatim = c != closes;
            result.append(c);
            continue;
        }
        const QChar before = visible(i - 1, -1);
        if (c == u' ' && isWide(before) && isWide(visible(i + 1, 1)))
            continue;
        // The blank goes before the mark that opens, behind the one that closes.
        const QChar now = c != closes && isMark(c) ? visible(i, 1) : c;
        const bool atOpening = i > 0 && m_marked[i - 1] != closes && isMark(m_marked[i - 1]);
        if (!atOpening && c != closes && ((isHan(before) && isLatin(now)) || (isLatin(before) && isHan(now))))
            result.append(u' ');
        result.append(c);
        isVerbatim = isVerbatim || c == verbatimOpens;
    }
    return fromMarked(result);
}

QList<ProseSpan> ProseText::spans() const
{
    QList<ProseSpan> spans;
    ProseSpan span;
    const auto begin = [&](ProseSpan::Kind kind) {
        if (!span.text.isEmpty())
            spans.append(span);
        span = {kind, {}};
    };
    for (const QChar c : m_marked) {
        if (c == figureOpens)
            begin(ProseSpan::Kind::Figure);
        else if (c == nameOpens)
            begin(ProseSpan::Kind::Name);
        else if (c == verbatimOpens || c == closes)
            begin(ProseSpan::Kind::Plain);
        else
            span.text.append(c);
    }
    begin(ProseSpan::Kind::Plain);
    return spans;
}

} // namespace kesu
