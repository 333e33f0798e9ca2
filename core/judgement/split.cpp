// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/judgement/split.h"

#include "core/rulebook/value.h"

#include <numeric>

namespace kesu {

SplitParts splitFen(qint64 total, std::span<const qint64> weights, qint64 whole)
{
    const qint64 sum = std::accumulate(weights.begin(), weights.end(), qint64(0));
    const bool unseenLine = sum < whole;
    const Int128 divisor = unseenLine ? whole : sum;
    const auto lines = static_cast<qsizetype>(weights.size());
    const qsizetype all = lines + (unseenLine ? 1 : 0);
    SplitParts parts(all, 0);
    if (divisor <= 0 || total <= 0) {
        parts.resize(lines);
        return parts;
    }
    QVarLengthArray<Int128, 12> remainders(all);
    qint64 leftOver = total;
    for (qsizetype i = 0; i < all; ++i) {
        const qint64 weight = i < lines ? weights[static_cast<size_t>(i)] : whole - sum;
        const Int128 exact = static_cast<Int128>(total) * weight;
        parts[i] = static_cast<qint64>(exact / divisor);
        remainders[i] = exact % divisor;
        leftOver -= parts[i];
    }
    for (; leftOver > 0; --leftOver) {
        qsizetype largest = 0;
        for (qsizetype i = 1; i < all; ++i) {
            if (remainders[i] > remainders[largest])
                largest = i;
        }
        ++parts[largest];
        remainders[largest] = -1;
    }
    parts.resize(lines);
    return parts;
}

} // namespace kesu
