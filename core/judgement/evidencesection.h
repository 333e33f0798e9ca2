// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/judgement/pass.h"

namespace kesu {

/// What must be handed in. A piece counts if its kind is admitted and signed as asked; the earliest that counts
/// decides: provided up to the due day, late after it, missing without one.
class EvidenceSection
{
public:
    explicit EvidenceSection(Pass& pass);

    void judge(int row);
    /// The list `proofs`, once all rows are judged.
    void collect();
    void write();

private:
    struct Outcome
    {
        const EvidenceLeaf* leaf;
        const Value* record;
        const Value* piece; ///< that decided, or null
        EvidenceStatus status;
    };
    bool isSigned(const EvidenceKind& kind, const IdList& signers);

    Pass& m_pass;
    Outcome* m_outcomes; ///< by row
};

} // namespace kesu
