// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/access/access.h"
#include "core/complaint/complaintrecord.h"

namespace kesu {

class SlipForm;

/// Why the record may not be changed by whoever is at work; empty where it may.
QString whyReadOnly(const Access& access, const ComplaintRecord& record);

/// Brings every field of the form to what may be done with it: typed into, only read, or not even seen. What is not
/// allowed says in its tooltip which right is missing. To be called again when another record is shown.
void followRights(SlipForm& form, const Access& access);

} // namespace kesu
