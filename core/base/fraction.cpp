// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/fraction.h"

#include <limits>

namespace kesu {

namespace {

/// Wide enough for two products of 64 bits added.
__extension__ using Wide = __int128;

constexpr qint64 largest = std::numeric_limits<qint64>::max();
constexpr int mostDecimals = 4;
constexpr int mostDigits = 12;

Wide magnitude(Wide number)
{
    return number < 0 ? -number : number;
}

Wide commonDivisor(Wide a, Wide b)
{
    a = magnitude(a);
    b = magnitude(b);
    while (b != 0) {
        const Wide rest = a % b;
        a = b;
        b = rest;
    }
    return a;
}

struct Terms
{
    qint64 top;
    qint64 bottom;
};

std::optional<Terms> lowestTerms(Wide top, Wide bottom)
{
    if (bottom == 0)
        return std::nullopt;
    if (bottom < 0) {
        top = -top;
        bottom = -bottom;
    }
    const Wide divisor = commonDivisor(top, bottom);
    top /= divisor;
    bottom /= divisor;
    if (magnitude(top) > largest || bottom > largest)
        return std::nullopt;
    return Terms{static_cast<qint64>(top), static_cast<qint64>(bottom)};
}

bool isDigit(QChar c)
{
    return c >= u'0' && c <= u'9';
}

QString digitsOf(Wide number)
{
    QString digits;
    do {
        digits.prepend(QChar(u'0' + static_cast<char16_t>(number % 10)));
        number /= 10;
    } while (number > 0);
    return digits;
}

} // namespace

std::optional<Fraction> Fraction::tryFrom(qint64 top, qint64 bottom)
{
    const std::optional<Terms> terms = lowestTerms(top, bottom);
    return terms ? std::optional(Fraction(terms->top, terms->bottom)) : std::nullopt;
}

std::optional<Fraction> Fraction::tryFromDecimal(QStringView text)
{
    const bool negative = text.startsWith(u'-');
    if (negative)
        text = text.sliced(1);
    const qsizetype point = text.indexOf(u'.');
    const qsizetype whole = point < 0 ? text.size() : point;
    const qsizetype decimals = point < 0 ? 0 : text.size() - point - 1;
    if (whole < 1 || whole > mostDigits || decimals > mostDecimals || (point >= 0 && decimals == 0))
        return std::nullopt;
    qint64 top = 0;
    qint64 bottom = 1;
    for (qsizetype i = 0; i < text.size(); ++i) {
        if (i == point)
            continue;
        if (!isDigit(text[i]))
            return std::nullopt;
        top = top * 10 + (text[i].unicode() - u'0');
        bottom *= i > whole ? 10 : 1;
    }
    return tryFrom(negative ? -top : top, bottom);
}

std::optional<Fraction> Fraction::trySum(Fraction a, Fraction b)
{
    const Wide top = static_cast<Wide>(a.m_top) * b.m_bottom + static_cast<Wide>(b.m_top) * a.m_bottom;
    const std::optional<Terms> terms = lowestTerms(top, static_cast<Wide>(a.m_bottom) * b.m_bottom);
    return terms ? std::optional(Fraction(terms->top, terms->bottom)) : std::nullopt;
}

std::optional<Fraction> Fraction::tryDifference(Fraction a, Fraction b)
{
    return trySum(a, Fraction(-b.m_top, b.m_bottom));
}

std::optional<Fraction> Fraction::tryProduct(Fraction a, Fraction b)
{
    const std::optional<Terms> terms
        = lowestTerms(static_cast<Wide>(a.m_top) * b.m_top, static_cast<Wide>(a.m_bottom) * b.m_bottom);
    return terms ? std::optional(Fraction(terms->top, terms->bottom)) : std::nullopt;
}

std::optional<Fraction> Fraction::tryQuotient(Fraction a, Fraction b)
{
    const std::optional<Terms> terms
        = lowestTerms(static_cast<Wide>(a.m_top) * b.m_bottom, static_cast<Wide>(a.m_bottom) * b.m_top);
    return terms ? std::optional(Fraction(terms->top, terms->bottom)) : std::nullopt;
}

QString Fraction::toString() const
{
    return isInteger() ? QString::number(m_top) : QStringLiteral("%1/%2").arg(m_top).arg(m_bottom);
}

QString Fraction::toDecimal(int decimals, int scale) const
{
    Q_ASSERT(decimals >= 0 && decimals <= 6 && scale >= 1 && scale <= 1'000);
    Wide unit = 1;
    for (int i = 0; i < decimals; ++i)
        unit *= 10;
    // Half up: the floor of the doubled number and a half.
    const Wide top = static_cast<Wide>(m_top) * scale * unit * 2 + m_bottom;
    const Wide bottom = static_cast<Wide>(m_bottom) * 2;
    Wide rounded = top / bottom;
    if (top % bottom < 0)
        --rounded;
    const bool negative = rounded < 0;
    rounded = magnitude(rounded);
    QString text = digitsOf(rounded / unit);
    for (qsizetype at = text.size() - 3; at > 0; at -= 3)
        text.insert(at, u',');
    if (decimals > 0)
        text += u'.' + digitsOf(rounded % unit).rightJustified(decimals, u'0');
    return negative ? u'-' + text : text;
}

std::strong_ordering operator<=>(const Fraction& a, const Fraction& b)
{
    const Wide left = static_cast<Wide>(a.m_top) * b.m_bottom;
    const Wide right = static_cast<Wide>(b.m_top) * a.m_bottom;
    return left < right ? std::strong_ordering::less
        : left > right  ? std::strong_ordering::greater
                        : std::strong_ordering::equal;
}

} // namespace kesu
