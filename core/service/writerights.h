// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/access/access.h"
#include "core/complaint/complaintrecord.h"

namespace kesu {

/// Throws Error{NotAllowed} unless whoever that is may make all the changes that lead from one state of a slip to the
/// other: its fields by their class, the day of closing, approvals. An approval by signing in can only be added by
/// approving. before: a blank record for a new one.
void requireChanges(const Access& access, const ComplaintRecord& before, const ComplaintRecord& after);

/// Notes on approvals that came in who entered them, as given on paper.
void noteRecorder(ComplaintRecord& after, const ComplaintRecord& before, const QString& user);

} // namespace kesu
