// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/judgement/verdict.h"
#include "core/service/replay.h"
#include "core/storage/factsreader.h"

namespace kesu {

/// Adds up what a replay finds. Each worker has one; merged they make the result.
class ReplayTally
{
public:
    /// list: how many differing complaints to keep.
    explicit ReplayTally(qsizetype list)
        : m_list(list)
    {
    }

    /// Takes in one complaint that was judged twice. True if the verdicts differ.
    bool add(const StoredFacts& complaint, const Verdict& before, const Verdict& after, const QStringList& unknownIds);
    void addWithoutEdition() { ++m_result.withoutEdition; }
    /// Takes in what another one has found.
    void merge(const ReplayTally& other);

    const ReplayResult& result() const { return m_result; }

private:
    void addTotals(const Verdict& before, const Verdict& after);
    void keep(const ReplayedComplaint& complaint);

    qsizetype m_list;
    ReplayResult m_result;
};

} // namespace kesu
