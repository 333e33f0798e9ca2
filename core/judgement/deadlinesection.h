// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/judgement/pass.h"

namespace kesu {

/// What is due when. A row is listed once the moment that it counts from is known; a due day means 23:59:59; bounds are
/// included, to the second.
class DeadlineSection
{
public:
    explicit DeadlineSection(Pass& pass);

    void judge(int row);
    /// The list `deadlines`, once all rows are judged.
    void collect();
    void write();

private:
    struct Outcome
    {
        const DeadlineLeaf* leaf;
        const Value* record;
        Value from; ///< a moment
        Value within;
        Value dueAt;
        Value doneAt;
        DeadlineStatus status;
    };

    Pass& m_pass;
    Outcome* m_outcomes; ///< by row
};

} // namespace kesu
