// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/complaint/complaint.h"
#include "core/exchange/jsonfields.h"

namespace kesu {

/// Reads a complaint with the grade it got, as it stands in the history of a case.
PastComplaint readPastComplaint(JsonFields& fields);

} // namespace kesu
