// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <compare>
#include <optional>

namespace kesu {

/// An amount of yuan in whole fen. Never a floating-point number.
class Money
{
public:
    constexpr Money() = default;
    static constexpr Money fromFen(qint64 fen) { return Money(fen); }

    /// Reads "1234.5", "1234.50" or "-3": ASCII digits, at most two decimals, no thousands marks, and no more than
    /// ±90 000 000 000 000.00 yuan. Empty where the text is anything else.
    static std::optional<Money> tryFromYuan(QStringView text);

    constexpr qint64 fen() const { return m_fen; }
    constexpr bool isZero() const { return m_fen == 0; }

    /// "1234.50": the form of JSON and CSV.
    QString toString() const;
    /// "1,234.50": the form of screen and paper.
    QString toDisplay() const;

    friend constexpr auto operator<=>(const Money&, const Money&) = default;
    friend constexpr Money operator+(Money a, Money b) { return Money(a.m_fen + b.m_fen); }
    friend constexpr Money operator-(Money a, Money b) { return Money(a.m_fen - b.m_fen); }
    constexpr Money& operator+=(Money other)
    {
        m_fen += other.m_fen;
        return *this;
    }

private:
    constexpr explicit Money(qint64 fen)
        : m_fen(fen)
    {
    }

    qint64 m_fen = 0;
};

} // namespace kesu
