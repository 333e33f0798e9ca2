// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/complaint/complaint.h"
#include "core/judgement/arena.h"
#include "core/rulebook/compiledrulebook.h"

namespace kesu {

/// The facts of a case as arrays of values in the order of the field catalogue, ids as numbers. What is dated after "as
/// of" is left out: events (set days and promises excepted), pieces of evidence, approvals.
struct BoundCase
{
    const Value* complaint = nullptr;
    const RecordList* pieces = nullptr;
    const RecordList* agreements = nullptr;
    const Value* events = nullptr; ///< by number
};

/// Binds the case. The values point into `facts` and the arena, which must outlive them.
BoundCase bindCase(const CompiledRulebook& rulebook, const Case& facts, Arena& arena);

/// Binds complaints that are looked at together, each as an earlier complaint of a case is; those registered after "as
/// of" are left out.
const RecordList* bindComplaints(
    const CompiledRulebook& rulebook, const QList<PastComplaint>& complaints, Moment asOf, Arena& arena);

} // namespace kesu
