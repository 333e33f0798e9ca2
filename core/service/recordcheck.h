// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/finding.h"
#include "core/complaint/complaintrecord.h"
#include "core/rulebook/rulebook.h"

namespace kesu {

/// What keeps a slip from being filed (errors), and what looks wrong or is likely to be asked for (warnings), each with
/// the path of its field. Lenient: an error is only what would make a ledger line meaningless. rulebook: the one that
/// judges the slip, empty if it is not known.
Findings checkRecord(const ComplaintRecord& record, const std::optional<Rulebook>& rulebook, Moment now);

} // namespace kesu
