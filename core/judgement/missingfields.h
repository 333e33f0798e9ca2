// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/judgement/evaluator.h"

#include <QStringList>

namespace kesu {

/// The case fields that are not known and could have decided. What staff fill in counts; events, which simply have not
/// happened, do not. Looks through named values, into lists element by element, and behind results that could not be
/// worked out.
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
    void unknownExpression(ExpressionId id, int depth);
    void unknownBranch(const Branch& branch, int depth);
    void unknownGather(const Node& node, int depth);
    void unknownResult(int record, quint16 slot, int depth);
    void unknownProof(int row, quint16 slot, int depth);
    void unknownRequest(int request, quint16 slot, int depth);
    void unknownDeadline(int row, int depth);
    void unknownFiling(int depth);
    void askedFor(qint32 node, int depth);
    void addField(const Node& node, int depth);
    void addPath(const QString& path);
    /// The leaf of the first case that holds, or -1.
    int leafOf(const Branch& branch);

    Evaluator& m_evaluator;
    QStringList m_paths;
    std::array<RecordKind, maxVariables> m_kinds{}; ///< what the variables of gathers stand for
    std::vector<int> m_records; ///< results that were looked behind
    int m_visited = 0;
};

} // namespace kesu
