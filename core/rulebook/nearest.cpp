// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rulebook/nearest.h"

#include <QCoreApplication>
#include <algorithm>
#include <vector>

namespace kesu {
namespace {

/// Longer words are not compared: nothing sensible is spelt so.
constexpr qsizetype longestWord = 80;

/// Letters to insert, drop, change or swap with their neighbour, given up beyond `limit`.
int editDistance(QStringView a, QStringView b, int limit)
{
    if (qAbs(a.size() - b.size()) > limit)
        return limit + 1;
    const auto width = static_cast<size_t>(b.size()) + 1;
    std::vector<int> beforeLast(width);
    std::vector<int> last(width);
    std::vector<int> row(width);
    for (size_t j = 0; j < width; ++j)
        last[j] = static_cast<int>(j);
    for (qsizetype i = 0; i < a.size(); ++i) {
        row[0] = static_cast<int>(i) + 1;
        for (size_t j = 1; j < width; ++j) {
            const auto at = static_cast<qsizetype>(j) - 1;
            const bool same = a[i].toLower() == b[at].toLower();
            row[j] = std::min({last[j - 1] + (same ? 0 : 1), last[j] + 1, row[j - 1] + 1});
            if (i > 0 && at > 0 && a[i] == b[at - 1] && a[i - 1] == b[at])
                row[j] = std::min(row[j], beforeLast[j - 2] + 1);
        }
        std::swap(beforeLast, last);
        std::swap(last, row);
    }
    return last.back();
}

} // namespace

QString nearest(const QString& word, const QStringList& candidates)
{
    if (word.size() > longestWord)
        return {};
    int best = std::max(1, static_cast<int>(word.size()) / 3) + 1;
    QString found;
    for (const QString& candidate : candidates) {
        if (candidate.size() > longestWord)
            continue;
        const int distance = editDistance(word, candidate, best);
        if (distance < best) {
            best = distance;
            found = candidate;
        }
    }
    return found;
}

QString suggestion(const QString& word, const QStringList& candidates)
{
    return suggestion(nearest(word, candidates));
}

QString suggestion(const QString& nearestWord)
{
    return nearestWord.isEmpty() ? QString()
                                 : QCoreApplication::translate("Rulebook", "; did you mean %1?").arg(nearestWord);
}

} // namespace kesu
