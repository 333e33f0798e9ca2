// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/complaint/complaintrecord.h"
#include "core/service/replaytally.h"
#include "core/service/unknownids.h"

#include <atomic>

namespace kesu {

class Database;

/// What the workers of a replay share.
struct ReplayCounters
{
    std::atomic<qint64> done = 0;
    std::atomic<qint64> differing = 0;
    std::atomic<bool> stop = false;
};

/// Judges complaints twice, in one thread with a connection of its own.
class ReplayWorker
{
public:
    ReplayWorker(const ReplayRequest& request, Database& database, ReplayCounters& counters);
    ~ReplayWorker();

    /// The complaints with those ids, but for those of the standards named in `others`. None of their editions may look
    /// at earlier complaints.
    void replayRange(IdRange range, const QStringList& others);
    /// All complaints of that standard in the order in which they were registered, each with the earlier ones that its
    /// rules look at.
    void replayInOrder(const QString& rulebook);

    const ReplayTally& tally() const { return m_tally; }

private:
    struct Past;

    const Rulebook* editionOf(const QString& rulebook, const QString& edition);
    void replayOne(StoredFacts& stored);
    /// Judges a complaint with its past and adds it to the past of the following ones.
    void replayWithPast(const ComplaintRecord& record, const QString& gradeGot, Past& past);
    void count(bool differs);
    bool isStopped() const { return m_counters.stop.load(std::memory_order_relaxed); }

    const ReplayRequest& m_request;
    Database& m_database;
    ReplayCounters& m_counters;
    ReplayTally m_tally;
    UnknownIds m_unknownIds;
    std::optional<Rulebook> m_edition; ///< of the last complaint: the next one mostly has the same
};

} // namespace kesu
