// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/rulebook/prose.h"

namespace kesu {

/// The periodic assessments of a rulebook: for each what is entered, and what is reckoned from it and follows.
QList<ProseChapter> assessmentChapters(const Rulebook& rulebook, const QString& language);

} // namespace kesu
