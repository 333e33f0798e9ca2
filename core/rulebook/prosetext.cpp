// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rulebook/prosetext.h"

namespace kesu {
namespace {

constexpr QChar figureOpens(0xE000);
constexpr QChar nameOpens(0xE001);
constexpr QChar closes(0xE002);

bool isMark(QChar c)
{
    return c >= figureOpens && c <= closes;
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

QString ProseText::withoutMarks(QString text)
{
    text.removeIf(isMark);
    return text;
}

QString ProseText::plain() const
{
    return withoutMarks(m_marked);
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
        else if (c == closes)
            begin(ProseSpan::Kind::Plain);
        else
            span.text.append(c);
    }
    begin(ProseSpan::Kind::Plain);
    return spans;
}

} // namespace kesu
