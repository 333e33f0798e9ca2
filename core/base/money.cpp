// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/money.h"

namespace kesu {

namespace {

constexpr qint64 largestYuan = 90'000'000'000'000;

bool isAsciiDigit(QChar c)
{
    return c >= QLatin1Char('0') && c <= QLatin1Char('9');
}

} // namespace

std::optional<Money> Money::tryFromYuan(QStringView text)
{
    const bool negative = text.startsWith(QLatin1Char('-'));
    if (negative)
        text = text.sliced(1);
    qint64 yuan = 0;
    qsizetype at = 0;
    for (; at < text.size() && isAsciiDigit(text[at]); ++at) {
        yuan = yuan * 10 + (text[at].unicode() - u'0');
        if (yuan > largestYuan)
            return {};
    }
    if (at == 0)
        return {};
    qint64 fen = yuan * 100;
    if (at < text.size()) {
        if (text[at] != QLatin1Char('.'))
            return {};
        const QStringView decimals = text.sliced(at + 1);
        if (decimals.isEmpty() || decimals.size() > 2)
            return {};
        qint64 weight = 10;
        for (const QChar c : decimals) {
            if (!isAsciiDigit(c))
                return {};
            fen += weight * (c.unicode() - u'0');
            weight /= 10;
        }
    }
    return fromFen(negative ? -fen : fen);
}

QString Money::toString() const
{
    const quint64 size = m_fen < 0 ? 0 - static_cast<quint64>(m_fen) : static_cast<quint64>(m_fen);
    QString text = QString::number(size / 100) + QLatin1Char('.');
    const quint64 decimals = size % 100;
    if (decimals < 10)
        text += QLatin1Char('0');
    text += QString::number(decimals);
    return m_fen < 0 ? QLatin1Char('-') + text : text;
}

QString Money::toDisplay() const
{
    QString text = toString();
    const qsizetype first = m_fen < 0 ? 1 : 0;
    for (qsizetype at = text.size() - 6; at > first; at -= 3)
        text.insert(at, QLatin1Char(','));
    return text;
}

} // namespace kesu
