// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rulebook/nearest.h"

#include <QCoreApplication>
#include <algorithm>
#include <vector>

namespace kesu {
namespace {

/// Longer words are not compared: nothing sensible is spelt so.
constexpr qsizetype longestWord = 80;

/// Letters to insert, drop or change, given up beyond `limit`.
int editDistance(QStringView a, QStringView b, int limit)
{
    if (qAbs(a.size() - b.size()) > limit)
        return limit + 1;
    std::vector<int> row(static_cast<size_t>(b.size()) + 1);
    for (size_t j = 0; j < row.size(); ++j)
        row[j] = static_cast<int>(j);
    for (qsizetype i = 0; i < a.size(); ++i) {
        int diagonal = row[0];
        row[0] = static_cast<int>(i) + 1;
        for (size_t j = 1; j < row.size(); ++j) {
            const int change = diagonal + (a[i].toLower() == b[static_cast<qsizetype>(j) - 1].toLower() ? 0 : 1);
            diagonal = row[j];
            row[j] = std::min({change, row[j] + 1, row[j - 1] + 1});
        }
    }
    return row.back();
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
