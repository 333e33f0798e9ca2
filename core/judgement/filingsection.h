// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/judgement/pass.h"

namespace kesu {

/// Until when a complaint may be raised: the longest of the limits that hold; then the first `instead` row that holds
/// replaces it. A limit whose last day is not known is none.
class FilingSection
{
public:
    explicit FilingSection(Pass& pass)
        : m_pass(pass)
    {
    }

    void judgeOrdinary();
    void judge();
    void write();
    /// The row of a limit that holds and cannot be worked out, where no limit is known at all; else null.
    const FilingLeaf* unknownLimit() const { return m_limit.leaf == nullptr ? m_unknown : nullptr; }

private:
    struct Limit
    {
        const FilingLeaf* leaf = nullptr;
        Value from;
        Value within;
        Value lastDay;
    };
    Limit limitOf(const FilingLeaf& leaf);
    const Value* record(const Limit& limit);

    Pass& m_pass;
    Limit m_ordinary;
    Limit m_limit;
    const FilingLeaf* m_unknown = nullptr;
};

} // namespace kesu
