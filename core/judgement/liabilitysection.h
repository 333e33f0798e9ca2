// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/judgement/pass.h"

#include <QVarLengthArray>

namespace kesu {

/// Who bears the loss: steps in order, each a split of its own, each reached only while something is left.
class LiabilitySection
{
public:
    LiabilitySection(Pass& pass, const Complaint& facts)
        : m_pass(pass)
        , m_facts(facts)
    {
    }

    void judge();
    void write();

private:
    /// A line of the verdict before its text is written.
    struct Line
    {
        const StepLeaf* step;
        QString party;
        QString clause;
        qint64 weight; ///< millionths of a millionth of the base
        qint64 of;
        qint64 amount;
    };
    /// The lines of a step with "as-decided" unfolded; weights add up to what the step gives away.
    QVarLengthArray<Line, 8> unfold(const StepLeaf& step) const;
    void unfoldDecided(const StepLeaf& step, const LiabilityShare& share, QVarLengthArray<Line, 8>& lines) const;
    void apply(const StepLeaf& step);

    Pass& m_pass;
    const Complaint& m_facts;
    qint64 m_total = 0;
    qint64 m_left = 0;
    std::vector<Line> m_lines;
};

} // namespace kesu
