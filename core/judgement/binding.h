// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/complaint/complaint.h"
#include "core/judgement/arena.h"
#include "core/rulebook/compiledrulebook.h"

#include <limits>

namespace kesu {

/// The facts of a case as arrays of values in the order of the field catalogue, ids as numbers. What is dated after "as
/// of" is left out: events (set days and promises excepted), pieces of evidence, approvals.
struct BoundCase
{
    const Value* complaint = nullptr;
    const RecordList* pieces = nullptr;
    const RecordList* agreements = nullptr;
    const Value* events = nullptr; ///< by number
    /// Of the earlier complaints, by place: the latest complaint date up to there, as a Julian day. It never falls, so
    /// that a window is found in it by bisection even where the dates themselves are out of order.
    const qint64* latestDays = nullptr;
};

/// Earlier complaints, bound.
struct BoundPast
{
    RecordList records;
    const qint64* latestDays = nullptr; ///< see BoundCase
};

/// Binds the case. The values point into `facts` and the arena, which must outlive them.
BoundCase bindCase(const CompiledRulebook& rulebook, const Case& facts, Arena& arena);

/// Binds a complaint whose earlier ones are bound already. What they point to must outlive what is bound.
BoundCase bindCase(
    const CompiledRulebook& rulebook, const Complaint& complaint, Moment asOf, const BoundPast& earlier, Arena& arena);

/// Binds an earlier complaint; null where it was registered after "as of".
const Value* bindEarlier(const CompiledRulebook& rulebook, const PastComplaint& earlier, Moment asOf, Arena& arena);

/// The latest complaint date of no complaint at all.
inline constexpr qint64 noLatestDay = std::numeric_limits<qint64>::min();
/// The latest complaint date up to a bound earlier complaint, given the one up to the place before it.
qint64 latestDayUpTo(const Value* earlier, qint64 latestBefore);

/// Binds complaints that are looked at together, each as an earlier complaint of a case is; those registered after "as
/// of" are left out.
const RecordList* bindComplaints(
    const CompiledRulebook& rulebook, const QList<PastComplaint>& complaints, Moment asOf, Arena& arena);

} // namespace kesu
