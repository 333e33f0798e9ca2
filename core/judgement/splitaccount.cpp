// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/judgement/splitaccount.h"

#include "core/judgement/split.h"

#include <numeric>
#include <vector>

namespace kesu {

SplitAccount accountOfSplit(qint64 total, std::span<const qint64> weights, qint64 whole)
{
    SplitAccount account;
    std::vector<qint64> all(weights.begin(), weights.end());
    const qint64 sum = std::accumulate(all.begin(), all.end(), qint64(0));
    account.hasUnseenLine = sum < whole;
    if (account.hasUnseenLine)
        all.push_back(whole - sum);
    account.divisor = account.hasUnseenLine ? whole : sum;
    // With the unseen line seen, the parts are the same and all of them are told.
    const SplitParts parts = splitFen(total, all, account.divisor);
    for (size_t i = 0; i < all.size(); ++i) {
        SplitLine line;
        if (account.divisor > 0 && total > 0) {
            line.exact = static_cast<Int128>(total) * all[i];
            line.floor = static_cast<qint64>(line.exact / account.divisor);
            line.remainder = line.exact % account.divisor;
            line.extra = parts[static_cast<qsizetype>(i)] - line.floor;
        }
        account.leftOver += line.extra;
        account.lines.append(line);
    }
    return account;
}

} // namespace kesu
