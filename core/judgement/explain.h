// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/complaint/complaint.h"
#include "core/judgement/explanation.h"
#include "core/rulebook/rulebook.h"

namespace kesu {

struct ExplainedVerdict
{
    Verdict verdict; ///< exactly what judge() gives
    Explanation explanation;
};

/// Judges the case and says why, element by element. Labels in `language` as Rulebook::label() takes it, the words
/// between them in the language of the program. Pure like judge().
ExplainedVerdict explain(const Rulebook& rulebook, const Case& facts, const WorkCalendar& calendar,
    const QString& language = QStringLiteral("zh_CN"));

} // namespace kesu
