// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/judgement/evaluator.h"

#include <QStringList>

namespace kesu {

/// The case fields that are not known and could have decided. What staff fill in counts; events, which simply have not
/// happened, do not.
class MissingFields
{
public:
    explicit MissingFields(Evaluator& evaluator)
        : m_evaluator(evaluator)
    {
    }

    /// Fields under the unknown parts that decide a condition that came out unknown.
    void addUnknown(ExpressionId id);
    /// Fields of which a condition that struck says that they are not given.
    void addAskedFor(ExpressionId id);

    /// Sorted, each once.
    QStringList paths() const;

private:
    void unknown(qint32 node, int depth);
    void askedFor(qint32 node, int depth);
    void addField(const Node& node);
    void unknownFiling(int depth);

    Evaluator& m_evaluator;
    QStringList m_paths;
};

} // namespace kesu
