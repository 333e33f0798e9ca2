// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

namespace kesu {

/// Which of false, unknown and true a condition may come to, as long as not everything about the case is settled.
class TruthSet
{
public:
    constexpr TruthSet() = default;
    static constexpr TruthSet falseOnly() { return TruthSet(1); }
    static constexpr TruthSet unknownOnly() { return TruthSet(2); }
    static constexpr TruthSet trueOnly() { return TruthSet(4); }
    static constexpr TruthSet notTrue() { return TruthSet(3); }
    static constexpr TruthSet notFalse() { return TruthSet(6); }
    static constexpr TruthSet known() { return TruthSet(5); }
    static constexpr TruthSet any() { return TruthSet(7); }

    constexpr bool mayBeFalse() const { return (m_bits & 1) != 0; }
    constexpr bool mayBeUnknown() const { return (m_bits & 2) != 0; }
    constexpr bool mayBeTrue() const { return (m_bits & 4) != 0; }
    constexpr bool isEmpty() const { return m_bits == 0; }
    constexpr bool isWithin(TruthSet other) const { return (m_bits & ~other.m_bits) == 0; }
    constexpr bool meets(TruthSet other) const { return (m_bits & other.m_bits) != 0; }

    /// What `not` makes of it.
    constexpr TruthSet negated() const
    {
        return TruthSet(static_cast<quint8>((m_bits & 2) | (m_bits & 1) << 2 | (m_bits & 4) >> 2));
    }
    friend constexpr TruthSet operator|(TruthSet a, TruthSet b)
    {
        return TruthSet(static_cast<quint8>(a.m_bits | b.m_bits));
    }
    friend constexpr TruthSet operator&(TruthSet a, TruthSet b)
    {
        return TruthSet(static_cast<quint8>(a.m_bits & b.m_bits));
    }
    friend constexpr bool operator==(TruthSet, TruthSet) = default;

private:
    constexpr explicit TruthSet(int bits)
        : m_bits(static_cast<quint8>(bits))
    {
    }

    quint8 m_bits = 0;
};

} // namespace kesu
