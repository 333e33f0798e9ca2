// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rulebook/linearform.h"

namespace kesu {
namespace {

// Figures below the first and factors below the second still multiply within 127 bits.
constexpr Int128 largestFigure = Int128(1'000'000'000'000) * 1'000'000'000'000;
constexpr Int128 largestFactor = 1'000'000'000'000;

Int128 size(Int128 value)
{
    return value < 0 ? -value : value;
}

std::optional<Int128> product(Int128 a, Int128 b, Int128 limit)
{
    if (a == 0 || b == 0)
        return 0;
    if (size(a) > limit / size(b))
        return {};
    return a * b;
}

} // namespace

LinearForm LinearForm::constantOf(Int128 value)
{
    LinearForm form;
    form.m_constant = value;
    return form;
}

LinearForm LinearForm::thing(int number)
{
    LinearForm form;
    form.m_factors[number] = 1;
    return form;
}

std::optional<LinearForm> LinearForm::times(Int128 factor) const
{
    LinearForm result;
    const std::optional<Int128> constant = product(m_constant, factor, largestFigure);
    if (!constant)
        return {};
    result.m_constant = *constant;
    for (const auto& [thing, old] : m_factors) {
        const std::optional<Int128> scaled = product(old, factor, largestFactor);
        if (!scaled)
            return {};
        if (*scaled != 0)
            result.m_factors[thing] = *scaled;
    }
    return result;
}

std::optional<LinearForm> LinearForm::sum(const LinearForm& a, const LinearForm& b, Int128 timesB)
{
    const std::optional<LinearForm> scaled = b.times(timesB);
    if (!scaled)
        return {};
    LinearForm result = a;
    result.m_constant += scaled->m_constant;
    for (const auto& [thing, factor] : scaled->m_factors) {
        Int128& total = result.m_factors[thing];
        total += factor;
        if (size(total) > largestFactor)
            return {};
        if (total == 0)
            result.m_factors.erase(thing);
    }
    if (size(result.m_constant) > largestFigure)
        return {};
    return result;
}

Int128 LinearForm::commonFactor() const
{
    Int128 common = 0;
    for (const auto& [thing, factor] : m_factors) {
        Int128 a = size(factor);
        while (a != 0) {
            const Int128 rest = common % a;
            common = a;
            a = rest;
        }
    }
    return !m_factors.empty() && m_factors.begin()->second < 0 ? -common : common;
}

} // namespace kesu
