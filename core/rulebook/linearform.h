// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/rulebook/value.h"

#include <map>
#include <optional>

namespace kesu {

/// A sum of multiples of things that are not looked into, and a constant: what is left of an arithmetic expression for
/// comparing. Things go by number.
class LinearForm
{
public:
    static LinearForm constantOf(Int128 value);
    static LinearForm thing(int number);

    const std::map<int, Int128>& factors() const { return m_factors; }
    Int128 constant() const { return m_constant; }
    bool isConstant() const { return m_factors.empty(); }

    /// Empty where the figures grow beyond what can be reckoned exactly.
    static std::optional<LinearForm> sum(const LinearForm& a, const LinearForm& b, Int128 timesB = 1);
    std::optional<LinearForm> times(Int128 factor) const;
    /// The largest number that divides all factors, negative where the first factor is; 0 without factors.
    Int128 commonFactor() const;

private:
    std::map<int, Int128> m_factors;
    Int128 m_constant = 0;
};

} // namespace kesu
