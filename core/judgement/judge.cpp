// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/judgement/judge.h"

#include "core/judgement/judging.h"

namespace kesu {

Verdict judge(const Rulebook& rulebook, const Case& facts, const WorkCalendar& calendar, VerdictTexts texts)
{
    Arena arena;
    const CompiledRulebook& compiled = rulebook.compiled();
    const BoundCase bound = bindCase(compiled, facts, arena);
    Pass pass(compiled, bound, calendar, texts, arena);
    return Judging(pass, facts.complaint).run();
}

} // namespace kesu
