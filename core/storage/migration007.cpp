// SPDX-License-Identifier: GPL-3.0-or-later
// Schema 7: the sums that reports are made of.
#include "core/storage/migrations.h"

namespace kesu {

Migration migration007()
{
    Migration step;
    step.version = 7;
    return step;
}

} // namespace kesu
