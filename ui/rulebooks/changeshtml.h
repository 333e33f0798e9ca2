// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/rulebook/rulebookdiff.h"

#include <QCoreApplication>

namespace kesu {

/// What changes between two editions, clause by clause, before and after side by side, the changed words marked.
class ChangesHtml
{
    Q_DECLARE_TR_FUNCTIONS(ChangesHtml)

public:
    /// pixel: size of the text.
    static QString html(const QList<ClauseChange>& changes, int pixel);

    /// The words that only one of two sentences has: ranges of each, as [begin, end).
    struct Marks
    {
        QList<std::pair<qsizetype, qsizetype>> before;
        QList<std::pair<qsizetype, qsizetype>> after;
    };
    static Marks changedWords(const QString& before, const QString& after);
};

} // namespace kesu
