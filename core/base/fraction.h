// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <compare>
#include <optional>

namespace kesu {

/// An exact number: a fraction in lowest terms. Nothing is rounded before it is shown. What does not fit 64 bits above
/// or below the line is no number any more.
class Fraction
{
public:
    constexpr Fraction() = default;
    static constexpr Fraction fromInteger(qint64 number) { return Fraction(number, 1); }
    /// top ÷ bottom; empty where the bottom is 0.
    static std::optional<Fraction> tryFrom(qint64 top, qint64 bottom);
    /// Reads "87", "87.5", "-0.25": ASCII digits, at most four decimals and twelve digits before them. Empty where the
    /// text is anything else.
    static std::optional<Fraction> tryFromDecimal(QStringView text);

    constexpr qint64 top() const { return m_top; }
    constexpr qint64 bottom() const { return m_bottom; } ///< positive
    constexpr bool isInteger() const { return m_bottom == 1; }

    static std::optional<Fraction> trySum(Fraction a, Fraction b);
    static std::optional<Fraction> tryDifference(Fraction a, Fraction b);
    static std::optional<Fraction> tryProduct(Fraction a, Fraction b);
    /// Empty where b is 0.
    static std::optional<Fraction> tryQuotient(Fraction a, Fraction b);

    /// "3/4", or "12" where it is a whole number: the exact form of JSON.
    QString toString() const;
    /// "82.50": this number times `scale`, rounded once, half up, with so many decimals (0 to 6); "1,234" above a
    /// thousand.
    QString toDecimal(int decimals, int scale = 1) const;

    friend constexpr bool operator==(const Fraction&, const Fraction&) = default;
    friend std::strong_ordering operator<=>(const Fraction& a, const Fraction& b);

private:
    constexpr Fraction(qint64 top, qint64 bottom)
        : m_top(top)
        , m_bottom(bottom)
    {
    }

    qint64 m_top = 0;
    qint64 m_bottom = 1;
};

} // namespace kesu
