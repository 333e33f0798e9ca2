// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/democatalogue.h"

namespace kesu {

/// Numbers that look random and are the same for the same seed on every machine (SplitMix64), which the standard
/// library's distributions do not promise.
class DemoRandom
{
public:
    explicit DemoRandom(quint64 seed)
        : m_state(seed)
    {
    }

    quint64 next()
    {
        quint64 z = (m_state += 0x9E3779B97F4A7C15ull);
        z = (z ^ (z >> 30)) * 0xBF58476D1CE4E5B9ull;
        z = (z ^ (z >> 27)) * 0x94D049BB133111EBull;
        return z ^ (z >> 31);
    }

    /// From - to, both included.
    int between(int from, int to)
    {
        return to <= from ? from : from + static_cast<int>(next() % static_cast<quint64>(to - from + 1));
    }
    int in(DemoRange range) { return between(range.from, range.to); }
    bool chance(int percent) { return between(1, 100) <= percent; }

    /// One of the list; a default value where it is empty.
    template <typename Value> Value pick(const QList<Value>& list)
    {
        return list.isEmpty() ? Value() : list.at(between(0, static_cast<int>(list.size()) - 1));
    }

    template <typename Value> Value pick(const QList<Weighted<Value>>& list)
    {
        QList<int> weights;
        for (const Weighted<Value>& element : list)
            weights.append(element.weight);
        const qsizetype index = weighted(weights);
        return index < 0 ? Value() : list.at(index).value;
    }

    /// An index drawn by the weights; -1 where all are nothing.
    qsizetype weighted(const QList<int>& weights)
    {
        int total = 0;
        for (const int weight : weights)
            total += weight;
        if (total <= 0)
            return -1;
        int left = between(1, total);
        for (qsizetype i = 0; i < weights.size(); ++i) {
            left -= weights.at(i);
            if (left <= 0)
                return i;
        }
        return weights.size() - 1;
    }

private:
    quint64 m_state;
};

} // namespace kesu
