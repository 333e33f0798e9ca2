// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/complaint/complaintrecord.h"
#include "core/service/replaytally.h"
#include "core/service/unknownids.h"

#include <atomic>
#include <functional>

namespace kesu {

class Database;

/// What the workers of a replay share.
struct ReplayCounters
{
    std::atomic<qint64> done = 0;
    std::atomic<qint64> differing = 0;
    std::atomic<bool> stop = false;
};

/// A part of the complaints of a standard in the order of registration: the number `index` of `of` equal ones.
struct ReplayPart
{
    int index = 0;
    int of = 1;
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
    /// A part of the complaints of that standard in the order in which they were registered, each with the earlier ones
    /// that its rules look at. Those before the part are not judged, so that the draft must not ask for their grade
    /// where there is more than one part.
    void replayInOrder(const QString& rulebook, ReplayPart part);

    const ReplayTally& tally() const { return m_tally; }

private:
    struct Past;

    const Rulebook* editionOf(const QString& rulebook, const QString& edition);
    void replayOne(StoredFacts& stored);
    /// Calls `use(record, grade it got)` for the complaints in that order, until stopped. Reads some at a time.
    void readInOrder(const QList<ComplaintId>& ids,
        const std::function<void(const ComplaintRecord& record, const QString& gradeGot)>& use);
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
