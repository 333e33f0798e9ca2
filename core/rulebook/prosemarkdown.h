// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/rulebook/prose.h"

namespace kesu {

/// The document as Markdown (CommonMark with tables): headings, figures in bold, house defaults named.
QString toMarkdown(const Prose& prose);

/// What stands before a rule of the company's own making: "house default".
QString houseDefaultBadge();

/// "where A: B" of a rule, as one sentence.
ProseText ruleSentence(const ProseRule& rule);

} // namespace kesu
