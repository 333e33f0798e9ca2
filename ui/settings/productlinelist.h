// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/settings/masterlist.h"

namespace kesu {

/// The product lines and branches that have a rulebook of their own, edited like master data; kept with the settings.
MasterList productLineList(Workspace& workspace);

} // namespace kesu
