// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <compare>
#include <optional>

namespace kesu {

/// A part of a whole in millionths: 100 % is 1 000 000. Percent with at most four decimals are exact.
class Share
{
public:
    static constexpr qint32 wholeMillionths = 1'000'000;

    constexpr Share() = default;
    static constexpr Share fromMillionths(qint32 millionths) { return Share(millionths); }
    static constexpr Share whole() { return Share(wholeMillionths); }

    /// Reads "40%", "66.67%", "0.0001%": at most four decimals, 0 to 1000 %. Empty where the text is anything else.
    static std::optional<Share> tryFromPercent(QStringView text);

    constexpr qint32 millionths() const { return m_millionths; }
    constexpr bool isZero() const { return m_millionths == 0; }

    /// "66.67%", without trailing zeros.
    QString toString() const;

    friend constexpr auto operator<=>(const Share&, const Share&) = default;
    friend constexpr Share operator+(Share a, Share b) { return Share(a.m_millionths + b.m_millionths); }
    friend constexpr Share operator-(Share a, Share b) { return Share(a.m_millionths - b.m_millionths); }

private:
    constexpr explicit Share(qint32 millionths)
        : m_millionths(millionths)
    {
    }

    qint32 m_millionths = 0;
};

} // namespace kesu
