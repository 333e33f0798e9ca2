// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/complaint/fieldclass.h"
#include "core/judgement/explanation.h"
#include "core/judgement/improvements.h"

namespace kesu {

/// Leaves the amounts of a verdict out, those within its sentences too, if money is among those classes. What follows
/// from them stays: a grade, who must approve, who bears which share.
void hideValues(Verdict& verdict, FieldClasses hidden);
void hideValues(Explanation& explanation, FieldClasses hidden);
/// Ways that lead over an amount are left out altogether.
void hideValues(QList<Improvement>& improvements, FieldClasses hidden);
/// The same for what was found about a slip: its sentences name what was typed.
void hideValues(Findings& findings, FieldClasses hidden);

} // namespace kesu
