// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/judgement/pass.h"

namespace kesu {

/// Who must agree to what: one line for each matter, the first row of it that applies. Each role agrees at its earliest
/// line that counts; late is after the last day or after the act that it had to precede.
class ApprovalSection
{
public:
    explicit ApprovalSection(Pass& pass);

    void judge(int request);
    /// The list `requests`, once all matters are judged.
    void collect();
    void write();

private:
    struct Outcome
    {
        const ApprovalLeaf* leaf;
        const Value* record;
        const quint16* agreed; ///< roles whose agreement counts
        int agreedCount;
        ApprovalStatus status;
    };
    /// The earliest line of the role for the matter, or absent.
    Value agreementOf(quint16 matter, quint16 role, bool phoneCounts);

    Pass& m_pass;
    Outcome* m_outcomes; ///< by request
};

} // namespace kesu
