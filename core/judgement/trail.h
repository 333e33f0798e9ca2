// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/rulebook/compiledrulebook.h"

#include <vector>

namespace kesu {

/// From which row, and from which element of its `each`, every line of a verdict comes, in the order of the verdict's
/// lists. Kept only where somebody asks why; what it points to lives as long as the pass.
struct Trail
{
    template <typename Leaf> struct Struck
    {
        const Leaf* leaf = nullptr;
        int variable = 0; ///< bound by `each`; 0: none
        Value element;
    };
    struct Proof
    {
        const EvidenceLeaf* leaf = nullptr;
        int row = 0;
        const Value* piece = nullptr; ///< that decided, or null
    };
    struct Request
    {
        const ApprovalLeaf* leaf = nullptr;
        int request = 0;
    };
    struct Due
    {
        const DeadlineLeaf* leaf = nullptr;
        int row = 0;
    };
    struct Line
    {
        const StepLeaf* step = nullptr;
        qint64 weight = 0; ///< millionths of a millionth of the base
    };

    const FilingLeaf* unknownLimit = nullptr; ///< the first reason speaks of it
    std::vector<Struck<StatusLeaf>> reasons; ///< the reasons behind that
    const FilingLeaf* filing = nullptr;
    std::vector<Proof> evidence;
    const GradeLeaf* grade = nullptr;
    std::vector<Due> deadlines;
    std::vector<Request> approvals;
    std::vector<Line> lines;
    std::vector<const RecoveryLeaf*> recoveries;
    std::vector<const PenaltyLeaf*> penalties;
    std::vector<Struck<NoticeLeaf>> notices;
};

} // namespace kesu
