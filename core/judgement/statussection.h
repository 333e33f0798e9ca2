// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/judgement/pass.h"

namespace kesu {

/// Whether the complaint counts: the strongest status with a row that strikes; all its rows are the reasons. Rows out
/// of scope are settled before everything else.
class StatusSection
{
public:
    explicit StatusSection(Pass& pass)
        : m_pass(pass)
    {
    }

    /// True where an out-of-scope row strikes.
    bool judgeScope();
    /// `unknownLimit`: the row of a filing limit that cannot be worked out, or null. It leaves the complaint pending.
    void judge(const FilingLeaf* unknownLimit);
    void write();
    /// Conditions of the pending rows that struck: what they ask for is missing.
    const std::vector<ExpressionId>& pendingConditions() const { return m_pendingConditions; }

private:
    struct Struck
    {
        const StatusLeaf* leaf = nullptr;
        int variable = 0;
        Value element;
    };
    void strikeAll(const Section<StatusLeaf>& section);

    Pass& m_pass;
    std::vector<Struck> m_struck;
    std::vector<ExpressionId> m_pendingConditions;
    const FilingLeaf* m_unknownLimit = nullptr;
};

} // namespace kesu
