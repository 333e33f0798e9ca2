// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/judgement/judging.h"

namespace kesu {

/// A case with its verdict, and all that was worked out on the way still at hand.
class JudgedCase
{
public:
    /// Throws Error{ErrorCode::TooLarge} beyond that many steps, then or when something is asked again later.
    JudgedCase(const Rulebook& rulebook, const Case& facts, const WorkCalendar& calendar, VerdictTexts texts,
        qint64 mostSteps = Evaluator::maxSteps)
        : m_facts(facts)
        , m_bound(bindCase(rulebook.compiled(), m_facts, m_arena))
        , m_pass(rulebook.compiled(), m_bound, calendar, texts, m_arena)
    {
        m_pass.evaluator().limitTo(mostSteps);
        m_pass.keepTrail(m_trail);
        m_verdict = Judging(m_pass, m_facts.complaint).run();
    }
    Q_DISABLE_COPY_MOVE(JudgedCase)

    const Case& facts() const { return m_facts; }
    Pass& pass() { return m_pass; }
    Evaluator& evaluator() { return m_pass.evaluator(); }
    const Trail& trail() const { return m_trail; }
    const Verdict& verdict() const { return m_verdict; }

private:
    Case m_facts; // what is bound points into it
    Arena m_arena;
    BoundCase m_bound;
    Pass m_pass;
    Trail m_trail;
    Verdict m_verdict;
};

} // namespace kesu
