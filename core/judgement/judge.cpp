// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/judgement/judge.h"

#include "core/judgement/boundhistory.h"
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

Verdict judge(const BoundHistory& earlier, const Complaint& complaint, const WorkCalendar& calendar, VerdictTexts texts)
{
    Arena arena;
    const CompiledRulebook& compiled = earlier.rulebook().compiled();
    const BoundCase bound = bindCase(compiled, complaint, earlier.asOf(), earlier.past(), arena);
    Pass pass(compiled, bound, calendar, texts, arena);
    return Judging(pass, complaint).run();
}

} // namespace kesu
